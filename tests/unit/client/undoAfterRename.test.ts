import { describe, expect, test } from 'vitest';
import { adding, changing, inverted, removing } from '../../../common/annotation/edits';
import { allAnnotations, annotationOf } from '../../../common/annotation/queries';
import { linked, tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const [one, two] = ['press/one.txt', 'press/two.txt'];

function setUp() {
  const disk = memoryDisk({ [one]: text, [two]: text });
  const library = memoryLibrary(disk);
  const rename = async (from: string, to: string): Promise<void> => {
    for (const path of [...disk.files.keys()].filter((each) => each === from || each.startsWith(`${from}/`))) {
      disk.files.set(to + path.slice(from.length), disk.files.get(path) ?? '');
      disk.files.delete(path);
    }
    await library.renamed(from, to);
  };
  return { disk, library, rename };
}

describe('taking back what was done before a source was renamed', () => {
  test('puts a removed annotation where its source is now', async () => {
    const { disk, library, rename } = setUp();
    const note = tagged(targetIn(one, text, 'minister'), 'claim');
    await library.apply([adding(note)]);
    const removed = await library.apply([removing(note.id)]);
    await rename('press', 'papers');
    await rename('papers/one.txt', 'papers/uno.txt');
    await library.reapply(inverted(removed));
    expect(annotationOf(library.store, note.id)?.target.source).toBe('papers/uno.txt');
    expect([...disk.files.keys()].filter((path) => path.endsWith('.json'))).toEqual([
      '.copydesk/annotations/papers/uno.txt.json',
    ]);
  });

  test('and where it was, once the rename is taken back too', async () => {
    const { library, rename } = setUp();
    const note = tagged(targetIn(one, text, 'minister'), 'claim');
    await library.apply([adding(note)]);
    const removed = await library.apply([removing(note.id)]);
    await rename(one, 'elsewhere.txt');
    await rename('elsewhere.txt', one);
    await library.reapply(inverted(removed));
    expect(annotationOf(library.store, note.id)?.target).toEqual(note.target);
  });

  test('takes both ends of a link along, and none that another file of the old name has', async () => {
    const { disk, library, rename } = setUp();
    const link = linked(targetIn(two, text, 'talks'), targetIn(one, text, 'minister'), 'quotes');
    await library.apply([adding(link)]);
    const removed = await library.apply([removing(link.id)]);
    await rename(one, 'uno.txt');
    disk.files.set(one, 'Another page.\n');
    await library.reapply(inverted(removed));
    const back = annotationOf(library.store, link.id);
    expect([back?.target.source, back?.linkTo?.source]).toEqual([two, 'uno.txt']);
  });

  test('undoes and does again a change of an annotation that followed', async () => {
    const { library, rename } = setUp();
    const note = tagged(targetIn(one, text, 'minister'), 'claim');
    await library.apply([adding(note)]);
    const to = targetIn(one, text, 'talks');
    const moved = await library.apply([changing(note.id, (now) => ({ ...now, target: to }))]);
    await rename(one, 'uno.txt');
    await library.reapply(inverted(moved));
    expect(annotationOf(library.store, note.id)?.target).toEqual({ ...note.target, source: 'uno.txt' });
    await library.reapply(moved);
    expect(annotationOf(library.store, note.id)?.target).toEqual({ ...to, source: 'uno.txt' });
    expect(allAnnotations(library.store)).toHaveLength(1);
  });
});
