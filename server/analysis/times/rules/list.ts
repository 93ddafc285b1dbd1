import type { Rule } from '../rule';
import { absoluteRules } from './absolute';
import { clockRules } from './clock';
import { durationRules } from './duration';
import { holidayRules } from './holiday';
import { nthRules } from './nth';
import { numericRules } from './numeric';
import { relativeRules } from './relative';
import { seasonRules } from './season';
import { setRules } from './set';
import { toldRules } from './told';
import { vagueRules } from './vague';
import { weekdayRules } from './weekday';

/** Every rule. The longest match wins; of equally long ones the rule that stands first here. */
export const rules: readonly Rule[] = [
  ...numericRules,
  ...absoluteRules,
  ...clockRules,
  ...weekdayRules,
  ...relativeRules,
  ...toldRules,
  ...seasonRules,
  ...holidayRules,
  ...nthRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
];
