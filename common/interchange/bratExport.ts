import { sidecarPathOf } from '../annotation/sidecarPath';
import type { Annotation } from '../annotation/model';
import { groupBy } from '../text/groupBy';
import { byCode } from '../text/sorted';
import type { Steps } from '../text/steps';
import { bratConf } from './bratConf';
import { lineBreaks, metaType, printMeta, type BratWhole } from './bratMeta';
import { bratNamesOf, bratTypes, type BratNames } from './bratNames';
import { lineEndTextOf, type LineEndText } from './lineEndText';
import { leftOut, lostPart, unknownLoss } from './losses';
import type { Exported, ExportInput, Loss, OutFile } from './model';
import { createPlacer, type PlacedPassage } from './placed';

/** A stretch of a passage within one line: characters of the text that is written beside, and its words. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A passage as brat can hold it. */
interface Pieces {
  readonly passage: PlacedPassage;
  readonly pieces: readonly Piece[];
}

const breaks = new RegExp(lineBreaks.source, 'g');

/** Text of one line for brat: what parts its lines or columns is a blank. */
export const onOneLine = (text: string): string =>
  text
    .split(breaks)
    .join(' ')
    .replace(/[\t ]{1,100000}/g, ' ')
    .trim();

/** Parts a passage at line ends, over which no annotation of brat reaches. */
function piecesOf({ span, text }: PlacedPassage, lines: LineEndText): readonly Piece[] {
  if (span === null || text === null) return [];
  const { startCharacter } = lines.charactersOf(span);
  const pieces: Piece[] = [];
  let at = startCharacter;
  for (const part of text.slice(span.start, span.end).replace(/\r\n?/g, '\n').split(breaks)) {
    const end = at + [...part].length;
    if (part !== '') pieces.push({ start: at, end, words: part });
    at = end + 1;
  }
  return pieces.every(({ words }) => words.trim() === '') ? [] : pieces;
}

/** Why a passage cannot be written. */
function reasonOf({ state, span }: PlacedPassage): string {
  if (state === 'unread') return 'the source could not be read';
  if (span === null && state === 'ambiguous') return 'it is not certain where the words stand';
  if (span === null) return 'the words are not in the source any more';
  return 'an empty passage, or one of blanks alone';
}

/** Parts passages into groups in which none overlaps another: brat refuses such pieces in one annotation. */
function grouped(passages: readonly Pieces[]): readonly (readonly Pieces[])[] {
  const start = ({ pieces }: Pieces): number => pieces[0]?.start ?? 0;
  const groups: Pieces[][] = [];
  for (const one of passages.toSorted((a, b) => start(a) - start(b))) {
    const group = groups.find((others) => (others.at(-1)?.pieces.at(-1)?.end ?? 0) <= start(one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const wholeOf = ({ motivation, note, linkKind, creator, created, modified, tags }: Annotation): BratWhole => ({
  ...{ motivation, note, linkKind, creator, created, modified, tags },
});

/** Writes the lines of one source's file. */
function createLines() {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (prefix: string, rest: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    lines.push(`${prefix}${count}\t${rest}`);
    return `${prefix}${count}`;
  };
  return {
    lines,
    add,
    textBound(type: string, passages: readonly Pieces[]): string {
      const pieces = passages.flatMap((one) => one.pieces);
      const places = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
      const id = add('T', `${type} ${places}\t${pieces.map(({ words }) => words).join(' ')}`);
      const state = passages.map(({ passage }) => passage.state).find((one) => one === 'edited' || one === 'moved');
      if (state) add('A', `State ${id} ${state}`);
      return id;
    },
    note(on: string, annotation: Annotation): void {
      const words = onOneLine(annotation.note ?? '');
      if (words !== '') add('#', `AnnotatorNotes ${on}\t${words}`);
    },
  };
}

type Lines = ReturnType<typeof createLines>;

/** What is lost of passages that are written. */
function passageLosses(annotation: Annotation, passages: readonly Pieces[]): readonly Loss[] {
  return passages.flatMap(({ passage: { state, span, text, selectors } }) => {
    const words = span && text ? text.slice(span.start, span.end) : '';
    const isCut = lineBreaks.test(words.slice(0, 1)) || lineBreaks.test(words.slice(-1));
    return [
      ...(state === 'edited'
        ? [lostPart(annotation, 'the words have changed since; written are those of the text now', selectors.exact)]
        : []),
      ...(isCut ? [lostPart(annotation, 'line ends at the edges of a passage', words)] : []),
    ];
  });
}

/** Writes a link as two passages and a relation; brat knows none from one source to another. */
function addLink(out: Lines, annotation: Annotation, passages: readonly Pieces[], names: BratNames): readonly Loss[] {
  const { linkTo, linkKind, target, id } = annotation;
  if (linkTo && linkTo.source !== target.source)
    return [leftOut(annotation, 'a link to another source: brat relates passages of one source only', linkTo.source)];
  const [first, second] = passages;
  const lost = passages.find(({ pieces }) => pieces.length === 0);
  if (!first || !second || lost) {
    const reason = lost ? reasonOf(lost.passage) : 'it has one end only';
    return [leftOut(annotation, `a link cannot be written: ${reason}`, lost?.passage.selectors.exact ?? '')];
  }
  const [from, to] = [first, second].map((one) => out.textBound(bratTypes.passage, [one]));
  const type = linkKind === null ? bratTypes.link : names.of({ name: linkKind, on: 'links' });
  const relation = out.add('R', `${type} Arg1:${from} Arg2:${to}`);
  out.note(relation, annotation);
  const ends = [first, second].map(({ passage, pieces }) => [passage.end, pieces.length] as const);
  const meta = { id, source: target.source, ends, tag: null, whole: wholeOf(annotation) };
  out.add('#', `${metaType} ${relation}\t${printMeta(meta)}`);
  return passageLosses(annotation, passages);
}

/** Writes a tag or note: one text-bound line for each tag, or for the note alone. */
function addPassages(out: Lines, annotation: Annotation, all: readonly Pieces[], names: BratNames): readonly Loss[] {
  const there = all.filter(({ pieces }) => pieces.length > 0);
  const missing = all.filter(({ pieces }) => pieces.length === 0);
  const losses = missing.map(({ passage }) =>
    leftOut(annotation, `a passage cannot be written: ${reasonOf(passage)}`, passage.selectors.exact),
  );
  const without = annotation.motivation === 'commenting' ? bratTypes.note : bratTypes.passage;
  const tags: readonly (string | null)[] = annotation.tags.length > 0 ? annotation.tags : [null];
  let whole: BratWhole | null = wholeOf(annotation);
  for (const tag of tags) {
    for (const group of grouped(there)) {
      const id = out.textBound(tag === null ? without : names.of({ name: tag, on: 'passages' }), group);
      if (whole) out.note(id, annotation);
      const ends = group.map(({ passage, pieces }) => [passage.end, pieces.length] as const);
      const meta = { id: annotation.id, source: annotation.target.source, ends, tag, whole };
      out.add('#', `${metaType} ${id}\t${printMeta(meta)}`);
      whole = null;
    }
  }
  return [...losses, ...passageLosses(annotation, there)];
}

/** Path of a source without the ending that brat gives its texts. */
const stemOf = (source: string): string => (source.endsWith('.txt') ? source.slice(0, -'.txt'.length) : source);

/**
 * Annotations in brat's standoff format: for each source its text (every line end as LF, which is how brat counts) and
 * its `.ann` file, with offsets in characters; the configuration beside them. What brat has no place for stands in
 * notes of the type `Copydesk`, so that it comes back; what cannot is in the losses.
 */
export function* exportBrat(input: ExportInput): Steps<Exported> {
  const placed = createPlacer(input.store);
  const names = bratNamesOf(input.tags, input.annotations);
  const losses: Loss[] = [];
  const files: OutFile[] = [];
  const taken = new Set<string>();
  let [written, done] = [0, 0];
  const bySource = groupBy(input.annotations, ({ target }) => target.source);
  for (const [source, annotations] of [...bySource].sort(([a], [b]) => byCode(a, b))) {
    const text = input.store.live.get(source)?.text ?? null;
    if (text === null || sidecarPathOf(source) === null) {
      for (const one of annotations) losses.push(leftOut(one, 'the source could not be read', source));
      continue;
    }
    const lines = lineEndTextOf(text);
    const out = createLines();
    for (const annotation of annotations) {
      yield { done, of: input.annotations.length };
      done += 1;
      const passages = placed(annotation).map((passage) => ({
        passage,
        pieces: passage.source === source ? piecesOf(passage, lines) : [],
      }));
      const before = out.lines.length;
      const add = annotation.motivation === 'linking' ? addLink : addPassages;
      const lost = add(out, annotation, passages, names);
      for (const loss of lost) losses.push(loss);
      if (out.lines.length === before) continue;
      losses.push(...unknownLoss(annotation));
      written += 1;
    }
    let stem = stemOf(source);
    for (let copy = 2; taken.has(stem.toLowerCase()); copy += 1) stem = `${stemOf(source)}-${copy}`;
    taken.add(stem.toLowerCase());
    files.push({ path: `${stem}.ann`, text: out.lines.map((line) => `${line}\n`).join('') });
    files.push({ path: `${stem}.txt`, text: lines.text });
  }
  const all = [...files, ...bratConf(names, input.tags)].sort((a, b) => byCode(a.path, b.path));
  return { files: all, losses, written };
}
