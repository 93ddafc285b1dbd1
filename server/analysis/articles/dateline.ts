import { monthNames } from '../../../common/text/calendar';
import type { Span } from '../../../common/text/span';

/** The opening of a wire story: place, perhaps a day, perhaps the agency, and a dash. */
export interface Dateline extends Span {
  /** The day in it, mostly without a year, or null. */
  readonly day: (Span & { readonly month: number; readonly day: number; readonly year: number | null }) | null;
  /** The agency in brackets, or null. */
  readonly agency: Span | null;
}

const DATELINE_LIMIT = 110;
const MAX_PLACE_WORDS = 7;
const dash = /(?: ?(?:--|[\u2013\u2014\u2015]) ?| [-_:](?=\s|$) ?)/g;
const agencyPattern = /\(([\p{Lu}][\p{L} .&/'\u2019-]{1,40})\)/u;
const dayPattern =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?!\d)(?:, (\d{4}))?|\b(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? (\d{4}))?/i;
const placeWord = /^(?:\p{Lu}[\p{L}.'\u2019-]*|\d{1,4}|de|la|el|al|and|of|the|du|di|da|do|in|y|e)[,.]?$/u;
const capitals = /^[\p{Lu}.,' \u2019-]{3,}/u;

function dayIn(text: string, at: number): Dateline['day'] {
  const found = dayPattern.exec(text);
  if (found === null) return null;
  const name = (found[1] ?? found[5] ?? '').toLowerCase();
  const month = monthNames.findIndex((each) => each.toLowerCase().startsWith(name) && each !== '');
  const day = Number(found[2] ?? found[4]);
  const year = found[3] ?? found[6];
  if (month < 1 || day < 1 || day > 31) return null;
  return {
    start: at + found.index,
    end: at + found.index + found[0].length,
    month,
    day,
    year: year === undefined ? null : Number(year),
  };
}

/**
 * Reads the dateline at the start of a paragraph: "SEOUL, July 18 (Yonhap) -- ". It needs a dash and, before it,
 * nothing but names, with a place in capitals, an agency in brackets or a day among them. Null where there is none.
 */
export function datelineOf(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + DATELINE_LIMIT));
  for (const found of head.matchAll(dash)) {
    const words = head.slice(0, found.index);
    const agency = agencyPattern.exec(words);
    const day = dayIn(words, paragraph.start);
    const place = words
      .replace(agencyPattern, ' ')
      .split(/[\s/]+/)
      .filter((word) => word !== '');
    if (place.length === 0 || place.length > MAX_PLACE_WORDS || !place.every((word) => placeWord.test(word)))
      return null;
    const strong = (agency !== null ? 1 : 0) + (day !== null ? 1 : 0) + (capitals.test(words) ? 1 : 0);
    // "CITY-based" and the first dash of a compound have no blank behind them and no agency before.
    if (strong === 0) continue;
    return {
      start: paragraph.start,
      end: paragraph.start + found.index + found[0].trimEnd().length,
      day,
      agency:
        agency === null
          ? null
          : { start: paragraph.start + agency.index + 1, end: paragraph.start + agency.index + agency[0].length - 1 },
    };
  }
  return null;
}
