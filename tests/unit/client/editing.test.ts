import { expect, test, vi } from 'vitest';
import { editAnnotations } from '../../../client/undo/editing';
import { createHistory } from '../../../client/undo/history';
import { adding, changing, removing } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

vi.mock('vscode', () => ({ window: {} }));

const text = 'Berg spoke first.\nThen Dahl answered Berg.\n';
const [one, two] = ['a.txt', 'b.txt'];
const retagged = (id: string, tags: readonly string[]) => changing(id, (now) => ({ ...now, tags }));

function setUp() {
  const disk = memoryDisk({ [one]: text, [two]: text });
  const library = memoryLibrary(disk);
  const tags = () => allAnnotations(library.store).map((annotation) => [annotation.target.source, annotation.tags]);
  return { disk, library, tags, history: createHistory(), home: { library } };
}

test('changes over several sources are one step: taken back whole, done again whole', async () => {
  const { disk, library, tags, history, home } = setUp();
  const there = tagged(targetIn(one, text, 'Dahl'), 'event');
  await library.apply([adding(there)]);
  const before = disk.files.get('.copydesk/annotations/a.txt.json');
  const made = [tagged(targetIn(one, text, 'Berg'), 'claim'), tagged(targetIn(two, text, 'Berg'), 'claim')];
  const edits = [...made.map(adding), retagged(there.id, ['event', 'claim'])];
  await editAnnotations(history, 'Tagged', [{ home, edits }]);
  const after = tags();
  expect(after).toHaveLength(3);
  expect(after).toContainEqual([one, ['event', 'claim']]);
  expect((await history.undo())?.title).toBe('Tagged');
  expect(tags()).toEqual([[one, ['event']]]);
  expect(disk.files.get('.copydesk/annotations/a.txt.json')).toEqual(before);
  expect(disk.files.has('.copydesk/annotations/b.txt.json')).toBe(false);
  expect((await history.redo())?.title).toBe('Tagged');
  expect(tags()).toEqual(after);
  expect(await history.redo()).toBeNull();
});

test('what others changed since stays, and is said', async () => {
  const { library, tags, history, home } = setUp();
  const there = tagged(targetIn(one, text, 'Dahl'), 'event');
  const made = tagged(targetIn(one, text, 'Berg'), 'claim');
  await library.apply([adding(there)]);
  await editAnnotations(history, 'Tagged', [{ home, edits: [adding(made), retagged(there.id, ['claim'])] }]);
  await library.apply([retagged(there.id, ['evidence'])]);
  await expect(history.undo()).rejects.toThrow('1 annotation changed since');
  expect(tags()).toEqual([[one, ['evidence']]]);
});

test('a passage that edits have moved stays where it is when a change of its tags is taken back', async () => {
  const { library, history, home } = setUp();
  const there = tagged(targetIn(one, text, 'Dahl'), 'event');
  await library.apply([adding(there)]);
  library.opened(one, text);
  await editAnnotations(history, 'Tagged', [{ home, edits: [retagged(there.id, ['claim'])] }]);
  library.edited(one, [{ start: 0, deleted: 0, inserted: 'Today ' }]);
  await library.saved(one, `Today ${text}`);
  await history.undo();
  const [now] = allAnnotations(library.store);
  expect(now?.tags).toEqual(['event']);
  expect(now?.target.selectors.characters.startCharacter).toBe(text.indexOf('Dahl') + 'Today '.length);
});

test('a removal is taken back from anywhere in the history, once', async () => {
  const { library, tags, history, home } = setUp();
  const [first, second] = [tagged(targetIn(one, text, 'Dahl'), 'event'), tagged(targetIn(two, text, 'Dahl'), 'claim')];
  await library.apply([adding(first), adding(second)]);
  const step = await editAnnotations(history, 'Removed', [{ home, edits: [removing(first.id)] }]);
  await editAnnotations(history, 'Removed', [{ home, edits: [removing(second.id)] }]);
  await history.takeBack(step);
  await history.takeBack(step);
  expect(tags()).toEqual([[one, ['event']]]);
  expect(history.next.undo?.title).toBe('Removed');
});
