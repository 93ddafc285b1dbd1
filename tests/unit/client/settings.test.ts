import { describe, expect, test } from 'vitest';
import { creatorSetting, detectSetting } from '../../../client/settings';
import { defaultSettings } from '../../../common/protocol';
import { readSettings } from '../../../common/settings';
import { sentSettings } from '../../../server/lsp/settings';

const reader = (values: Record<string, unknown>) => ({ get: (name: string) => values[name] });

describe('settings for the server', () => {
  test('are the defaults where nothing is set', () => {
    expect(readSettings(reader({}))).toEqual(defaultSettings);
  });

  test('are what was set', () => {
    const values = {
      sources: ['press/**/*.txt'],
      exclude: [],
      checks: { 'date.weekday': 'error', 'text.duplicate': 'off' },
      maxFileSizeKB: 64,
    };
    const set = readSettings(reader({ ...values, 'inlayHints.dates': 'all', 'suggestions.codeActions': true }));
    expect(set).toEqual({ ...values, inlayHintsDates: 'all', suggestionActions: true });
    // What the client sends is what the server reads.
    expect(sentSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  test('ignore values of the wrong type', () => {
    const values = { sources: 'press', exclude: [1, 'a/**', ''], checks: { x: 'loud', y: 'hint' }, maxFileSizeKB: '1' };
    expect(readSettings(reader(values))).toEqual({
      ...defaultSettings,
      exclude: ['a/**'],
      checks: { y: 'hint' },
    });
    expect(readSettings(reader({ checks: null, maxFileSizeKB: -1 }))).toEqual(defaultSettings);
    expect(readSettings(reader({ 'inlayHints.dates': 'some' }))).toEqual(defaultSettings);
    expect(sentSettings({ inlayHintsDates: 3 })).toEqual(defaultSettings);
    expect(sentSettings(null)).toEqual(defaultSettings);
  });
});

test('no creator is written unless one is set', () => {
  expect(creatorSetting(reader({}))).toBeUndefined();
  expect(creatorSetting(reader({ creator: '  ' }))).toBeUndefined();
  expect(creatorSetting(reader({ creator: ' - ' }))).toBeNull();
  expect(creatorSetting(reader({ creator: ' A. Reader ' }))).toBe('A. Reader');
});

test('news is detected unless that is switched off', () => {
  expect(detectSetting(reader({}))).toBe(true);
  expect(detectSetting(reader({ detectNews: false }))).toBe(false);
});
