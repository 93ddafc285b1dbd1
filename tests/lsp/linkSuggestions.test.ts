import { afterEach, expect, test } from 'vitest';
import type { ArticleLine, LinkSuggestion } from '../../common/protocol';
import { startClient, type LspClient } from '../support/lspClient';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let client: LspClient | null = null;
const folders: TempFolder[] = [];
afterEach(async () => {
  await client?.stop();
  for (const folder of folders.splice(0)) folder.remove();
  client = null;
});

const own = `Ministers open port talks in Oslo

Published: 14 March 2025

Norwegian Trade Minister Anna Berg met Danish Finance Minister Lars Holm in Oslo on March 12 to discuss the ports.

"We are very close to an agreement that will last for many years," Berg told reporters after the round.
`;
const rival = `Harbour Courier

Holm and Berg discuss ports

Published: 15 March 2025

Lars Holm and Anna Berg met in Oslo on March 12 to discuss the ports of the north, an official said.

Trade Minister Anna Berg said: "We are very close to an agreement that will last for many years."
`;
const unrelated = `Council opens library

Published: 2 June 2024

The town council of Kestrel Quay opened a library on Saturday, its first in ten years, clerk Mary Dean said.
`;
const line4 = { start: { line: 4, character: 0 }, end: { line: 4, character: 60 } };

async function start(more: Readonly<Record<string, string>> = {}) {
  const here = tempFolder({ 'own.txt': own, 'rival.txt': rival, ...more });
  const elsewhere = tempFolder({ 'copy.txt': rival });
  folders.push(here, elsewhere);
  const c = await startClient({ folders: [here.path, elsewhere.path] });
  client = c;
  await c.until(() => (c.sources() ?? 0) >= 3);
  await c.open(here.uri('own.txt'), own);
  return { c, here };
}

test('a passage gets other ends in closed sources of its own folder, with reasons', async () => {
  const { c, here } = await start();
  const found = await c.request<readonly LinkSuggestion[]>('copydesk/linkSuggestions', {
    uri: here.uri('own.txt'),
    range: line4,
  });
  expect(found[0]).toMatchObject({
    location: { uri: here.uri('rival.txt'), range: { start: { line: 6, character: 0 } } },
    kind: 'same-event',
    published: '2025-03-15',
  });
  expect(found[0]?.words).toMatch(/^Lars Holm and Anna Berg met in Oslo on March 12/);
  expect(found[0]?.reasons[0]).toMatch(/^Same people \(Anna Berg and Lars Holm\), day \(March 12\) and place \(Oslo\)/);
  expect(new Set(found.map(({ location }) => location.uri)).has(here.uri('own.txt'))).toBe(false);
  expect(found.filter(({ location }) => location.uri.endsWith('copy.txt'))).toEqual([]);

  // What is linked already is not offered again.
  const to = found[0]?.location;
  await c.notify('copydesk/links', {
    links: [{ kind: 'same-event', from: { uri: here.uri('own.txt'), range: line4 }, to }],
  });
  const rest = await c.request<readonly LinkSuggestion[]>('copydesk/linkSuggestions', {
    uri: here.uri('own.txt'),
    range: line4,
  });
  expect(rest.map(({ location }) => location)).not.toContainEqual(to);
});

test('other ends that are asked for while the folder is still read come from all of it', async () => {
  // Read before the rival, in the order of their names.
  const others = Array.from({ length: 300 }, (_, at): [string, string] => [`a${at}.txt`, `${unrelated} No. ${at}.\n`]);
  const here = tempFolder({ ...Object.fromEntries(others), 'own.txt': own, 'rival.txt': rival });
  folders.push(here);
  client = await startClient({ folders: [here.path] });
  await client.open(here.uri('own.txt'), own);
  const found = await client.request<readonly LinkSuggestion[]>('copydesk/linkSuggestions', {
    uri: here.uri('own.txt'),
    range: line4,
  });
  expect(found.map(({ location }) => location.uri)).toContain(here.uri('rival.txt'));
});

test('a document that is not open, or no news, gets none', async () => {
  const { c, here } = await start({ 'list.txt': 'milk\nbread\n' });
  const ask = (uri: string) => c.request<readonly LinkSuggestion[]>('copydesk/linkSuggestions', { uri, range: line4 });
  expect(await ask(here.uri('rival.txt'))).toEqual([]);
  await c.open(here.uri('list.txt'), 'milk\nbread\n');
  expect(await ask(here.uri('list.txt'))).toEqual([]);
});

test('articles of closed and open sources are told by place', async () => {
  const { c, here } = await start();
  const position = { line: 6, character: 0 };
  const places = ['rival.txt', 'own.txt', 'none.txt'].map((name) => ({ uri: here.uri(name), position }));
  const [first, second, third] = await c.request<readonly (ArticleLine | null)[]>('copydesk/articlesOf', { places });
  expect(first).toMatchObject({ headline: 'Holm and Berg discuss ports', published: '2025-03-15' });
  expect(second).toMatchObject({ headline: 'Ministers open port talks in Oslo', published: '2025-03-14' });
  expect(third).toBeNull();
});
