import { sentenceReader } from '../../../common/text/sentence';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import type { Analysis, LinkedMention, SectionKind, Time } from '../model';
import { chooseTime } from './dating';
import type { Dating, Placed } from './dating';
import { kindOfWord } from './kinds';
import type { DatedEvent } from './model';
import { isSingle, findTrigger, tellsComing } from './trigger';
import { wordsOf } from './words';
import type { Word } from './words';

const telling: ReadonlySet<SectionKind> = new Set(['headline', 'caption', 'body']);

/** Times of one sentence that are weighed, and words around the trigger in which those who take part stand. */
const most = { times: 12, partyWords: 20 } as const;
/** Fewer words beside the time are a stamp, not a sentence. */
const leastWords = 3;

/** Whether a time can date an event: a point or period of the calendar, not a length, a repetition or "recently". */
const canDate = ({ type, value, unresolved }: Time): boolean =>
  (type === 'DATE' || type === 'TIME') && unresolved !== 'vague' && !value.endsWith('_REF');

/** The words that a span covers, half-open indexes. */
function wordRange(words: readonly Word[], { start, end }: Span): { readonly from: number; readonly to: number } {
  return { from: countBelow(words, (w) => w.end <= start), to: countBelow(words, (w) => w.start < end) };
}

/** Whether a mention is the one who says it, or to whom: "X said", "according to X", "told X". */
function speaks(words: readonly Word[], from: number, to: number): boolean {
  const isSpeech = (at: number): boolean => kindOfWord(words[at]?.lower ?? '') === 'statement';
  if (isSpeech(to) && words[to]?.breaks === false) return true;
  if (isSpeech(from - 1)) return true;
  return words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according';
}

/** Indexes of the words that are parts of names of people and places; an organization's may tell an event ("G7 summit"). */
function nameWords(words: readonly Word[], mentions: readonly LinkedMention[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const mention of mentions) {
    if (mention.type === 'organization') continue;
    const { from, to } = wordRange(words, mention);
    for (let at = from; at < to; at += 1) found.add(at);
  }
  return found;
}

interface Named {
  readonly entities: readonly number[];
  readonly parties: readonly number[];
  readonly places: readonly number[];
}

/** Who and what the sentence names, and which of them stand by the trigger. */
function namedIn(
  words: readonly Word[],
  mentions: readonly LinkedMention[],
  dating: Dating,
  trigger: number | null,
): Named {
  const entities = new Set<number>();
  const parties = new Set<number>();
  const places = new Set<number>();
  for (const mention of mentions) {
    entities.add(mention.entity);
    if (trigger === null || mention.type === 'nationality') continue;
    const { from, to } = wordRange(words, mention);
    if (to < trigger - most.partyWords || from > trigger + most.partyWords) continue;
    if (mention.type === 'place') places.add(mention.entity);
    else if (speaks(words, from, to) === dating.ofSpeech) parties.add(mention.entity);
  }
  return { entities: [...entities], parties: [...parties], places: [...places] };
}

function eventOf(
  text: string,
  analysis: Analysis,
  sentence: Span,
  times: readonly number[],
  mentions: readonly LinkedMention[],
): DatedEvent | null {
  const words = wordsOf(text, sentence);
  const placed = times.slice(0, most.times).flatMap((time): readonly Placed[] => {
    const of = analysis.times[time];
    return of === undefined ? [] : [{ time, of, ...wordRange(words, of) }];
  });
  const dating = chooseTime(text, words, placed);
  if (dating === null || words.length - (dating.to - dating.from) < leastWords) return null;
  const at = findTrigger(words, dating, placed, nameWords(words, mentions));
  const trigger = at === null ? undefined : words[at];
  const inHeadline = analysis.sections[dating.of.section]?.kind === 'headline';
  return {
    sentence,
    time: dating.time,
    kind: trigger === undefined ? null : kindOfWord(trigger.lower),
    trigger: trigger === undefined ? null : { start: trigger.start, end: trigger.end },
    tense: tellsComing(words, dating, at, inHeadline) ? 'coming' : 'told',
    single: at !== null && isSingle(words, dating, at),
    ...namedIn(words, mentions, dating, at),
  };
}

/**
 * The sentences of headlines, captions and bodies that a time dates, in text order; one event for each sentence. Linear.
 * @param text the text that `analysis` was made from
 */
export function findEvents(text: string, analysis: Analysis): readonly DatedEvent[] {
  const read = sentenceReader(text);
  const found: DatedEvent[] = [];
  let sentence: Span | null = null;
  let times: number[] = [];
  let seen = 0;
  const close = (): void => {
    if (sentence === null || times.length === 0) return;
    const { start, end } = sentence;
    while (seen < analysis.mentions.length && (analysis.mentions[seen]?.start ?? end) < start) seen += 1;
    const first = seen;
    while (seen < analysis.mentions.length && (analysis.mentions[seen]?.start ?? end) < end) seen += 1;
    const event = eventOf(text, analysis, sentence, times, analysis.mentions.slice(first, seen));
    if (event !== null) found.push(event);
  };
  analysis.times.forEach((time, at) => {
    const section = analysis.sections[time.section];
    if (section === undefined || !telling.has(section.kind) || !canDate(time)) return;
    if (sentence === null || time.start >= sentence.end) {
      close();
      sentence = read(section, time.start);
      times = [];
    }
    times.push(at);
  });
  close();
  return found;
}
