import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { optionsOf } from '../../../server/features/options';

const read = (name: string): string => readFileSync(join(__dirname, '../../../seeds', name), 'utf8');
const july11 = read('000_4068fb3f76e77f83.txt');
const july18 = read('002_060239a9aa87ed88.txt');
const source = 'seed.txt';

/** Date findings of Warning or Error, as "code: words". */
function alarms(text: string, decisions: readonly Decision[] = []): readonly string[] {
  const analysis = analyse(text, optionsOf(decisions, source));
  return runChecks({ text, analysis, source, decisions, others: null })
    .filter((f) => f.code.startsWith('date.') && (f.severity === 'warning' || f.severity === 'error'))
    .map((f) => `${f.code}: ${text.slice(f.start, f.end)}`);
}

/** The text with one place changed, which must be there. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

test('both are without an alarm as they stand', () => {
  expect(alarms(july11)).toEqual([]);
  expect(alarms(july18)).toEqual([]);
});

test('the related articles of the second stay without an alarm when the day of capture is decided', () => {
  for (const value of ['2025-07-29', '2025-07-30'])
    expect(alarms(july18, [{ kind: 'captured', source, value }])).toEqual([]);
});

describe('a fault put into the first', () => {
  test.each([
    ['Published: 11 Jul. 2025', 'Published: 14 Jul. 2025', 'date.published.conflict'],
    ['Published: 11 Jul. 2025', 'Published: 11 Jul. 2024', 'date.published.conflict'],
    ['Malaysia, on July 11.', 'Malaysia, on July 14.', 'date.published.conflict'],
    ['deadline originally set for July 9', 'deadline originally set for June 31', 'date.impossible'],
    ['in Malaysia on Friday to', 'in Malaysia on Friday, July 10, to', 'date.weekday'],
    ['in Malaysia on Friday to', 'in Malaysia on Monday (July 11) to', 'date.weekday'],
    ['in Brussels in April,', 'in Brussels last month, in April,', 'date.relative.conflict'],
    ['in Brussels in April,', 'in Brussels, which took place on April 12, 2026,', 'date.tense.past'],
    ['will take effect on Aug. 1', 'will take effect on May 1', 'date.tense.future'],
    ['lasted for about 40 minutes', 'were part of a two-day visit from July 8 to 11', 'date.duration'],
    ['lasted for about 40 minutes', 'lasted from July 11 to 8', 'date.range'],
  ])('%s -> %s', (from, to, code) => {
    expect(alarms(changed(july11, from, to)).map((alarm) => alarm.split(':')[0])).toContain(code);
  });
});

describe('a fault put into the second', () => {
  test.each([
    ['in Malaysia last week.', 'in Malaysia last week, on July 2.', 'date.relative.conflict'],
    ['took place in Seoul in October last year', 'took place in Seoul on October 16, 2026', 'date.tense.past'],
    ['reaffirmed Friday the need', 'reaffirmed Friday, July 17, the need', 'date.weekday'],
  ])('%s -> %s', (from, to, code) => {
    expect(alarms(changed(july18, from, to)).map((alarm) => alarm.split(':')[0])).toContain(code);
  });
});
