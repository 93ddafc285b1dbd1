import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '../../../client/annotations/library';
import type { TextFiles } from '../../../client/files/textFiles';
import { adding, changing, removing, type Edit } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const words = ['minister', 'counterpart', 'They', 'agreed', 'talks', 'August', 'met', 'her'];
const home = 'press/one.txt';
const sidecar = '.copydesk/annotations/press/one.txt.json';

function open(files: TextFiles): { readonly library: Library; readonly failures: string[] } {
  const failures: string[] = [];
  const library = createLibrary({
    files,
    canWrite: () => true,
    broken: ({ problem }) => failures.push(problem.message),
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, failures };
}

const notesOn = (disk: MemoryDisk): readonly string[] =>
  [...(disk.files.get(sidecar) ?? '').matchAll(/"value": "([^"]*)"/g)].map(([, note]) => note ?? '').toSorted();
const notesIn = (library: Library): readonly string[] =>
  allAnnotations(library.store)
    .map(({ note }) => note ?? '')
    .toSorted();

/**
 * Two windows on one disk, whose every read and write waits for its turn, in an order that the property chooses. A pause
 * ends when all else that was under way has had its turn: that a window is held up for longer is what no window can know.
 */
function interleaved(disk: MemoryDisk, scheduler: fc.Scheduler): TextFiles {
  const files = memoryFiles(disk);
  const turn = <T>(work: () => Promise<T>): Promise<T> => scheduler.schedule(Promise.resolve(null)).then(work);
  return {
    ...files,
    read: (path) => turn(() => files.read(path)),
    readSource: (path) => turn(() => files.readSource(path)),
    // The look at the old file and the rename are two calls, between which the other window may act.
    async replace(path, now, before) {
      await turn(() => Promise.resolve());
      const isAsRead = before === undefined || (await turn(() => files.read(path))) === before;
      if (isAsRead) await turn(() => files.replace(path, now));
      return isAsRead;
    },
    remove: (path) => turn(() => files.remove(path)),
    async pause() {
      for (let turns = 0; turns < 40; turns += 1) await scheduler.schedule(Promise.resolve(null));
    },
  };
}

describe('two windows on one folder', () => {
  test('lose no change, in whatever order their reads and writes fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom('add', 'change', 'remove')), { minLength: 2, maxLength: 8 }),
        async (scheduler, acts) => {
          const disk = memoryDisk({ [home]: text });
          const first = noted(targetIn(home, text, 'minister'), 'first');
          const maker = open(memoryFiles(disk));
          await maker.library.apply([adding(first)]);
          await maker.library.idle();
          const windows = [open(interleaved(disk, scheduler)), open(interleaved(disk, scheduler))] as const;
          const expected = new Set(['first']);
          const work = Promise.all(
            windows.map(async ({ library }, number) => {
              await library.load();
              const own: Annotation[] = [];
              for (const [at, [isFirst, act]] of acts.entries()) {
                if (isFirst !== (number === 0)) continue;
                const old = own.at(-1);
                if (act === 'add' || !old) {
                  const made = noted(targetIn(home, text, words[at] ?? 'met'), `note ${at}`);
                  await library.apply([adding(made)]);
                  own.push(made);
                  expected.add(`note ${at}`);
                } else if (act === 'remove') {
                  await library.apply([removing(old.id)]);
                  own.pop();
                  expected.delete(old.note ?? '');
                } else {
                  const changed = { ...old, note: `changed ${at}`, modified: '2030-01-01T00:00:00.000Z' };
                  await library.apply([changing(old.id, () => changed)]);
                  own[own.length - 1] = changed;
                  expected.delete(old.note ?? '');
                  expected.add(`changed ${at}`);
                }
              }
              await library.idle();
            }),
          );
          await scheduler.waitFor(work);
          expect(windows.flatMap(({ failures }) => failures)).toEqual([]);
          expect(notesOn(disk)).toEqual([...expected].toSorted());
          const looks = Promise.all(windows.map(({ library }) => library.sidecarChanged(sidecar)));
          await scheduler.waitFor(looks);
          for (const { library } of windows) expect(notesIn(library)).toEqual([...expected].toSorted());
        },
      ),
      { numRuns: 150 },
    );
  });

  test('keep both changes of one annotation, whatever the clocks say', async () => {
    const disk = memoryDisk({ [home]: text });
    const [one, two] = [open(memoryFiles(disk)), open(memoryFiles(disk))];
    const annotation = { ...tagged(targetIn(home, text, 'minister'), 'claim'), modified: '2030-01-01T00:00:00.000Z' };
    await one.library.apply([adding(annotation)]);
    await one.library.idle();
    await two.library.load();
    // Its clock went backwards: the change is older by its own account than what it changes.
    const back = changing(annotation.id, (now) => ({
      ...now,
      tags: ['claim', 'event'],
      modified: '2020-01-01T00:00:00.000Z',
    }));
    await one.library.apply([back]);
    await one.library.idle();
    await two.library.apply([
      changing(annotation.id, (now) => ({ ...now, note: 'who?', modified: '2019-01-01T00:00:00.000Z' })),
    ]);
    await two.library.idle();
    const third = open(memoryFiles(disk));
    await third.library.load();
    expect(allAnnotations(third.library.store)).toMatchObject([{ tags: ['claim', 'event'], note: 'who?' }]);
  });
});

/** A disk whose writes fail while `full`, leaving nothing behind. */
function fullDisk(disk: MemoryDisk) {
  const files = memoryFiles(disk);
  const state = { full: false };
  const failing: TextFiles = {
    ...files,
    replace: (path, now, before) =>
      state.full ? Promise.reject(new Error('ENOSPC: no space left on device')) : files.replace(path, now, before),
    move: (from, to) => (state.full ? Promise.reject(new Error('ENOSPC')) : files.move(from, to)),
  };
  return { state, files: failing };
}

describe('a disk that is full', () => {
  test('leaves the old file whole, and the change is written once there is room', async () => {
    const disk = memoryDisk({ [home]: text });
    const { state, files } = fullDisk(disk);
    const { library } = open(files);
    await library.apply([adding(noted(targetIn(home, text, 'minister'), 'first'))]);
    await library.idle();
    const before = disk.files.get(sidecar);
    state.full = true;
    await expect(library.apply([adding(noted(targetIn(home, text, 'talks'), 'second'))])).rejects.toThrow('no space');
    expect(disk.files.get(sidecar)).toBe(before);
    expect(notesIn(library)).toEqual(['first', 'second']);
    state.full = false;
    await library.flush();
    expect(notesOn(disk)).toEqual(['first', 'second']);
  });

  test('in the middle of changes of many files: what was written stands, the rest follows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
        async (after, acts) => {
          const sources = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
          const disk = memoryDisk(Object.fromEntries(sources.map((source) => [source, text])));
          const files = memoryFiles(disk);
          let writes = 0;
          const failing: TextFiles = {
            ...files,
            replace: (path, now, before) =>
              (writes += 1) > after ? Promise.reject(new Error('no space')) : files.replace(path, now, before),
          };
          const { library } = open(failing);
          const made: Annotation[] = [];
          for (const count of acts) {
            const edits: Edit[] = sources.slice(0, count + 1).map((source) => {
              const annotation = noted(targetIn(source, text, 'minister'), `note ${made.length}`);
              made.push(annotation);
              return adding(annotation);
            });
            await library.apply(edits).catch(() => undefined);
          }
          // Whatever stands on the disk is a whole file that another window can read.
          const other = open(files);
          await other.library.load();
          expect(other.failures).toEqual([]);
          writes = -1000;
          await library.flush();
          await library.idle();
          const last = open(files);
          await last.library.load();
          expect(notesIn(last.library)).toEqual(made.map(({ note }) => note ?? '').toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a source that is renamed keeps its annotations in the old file until the new one can be written', async () => {
    const disk = memoryDisk({ [home]: text });
    const { state, files } = fullDisk(disk);
    const { library } = open(files);
    await library.apply([adding(noted(targetIn(home, text, 'minister'), 'first'))]);
    await library.idle();
    state.full = true;
    await expect(library.renamed(home, 'two.txt')).rejects.toThrow('no space');
    expect(notesOn(disk)).toEqual(['first']);
    state.full = false;
    await library.flush();
    expect([...disk.files.keys()].filter((path) => path.endsWith('.json'))).toEqual([
      '.copydesk/annotations/two.txt.json',
    ]);
  });
});

describe('odd places', () => {
  test('a source outside the folder can have no annotation', async () => {
    const disk = memoryDisk();
    const { library } = open(memoryFiles(disk));
    for (const source of ['../secret.txt', '/etc/hosts', 'a/../../b.txt', 'C:\\x.txt', '.copydesk/x.txt', '']) {
      const annotation = noted({ ...targetIn(home, text, 'minister'), source }, 'no');
      await expect(library.apply([adding(annotation)])).rejects.toThrow('no place');
    }
    expect([...disk.files.keys()]).toEqual([]);
  });

  test('spaces, letters of all scripts and signs that Windows refuses are kept in names', async () => {
    const names = [
      'a b.txt',
      '\u65b0\u805e/\u8a18\u4e8b.txt',
      'caf\u00e9 \u{1f600}.txt',
      'what?.txt',
      '100%.txt',
      'con.txt',
    ];
    const disk = memoryDisk(Object.fromEntries(names.map((name) => [name, text])));
    const { library } = open(memoryFiles(disk));
    await library.apply(names.map((name) => adding(noted(targetIn(name, text, 'talks'), name))));
    const other = open(memoryFiles(disk));
    await other.library.load();
    expect(
      allAnnotations(other.library.store)
        .map(({ target }) => target.source)
        .toSorted(),
    ).toEqual(names.toSorted());
  });
});
