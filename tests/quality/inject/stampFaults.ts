import { addDays, addMonths, isoDay, isValidDay, toNumber, weekdayOf, type Day } from '../../../common/text/calendar';
import { sliceOf, type Span } from '../../../common/text/span';
import { inferred, type Original } from './article';
import { faultAt, partsOf } from './dateFaults';
import type { Contradiction, FaultKind } from './fault';
import { oneOf } from './random';
import { toldAsPast } from './telling';
import { writtenDates, type WrittenDate } from './writtenDates';

const updated = /\b(?:updated?|modified|edited|revised|changed)\b/i;
const published = /\b(?:published|posted|first published|date|issued|created|released)\b/i;
const dateline = /^[\p{Lu}][\p{L}.,' -]{2,40}[,(] ?$/u;

/** The words of the line in front of a date. */
function lead(text: string, date: Span): string {
  return text.slice(text.lastIndexOf('\n', date.start - 1) + 1, date.start);
}

/** Non-blank lines of the page's head: where a stamp without a label is the article's own. */
const headLines = 12;

/** Whether a stamp is surely the article's publication stamp: it is labelled so, or it stands in the head of the page alone in its line. */
function isSure(text: string, stamp: WrittenDate): boolean {
  const before = lead(text, stamp);
  if (updated.test(before)) return false;
  if (published.test(before)) return true;
  const above = text.slice(0, stamp.start).split('\n');
  return above.filter((line) => line.trim() !== '').length <= headLines && before.trim().length <= 30;
}

/** Dates that state the publication day beside the stamps: datelines ("SEOUL, July 18 (AP)"), which have no year. */
function datelines({ text, published: day }: Original): readonly WrittenDate[] {
  if (day === null) return [];
  return writtenDates(text).filter(
    (date) =>
      date.day.value === day.day &&
      date.month.value === day.month &&
      dateline.test(lead(text, date)) &&
      /^(?:,? \d{4})? ?(?:\(|[-\u2013\u2014])/.test(text.slice(date.end, date.end + 12)),
  );
}

/** A day that stamps are mistaken for: days off, another month, another year. */
function mistaken(day: Day, next: () => number): Day {
  const by = 3 + Math.floor(next() * 18);
  const sign = next() < 0.5 ? -1 : 1;
  const ways = [addDays(day, by * sign), addMonths(day, 2 * sign), { ...day, year: day.year + sign }];
  const picked = oneOf(next, ways) ?? day;
  return isValidDay(picked) ? picked : addDays(day, by * sign);
}

/**
 * The publication stamp becomes another day; a weekday beside it stays in half of the cases. Decidable where the weekday
 * contradicts it; where another sure stamp or a dateline still states the true day; where it is now after a stamp
 * labelled as updated; where a full date of the prose, surely told as past, lies more than a day after it; and where a
 * date without a year that stands within half a year of it has another weekday beside it.
 */
export const stampChanged: FaultKind = {
  name: 'publication stamp changed',
  plant: (original, next) => {
    const { text, published: truth, given, stamps, dates } = original;
    if (truth === null || given) return [];
    const sure = stamps.filter((stamp) => isSure(text, stamp));
    const lines = datelines(original);
    const updates = stamps.filter((stamp) => updated.test(lead(text, stamp)));
    return sure.flatMap((stamp) => {
      const to = mistaken(truth, next);
      const keeps = next() < 0.5;
      const change = keeps ? partsOf(to) : { ...partsOf(to), weekday: weekdayOf(to) };
      return [
        faultAt('publication stamp changed', original, stamp, change, (moved) => {
          const here = moved(stamp);
          const out: Contradiction[] = [];
          if (stamp.weekday !== null && keeps && weekdayOf(to) !== stamp.weekday.value) {
            out.push({ codes: ['date.weekday'], sides: [here], because: 'its weekday' });
          }
          for (const other of [...sure, ...lines]) {
            if (other === stamp) continue;
            const because = sure.includes(other) ? 'another stamp' : 'a dateline';
            out.push({ codes: ['date.published.conflict'], sides: [here, moved(other)], because });
          }
          for (const update of toNumber(to) > toNumber(truth) ? updates : []) {
            out.push({
              codes: ['date.published.future'],
              sides: [here, moved(update)],
              because: 'published after updated',
            });
          }
          for (const date of dates) {
            const told = date.year !== null && date.names !== null && toldAsPast(text, date, date.sentence);
            if (!told || date.names === null || toNumber(date.names) - toNumber(to) <= 1) continue;
            out.push({
              codes: ['date.tense.past'],
              sides: [here, moved(date)],
              because: 'told as past, after the stamp',
            });
          }
          for (const date of dates) {
            const read = date.year === null ? inferred(date, to) : null;
            if (read === null || date.weekday === null || weekdayOf(read) === date.weekday.value) continue;
            const because = 'a weekday beside a date without a year';
            out.push({ codes: ['date.weekday'], sides: [here, moved(date)], because });
          }
          return out;
        }),
      ].map((fault) => ({ ...fault, change: `${fault.change} (true ${isoDay(truth)}; ${sliceOf(text, stamp)})` }));
    });
  },
};
