import { expect, test, vi } from 'vitest';
import { noteName, noteQuery, readNoteQuery } from '../../../client/notes/noteName';
import { createNoteStore, type NoteDraft } from '../../../client/notes/noteStore';
import { createHistory } from '../../../client/undo/history';
import { adding, removing } from '../../../common/annotation/edits';
import { allAnnotations } from '../../../common/annotation/queries';
import { noted, tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

vi.mock('vscode', () => ({ window: {} }));

const source = 'a.txt';
const text = 'Berg spoke first.\nThen Dahl answered Berg.\n';

function setUp(
  disk = memoryDisk({ [source]: text }),
  folders?: ReturnType<Parameters<typeof createNoteStore>[0]['folders']>,
) {
  const library = memoryLibrary(disk);
  let drafts: readonly NoteDraft[] = [];
  const history = createHistory();
  const notes = createNoteStore({
    history,
    folders: () => folders ?? [{ uri: 'w:/', library }],
    drafts: () => drafts,
    keepDrafts: (next) => Promise.resolve(void (drafts = next)),
    changed: (annotation, note) => ({ ...annotation, note, modified: '2025-11-03T00:00:00.000Z' }),
  });
  return { library, history, notes, kept: () => drafts, all: () => allAnnotations(library.store) };
}

test('a note is read and written as text, and an undo brings the old one back', async () => {
  const { library, history, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  expect(notes.read(note)?.text).toBe('who?');
  await notes.write(note, '# Berg\n\n- first\n- second\n');
  expect(notes.read(note)?.text).toBe('# Berg\n\n- first\n- second');
  expect((await history.undo())?.title).toContain('note');
  expect(notes.read(note)?.text).toBe('who?');
  await history.redo();
  expect(notes.read(note)?.text).toContain('second');
});

test('a note that is saved again and again while it is written is one step, until something else is done', async () => {
  const { library, history, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  for (const words of ['who', 'who is', 'who is Berg?']) await notes.write(note, words);
  await history.undo();
  expect(notes.read(note)?.text).toBe('who?');
  await history.redo();
  expect(notes.read(note)?.text).toBe('who is Berg?');
  history.push({ title: 'else', undo: () => Promise.resolve(), redo: () => Promise.resolve() });
  await notes.write(note, 'who is she?');
  await history.undo();
  expect(notes.read(note)?.text).toBe('who is Berg?');
});

test('a draft that goes on after its first saving is one step too', async () => {
  const { history, notes, all } = setUp();
  const annotation = { ...noted(targetIn(source, text, 'Dahl'), ''), note: null };
  await notes.begin({ folder: 'w:/', annotation });
  for (const words of ['W', 'Whose words?']) await notes.write(annotation, words);
  await history.undo();
  expect(all()).toEqual([]);
});

test('saving what is there already is no step', async () => {
  const { library, history, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await notes.write(note, 'who?\n');
  expect(history.next.undo).toBeNull();
});

test('a draft becomes an annotation when it is first saved, and is a draft no more', async () => {
  const { notes, kept, all } = setUp();
  const annotation = { ...noted(targetIn(source, text, 'Dahl'), ''), note: null };
  await notes.begin({ folder: 'w:/', annotation });
  expect(notes.read(annotation)).toEqual({ text: '', changed: annotation.created });
  await expect(notes.write(annotation, ' \n')).rejects.toThrow('needs words');
  expect(all()).toEqual([]);
  await notes.write(annotation, 'Whose words?');
  expect(all().map(({ id, note }) => [id, note])).toEqual([[annotation.id, 'Whose words?']]);
  expect(kept()).toEqual([]);
  await notes.write(annotation, 'Whose words are these?');
  expect(all().map(({ note }) => note)).toEqual(['Whose words are these?']);
});

test('a tag may lose its note, a note not its words', async () => {
  const { library, notes, all } = setUp();
  const claim = { ...tagged(targetIn(source, text, 'Berg'), 'claim'), note: 'why?' };
  const note = noted(targetIn(source, text, 'Dahl'), 'who?');
  await library.apply([adding(claim), adding(note)]);
  await notes.write(claim, '');
  await expect(notes.write(note, '')).rejects.toThrow('needs words');
  expect(all().map((one) => one.note)).toEqual([null, 'who?']);
});

test('the note of an annotation that was removed is refused, not lost silently', async () => {
  const { library, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await library.apply([removing(note.id)]);
  expect(notes.read(note)).toBeNull();
  await expect(notes.write(note, 'more words')).rejects.toThrow('Undo brings it back');
});

test('of two folders with one id, the note of its own folder is read, written and taken back', async () => {
  const [clone, worktree] = [1, 2].map(() => memoryLibrary(memoryDisk({ [source]: text })));
  if (!clone || !worktree) throw new Error('two folders');
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  for (const library of [clone, worktree]) await library.apply([adding(note)]);
  const { history, notes } = setUp(undefined, [
    { uri: 'w:/clone', library: clone },
    { uri: 'w:/worktree', library: worktree },
  ]);
  const [there, here] = ['w:/clone', 'w:/worktree'].map((folder) => ({ id: note.id, folder }));
  if (!there || !here) throw new Error('two notes');
  const both = () => [clone, worktree].flatMap(({ store }) => allAnnotations(store).map((one) => one.note));
  await notes.write(here, 'A mayor.');
  expect([notes.read(there)?.text, notes.read(here)?.text]).toEqual(['who?', 'A mayor.']);
  await notes.write(there, 'A minister.');
  expect(both()).toEqual(['A minister.', 'A mayor.']);
  await history.undo();
  expect(both()).toEqual(['who?', 'A mayor.']);
  await history.undo();
  expect(both()).toEqual(['who?', 'who?']);
  await notes.write({ id: note.id, folder: 'w:/closed' }, 'Somebody.');
  expect(both()).toEqual(['Somebody.', 'who?']);
});

test('the document of a note names annotation and folder; one of an older version the annotation alone', () => {
  const key = { id: 'urn:uuid:1', folder: 'file:///w/a%20b' };
  expect(readNoteQuery(noteQuery(key))).toEqual(key);
  expect(readNoteQuery('urn:uuid:1')).toEqual({ id: 'urn:uuid:1' });
});

test('the name of a note is no path', () => {
  expect(noteName('the minister / “US: who?”\n spoke')).toBe('Note on the minister “US who ” spoke.md');
  expect(noteName('../../x')).not.toMatch(/[\\/]/);
  expect(noteName('')).toMatch(/\.md$/);
});

test('a note that another window has changed is not overwritten, though nobody has told of it yet', async () => {
  const disk = memoryDisk({ [source]: text });
  const { library, history, notes } = setUp(disk);
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await library.idle();
  const other = setUp(disk);
  await other.library.load();
  await other.notes.write(note, 'A mayor.');
  await expect(notes.write(note, 'A minister.')).rejects.toThrow('changed elsewhere');
  expect([notes.read(note)?.text, history.can.undo]).toEqual(['A mayor.', false]);
  await notes.write(note, 'A mayor, then a minister.');
  expect(notes.read(note)?.text).toBe('A mayor, then a minister.');
});

test('a note that cannot be written just now is a step all the same', async () => {
  const disk = memoryDisk({ [source]: text });
  const { library, history, notes } = setUp(disk);
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await library.idle();
  disk.locked.add('.copydesk/annotations/a.txt.json');
  await expect(notes.write(note, 'A mayor.')).rejects.toThrow('could not be written');
  expect(notes.read(note)?.text).toBe('A mayor.');
  disk.locked.clear();
  await history.undo();
  expect(notes.read(note)?.text).toBe('who?');
});
