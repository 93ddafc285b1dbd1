import type { Marked, Run } from './bodyRun';
import { chooseBody } from './chooseBody';
import { type Headline, headlineAbove, repeatedHeadline } from './headline';
import type { Piece } from './piece';
import { refine } from './refine';
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

/** Cuts a source's lines into its articles: the main one, and those below it that have a headline, a stamp and a text. */
export function cutPieces(text: string, lines: readonly Marked[]): readonly Piece[] {
  const repeated = repeatedHeadline(text, lines);
  const whole = chooseBody(lines, repeated?.line ?? -1);
  if (whole === null) {
    return [{ kind: 'main', from: 0, to: lines.length, headline: repeated, bodyFrom: 0, bodyTo: 0, inside: [] }];
  }
  const openings = openingsIn(text, lines, whole.from, lines.length);
  const end = Math.min(whole.to, openings[0]?.line ?? lines.length);
  const run: Run = { ...whole, to: end };
  const headline =
    repeated !== null && repeated.line < run.from ? repeated : (headlineAbove(text, lines, run.from) ?? repeated);
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
