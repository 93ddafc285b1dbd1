import { counted } from '../text/counted';
import { byPosition, emptySidecar, itemText, parseSidecar, printPage, printSidecar, type SidecarContent } from './file';
import { mergeSides, type Merged } from './merge';

/** The versions of a file that git has put between marks, whole; `base` only where git was told to write it too (diff3). */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string | null;
  /** What git calls the sides, from the first pair of marks: "HEAD", a branch. */
  readonly names: SideNames;
}

/** What the sides of a merge are called. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

type Part = 'common' | 'ours' | 'base' | 'theirs';

/** A mark of git's at the start of a line: seven signs, and a name behind all but the middle one. */
const marked = /^(<{7}|\|{7}|={7}|>{7})(?: ([^\r\n]*))?\r?$/;
/** What may stand before a mark, and what the mark begins. */
const marks: Readonly<Record<string, { readonly after: readonly Part[]; readonly begins: Part }>> = {
  '<': { after: ['common'], begins: 'ours' },
  '|': { after: ['ours'], begins: 'base' },
  '=': { after: ['ours', 'base'], begins: 'theirs' },
  '>': { after: ['theirs'], begins: 'common' },
};

/** Takes a file with conflict marks apart; null when it has none, or they are not as git leaves them. Linear. */
export function splitConflicts(text: string): Sides | null {
  const lines: Record<'ours' | 'theirs' | 'base', string[]> = { ours: [], theirs: [], base: [] };
  const names = { ours: '', theirs: '' };
  let part: Part = 'common';
  let hasBase = false;
  let conflicts = 0;
  let isWhole = true;
  for (const line of text.split('\n')) {
    const [, sign, name] = marked.exec(line) ?? [];
    const mark = sign === undefined ? undefined : marks[sign.charAt(0)];
    if (mark) {
      if (!mark.after.includes(part)) return null;
      if (part === 'common') {
        conflicts += 1;
        hasBase = false;
      }
      if (mark.begins === 'base') hasBase = true;
      if (mark.begins === 'theirs' && !hasBase) isWhole = false;
      if (mark.begins === 'ours' && names.ours === '') names.ours = name ?? '';
      if (mark.begins === 'common' && names.theirs === '') names.theirs = name ?? '';
      part = mark.begins;
    } else if (part === 'common') for (const side of Object.values(lines)) side.push(line);
    else lines[part].push(line);
  }
  if (conflicts === 0 || part !== 'common') return null;
  return {
    ours: lines.ours.join('\n'),
    theirs: lines.theirs.join('\n'),
    base: isWhole ? lines.base.join('\n') : null,
    names: { ours: names.ours || 'ours', theirs: names.theirs || 'theirs' },
  };
}

/** The side of a file with the commas between its items put right, which a merge of lines gets wrong at the list's end. */
function mended(text: string): string {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  filled.forEach((at, index) => {
    const next = lines[filled[index + 1] ?? lines.length] ?? '';
    const [, close] = /^( {4}\}),?\r?$/.exec(lines[at] ?? '') ?? [];
    if (close !== undefined) lines[at] = next.startsWith('    {') ? `${close},` : close;
  });
  return lines.join('\n');
}

/** Reads one side; a message where that cannot be done. */
function readSide(text: string): SidecarContent | string {
  const parsed = parseSidecar(text);
  if (parsed.ok) return parsed;
  const again = parseSidecar(mended(text));
  return again.ok ? again : parsed.error.message;
}

/** A file with conflict marks, merged as far as that goes; or why it is left as it is. */
export type MergedConflicts =
  | {
      readonly ok: true;
      readonly merged: Merged;
      readonly names: SideNames;
      /**
       * Annotations and items of other tools that stand on one side only and stay, because it is not known what both
       * sides came from: one of them may have removed them. None where that is known.
       */
      readonly unsure: number;
    }
  | { readonly ok: false; readonly message: string };

/** How many annotations and foreign items one content has that another lacks. */
function moreIn(one: SidecarContent, other: SidecarContent): number {
  const ids = new Set(other.annotations.map(({ id }) => id));
  const items = new Set(other.foreign);
  return (
    one.annotations.filter(({ id }) => !ids.has(id)).length + one.foreign.filter((item) => !items.has(item)).length
  );
}

/** What both sides came from: as git keeps it, else as it wrote it between marks; null where it cannot be had. */
function readBase(texts: readonly (string | null)[]): SidecarContent | null {
  for (const text of texts) {
    if (text === null) continue;
    // Nothing where both sides made the file.
    const base = text.trim() === '' ? emptySidecar : readSide(text);
    if (typeof base !== 'string') return base;
  }
  return null;
}

/**
 * Merges the two sides of a sidecar in which git has left conflict marks. Where it is not known what both came from,
 * it is not known either what one of them removed: then everything that stands on one of them stays.
 * @param common the text that both sides came from, where git can be asked for it
 */
export function mergeConflicts(text: string, common: string | null = null): MergedConflicts {
  const sides = splitConflicts(text);
  if (!sides) return { ok: false, message: 'The file has no conflict marks, or not as git leaves them.' };
  const { names } = sides;
  const [ours, theirs] = [readSide(sides.ours), readSide(sides.theirs)];
  if (typeof ours === 'string') return { ok: false, message: `The side "${names.ours}" cannot be read. ${ours}` };
  if (typeof theirs === 'string') return { ok: false, message: `The side "${names.theirs}" cannot be read. ${theirs}` };
  const base = readBase([common, sides.base]);
  const merged = mergeSides(base ?? emptySidecar, ours, theirs);
  return { ok: true, merged, names, unsure: base === null ? moreIn(ours, theirs) + moreIn(theirs, ours) : 0 };
}

/** Whether everything could be joined. */
export const isJoined = ({ conflicts, foreign, members }: Merged): boolean =>
  conflicts.length === 0 && foreign.length === 0 && members.length === 0;

/** One line that says what could not be joined. */
export function conflictsText({ conflicts, foreign, members }: Merged): string {
  const parts = [...new Set(conflicts.flatMap((conflict) => conflict.parts))].join(', ');
  return [
    ...(conflicts.length === 0 ? [] : [`${counted(conflicts.length, 'annotation')} changed on both sides (${parts})`]),
    ...(foreign.length === 0 ? [] : [`${counted(foreign.length, 'item')} of another tool changed on both sides`]),
    ...(members.length === 0 ? [] : [`the page's ${members.join(', ')} changed on both sides`]),
  ].join('; ');
}

/** Both versions of an item between git's marks. */
const between = (ours: string, theirs: string, comma: string, names: SideNames): string =>
  [`<<<<<<< ${names.ours}`, `    ${ours}${comma}`, '=======', `    ${theirs}${comma}`, `>>>>>>> ${names.theirs}`].join(
    '\n',
  );

/**
 * The bytes of a merged sidecar: those of `printSidecar` where everything could be joined, else with git's marks around
 * both versions of each annotation that could not.
 */
export function printMerged(source: string, { content, conflicts, foreign }: Merged, names: SideNames): string {
  if (conflicts.length === 0 && foreign.length === 0) return printSidecar(source, content);
  const own = [
    ...content.annotations.map((one) => ({ at: one, ours: itemText(one), theirs: null })),
    ...conflicts.map(({ ours, theirs }) => ({ at: ours, ours: itemText(ours), theirs: itemText(theirs) })),
  ].sort((a, b) => byPosition(a.at, b.at));
  const blocks = [...own, ...content.foreign.map((text) => ({ ours: text, theirs: null })), ...foreign];
  const items = blocks.map(({ ours, theirs }, at) => {
    const comma = at < blocks.length - 1 ? ',' : '';
    return theirs === null ? `    ${ours}${comma}` : between(ours, theirs, comma, names);
  });
  return printPage(source, content.unknown, items.join('\n'));
}
