import type { Check } from './check';
import { tenseFindings } from './tenseFinding';

/** An event told as coming is dated before publication. */
export const dateTenseFuture: Check = {
  code: 'date.tense.future',
  summary: 'An event told as coming is dated before publication.',
  severity: 'warning',
  run: (input) => tenseFindings(input, 'coming', 'date.tense.future'),
};
