/** A word of a quotation as two sources' versions are compared by. */
export interface QuotedWord {
  /** Comparable form: lower case, American spelling, figures for number words; "*" for dots and brackets. */
  readonly form: string;
  /** As written. */
  readonly written: string;
}

const piece = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.{3,8}|\u2026|[\p{L}\p{N}]+(?:['\u2019.,-][\p{L}\p{N}]+)*%?|%/gu;

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numbers: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value) => [word, String(value)] as const),
  ...tens.map((word, at) => [word, String(20 + 10 * at)] as const),
]);

/** Endings that British and American spelling write differently, in the order of trial. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|ful|ite|ites|hood|hoods)?$/, 'or$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/([bt])re(s?)$/, '$1er$2'],
  [/ence(s?)$/, 'ense$1'],
  [/ogue(s?)$/, 'og$1'],
  [/wards$/, 'ward'],
  [/grey/, 'gray'],
  [/programme/, 'program'],
];

/** Short forms and what they stand for; nothing that is told differently. */
const contracted: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, 'can not'],
  [/^won't$/, 'will not'],
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/^(it|that|he|she|there|what|here|who)'s$/, '$1 is'],
  [/^(let)'s$/, '$1 us'],
];

/** Longest quotation that is compared, in words. */
export const mostWords = 150;

function formOf(word: string): string {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (word === 'percent' || word === '%') return '%';
  if (/^\d/.test(word)) return word.replaceAll(',', '').replace(/\.$/, '');
  if (word.length < 5) return word;
  for (const [ending, american] of spellings) if (ending.test(word)) return word.replace(ending, american);
  return word;
}

/** The words of a quotation, made comparable; at most `mostWords`. Linear. */
export function quotedWords(text: string): readonly QuotedWord[] {
  const found: QuotedWord[] = [];
  const plain = text.slice(0, mostWords * 12).replaceAll('per cent', 'percent');
  for (const [written] of plain.matchAll(piece)) {
    if (/^[[(.\u2026]/.test(written)) {
      if (found.at(-1)?.form !== '*') found.push({ form: '*', written });
      continue;
    }
    let lower = written.toLowerCase().replaceAll('\u2019', "'");
    if (lower.includes("'")) for (const [short, long] of contracted) lower = lower.replace(short, long);
    for (const part of lower.replaceAll('-', ' ').split(' ')) {
      const percent = part.endsWith('%') && part.length > 1;
      const form = formOf(percent ? part.slice(0, -1) : part.replace(/'s$/, ''));
      const before = found.at(-1);
      // "twenty-five" is one number.
      if (before !== undefined && before.written === written && /^[2-9]0$/.test(before.form) && /^[1-9]$/.test(form))
        found[found.length - 1] = { form: String(Number(before.form) + Number(form)), written };
      else if (form !== '') found.push({ form, written });
      if (percent) found.push({ form: '%', written });
    }
    if (found.length >= mostWords) break;
  }
  return found.slice(0, mostWords);
}
