import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { conflictsText, isJoined, printMerged } from '../../../common/annotation/conflicted';
import { emptySidecar, parseSidecar, type SidecarContent } from '../../../common/annotation/file';
import { mergeSides } from '../../../common/annotation/merge';
import { annotationsFolder, sourceOfSidecar } from '../../../common/annotation/sidecarPath';
import { counted } from '../../../common/text/counted';
import { messageOf } from '../../../common/text/errorText';
import { note } from './output';
import { replaceFile } from './replaceFile';

/** Versions of one sidecar: what both sides came from, ours (which is replaced by the result), theirs. */
export interface MergePaths {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** Path of the sidecar in the repository, as git's `%P` gives it; null when it is not known. */
  readonly path: string | null;
}

/** The source that a sidecar belongs to, by its path in a repository of which the workspace may be a folder. */
function sourceOf(path: string | null, sides: readonly SidecarContent[]): string {
  const inside = path?.replaceAll('\\', '/') ?? '';
  const own = sourceOfSidecar(inside.slice(Math.max(0, inside.lastIndexOf(`${annotationsFolder}/`))));
  // Without a path the annotations tell; a page without any leads to the folder itself.
  return own ?? sides.flatMap(({ annotations }) => annotations.map((one) => one.target.source))[0] ?? 'source';
}

/** Text of a file, or null where it is none in UTF-8: reading and writing it again would change it. */
async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Merges line by line, as git does for files without a driver: what it leaves has conflict marks. */
function mergeLines({ base, ours, theirs }: MergePaths): Promise<number> {
  const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  return new Promise((resolve, reject) => {
    execFile('git', ['merge-file', ...names, ours, base, theirs], (error) => {
      if (!error) resolve(0);
      else if (typeof error.code === 'number' && error.code > 0 && error.code < 128) resolve(1);
      else reject(new Error(`git merge-file failed: ${messageOf(error)}`));
    });
  });
}

/**
 * `copydesk merge-annotations BASE OURS THEIRS`: merges sidecars annotation by annotation into OURS. 0 when all could be
 * joined, 1 with git's conflict marks around what could not, 2 when a file cannot be read or written. A side that is no
 * sidecar we can read is merged line by line.
 */
export async function mergeAnnotations(paths: MergePaths): Promise<number> {
  const [base, ours, theirs] = await Promise.all([readText(paths.base), readText(paths.ours), readText(paths.theirs)]);
  if (base === null || ours === null || theirs === null) {
    note('merged line by line, for one of the files is no text in UTF-8');
    return mergeLines(paths);
  }
  if (theirs === base || theirs === ours) return 0;
  if (ours === base) {
    await replaceFile(paths.ours, theirs);
    return 0;
  }
  const [before, own, other] = [parseSidecar(base), parseSidecar(ours), parseSidecar(theirs)];
  if (!own.ok || !other.ok) {
    const fault = [own, other].flatMap((side) => (side.ok ? [] : [side.error.message])).join(' ');
    note(`merged line by line, for a side cannot be read: ${fault}`);
    return mergeLines(paths);
  }
  // Without what they came from nothing counts as removed.
  const merged = mergeSides(before.ok ? before : emptySidecar, own, other);
  if (merged.members.length > 0) {
    note(`merged line by line: ${conflictsText(merged)}`);
    return mergeLines(paths);
  }
  const text = printMerged(sourceOf(paths.path, [own, other]), merged, { ours: 'ours', theirs: 'theirs' });
  await replaceFile(paths.ours, text);
  if (merged.stayed.length > 0)
    note(`kept ${counted(merged.stayed.length, 'annotation')} that one side removed and the other changed`);
  if (isJoined(merged)) return 0;
  note(`${paths.path ?? paths.ours}: ${conflictsText(merged)}`);
  return 1;
}
