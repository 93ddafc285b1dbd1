import { isByline } from './byline';
import { cueOf } from './cues';
import { isProse } from './bodyRun';
import { datelineOf } from './dateline';
import { factsOf, type LineFacts } from './lineFacts';
import { readLines } from './lines';
import {
  affairs,
  attribution,
  CUE_TEXT,
  listLine,
  logLine,
  machineLine,
  nameInSentence,
  otherKind,
  personal,
  quoted,
  technical,
} from './newsCues';
import { stampOf } from './stamps';

/** What a text reads as, and why in one line. */
export interface Reading {
  readonly news: boolean;
  readonly reason: string;
}

/** So much of a text is looked at. */
const SAMPLE = 60_000;
const MAX_LINES = 500;
const TOP_LINES = 60;
/** Points that make a text news. */
const ENOUGH = 2.3;

const no = (reason: string): Reading => ({ news: false, reason });

/** Control characters other than blanks: a text has none. */
function isBinary(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < Math.min(sample.length, 4000); at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls += 1;
    if (code === 0xfffd) controls += 1;
  }
  return controls > sample.length * 0.01 + 2;
}

const share = (lines: readonly LineFacts[], test: (line: LineFacts) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

/** Whether most of a text's `all` lines hold one number of fields: a table of values. */
function isTable(lines: readonly LineFacts[], all: number): boolean {
  if (lines.length < 3) return false;
  for (const mark of ['\t', ';', ',', '|']) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const fields = line.head.split(mark).length;
      if (fields >= 3) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    if (most >= Math.max(3, all * (mark === ',' ? 0.75 : 0.6))) return true;
  }
  return false;
}

const perThousand = (text: string, pattern: RegExp, words: number): number =>
  ((text.match(pattern)?.length ?? 0) * 1000) / Math.max(words, 60);

/** Points for what pages and wire copy have around their text: stamps, bylines, datelines, share bars. */
function layoutPoints(text: string, lines: readonly LineFacts[]): number {
  let stamp = 0;
  let byline = 0;
  let dateline = 0;
  let page = 0;
  for (const [at, line] of lines.entries()) {
    if (stamp === 0 && stampOf(text, line, lines[at - 1]) !== null) stamp = 2;
    if (byline === 0 && at < TOP_LINES && isByline(line)) byline = 1;
    if (dateline === 0 && line.words >= 3 && datelineOf(text, line) !== null) dateline = 2.5;
    if (page < 1.5 && !isProse(line) && line.head.length < 120) {
      const cue = cueOf(line.head);
      if (cue === 'stories' || cue === 'comments') page += 0.75;
      else if (cue === 'caption' || cue === 'tags') page += 0.5;
      else if (cue === 'boilerplate' && line.words > 1) page += 0.25;
    }
  }
  return stamp + byline + dateline + page;
}

/**
 * Whether a text reads as a news article, and why. Cheap: looks at the first 60,000 units, used on every opened
 * plain-text file. It wants running text, refuses what reads as code, data, logs, settings, lists, manuals, licences,
 * letters and stories, and then asks for signs of reporting. Encyclopedic and historical prose that quotes officials
 * cannot always be told from news.
 */
export function looksLikeNews(text: string): Reading {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (isBinary(sample)) return no('binary data');
  const lines = readLines(sample)
    .slice(0, MAX_LINES)
    .map((line) => factsOf(sample, line));
  const prose = lines.filter((line) => isProse(line) && !machineLine.test(line.head) && !listLine.test(line.head));
  const words = prose.reduce((sum, line) => sum + line.words, 0);
  if (words < 15) return no('no running text');
  if (share(lines, (line) => machineLine.test(line.head)) > 0.25) return no('code, markup or settings');
  if (share(lines, (line) => logLine.test(line.head)) > 0.3) return no('a log');
  if (
    isTable(
      lines.filter((line) => !isProse(line)),
      lines.length,
    )
  )
    return no('a table of values');
  if (share(lines, (line) => listLine.test(line.head)) > 0.4 && words < 200) return no('a list');
  const body = prose
    .map((line) => line.head)
    .join('\n')
    .slice(0, CUE_TEXT);
  const counted = Math.min(words, CUE_TEXT / 6);
  const unquoted = body.replace(quoted, ' ');
  const foreign = prose.every((line) => line.functionShare < 0.1);
  const said = Math.min(2, perThousand(body, attribution, counted) / 5);
  const about = Math.min(1.5, perThousand(body, affairs, counted) / 14);
  const names = Math.min(1, perThousand(body, nameInSentence, counted) / 70);
  const layout = layoutPoints(sample, lines);
  // A column or a blog's post may speak as "I" and "you"; then its page must show what it is.
  const own = Math.min(4, Math.max(0, perThousand(unquoted, personal, counted) - 8) / 12) * (layout >= 2.5 ? 0.5 : 1);
  const other = lines.filter((line) => line.head.length < 200 && otherKind.test(line.head)).length;
  const manual = Math.min(4, Math.max(0, perThousand(body, technical, counted) - 20) / 10);
  const lists = share(lines, (line) => listLine.test(line.head)) * 3;
  const points = said + about + names + layout + (foreign ? 1 : 0) - own - manual - Math.min(5, other * 2) - lists;
  const reason = `${points.toFixed(1)} points: reporting ${said.toFixed(1)}, public affairs ${about.toFixed(1)}, names ${names.toFixed(1)}, layout ${layout.toFixed(1)}, personal -${own.toFixed(1)}, manual -${manual.toFixed(1)}, other kinds of text ${String(other)}`;
  return { news: points >= ENOUGH, reason };
}
