import type { Check } from './check';
import { tenseFindings } from './tenseFinding';

/** An event told in the past tense is dated after publication by more than a day. */
export const dateTensePast: Check = {
  code: 'date.tense.past',
  summary: 'An event told as past is dated after publication.',
  severity: 'warning',
  run: (input) => tenseFindings(input, 'past', 'date.tense.past'),
};
