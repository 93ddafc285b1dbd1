import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changing } from '../../../common/annotation/edits';
import { emptySidecar, parseSidecar, printSidecar } from '../../../common/annotation/file';
import { annotationOf } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const source = 'one.txt';
const path = '.copydesk/annotations/one.txt.json';
const text = 'The minister met her counterpart.';
const passage = tagged(targetIn(source, text, 'minister'), 'claim');
/** Writes of the file after which two windows that are only told of each other's must have come to rest. */
const enough = 12;

/** A window on the disk; its second looks come when the test says so. */
async function openWindow(disk: MemoryDisk) {
  const waiting: (() => void)[] = [];
  const pause = (milliseconds: number): Promise<void> =>
    milliseconds < 1000 ? new Promise((resolve) => waiting.push(resolve)) : new Promise(() => undefined);
  const library = memoryLibrary(disk, { files: { ...memoryFiles(disk), pause } });
  await library.load();
  return {
    tags: () => annotationOf(library.store, passage.id)?.tags ?? [],
    told: () => library.sidecarChanged(path),
    /** Lets the second looks that are due be taken. */
    async settle() {
      for (const wake of waiting.splice(0)) wake();
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      // Waits for what reads and writes the file now.
      await library.sidecarChanged('.copydesk/annotations/none.txt.json');
    },
    change: (edit: (tags: readonly string[]) => readonly string[]) =>
      library.apply([changing(passage.id, (now) => ({ ...now, tags: [...new Set(edit(now.tags))] }))]),
  };
}

const twoWindows = async () => {
  const disk = memoryDisk({
    [source]: text,
    [path]: printSidecar(source, { ...emptySidecar, annotations: [passage] }),
  });
  return { disk, windows: [await openWindow(disk), await openWindow(disk)] as const };
};

/** Tells both windows of the file until it stays as it is, then lets them take their second looks; fails where they never rest. */
async function rest({ disk, windows }: Awaited<ReturnType<typeof twoWindows>>): Promise<void> {
  const writes = (): number => disk.writes.get(path) ?? 0;
  for (let round = 0; round < 6; round += 1) {
    const before = writes();
    for (let last = -1; last !== writes();) {
      last = writes();
      for (const window of windows) await window.told();
      expect(writes() - before).toBeLessThan(enough);
    }
    for (const window of windows) await window.settle();
  }
}

const onDisk = (disk: MemoryDisk): readonly string[] => {
  const parsed = parseSidecar(disk.files.get(path) ?? '');
  return (parsed.ok && parsed.annotations[0]?.tags) || [];
};

const edits = {
  add: (tag: string) => (tags: readonly string[]) => [...tags, tag],
  first: (tag: string) => (tags: readonly string[]) => [tag, ...tags],
  remove: (tag: string) => (tags: readonly string[]) => tags.filter((one) => one !== tag || tags.length === 1),
} as const;

const act = fc.record({
  window: fc.constantFrom(0 as const, 1 as const),
  does: fc.constantFrom('add' as const, 'first' as const, 'remove' as const, 'told' as const, 'settle' as const),
  tag: fc.constantFrom('b', 'm', 'x'),
});

describe('two windows that tag one passage', () => {
  test('come to rest with the same tags, whatever they did in which order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (acts) => {
        const both = await twoWindows();
        for (const { window: at, does, tag } of acts) {
          const window = both.windows[at];
          if (does === 'told' || does === 'settle') await window[does]();
          else await window.change(edits[does](tag));
        }
        await rest(both);
        const tags = both.windows.map((window) => window.tags());
        expect(tags).toEqual([onDisk(both.disk), onDisk(both.disk)]);
      }),
      { numRuns: 200 },
    );
  });

  test('lose nothing that one of them did to tags of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (acts) => {
        const both = await twoWindows();
        const expected = new Set(['claim']);
        for (const { window: at, does, tag } of acts) {
          const window = both.windows[at];
          const own = `${tag}${at}`;
          if (does === 'told' || does === 'settle') await window[does]();
          else {
            await window.change(edits[does](own));
            if (does === 'remove') expected.delete(own);
            else expected.add(own);
          }
        }
        await rest(both);
        expect(onDisk(both.disk).toSorted()).toEqual([...expected].toSorted());
        for (const window of both.windows) expect(window.tags()).toEqual(onDisk(both.disk));
      }),
      { numRuns: 200 },
    );
  });
});
