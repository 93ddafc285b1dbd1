import { expect, test } from 'vitest';
import { check } from './marked';

/** A Friday. */
const day = '2025-07-18';

test('a bare weekday is the nearest past one; the day of publication counts', () => {
  const [friday] = check(day, 'He said [Friday|2025-07-18] that talks had begun [Tuesday|2025-07-15].');
  expect(friday).toMatchObject({
    anchor: { kind: 'published', value: day },
    interval: { from: '2025-07-18', to: '2025-07-19' },
    how: 'the Friday on or before publication, 2025-07-18',
  });
});

test('a future cue turns a weekday onward', () => {
  check(day, 'He will meet her [Monday|2025-07-21].');
  check(day, 'Talks scheduled for [Wednesday|2025-07-23] are off.');
  check(day, 'The trial is set to begin on [Tuesday|2025-07-22].');
  check(day, 'The vote was held [Monday|2025-07-14], as planned.');
  check(day, 'Officials said [Thursday|2025-07-17] that they will resign.');
});

test('pointed weekdays', () => {
  check(day, 'It broke [last Friday|2025-07-11] and [next Friday|2025-07-25] it reopens.');
  check(day, 'They met [Tuesday of last week|2025-07-08].');
});

test('units back and onward', () => {
  check(day, '[Last week|2025-W28], [this month|2025-07], [next year|2026] and [last month|2025-06].');
  check(day, '[October last year|2024-10], [last October|2024-10], [July 4 last year|2024-07-04].');
  check(day, 'It fell [two years ago|2023], [three days ago|2025-07-15] and [five months ago|2025-02].');
  check(day, '[Early last week|2025-W28] and [the remainder of the year|2025].');
});

test('days counted from publication', () => {
  check(day, '[Today|2025-07-18], [yesterday|2025-07-17], [tomorrow morning|2025-07-19TMO].');
  check(day, '[last night|2025-07-17TNI], [tonight|2025-07-18TNI], [Friday night|2025-07-18TNI]');
});

test('times counted from a time told before know it', () => {
  const times = check(day, 'They met on [June 19|2025-06-19]. [Two days later|2025-06-21] he left.');
  expect(times[1]?.anchor).toEqual({ kind: 'time', time: 0, value: '2025-06-19' });
  const [, few] = check(day, 'They met on [June 19|2025-06-19]. [A few days later|2025-06] she wrote.');
  expect(few?.interval).toEqual({ from: '2025-06-21', to: '2025-06-27' });
});

test('a quarter that is compared with the year before', () => {
  check('2025-11-02', 'Sales rose in [the third quarter|2025-Q3], from a loss [a year earlier|2024-Q3].');
});

test('the hour of publication is not known', () => {
  check(day, 'It sank [three hours ago|PAST_REF|no-anchor].');
});

test('words over a line break hold together only within a sentence', () => {
  check(day, 'It fell [last\nyear|2024]\n\n[Monday|2025-07-14] said no. Last\nWeek');
});

test('a month of a year told before', () => {
  check(
    day,
    'In [1940|1940] it fell; in [August of that year|1940-08] it rose, and by [March of the following year|1941-03] fell.',
  );
});

test('halves of a year count in months', () => {
  check(day, 'It began [a year and a half ago|2024-01] and [two and a half years ago|2023-01].');
});

test('the weekend is the last one early in the week', () => {
  check('2025-07-14', 'It rained over [the weekend|2025-W28-WE].');
  check('2025-07-18', 'It will rain over [the weekend|2025-W29-WE].');
});

test('titles are no times', () => {
  check(day, 'He told USA Today and "This Week" so.');
});

test('two units away, and counted on from a time told', () => {
  check(day, 'It fell in [the week before last|2025-W27] and ends in [the month after next|2025-09].');
  check(
    day,
    'They met on [June 19|2025-06-19] and parted [three days after|2025-06-22]. He slept [that night|2025-06-22TNI].',
  );
  check(day, 'It fell 3 percent in [January|2025-01], from [the same month last year|2024-01].');
  check(day, 'The day before [last Tuesday|2025-07-15] it rained.');
});
