import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { startClient, type LspClient } from '../support/lspClient';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let client: LspClient | null = null;
let folder: TempFolder | null = null;
afterEach(async () => {
  await client?.stop();
  folder?.remove();
  client = null;
  folder = null;
});

const body = `The harbour board approved a new ferry terminal on Friday, ending a dispute that had lasted for three years, officials said.

Construction is to begin in the autumn, the board said in a statement that it sent to all the owners of the boats. The terminal will replace two piers that were built sixty years ago.

"We have listened to everybody who lives by the water," the chairman of the board told reporters at the town hall.
`;
const first = `Board approves new ferry terminal\n\nPublished: 18 July 2025\n\n${body}`;
const second = `Three-year dispute about ferries ends\n\nPublished: 19 July 2025\n\n${body}`;

test('wire copy in two files: each one points to the other, until its text differs', async () => {
  const files = tempFolder({ 'a.txt': first, 'b.txt': second });
  const c = await startClient({ folders: [files.path] });
  [client, folder] = [c, files];
  await c.until(() => c.sources() === 2);
  const [a, b] = [files.uri('a.txt'), files.uri('b.txt')];
  const wireIn = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await c.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items.filter(({ code }) => code === 'text.wire');
  };
  await c.open(a, first);
  const [found, ...more] = await wireIn(a);
  expect(more).toEqual([]);
  const headline = (end: number) => ({ start: { line: 0, character: 0 }, end: { line: 0, character: end } });
  expect(found).toMatchObject({ severity: 3, range: headline(33) });
  expect(found?.relatedInformation?.map(({ location }) => location)).toEqual([{ uri: b, range: headline(37) }]);

  const context = { diagnostics: [] };
  const range = headline(0);
  const actions = await c.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: a },
    range,
    context,
  });
  expect(actions.map(({ title }) => title)).toContain('Open the same text in b.txt');

  await c.open(b, second);
  expect(await wireIn(b)).toHaveLength(1);
  const words = 'The club lost its third game in a row on Friday, and its trainer left. ';
  const text = `Club loses\n\nPublished: 19 July 2025\n\n${words.repeat(8)}\n`;
  await c.notify('textDocument/didChange', { textDocument: { uri: b, version: 2 }, contentChanges: [{ text }] });
  expect(await wireIn(b)).toEqual([]);
  expect(await wireIn(a)).toEqual([]);
  expect(c.errors).toEqual([]);
});
