import { expect, test } from 'vitest';
import { adding } from '../../../common/annotation/edits';
import { printSidecar, emptySidecar } from '../../../common/annotation/file';
import { allAnnotations } from '../../../common/annotation/queries';
import type { TextFiles } from '../../../client/files/textFiles';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const [one, two] = ['press/one.txt', 'two.txt'];
const pathOf = (source: string): string => `.copydesk/annotations/${source}.json`;

const tag = tagged(targetIn(one, text, 'minister'), 'claim');
const note = noted(targetIn(one, text, 'August'), 'which?');
const link = linked(targetIn(two, text, 'talks'), targetIn(one, text, 'talks'), 'same-event');
const printed = (source: string, ...annotations: readonly (typeof tag)[]): string =>
  printSidecar(source, { ...emptySidecar, annotations });

/** A folder with a tag in one source and a link from another to it, read; what is read from then on is noted. */
async function setUp(files: Partial<TextFiles> = {}) {
  const disk = memoryDisk({
    [one]: text,
    [two]: text,
    [pathOf(one)]: printed(one, tag),
    [pathOf(two)]: printed(two, link),
  });
  const read: string[] = [];
  const memory = memoryFiles(disk);
  const library = memoryLibrary(disk, {
    files: { ...memory, read: (path) => memory.read(path).finally(() => read.push(path)), ...files },
  });
  await library.load();
  await library.idle();
  await library.lookAgain();
  read.length = 0;
  const ids = () => allAnnotations(library.store).map(({ id }) => id);
  return { disk, library, read, ids };
}

test('what others changed, made or took away untold is taken in when all is looked at again', async () => {
  const { disk, library, ids } = await setUp();
  disk.files.set(pathOf(one), printed(one, tag, note));
  disk.files.delete(pathOf(two));
  disk.files.set('three.txt', text);
  const other = tagged(targetIn('three.txt', text, 'talks'), 'event');
  disk.files.set(pathOf('three.txt'), printed('three.txt', other));
  await library.lookAgain();
  expect(ids().toSorted()).toEqual([tag.id, note.id, other.id].toSorted());
});

test('nothing is read of files that are as they were', async () => {
  const { library, read } = await setUp();
  await library.lookAgain();
  await library.lookAgain(one);
  expect(read).toEqual([]);
});

test('of a source its own sidecar is looked at, and those whose links lead to it', async () => {
  const { disk, library, read, ids } = await setUp();
  disk.files.set(pathOf(one), printed(one, tag, note));
  disk.files.set(pathOf(two), printed(two));
  disk.files.set(pathOf('three.txt'), printed('three.txt'));
  await library.lookAgain(one);
  expect(read.toSorted()).toEqual([pathOf(one), pathOf(two)]);
  expect(ids()).toEqual([tag.id, note.id]);
});

test('before the first reading there is nothing to look at again', async () => {
  const disk = memoryDisk({ [one]: text, [pathOf(one)]: printed(one, tag) });
  const library = memoryLibrary(disk);
  await library.lookAgain();
  expect(allAnnotations(library.store)).toEqual([]);
});

test('a file of which nothing can be told is left alone', async () => {
  const { disk, library, ids } = await setUp({ stamp: () => Promise.reject(new Error('no such device')) });
  disk.files.set(pathOf(one), printed(one, tag, note));
  await library.lookAgain();
  expect(ids()).toEqual([tag.id, link.id]);
});

test('a sidecar that we wrote is looked at again some time later, for the watcher may not tell of what happened then', async () => {
  const pauses: number[] = [];
  let wake: () => void = () => undefined;
  const disk = memoryDisk({ [one]: text });
  const library = memoryLibrary(disk, {
    files: {
      ...memoryFiles(disk),
      pause(milliseconds) {
        pauses.push(milliseconds);
        return milliseconds < 1000 ? Promise.resolve() : new Promise((resolve) => (wake = resolve));
      },
    },
  });
  await library.apply([adding(tag)]);
  await library.idle();
  // Another program writes before anything is watched there.
  disk.files.set(pathOf(one), printed(one, tag, note));
  expect(pauses).toContain(1000);
  wake();
  await expect.poll(() => allAnnotations(library.store).map(({ id }) => id)).toEqual([tag.id, note.id]);
  expect(pauses.filter((pause) => pause >= 1000)).toEqual([1000, 3000]);
  disk.files.delete(pathOf(one));
  wake();
  await expect.poll(() => allAnnotations(library.store)).toEqual([]);
});
