import { describe, expect, test } from 'vitest';
import { createLastSeen, type LastSeen } from '../../../client/annotations/lastSeen';
import { createLibrary } from '../../../client/annotations/library';
import { adding } from '../../../common/annotation/edits';
import { endsIn } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';

const text =
  'The minister met her counterpart in Oslo.\n\nThey agreed on talks in August.\n\nThe talks are to be held in Bergen.\n';
const source = 'press/one.txt';

function openOn(disk: MemoryDisk, storage: MemoryDisk, limits?: Parameters<typeof createLastSeen>[2]) {
  const failures: string[] = [];
  const lastSeen = createLastSeen(memoryFiles(storage), (error) => failures.push(String(error)), limits);
  const library = createLibrary({
    files: memoryFiles(disk),
    lastSeen,
    canWrite: () => true,
    broken: () => undefined,
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, lastSeen, failures };
}

const standing = ({ library }: Pick<ReturnType<typeof openOn>, 'library'>) =>
  endsIn(library.store, source).map(({ anchoring, span }) => [
    anchoring?.state,
    span && library.store.live.get(source)?.text.slice(span.start, span.end),
  ]);

/** A disk with an annotated source, written by a session that has ended. */
async function annotated(words: string, storage: MemoryDisk): Promise<MemoryDisk> {
  const disk = memoryDisk({ [source]: text });
  const { library } = openOn(disk, storage);
  await library.apply([adding(tagged(targetIn(source, text, words), 'claim'))]);
  await library.idle();
  return disk;
}

/** All words of the passage changed, its neighbours moved: from the stored words alone nobody could tell. */
const rewritten = text.replace('They agreed on talks in August.', 'Both sides decided to negotiate this summer.');

describe('a source that others changed while nobody looked', () => {
  test('has its passages where the difference from the last seen text says, in words that were rewritten', async () => {
    const storage = memoryDisk();
    const disk = await annotated('agreed on talks', storage);
    const edited = text.replace('agreed on talks', 'agreed at last on further talks');
    disk.files.set(source, edited);
    const later = openOn(disk, storage);
    await later.library.load();
    expect(standing(later)).toEqual([['edited', 'agreed at last on further talks']]);
    await later.library.idle();
    // What was seen in between is no help: the passage stands as it is stored in the older text alone, which is kept.
    const again = openOn(disk, storage);
    await again.library.load();
    expect(standing(again)).toEqual([['edited', 'agreed at last on further talks']]);
  });

  test('says so when all of the passage is gone', async () => {
    const storage = memoryDisk();
    const disk = await annotated('They agreed on talks in August.', storage);
    disk.files.set(source, text.replace('They agreed on talks in August.\n\n', ''));
    const later = openOn(disk, storage);
    await later.library.load();
    expect(standing(later)).toEqual([['orphaned', null]]);
  });

  test('is followed inside a session too, and back again', async () => {
    const storage = memoryDisk();
    const disk = memoryDisk({ [source]: text });
    const window = openOn(disk, storage);
    await window.library.apply([adding(tagged(targetIn(source, text, 'agreed on talks'), 'claim'))]);
    const edited = `A line before.\n${text.replace('agreed on talks', 'agreed on new talks')}`;
    disk.files.set(source, edited);
    await window.library.sourceChanged(source);
    expect(standing(window)).toEqual([['edited', 'agreed on new talks']]);
    disk.files.set(source, text);
    await window.library.sourceChanged(source);
    expect(standing(window).map(([, words]) => words)).toEqual(['agreed on talks']);
    expect(standing(window)[0]?.[0]).not.toBe('edited');
  });

  test('opened in an editor before its annotations were read is followed as well', async () => {
    const storage = memoryDisk();
    const disk = await annotated('agreed on talks', storage);
    const edited = text.replace('agreed on talks', 'agreed at last on further talks');
    disk.files.set(source, edited);
    const later = openOn(disk, storage);
    later.library.opened(source, edited);
    await later.library.load();
    expect(standing(later)).toEqual([['edited', 'agreed at last on further talks']]);
  });
});

describe('what is kept', () => {
  const texts = (count: number, length: number) =>
    Array.from({ length: count }, (_, at) => String(at).padEnd(length, 'x'));
  const kept = (storage: MemoryDisk) => [...storage.files.keys()].filter((path) => path.endsWith('.txt')).length;
  const keepAll = async (lastSeen: LastSeen, all: readonly string[]) => {
    for (const [at, one] of all.entries()) await lastSeen.keep(new Map([[`${at}.txt`, [one]]]));
  };

  test('is bounded, what was kept longest ago goes first', async () => {
    const storage = memoryDisk();
    const { lastSeen } = openOn(memoryDisk(), storage, { all: 1000, one: 500, texts: 2 });
    await keepAll(lastSeen, texts(30, 100));
    expect(kept(storage)).toBe(10);
    expect(await lastSeen.earlier('0.txt', null)).toEqual([]);
    expect(await lastSeen.earlier('29.txt', null)).toHaveLength(1);
  });

  test('is no text that is too long, and not more of a source than is asked for', async () => {
    const storage = memoryDisk();
    const { lastSeen } = openOn(memoryDisk(), storage, { all: 10_000, one: 150, texts: 2 });
    await lastSeen.keep(new Map([['a.txt', ['long'.repeat(100), ...texts(4, 100)]]]));
    expect(await lastSeen.earlier('a.txt', null)).toEqual(texts(2, 100));
  });

  test('is each text once, and no more when no source has it', async () => {
    const storage = memoryDisk();
    const { lastSeen } = openOn(memoryDisk(), storage);
    await lastSeen.keep(
      new Map([
        ['a.txt', ['same']],
        ['b.txt', ['same']],
      ]),
    );
    expect(kept(storage)).toBe(1);
    await lastSeen.renamed('a.txt', 'c.txt');
    expect(await lastSeen.earlier('c.txt', 'other')).toEqual(['same']);
    expect(await lastSeen.earlier('a.txt', null)).toEqual([]);
    await lastSeen.keep(new Map([['b.txt', ['new']]]));
    expect(kept(storage)).toBe(2);
    await lastSeen.keep(new Map([['c.txt', []]]));
    expect(kept(storage)).toBe(1);
  });

  test.each(['', '{', '[1,2]', '[["a.txt",[["../../secret",3]]]]', '[["a.txt",7]]', '{"a":1}'])(
    'is nothing, and no error, where the index holds %j',
    async (index) => {
      const storage = memoryDisk({ 'texts/index.json': index });
      const { lastSeen, failures } = openOn(memoryDisk(), storage);
      expect(await lastSeen.earlier('a.txt', null)).toEqual([]);
      await lastSeen.keep(new Map([['a.txt', ['text']]]));
      expect(await lastSeen.earlier('a.txt', null)).toEqual(['text']);
      expect(failures).toEqual([]);
    },
  );

  test('costs no annotation when nothing can be kept', async () => {
    const storage = memoryDisk();
    const failing = createLastSeen(
      {
        ...memoryFiles(storage),
        replace: () => Promise.reject(new Error('full')),
        read: () => Promise.reject(new Error('no')),
      },
      () => undefined,
    );
    const disk = memoryDisk({ [source]: rewritten });
    const library = createLibrary({
      files: memoryFiles(disk),
      lastSeen: failing,
      canWrite: () => true,
      broken: () => undefined,
      failed: () => undefined,
    });
    await library.apply([adding(tagged(targetIn(source, rewritten, 'Both sides'), 'claim'))]);
    await library.idle();
    expect(standing({ library })).toEqual([['exact', 'Both sides']]);
  });
});
