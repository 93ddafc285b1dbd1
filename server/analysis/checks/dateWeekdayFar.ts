import { addDays, isoDay, isoDayName, parseIsoDay, weekdayName, weekdayOf } from '../../../common/text/calendar';
import type { Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { askMeaning, pinTo } from './fixes';
import { dayOf, daysFrom, inBoilerplate, isDecided, quoted } from './times';

/** Farther from publication than this, in days, a bare weekday is not the one that a reader thinks of first. */
const nearDays = 7;

const pointsOn = /^next\s{1,3}\p{L}/iu;

function findingOf(input: CheckInput, time: Time): Finding | null {
  const { text, analysis } = input;
  const day = dayOf(time);
  const published = analysis.articles[time.article]?.published?.value ?? '';
  const anchor = parseIsoDay(published);
  if (day === null || anchor === null || !time.rule.startsWith('weekday.') || isDecided(time)) return null;
  if (time.statedWeekday !== null || inBoilerplate(analysis, time.start)) return null;
  const base = { start: time.start, end: time.end, code: 'date.weekday.far', severity: 'hint' as const, evidence: [] };
  const weekday = weekdayName(weekdayOf(day));
  if (pointsOn.test(text.slice(time.start, time.end))) {
    const ahead = ((weekdayOf(day) - weekdayOf(anchor) + 6) % 7) + 1;
    const readings = [addDays(anchor, ahead), addDays(anchor, 8 - weekdayOf(anchor) + weekdayOf(day) - 1)].map(isoDay);
    const [coming = '', following = ''] = readings;
    if (coming === following) return null;
    return {
      ...base,
      message: `${quoted(text, time)} can be the coming ${weekday}, ${isoDayName(coming)}, or that of the week after publication, ${isoDayName(following)}; it is read as ${isoDayName(isoDay(day))}.`,
      fixes: readings.map((value) =>
        pinTo(input, time, value, `Record that ${quoted(text, time)} means ${isoDayName(value)}`),
      ),
    };
  }
  const away = daysFrom(published, isoDay(day));
  if (away === null || Math.abs(away) <= nearDays) return null;
  return {
    ...base,
    message: `${quoted(text, time)} is read as ${isoDayName(isoDay(day))}, ${Math.abs(away)} days ${away > 0 ? 'after' : 'before'} publication: ${time.how}.`,
    fixes: [
      pinTo(input, time, isoDay(day), `Record that ${quoted(text, time)} means ${isoDayName(isoDay(day))}`),
      askMeaning(text, time),
    ],
  };
}

/** A bare weekday more than seven days from the article's date, or "next Friday" that can be read two ways. */
export const dateWeekdayFar: Check = {
  code: 'date.weekday.far',
  summary: 'A weekday far from the publication date, or one that can be read two ways.',
  severity: 'hint',
  run: (input) => input.analysis.times.flatMap((time) => findingOf(input, time) ?? []),
};
