import { expect, test, vi } from 'vitest';
import { noteName } from '../../../client/notes/noteName';
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

function setUp(disk = memoryDisk({ [source]: text })) {
  const library = memoryLibrary(disk);
  let drafts: readonly NoteDraft[] = [];
  const history = createHistory();
  const notes = createNoteStore({
    history,
    folders: () => [{ uri: 'w:/', library }],
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
  expect(notes.read(note.id)?.text).toBe('who?');
  await notes.write(note.id, '# Berg\n\n- first\n- second\n');
  expect(notes.read(note.id)?.text).toBe('# Berg\n\n- first\n- second');
  expect((await history.undo())?.title).toContain('note');
  expect(notes.read(note.id)?.text).toBe('who?');
  await history.redo();
  expect(notes.read(note.id)?.text).toContain('second');
});

test('a note that is saved again and again while it is written is one step, until something else is done', async () => {
  const { library, history, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  for (const words of ['who', 'who is', 'who is Berg?']) await notes.write(note.id, words);
  await history.undo();
  expect(notes.read(note.id)?.text).toBe('who?');
  await history.redo();
  expect(notes.read(note.id)?.text).toBe('who is Berg?');
  history.push({ title: 'else', undo: () => Promise.resolve(), redo: () => Promise.resolve() });
  await notes.write(note.id, 'who is she?');
  await history.undo();
  expect(notes.read(note.id)?.text).toBe('who is Berg?');
});

test('a draft that goes on after its first saving is one step too', async () => {
  const { history, notes, all } = setUp();
  const annotation = { ...noted(targetIn(source, text, 'Dahl'), ''), note: null };
  await notes.begin({ folder: 'w:/', annotation });
  for (const words of ['W', 'Whose words?']) await notes.write(annotation.id, words);
  await history.undo();
  expect(all()).toEqual([]);
});

test('saving what is there already is no step', async () => {
  const { library, history, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await notes.write(note.id, 'who?\n');
  expect(history.next.undo).toBeNull();
});

test('a draft becomes an annotation when it is first saved, and is a draft no more', async () => {
  const { notes, kept, all } = setUp();
  const annotation = { ...noted(targetIn(source, text, 'Dahl'), ''), note: null };
  await notes.begin({ folder: 'w:/', annotation });
  expect(notes.read(annotation.id)).toEqual({ text: '', changed: annotation.created });
  await expect(notes.write(annotation.id, ' \n')).rejects.toThrow('needs words');
  expect(all()).toEqual([]);
  await notes.write(annotation.id, 'Whose words?');
  expect(all().map(({ id, note }) => [id, note])).toEqual([[annotation.id, 'Whose words?']]);
  expect(kept()).toEqual([]);
  await notes.write(annotation.id, 'Whose words are these?');
  expect(all().map(({ note }) => note)).toEqual(['Whose words are these?']);
});

test('a tag may lose its note, a note not its words', async () => {
  const { library, notes, all } = setUp();
  const claim = { ...tagged(targetIn(source, text, 'Berg'), 'claim'), note: 'why?' };
  const note = noted(targetIn(source, text, 'Dahl'), 'who?');
  await library.apply([adding(claim), adding(note)]);
  await notes.write(claim.id, '');
  await expect(notes.write(note.id, '')).rejects.toThrow('needs words');
  expect(all().map((one) => one.note)).toEqual([null, 'who?']);
});

test('the note of an annotation that was removed is refused, not lost silently', async () => {
  const { library, notes } = setUp();
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await library.apply([removing(note.id)]);
  expect(notes.read(note.id)).toBeNull();
  await expect(notes.write(note.id, 'more words')).rejects.toThrow('Undo brings it back');
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
  await other.notes.write(note.id, 'A mayor.');
  await expect(notes.write(note.id, 'A minister.')).rejects.toThrow('changed elsewhere');
  expect([notes.read(note.id)?.text, history.can.undo]).toEqual(['A mayor.', false]);
  await notes.write(note.id, 'A mayor, then a minister.');
  expect(notes.read(note.id)?.text).toBe('A mayor, then a minister.');
});

test('a note that cannot be written just now is a step all the same', async () => {
  const disk = memoryDisk({ [source]: text });
  const { library, history, notes } = setUp(disk);
  const note = noted(targetIn(source, text, 'Berg'), 'who?');
  await library.apply([adding(note)]);
  await library.idle();
  disk.locked.add('.copydesk/annotations/a.txt.json');
  await expect(notes.write(note.id, 'A mayor.')).rejects.toThrow('could not be written');
  expect(notes.read(note.id)?.text).toBe('A mayor.');
  disk.locked.clear();
  await history.undo();
  expect(notes.read(note.id)?.text).toBe('who?');
});
