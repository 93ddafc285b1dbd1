import {
  codebookPath,
  linkKindsOf,
  parseCodebook,
  starterTags,
  tagsKept,
  type Codebook,
  type Tag,
} from '../common/annotation/codebook';
import { sidecarPathOf } from '../common/annotation/sidecarPath';
import { recorded, reversed, revoked, undone, type Changed, type DecisionChange } from '../common/decisions/change';
import { decisionsPath, parseDecisions } from '../common/decisions/file';
import type { Decision } from '../common/decisions/model';
import type { Edited, Problem } from '../common/text/problem';
import { createDeletedAnnotations, noDeletedAnnotations, type DeletedAnnotations } from './annotations/deleted';
import { createLastSeen, noLastSeen } from './annotations/lastSeen';
import { createLibrary, type BrokenSidecar, type Library } from './annotations/library';
import { createDecisionPaths } from './decisions/decisionPaths';
import { createEditedFile, type EditedFile } from './files/editedFile';
import { createSignal, type Ending } from './files/signal';
import { isWithin } from './files/within';
import type { TextFiles } from './files/textFiles';

/** Everything that Copydesk keeps in one workspace folder. */
export interface Folder {
  /** Uri, as a string. */
  readonly uri: string;
  readonly name: string;
  /** Its text files, read and written as ours are. */
  readonly files: TextFiles;
  readonly library: Library;
  /** The annotations that were removed from it. */
  readonly deleted: DeletedAnnotations;
  /** Text of a source by its path; null when it does not exist or is binary. */
  readSource(path: string): Promise<string | null>;
  readonly codebook: Codebook;
  /** The codebook's text as it was read last; blank while there is no codebook. */
  readonly codebookText: string;
  readonly decisions: readonly Decision[];
  /** The decisions file as it was read last: its text, and what is wrong with it. */
  readonly decisionsFile: { readonly text: string; readonly problems: readonly Problem[] };
  /** Tags for passages: the codebook's, or the usual ones while there is no codebook. */
  readonly tags: readonly Tag[];
  /** Kinds of links: the built-in ones and the codebook's. */
  readonly linkKinds: readonly Tag[];
  /**
   * Changes the codebook's file; in its editor where it is open, with what is not saved there. A change to blank text takes the
   * file away. Gives the text before and after. Rejects with the change's own message where it is refused.
   */
  editCodebook(change: (text: string) => Edited): Promise<readonly [before: string, after: string]>;
  /** Records, revokes, takes back, does again; rejects, with the file untouched, where it is broken or cannot be written. */
  record(decision: Decision): Promise<DecisionChange>;
  revoke(decision: Decision): Promise<DecisionChange>;
  undo(change: DecisionChange): Promise<void>;
  redo(change: DecisionChange): Promise<void>;
  /**
   * A source, or a folder with everything in it, has another path now: annotations and decisions follow. Decisions that
   * cannot are told, and left as they are.
   */
  renamed(from: string, to: string): Promise<void>;
  /** Reads codebook and decisions. */
  load(): Promise<void>;
  /** A file of ours changed on disk, or a folder of them came or went; `path` is relative to the folder. */
  fileChanged(path: string): Promise<void>;
  /** Takes in what others have changed in our files without our being told. */
  lookAgain(): Promise<void>;
  /** Resolves when everything is written. */
  idle(): Promise<void>;
  readonly onDecisions: (listener: () => void) => Ending;
  /** Annotations or tags changed. */
  onAnnotations(listener: () => void): Ending;
}

/** What a folder needs of its surroundings. */
export interface FolderOptions {
  readonly uri: string;
  readonly name: string;
  readonly files: TextFiles;
  /** The extension's own storage for this folder, outside the workspace; nothing is kept where there is none. */
  readonly storage?: TextFiles;
  /** The present instant (ISO). */
  now?(): string;
  canWrite(): boolean;
  broken(folder: string, sidecar: BrokenSidecar): void;
  /** Problems of the codebook or the decisions, told once for each text of the file. */
  problems(folder: string, path: string, problems: readonly Problem[]): void;
  failed(what: string, error: unknown): void;
  /** What editors hold of files of ours, saved or not. */
  readonly openFiles: {
    /** Null when no editor holds it. */
    heldOf(path: string): { readonly text: string; readonly isDirty: boolean } | null;
    /** Changes the open file in its editor, and saves it. Rejects when it cannot be saved. */
    replace(path: string, text: string): Promise<void>;
  };
}

/** A file that is parsed once for each of its texts. */
function parsedFile<T extends { readonly problems: readonly Problem[] }>(
  file: EditedFile,
  parse: (text: string, before: T | null) => T,
  tell: (problems: readonly Problem[]) => void,
): { readonly value: T; readonly onChange: (listener: () => void) => Ending } {
  let value = parse(file.text, null);
  const changed = createSignal<void>();
  file.onChange(() => {
    value = parse(file.text, value);
    if (value.problems.length > 0) tell(value.problems);
    changed.fire();
  });
  return {
    get value() {
      return value;
    },
    onChange: changed.listen,
  };
}

function readTags(text: string, before: Codebook | null): Codebook {
  const now = parseCodebook(text);
  return { ...now, tags: tagsKept(now, before?.tags ?? []) };
}

/** Wires the files of one workspace folder; `load` and `library.load` read them. */
export function createFolder(options: FolderOptions): Folder {
  const { uri, name, files, storage } = options;
  const deleted = storage ? createDeletedAnnotations(storage) : noDeletedAnnotations;
  const lastSeen = storage ? createLastSeen(storage, (error) => options.failed('last seen texts', error)) : noLastSeen;
  const library = createLibrary({
    files,
    deleted,
    lastSeen,
    now: () => options.now?.() ?? '',
    canWrite: () => options.canWrite(),
    broken: (sidecar) => options.broken(uri, sidecar),
    failed: (path, error) => options.failed(path, error),
  });
  const tell = (path: string) => (problems: readonly Problem[]) => options.problems(uri, path, problems);
  const codebookFile = createEditedFile(files, codebookPath);
  const decisionsFile = createEditedFile(files, decisionsPath);
  const codebook = parsedFile(codebookFile, readTags, tell(codebookPath));
  const decisions = parsedFile(decisionsFile, parseDecisions, tell(decisionsPath));
  const decisionPaths = createDecisionPaths(decisionsFile);
  const hasCodebook = (): boolean => codebookFile.text.trim() !== '';

  const reload = (file: EditedFile, path: string): Promise<void> =>
    file.reload().catch((error: unknown) => options.failed(path, error));

  async function load(): Promise<void> {
    await Promise.all([reload(codebookFile, codebookPath), reload(decisionsFile, decisionsPath)]);
  }

  async function editCodebook(change: (text: string) => Edited): Promise<readonly [string, string]> {
    await codebookFile.reload();
    const held = options.openFiles.heldOf(codebookPath);
    // An editor that holds the file would go on showing, and might save, what it held before. One that was closed holds
    // its text for a while, though the file has changed or is gone: the file counts.
    if (held && (held.isDirty || held.text === codebookFile.text)) {
      const edited = change(held.text);
      if (!edited.ok) throw new Error(edited.message);
      await options.openFiles.replace(codebookPath, edited.text === '' ? held.text : edited.text);
      await codebookFile.reload();
      if (edited.text !== '') return [held.text, edited.text];
    }
    const texts: (readonly [string, string])[] = [];
    await codebookFile.edit((text) => {
      const made = change(text);
      if (made.ok) texts.push([text, made.text]);
      return made;
    });
    // What came before it was not written, because somebody else wrote first.
    const written = texts.at(-1);
    if (written === undefined) throw new Error('The codebook was not written.');
    return written;
  }

  async function changeDecisions(make: (text: string) => Changed): Promise<DecisionChange> {
    const made: DecisionChange[] = [];
    await decisionsFile.edit((text) => {
      const changed = make(text);
      if (changed.ok) made.push(changed.change);
      return changed;
    });
    const written = made.at(-1);
    if (written === undefined) throw new Error('The decision was not written.');
    return decisionPaths.noted(written);
  }

  async function followDecisions(from: string, to: string): Promise<void> {
    // Decisions do not follow to where there are no sources.
    if (!options.canWrite() || sidecarPathOf(to) === null) return;
    await decisionPaths.renamed(from, to).catch((error: unknown) => options.failed(to, error));
  }

  return {
    uri,
    name,
    files,
    library,
    deleted,
    readSource: (path) => files.readSource(path),
    get codebook() {
      return codebook.value;
    },
    get decisions() {
      return decisions.value.decisions;
    },
    get codebookText() {
      return codebookFile.text;
    },
    get tags() {
      return hasCodebook() ? codebook.value.tags.filter(({ on }) => on === 'passages') : starterTags;
    },
    get linkKinds() {
      return linkKindsOf(codebook.value.tags);
    },
    editCodebook,
    get decisionsFile() {
      return { text: decisionsFile.text, problems: decisions.value.problems };
    },
    record: (decision) => changeDecisions((text) => recorded(text, decision)),
    revoke: (decision) => changeDecisions((text) => revoked(text, decision)),
    undo: (change) => decisionsFile.edit((text) => undone(text, decisionPaths.present(change))),
    redo: (change) => decisionsFile.edit((text) => undone(text, reversed(decisionPaths.present(change)))),
    async renamed(from, to) {
      await Promise.all([library.renamed(from, to), followDecisions(from, to)]);
    },
    load,
    async fileChanged(path) {
      if (isWithin(codebookPath, path)) await reload(codebookFile, codebookPath);
      if (isWithin(decisionsPath, path)) await reload(decisionsFile, decisionsPath);
      await library.sidecarChanged(path);
    },
    async lookAgain() {
      await Promise.all([load(), library.lookAgain()]);
    },
    async idle() {
      await Promise.all([library.idle(), codebookFile.idle(), decisionsFile.idle()]);
    },
    onDecisions: decisions.onChange,
    onAnnotations(listener) {
      const endings = [library.onChange(listener), codebook.onChange(listener)];
      return { dispose: () => endings.forEach((ending) => ending.dispose()) };
    },
  };
}
