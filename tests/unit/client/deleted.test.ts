import { expect, test } from 'vitest';
import { createDeletedAnnotations } from '../../../client/annotations/deleted';
import { inverted, adding, removing } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { linked, noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const source = 'one.txt';

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
  storage.files.set('deleted/annotations.jsonl', 'no json\n{"when":1}\n{"when":"2020","annotation":{"id":"x"}}\n');
  const library = open();
  const many = Array.from({ length: 2100 }, (_, at) => noted(targetIn(source, text, 'talks'), `note ${at}`));
  await library.apply(many.map(adding));
  await library.apply(many.map(({ id }) => removing(id)));
  const kept = await journal();
  expect(kept).toHaveLength(2000);
  expect(kept[0]?.annotation.note).toBe('note 2099');
});
