import { lstat, mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { codebookPath, linkKindsOf, parseCodebook, type Tag } from '../../../../common/annotation/codebook';
import { parseSidecar } from '../../../../common/annotation/file';
import { annotatedSources, pendingWrite, sourcesAhead } from '../../../../common/annotation/queries';
import {
  annotationsFolder,
  copydeskFolder,
  sidecarPathOf,
  sourceOfSidecar,
} from '../../../../common/annotation/sidecarPath';
import { emptyStore, update, type AnnotationStore } from '../../../../common/annotation/store';
import { defaultSettings } from '../../../../common/protocol';
import { messageOf } from '../../../../common/text/errorText';
import { decodeOwn } from '../../../../common/text/decode';
import { byCode } from '../../../../common/text/sorted';
import { readTextFile } from '../../files';
import { note } from '../output';
import { replaceFile } from '../replaceFile';

const maxBytes = 64 * 1024 * 1024;

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

/** Whether a path below the folder lies where it seems to lie: no link on the way leads elsewhere. */
async function isPlain(root: string, path: string): Promise<boolean> {
  try {
    return (await realpath(join(root, path))) === join(root, ...path.split('/'));
  } catch {
    return false;
  }
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

/** Reads a folder's sidecars, with the texts of their sources. What cannot be read is told and left out. Null: no such folder. */
export async function readAnnotatedFolder(folder: string): Promise<AnnotatedFolder | null> {
  let root: string;
  try {
    root = await realpath(folder);
    if (!(await lstat(root)).isDirectory()) return null;
  } catch {
    return null;
  }
  let store = emptyStore;
  let failed = false;
  const read = new Map<string, string>();
  const tell = (path: string, message: string): void => {
    note(`${path}: ${message}`);
    failed = true;
  };
  const options = { cwd: root, dot: true, followSymbolicLinks: false };
  const paths = (await glob([`${annotationsFolder}/**/*.json`], options)).map((path) => path.split(sep).join('/'));
  for (const path of paths.sort(byCode)) {
    const source = sourceOfSidecar(path);
    if (source === null) tell(path, 'this is the path of no sidecar');
    else if (!(await isPlain(root, path))) tell(path, 'this leads elsewhere by a link, and is not read');
    else {
      try {
        const text = (await readOwn(join(root, path))) ?? '';
        const parsed = parseSidecar(text);
        read.set(source, text);
        store = update(store, { type: 'sidecarLoaded', source, parsed });
        if (!parsed.ok) tell(path, parsed.error.message);
        else for (const problem of parsed.problems) note(`${path}:${problem.line ?? 1}: ${problem.message}`);
      } catch (error) {
        tell(path, messageOf(error));
        const fault = { kind: 'broken' as const, message: messageOf(error), line: null };
        store = update(store, { type: 'sidecarLoaded', source, parsed: { ok: false, error: fault } });
      }
    }
  }
  for (const source of [...annotatedSources(store)].sort(byCode)) {
    const text = await sourceText(root, source);
    store = update(store, text === null ? { type: 'sourceDeleted', source } : { type: 'textKnown', source, text });
  }
  const codebook = parseCodebook((await readTextFile(join(root, codebookPath), maxBytes)) ?? '');
  const passages = codebook.tags.filter(({ on }) => on === 'passages');
  return { root, store, tags: [...passages, ...linkKindsOf(codebook.tags)], failed, read };
}

/** Whether something on the way to a file below the folder is a link, or no folder where one must be. */
async function hasLink(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const stat = await lstat(join(root, ...parts.slice(0, count))).catch(() => null);
    if (stat?.isSymbolicLink()) return true;
  }
  return false;
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
      const now = (await readOwn(whole)) ?? '';
      if (now !== (read.get(source) ?? ''))
        store = update(store, { type: 'sidecarLoaded', source, parsed: parseSidecar(now) });
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
