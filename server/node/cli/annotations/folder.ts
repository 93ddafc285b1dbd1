import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { codebookPath, linkKindsOf, parseCodebook, type Tag } from '../../../../common/annotation/codebook';
import { parseSidecar, type FileProblem } from '../../../../common/annotation/file';
import { annotatedSources, hiddenCopies } from '../../../../common/annotation/queries';
import { sidecarPathOf, sourceOfSidecar } from '../../../../common/annotation/sidecarPath';
import type { LoadedSidecar } from '../../../../common/annotation/state';
import { emptyStore, update, type AnnotationStore } from '../../../../common/annotation/store';
import { defaultSettings } from '../../../../common/protocol';
import { counted } from '../../../../common/text/counted';
import { messageOf } from '../../../../common/text/errorText';
import { lineColumnAt, lineIndexOf } from '../../../../common/text/lineIndex';
import { byCode } from '../../../../common/text/sorted';
import { readTextFile } from '../../files';
import { hasLink, linkFault } from '../hasLink';
import { note } from '../output';
import { readOwn } from '../readOwn';
import { sidecarFiles } from './sidecarFiles';

const maxBytes = 64 * 1024 * 1024;
/** Problems told of one sidecar. */
const mostProblems = 20;

/** A workspace folder as the command line reads it: its annotations, with the texts that they stand in. */
export interface AnnotatedFolder {
  /** Whole path, without links. */
  readonly root: string;
  readonly store: AnnotationStore;
  readonly tags: readonly Tag[];
  /** Whether some sidecar could not be read, or not all of it is shown. */
  readonly failed: boolean;
  /** Bytes of each sidecar as read, by source. */
  readonly read: ReadonlyMap<string, string>;
}

/** Text of a source within the folder; null where it is missing, no text, or lies elsewhere by way of a link. */
export async function sourceText(root: string, source: string): Promise<string | null> {
  if (sidecarPathOf(source) === null) return null;
  try {
    const real = await realpath(join(root, source));
    return real.startsWith(root.endsWith(sep) ? root : root + sep) ? await readTextFile(real, maxBytes) : null;
  } catch {
    return null;
  }
}

/** Whether nothing stands at a source's path: of what only cannot be read nobody knows whether its words are gone. */
async function isGone(root: string, source: string): Promise<boolean> {
  if (sidecarPathOf(source) === null) return true;
  try {
    await lstat(join(root, source));
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}

/** Paths of the folder's sources, with `/`, sorted: what the usual globs find, and what is annotated. */
export async function sourcesIn({ root, store }: AnnotatedFolder): Promise<readonly string[]> {
  const found = await glob([...defaultSettings.sources], {
    cwd: root,
    ignore: [...defaultSettings.exclude],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  });
  const annotated = [...annotatedSources(store)].filter((source) => store.live.has(source));
  return [...new Set([...found.map((path) => path.split(sep).join('/')), ...annotated])].sort(byCode);
}

/** The tags of a folder's codebook; errors in it are told, and the rest of it is used. */
async function readTags(root: string): Promise<readonly Tag[]> {
  if (await hasLink(root, codebookPath)) {
    note(`${codebookPath}: ${linkFault}`);
    return [];
  }
  const text = (await readTextFile(join(root, codebookPath), maxBytes)) ?? '';
  const { tags, problems } = parseCodebook(text);
  const lines = lineIndexOf(text);
  for (const { severity, message, start } of problems)
    if (severity === 'error') note(`${codebookPath}:${lineColumnAt(lines, start).line + 1}: ${message}`);
  return tags;
}

/** Tells of items that are kept and not ours: of a file from another tool, which may be nothing else, the first ones. */
function noteProblems(path: string, problems: readonly FileProblem[]): void {
  for (const { line, message } of problems.slice(0, mostProblems)) note(`${path}:${line ?? 1}: ${message}`);
  const more = problems.length - mostProblems;
  if (more > 0) note(`${path}: ${more} more like these`);
}

/** Reads a folder's sidecars, with the texts of their sources. What cannot be read is told and left out. Null: no such folder. */
export async function readAnnotatedFolder(folder: string): Promise<AnnotatedFolder | null> {
  let root: string;
  try {
    root = await realpath(folder);
    if (!(await lstat(root)).isDirectory()) return null;
  } catch {
    return null;
  }
  const loaded: LoadedSidecar[] = [];
  let failed = false;
  const read = new Map<string, string>();
  const tell = (path: string, message: string): void => {
    note(`${path}: ${message}`);
    failed = true;
  };
  /** A sidecar that is not read is not written either. */
  const refuse = (path: string, source: string | null, message: string): void => {
    tell(path, message);
    const parsed = { ok: false as const, error: { kind: 'broken' as const, message, line: null } };
    if (source !== null) loaded.push({ source, parsed });
  };
  for await (const { path, fault } of sidecarFiles(root)) {
    const source = sourceOfSidecar(path);
    if (fault !== null) refuse(path, source, fault);
    else if (source === null) tell(path, 'this is the path of no sidecar');
    else {
      try {
        const text = readOwn(join(root, path));
        if (text === null) continue;
        const parsed = parseSidecar(text);
        read.set(source, text);
        loaded.push({ source, parsed });
        if (!parsed.ok) tell(path, parsed.error.message);
        else noteProblems(path, parsed.problems);
      } catch (error) {
        refuse(path, source, messageOf(error));
      }
    }
  }
  let store = update(emptyStore, { type: 'sidecarsLoaded', loaded });
  for (const source of [...annotatedSources(store)].sort(byCode)) {
    const text = await sourceText(root, source);
    if (text !== null) store = update(store, { type: 'textKnown', source, text });
    else if (await isGone(root, source)) store = update(store, { type: 'sourceDeleted', source });
    else note(`${source}: this is there and cannot be read as text of the folder`);
  }
  for (const [source, count] of hiddenCopies(store)) {
    const path = sidecarPathOf(source) ?? source;
    tell(path, `${counted(count, 'annotation')} with the id of one in another source's sidecar: kept, but not shown`);
  }
  const tags = await readTags(root);
  const passages = tags.filter(({ on }) => on === 'passages');
  return { root, store, tags: [...passages, ...linkKindsOf(tags)], failed, read };
}
