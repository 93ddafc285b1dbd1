import type { Marked } from './bodyRun';
import { isByline } from './byline';
import { type Cue, cueOf } from './cues';
import { factsOf } from './lineFacts';
import { readLines } from './lines';
import { isStampLabel, stampOf } from './stamps';

/** Short lines repeat (menus, hostile text): what their wording announces is looked up once per text. */
const REMEMBERED_LENGTH = 40;
const REMEMBERED = 5000;

function rememberedCues(): (head: string) => Cue | null {
  const known = new Map<string, Cue | null>();
  return (head) => {
    if (head.length > REMEMBERED_LENGTH) return cueOf(head);
    const before = known.get(head);
    if (before !== undefined) return before;
    const cue = cueOf(head);
    if (known.size < REMEMBERED) known.set(head, cue);
    return cue;
  };
}

/** Reads the paragraphs of a text with what each looks like and announces. */
export function markLines(text: string): readonly Marked[] {
  const facts = readLines(text).map((line) => factsOf(text, line));
  const cues = rememberedCues();
  const marked = facts.map((line, at): Marked => {
    const stamp = stampOf(text, line, facts[at - 1]);
    // "... in Amman, Jordan, on May 27, 2025. [AGENCY]" dates a picture.
    const ofPicture = stamp !== null && stamp.dates.every((date) => !date.labelled) && cues(line.head) === 'caption';
    const dated = ofPicture ? null : stamp;
    const byline = dated === null && isByline(line);
    const cue = dated === null && !byline ? cues(line.head) : null;
    // Field by field, for a copy of the facts is several times slower.
    return {
      start: line.start,
      end: line.end,
      blanksAbove: line.blanksAbove,
      head: line.head,
      words: line.words,
      functionShare: line.functionShare,
      capitalShare: line.capitalShare,
      sentences: line.sentences,
      ended: line.ended,
      cue,
      dated,
      byline,
      stamp: dated !== null || byline || isStampLabel(line),
    };
  });
  return marked.map((line, at) => (inShareBar(marked, at) ? { ...line, cue: 'boilerplate' } : line));
}

const isButton = (line: Marked | undefined): boolean =>
  line !== undefined && line.cue === 'boilerplate' && line.words <= 2;

/** "Comments" between "Twitter" and "Print" is a button of the share bar and opens no comments. */
const inShareBar = (lines: readonly Marked[], at: number): boolean =>
  lines[at]?.cue === 'comments' && (lines[at]?.words ?? 9) <= 2 && isButton(lines[at - 1]) && isButton(lines[at + 1]);
