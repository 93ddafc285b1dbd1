import { isProse, type Marked, type Run } from './bodyRun';
import { isAboutAuthor, isClosing } from './cues';

/** What a line within the text's stretch is after all. */
export type Inside = 'body' | 'teaser' | 'caption' | 'boilerplate' | 'byline' | 'tags' | 'stamp';

const creditOnly =
  /^(?:[([] ?(?:photo|image|picture|credit|courtesy|source|file|ap|reuters|afp)\b.{0,100}[)\]]\.?|[^.!?]{2,60}\/[^.!?]{2,40}(?:\/[^.!?]{2,40})?)$/iu;
const figuresOnly = /^[\d.,%$\u20ac\u00a3+ -]{1,12}$/;
const CLOSING_LINES = 6;
const CAPTION_WORDS = 45;
/** Links in a box of other stories are headlines; a paragraph is longer than this many words. */
const LINK_WORDS = 16;
const CAPITALS_WORDS = 5;

const isCapitals = (line: Marked): boolean =>
  line.words >= CAPITALS_WORDS && !/\p{Ll}/u.test(line.head) && /\p{Lu}/u.test(line.head);

/** Whether a line may be one more link of a list. */
const isLink = (line: Marked | undefined): boolean =>
  line !== undefined && line.cue === null && !line.stamp && !line.ended && line.words >= 3 && line.words <= LINK_WORDS;

/** Whether a box of other stories is open above the line at `at`: its head stands above, and no paragraph since. */
function linksOpenAbove(lines: readonly Marked[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - 12); above -= 1) {
    const line = lines[above] as Marked;
    if (line.cue === 'stories') return true;
    if (line.stamp || (isProse(line) && line.words > LINK_WORDS)) return false;
  }
  return false;
}

/**
 * Sorts the lines of the text's stretch: headlines in a box of other stories, links in capitals, captions above their
 * credit, what the wording announces, and the last lines about author and outlet are not the text.
 */
export function refine(lines: readonly Marked[], run: Run): readonly Inside[] {
  let links = linksOpenAbove(lines, run.from);
  const kinds: Inside[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const line = lines[at] as Marked;
    const next = lines[at + 1];
    let kind: Inside = 'body';
    if (line.cue === 'stories') links = true;
    else if (links && line.cue === null && isProse(line) && !(line.words <= LINK_WORDS && isLink(next))) links = false;
    if (line.stamp) kind = 'stamp';
    else if (line.cue === 'caption') kind = 'caption';
    else if (line.cue === 'tags') kind = 'tags';
    else if (line.cue === 'pointer') kind = 'teaser';
    else if (line.cue === 'stories') kind = next !== undefined && isProse(next) ? 'boilerplate' : 'teaser';
    else if (line.cue !== null || (figuresOnly.test(line.head) && line.words <= 1)) kind = 'boilerplate';
    else if (links && line.words <= LINK_WORDS * 1.5) kind = 'teaser';
    else if (isCapitals(line)) kind = 'teaser';
    else if (next !== undefined && isCreditOf(next, line)) kind = 'caption';
    else if (at >= run.to - CLOSING_LINES && at > run.from + 1 && isClosing(line.head)) kind = 'boilerplate';
    else if (at === run.to - 1 && at > run.from + 1 && isAboutAuthor(line.head)) kind = 'boilerplate';
    kinds.push(kind);
  }
  return kinds;
}

const isCreditOf = (credit: Marked, line: Marked): boolean =>
  credit.cue === 'caption' &&
  credit.words <= 14 &&
  line.words <= CAPTION_WORDS &&
  line.sentences <= 2 &&
  creditOnly.test(credit.head);
