import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNumber, isoDay, monthName, weekdayName, weekdayOf } from '../../../common/text/calendar';
import { analyse } from '../../support/analyse';
import { dateRange } from '../../../server/analysis/checks/dateRange';
import { dateTenseFuture } from '../../../server/analysis/checks/dateTenseFuture';
import { dateTensePast } from '../../../server/analysis/checks/dateTensePast';
import { dateWeekday } from '../../../server/analysis/checks/dateWeekday';
import { checks } from '../../../server/analysis/checks/list';
import { findingsIn } from './findingsIn';

const dated = checks.filter((check) => check.code.startsWith('date.'));

const pieces = [
  ...[
    'It was held ',
    'It will be held ',
    'on ',
    'from ',
    'to ',
    'last week, ',
    'yesterday ',
    'next ',
    'Friday',
    ' (',
    ')',
  ],
  ...[
    'July 24',
    'July 2, 2026',
    '24',
    '31 June',
    '04/05/2025',
    '2018',
    '2015',
    'a two-day visit, ',
    'for three weeks ',
  ],
  ...[
    'Berg, 60, was born in 1950',
    'the 50th anniversary of the 1985 flood',
    '. ',
    ', ',
    '\n',
    '\u201c',
    '\u201d',
    '"',
    ' ',
  ],
];

const day = fc.integer({ min: 10_957, max: 25_567 }).map(fromNumber);
const published = isoDay({ year: 2025, month: 7, day: 18 });

test('findings and their fixes lie within the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const analysis = analyse(text, { assumeNews: true, published });
      const input = { text, analysis, source: 'a.txt', decisions: [], others: null };
      for (const check of dated) {
        const found = check.run(input);
        expect(check.run(input)).toEqual(found);
        for (const finding of found) {
          const edits = finding.fixes.flatMap((fix) => (fix.kind === 'edit' ? fix.edits : []));
          for (const { start, end } of [finding, ...finding.evidence, ...edits])
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          for (const fix of finding.fixes) if (fix.kind === 'edit') expect(fix.title).toMatch(/^Edit the source: /);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a weekday is reported when it is not the day\u2019s, and never when it is', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
      const text = `The council met on ${weekdayName(weekday)}, ${monthName(date.month)} ${date.day}, ${date.year}, it said.`;
      const found = findingsIn(dateWeekday, text, { published }).map((finding) => finding.severity);
      expect(found).toEqual(weekday === weekdayOf(date) ? [] : ['error']);
    }),
  );
});

test('a range of stated days is reported exactly when it runs backwards', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const words = (d: typeof a): string => `${monthName(d.month)} ${d.day}, ${d.year}`;
      const text = `The fair ran from ${words(a)} to ${words(b)} in Oslo.`;
      expect(findingsIn(dateRange, text, { published }).length > 0).toBe(isoDay(b) < isoDay(a));
    }),
  );
});

test('a stated day is never both too late for the past and too early for the future', () => {
  fc.assert(
    fc.property(day, (date) => {
      const words = `${monthName(date.month)} ${date.day}, ${date.year}`;
      const past = findingsIn(dateTensePast, `The line was opened by the mayor on ${words}, it said.`, { published });
      const coming = findingsIn(dateTenseFuture, `The line will be opened by the mayor on ${words}, it said.`, {
        published,
      });
      expect(past.length > 0).toBe(isoDay(date) > '2025-07-19');
      expect(coming.length > 0).toBe(isoDay(date) < '2025-07-17');
    }),
  );
});
