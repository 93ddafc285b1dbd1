import { isoDayName } from '../../../common/text/calendar';
import { sentenceReader } from '../../../common/text/sentence';
import { sliceOf } from '../../../common/text/span';
import type { Interval, Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { askMeaning } from './fixes';
import { inBoilerplate } from './times';
import { plannedEvents, sudden } from './toldWords';

/** "before the " that ends where a time begins ("before the July talks"), or with its noun before it ("after the talks in "). */
const directly = /(?<![\p{L}\p{N}])(before|after|ahead of|prior to|following) (?:(?:the|its|their|his|her) )?$/iu;
const withNoun =
  /(?<![\p{L}\p{N}])(before|after|ahead of|prior to|following) (?:the|its|their|his|her|a|an) (?:[\p{L}-]{1,30} ){1,3}(?:in|on|of) $/iu;

/** UTF-16 units before a time that are looked at, and words between the two times at most. */
const reach = { units: 110, words: 6 } as const;

/** "the 2024 report", "the July 2 minutes": the time names a thing, which can be finished much later. */
const namesThing = (text: string, time: Time, phrase: Ordered): boolean => {
  const noun = /^ (\p{L}[\p{L}-]{1,30})/u.exec(text.slice(time.end, time.end + 34))?.[1]?.toLowerCase();
  const article = /(?:the|its|their|his|her) $/i.test(text.slice(phrase.start, time.start));
  return article && noun !== undefined && !plannedEvents.has(noun) && !sudden.has(noun);
};

interface Ordered {
  readonly word: string;
  readonly isBefore: boolean;
  /** Where the phrase begins ("before"). */
  readonly start: number;
}

/** What is said of the order of something else and a time: "before the July talks". */
function orderAt(text: string, time: Time): Ordered | null {
  const from = Math.max(0, time.start - reach.units);
  const words = text.slice(from, time.start).replace(/\s/g, ' ');
  const match = directly.exec(words) ?? withNoun.exec(words);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const lower = word.toLowerCase();
  return { word: lower, isBefore: lower !== 'after' && lower !== 'following', start: from + match.index };
}

const isDated = (time: Time | undefined): time is Time & { readonly interval: Interval } =>
  time !== undefined && time.type === 'DATE' && time.unresolved === null && time.interval !== null;

const wordCount = (words: string): number => words.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length;

/** "in ", "on ", … before a time that says when something was: not "since" or "to". */
const dating = /(?:^|[^\p{L}\p{N}])(?:in|on|at|during) (?:early |mid |late )?$/iu;
/** Words that begin what is said of something else. */
const opener = /(?<![\p{L}\p{N}])(?:who|which|whose|where|when|that|while|since|until)(?![\p{L}\p{N}])/iu;

/** Whether a time dates what is set in order: it says when, stands near, and neither says itself what comes first. */
function isNear(text: string, dated: Time, phrase: Ordered, other: Time): boolean {
  if (!dating.test(text.slice(Math.max(0, dated.start - 12), dated.start).replace(/\s/g, ' '))) return false;
  if (orderAt(text, dated) !== null || dated.rangeWith !== null) return false;
  const [from, to] = dated.start < phrase.start ? [dated.end, phrase.start] : [other.end, dated.start];
  if (to < from || to - from >= reach.units) return false;
  const between = text.slice(from, to);
  return wordCount(between) <= reach.words && !opener.test(between) && !/\band\b/i.test(between);
}

const contradicts = (phrase: Ordered, dated: Interval, other: Interval): boolean =>
  phrase.isBefore ? dated.from >= other.to : dated.to <= other.from;

function findingOf({ text }: CheckInput, dated: Time, other: Time, phrase: Ordered): Finding {
  const [a, b] = [sliceOf(text, dated), sliceOf(text, other)];
  const when = (time: Time): string => isoDayName(time.interval?.from ?? time.value);
  return {
    start: dated.start,
    end: dated.end,
    code: 'date.sequence',
    severity: 'hint',
    message: `The text puts \u201c${a}\u201d ${phrase.word} \u201c${b}\u201d, but as they are read here \u201c${a}\u201d begins ${when(dated)} and \u201c${b}\u201d ${when(other)}.`,
    evidence: [{ start: other.start, end: other.end, message: `\u201c${b}\u201d: ${other.how}` }],
    fixes: [askMeaning(text, dated), askMeaning(text, other)],
  };
}

/** The order that the words state and the dates disagree. */
export const dateSequence: Check = {
  code: 'date.sequence',
  summary: 'What is said to come before or after something is dated the other way round.',
  severity: 'hint',
  offByDefault: true,
  run: (input) => {
    const { text, analysis } = input;
    const sentenceAt = sentenceReader(text);
    return analysis.times.flatMap((other, at): readonly Finding[] => {
      const section = analysis.sections[other.section];
      if (section === undefined || !isDated(other) || inBoilerplate(analysis, other.start)) return [];
      const phrase = orderAt(text, other);
      if (phrase === null || namesThing(text, other, phrase)) return [];
      const sentence = sentenceAt(section, other.start);
      const dated = [analysis.times[at - 1], analysis.times[at + 1]].filter(isDated).find((time) => {
        const isInside = time.start >= sentence.start && time.end <= sentence.end;
        return isInside && isNear(text, time, phrase, other) && contradicts(phrase, time.interval, other.interval);
      });
      return dated === undefined ? [] : [findingOf(input, dated, other, phrase)];
    });
  },
};
