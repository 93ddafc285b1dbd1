import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type InitializeResult,
} from 'vscode-languageserver-protocol/node';
import { expect, test } from 'vitest';
import { serverPath } from '../support/lspClient';
import { quietArticle } from '../support/newsText';

const initialize = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };

test('the server speaks over node ipc', async () => {
  const server = fork(serverPath, ['--node-ipc'], { silent: true });
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  connection.listen();
  const answer: InitializeResult = await connection.sendRequest('initialize', initialize);
  expect(answer.serverInfo?.name).toBe('copydesk');
  await connection.sendNotification('initialized', {});
  expect(await connection.sendRequest('copydesk/classify', { text: quietArticle })).toMatchObject({ news: true });
  await connection.sendRequest('shutdown');
  const ended = new Promise((resolve) => server.on('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
});

test('the server goes when its editor goes', async () => {
  const server = fork(serverPath, ['--stdio'], { silent: true });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.stdin?.end();
  await ended;
  expect(server.exitCode).not.toBeNull();
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

test('the web build serves a worker’s port, without anything of Node', async () => {
  const code = readFileSync(join(serverPath, '../server.web.js'), 'utf8');
  const model = readFileSync(join(serverPath, '../names.bin'), 'latin1');
  const answers = new Map<number, (result: unknown) => void>();
  const asked: Message[] = [];
  const port = {
    onmessage: (_event: { data: unknown }): void => {
      throw new Error('nobody listens yet');
    },
    addEventListener: () => undefined,
    postMessage: ({ id, method, params, result }: Message) => {
      if (method !== undefined) asked.push({ ...(id === undefined ? {} : { id }), method, params });
      if (method === 'copydesk/nameModel') send({ id, result: { units: model } });
      else if (method === undefined && id !== undefined) answers.get(id)?.(result);
    },
  };
  const send = (message: object): void => port.onmessage({ data: { jsonrpc: '2.0', ...message } });
  const names = { self: port, setTimeout, clearTimeout, performance, TextDecoder, TextEncoder, console };
  runInContext(code, createContext(names));
  let next = 0;
  const ask = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      next += 1;
      answers.set(next, resolve);
      send({ id: next, method, params });
    });
  const tell = (method: string, params: unknown): void => send({ method, params });

  expect(await ask('initialize', initialize)).toMatchObject({ serverInfo: { name: 'copydesk' } });
  tell('initialized', {});
  const uri = 'vscode-vfs://host/a.news';
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news', version: 1, text: quietArticle } });
  const line = quietArticle.split('\n').findIndex((l) => l.includes('Berg told'));
  const hover = await ask('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: (quietArticle.split('\n')[line] ?? '').indexOf('Berg told') + 1 },
  });
  expect(JSON.stringify(hover)).toContain('Anna Berg');
  const shown = await ask('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: (quietArticle.split('\n')[line] ?? '').indexOf('Berg told') + 1 },
  });
  expect(shown).toEqual(hover);
  // The model came by way of the client, once, and was fit to be used.
  expect(asked.filter(({ method }) => method === 'copydesk/nameModel')).toHaveLength(1);
  expect(asked.filter(({ method }) => method === 'window/showMessage')).toEqual([]);
});
