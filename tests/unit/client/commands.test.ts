import { describe, expect, test } from 'vitest';
import { captureHint, isOutside } from '../../../client/commands/decisions/captureHint';
import { dayProblem, periodProblem } from '../../../client/commands/decisions/day';
import { sentenceAround, trimmed } from '../../../client/commands/passages/passageSpan';
import { reportLine } from '../../../client/commands/files/reportLine';

describe('a day typed by hand', () => {
  test.each(['2025-07-11', ' 2024-02-29 ', '2000-02-29', '1999-12-31'])('%s is right', (day) => {
    expect(dayProblem(day)).toBeNull();
  });

  test.each([
    ['11 July', 'YYYY-MM-DD'],
    ['2025-7-1', 'YYYY-MM-DD'],
    ['2025-13-01', 'no month 13'],
    ['2025-02-29', '28 days'],
    ['1900-02-29', '28 days'],
    ['2025-06-31', '30 days'],
    ['2025-06-00', '30 days'],
    ['0999-06-01', 'year 999'],
  ])('%s is told: %s', (day, told) => {
    expect(dayProblem(day)).toContain(told);
  });
});

describe('a period typed by hand', () => {
  test.each(['2025', '2025-07', ' 2025-07-11 ', '2024-02-29'])('%s is right', (period) => {
    expect(periodProblem(period)).toBeNull();
  });

  test.each([
    ['July 2025', 'YYYY'],
    ['2025-W28', '2025-07'],
    ['2025-13', 'no month 13'],
    ['2025-00', 'no month 00'],
    ['2025-02-29', '28 days'],
    ['0025', 'year 25'],
  ])('%s is told', (period, told) => {
    expect(periodProblem(period)).toContain(told.replace('YYYY', '2025'));
  });
});

describe('the day of capture', () => {
  test.each([
    [null, null, ''],
    ['2025-07-29', null, 'The text allows 29 July 2025 or later.'],
    [null, '2025-07-29', 'The text allows 29 July 2025 or earlier.'],
    ['2025-07-29', '2025-07-29', 'The text allows 29 July 2025 alone.'],
    ['2025-07-29', '2025-08-02', 'The text allows 29 July 2025 to 2 August 2025.'],
  ])('from %s to %s is told: %s', (from, to, told) => {
    expect(captureHint({ from, to })).toBe(told);
  });

  test('can lie outside of what the text allows', () => {
    const range = { from: '2025-07-29', to: '2025-08-02' };
    const days = ['2025-07-28', '2025-07-29', '2025-08-02', '2025-08-03'];
    expect(days.map((day) => isOutside(range, day))).toEqual([true, false, false, true]);
    expect(isOutside({ from: null, to: null }, '2025-07-28')).toBe(false);
    expect(isOutside(null, '2025-07-28')).toBe(false);
    expect(captureHint(null)).toBe('');
  });
});

describe('the passage at hand', () => {
  const text = 'First line.\r\n  The minister spoke. He then left.  \n\nLast';

  test('loses the blanks at its ends', () => {
    const start = text.indexOf('  The');
    const span = trimmed(text, { start, end: text.indexOf('\n\nLast') });
    expect(span && text.slice(span.start, span.end)).toBe('The minister spoke. He then left.');
    expect(trimmed(text, { start, end: start + 2 })).toBeNull();
  });

  test.each([
    ['First', 'First line.'],
    ['minister', 'The minister spoke.'],
    ['then', 'He then left.'],
    ['Last', 'Last'],
  ])('around %s is its sentence', (word, sentence) => {
    const span = sentenceAround(text, text.indexOf(word) + 1);
    expect(span && text.slice(span.start, span.end)).toBe(sentence);
  });

  test('is nothing on a blank line', () => {
    expect(sentenceAround(text, text.indexOf('\n\nLast') + 1)).toBeNull();
    expect(sentenceAround('', 0)).toBeNull();
  });
});

describe('the report of an analysis', () => {
  const none = { error: 0, warning: 0, information: 0, hint: 0 };

  test('counts in words', () => {
    const report = { sources: 2, news: 2, people: 1, findings: { ...none, warning: 1, hint: 2 }, cancelled: false };
    expect(reportLine(report)).toEqual({
      message: 'Read 2 sources, 2 of them news: 1 person, 3 findings (1 warning and 2 hints).',
      actions: ['Show Problems'],
    });
  });

  test('says when there is nothing, and when it was cancelled', () => {
    const report = { sources: 1, news: 0, people: 0, findings: none, cancelled: true };
    expect(reportLine(report)).toEqual({
      message: 'Cancelled after 1 source, 0 of them news: 0 people, no findings.',
      actions: [],
    });
    expect(reportLine(null).message).toContain('cancelled');
  });
});
