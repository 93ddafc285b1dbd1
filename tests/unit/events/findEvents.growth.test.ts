import { describe, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { findEvents } from '../../../server/analysis/events/findEvents';
import { expectLinear } from '../../support/cost';

/** Times, triggers, names, clause signs and apostrophes without end, in one line and one sentence, or in many. */
const hostile = [
  'Anna Berg met Bo Lund in Oslo on July 9, 2025. ',
  'on Friday met July 9 said in Oslo on Monday ',
  'who met, on Friday, (July 9) ',
  'to meet on Friday will ',
  "a'a'a'a-a-a'a on Friday ",
  ", ; ( ' \u2019 - on Friday ",
  'said said said said Friday ',
  'before the talks in July after the talks in May ',
];

describe('dated sentences', () => {
  test.each(hostile)('are found in time that grows as the text does: %s', (words) => {
    expectLinear(
      (size) => {
        const text = words.repeat(Math.ceil(size / words.length));
        const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
        return () => findEvents(text, analysis);
      },
      40_000,
      8,
    );
  });
});
