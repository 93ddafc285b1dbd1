import type { SectionKind } from '../model';
import { isProse, type Marked } from './bodyRun';
import type { Cue } from './cues';
import { isBareName } from './outletName';
import type { Piece } from './piece';

/** What a line is, and the rule that said so. */
export interface Kind {
  readonly kind: SectionKind;
  readonly rule: string;
}

const LINK_WORDS = 4;
const TAG_WORDS = 4;
const CREDIT_WORDS = 4;
const notCredit =
  /\b(?:latest|newsletters?|editor[\u2019']?s?|partners?|sponsored|related|read|more|popular|trending|recommended|advert\w{0,9}|topics?|about|follow|share|sign|next|previous|notes?|facts|picks|news|results?|scores?|standings|tables?|fixtures|line-?ups?)\b/i;

const of = (kind: SectionKind, rule: string): Kind => ({ kind, rule });

const ofCue: Readonly<Record<Exclude<Cue, 'stories'>, Kind>> = {
  tags: of('tags', 'tags.labelled'),
  caption: of('caption', 'caption.credit'),
  comments: of('boilerplate', 'boilerplate.comments'),
  boilerplate: of('boilerplate', 'boilerplate.wording'),
  pointer: of('teaser', 'teaser.pointer'),
};

/** What the wording and the stamp of a line say, wherever it stands; null where they say nothing. */
function byWording(lines: readonly Marked[], at: number, last: number): Kind | null {
  const line = lines[at] as Marked;
  if (line.dated !== null) return of('stamp', 'stamp.date');
  if (line.byline) return of('byline', 'byline.by');
  if (line.stamp) return of('stamp', 'stamp.label');
  if (line.cue === null) return null;
  if (line.cue !== 'stories') return ofCue[line.cue];
  return linksBelow(lines, at, last) ? of('teaser', 'teaser.head') : of('boilerplate', 'boilerplate.stories');
}

function linksBelow(lines: readonly Marked[], at: number, last: number): boolean {
  const next = lines[at + 1];
  return at + 1 < last && next !== undefined && next.cue === null && !next.stamp && next.words >= LINK_WORDS;
}

/** A line in the navigation or among links: of some length it is a teaser, else it is boilerplate. */
const linkOr = (line: Marked, where: string): Kind =>
  line.words >= LINK_WORDS ? of('teaser', `teaser.${where}`) : of('boilerplate', `boilerplate.${where}`);

const duty = /, (?:\S{1,20} ){0,3}(?:correspondent|reporter|editor|writer|bureau|staff|columnist)\b/i;
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 4;

/** A person's name alone, or with a reporter's duty, next to a stamp below the headline. */
function nameByStamp(lines: readonly Marked[], at: number, headline: number): Kind | null {
  const line = lines[at] as Marked;
  if (headline < 0 || at <= headline || (lines[at - 1]?.stamp !== true && lines[at + 1]?.stamp !== true)) return null;
  const name = line.head.replace(duty, '');
  if (name.length < line.head.length && line.words <= MAX_NAME_WORDS * 2) return of('byline', 'byline.name');
  const named = isBareName(line) && line.words >= MIN_NAME_WORDS && line.words <= MAX_NAME_WORDS;
  return named && !notCredit.test(line.head) && !/\d/.test(line.head) && /\p{Ll}/u.test(line.head)
    ? of('byline', 'byline.name')
    : null;
}

/** Kinds of the lines between the piece's start and its text. */
export function kindsAbove(
  lines: readonly Marked[],
  piece: Piece,
  isOutlet: (line: Marked) => boolean,
): readonly Kind[] {
  const headline = piece.headline;
  const first = headline?.copies[0] ?? -1;
  const below = headline?.line ?? -1;
  const kinds: Kind[] = [];
  for (let at = piece.from; at < piece.bodyFrom; at += 1) {
    const line = lines[at] as Marked;
    if (headline !== null && headline.copies.includes(at)) {
      kinds.push(of('headline', at === first ? headline.rule : 'headline.copy'));
      continue;
    }
    if (isOutlet(line)) {
      kinds.push(of('stamp', 'stamp.outlet'));
      continue;
    }
    const said = byWording(lines, at, piece.bodyFrom) ?? nameByStamp(lines, at, below);
    if (said !== null) kinds.push(said);
    else if (below >= 0 && at > below && (isProse(line) || line.words >= 6) && at <= below + 3)
      kinds.push(of('headline', 'headline.deck'));
    else kinds.push(linkOr(line, 'navigation'));
  }
  return kinds;
}

/** Kinds of the lines between the piece's text and its end. */
export function kindsBelow(lines: readonly Marked[], piece: Piece): readonly Kind[] {
  const kinds: Kind[] = [];
  let list: 'tags' | 'links' | 'rest' | null = null;
  for (let at = piece.bodyTo; at < piece.to; at += 1) {
    const line = lines[at] as Marked;
    if (piece.headline?.copies.includes(at) === true) {
      kinds.push(list === 'links' ? of('teaser', 'teaser.self') : of('headline', 'headline.copy'));
      continue;
    }
    const said = byWording(lines, at, piece.to);
    if (said !== null) {
      if (line.cue === 'stories') list = 'links';
      else if (line.cue === 'tags') list = 'tags';
      else if (line.cue === 'comments' || (line.cue === 'boilerplate' && line.words >= LINK_WORDS)) list = 'rest';
      else if (line.cue !== 'pointer' && list === 'tags') list = null;
      const comment = list === 'rest' && line.dated?.dates.every((date) => !date.labelled) === true;
      kinds.push(comment ? of('boilerplate', 'boilerplate.below') : said);
    } else if (list === 'tags' && line.words <= TAG_WORDS) kinds.push(of('tags', 'tags.listed'));
    else if (at === piece.bodyTo && isCredit(line)) kinds.push(of('byline', 'byline.credit'));
    else if (list === 'rest') kinds.push(of('boilerplate', 'boilerplate.below'));
    else kinds.push(linkOr(line, 'below'));
  }
  return kinds;
}

/** An agency or author directly below the text ("Yonhap"). */
const isCredit = (line: Marked): boolean =>
  line.words <= CREDIT_WORDS &&
  !line.ended &&
  line.capitalShare > 0.5 &&
  /^[(\u2014-]?\s?\p{Lu}[^-]*\p{Ll}/u.test(line.head) &&
  !notCredit.test(line.head);
