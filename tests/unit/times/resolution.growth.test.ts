import { test } from 'vitest';
import type { Article, Section } from '../../../server/analysis/model';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { expectLinear } from '../../support/cost';
import { articleOf } from './marked';

/** Text in which every time counts from another, looks far for its cue, or is asked for among decisions. */
const units = {
  stories: 'In 1944 the army went. On May 3 it came ',
  'stories without an end': 'in May 1944 and in June ',
  cues: 'was to have been planned to be set to be due ',
  'participles beside nouns': 'a still delayed vote Monday ',
  'times told before': 'Monday the next day that week the following month ',
  comparisons: 'the third quarter a year earlier the nine months ',
  'stamps of capture': '18 hours ago ',
  'blanks after stops': 'In May.  \n ',
  decided: 'Friday ',
} as const;

test.each(Object.entries(units))('resolution grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const captured = { value: '2025-07-29', witnesses: [], conflicting: [], source: 'option' } as const;
      const article: Article = { ...articleOf(0, text.length, { published: '2025-07-18' }), captured };
      const sections: readonly Section[] = [{ kind: 'stamp', start: 0, end: text.length, article: 0, rule: 'test' }];
      const pinned = [
        { quote: 'Friday', context: 'Friday Friday', value: '2025-07-11' },
        { quote: 'May', context: 'In May.', value: '2024-05' },
      ];
      return () => findTimes(text, [article], sections, { pinned });
    },
    20_000,
    8,
  );
});
