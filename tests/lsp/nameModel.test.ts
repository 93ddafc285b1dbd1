import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliPath, positionOf, serverPath, startClient } from '../support/lspClient';
import { faultyArticle, quietArticle } from '../support/newsText';
import { runCli } from '../support/runCli';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let folder: TempFolder;
const broken = (name: string): string => join(folder.path, 'broken', name);

beforeAll(() => {
  const model = readFileSync(join(serverPath, '../names.bin'));
  folder = tempFolder({
    'broken/names.bin': model.subarray(0, model.length - 7),
    'package.json': '{"version":"1.0.0"}',
  });
  mkdirSync(join(folder.path, 'missing'));
  for (const [from, name] of [
    [serverPath, 'broken/server.js'],
    [cliPath, 'broken/cli.js'],
    [cliPath, 'missing/cli.js'],
  ] as const)
    copyFileSync(from, join(folder.path, name));
});
afterAll(() => folder.remove());

describe('a name model that cannot be read', () => {
  test('is told of once by the server, and names come from rules', async () => {
    const shown: { readonly type: number; readonly message: string }[] = [];
    const client = await startClient({
      program: broken('server.js'),
      before: (connection) => connection.onNotification('window/showMessage', (params) => void shown.push(params)),
    });
    const uri = folder.uri('a.news');
    await client.open(uri, quietArticle);
    const card = await client.at('textDocument/hover', uri, positionOf(quietArticle, 'Anna Berg', 1));
    expect(JSON.stringify(card)).toContain('Anna Berg');
    await client.open(folder.uri('b.news'), faultyArticle);
    await client.request('textDocument/documentSymbol', { textDocument: { uri: folder.uri('b.news') } });
    expect(shown).toEqual([{ type: 2, message: expect.stringMatching(/Reinstall the extension.*cut off/) }]);
    expect(client.errors).toEqual([shown[0]?.message]);
    await client.stop();
  });

  test.each(['broken', 'missing'])('is told of by the command line: %s', async (name) => {
    const line = JSON.stringify({ id: 1, text: quietArticle });
    const { code, out, err } = await runCli(
      ['analyze', '--jsonl'],
      `${line}\n${line}\n`,
      folder.path,
      join(folder.path, name, 'cli.js'),
    );
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain('Anna Berg');
    expect(err.match(/Reinstall the extension/g)).toHaveLength(1);
  });
});
