import { shortened } from '../../../common/text/shortened';
import { sliceOf, type Span } from '../../../common/text/span';
import { byCode } from '../../../common/text/sorted';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { inBoilerplate } from './times';

/** Longest run of letters that is looked at beside a date, in UTF-16 units. */
const reach = 24;

/** The letters that touch a span's beginning or end, with a small one among them: no code, no abbreviation. */
const wordBefore = /(?<![\p{L}\p{N}'\u2019-])\p{L}{0,20}\p{Ll}$/u;
const wordAfter = /^\p{L}\p{Ll}{2,20}/u;

/** Dates and ages of articles: every time, and the stamps that are no times themselves. */
function dated({ analysis }: CheckInput): readonly Span[] {
  const stamps = analysis.articles.flatMap(({ published, updated, captured, relativeStamp }) => [
    ...[published, updated, captured].flatMap((date) => [...(date?.witnesses ?? []), ...(date?.conflicting ?? [])]),
    ...(relativeStamp === null ? [] : [relativeStamp]),
  ]);
  const spans = new Map<number, Span>();
  for (const { start, end } of [...analysis.times, ...stamps]) spans.set(start, { start, end });
  return [...spans.values()];
}

/** Whether a letter may touch a span's beginning or end; a quick way past most dates. */
function mayTouch(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  return before >= 97 || after >= 65;
}

function findingOf(text: string, date: Span): Finding | null {
  const before = wordBefore.exec(text.slice(Math.max(0, date.start - reach), date.start))?.[0] ?? '';
  // "Q3", "mid2025" and the like: one letter or a prefix belongs to the date
  // a year behind a name may belong to it, as in the names of conferences and users
  const named = /^(?:\d{4}|\d{2,4}s)$/.test(sliceOf(text, date));
  const left = before.length >= 3 && !named && !/^(?:mid|early|late|pre|post)$/i.test(before) ? before : '';
  const right = /\d$/.test(sliceOf(text, date))
    ? (wordAfter.exec(text.slice(date.end, date.end + reach))?.[0] ?? '')
    : '';
  if (left === '' && right === '') return null;
  const edits = [
    ...(left === '' ? [] : [{ start: date.start, end: date.start, text: ' ' }]),
    ...(right === '' ? [] : [{ start: date.end, end: date.end, text: ' ' }]),
  ];
  const start = date.start - left.length;
  const end = date.end + right.length;
  return {
    start,
    end,
    code: 'text.glued',
    severity: 'hint',
    message: `\u201c${shortened(text.slice(start, end))}\u201d runs a word and a date together, as when a page\u2019s text is taken piece by piece.`,
    evidence: [],
    fixes: [{ kind: 'edit', title: 'Edit the source: put a blank between', edits }],
  };
}

/** A date and a word stand together without a blank, as when a page's text was taken piece by piece. */
export const textGlued: Check = {
  code: 'text.glued',
  summary: 'A date and a word are run together.',
  severity: 'hint',
  run: (input) =>
    dated(input)
      .filter((date) => mayTouch(input.text, date) && !inBoilerplate(input.analysis, date.start))
      .toSorted((a, b) => a.start - b.start || byCode(sliceOf(input.text, a), sliceOf(input.text, b)))
      .flatMap((date) => findingOf(input.text, date) ?? []),
};
