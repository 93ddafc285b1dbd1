import { expect, test } from 'vitest';
import { createDeletedAnnotations } from '../../../client/annotations/deleted';
import { inverted, adding, removing } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const source = 'one.txt';
const journalPath = 'deleted/annotations.jsonl';

function setUp() {
  const [disk, storage] = [memoryDisk({ [source]: text }), memoryDisk()];
  let at = 0;
  const open = () =>
    memoryLibrary(disk, {
      deleted: createDeletedAnnotations(memoryFiles(storage)),
      now: () => `2025-11-02T10:00:${String((at += 1)).padStart(2, '0')}.000Z`,
    });
  // Another session: nothing is shared but what is kept.
  const journal = () => createDeletedAnnotations(memoryFiles(storage)).all();
  return { disk, storage, open, journal };
}

test('what is removed is kept beyond the session, the last one first, and restored as it was', async () => {
  const { disk, open, journal } = setUp();
  const library = open();
  const tag = tagged(targetIn(source, text, 'minister'), 'claim');
  const link = linked(targetIn(source, text, 'agreed'), targetIn(source, text, 'met'), 'quotes');
  await library.apply([adding(tag), adding(link)]);
  const before = new Map(disk.files);
  await library.apply([removing(tag.id)]);
  await library.apply([removing(link.id), removing('urn:uuid:never')]);
  await library.idle();
  const kept = await journal();
  expect(kept.map(({ annotation }) => annotation)).toEqual([link, tag]);
  expect(kept.map(({ when }) => when)).toEqual(['2025-11-02T10:00:03.000Z', '2025-11-02T10:00:02.000Z']);
  const later = open();
  await later.apply(kept.map(({ annotation }) => adding(annotation)));
  expect(
    allAnnotations(later.store)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([tag.id, link.id].toSorted());
  expect(disk.files).toEqual(before);
});

test('what an undo takes back is not kept: nobody deleted it', async () => {
  const { open, journal } = setUp();
  const library = open();
  const applied = await library.apply([adding(noted(targetIn(source, text, 'minister'), 'who?'))]);
  await library.reapply(inverted(applied));
  expect(await journal()).toEqual([]);
});

test('an annotation that was deleted again is told once, as it was last', async () => {
  const { open, journal } = setUp();
  const library = open();
  const note = noted(targetIn(source, text, 'minister'), 'first');
  for (const words of ['first', 'second']) {
    await library.apply([adding({ ...note, note: words })]);
    await library.apply([removing(note.id)]);
  }
  expect((await journal()).map(({ annotation }) => annotation.note)).toEqual(['second']);
});

test('the journal is bounded, and lines that cannot be read are passed over', async () => {
  const { storage, open, journal } = setUp();
  storage.files.set(journalPath, 'no json\n{"when":1}\n{"when":"2020","annotation":{"id":"x"}}\n');
  const library = open();
  const many = Array.from({ length: 2100 }, (_, at) => noted(targetIn(source, text, 'talks'), `note ${at}`));
  await library.apply(many.map(adding));
  await library.apply(many.map(({ id }) => removing(id)));
  const kept = await journal();
  expect(kept).toHaveLength(2000);
  expect(kept[0]?.annotation.note).toBe('note 2099');
});

test('what was removed is restored where its source is after a rename, with the ends of links', async () => {
  const { storage, open, journal } = setUp();
  const library = open();
  const tag = tagged(targetIn(source, text, 'minister'), 'claim');
  const link = linked(targetIn('two/b.txt', text, 'agreed'), targetIn(source, text, 'met'), 'quotes');
  await library.apply([adding(tag), adding(link)]);
  await library.apply([removing(tag.id), removing(link.id)]);
  storage.files.set(journalPath, `no json\n${storage.files.get(journalPath) ?? ''}`);
  const before = storage.files.get(journalPath);
  // No annotation is left of either.
  await library.renamed(source, 'uno.txt');
  await library.renamed('two', 'older/two');
  await library.renamed('tw', 'else');
  await library.idle();
  const ends = (await journal()).map(({ annotation }) => [annotation.target.source, annotation.linkTo?.source]);
  expect(ends).toEqual([
    ['older/two/b.txt', 'uno.txt'],
    ['uno.txt', undefined],
  ]);
  expect(storage.files.get(journalPath)?.split('\n')[0]).toBe('no json');
  await library.renamed('older/two', 'two');
  await library.renamed('uno.txt', source);
  await library.idle();
  expect(storage.files.get(journalPath)).toBe(before);
});

test('what is removed while its source is renamed is kept with the new path', async () => {
  const { disk, open, journal } = setUp();
  const library = open();
  const tag = tagged(targetIn(source, text, 'minister'), 'claim');
  await library.apply([adding(tag)]);
  const removal = library.apply([removing(tag.id)]);
  disk.files.set('uno.txt', text);
  disk.files.delete(source);
  await Promise.all([removal, library.renamed(source, 'uno.txt')]);
  await library.idle();
  expect((await journal()).map(({ annotation }) => annotation.target.source)).toEqual(['uno.txt']);
});

test('a rename leaves a journal alone that cannot be read', async () => {
  const disk = memoryDisk({ [journalPath]: 'kept\n' });
  const files = { ...memoryFiles(disk), read: () => Promise.reject(new Error('no access')) };
  const failures: string[] = [];
  const library = memoryLibrary(memoryDisk(), {
    deleted: createDeletedAnnotations(files),
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  await library.renamed(source, 'uno.txt');
  await library.idle();
  expect(disk.files).toEqual(new Map([[journalPath, 'kept\n']]));
  expect(failures).toEqual(['deleted annotations: Error: no access']);
});
