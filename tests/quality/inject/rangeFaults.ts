import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';
import { replaceAll, type Fault, type FaultKind, type Replacement } from './fault';

const month =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const joint = '(?: (?:to|through|until|till) |[-\\u2013\\u2014])';
/** Ranges within one month or of years: the end cannot be another year's, as "December 28 to January 3" can. */
const ranges: readonly RegExp[] = [
  new RegExp(`\\b(?<lead>from )?${month} (?<from>\\d{1,2})${joint}(?<to>\\d{1,2})(?![\\w:%]|[.,]\\d)`, 'dg'),
  new RegExp(`(?<![\\w.,:/-])(?<lead>from )?(?<from>\\d{1,2})${joint}(?<to>\\d{1,2}) ${month}(?!\\w)`, 'dg'),
  /\bfrom (?<from>(?:19|20)\d\d) (?:to|until|till|through) (?<to>(?:19|20)\d\d)(?!\w)/dg,
  /\bbetween (?<from>(?:19|20)\d\d) and (?<to>(?:19|20)\d\d)(?!\w)/dg,
];

interface WrittenRange extends Span {
  readonly from: Span;
  readonly to: Span;
  /** Days from the first to the last, both counted; null for years. */
  readonly days: number | null;
  readonly lead: boolean;
}

function rangesIn({ text, lines }: Original): readonly WrittenRange[] {
  const found = ranges.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): WrittenRange[] => {
      const [from, to] = [match.indices?.groups?.['from'], match.indices?.groups?.['to']];
      if (from === undefined || to === undefined) return [];
      const [first, last] = [Number(text.slice(...from)), Number(text.slice(...to))];
      if (first >= last || first === 0 || (last > 31 && last < 1900)) return [];
      return [
        {
          ...{ start: match.index, end: match.index + match[0].length },
          ...{ from: { start: from[0], end: from[1] }, to: { start: to[0], end: to[1] } },
          days: last > 31 ? null : last - first + 1,
          lead: match.groups?.['lead'] !== undefined,
        },
      ];
    }),
  );
  const isProse = (range: Span): boolean =>
    lines.some((line) => line.prose && line.start <= range.start && range.end <= line.end);
  return found.filter(isProse).toSorted((a, b) => a.start - b.start);
}

function made(kind: string, text: string, range: Span, replacements: readonly Replacement[], code: string): Fault {
  const replaced = replaceAll(text, replacements);
  const span = replaced.moved(range);
  return {
    kind,
    text: replaced.text,
    span,
    change: `${sliceOf(text, range)} -> ${sliceOf(replaced.text, span)}`,
    contradictions: [{ codes: [code], sides: [span], because: 'both ends are stated' }],
  };
}

/** "July 24 to 27" becomes "July 27 to 24". */
const rangeReversed: FaultKind = {
  name: 'range reversed',
  plant: (original) =>
    rangesIn(original).map((range) => {
      const { text } = original;
      const replacements = [
        { ...range.from, words: sliceOf(text, range.to) },
        { ...range.to, words: sliceOf(text, range.from) },
      ];
      return made('range reversed', text, range, replacements, 'date.range');
    }),
};

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const length = new RegExp(`\\b(?<count>\\d{1,2}|${words.slice(2).join('|')})(?:-| )days?\\b`, 'dgi');

/** How far in front of its range a length stands. */
const reach = 50;

/**
 * "the three-day visit from July 24 to 26" becomes "the six-day visit ..."; a range "from ... to ..." without a length
 * gets a wrong one: "for nine days from July 24 to 27".
 */
const durationBroken: FaultKind = {
  name: 'duration broken',
  plant: (original, next) =>
    rangesIn(original).flatMap((range): Fault[] => {
      const { text } = original;
      if (range.days === null) return [];
      const wrong = range.days + 3 + Math.floor(next() * 4);
      const written = words[wrong] ?? String(wrong);
      const before = Math.max(0, range.start - reach, text.lastIndexOf('. ', range.start));
      const near = [...text.slice(before, range.start).matchAll(length)].at(-1);
      const count = near?.indices?.groups?.['count'];
      if (near !== undefined && count !== undefined) {
        const stated = Number(near.groups?.['count']) || words.indexOf(near.groups?.['count']?.toLowerCase() ?? '');
        if (stated !== range.days && stated !== range.days - 1) return [];
        const replacement = { start: before + count[0], end: before + count[1], words: written };
        const whole = { start: before + near.index, end: range.end };
        return [made('duration broken', text, whole, [replacement], 'date.duration')];
      }
      if (!range.lead) return [];
      const inserted = { start: range.start, end: range.start + 4, words: `for ${written} days from` };
      return [made('duration broken', text, range, [inserted], 'date.duration')];
    }),
};

/** Faults in stated ranges and lengths. */
export const rangeFaults: readonly FaultKind[] = [rangeReversed, durationBroken];
