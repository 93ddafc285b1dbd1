import { expect, test, vi } from 'vitest';
import { taggedAt } from '../../../client/commands/tagging/tagged';
import { joined, taggings } from '../../../client/commands/tagging/taggings';
import type { Folder } from '../../../client/folder';
import { adding } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

vi.mock('vscode', () => ({ window: {}, workspace: { getConfiguration: () => ({ get: () => undefined }) } }));

const source = 'a.txt';
const text = 'Berg spoke first.\nThen Dahl answered Berg.\n';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

async function setUp() {
  const library = memoryLibrary(memoryDisk({ [source]: text }));
  await library.load();
  library.opened(source, text);
  return { home: { library } as Folder, source, text };
}

test('passages of several cursors become one annotation, in one step', async () => {
  const places = await setUp();
  const [tagging] = taggings(places, [[span('Berg'), span('Dahl')]], ['claim']);
  await places.home.library.apply(tagging?.edit ? [tagging.edit] : []);
  const [annotation, ...rest] = allAnnotations(places.home.library.store);
  expect(rest).toEqual([]);
  expect(annotation?.target.selectors.exact).toBe('Berg');
  expect(annotation?.further.map(({ selectors }) => selectors.exact)).toEqual(['Dahl']);
});

test('the same passages get one more tag; other ones, and some of them, an annotation of their own', async () => {
  const places = await setUp();
  const first = { ...tagged(targetIn(source, text, 'Berg'), 'claim'), further: [targetIn(source, text, 'Dahl')] };
  await places.home.library.apply([adding(first)]);
  const ids = taggings(places, [[span('Berg'), span('Dahl')], [span('Berg')], [span('Dahl')]], ['event']).map(
    ({ id }) => id,
  );
  expect(ids[0]).toBe(first.id);
  expect(new Set(ids).size).toBe(3);
});

test('a tag that is there already is no change', async () => {
  const places = await setUp();
  const first = tagged(targetIn(source, text, 'Berg'), 'claim', 'event');
  await places.home.library.apply([adding(first)]);
  expect(taggings(places, [[span('Berg')]], ['event'])).toEqual([{ id: first.id, edit: null }]);
});

test('what somebody else tagged stays theirs, the same words are tagged twice', async () => {
  const places = await setUp();
  const theirs = { ...tagged(targetIn(source, text, 'Berg'), 'claim'), creator: 'A. Reader' };
  await places.home.library.apply([adding(theirs)]);
  const [tagging] = taggings(places, [[span('Berg')]], ['event']);
  expect(tagging?.id).not.toBe(theirs.id);
  await places.home.library.apply(tagging?.edit ? [tagging.edit] : []);
  const { store } = places.home.library;
  const tagsOf = (creator: string | null) => taggedAt(store, source, [span('Berg')], creator)?.tags;
  expect(allAnnotations(store)).toHaveLength(2);
  expect(allAnnotations(store).find(({ id }) => id === theirs.id)?.tags).toEqual(['claim']);
  expect(tagsOf(null)).toEqual(['event']);
});

test('one finds what is theirs, or nobody’s', async () => {
  const places = await setUp();
  const on = (words: string, creator: string | null) => ({
    ...tagged(targetIn(source, text, words), 'claim'),
    creator,
  });
  const [theirs, nobodys] = [on('Berg', 'A. Reader'), on('Dahl', null)];
  await places.home.library.apply([adding(theirs), adding(nobodys)]);
  const found = (words: string, creator: string | null) =>
    taggedAt(places.home.library.store, source, [span(words)], creator)?.id;
  expect([found('Berg', 'A. Reader'), found('Berg', 'B. Writer'), found('Berg', null)]).toEqual([
    theirs.id,
    undefined,
    undefined,
  ]);
  expect([found('Dahl', 'B. Writer'), found('Dahl', null)]).toEqual([nobodys.id, nobodys.id]);
});

test('parts of one folder are written together', () => {
  const [one, two] = [{ library: {} } as Folder, { library: {} } as Folder];
  const edit = adding(tagged(targetIn(source, text, 'Berg'), 'claim'));
  const parts = joined([
    { home: one, edits: [edit] },
    { home: two, edits: [] },
    { home: one, edits: [edit] },
  ]);
  expect(parts.map(({ home, edits }) => [home === one, edits.length])).toEqual([
    [true, 2],
    [false, 0],
  ]);
});
