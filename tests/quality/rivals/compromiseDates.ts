import nlp from 'compromise';
import dates from 'compromise-dates';
import { isoDay, parseIsoDay, type Day } from '../../../common/text/calendar';
import { overlaps } from '../../../common/text/span';
import { bare, ends, valueIn, type Rival, type RivalTime } from './rival';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null; readonly unit?: string };
  readonly duration?: Readonly<Record<string, number>>;
}

const engine = nlp.extend(dates);
const units = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute'];
const letters: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
};

function ask(text: string, published: Day): readonly [readonly Found[], readonly Found[]] {
  const doc = engine(text);
  const found = doc.dates({ today: isoDay(published), timezone: 'UTC' }).json({ offset: true }) as readonly Found[];
  return [found, doc.durations().json({ offset: true }) as readonly Found[]];
}

/** It throws on some texts ("t.isValid is not a function"): then it is asked line by line, and a line that fails has no times. */
function read(text: string, published: Day): readonly [readonly Found[], readonly Found[]] {
  try {
    return ask(text, published);
  } catch {
    const lines = [...text.matchAll(/[^\n]+/g)].map((match): ReturnType<typeof ask> => {
      try {
        const shift = <F extends Found>(one: F): F => ({
          ...one,
          offset: { ...one.offset, start: one.offset.start + match.index },
        });
        const [found, lengths] = ask(match[0], published);
        return [found.map(shift), lengths.map(shift)];
      } catch {
        return [[], []];
      }
    });
    return [lines.flatMap(([found]) => found), lines.flatMap(([, lengths]) => lengths)];
  }
}

function dateOf(text: string, { offset, dates: said }: Found): readonly RivalTime[] {
  const span = { start: offset.start, end: offset.start + offset.length };
  const [from, to] = [parseIsoDay(said?.start ?? ''), parseIsoDay(said?.end ?? '')];
  if (from === null) return [];
  const unit = said?.unit ?? 'day';
  if (unit === 'time' || unit === 'hour' || unit === 'minute') {
    return [{ ...bare(text, span), value: said?.start?.slice(0, 16) ?? '' }];
  }
  const last = valueIn(unit, to ?? from);
  const first = valueIn(unit, from);
  return first === last ? [{ ...bare(text, span), value: first }] : ends(text, span, first, last);
}

function durationOf(text: string, { offset, duration }: Found): readonly RivalTime[] {
  const unit = units.find((name) => duration?.[name] !== undefined && letters[name] !== undefined);
  if (unit === undefined) return [];
  const span = bare(text, { start: offset.start, end: offset.start + offset.length });
  return [{ ...span, value: `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${duration?.[unit]}${letters[unit]}` }];
}

/** compromise-dates: its dates, and its durations where no date stands. */
export const compromiseDates: Rival = {
  name: 'compromise-dates',
  run: read,
  find: (text, published) => {
    const [found, lengths] = read(text, published);
    const days = found.flatMap((one) => dateOf(text, one));
    const rest = lengths.flatMap((one) => durationOf(text, one));
    return [...days, ...rest.filter((one) => !days.some((day) => overlaps(day, one)))].toSorted(
      (a, b) => a.start - b.start,
    );
  },
};
