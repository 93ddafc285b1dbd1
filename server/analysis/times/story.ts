import type { Day } from '../../../common/text/calendar';
import type { Time } from '../model';
import type { Draft } from './meaning';

/**
 * The past year that a paragraph tells of: "In January 1945 the army … On February 4 …" stays in 1945. A text about
 * the present names years of the past in passing ("founded in 1998, said in March"), so a story needs a stated year
 * at the head of its sentence, or a stated month; the first lasts for the paragraph, the second for its sentence.
 */
export interface Story {
  readonly year: number;
  /** Index into the times of the one that set or carried on the year; -1 without a story. */
  readonly time: number;
  readonly value: string;
  /** Where the words of that time end, a UTF-16 offset. */
  readonly end: number;
  /** Whether the year led its sentence, and so holds for the paragraph. */
  readonly leads: boolean;
}

/** No story: times count from publication. */
export const noStory: Story = { year: 0, time: -1, value: '', end: 0, leads: false };

/** How far a story carries from its last time, in UTF-16 units. */
const reach = 700;

const leadWords = new Set(
  (
    'in on by early late from since during until then but and at the end beginning start of mid for after before around ' +
    'about meanwhile earlier later between'
  ).split(' '),
);

/** The end of a sentence or of a paragraph. */
const sentenceEnd = /[.!?;]["'\u2019\u201d)]{0,2}\s|\n\s{0,4}\n/g;
/** A line goes on in the next one only where that begins in lower case. */
const paragraphEnd = /\n(?!\p{Ll})/u;

/** Whether nothing but words that lead to a time stand between the sentence's start and `start`. */
function leadsSentence(text: string, start: number): boolean {
  const floor = Math.max(0, start - 40);
  const before = text.slice(floor, start);
  const cut = [...before.matchAll(sentenceEnd)].at(-1);
  if (cut === undefined && floor > 0) return false;
  const words = before.slice(cut === undefined ? 0 : cut.index + cut[0].length).match(/\p{L}{1,20}/gu) ?? [];
  return words.every((word) => leadWords.has(word.toLowerCase()));
}

/** The story after a time has been told. @param start @param end UTF-16 offsets of its words in `text` */
export function storyAfter(
  story: Story,
  text: string,
  { meaning }: Draft,
  { value, anchor, day }: Pick<Time, 'value' | 'anchor'> & { readonly day: Day },
  time: number,
  start: number,
  end: number,
): Story {
  const year = 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : null;
  if (year === null) {
    if (anchor.kind === 'published') return noStory;
    // "the following year" takes the story on
    return anchor.kind === 'time' && story.time >= 0 ? { ...story, year: day.year, time, value, end } : story;
  }
  const leads = leadsSentence(text, start);
  // a bare year that does not lead is named in passing
  if (!leads && meaning.form === 'year') return story;
  return { year, time, value, end, leads: leads || (story.leads && story.year === year) };
}

/** The story that still holds at `start`, a UTF-16 offset of `text`; null where none does. */
export function storyAt(story: Story, text: string, start: number): Story | null {
  if (story.time < 0 || start - story.end > reach) return null;
  const between = text.slice(story.end, start);
  if (paragraphEnd.test(between)) return null;
  return story.leads || between.search(sentenceEnd) < 0 ? story : null;
}
