import { decidedOrder } from '../articles/dateOrder';
import type { AnalyseOptions, Article, Section, Time } from '../model';
import { ageOf, hasRoundedDay, roundedAge } from '../articles/age';
import { type Anchors, anchorsAt, anchorsOf } from './anchors';
import { linkClosings } from './closing';
import { comparesFigures, cueAround, noCue } from './cues';
import { detect } from './detect';
import { eitherDayOf, fromEither } from './eitherDay';
import { joinLengths } from './lengths';
import type { Draft } from './meaning';
import { linkRanges } from './ranges';
import { comparedPeriod, emptyMemory, type Memory, remember, reportedQuarter, toldNear } from './memory';
import { pinnedValue, readPins } from './pinned';
import type { Ground, Resolution } from './resolution';
import { publishedDay, resolve } from './resolve';
import { storyAt } from './story';
import { tokenize } from './tokens';
import { joinClocks, widen } from './widen';

/** Index of the span that holds `offset`, searching on from `from`; -1 where none does. */
function holderOf(
  spans: readonly { readonly start: number; readonly end: number }[],
  offset: number,
  from: number,
): number {
  for (let index = from; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start > offset) return -1;
    if (offset < span.end) return index;
  }
  return -1;
}

/** The order of day and month in this source: what the user decided, else what every date that forces one forces. */
function settledOrder(
  articles: readonly Article[],
  drafts: readonly Draft[],
  options: AnalyseOptions,
): 'dmy' | 'mdy' | null {
  const outlet = articles.find((article) => article.kind === 'main')?.outlet?.name ?? null;
  const decided = decidedOrder(options, outlet);
  if (decided !== null) return decided;
  const forced = new Set(drafts.flatMap((draft) => (draft.order === undefined ? [] : [draft.order])));
  return forced.size === 1 ? ([...forced][0] ?? null) : null;
}

/** A year for an article without a date: the main article's, else the one year that the source's full dates agree on. */
function pageYearOf(articles: readonly Article[], drafts: readonly Draft[]): Ground['pageYear'] {
  const main = articles.find((article) => article.kind === 'main');
  const published = main === undefined ? null : publishedDay(main);
  if (published !== null && main?.published != null) {
    return { year: published.year, from: `that of the page's main article, published ${main.published.value}` };
  }
  const years = new Set(
    drafts.flatMap(({ meaning }) => ('year' in meaning && meaning.year !== null ? [meaning.year] : [])),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year, from: 'the only one that the page states' } : null;
}

/** In boilerplate ("Download our app today") only dates that state their year tell anything. */
const statesYear = ({ meaning }: Draft): boolean =>
  meaning.form === 'either' || ('year' in meaning && meaning.year !== null);

/** Forms whose year a story of the past can give. */
const storied = new Set<Draft['meaning']['form']>(['day', 'month', 'season', 'shift']);

const needsTense = new Set<Draft['meaning']['form']>([
  'day',
  'dayOfMonth',
  'month',
  'weekday',
  'season',
  'quarter',
  'half',
  'holiday',
  'nthOf',
  'shift',
]);

/** Words of the report itself and of what lasts until now: a month beside them is not one of the year that is told of. */
const ofNow = new Set(['said', 'says', 'told', 'announced', 'reported', 'since']);

/** Words that lead up to a time of a story ("by late June") as they do to one still to come. */
const upTo = new Set(['by', 'until', 'till', 'through']);

/** What a draft at `start` to `end` is resolved against: its anchors, its sentence and what was told before. */
function groundOf(
  text: string,
  memory: Memory,
  { published, captured, missing, why }: Anchors,
  { pageYear, order }: Pick<Ground, 'pageYear' | 'order'>,
  { meaning }: Draft,
  start: number,
  end: number,
): Ground {
  const ownYear = published?.year ?? pageYear?.year ?? null;
  const { tense, word: cue } = needsTense.has(meaning.form) ? cueAround(text, start, end) : noCue;
  const compares = meaning.form !== 'shift' || (meaning.compares !== undefined && comparesFigures(text, start, end));
  const story = storied.has(meaning.form) ? storyAt(memory.story, text, start) : null;
  const word = cue ?? '';
  // the article's own year needs no story, and a sentence's alone holds for what it tells as past
  const isTold = story !== null && story.year !== ownYear && (story.leads || tense === 'past') && !ofNow.has(word);
  // Field by field, for joining several objects into one is several times slower.
  return {
    published,
    captured,
    missing,
    why,
    pageYear,
    order,
    tense,
    cue,
    told: (grain) => toldNear(memory, start, grain),
    quarter: reportedQuarter(memory, start),
    compared: compares ? comparedPeriod(memory, start) : null,
    story: isTold && (tense !== 'future' || upTo.has(word)) ? story : null,
  };
}

/** Whether a day follows from an age that was rounded: the stamp's own, or one counted from that of its article. */
function isOfRounded(text: string, { anchor }: Resolution, rounded: boolean, start: number, end: number): boolean {
  if (anchor.kind === 'published') return rounded;
  return anchor.kind === 'captured' && ageOf(text.slice(start, end))?.unit === 'day';
}

/**
 * All times of a text, in text order, not overlapping. Relative ones are resolved against their own article's
 * publication date, never against another's; an article without one leaves them unresolved and says why.
 * @param text all offsets, given and returned, are UTF-16 units of it
 * @param articles in text order; `published` and `relativeStamp` decide what relative times mean
 */
export function findTimes(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  options: AnalyseOptions,
): readonly Time[] {
  const stamps = articles.flatMap(({ relativeStamp }) => (relativeStamp === null ? [] : [relativeStamp.start]));
  const tokens = tokenize(text, 0, text.length, stamps);
  const joined = joinClocks(text, tokens, widen(tokens, joinLengths(tokens, detect(text, tokens))));
  const drafts = linkClosings(text, tokens, linkRanges(text, tokens, joined));
  const page = { order: settledOrder(articles, drafts, options), pageYear: pageYearOf(articles, drafts) };
  const times: Time[] = [];
  let memory = emptyMemory;
  let opened: number | null = null;
  let article = 0;
  let fixed = anchorsOf(articles[article]);
  let rounded = hasRoundedDay(articles[article]);
  let either = eitherDayOf(text, articles[article]);
  const pins = readPins(options.pinned);
  let section = 0;
  for (const draft of drafts) {
    const start = tokens.starts[draft.from] ?? 0;
    const end = tokens.ends[draft.to - 1] ?? start;
    const home = Math.max(article, holderOf(articles, start, article));
    if (home !== article) {
      memory = emptyMemory;
      fixed = anchorsOf(articles[home]);
      rounded = hasRoundedDay(articles[home]);
      either = eitherDayOf(text, articles[home]);
    }
    article = home;
    while ((sections[section]?.end ?? Infinity) <= start) section += 1;
    const within = holderOf(sections, start, section);
    if (sections[within]?.kind === 'boilerplate' && !statesYear(draft)) continue;
    const anchors = anchorsAt(fixed, articles[article], sections[within], draft, start);
    const ground = groundOf(text, memory, anchors, page, draft, start, end);
    const alone = resolve(draft, ground);
    const isOpen = alone.unresolved === 'no-anchor' && anchors === fixed;
    const found = (isOpen && either !== null ? fromEither(draft, ground, either) : null) ?? alone;
    const resolution = pinnedValue(pins, text, { start, end }, found) ?? found;
    const index = times.length;
    const opening: Time | undefined = draft.range === 'to' && opened !== null ? times[opened] : undefined;
    if (opening !== undefined && opened !== null) times[opened] = { ...opening, rangeWith: index };
    // Field by field here too.
    times.push({
      start,
      end,
      type: resolution.type,
      value: resolution.value,
      interval: resolution.interval,
      anchor: resolution.anchor,
      unresolved: resolution.unresolved,
      how: isOfRounded(text, resolution, rounded, start, end) ? `${resolution.how}; ${roundedAge}` : resolution.how,
      yearStated: resolution.yearStated,
      readings: resolution.readings,
      order: resolution.order,
      mod: draft.mod ?? null,
      rule: draft.rule,
      article,
      section: within,
      rangeWith: opening === undefined ? null : opened,
      statedWeekday: draft.statedWeekday ?? null,
    });
    opened = draft.range === 'from' ? index : null;
    memory = remember(memory, text, draft, resolution, index, start, end);
  }
  return times;
}
