import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../common/protocol';
import { debounce } from '../../../server/lsp/debounce';
import { daysText, fullIso, lengthText } from '../../../server/lsp/messages/dates';
import { daysView } from '../../../server/features/dateView';
import { counted } from '../../../common/text/counted';
import { escape, quoted } from '../../../server/lsp/messages/markdown';
import { sentSettings } from '../../../server/lsp/settings';
import { canonicalUri, folderOf, labelOf, relativeName } from '../../../server/lsp/uris';
import type { Platform } from '../../../server/lsp/platform';

describe('settings', () => {
  test('take their defaults where nothing or nonsense is sent', () => {
    expect(sentSettings(undefined)).toEqual(defaultSettings);
    expect(sentSettings({ sources: 'x', exclude: null, checks: ['off'], maxFileSizeKB: -1 })).toEqual(defaultSettings);
  });

  test('keep what has the right shape', () => {
    const read = sentSettings({ sources: ['a', 3], checks: { 'date.weekday': 'off', x: 'loud' }, maxFileSizeKB: 5 });
    expect(read).toMatchObject({ sources: ['a'], checks: { 'date.weekday': 'off' }, maxFileSizeKB: 5 });
  });
});

describe('uris', () => {
  test('have one spelling', () => {
    expect(canonicalUri('file:///C:/x y/(1).txt')).toBe(canonicalUri('file:///c%3A/x%20y/%281%29.txt'));
  });

  test('are named below the innermost folder', () => {
    const folders = ['file:///w', 'file:///w/inner'];
    expect(folderOf('file:///w/inner/a.txt', folders)).toBe('file:///w/inner');
    expect(relativeName('file:///w/inner/b/a%20b.txt', folders)).toBe('b/a b.txt');
    expect(relativeName('file:///wide/a.txt', folders)).toBe('a.txt');
    expect(labelOf('vscode-vfs://github/o/r/a.txt')).toBe('a.txt');
  });
});

describe('words of cards', () => {
  test('show a name as it is', () => {
    expect(escape('a*b_[c](d)<e> & f\n g')).toBe('a\\*b\\_\\[c\\]\\(d\\)\\<e\\> \\& f g');
  });

  test('shorten long quotes between words', () => {
    const text = quoted('word '.repeat(100));
    expect(text.length).toBeLessThan(200);
    expect(text.endsWith('word …”')).toBe(true);
    expect(quoted('x'.repeat(300))).toBe(`“${'x'.repeat(180)} …”`);
  });

  test('count', () => {
    expect([counted(1, 'source'), counted(2, 'source')]).toEqual(['1 source', '2 sources']);
  });

  test('give dates in full', () => {
    expect(fullIso('2025-07-11')).toBe('Friday, 11 July 2025');
    expect(fullIso('2025-02-30')).toBe('2025-02-30');
    const text = (value: string, from: string, to: string): string => {
      const days = daysView(value, { from, to });
      return days === null ? '' : daysText(days, value);
    };
    expect(text('2025-07', '2025-07-01', '2025-08-01')).toBe('July 2025');
    expect(text('2025', '2025-01-01', '2026-01-01')).toBe('2025');
    expect(text('2025-W28', '2025-07-07', '2025-07-14')).toBe('Monday, 7 July 2025 to Sunday, 13 July 2025');
    expect(text('2025-07-11T15:59', '2025-07-11T15:59', '2025-07-11T16:00')).toBe('Friday, 11 July 2025, 15:59');
  });

  test('give lengths', () => {
    expect(lengthText('P90D')).toBe('90 days');
    expect(lengthText('PT40M')).toBe('40 minutes');
    expect(lengthText('P1M')).toBe('1 month');
    expect(lengthText('PXD')).toBeNull();
  });
});

test('debounce runs once after the last call', () => {
  const waiting = new Map<number, () => void>();
  let next = 0;
  const platform: Platform = {
    name: 'worker',
    files: null,
    nameModel: null,
    now: () => 0,
    later: (_ms, callback) => {
      const id = (next += 1);
      waiting.set(id, callback);
      return () => waiting.delete(id);
    },
  };
  let ran = 0;
  const call = debounce(platform, 10, () => {
    ran += 1;
  });
  call();
  call();
  expect(waiting.size).toBe(1);
  for (const callback of waiting.values()) callback();
  expect(ran).toBe(1);
});
