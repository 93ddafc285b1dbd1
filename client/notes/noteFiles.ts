import {
  EventEmitter,
  FileChangeType,
  FilePermission,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type Disposable,
  type FileChangeEvent,
} from 'vscode';
import { messageOf } from '../../common/text/errorText';
import { NotWritten } from '../annotations/notWritten';
import type { Folders } from '../folders';
import { noteName, noteQuery, noteScheme, readNoteQuery, type NoteKey } from './noteName';
import type { NoteStore } from './noteStore';

/** Uri of the document in which the note of an annotation is written. */
export const noteUri = (key: NoteKey, words: string): Uri =>
  Uri.from({ scheme: noteScheme, path: `/${noteName(words)}`, query: noteQuery(key) });

interface Known {
  readonly text: string | null;
  readonly changed: number;
}

/**
 * Makes notes into documents of the editor's own: several lines, Markdown with its preview, find, spelling. Saving one
 * writes into its annotation; what changes an annotation elsewhere, Undo too, shows in a document that is open.
 */
export function provideNotes(notes: NoteStore, folders: Folders): Disposable {
  const changes = new EventEmitter<FileChangeEvent[]>();
  const known = new Map<string, Known>();

  /**
   * The note as it is now. The moment of its last change is that of its annotation, so that an editor which comes back
   * with its window finds the note unchanged; an undo takes words back, but not time: that moment only ever grows.
   */
  function look(uri: Uri): Known {
    const note = notes.read(readNoteQuery(uri.query));
    const text = note?.text ?? null;
    const before = known.get(uri.toString());
    // Blanks at the ends are the editor's: taking them away while somebody writes would take away what was just typed.
    if (before && (before.text === text || (text !== null && before.text?.trim() === text))) return before;
    const stored = Date.parse(note?.changed ?? '');
    const first = Number.isFinite(stored) ? stored : Date.now();
    const now = { text, changed: before ? Math.max(Date.now(), before.changed + 1) : first };
    known.set(uri.toString(), now);
    return now;
  }

  async function read(uri: Uri): Promise<Known & { readonly bytes: Uint8Array }> {
    await folders.load();
    const now = look(uri);
    if (now.text === null) throw FileSystemError.FileNotFound(uri);
    return { ...now, bytes: new TextEncoder().encode(now.text) };
  }

  function tellChanges(): void {
    const events = [...known].flatMap(([address, before]): FileChangeEvent[] => {
      const uri = Uri.parse(address, true);
      const now = look(uri);
      if (now === before) return [];
      return [{ uri, type: now.text === null ? FileChangeType.Deleted : FileChangeType.Changed }];
    });
    if (events.length > 0) changes.fire(events);
  }

  const refuse = (uri: Uri) => (): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const provider = workspace.registerFileSystemProvider(
    noteScheme,
    {
      onDidChangeFile: changes.event,
      watch: () => ({ dispose: () => undefined }),
      async stat(uri) {
        const { bytes, changed } = await read(uri);
        const size = bytes.length;
        const file = { type: FileType.File, ctime: 0, mtime: changed, size };
        return workspace.isTrusted ? file : { ...file, permissions: FilePermission.Readonly };
      },
      readFile: async (uri) => (await read(uri)).bytes,
      async writeFile(uri, content) {
        if (!workspace.isTrusted) throw FileSystemError.NoPermissions('Trust this workspace to write notes.');
        await folders.load();
        const before = look(uri);
        const text = new TextDecoder().decode(content);
        // Known before it is told of: what this editor writes itself is no news to it.
        known.set(uri.toString(), { text, changed: Math.max(Date.now(), before.changed + 1) });
        try {
          await notes.write(readNoteQuery(uri.query), text);
        } catch (error) {
          // What could not be written is the note all the same.
          if (!(error instanceof NotWritten)) known.set(uri.toString(), before);
          throw FileSystemError.Unavailable(messageOf(error));
        }
      },
      readDirectory: () => [],
      createDirectory: (uri) => refuse(uri)(),
      delete: (uri) => refuse(uri)(),
      rename: (uri) => refuse(uri)(),
    },
    { isCaseSensitive: true },
  );
  const endings = [provider, changes, folders.onAnnotations(tellChanges)];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
