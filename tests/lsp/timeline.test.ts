import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import type { LinkPassagesArgument, Timeline, WireLocation } from '../../common/protocol';
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

const article = (day: string, published: string): string => `Ministers discuss fishing quotas in Oslo

Published: ${published}

Japanese Foreign Minister Haruki Moriyama met Norwegian Prime Minister Ingrid Solberg in Oslo on ${day} to discuss quotas.

The two are expected to meet again on April 24, 2025, the Foreign Ministry said in a statement.
`;
const first = article('March 12', '20 March 2025');
const second = article('March 15', '21 March 2025');

async function start() {
  const files = tempFolder({ 'a.txt': first, 'b.txt': second });
  const c = await startClient({ folders: [files.path] });
  [client, folder] = [c, files];
  await c.until(() => c.sources() === 2);
  return { c, a: files.uri('a.txt'), b: files.uri('b.txt') };
}
const pull = async (c: LspClient, uri: string): Promise<readonly Diagnostic[]> =>
  (await c.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
const conflictIn = async (c: LspClient, uri: string): Promise<Diagnostic | undefined> =>
  (await pull(c, uri)).find(({ code }) => code === 'date.event.conflict');

test('the timeline tells the dated sentences of all sources, and can be filtered', async () => {
  const { c, a, b } = await start();
  const all = await c.request<Timeline>('copydesk/timeline', {});
  expect(all.entries.map((e) => `${e.from} ${e.words}`)).toEqual([
    '2025-03-12 March 12',
    '2025-03-15 March 15',
    '2025-04-24 April 24, 2025',
    '2025-04-24 April 24, 2025',
  ]);
  expect(all.entries[0]).toMatchObject({
    location: { uri: a, range: { start: { line: 4 } } },
    ...{ precision: 'day', value: '2025-03-12', to: '2025-03-13', clock: null },
    headline: 'Ministers discuss fishing quotas in Oslo',
  });
  expect(all.entries[0]?.sentence.slice(...(all.entries[0].highlight ?? []))).toBe('March 12');
  expect(all.sources).toEqual([a, b]);
  const id = all.entities.find(({ name }) => name === 'Ingrid Solberg')?.id;
  expect(all.entities.find((entity) => entity.id === id)?.count).toBe(2);

  const some = await c.request<Timeline>('copydesk/timeline', { uri: b, entity: id, precision: 'day' });
  expect(some.entries.map((e) => e.words)).toEqual(['March 15']);
  expect(some.entities).toEqual(all.entities);
  expect(c.errors).toEqual([]);
});

test('it follows edits of an open source', async () => {
  const { c, a } = await start();
  await c.open(a, first.replace('March 12', 'March 14'));
  const { entries } = await c.request<Timeline>('copydesk/timeline', { uri: a });
  expect(entries.map((e) => e.from)).toEqual(['2025-03-14', '2025-04-24']);
});

test('two sources that date one event differently: opened, linked, and settled by the link', async () => {
  const { c, a, b } = await start();
  await c.open(a, first);
  const found = await conflictIn(c, a);
  expect(found?.severity).toBe(2);
  expect(found?.relatedInformation?.map(({ location }) => location.uri)).toEqual([b]);

  const context = { diagnostics: [] };
  const actions = await c.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: a },
    range: found?.range,
    context,
  });
  const line = second.split('\n')[4] ?? '';
  const column = line.indexOf('March 15');
  const day: WireLocation = {
    uri: b,
    range: { start: { line: 4, character: column }, end: { line: 4, character: column + 8 } },
  };
  const commandOf = (name: string) => actions.find(({ command }) => command?.command === name)?.command;
  expect(commandOf('copydesk.openLocation')?.arguments).toEqual([day]);
  const link = commandOf('copydesk.linkPassages')?.arguments?.[0] as LinkPassagesArgument;
  const whole = { start: { line: 4, character: 0 }, end: { line: 4, character: line.length } };
  expect(link).toMatchObject({ kind: 'same-event', from: { uri: a, range: { start: whole.start } } });
  expect(link.to).toEqual({ uri: b, range: whole });

  await c.notify('copydesk/links', { links: [link] });
  expect((await conflictIn(c, a))?.message).toContain('you linked them as the same event');
  const before = c.refreshes();
  await c.notify('copydesk/links', { links: [{ ...link, kind: 'contradicts' }] });
  await c.until(() => c.refreshes() > before);
  expect(await conflictIn(c, a)).toBeUndefined();
});
