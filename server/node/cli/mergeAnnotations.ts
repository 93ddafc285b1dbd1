import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { conflictsText, isJoined, printMerged } from '../../../common/annotation/conflicted';
import { emptySidecar, parseSidecar, type SidecarContent } from '../../../common/annotation/file';
import { mergeSides } from '../../../common/annotation/merge';
import { annotationsFolder, sourceOfSidecar } from '../../../common/annotation/sidecarPath';
import { adopt } from '../../../common/annotation/loading';
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

/** The source that a sidecar belongs to by its path in a repository, of which the workspace may be a folder; or null. */
function sourceAt(path: string | null): string | null {
  const inside = path?.replaceAll('\\', '/') ?? '';
  return sourceOfSidecar(inside.slice(Math.max(0, inside.lastIndexOf(`${annotationsFolder}/`))));
}

/**
 * A version of the sidecar of a source: where git has followed a rename, one side still tells of the old path, which is
 * no change of its annotations.
 */
const adopted = (content: SidecarContent, source: string | null): SidecarContent =>
  source === null ? content : { ...content, annotations: content.annotations.map((one) => adopt(one, source)) };

/** Text of a file, or null where it is none in UTF-8: reading and writing it again would change it. */
async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Merges line by line, as git does for files without a driver: what it leaves has conflict marks. 1 even where there are
 * none, for what nobody can read is to be looked at before it is committed.
 */
function mergeLines({ base, ours, theirs }: MergePaths, why: string): Promise<number> {
  note(`merged line by line, ${why}`);
  const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  return new Promise((resolve, reject) => {
    execFile('git', ['merge-file', ...names, ours, base, theirs], (error) => {
      if (!error || (typeof error.code === 'number' && error.code > 0 && error.code < 128)) resolve(1);
      else reject(new Error(`git merge-file failed: ${messageOf(error)}`));
    });
  });
}

/**
 * `copydesk merge-annotations BASE OURS THEIRS`: merges sidecars annotation by annotation into OURS. 0 when all could be
 * joined, 1 with git's conflict marks around what could not, 2 when a file cannot be read or written. A side that is no
 * sidecar we can read is merged line by line, and counts as a conflict.
 */
export async function mergeAnnotations(paths: MergePaths): Promise<number> {
  const [base, ours, theirs] = await Promise.all([readText(paths.base), readText(paths.ours), readText(paths.theirs)]);
  if (base === null || ours === null || theirs === null)
    return mergeLines(paths, 'for one of the files is no text in UTF-8');
  if (theirs === base || theirs === ours) return 0;
  if (ours === base) {
    await replaceFile(paths.ours, theirs);
    return 0;
  }
  const [before, own, other] = [parseSidecar(base), parseSidecar(ours), parseSidecar(theirs)];
  if (!own.ok || !other.ok) {
    const fault = [own, other].flatMap((side) => (side.ok ? [] : [side.error.message])).join(' ');
    return mergeLines(paths, `for a side cannot be read: ${fault}`);
  }
  const source = sourceAt(paths.path);
  // Without what they came from nothing counts as removed.
  const merged = mergeSides(
    adopted(before.ok ? before : emptySidecar, source),
    adopted(own, source),
    adopted(other, source),
  );
  if (merged.members.length > 0) return mergeLines(paths, `for ${conflictsText(merged)}`);
  // Without a path the annotations tell where they lie; a page without any leads to the folder itself.
  const [first] = [...own.annotations, ...other.annotations];
  const text = printMerged(source ?? first?.target.source ?? 'source', merged, { ours: 'ours', theirs: 'theirs' });
  await replaceFile(paths.ours, text);
  if (merged.stayed.length > 0)
    note(`kept ${counted(merged.stayed.length, 'annotation')} that one side removed and the other changed`);
  if (isJoined(merged)) return 0;
  note(`${paths.path ?? paths.ours}: ${conflictsText(merged)}`);
  return 1;
}
