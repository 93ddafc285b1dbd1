import { quotedWords } from '../quotes/comparable';
import type { QuotedWord } from '../quotes/comparable';

/** Where two versions of an utterance part: the words of each, with a few of those around that both have. */
export interface Difference {
  readonly kind: 'number' | 'negation' | 'words';
  readonly own: string;
  readonly other: string;
  readonly before: string;
  readonly after: string;
}

/** Two versions of one utterance. */
export interface Comparison {
  /** Words in common, and words of the shorter and of the longer one. */
  readonly common: number;
  readonly shorter: number;
  readonly longer: number;
  readonly differences: readonly Difference[];
}

/** How alike two quotations must be to be one utterance. */
const least = {
  /** Words in common, and their part of the shorter one. */
  common: 8,
  part: 0.7,
  /** Words of the longest run in common. */
  run: 5,
  /** Words in common on either side of a difference. */
  beside: 2,
} as const;
/** Longer stretches that differ are other sentences, not other words for the same. */
const longestDifference = 5;

const negations: ReadonlySet<string> = new Set('not no never nor neither without nothing nobody none'.split(' '));
const small: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of for in on at to by with from into as and or but so then than is are was were be been ' +
    'being am do does did has have had will would shall should can could may might must it its he she they them his her ' +
    'their our we us i you your my me who which what there here very really just also too well now even still all any some ' +
    'such about up out over more most'
  ).split(' '),
);

/** A stretch that both have, or that they have in different words. */
interface Stretch {
  readonly same: boolean;
  readonly own: readonly QuotedWord[];
  readonly other: readonly QuotedWord[];
}

/** The longest common subsequence of two lists, as stretches. The lists are bounded by `mostWords`. */
function aligned(a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Stretch[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i]?.form === b[j]?.form && a[i]?.form !== '*';
      best[i * width + j] = same
        ? (best[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const out: { same: boolean; own: QuotedWord[]; other: QuotedWord[] }[] = [];
  const at = (same: boolean): { same: boolean; own: QuotedWord[]; other: QuotedWord[] } => {
    const last = out.at(-1);
    if (last?.same === same) return last;
    const next = { same, own: [], other: [] };
    out.push(next);
    return next;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [own, other] = [a[i], b[j]];
    if (own !== undefined && other !== undefined && own.form === other.form && own.form !== '*') {
      const stretch = at(true);
      stretch.own.push(own);
      stretch.other.push(other);
      i += 1;
      j += 1;
    } else if (
      other === undefined ||
      (own !== undefined && (best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))
    ) {
      if (own !== undefined) at(false).own.push(own);
      i += 1;
    } else {
      at(false).other.push(other);
      j += 1;
    }
  }
  return out;
}

const isNumber = ({ form }: QuotedWord): boolean => /^\d/.test(form);
const isScale = ({ form }: QuotedWord): boolean => /^(?:hundred|thousand|million|billion|trillion|dozen)s?$/.test(form);
const isNegation = ({ form }: QuotedWord): boolean => negations.has(form);
const stem = ({ form }: QuotedWord): string => form.slice(0, 5);
const isWeighty = (word: QuotedWord): boolean => word.form.length > 2 && !small.has(word.form) && !isNumber(word);

/** What a stretch that differs is: another number, a "not" too many, other words of weight; null where it does not matter. */
function kindOf({ own, other }: Stretch): Difference['kind'] | null {
  if ([...own, ...other].some(({ form }) => form === '*')) return null;
  if (own.length > longestDifference || other.length > longestDifference) return null;
  const numbers = (words: readonly QuotedWord[]): string =>
    words
      .filter(isNumber)
      .map(({ form }) => form)
      .join(' ');
  // "two hundred" beside "200": what is a scale in one is part of the figure in the other.
  if (own.some(isScale) !== other.some(isScale)) return null;
  if (numbers(own) !== '' && numbers(other) !== '') return numbers(own) === numbers(other) ? null : 'number';
  if (own.some(isNegation) !== other.some(isNegation)) return 'negation';
  const theirs = new Set(other.map(stem));
  const ours = new Set(own.map(stem));
  const differ =
    own.some((word) => isWeighty(word) && !theirs.has(stem(word))) &&
    other.some((word) => isWeighty(word) && !ours.has(stem(word)));
  return differ ? 'words' : null;
}

/** Words as written, each once where one was split in two. */
const written = (words: readonly QuotedWord[]): string =>
  words
    .filter((word, at) => at === 0 || word.written !== words[at - 1]?.written)
    .map((word) => word.written)
    .join(' ');

/**
 * Compares what two sources quote somebody with, where it is clearly one utterance: long runs in common. Case, punctuation,
 * dots, brackets, contractions, British spelling, and what either leaves away do not count. Null where it is not.
 */
export function compareQuotes(own: string, other: string): Comparison | null {
  const [a, b] = [quotedWords(own), quotedWords(other)];
  const stretches = aligned(a, b);
  const runs = stretches.filter(({ same }) => same).map((stretch) => stretch.own.length);
  const common = runs.reduce((sum, length) => sum + length, 0);
  const shorter = Math.min(a.length, b.length);
  if (common < least.common || common < least.part * shorter || Math.max(...runs) < least.run) return null;
  const differences = stretches.flatMap((stretch, at): readonly Difference[] => {
    const [before, after] = [stretches[at - 1]?.own ?? [], stretches[at + 1]?.own ?? []];
    if (stretch.same || before.length < least.beside || after.length < least.beside) return [];
    const kind = kindOf(stretch);
    if (kind === null) return [];
    const around = { before: written(before.slice(-3)), after: written(after.slice(0, 3)) };
    return [{ kind, own: written(stretch.own), other: written(stretch.other), ...around }];
  });
  return { common, shorter, longer: Math.max(a.length, b.length), differences };
}
