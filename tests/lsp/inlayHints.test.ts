import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import { pulling, positionOf, seeds, seedsFolder, startClient, type LspClient } from '../support/lspClient';

let client: LspClient;
let refreshes = 0;
let recoloured = 0;

beforeAll(async () => {
  client = await startClient({
    folders: [seedsFolder],
    capabilities: {
      ...pulling,
      workspace: {
        ...pulling.workspace,
        inlayHint: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
    },
    before: (connection) => {
      connection.onRequest('workspace/inlayHint/refresh', () => {
        refreshes += 1;
        return null;
      });
      connection.onRequest('workspace/semanticTokens/refresh', () => {
        recoloured += 1;
        return null;
      });
    },
  });
  await client.open(seeds.first.uri, seeds.first.text);
  await client.open(seeds.second.uri, seeds.second.text);
  await client.until(() => (client.sources() ?? 0) >= 2);
});
afterAll(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const hints = (seed: { readonly uri: string }, range = everywhere): Promise<readonly InlayHint[]> =>
  client.request('textDocument/inlayHint', { textDocument: { uri: seed.uri }, range });
const settings = (inlayHintsDates: string): Promise<void> =>
  client.notify('workspace/didChangeConfiguration', { settings: { copydesk: { inlayHintsDates } } });

/** The label behind words of a source. */
async function behind(seed: { readonly uri: string; readonly text: string }, words: string): Promise<unknown> {
  const at = positionOf(seed.text, words, words.length);
  return (await hints(seed)).find((h) => h.position.line === at.line && h.position.character === at.character)?.label;
}

describe('inlay hints', () => {
  test('show the date behind relative times, counted from the article', async () => {
    expect(client.initialized.capabilities.inlayHintProvider).toBe(true);
    expect(await behind(seeds.first, 'in Malaysia on Friday')).toBe('⟨11 Jul 2025⟩');
    expect(await behind(seeds.second, 'in Malaysia last week')).toBe('⟨7–13 Jul 2025⟩');
    expect(await behind(seeds.second, 'in October last year')).toBe('⟨Oct 2024⟩');
    expect(await behind(seeds.second, 'reaffirmed Friday')).toBe('⟨18 Jul 2025⟩');
  });

  test('show nothing where the date is not known or is stated', async () => {
    expect(await behind(seeds.second, 'time18 hours ago')).toBeUndefined();
    expect(await behind(seeds.second, 'official said Tuesday')).toBeUndefined();
    expect(await behind(seeds.first, '11 Jul. 2025, 15:59')).toBeUndefined();
    expect(await behind(seeds.first, 'effect on Aug. 1')).toBeUndefined();
  });

  test('explain themselves, and keep to the range', async () => {
    const start = positionOf(seeds.second.text, 'in October last year');
    const line: Range = { start, end: { line: start.line, character: start.character + 30 } };
    const found = await hints(seeds.second, line);
    expect(found.map((h) => [h.label, h.paddingLeft])).toEqual([['⟨Oct 2024⟩', true]]);
    expect(JSON.stringify(found[0]?.tooltip)).toContain('Counted from the publication date of');
    expect(await hints(seeds.second, { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } })).toEqual([]);
  });

  test('follow the setting at once', async () => {
    const before = refreshes;
    await settings('off');
    await client.until(() => refreshes > before);
    expect(await hints(seeds.first)).toEqual([]);
    await settings('all');
    await client.until(() => refreshes > before + 1);
    expect(await behind(seeds.first, 'effect on Aug. 1')).toBe('⟨1 Aug 2025⟩');
    await settings('relative');
    await client.until(() => refreshes > before + 2);
    expect(await behind(seeds.first, 'effect on Aug. 1')).toBeUndefined();
  });

  test('follow decisions at once', async () => {
    const before = refreshes;
    const colours = recoloured;
    const decision = { kind: 'published', source: seeds.first.name, article: null, value: '2025-07-18' };
    const folder = seeds.first.uri.slice(0, seeds.first.uri.lastIndexOf('/'));
    await client.notify('copydesk/decisions', { folders: [{ folder, decisions: [decision] }] });
    await client.until(() => refreshes > before && recoloured > colours);
    expect(await behind(seeds.first, 'in Malaysia on Friday')).toBe('⟨18 Jul 2025⟩');
    await client.notify('copydesk/decisions', { folders: [] });
    await client.until(() => refreshes > before + 1);
    expect(await behind(seeds.first, 'in Malaysia on Friday')).toBe('⟨11 Jul 2025⟩');
  });
});

test('a client that cannot be asked to refresh is not asked', async () => {
  let asked = 0;
  const plain = await startClient({
    capabilities: {},
    before: (connection) => {
      connection.onRequest('workspace/inlayHint/refresh', () => {
        asked += 1;
        return null;
      });
    },
  });
  await plain.open(
    'untitled:a',
    'Council meets\n\n18 July 2025\n\nThe council met on Monday, said the mayor of the town.',
  );
  await plain.notify('workspace/didChangeConfiguration', { settings: { copydesk: { inlayHintsDates: 'off' } } });
  const found = await plain.request('textDocument/inlayHint', {
    textDocument: { uri: 'untitled:a' },
    range: everywhere,
  });
  expect(found).toEqual([]);
  expect(asked).toBe(0);
  await plain.stop();
});
