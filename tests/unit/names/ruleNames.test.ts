import { expect, it } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { mark, unmark } from './marked';

it.each([
  '[L:U.S.] Deputy Secretary of State [P:Anna Whitfield] met [P:Maria Keller] in [L:Kuala Lumpur].',
  'First Vice Foreign Minister [P:Park Yoon-joo] left. Later [P:Park] said so to [N:Japanese] reporters.',
  'Students at [O:Harlow University] sued the [O:Ministry of Health and Welfare].',
  'Storms hit the [L:Orinda River] and [L:Lake Tamsin] in [L:Malaysia].',
  'The [O:Coastal Fisheries Agency] asked [O:ASEAN] for help.',
  'Dr. [P:Halima Yusuf] and economist [P:Dora Lindqvist] disagreed.',
  'However, the talks failed. Meanwhile, officials waited. Nobody spoke on Monday.',
])('without a model, rules and word lists find: %s', (marked) => {
  const text = unmark(marked);
  expect(mark(text, findMentions(text, [], [], [], null))).toBe(marked);
});
