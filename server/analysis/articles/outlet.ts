import type { Span } from '../../../common/text/span';
import type { Marked } from './bodyRun';
import type { Dateline } from './dateline';
import { headlineKey } from './headline';
import { isOutletName, withoutBullet } from './outletName';
import type { Piece } from './piece';

const NEAR = 4;
const RIGHTS_LINES = 25;
const rights =
  /^(?:copyright )?(?:\u00a9|\(c\)|copyright)(?: copyright)? ?(?:\d{4}(?: ?[-\u2013] ?\d{4})?)?,? ?(?:by )?((?:\p{Lu}[\p{L}'\u2019&-]{1,24}|of|the)(?: (?:\p{Lu}[\p{L}'\u2019&-]{1,24}|of|the)){0,4})(?=[.,|\u2022]|$| all rights| ltd| inc| llc)/iu;
type Named = Span & { readonly name: string };

const named = (text: string, span: Span): Named => ({ ...span, name: text.slice(span.start, span.end) });

/** The holder of the copyright at the end of a page, as "\u00a9 2025 Harbour Post. All rights reserved." states it. */
function rightsHolder(text: string, lines: readonly Marked[], piece: Piece): Named | null {
  for (let at = piece.to - 1; at >= Math.max(piece.bodyTo, piece.to - RIGHTS_LINES); at -= 1) {
    const line = lines[at] as Marked;
    const found = rights.exec(line.head);
    if (found?.[1] === undefined) continue;
    const start = line.start + found.index + found[0].length - found[1].length;
    return named(text, { start, end: start + found[1].length });
  }
  return null;
}

/** Whether a line says nothing but the outlet's name, perhaps behind a bullet. */
export const isOutletLine = (line: Marked, name: string): boolean =>
  line.end - line.start <= name.length + 4 && withoutBullet(line.head) === name;

/**
 * The outlet's name of an article: glued to its stamp, beside the headline in the page's title, on a line of its own
 * between headline and text or on top of the page, else the agency of the dateline. Null where nothing names it.
 */
export function outletOf(
  text: string,
  lines: readonly Marked[],
  piece: Piece,
  dateline: Dateline | null,
): Named | null {
  const headline = piece.headline;
  const bodyFrom = Math.max(piece.bodyFrom, piece.from);
  const heads: Marked[] = [];
  for (
    let at = Math.max(piece.from, (headline === null || headline.line < 0 ? bodyFrom : headline.line) - NEAR);
    at < bodyFrom;
    at += 1
  ) {
    const line = lines[at] as Marked;
    if (line.dated?.gluedOutlet != null) return named(text, line.dated.gluedOutlet);
    heads.push(line);
  }
  if (headline !== null && headline.outlet !== null) return named(text, headline.outlet);
  const key = headline === null ? '' : headlineKey(text.slice(headline.span.start, headline.span.end));
  const top = lines.slice(piece.from, Math.min(bodyFrom, piece.from + NEAR));
  const isName = (line: Marked): boolean => headlineKey(line.head) !== key && line.cue === null && !line.stamp;
  const found = [...heads, ...top].find((line) => isName(line) && isOutletName(line));
  if (found !== undefined) {
    const skip = found.head.length - withoutBullet(found.head).length;
    return named(text, { start: found.start + skip, end: found.end });
  }
  const holder = piece.kind === 'main' ? rightsHolder(text, lines, piece) : null;
  return holder ?? (dateline?.agency == null ? null : named(text, dateline.agency));
}
