import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../common/decisions/context';
import type { Decision } from '../../../common/decisions/model';
import { analyse } from '../../support/analyse';
import type { Check } from '../../../server/analysis/checks/check';
import { dateAge } from '../../../server/analysis/checks/dateAge';
import { dateDuration } from '../../../server/analysis/checks/dateDuration';
import { datePublishedConflict } from '../../../server/analysis/checks/datePublishedConflict';
import { datePublishedFuture } from '../../../server/analysis/checks/datePublishedFuture';
import { dateRange } from '../../../server/analysis/checks/dateRange';
import { dateRelativeConflict } from '../../../server/analysis/checks/dateRelativeConflict';
import { dateTenseFuture } from '../../../server/analysis/checks/dateTenseFuture';
import { dateTensePast } from '../../../server/analysis/checks/dateTensePast';
import { dateUnresolved } from '../../../server/analysis/checks/dateUnresolved';
import { dateWeekday } from '../../../server/analysis/checks/dateWeekday';
import { dateWeekdayFar } from '../../../server/analysis/checks/dateWeekdayFar';
import type { Finding } from '../../../server/analysis/checks/finding';
import { optionsOf } from '../../../server/features/options';
import { applied, findingsIn } from './findingsIn';

const published = '2025-07-18';
const source = 'source.txt';

/** Each finding as "severity: the words it stands on". */
const told = (check: Check, text: string, day = published): readonly string[] =>
  findingsIn(check, text, { published: day }).map((f) => `${f.severity}: ${text.slice(f.start, f.end)}`);

/** A page with its own stamps and a body of two paragraphs. */
const page = (
  stamps: string,
  lead = 'The harbour board approved a new ferry terminal, officials said in a statement.',
): string =>
  `Harbour board approves new ferry terminal\n\n${stamps}\nBy Anna Keller\n\n${lead}\n\nConstruction is to begin in the autumn, the board said in a statement, and the first ferries are expected in two years.\n`;

/** What a check says of a page that states its own date, with decisions in force. */
function findingsOn(check: Check, text: string, decisions: readonly Decision[] = []): readonly Finding[] {
  const analysis = analyse(text, { assumeNews: true, ...optionsOf(decisions, source) });
  return check.run({ text, analysis, source, decisions, others: null });
}

describe('date.tense', () => {
  test('a day after publication is left for time zones', () => {
    expect(told(dateTensePast, 'The line was opened by the mayor on July 19, it said.')).toEqual([]);
    expect(told(dateTensePast, 'The line was opened by the mayor on July 20, it said.')).toEqual(['warning: July 20']);
    expect(told(dateTenseFuture, 'The line will be opened by the mayor on July 17, it said.')).toEqual([]);
    expect(told(dateTenseFuture, 'The line will be opened by the mayor on July 16, it said.')).toEqual([
      'warning: July 16',
    ]);
  });
  test('a range is judged by its end or beginning', () => {
    expect(told(dateTenseFuture, 'The fair will run from July 10 to 24 in Oslo, it said.')).toEqual([]);
    expect(told(dateTensePast, 'The fair took place from July 12 to 24 in Oslo, it said.')).toEqual([]);
    expect(told(dateTensePast, 'The fair took place from July 24 to 27 in Oslo, it said.')).toEqual([
      'warning: July 24',
    ]);
  });
  test('an event of another year that is known by its day is none of this year', () => {
    expect(told(dateTensePast, 'Talks resumed after he was hurt in the Aug. 7 attack.')).toEqual([]);
    expect(told(dateTensePast, 'The bombing on Aug. 7 killed two people.')).toEqual([]);
  });
  test('a note on the page\u2019s own change', () => {
    expect(told(dateTensePast, 'This article was updated on July 24 to correct a name.')).toEqual([]);
  });
  test('the day that the resolver put a year back is read as the coming one', () => {
    expect(told(dateTensePast, 'The founder of the railway was buried on Sept. 10 in Oslo.')).toEqual([
      'warning: Sept. 10',
    ]);
    expect(told(dateTensePast, 'The founder was buried on Sept. 10 last year in Oslo.')).toEqual([]);
  });
  test('what was said between publication and update is no fault', () => {
    const lead = 'The line was opened by the mayor on July 14 in Oslo, officials said in a statement.';
    expect(findingsOn(dateTensePast, page('Published: 11 July 2025', lead))).toHaveLength(1);
    expect(findingsOn(dateTensePast, page('Published: 11 July 2025\nUpdated: 15 July 2025', lead))).toEqual([]);
  });
  test('witnesses that disagree are no anchor', () => {
    const lead = 'The line was opened by the mayor on July 24 in Oslo, officials said in a statement.';
    const text = `${page('Published: 11 July 2025', lead)}\nPublished: 3 July 2025\n`;
    expect(findingsOn(datePublishedConflict, text)).toHaveLength(1);
    expect(findingsOn(dateTensePast, text)).toEqual([]);
  });
});

describe('date.weekday', () => {
  test.each([
    ['It met on Friday (July 10) in Oslo.', 'warning: Friday (July 10)'],
    ['It met on July 10 (Friday) in Oslo.', 'warning: July 10 (Friday)'],
    ['It met on Friday, July 10, 2025, in Oslo.', 'error: Friday, July 10, 2025'],
  ])('%s', (text, finding) => expect(told(dateWeekday, text)).toEqual([finding]));
  test.each(['It met on Thursday (July 10) in Oslo.', 'It met on Friday (see July 10) in Oslo.'])('%s', (text) =>
    expect(told(dateWeekday, text)).toEqual([]),
  );
  test('an edit of the source ends it', () => {
    const text = 'It met on Friday (July 10) in Oslo.';
    const fixes = findingsIn(dateWeekday, text, { published })[0]?.fixes.filter((fix) => fix.kind === 'edit') ?? [];
    expect(fixes.map((fix) => applied(text, fix))).toEqual([
      'It met on Friday (July 11) in Oslo.',
      'It met on Thursday (July 10) in Oslo.',
    ]);
  });
});

describe('date.weekday.far', () => {
  test('both readings can be recorded', () => {
    const [finding] = findingsIn(dateWeekdayFar, 'They will meet again next Friday in Oslo.', {
      published: '2025-07-14',
    });
    expect(
      finding?.fixes.map((fix) => (fix.kind === 'decision' && 'value' in fix.decision ? fix.decision.value : '')),
    ).toEqual(['2025-07-18', '2025-07-25']);
  });
  test('a weekday counted from a time told before', () => {
    expect(told(dateWeekdayFar, 'They will meet again on Friday in Oslo.', '2025-07-14')).toEqual([]);
  });
});

describe('date.relative.conflict', () => {
  test.each([
    ['It met last week, on July 2, in Oslo.', 'warning: last week, on July 2'],
    ['It met yesterday (July 10) in Oslo.', 'warning: yesterday (July 10)'],
    ['It met last month, June 2024, in Oslo.', 'warning: last month, June 2024'],
    ['It met last week (July 1 to 4) in Oslo.', 'warning: last week (July 1 to 4)'],
    ['It closed two years ago, in 2019, for good.', 'warning: two years ago, in 2019'],
    ['It met last Friday, August 8, in Oslo.', 'warning: last Friday, August 8'],
    ['It meets next Friday, July 4, in Oslo.', 'warning: next Friday, July 4'],
  ])('%s', (text, finding) => expect(told(dateRelativeConflict, text)).toEqual([finding]));
  test.each([
    'It met last week, on July 9, in Oslo.',
    'It met last week (July 7 to 13) in Oslo.',
    'It met yesterday (July 16) in Oslo.',
    'It met last week. July 2 was a Wednesday.',
    'It closed two years ago, in 2022, for good.',
    'It met last year on July 2 in Oslo.',
    'On this day last week, July 4 parades were held.',
    'It met last Friday, July 4, in Oslo.',
  ])('%s', (text) => expect(told(dateRelativeConflict, text)).toEqual([]));
  test('early in a month the page may carry copy of the one before', () => {
    expect(told(dateRelativeConflict, 'It met last month, on June 2, in Oslo.', '2025-08-02')).toEqual([]);
    expect(told(dateRelativeConflict, 'It met last month, on June 2, in Oslo.', '2025-08-12')).toHaveLength(1);
  });
});

describe('date.range', () => {
  test.each([
    ['It ran from July 27 to 24 in Oslo.', 'error: July 27 to 24'],
    ['It ran from 27 to 24 July in Oslo.', 'error: 27 to 24 July'],
    ['It ran from July 3 to June 28 in Oslo.', 'error: July 3 to June 28'],
    ['It ran from 2018 to 2015 in Oslo.', 'error: 2018 to 2015'],
    ['It ran from March 2024 to January 2024 in Oslo.', 'error: March 2024 to January 2024'],
    ['It ran between July 24 and July 20, 2025, in Oslo.', 'error: July 24 and July 20, 2025'],
  ])('%s', (text, finding) => expect(told(dateRange, text)).toEqual([finding]));
  test.each([
    'It ran from July 24 to 27 in Oslo.',
    'It ran from December 28 to January 3 in Oslo.',
    'It ran from Dec. 28, 2024 to Jan. 3, 2025 in Oslo.',
    'It ran from October to March in Oslo.',
    'The year runs from July 1 to June 30 in Oslo.',
    'The year runs from April 6 to April 5 in Oslo.',
    'It is open from 10 p.m. to 2 a.m. in Oslo.',
    'It is open Friday to Monday in Oslo.',
    'It ran in 1990-91 in Oslo.',
  ])('%s', (text) => expect(told(dateRange, text)).toEqual([]));
  test('a swap ends it', () => {
    for (const text of [
      'It ran from July 27 to 24 in Oslo.',
      'It ran from July 3 to June 28.',
      'It ran from 2018 to 2015.',
    ]) {
      const fix = findingsIn(dateRange, text, { published })[0]?.fixes.find((one) => one.kind === 'edit');
      expect(fix).toBeDefined();
      expect(told(dateRange, fix === undefined ? text : applied(text, fix))).toEqual([]);
    }
  });
});

describe('date.duration', () => {
  test.each([
    ['A 90-day pause that began on April 9 and ended on July 9 is over.', 'warning: 90-day'],
    ['He left for a two-day visit to Oslo, July 24 to 27, it said.', 'warning: two-day'],
    ['He was in Oslo from July 24 to 27 for a two-day visit.', 'warning: two-day'],
    ['It will close for three weeks from July 1 to 28, it said.', 'warning: three weeks'],
    ['The two-year ban ran from March 2020 to January 2023.', 'warning: two-year'],
    ['She served a five-year term from 2015 to 2018.', 'warning: five-year'],
    ['It closed for two months from April 9 to July 9.', 'warning: two months'],
  ])('%s', (text, finding) => expect(told(dateDuration, text)).toEqual([finding]));
  test.each([
    'A 90-day pause that began on April 9 and ended on July 8 is over.',
    'He left for a two-day visit after talks in Oslo from July 24 to 27.',
    'It offers a two-week course from July 14 to 25 and a three-week one from July 1 to 21.',
    'The three-year term ran from 2015 to 2018.',
    'The three-month strike ran from April to June.',
  ])('%s', (text) => expect(told(dateDuration, text)).toEqual([]));
  test('an edit of the length ends it', () => {
    const text = 'He left for a two-day visit to Oslo, July 24 to 27, it said.';
    const fix = findingsIn(dateDuration, text, { published })[0]?.fixes.find((one) => one.kind === 'edit');
    expect(fix === undefined ? null : applied(text, fix)).toBe(
      'He left for a four-day visit to Oslo, July 24 to 27, it said.',
    );
  });
});

describe('date.age', () => {
  test.each([
    ['Berg, 60, was born in 1950 and leads the opera.', 'warning: 60, was born in 1950'],
    [
      'The 65-year-old conductor, born on 3 May 1950, leads the opera.',
      'warning: 65-year-old conductor, born on 3 May 1950',
    ],
    ['The town marks the 50th anniversary of the 1985 flood.', 'warning: 50th anniversary of the 1985'],
  ])('%s', (text, finding) => expect(told(dateAge, text)).toEqual([finding]));
  test.each([
    'Berg, 74, was born in 1950 and leads the opera.',
    'Berg, 75, was born in 1950 and leads the opera.',
    'Berg, 60, was born in Oslo, where she opened the opera in 1950.',
    'Berg was born in 1950 and was 25 when the 25-year-old opera closed.',
    'Berg, born in 1950, died aged 60, leaving a 30-year-old son.',
    'The town marks the 50th anniversary of the 1975 flood.',
    'The town will mark the 50th anniversary of the 1976 flood.',
    'The town marked the 50th anniversary of the 1965 flood in 2015.',
  ])('%s', (text) => expect(told(dateAge, text)).toEqual([]));
});

describe('date.published', () => {
  test.each([
    ['Published: 14 July 2025\nUpdated: 11 July 2025', ['warning']],
    ['Published: 12 July 2025\nUpdated: 11 July 2025', ['information']],
    ['Published: 11 July 2025\nUpdated: 14 July 2025', []],
  ])('published and updated: %j', (stamps, severities) => {
    expect(findingsOn(datePublishedFuture, page(stamps)).map((f) => f.severity)).toEqual(severities);
  });
  test.each([
    ['OSLO, July 16 (Nordwire) -- ', ['warning']],
    ['OSLO, July 12 (Nordwire) -- ', ['information']],
    ['OSLO, July 11 (Nordwire) -- ', []],
    ['OSLO, July 9 (Nordwire) -- ', []],
    ['OSLO, July 7 (Nordwire) -- ', ['information']],
    ['OSLO, June 27 (Nordwire) -- ', ['warning']],
  ])('a dateline beside a stamp of 11 July: %s', (dateline, severities) => {
    const text = page(
      'Published: 11 July 2025',
      `${dateline}The harbour board approved a new ferry terminal, officials said.`,
    );
    expect(findingsOn(datePublishedConflict, text).map((f) => f.severity)).toEqual(severities);
  });
});

describe('decisions', () => {
  const stamped = page('Published: 18 July 2025');
  const withLead = (lead: string): string => page('Published: 18 July 2025', lead);
  test.each<[Check, string]>([
    [datePublishedFuture, page('Published: 14 July 2025\nUpdated: 11 July 2025')],
    [
      dateRelativeConflict,
      withLead('The council voted on the plan last week, on July 2, officials said in a statement.'),
    ],
    [
      dateRelativeConflict,
      withLead('The council voted on the plan yesterday, July 10, officials said in a statement.'),
    ],
    [dateDuration, withLead('The minister left for a two-day visit, July 24 to 27, officials said in a statement.')],
    [
      dateDuration,
      withLead('The deadline was set for July 9, following a 90-day pause on the measure, officials said.'),
    ],
    [
      dateWeekdayFar,
      withLead('The ministers will meet again next Friday, officials said in a statement.').replace(
        '18 July',
        '14 July',
      ),
    ],
  ])('every recorded answer ends a finding of $code', (check, text) => {
    const [finding] = findingsOn(check, text);
    const answers = (finding?.fixes ?? []).flatMap((fix) => (fix.kind === 'decision' ? [fix.decision] : []));
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const left = findingsOn(check, text, [answer]).filter((f) => f.start === finding?.start);
      expect({ answer, left: left.map((f) => f.message) }).toEqual({ answer, left: [] });
    }
  });
  test('a time whose meaning was decided is not doubted', () => {
    const text = withLead('The line was opened by the mayor on July 24 in Oslo, officials said in a statement.');
    const [finding] = findingsOn(dateTensePast, text);
    if (finding === undefined) throw new Error('nothing was found');
    const span = { start: finding.start, end: finding.end };
    const pinned = {
      kind: 'pinned',
      source,
      quote: 'July 24',
      context: contextOf(text, span),
      value: '2025-06-24',
    } as const;
    expect(findingsOn(dateTensePast, text, [pinned])).toEqual([]);
  });
  test('a page captured at an unknown time asks for that day first', () => {
    const text = `Harbour board approves new ferry terminal\nHarbour board approves new ferry terminal\n\nCoast Courier\n\n18 hours ago\n${stamped.slice(stamped.indexOf('\n\nThe'))}`;
    const [finding] = findingsOn(dateUnresolved, text);
    expect(finding?.fixes.map((fix) => fix.kind === 'command' && fix.command)).toEqual([
      'copydesk.setCaptureDate',
      'copydesk.setPublicationDate',
    ]);
  });
});
