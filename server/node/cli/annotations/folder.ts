import { lstat, mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { codebookPath, linkKindsOf, parseCodebook, type Tag } from '../../../../common/annotation/codebook';
import { parseSidecar, type FileProblem } from '../../../../common/annotation/file';
import { annotatedSources, pendingWrite, sourcesAhead } from '../../../../common/annotation/queries';
import { copydeskFolder, sidecarPathOf, sourceOfSidecar } from '../../../../common/annotation/sidecarPath';
import type { LoadedSidecar } from '../../../../common/annotation/state';
import { emptyStore, update, type AnnotationStore } from '../../../../common/annotation/store';
import { defaultSettings } from '../../../../common/protocol';
import { messageOf } from '../../../../common/text/errorText';
import { decodeOwn } from '../../../../common/text/decode';
import { lineColumnAt, lineIndexOf } from '../../../../common/text/lineIndex';
import { byCode } from '../../../../common/text/sorted';
import { readTextFile } from '../../files';
import { hasLink, linkFault } from '../hasLink';
import { note } from '../output';
import { replaceFile } from '../replaceFile';
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
  /** Whether some sidecar could not be read. */
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

async function readOwn(path: string): Promise<string | null> {
  try {
    return decodeOwn(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
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
        const text = await readOwn(join(root, path));
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
  const tags = await readTags(root);
  const passages = tags.filter(({ on }) => on === 'passages');
  return { root, store, tags: [...passages, ...linkKindsOf(tags)], failed, read };
}

/**
 * Writes the sidecars that are ahead of their files. A file that another program has written meanwhile is merged first.
 * Gives the number that could not be written; each is told.
 */
export async function writeSidecars({ root, store: before, read }: AnnotatedFolder): Promise<number> {
  let store = before;
  let faults = 0;
  for (const source of sourcesAhead(store)) {
    const path = sidecarPathOf(source);
    if (path === null) continue;
    const whole = join(root, path);
    try {
      if (await hasLink(root, path)) throw new Error(`a link leads out of ${copydeskFolder}; nothing is written there`);
      const now = await readOwn(whole);
      if (now !== (read.get(source) ?? null)) {
        const parsed = now === null ? null : parseSidecar(now);
        if (parsed?.ok === false) throw new Error(parsed.error.message);
        store = update(store, { type: 'sidecarLoaded', source, parsed });
      }
      const pending = pendingWrite(store, source);
      if (pending?.bytes == null) continue;
      await mkdir(dirname(whole), { recursive: true });
      await replaceFile(whole, pending.bytes);
    } catch (error) {
      note(`${path}: ${messageOf(error)}`);
      faults += 1;
    }
  }
  return faults;
}
