import { expect, test } from 'vitest';
import { createHeld } from '../../../client/annotations/held';
import { createLastSeen, noLastSeen } from '../../../client/annotations/lastSeen';
import { createSourceTexts } from '../../../client/annotations/sourceTexts';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';

const text = 'The minister met her counterpart.\n';
const source = 'one.txt';

/** A promise that the test settles. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}

test('an index of texts that is asked for by two at once is one index', async () => {
  const disk = memoryDisk();
  const files = memoryFiles(disk);
  const slow = [later<void>(), later<void>()];
  let reads = 0;
  const lastSeen = createLastSeen(
    {
      ...files,
      async read(path) {
        const found = await files.read(path);
        if (path === 'texts/index.json') await slow[reads++]?.promise;
        return found;
      },
    },
    (error) => {
      throw error;
    },
  );
  const asking = lastSeen.earlier(source, null);
  const keeping = lastSeen.keep(new Map([[source, [text]]]));
  slow[1]?.resolve();
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  slow[0]?.resolve();
  await Promise.all([asking, keeping]);
  await lastSeen.keep(new Map([['two.txt', ['Other words.\n']]]));
  expect(await lastSeen.earlier(source, null)).toEqual([text]);
  expect(disk.files.get('texts/index.json')).toContain(source);
});

test('of two readings of a source the later one counts, though it is done first', async () => {
  const disk = memoryDisk({ [source]: text });
  const slow = later<readonly string[]>();
  let asked = 0;
  const held = createHeld();
  held.dispatch({ type: 'added', annotation: tagged(targetIn(source, text, 'minister'), 'claim') });
  const sources = createSourceTexts(held, memoryFiles(disk), {
    ...noLastSeen,
    earlier: () => (asked++ === 1 ? slow.promise : Promise.resolve([])),
  });
  await sources.readMissing();
  disk.files.set(source, `First. ${text}`);
  const first = sources.changed(source);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  disk.files.set(source, `Second. ${text}`);
  const second = sources.changed(source);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  slow.resolve([]);
  await Promise.all([first, second]);
  expect(held.store.live.get(source)?.text).toBe(`Second. ${text}`);
});
