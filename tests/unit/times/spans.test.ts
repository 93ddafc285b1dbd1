import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('durations', () => {
  const times = check(day, 'It took [about 40 minutes|PT40M], after a [90-day|P90D] pause and a [two-day|P2D] trip.');
  expect(times[0]).toMatchObject({ type: 'DURATION', mod: 'APPROX', interval: null });
  check(day, '[half an hour|PT30M], [an hour and a half|PT1H30M], [two and a half years|P2Y6M], [2 1/2 years|P2Y6M]');
  check(day, 'over [the past two months|P2M] and for [more than four hours|PT4H]; [twenty-four years|P24Y]');
  check(day, 'a 34-year-old man paid $3 a year, for three-quarters of it');
});

test('ranges are two times that know each other', () => {
  const times = check(
    day,
    'from [July 24|2025-07-24] to [27|2025-07-27], and from [Dec. 30|2024-12-30] to [Jan. 2, 2025|2025-01-02]',
  );
  expect(times.map((time) => time.rangeWith)).toEqual([1, 0, 3, 2]);
  check(day, 'from [24|2025-07-24] to [27 July 2025|2025-07-27]; [July 24|2025-07-24]-[27, 2025|2025-07-27]');
  check(day, 'in [1990|1990]-[91|1991], [2001|2001]-[2005|2005], between [1990|1990] and [1995|1995]');
});

test('a number after "and" is a day only where nothing is counted', () => {
  check(day, 'On [July 4|2025-07-04] and 27 people fell. On [July 4|2025-07-04] and [5|2025-07-05], too.');
});

test('seasons, quarters, halves, decades and centuries', () => {
  check(
    day,
    '[last summer|2024-SU], [spring 2024|2024-SP], [the third quarter of 2024|2024-Q3], [the first half of 2024|2024-H1]',
  );
  check(day, "[the 1990s|199], [the '80s|198], [the 21st century|20]; a man in his 30s");
  check(day, 'Prices fall, wells spring up, and the fall of Rome.');
});

test('sets', () => {
  const times = check(
    day,
    '[every Monday|XXXX-WXX-1], on [Fridays|XXXX-WXX-5], [each year|P1Y], [daily|P1D]; The Morning Daily',
  );
  expect(times.every((time) => time.type === 'SET')).toBe(true);
});

test('vague times', () => {
  check(day, 'He is [now|PRESENT_REF] free and was [recently|PAST_REF] seen; in [the future|FUTURE_REF], less so.');
  check(day, 'as soon as it came, the future-oriented past 12 rounds');
});

test('ranges of weekdays, months and hours', () => {
  const times = check(day, '[this Thursday|2025-07-24] through [Sunday|2025-07-27], [Nov.|2024-11]-[Dec.|2024-12]');
  expect(times.map((time) => time.rangeWith)).toEqual([1, 0, 3, 2]);
  const hours = check(day, 'open from [9 a.m.|2025-07-18T09:00] to [5 p.m.|2025-07-18T17:00]');
  expect(hours.map((time) => time.rangeWith)).toEqual([1, 0]);
});

test('short codes of quarters and halves', () => {
  check(day, 'Sales of [Q3 2024|2024-Q3] and [H1 2025|2025-H1]; an H2 header; growth in [Q2|2025-Q2], question Q3.');
});

test('durations with hyphens, fractions and whole words', () => {
  check(
    day,
    'A [two-and-a-half-year|P2Y6M] term, a [10-to-15-minute|PT10M] ride, [three- to five-year|P3Y] loans, [2½ years|P2Y6M].',
  );
  check(day, 'A [yearlong|P1Y] war, a [week-long|P1W] fair, a [monthslong|PXM] siege, a [decades-old|PXY] feud.');
  check(
    day,
    '[half a century|P50Y], [a quarter-century|P25Y], [a quarter of an hour|PT15M], [the next 12 to 18 months|P12M]',
  );
  check(day, 'The Seven Years War, the Hundred Days; in [the years ahead|PXY] and [the final weeks|PXW].');
});

test('parts of a day that are no lengths', () => {
  check(day, 'In the early hours of [Friday|2025-07-18] he had slept for [hours|PTXH].');
});

test('the near and the far', () => {
  check(
    day,
    'In [the near future|FUTURE_REF], over [the long term|FUTURE_REF], [long ago|PAST_REF], [a while ago|PAST_REF], [right now|PRESENT_REF].',
  );
  check(day, 'In [the past|PAST_REF] it failed; the future president and the past president met.');
});

test('what is current belongs to a noun', () => {
  check(day, 'Its [current|PRESENT_REF] owner swam against a strong current with a current account.');
});
