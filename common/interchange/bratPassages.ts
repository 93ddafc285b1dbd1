import { furtherEnd } from '../annotation/ends';
import type { EndName } from '../annotation/model';
import { onOneLine } from './bratExport';
import type { BratEntity } from './bratLines';
import type { BratMeta } from './bratMeta';
import { sliceOf, type Reading } from './bratReading';
import type { DraftTarget } from './model';

/** Words of each piece, cut out of the words of the whole line; null where they do not fit together. */
function wordsOf({ pieces, words }: BratEntity): readonly string[] | null {
  const characters = [...words];
  const lengths = pieces.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, pieces.length - 1);
  if (total !== characters.length) return pieces.length === 1 && words !== '' ? [words] : null;
  let at = 0;
  return lengths.map((length) => {
    const part = characters.slice(at, at + length).join('');
    at += length + 1;
    return part;
  });
}

/** The passage that a run of pieces makes. */
export function targetOf(
  entity: BratEntity,
  from: number,
  to: number,
  source: string,
  { reference }: Reading,
): DraftTarget {
  const [first, last] = [entity.pieces[from], entity.pieces[to - 1]];
  const before = reference?.before ?? 0;
  const [start, end] = [Math.max(before, first?.start ?? 0), Math.max(before, last?.end ?? 0)];
  const parts = wordsOf(entity)?.slice(from, to) ?? null;
  const inText = reference && sliceOf(reference, start, end);
  const agrees = inText !== null && parts !== null && onOneLine(inText) === onOneLine(parts.join('\n')) ? inText : null;
  return {
    source,
    characters: { startCharacter: start - before, endCharacter: end - before },
    counts: reference?.counts ?? 'lineEndsAsOne',
    exact: agrees ?? parts?.join('\n') ?? null,
    prefix: agrees === null || !reference ? '' : sliceOf(reference, Math.max(before, start - 32), start),
    suffix: agrees === null || !reference ? '' : sliceOf(reference, end, end + 32),
    alike: null,
    landmarks: null,
  };
}

/** Whether two pieces that follow each other are one passage that a line end parts. */
function isJoined(entity: BratEntity, at: number, { reference }: Reading): boolean {
  const [before, after] = [entity.pieces[at - 1], entity.pieces[at]];
  if (!before || !after || after.start <= before.end) return false;
  if (!reference) return after.start === before.end + 1;
  return sliceOf(reference, before.end, after.start).trim() === '';
}

/** The passages of one text-bound line, by end. */
export function endsOf(
  entity: BratEntity,
  meta: BratMeta | undefined,
  reading: Reading,
): (readonly [EndName, DraftTarget])[] {
  const source = meta?.source ?? reading.source;
  const told = meta?.ends.reduce((sum, [, pieces]) => sum + pieces, 0);
  let at = 0;
  if (meta && told === entity.pieces.length) {
    return meta.ends.map(([end, pieces]) => {
      at += pieces;
      return [end, targetOf(entity, at - pieces, at, source, reading)] as const;
    });
  }
  const starts = entity.pieces.flatMap((_, index) => (index === 0 || !isJoined(entity, index, reading) ? [index] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? entity.pieces.length;
    return [index === 0 ? 'target' : furtherEnd(index - 1), targetOf(entity, from, to, source, reading)] as const;
  });
}
