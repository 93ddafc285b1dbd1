import { counted } from '../../../common/text/counted';
import { byteKinds, unusual, type ByteKind } from './byteKinds';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { inBoilerplate } from './times';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** So many other places are shown as evidence of a kind. */
const shown = 5;
/** So many places are repaired by one fix: an edit of a broken file of megabytes would hold up the editor. */
const repaired = 2000;
/** So many places are counted. */
const most = 100_000;

function placesOf({ text, analysis }: CheckInput, { pattern }: ByteKind): readonly Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    // A byte order mark at the beginning is none of the text's damage.
    if ((start === 0 && match[0] === '\ufeff') || inBoilerplate(analysis, start)) continue;
    places.push({ start, end: start + match[0].length, words: match[0] });
    if (places.length >= most) break;
  }
  return places;
}

function fixesOf(places: readonly Place[], { one, many, repair }: ByteKind): readonly Fix[] {
  const edits = places.slice(0, repaired).flatMap(({ start, end, words }) => {
    const text = repair(words);
    return text === null ? [] : [{ start, end, text }];
  });
  if (edits.length === 0) return [];
  const verb = edits.some((edit) => edit.text !== '') ? 'repair' : 'remove';
  return [{ kind: 'edit', title: `Edit the source: ${verb} ${counted(edits.length, one, many)}`, edits }];
}

function findingOf(input: CheckInput, kind: ByteKind): Finding | null {
  if (!kind.sign.test(input.text)) return null;
  const places = placesOf(input, kind).filter(({ words }) => kind.name !== 'mojibake' || kind.repair(words) !== null);
  const [first] = places;
  if (first === undefined) return null;
  const count =
    places.length >= most
      ? `more than ${counted(most, kind.one, kind.many)}`
      : counted(places.length, kind.one, kind.many);
  const example = kind.repair(first.words);
  const sample =
    example === null || example === '' ? '' : `, such as \u201c${first.words}\u201d for \u201c${example}\u201d`;
  return {
    start: first.start,
    end: first.end,
    code: 'text.bytes',
    severity: 'hint',
    message: `${count.charAt(0).toUpperCase()}${count.slice(1)}${sample}: ${kind.why}.`,
    evidence: places.slice(1, shown + 1).map(({ start, end }) => ({ start, end, message: `another ${kind.one}` })),
    fixes: fixesOf(places, kind),
  };
}

/** Damage by wrong encodings and copying: one finding for each kind, at its first place. */
export const textBytes: Check = {
  code: 'text.bytes',
  summary: 'Broken or invisible characters.',
  severity: 'hint',
  run: (input) => (unusual.test(input.text) ? byteKinds.flatMap((kind) => findingOf(input, kind) ?? []) : []),
};
