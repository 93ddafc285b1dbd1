import { mapTargets } from '../../common/annotation/ends';
import { readItem } from '../../common/annotation/item';
import { itemOf } from '../../common/annotation/itemOf';
import type { Annotation } from '../../common/annotation/model';
import { createEditedFile } from '../files/editedFile';
import { movedPath } from '../files/movedPath';
import { isWithin } from '../files/within';
import type { TextFiles } from '../files/textFiles';

/** An annotation that was removed, with when (ISO instant). */
export interface Deleted {
  readonly annotation: Annotation;
  readonly when: string;
}

/** The annotations removed from a folder, kept outside the workspace, so that each can be had back later. */
export interface DeletedAnnotations {
  /** The last removed first. */
  all(): Promise<readonly Deleted[]>;
  /** Remembers what was removed; the oldest give way. */
  add(removed: readonly Deleted[]): Promise<void>;
  /** A source, or a folder with everything in it, has another path now: what was removed from it is restored there. */
  renamed(from: string, to: string): Promise<void>;
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** Nothing is remembered: where there is no storage. */
export const noDeletedAnnotations: DeletedAnnotations = {
  all: () => Promise.resolve([]),
  add: () => Promise.resolve(),
  renamed: () => Promise.resolve(),
  idle: () => Promise.resolve(),
};

/** Lines that are kept at most, and the UTF-16 units of all together. */
const mostLines = 2000;
const mostUnits = 8 * 1024 * 1024;

const journalPath = 'deleted/annotations.jsonl';

/** The last lines of a journal that are few and short enough. */
function bounded(lines: readonly string[]): readonly string[] {
  const kept = lines.slice(-mostLines);
  let units = kept.reduce((sum, line) => sum + line.length + 1, 0);
  let from = 0;
  for (; units > mostUnits; from += 1) units -= (kept[from]?.length ?? 0) + 1;
  return kept.slice(from);
}

function parseLine(line: string): Deleted | null {
  try {
    const { when, annotation } = JSON.parse(line) as { readonly when?: unknown; readonly annotation?: unknown };
    const read = readItem(annotation);
    return read.ok && typeof when === 'string' ? { annotation: read.annotation, when } : null;
  } catch {
    // A line that cannot be read stays in the file and is not offered.
    return null;
  }
}

const lineOf = ({ annotation, when }: Deleted): string => JSON.stringify({ when, annotation: itemOf(annotation) });

/** A line of the journal after a rename: the same where it tells of other sources, and where it cannot be read. */
function movedLine(line: string, from: string, to: string): string {
  const deleted = parseLine(line);
  if (deleted === null) return line;
  const annotation = mapTargets(deleted.annotation, (target) =>
    isWithin(target.source, from) ? { ...target, source: movedPath(target.source, from, to) } : target,
  );
  return annotation === deleted.annotation ? line : lineOf({ ...deleted, annotation });
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/**
 * The journal of a folder in the extension's storage: a line of JSON for each annotation, as it would stand in a sidecar.
 * An annotation that was removed more than once is told once, as it was last.
 */
export function createDeletedAnnotations(files: TextFiles): DeletedAnnotations {
  const file = createEditedFile(files, journalPath);
  return {
    async all() {
      await file.reload();
      const latest = new Map<string, Deleted>();
      for (const deleted of linesOf(file.text).flatMap((line) => parseLine(line) ?? [])) {
        latest.delete(deleted.annotation.id);
        latest.set(deleted.annotation.id, deleted);
      }
      return [...latest.values()].toReversed();
    },
    async add(removed) {
      if (removed.length === 0) return;
      const lines = removed.map(lineOf);
      await file.edit((text) => {
        // The change is made again when another window wrote in between: what stands there already is not doubled.
        const there = new Set(linesOf(text));
        const added = lines.filter((line) => !there.has(line));
        const all = added.length === 0 ? text : `${bounded([...there, ...added]).join('\n')}\n`;
        return { ok: true, text: all };
      });
    },
    renamed: (from, to) =>
      file.edit((text) => ({
        ok: true,
        text: text
          .split('\n')
          .map((line) => movedLine(line, from, to))
          .join('\n'),
      })),
    idle: file.idle,
  };
}
