import { isProse, type Marked, type Run } from './bodyRun';
import { chooseBody } from './chooseBody';
import { type Headline, headlineAbove } from './headline';
import type { Piece } from './piece';
import { refine } from './refine';
import { repeatedHeadline } from './repeatedHeadline';
import { type Opening, openingsIn, textOf } from './related';

function headlineOf(lines: readonly Marked[], opening: Opening): Headline {
  const { start, end } = lines[opening.line] as Marked;
  return {
    copies: opening.copies,
    line: opening.copies.at(-1) ?? opening.line,
    span: { start, end },
    outlet: null,
    rule: opening.copies.length > 1 ? 'headline.repeated' : 'headline.above',
  };
}

/** Less running text than this above the first article with a headline and a stamp is a deck or a notice. */
const NOTICE_WORDS = 80;

/**
 * The main article's headline and text where the strongest stretch begins with a deck, or a notice about comments, and
 * the article with its headline and stamp comes below; null where the article begins with the stretch.
 */
function belowNotice(
  lines: readonly Marked[],
  whole: Run,
  openings: readonly Opening[],
): { readonly headline: Headline; readonly run: Run } | null {
  const first = openings[0];
  if (first === undefined || lines.slice(0, first.line).some((line) => line.dated !== null)) return null;
  let words = 0;
  for (const line of lines.slice(whole.from, first.line)) words += isProse(line) ? line.words : 0;
  if (words >= NOTICE_WORDS) return null;
  const limit = openings[1]?.line ?? lines.length;
  const run = whole.to > first.body ? { ...whole, from: first.body } : textOf(lines, first.body, limit);
  return { headline: headlineOf(lines, first), run: { ...run, to: Math.min(run.to, limit) } };
}

/** Cuts a source's lines into its articles: the main one, and those below it that have a headline, a stamp and a text. */
export function cutPieces(text: string, lines: readonly Marked[]): readonly Piece[] {
  const repeated = repeatedHeadline(text, lines);
  const whole = chooseBody(lines, repeated?.line ?? -1);
  if (whole === null) {
    return [{ kind: 'main', from: 0, to: lines.length, headline: repeated, bodyFrom: 0, bodyTo: 0, inside: [] }];
  }
  const found = openingsIn(text, lines, whole.from, lines.length);
  const below = belowNotice(lines, whole, found);
  const openings = below === null ? found : found.slice(1);
  const end = Math.min(whole.to, openings[0]?.line ?? lines.length);
  const run: Run = below?.run ?? { ...whole, to: end };
  const above = below?.headline ?? headlineAbove(text, lines, run.from);
  const headline = repeated !== null && repeated.line < run.from && below === null ? repeated : (above ?? repeated);
  const pieces: Piece[] = [
    {
      kind: 'main',
      from: 0,
      to: openings[0]?.line ?? lines.length,
      headline,
      bodyFrom: run.from,
      bodyTo: run.to,
      inside: refine(lines, run),
    },
  ];
  for (const [index, opening] of openings.entries()) {
    const to = openings[index + 1]?.line ?? lines.length;
    const body = textOf(lines, opening.body, to);
    pieces.push({
      kind: 'related',
      from: opening.line,
      to,
      headline: headlineOf(lines, opening),
      bodyFrom: body.from,
      bodyTo: body.to,
      inside: refine(lines, body),
    });
  }
  return pieces;
}
