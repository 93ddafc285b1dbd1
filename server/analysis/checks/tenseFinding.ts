import { addDays, isoDay, isoDayName, isValidDay } from '../../../common/text/calendar';
import { sentenceReader } from '../../../common/text/sentence';
import { sliceOf, type Span } from '../../../common/text/span';
import type { Article, Interval, Time } from '../model';
import type { CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { askMeaning, setPublicationDate } from './fixes';
import { dayOf, daysFrom, hasSureYear, isDecided, quoted } from './times';
import { isQuoted, toldAs } from './told';
import { sudden } from './toldWords';

/** A dated event that is told in a tense which its date contradicts. */
interface Misfit {
  readonly time: Time;
  readonly article: Article;
  /** Days from publication: positive after it. */
  readonly days: number;
  /** The day that the words mean, ISO. */
  readonly day: string;
}

/** The first and the last word an article says of its own date: between them the text may have changed. */
function ownDays({ published, updated, captured }: Article): { readonly first: string; readonly last: string } | null {
  // Witnesses that disagree are no certain anchor.
  if (published === null || published.conflicting.length > 0) return null;
  const days = [published.value, updated?.value ?? published.value, captured?.value ?? published.value].toSorted();
  return { first: days[0] ?? published.value, last: days.at(-1) ?? published.value };
}

/** Both ends of the range that a time opens, else its own interval; null for the second end of one. */
function extentOf({ analysis }: CheckInput, time: Time): Interval | null {
  const other = time.rangeWith === null ? undefined : analysis.times[time.rangeWith];
  if (other === undefined || other.interval === null) return time.interval;
  if (other.start < time.start || time.interval === null) return null;
  return other.interval.to > time.interval.from ? { from: time.interval.from, to: other.interval.to } : null;
}

/** A date without its year is taken at its word only this near to publication, in days. */
const nearDays = 75;

/** A day that the tense put into the year before though the one of this year lies just ahead, in days from publication. */
const aheadBy = { from: 2, to: 60 } as const;

/**
 * The interval that a past-told day without a year has in the publication's own year, where tense alone put it a year
 * back: news names the year of a day so long ago. Null where the words around name a year.
 */
function comingReading({ text, analysis }: CheckInput, time: Time, published: string): Interval | null {
  const day = dayOf(time);
  const section = analysis.sections[time.section];
  if (day === null || section === undefined || time.yearStated || !hasSureYear(analysis, time)) return null;
  const next = { ...day, year: day.year + 1 };
  const away = isValidDay(next) ? daysFrom(published, isoDay(next)) : null;
  if (away === null || away < aheadBy.from || away > aheadBy.to) return null;
  const near = text.slice(Math.max(section.start, time.start - 200), Math.min(section.end, time.end + 120));
  const namesYear =
    /\b(?:19|20)\d\d\b|\b(?:last|previous|that) year\b|\byears? (?:ago|earlier|before|later)\b|\banniversary\b/i.test(
      near,
    );
  return namesYear ? null : { from: isoDay(next), to: isoDay(addDays(next, 1)) };
}

/** Whether a day without its year can be the name of an event of another year: "the Oct. 7 attack", "since Jan. 6". */
function isName(text: string, time: Time): boolean {
  const wordsOf = (part: string): readonly string[] => part.toLowerCase().match(/\p{L}{2,30}/gu) ?? [];
  const before = wordsOf(text.slice(Math.max(0, time.start - 60), time.start)).slice(-4);
  const after = wordsOf(text.slice(time.end, time.end + 60)).slice(0, 3);
  return before.at(-1) === 'since' || [...before, ...after].some((word) => sudden.has(word));
}

/** Days by which a time lies on the wrong side of its article's own dates; null where it does not, or nothing is sure. */
function misfitOf(input: CheckInput, time: Time, told: 'past' | 'coming'): Misfit | null {
  const { text, analysis } = input;
  if (time.type !== 'DATE' || time.unresolved !== null || !hasSureYear(analysis, time) || isDecided(time)) return null;
  // "today" and weekdays are counted from publication and can never contradict it.
  if (!/\d/.test(text.slice(time.start, time.end)) && !/^\d{4}-\d{2}$/.test(time.value)) return null;
  // "signed in August" is said in July of the August before: a month without its year leaves it open.
  if (told === 'past' && !time.yearStated && time.value.length === 7) return null;
  const article = analysis.articles[time.article];
  const own = article === undefined ? null : ownDays(article);
  if (article === undefined || own === null || (!time.yearStated && isName(text, time))) return null;
  const extent = (told === 'past' ? comingReading(input, time, own.last) : null) ?? extentOf(input, time);
  if (extent === null) return null;
  const [from, to] = told === 'past' ? [own.last, extent.from] : [own.first, extent.to];
  const away = daysFrom(from, to.slice(0, 10));
  if (away === null) return null;
  // Farther away the words may mean another year.
  if (!time.yearStated && Math.abs(away) > nearDays) return null;
  // A day is left for time zones; an interval's end is the day after its last one.
  if (told === 'past') return away > 1 ? { time, article, days: away, day: extent.from } : null;
  return away < 0 ? { time, article, days: away - 1, day: time.value } : null;
}

/** A note on the page's own changes, which come after publication by nature: "This article was updated on July 24". */
const changeNote =
  /\b(?:this|the) (?:[a-z]{1,12} )?(?:article|post|story|page|piece|report|item|column|review|version|file)\b.{0,40}\b(?:edited|updated|corrected|amended|republished|revised|changed|modified)\b/i;

/** A story's own time: "in the film, the city was flooded on May 5, 2031". */
const fiction =
  /\b(?:novels?|novella|films?|movies?|fiction|fictional|sci-fi|thriller|sequel|prequel|trilogy|series|episode|plot|storyline|video game|comics?|manga|dystopian?|imagin\p{L}{2,8})\b/iu;
/** Days after publication from on which a sentence about such a story tells of the story's own time. */
const farAhead = 400;

/** Times to each side that are looked at. */
const nearTimes = 4;

/**
 * Whether a sentence about what is to come was said earlier than it is printed: it names a time before that day ("the
 * court will rule on July 10, the judge said in May").
 * @param at the index of the misfit's time
 */
const saidEarlier = ({ analysis }: CheckInput, sentence: Span, at: number, { day }: Misfit): boolean =>
  analysis.times
    .slice(Math.max(0, at - nearTimes), at + nearTimes + 1)
    .some(
      ({ start, end, type, interval }) =>
        start >= sentence.start && end <= sentence.end && type === 'DATE' && interval !== null && interval.from < day,
    );

const sides = (text: string, time: Time): readonly Fix[] => [
  setPublicationDate(time.start, 'The publication date is wrong: set it\u2026'),
  askMeaning(text, time),
];

/**
 * Findings on dates that are told in a tense which they contradict: as having happened though they lie after
 * publication, or as coming though they lie before it. Only body text outside quotation marks counts.
 */
export function tenseFindings(input: CheckInput, told: 'past' | 'coming', code: string): readonly Finding[] {
  const { text, analysis } = input;
  const sentenceOf = sentenceReader(text);
  return analysis.times.flatMap((time, at) => {
    const section = analysis.sections[time.section];
    if (section === undefined || section.kind !== 'body') return [];
    const misfit = misfitOf(input, time, told);
    if (misfit === null || isQuoted(text, section, time.start)) return [];
    const sentence = sentenceOf(section, time.start);
    if (toldAs(text, sentence, time) !== told) return [];
    if (changeNote.test(text.slice(Math.max(sentence.start, time.start - 120), time.start))) return [];
    if (told === 'coming' && saidEarlier(input, sentence, at, misfit)) return [];
    const { article, days, day } = misfit;
    if (days > farAhead && fiction.test(sliceOf(text, sentence))) return [];
    const published = isoDayName(article.published?.value ?? '');
    const distance = `${Math.abs(days)} days ${days > 0 ? 'after' : 'before'}`;
    const inferred = time.yearStated ? '' : ' The year is inferred.';
    return [
      {
        start: time.start,
        end: time.end,
        code,
        severity: 'warning' as const,
        message: `${quoted(text, time)} is told as ${told === 'past' ? 'past' : 'still to come'}, but ${isoDayName(day)} lies ${distance} publication on ${published}.${inferred}`,
        evidence: (article.published?.witnesses ?? [])
          .slice(0, 1)
          .map((w) => ({ start: w.start, end: w.end, message: `published on ${isoDayName(w.value)}` })),
        fixes: sides(text, time),
      },
    ];
  });
}
