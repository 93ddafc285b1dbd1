import { sliceOf } from '../../../common/text/span';
import { amountsFrom, type Amount } from './amounts';
import type { Check } from './check';
import type { Finding, Fix } from './finding';
import { partListAcross, partListsOf, type PartList } from './partList';
import { numberedSentences } from './prose';

/** Sentences without one of these cues hold no list of parts. */
const cue =
  /: |\bincluding\b|\bincludes?\b|\bcompris|\bconsist|\bcomposed of\b|\bmade up of\b|\bnamely\b|\b[Oo]f (?:the|these|those|them|which|whom|its|their|\d)|\bamong\b|\bsplit\b|\bdivided\b|\(| [-\u2013\u2014] /;

/**
 * How far off a number may be by rounding: half of its last place that is no zero, from a thousand on ("1,800 jobs" may be
 * 1,750), for shares of a hundred and decimals half of their last place.
 */
function roundingOf({ value, unit }: Amount): number {
  if (!Number.isInteger(value)) return 0.05;
  if (unit === '%') return 0.5;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value < 1000 || zeros < 2 ? 0 : 10 ** zeros / 2;
}

/** A sum in the words of its parts: "11 billion" beside billions. */
function sumInWords(value: number): string {
  const scale = (
    [
      ['billion', 1e9],
      ['million', 1e6],
    ] as const
  ).find(([, size]) => value >= size && value % (size / 100) === 0);
  return scale === undefined ? value.toLocaleString('en-US') : `${value / scale[1]} ${scale[0]}`;
}

const inFigures = (value: number, like: string): string =>
  like.includes(',') ? value.toLocaleString('en-US') : String(value);

/** Puts another number in the place of one that stands in figures. */
function edit(text: string, amount: Amount, value: number, what: string): readonly Fix[] {
  if (!amount.figures || value <= 0 || !Number.isInteger(value)) return [];
  const written = inFigures(value, sliceOf(text, amount));
  const title = `Edit the source: ${what} is ${written}, not ${sliceOf(text, amount)}`;
  return [{ kind: 'edit', title, edits: [{ start: amount.start, end: amount.end, text: written }] }];
}

function findingOf(text: string, { total, named, parts, complete }: PartList): Finding | null {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const over = sum - total.value;
  const slack = [total, ...parts].reduce((all, amount) => all + roundingOf(amount), 0);
  if (Math.abs(over) <= slack || (over < 0 && !complete)) return null;
  // A sum far off is no slip of the pen: the numbers then count different things.
  if (Math.abs(over) > total.value / 2) return null;
  const written = parts.map((part) => sliceOf(text, part)).join(' + ');
  const why = complete ? 'the words give these parts as the whole' : 'parts cannot be more than their total';
  return {
    start: named.start,
    end: named.end,
    code: 'claim.sum',
    severity: 'warning',
    message: `\u201c${sliceOf(text, named)}\u201d, but ${written} is ${sumInWords(sum)}: ${why}.`,
    evidence: parts.map((part) => ({ start: part.start, end: part.end, message: 'one of the parts' })),
    fixes: [
      ...edit(text, total, sum, 'the total'),
      ...parts.slice(0, 4).flatMap((part) => edit(text, part, part.value - over, 'this part')),
    ],
  };
}

/** A total and the parts that a sentence gives of it disagree. */
export const claimSum: Check = {
  code: 'claim.sum',
  summary: 'A total and its stated parts disagree.',
  severity: 'warning',
  run: (input) => {
    const { text, analysis } = input;
    return numberedSentences(input).flatMap((sentence) => {
      if (sentence.count < 2 || !cue.test(sliceOf(text, sentence))) return [];
      const amounts = amountsFrom(text, sentence, analysis.times, sentence.first);
      if (amounts.length < 2) return [];
      const { before } = sentence;
      const across =
        before === null || !/^.?Of th/.test(text.slice(sentence.start, sentence.start + 8))
          ? null
          : partListAcross(text, amountsFrom(text, before, analysis.times, before.first), sentence, amounts);
      const lists = [...partListsOf(text, sentence, amounts), ...(across === null ? [] : [across])];
      return lists.flatMap((list) => findingOf(text, list) ?? []);
    });
  },
};
