import { expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

test('days with and without their year', () => {
  check(day, 'It opened on [July 11, 2025|2025-07-11] and closed on [11 July 2025|2025-07-11].');
  check(day, 'Signed [11 Jul. 2025|2025-07-11], ratified on the eve of [Aug. 1|2025-08-01].');
  check(day, 'They met on [the 5th of July|2025-07-05], then [July 4th|2025-07-04] and [Sept. 30 2024|2024-09-30].');
  check(day, 'Posted [11-Jul-2025|2025-07-11] by the desk.');
});

test('a weekday beside a date is part of it', () => {
  const [time] = check(day, 'Talks began [Friday, July 12|2025-07-12] in Rome.');
  expect(time).toMatchObject({ statedWeekday: 5, yearStated: false, rule: 'absolute.monthDay' });
  check(day, 'Set for [Friday the 13th|2026-02-13], born on [Friday the 13th|2025-06-13].');
});

test('months and years', () => {
  check(day, 'Relations have improved since [March 2023|2023-03] and since [April|2025-04].');
  check(day, 'It was founded in [1987|1987]; Expo [2025|2025] drew crowds.');
  check(day, 'A report by [2026|2026] and [the year 2000|2000] problem.');
});

test('words that name a part of a date belong to it', () => {
  const times = check(
    day,
    'Between [early June|2025-06], [mid-July|2025-07], [late 2024|2024] and [the end of 1999|1999].',
  );
  expect(times.map((time) => time.mod)).toEqual(['START', 'MID', 'END', 'END']);
});

test('names and modal verbs are no months', () => {
  check(day, 'Theresa May and April Jones may march on. March on Washington, they said.');
  check(day, 'He may go in [May|2025-05].');
});

test('the year of a day follows from tense and distance', () => {
  check('2025-01-10', 'The tower fell on [December 28|2024-12-28].');
  check('2025-12-20', 'The hearing will be held on [January 12|2026-01-12].');
  check(day, 'The tariffs will take effect on [Aug. 1|2025-08-01].');
  check('2025-02-03', 'The vote was held in [November|2024-11].');
  check('2025-11-03', 'The vote will be held in [February|2026-02].');
  check('2025-03-01', 'It snowed on [Feb. 29|2024-02-29].');
});

test('impossible dates are found and say so', () => {
  check(day, 'The paper is dated [31 June|2025-06-31|impossible] and [29 Feb. 2025|2025-02-29|impossible].');
  check(day, 'Due [June 31, 2025|2025-06-31|impossible] or [2025-13-05|2025-13-05|impossible].');
  check(day, 'The file says [32 July 2024|2024-07-32|impossible].');
  const [clock] = check(day, 'They met on [15 July 2025 at 25:70|2025-07-15T25:70|impossible].');
  expect(clock?.interval).toBeNull();
});

test('figures that count, number or address something are no times', () => {
  check(day, 'Version 2.10.1 cost $1,990; call 010-1234-5678 or 555-2025.');
  check(day, 'A ratio of 3:2, a score of 2-1, host 10.0.20.25, 25 percent and page 0/250.');
  check(day, 'See https://example.org/2025/07/11/story and /var/2024/05 for it.');
  check(day, 'Some 2000 people, 24/7 help, an F-16, Covid-19, a Boeing 747 and 12.5% of it.');
});

test('nouns that a number counts or names', () => {
  check(day, 'Up 2025 won in room 2012 under Resolution 2024 and No. 1999; the class of [2020|2020] met.');
});

test('days that bear a name, and papers', () => {
  check(day, 'The [May Day|2025-05-01] rally, [Black Friday|2025-11-28] sales and The Sunday Times.');
  check(day, 'The [March 1|2025-03-01] Movement was honoured.');
});

test('a day of the month alone', () => {
  check(day, 'It was signed on [the 15th|2025-07-15], on the 60th anniversary.');
  check(day, 'It will be signed on [the 15th|2025-08-15].');
});

test('the dates of Korean pages', () => {
  check(day, 'Registered [2025. 7. 18.|2025-07-18] and [2025.07.17|2025-07-17]');
});

test('years of two figures, and in words', () => {
  check(
    day,
    "The class of ['98|1998] met in ['24|2024], in [nineteen ninety-eight|1998] and in [two thousand nine|2009].",
  );
  check(day, "He asked '20 Questions' of two thousand people, a '25 people' joke.");
  check(day, 'Signed on [the twenty-first of May|2025-05-21] and on [June the third|2025-06-03].');
});

test('dates with signs between their parts', () => {
  check(day, 'Stamped [18-Jul-25|2025-07-18], [Jul-18-2025|2025-07-18] and [2025 July 18|2025-07-18].');
});

test('years before the common era are no years of the calendar', () => {
  const [year] = check(day, 'It fell in [431 BC|BC0431], in the 5th century BC.');
  expect(year?.interval).toBeNull();
});
