import { CancellationTokenSource, type Diagnostic, type Hover } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { positionOf, startClient, type LspClient } from '../support/lspClient';
import { quietArticle } from '../support/newsText';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let client: LspClient;
let folder: TempFolder;

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

beforeAll(async () => {
  folder = tempFolder({
    'empty.txt': '',
    'binary.txt': Buffer.from([0, 1, 2, 255, 254, 0, 7, 80, 75, 3, 4]),
    'bom.txt': Buffer.from(`\ufeff${quietArticle}`, 'utf8'),
    'utf16.txt': utf16(quietArticle.replaceAll('Berg', 'Holm')),
    'invalid.txt': Buffer.concat([
      Buffer.from(quietArticle.replaceAll('Berg', 'Vik')),
      Buffer.from([0xc3, 0x28, 0xff]),
    ]),
    'large.txt': 'word '.repeat(600_000),
  });
  client = await startClient({ folders: [folder.path] });
});
afterAll(async () => {
  expect(client.errors).toEqual([]);
  expect(client.isRunning()).toBe(true);
  await client.stop();
  folder.remove();
});

const everything = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/diagnostic',
] as const;
const atPosition = ['textDocument/hover', 'textDocument/definition', 'textDocument/documentHighlight'] as const;

/** Opens a text and asks for everything; gives the diagnostics. */
async function ask(name: string, text: string): Promise<readonly Diagnostic[]> {
  const uri = folder.uri(name);
  await client.open(uri, text);
  for (const method of everything) await client.request(method, { textDocument: { uri } });
  for (const method of atPosition) await client.at(method, uri, { line: 0, character: 3 });
  await client.at(
    'textDocument/references',
    uri,
    { line: 9999, character: 9999 },
    { context: { includeDeclaration: true } },
  );
  await client.request('textDocument/selectionRange', {
    textDocument: { uri },
    positions: [{ line: 0, character: 1 }],
  });
  await client.request('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 9999 } },
  });
  await client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 50, character: 0 } },
    context: { diagnostics: [] },
  });
  const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  await client.notify('textDocument/didClose', { textDocument: { uri } });
  return report.items;
}

describe('texts that are no articles', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \u00a0\n\t\n'],
    ['lone surrogates', '\ud83d \udc00 \ud800\n'.repeat(20)],
    ['NULs', '\u0000'.repeat(500)],
    ['line ends alone', '\r\n'.repeat(300)],
  ])('%s', async (name, text) => {
    expect(await ask(`open-${name}.txt`, text)).toEqual([]);
  });

  test('one line of 5 MB is answered', { timeout: 120_000 }, async () => {
    const sentence =
      'Berg said on Friday that the talks on the northern ports would go on for some weeks more, if need be. ';
    await ask('open-long.txt', sentence.repeat(50_000));
    expect(client.isRunning()).toBe(true);
  });
});

describe('articles in other clothes', () => {
  async function hoverBerg(name: string, text: string): Promise<Hover | null> {
    const uri = folder.uri(name);
    await client.open(uri, text);
    return client.at<Hover | null>('textDocument/hover', uri, positionOf(text, '" Berg told', 3));
  }

  test('CRLF gives the same lines and columns as LF', async () => {
    const line = quietArticle.split('\n').findIndex((l) => l.includes('Berg told'));
    const crlf = await hoverBerg('crlf.txt', quietArticle.replaceAll('\n', '\r\n'));
    const lf = await hoverBerg('lf.txt', quietArticle);
    expect(lf?.range?.start.line).toBe(line);
    expect(crlf?.range).toEqual(lf?.range);
  });

  test('an emoji before the name shifts by its UTF-16 length', async () => {
    const text = quietArticle.replace('"We are close', '😀"We are close');
    const plain = await hoverBerg('plain.txt', quietArticle);
    const shifted = await hoverBerg('emoji.txt', text);
    expect(shifted?.range?.start.character).toBe((plain?.range?.start.character ?? 0) + 2);
  });

  test('a byte order mark and UTF-16 are read, binary and large files left out', async () => {
    await client.request('copydesk/analyseWorkspace', {});
    const names = async (query: string) =>
      await client.request<{ name: string; location: { uri: string; range: { start: object } } }[]>(
        'workspace/symbol',
        { query },
      );
    expect((await names('holm')).map((s) => s.name)).toEqual(['Anna Holm']);
    expect((await names('vik')).map((s) => s.name)).toEqual(['Anna Vik']);
    const [berg] = await names('anna berg');
    expect(berg?.location.uri).toBe(folder.uri('bom.txt'));
  });
});

describe('requests', () => {
  test('for documents that are not open answer with nothing', async () => {
    const uri = folder.uri('nowhere.txt');
    expect(await client.at('textDocument/hover', uri, { line: 0, character: 0 })).toBeNull();
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
    expect(await client.request('copydesk/articleAt', { uri, position: { line: 0, character: 0 } })).toBeNull();
  });

  test('that are cancelled say so, and the next ones are answered', async () => {
    const uri = folder.uri('cancel.txt');
    await client.open(uri, quietArticle.repeat(300));
    // While the server reads the long text, the next request and its cancellation wait together.
    const busy = client.request<object[]>('textDocument/documentSymbol', { textDocument: { uri } });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const cancel = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    const asked = client.connection.sendRequest('textDocument/hover', params, cancel.token);
    cancel.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect((await busy).length).toBeGreaterThanOrEqual(1);
    expect(await client.at('textDocument/documentHighlight', uri, { line: 0, character: 0 })).toEqual([]);
  });
});

test('a failing handler answers with nothing, is logged once, and the server goes on', async () => {
  const other = await startClient();
  try {
    const broken = { textDocument: { uri: 'file:///x.txt' }, position: null };
    await other.open('file:///x.txt', quietArticle);
    expect(await other.request('textDocument/hover', broken)).toBeNull();
    expect(await other.request('textDocument/hover', broken)).toBeNull();
    await other.until(() => other.errors.length > 0);
    expect(other.errors).toHaveLength(1);
    expect(other.errors[0]).toMatch(/^textDocument\/hover failed: /);
    expect(await other.request('copydesk/classify', { text: quietArticle })).toMatchObject({ news: true });
  } finally {
    await other.stop();
  }
});
