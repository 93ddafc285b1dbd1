import * as chrono from 'chrono-node';
import { padded, type Day } from '../../../common/text/calendar';
import { ends, valueIn, type Rival } from './rival';

const reference = ({ year, month, day }: Day): chrono.ParsingReference => ({
  instant: new Date(Date.UTC(year, month - 1, day, 12)),
  timezone: 0,
});

/** The parts that the words state decide how fine the value is. */
function valueOf(parts: chrono.ParsedComponents, words: string): string {
  const day: Day = {
    year: parts.get('year') ?? 0,
    month: parts.get('month') ?? 1,
    day: parts.get('day') ?? 1,
  };
  if (/^(?:right )?now$/i.test(words)) return 'PRESENT_REF';
  if (/\bweek\b/i.test(words)) return valueIn('week', day);
  const stated = (part: chrono.Component): boolean => parts.isCertain(part);
  const unit = stated('day') || stated('weekday') ? 'day' : stated('month') ? 'month' : stated('year') ? 'year' : 'day';
  const value = valueIn(unit, day);
  if (!stated('hour')) return value;
  return `${value}T${padded(parts.get('hour') ?? 0)}:${padded(parts.get('minute') ?? 0)}`;
}

/** chrono-node; `forwardDate` stays off, as news tells mostly of the past. */
export const chronoNode: Rival = {
  name: 'chrono-node',
  run: (text, published) => chrono.parse(text, reference(published)),
  find: (text, published) =>
    chrono.parse(text, reference(published)).flatMap((result) => {
      const span = { start: result.index, end: result.index + result.text.length };
      const from = valueOf(result.start, result.text);
      return ends(text, span, from, result.end == null ? from : valueOf(result.end, result.text)).slice(
        0,
        result.end == null ? 1 : 2,
      );
    }),
};
