import { describe, expect, test } from 'vitest';
import { handedOverWords, moveBetween } from '../../../client/annotations/movingBetween';
import { adding } from '../../../common/annotation/edits';
import { allAnnotations, endsIn } from '../../../common/annotation/queries';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk, type MemoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const [one, two, three] = ['press/one.txt', 'press/two.txt', 'three.txt'];
const pathOf = (source: string): string => `.copydesk/annotations/${source}.json`;
const foreign = { type: 'Bookmark', id: 'urn:other:1', of: 'another tool' };

/** Two folders; in the first a tag, a note, a link within what will move and two links between that and the rest. */
async function twoFolders() {
  const [here, there] = [memoryDisk({ [one]: text, [two]: text, [three]: text }), memoryDisk({ 'there.txt': text })];
  const [a, b] = [memoryLibrary(here), memoryLibrary(there)];
  const made = [
    tagged(targetIn(one, text, 'minister'), 'claim'),
    noted(targetIn(one, text, 'August'), 'which?'),
    linked(targetIn(two, text, 'talks'), targetIn(one, text, 'talks'), 'same-event'),
    linked(targetIn(one, text, 'counterpart'), targetIn(three, text, 'counterpart'), 'quotes'),
    linked(targetIn(three, text, 'agreed'), targetIn(one, text, 'agreed'), 'updates'),
  ];
  await a.apply(made.slice(1).map(adding));
  await a.idle();
  // Another tool's item, and a member of the page that we do not know.
  const page = JSON.parse(here.files.get(pathOf(one)) ?? '') as { items: object[] };
  here.files.set(pathOf(one), JSON.stringify({ ...page, 'desk:shift': 'night', items: [...page.items, foreign] }));
  await a.sidecarChanged(pathOf(one));
  await a.apply(made.slice(0, 1).map(adding));
  await a.idle();
  return { here, there, a, b, made };
}

function move(from: MemoryDisk, to: MemoryDisk, sources: Readonly<Record<string, string>>): void {
  for (const [source, path] of Object.entries(sources)) {
    to.files.set(path, from.files.get(source) ?? '');
    from.files.delete(source);
  }
}

const sidecarsOn = (disk: MemoryDisk) => [...disk.files.keys()].filter((path) => path.endsWith('.json')).toSorted();
const idsOf = (library: ReturnType<typeof memoryLibrary>) => allAnnotations(library.store).map(({ id }) => id);
const statesIn = (library: ReturnType<typeof memoryLibrary>, source: string) =>
  endsIn(library.store, source).map(({ anchoring }) => anchoring?.state);

describe('a folder of sources that moves to another workspace folder', () => {
  test('takes along what lies within it; links to the rest stay, and are counted', async () => {
    const { here, there, a, b, made } = await twoFolders();
    const [tag, note, within, from, to] = made.map(({ id }) => id);
    move(here, there, { [one]: 'desk/one.txt', [two]: 'desk/two.txt' });
    await a.sourceChanged('press');
    const done = await moveBetween(a, b, 'press', 'desk');
    await Promise.all([a.idle(), b.idle()]);
    expect(done).toEqual({ moved: 3, stayed: 2, obstacles: [] });
    expect(new Set(idsOf(b))).toEqual(new Set([tag, note, within]));
    expect(new Set(idsOf(a))).toEqual(new Set([from, to]));
    expect(statesIn(b, 'desk/one.txt')).toEqual(['exact', 'exact', 'exact']);
    expect(statesIn(b, 'desk/two.txt')).toEqual(['exact']);
    expect(statesIn(a, one)).toEqual(['orphaned', 'orphaned']);
    expect(sidecarsOn(there)).toEqual([pathOf('desk/one.txt'), pathOf('desk/two.txt')]);
    expect(sidecarsOn(here)).toEqual([pathOf(one), pathOf(three)]);
    expect(there.files.get(pathOf('desk/one.txt'))).toContain('urn:other:1');
    expect(there.files.get(pathOf('desk/one.txt'))).toContain('desk:shift');
    expect(here.files.get(pathOf(one))).not.toContain('urn:other:1');
  });

  test('and back leaves both folders as they were, to the byte', async () => {
    const { here, there, a, b } = await twoFolders();
    const before = [new Map(here.files), new Map(there.files)];
    move(here, there, { [one]: 'desk/one.txt', [two]: 'desk/two.txt' });
    await moveBetween(a, b, 'press', 'desk');
    move(there, here, { 'desk/one.txt': one, 'desk/two.txt': two });
    await moveBetween(b, a, 'desk', 'press');
    await Promise.all([a.idle(), b.idle()]);
    expect([here.files, there.files]).toEqual(before);
    expect(statesIn(a, one)).toEqual(Array(5).fill('exact'));
    expect(idsOf(b)).toEqual([]);
  });
});

test('a source that moves joins the sidecar that is at its new place', async () => {
  const { here, there, a, b, made } = await twoFolders();
  const own = tagged(targetIn('there.txt', text, 'talks'), 'event');
  await b.apply([adding(own)]);
  move(here, there, { [two]: 'there.txt' });
  expect(await moveBetween(a, b, two, 'there.txt')).toEqual({ moved: 0, stayed: 1, obstacles: [] });
  move(here, there, { [one]: 'there.txt' });
  await moveBetween(a, b, one, 'there.txt');
  await b.idle();
  expect(new Set(idsOf(b))).toEqual(new Set([own.id, made[0]?.id, made[1]?.id]));
  expect(idsOf(b)).toHaveLength(3);
});

test('a sidecar that cannot be read at the new place leaves the annotations at the old one, and says why', async () => {
  const { here, there, a, b } = await twoFolders();
  there.files.set(pathOf('one.txt'), '{ "items": [');
  const before = [here.files.get(pathOf(one)), idsOf(a)];
  move(here, there, { [one]: 'one.txt' });
  const done = await moveBetween(a, b, one, 'one.txt');
  expect(done).toMatchObject({ moved: 0, obstacles: [{ source: one }] });
  expect([here.files.get(pathOf(one)), idsOf(a)]).toEqual(before);
  expect(there.files.get(pathOf('one.txt'))).toBe('{ "items": [');
  expect(handedOverWords(done, 'here', 'there')[0]).toMatch(
    /stay in here, and did not go to there\. .* cannot be read/,
  );
});

test('what cannot be written at the new place is where it was, in memory and on disk', async () => {
  const { here, there, a, b } = await twoFolders();
  const before = [new Map(here.files), idsOf(a)];
  there.locked.add(pathOf('one.txt'));
  await expect(moveBetween(a, b, one, 'one.txt')).rejects.toThrow('locked');
  await a.idle();
  expect([here.files, idsOf(a), idsOf(b)]).toEqual([...before, []]);
  there.locked.clear();
  await b.flush();
  expect(sidecarsOn(there)).toEqual([]);
});

test('what cannot be written of other sources there keeps nothing from moving', async () => {
  const { here, there, a, b } = await twoFolders();
  there.locked.add(pathOf('there.txt'));
  const stuck = tagged(targetIn('there.txt', text, 'talks'), 'event');
  await expect(b.apply([adding(stuck)])).rejects.toThrow('locked');
  move(here, there, { [one]: 'one.txt' });
  expect(await moveBetween(a, b, one, 'one.txt')).toMatchObject({ moved: 2, obstacles: [] });
  expect(sidecarsOn(there)).toEqual([pathOf('one.txt')]);
});

test('the message tells of links that cannot follow, and is silent where all went along', () => {
  expect(handedOverWords({ moved: 3, stayed: 0, obstacles: [] }, 'here', 'there')).toEqual([]);
  const [words] = handedOverWords({ moved: 3, stayed: 1, obstacles: [] }, 'here', 'there');
  expect(words).toMatch(/^1 link between what was moved to there and what is still in here is kept in here/);
});
