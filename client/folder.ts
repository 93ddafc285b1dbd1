import {
  addTag,
  codebookPath,
  defaultTags,
  newCodebook,
  parseCodebook,
  type Codebook,
  type Tag,
} from '../common/annotation/codebook';
import { recorded, revoked, undone, type Changed, type DecisionChange } from '../common/decisions/change';
import { decisionsPath, parseDecisions } from '../common/decisions/file';
import type { Decision } from '../common/decisions/model';
import type { Problem } from '../common/text/problem';
import { createLibrary, type BrokenSidecar, type Library } from './annotations/library';
import { createEditedFile, type EditedFile } from './files/editedFile';
import { createSignal, type Ending } from './files/signal';
import { isWithin } from './files/within';
import type { TextFiles } from './files/textFiles';

/** Everything that Copydesk keeps in one workspace folder. */
export interface Folder {
  /** Uri, as a string. */
  readonly uri: string;
  readonly name: string;
  readonly library: Library;
  readonly codebook: Codebook;
  readonly decisions: readonly Decision[];
  /** The decisions file as it was read last: its text, and what is wrong with it. */
  readonly decisionsFile: { readonly text: string; readonly problems: readonly Problem[] };
  /** Tags to offer: the codebook's, or the usual ones while there is no codebook. */
  readonly tags: readonly Tag[];
  /** Adds a tag to the codebook; the first one makes the file, with the tags offered so far. */
  addTag(tag: Tag): Promise<void>;
  /** Records, revokes, takes back; rejects, with the file untouched, where it is broken or cannot be written. */
  record(decision: Decision): Promise<DecisionChange>;
  revoke(decision: Decision): Promise<DecisionChange>;
  undo(change: DecisionChange): Promise<void>;
  /** Reads codebook and decisions. */
  load(): Promise<void>;
  /** A file of ours changed on disk, or a folder of them came or went; `path` is relative to the folder. */
  fileChanged(path: string): Promise<void>;
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
  canWrite(): boolean;
  broken(folder: string, sidecar: BrokenSidecar): void;
  /** Problems of the codebook or the decisions, told once for each text of the file. */
  problems(folder: string, path: string, problems: readonly Problem[]): void;
  failed(what: string, error: unknown): void;
}

/** A file that is parsed once for each of its texts. */
function parsedFile<T extends { readonly problems: readonly Problem[] }>(
  file: EditedFile,
  parse: (text: string) => T,
  tell: (problems: readonly Problem[]) => void,
): { readonly value: T; readonly onChange: (listener: () => void) => Ending } {
  let value = parse(file.text);
  const changed = createSignal<void>();
  file.onChange(() => {
    value = parse(file.text);
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

/** Wires the files of one workspace folder; `load` and `library.load` read them. */
export function createFolder(options: FolderOptions): Folder {
  const { uri, name, files } = options;
  const library = createLibrary({
    files,
    canWrite: () => options.canWrite(),
    broken: (sidecar) => options.broken(uri, sidecar),
    failed: (path, error) => options.failed(path, error),
  });
  const tell = (path: string) => (problems: readonly Problem[]) => options.problems(uri, path, problems);
  const codebookFile = createEditedFile(files, codebookPath);
  const decisionsFile = createEditedFile(files, decisionsPath);
  const codebook = parsedFile(codebookFile, parseCodebook, tell(codebookPath));
  const decisions = parsedFile(decisionsFile, parseDecisions, tell(decisionsPath));
  const hasCodebook = (): boolean => codebookFile.text.trim() !== '';

  const reload = (file: EditedFile, path: string): Promise<void> =>
    file.reload().catch((error: unknown) => options.failed(path, error));

  async function changeDecisions(make: (text: string) => Changed): Promise<DecisionChange> {
    const made: DecisionChange[] = [];
    await decisionsFile.edit((text) => {
      const changed = make(text);
      if (changed.ok) made.push(changed.change);
      return changed;
    });
    const [first] = made;
    if (first === undefined) throw new Error('The decision was not written.');
    return first;
  }

  return {
    uri,
    name,
    library,
    get codebook() {
      return codebook.value;
    },
    get decisions() {
      return decisions.value.decisions;
    },
    get tags() {
      return hasCodebook() ? codebook.value.tags : defaultTags;
    },
    addTag: (tag) => codebookFile.edit((text) => addTag(text.trim() === '' ? newCodebook(defaultTags) : text, tag)),
    get decisionsFile() {
      return { text: decisionsFile.text, problems: decisions.value.problems };
    },
    record: (decision) => changeDecisions((text) => recorded(text, decision)),
    revoke: (decision) => changeDecisions((text) => revoked(text, decision)),
    undo: (change) => decisionsFile.edit((text) => undone(text, change)),
    async load() {
      await Promise.all([reload(codebookFile, codebookPath), reload(decisionsFile, decisionsPath)]);
    },
    async fileChanged(path) {
      if (isWithin(codebookPath, path)) await reload(codebookFile, codebookPath);
      if (isWithin(decisionsPath, path)) await reload(decisionsFile, decisionsPath);
      await library.sidecarChanged(path);
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
