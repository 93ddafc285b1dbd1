import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireSuggestion } from '../../common/protocol';
import { positionOf, startClient, type LspClient } from '../support/lspClient';

const tram = `Harbour town opens its first tram line
The Northport Herald
Published: 14 March 2025

The mayor of Westhaven, Ingrid Solberg, opened a tram line on Friday, the first in the town since 1958.

“We have waited two generations for this morning,” Solberg said. “Now it runs every ten minutes.”
`;
const depot = `Depot to close
The Harbour Times
Published: 3 June 2025

“The old depot was never going to last,” Fisheries Minister Oskar Dahl said on Tuesday.
`;

let client: LspClient;
let root = '';
let uri = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-suggestions-'));
  const folder = join(root, 'one');
  mkdirSync(folder);
  writeFileSync(join(folder, 'tram.txt'), tram);
  writeFileSync(join(folder, 'depot.txt'), depot);
  uri = pathToFileURL(join(folder, 'tram.txt')).href;
  client = await startClient({ folders: [folder] });
  await client.until(() => client.sources() === 2);
  await client.open(uri, tram);
});
afterAll(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

const ask = (params: object) => client.request<readonly WireSuggestion[]>('copydesk/tagSuggestions', params);
const actions = (of: LspClient, only?: readonly string[]) => {
  const position = positionOf(tram, 'waited two generations', 1);
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  const params = { textDocument: { uri }, range: { start: position, end: position }, context };
  return of.request<readonly CodeAction[]>('textDocument/codeAction', params);
};

describe('suggested tags', () => {
  test('of a source come with passages, words and a reason', async () => {
    const found = await ask({ uri });
    expect(found.map(({ tag }) => tag)).toEqual(['claim', 'quotation']);
    const [, quotation] = found;
    expect(quotation?.ranges).toHaveLength(2);
    expect(quotation?.words).toContain('two generations');
    expect(quotation?.reason).toBe('Words given as those of Ingrid Solberg');
    expect(quotation?.rejection).toMatchObject({ kind: 'rejected', source: 'tram.txt', tag: 'quotation' });
  });

  test('of the workspace come from every source', async () => {
    const found = await ask({});
    expect(new Set(found.map((one) => one.uri.split('/').at(-1)))).toEqual(new Set(['tram.txt', 'depot.txt']));
  });

  test('are code actions where they are asked for, else only when the setting says so', async () => {
    const own = await startClient({ initializationOptions: { clientFiles: true } });
    try {
      await own.open(uri, tram);
      expect(await actions(own)).toEqual([]);
      const asked = await actions(own, ['refactor.copydesk.tag']);
      expect(asked.map(({ command }) => command?.command)).toEqual([
        'copydesk.acceptSuggestion',
        'copydesk.rejectSuggestion',
      ]);
      await own.notify('workspace/didChangeConfiguration', { settings: { copydesk: { suggestionActions: true } } });
      expect(await actions(own)).toEqual(asked);
      expect(await actions(own, ['quickfix'])).toEqual([]);
    } finally {
      await own.stop();
    }
  });

  test('are no code actions for a client that has no such commands', async () => {
    expect(await actions(client, ['refactor.copydesk.tag'])).toEqual([]);
  });

  test('that were rejected are not made again', async () => {
    const [claim] = await ask({ uri });
    const folder = pathToFileURL(join(root, 'one')).href;
    await client.notify('copydesk/decisions', { folders: [{ folder, decisions: [claim?.rejection] }] });
    expect((await ask({ uri })).map(({ tag }) => tag)).toEqual(['quotation']);
  });
});
