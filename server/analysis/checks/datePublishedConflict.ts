import { isoDay, isoDayName } from '../../../common/text/calendar';
import { sliceOf } from '../../../common/text/span';
import type { Analysis, Article, StatedDate, Time, Witness } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { publishedOn, stampStates } from './fixes';
import { articleName, dayOf, daysFrom, hasSureYear, isDecided, quoted } from './times';

/** A dateline is often some days older than the page that prints the copy; farther back it contradicts. In days. */
const printedWithin = 2;
const printedLate = 7;
/** A day without its year is taken at its word only this near to publication, in days. */
const nearDays = 75;
/** Witnesses that are shown as evidence. */
const shownWitnesses = 5;
/** A caption is prose of at least so many UTF-16 units; shorter lines are credits and lists. */
const captionLength = 60;

/** A place that states another day than the publication date, and how grave that is. */
interface Rival extends Witness {
  readonly severity: 'warning' | 'information';
}

/**
 * What a dateline or a caption's day says against the publication date: copy cannot be filed, nor a picture taken, after
 * the page came out. Null where both agree or nothing is sure.
 */
function rivalOf(text: string, analysis: Analysis, time: Time, published: StatedDate): Rival | null {
  const section = analysis.sections[time.section];
  const day = dayOf(time);
  if (section === undefined || day === null || isDecided(time) || !/\d/.test(sliceOf(text, time))) return null;
  if (!hasSureYear(analysis, time)) return null;
  const value = isoDay(day);
  const away = daysFrom(published.value, value) ?? 0;
  if (!time.yearStated && Math.abs(away) > nearDays) return null;
  const rival = { start: time.start, end: time.end, value, states: 'published', rule: section.kind } as const;
  if (section.kind === 'dateline') {
    if (away > 0) return { ...rival, severity: away > 1 ? 'warning' : 'information' };
    if (away >= -printedWithin) return null;
    return { ...rival, severity: away < -printedLate ? 'warning' : 'information' };
  }
  const isTold = /\bon (?:\p{Lu}\p{L}{2,8}day,? )?$|day, $/u.test(
    text.slice(Math.max(section.start, time.start - 16), time.start),
  );
  const isPicture = section.kind === 'caption' && section.end - section.start >= captionLength;
  return isPicture && (isTold || time.statedWeekday !== null) && away > 1 ? { ...rival, severity: 'warning' } : null;
}

function findingOf(input: CheckInput, article: Article, published: StatedDate, other: Rival): Finding {
  const { text } = input;
  const apart = Math.abs(daysFrom(published.value, other.value) ?? 0);
  const zone = apart <= 1 ? ' One day apart: perhaps two time zones.' : '';
  const stated = { dateline: 'The dateline says', caption: 'A caption says' }[other.rule] ?? 'Published on';
  const fixes = [published.value, other.value].map((value) =>
    publishedOn(input, article, value, `${isoDayName(value)} is the publication date`),
  );
  const first = published.witnesses[0];
  const isStamp = other.rule.startsWith('stamp');
  return {
    start: other.start,
    end: other.end,
    code: 'date.published.conflict',
    severity: other.severity,
    message: `${stated} ${isoDayName(other.value)}${isStamp ? ' here' : ''}, but ${articleName(text, article)} was published on ${isoDayName(published.value)}${isStamp ? ' as stated elsewhere' : ''}.${zone}`,
    evidence: published.witnesses.slice(0, shownWitnesses).map((w) => ({
      start: w.start,
      end: w.end,
      message: `${quoted(text, w)} says ${isoDayName(w.value)}`,
    })),
    fixes: [
      ...fixes,
      ...(isStamp ? (['updated', 'captured'] as const).map((states) => stampStates(input, other, states)) : []),
      ...(first?.rule.startsWith('stamp') === true ? [stampStates(input, first, 'updated')] : []),
    ],
  };
}

/** Witnesses of an article's publication date disagree. */
export const datePublishedConflict: Check = {
  code: 'date.published.conflict',
  summary: 'Witnesses of the publication date disagree.',
  severity: 'warning',
  run: (input) => {
    const { text, analysis } = input;
    const seen = new Set<string>();
    /** A day is told once for each article, where it stands first. */
    const isNew = (article: number, { value }: Witness): boolean =>
      !seen.has(`${article} ${value}`) && seen.add(`${article} ${value}`).size > 0;
    const stamps = analysis.articles.flatMap((article, index) => {
      const { published } = article;
      if (published === null || published.source !== 'text') return [];
      return published.conflicting
        .filter((witness) => isNew(index, witness))
        .map((witness) => {
          const apart = Math.abs(daysFrom(published.value, witness.value) ?? 9999);
          return findingOf(input, article, published, { ...witness, severity: apart <= 1 ? 'information' : 'warning' });
        });
    });
    const parts = analysis.times.flatMap((time) => {
      const article = analysis.articles[time.article];
      if (article?.published?.source !== 'text') return [];
      const rival = rivalOf(text, analysis, time, article.published);
      if (rival === null || !isNew(time.article, rival)) return [];
      return [findingOf(input, article, article.published, rival)];
    });
    return [...stamps, ...parts];
  },
};
