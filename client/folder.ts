import {
  addTag,
  codebookPath,
  defaultTags,
  newCodebook,
  parseCodebook,
  type Codebook,
  type Tag,
} from '../common/annotation/codebook';
import { addDecision, decisionsPath, parseDecisions } from '../common/decisions/file';
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
  /** Tags to offer: the codebook's, or the usual ones while there is no codebook. */
  readonly tags: readonly Tag[];
  /** Adds a tag to the codebook; the first one makes the file, with the tags offered so far. */
  addTag(tag: Tag): Promise<void>;
  record(decision: Decision): Promise<void>;
  /** Reads codebook and decisions. */
  load(): Promise<void>;
  /** A file of ours changed on disk, or a folder of them came or went; `path` is relative to the folder. */
  fileChanged(path: string): Promise<void>;
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
    record: (decision) => decisionsFile.edit((text) => addDecision(text, decision)),
    async load() {
      await Promise.all([reload(codebookFile, codebookPath), reload(decisionsFile, decisionsPath)]);
    },
    async fileChanged(path) {
      if (isWithin(codebookPath, path)) await reload(codebookFile, codebookPath);
      if (isWithin(decisionsPath, path)) await reload(decisionsFile, decisionsPath);
      await library.sidecarChanged(path);
    },
    onDecisions: decisions.onChange,
    onAnnotations(listener) {
      const endings = [library.onChange(listener), codebook.onChange(listener)];
      return { dispose: () => endings.forEach((ending) => ending.dispose()) };
    },
  };
}
