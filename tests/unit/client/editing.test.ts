import { describe, expect, test, vi } from 'vitest';
import { NotWritten } from '../../../client/annotations/notWritten';
import { editAnnotations } from '../../../client/undo/editing';
import { createHistory } from '../../../client/undo/history';
import { adding, changing, removing } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

// Files of tests share what they import: the one that comes first gives the others its window.
vi.mock('vscode', () => ({ window: { showInformationMessage: () => Promise.resolve(undefined) } }));

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

describe('a new tag that is put onto a passage', () => {
  /** A codebook in memory. */
  function codebook() {
    const names: string[] = [];
    const newTag = (name: string) => () => {
      names.push(name);
      const back = () => Promise.resolve(void names.splice(names.indexOf(name), 1));
      return Promise.resolve({
        title: `New tag: ${name}`,
        undo: back,
        redo: () => Promise.resolve(void names.push(name)),
      });
    };
    return { names, newTag };
  }

  test('goes into the codebook in the same step as the tagging', async () => {
    const { tags, history, home } = setUp();
    const { names, newTag } = codebook();
    const made = tagged(targetIn(one, text, 'Berg'), 'rumour');
    await editAnnotations(history, 'Tagged', [{ home, edits: [adding(made)] }], { first: [newTag('rumour')] });
    expect([names, tags()]).toEqual([['rumour'], [[one, ['rumour']]]]);
    expect((await history.undo())?.title).toBe('Tagged');
    expect([names, tags(), history.can.undo]).toEqual([[], [], false]);
    await history.redo();
    expect([names, tags()]).toEqual([['rumour'], [[one, ['rumour']]]]);
  });

  test('leaves the codebook again with its step, though a passage was changed by somebody since', async () => {
    const { library, tags, history, home } = setUp();
    const { names, newTag } = codebook();
    const [first, second] = ['Berg', 'Dahl'].map((word) => tagged(targetIn(one, text, word), 'rumour'));
    const edits = [first, second].flatMap((annotation) => (annotation ? [adding(annotation)] : []));
    await editAnnotations(history, 'Tagged', [{ home, edits }], { first: [newTag('rumour')] });
    await library.apply([retagged(first?.id ?? '', ['claim'])]);
    await expect(history.undo()).rejects.toThrow('1 annotation changed since');
    expect([names, tags()]).toEqual([[], [[one, ['claim']]]]);
  });

  test('stays out of the codebook where the tagging is refused', async () => {
    const { disk, tags, history, home } = setUp();
    const { names, newTag } = codebook();
    disk.files.set('.copydesk/annotations/a.txt.json', '{ "items": [');
    const made = tagged(targetIn(one, text, 'Berg'), 'rumour');
    const refused = editAnnotations(history, 'Tagged', [{ home, edits: [adding(made)] }], {
      first: [newTag('rumour')],
    });
    await expect(refused).rejects.toThrow('cannot be read');
    expect([names, tags(), history.can.undo]).toEqual([[], [], false]);
  });
});

test('undo that is pressed before a change is written takes back that change, not the one before', async () => {
  const { tags, history, home } = setUp();
  const [first, second] = [tagged(targetIn(one, text, 'Dahl'), 'event'), tagged(targetIn(one, text, 'Berg'), 'claim')];
  await editAnnotations(history, 'First', [{ home, edits: [adding(first)] }]);
  const making = editAnnotations(history, 'Second', [{ home, edits: [adding(second)] }]);
  expect((await history.undo())?.title).toBe('Second');
  await making;
  expect(tags()).toEqual([[one, ['event']]]);
});

describe('a change that cannot be written', () => {
  const locked = '.copydesk/annotations/a.txt.json';

  test('is told, stays, can be taken back, and is written when the window looks at the files again', async () => {
    const { disk, library, tags, history, home } = setUp();
    disk.locked.add(locked);
    const made = tagged(targetIn(one, text, 'Berg'), 'claim');
    const making = editAnnotations(history, 'Tagged', [{ home, edits: [adding(made)] }]);
    await expect(making).rejects.toThrow(
      /a\.txt\.json could not be written\. .* stays in this window and is written when/,
    );
    expect([tags(), history.next.undo?.title]).toEqual([[[one, ['claim']]], 'Tagged']);
    await library.lookAgain();
    expect(disk.files.has(locked)).toBe(false);
    disk.locked.clear();
    await library.lookAgain();
    expect(disk.files.get(locked)).toContain(made.id);
    await history.undo();
    expect([tags(), disk.files.has(locked)]).toEqual([[], false]);
  });

  test('counts when it is taken back or done again, too: nothing of it is forgotten', async () => {
    const { disk, library, tags, history, home } = setUp();
    const made = tagged(targetIn(one, text, 'Berg'), 'claim');
    await editAnnotations(history, 'Tagged', [{ home, edits: [adding(made)] }]);
    await library.idle();
    await editAnnotations(history, 'Changed', [{ home, edits: [retagged(made.id, ['event'])] }]);
    await library.idle();
    disk.locked.add(locked);
    await expect(history.undo()).rejects.toThrow('locked');
    expect([tags(), history.next]).toMatchObject([[[one, ['claim']]], { redo: { title: 'Changed' } }]);
    disk.locked.clear();
    await library.lookAgain();
    await library.idle();
    disk.locked.add(locked);
    await expect(history.redo()).rejects.toThrow('locked');
    expect([tags(), history.next]).toMatchObject([[[one, ['event']]], { undo: { title: 'Changed' }, redo: null }]);
  });

  test('does not make changes of other sources fail', async () => {
    const { disk, tags, history, home } = setUp();
    disk.locked.add(locked);
    const [first, second] = [
      tagged(targetIn(one, text, 'Berg'), 'claim'),
      tagged(targetIn(two, text, 'Berg'), 'claim'),
    ];
    await expect(editAnnotations(history, 'First', [{ home, edits: [adding(first)] }])).rejects.toThrow('locked');
    await editAnnotations(history, 'Second', [{ home, edits: [adding(second)] }]);
    expect(disk.files.get('.copydesk/annotations/b.txt.json')).toContain(second.id);
    expect(tags()).toHaveLength(2);
    await editAnnotations(history, 'Third', [{ home, edits: [removing(second.id)] }]);
    expect(disk.files.has('.copydesk/annotations/b.txt.json')).toBe(false);
  });

  test('does not make renames of other sources fail', async () => {
    const { disk, library, tags, history, home } = setUp();
    const second = tagged(targetIn(two, text, 'Berg'), 'claim');
    await editAnnotations(history, 'Second', [{ home, edits: [adding(second)] }]);
    disk.locked.add(locked);
    const first = tagged(targetIn(one, text, 'Berg'), 'claim');
    await expect(editAnnotations(history, 'First', [{ home, edits: [adding(first)] }])).rejects.toThrow('locked');
    disk.files.set('c.txt', text);
    disk.files.delete(two);
    await library.renamed(two, 'c.txt');
    expect(tags()).toContainEqual(['c.txt', ['claim']]);
    const there = [...disk.files.keys()].filter((path) => path.startsWith('.copydesk/')).toSorted();
    expect(there).toEqual(['.copydesk/annotations/c.txt.json']);
  });

  test.each([
    ['EACCES: permission denied, mkdir', /read-only, or you have no permission/],
    ['ENOSPC: no space left on device, write', /no space left on the disk/],
    ['the cable was pulled', /the cable was pulled\. What you/],
  ])('says in plain words why: %s', (message, words) => {
    expect(new NotWritten(locked, new Error(message)).message).toMatch(words);
  });
});
