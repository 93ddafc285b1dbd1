import { expect, test } from 'vitest';
import { compareTitles } from '../../../server/analysis/roles/compareTitles';

test.each([
  ['Foreign Minister', 'Minister of Foreign Affairs', 'same'],
  ['Foreign Minister', 'foreign minister', 'same'],
  ['Defense Minister', 'Minister of National Defence', 'same'],
  ['Defense Secretary', 'Secretary of Defense', 'same'],
  ['Premier', 'Prime Minister', 'same'],
  ['Chairwoman', 'Chair', 'same'],
  ['CEO', 'Chief Executive Officer', 'same'],
  ['Acting Prime Minister', 'Prime Minister', 'same'],
  ['Vice Foreign Minister', 'First Vice Foreign Minister', 'compatible'],
  ['Vice Foreign Minister', 'Foreign Minister', 'compatible'],
  ['Deputy Secretary of State', 'Secretary of State', 'compatible'],
  ['Minister', 'Finance Minister', 'compatible'],
  ['Trade Minister', 'Trade and Industry Minister', 'compatible'],
  ['Deputy Prime Minister', 'Finance Minister', 'compatible'],
  ['President', 'General Secretary', 'compatible'],
  ['Senator', 'Majority Leader', 'compatible'],
  ['Secretary of State', 'National Security Adviser', 'compatible'],
  ['Professor', 'Foreign Minister', 'compatible'],
  ['Prime Minister', 'Party Leader', 'compatible'],
  ['Secretary-General', 'Chief', 'compatible'],
  ['MP', 'Foreign Minister', 'compatible'],
  ['General', 'Prime Minister', 'compatible'],
  ['Coach', 'Head Coach', 'compatible'],
  ['Secretary General', 'Secretary-General', 'same'],
  ['Attorney-General', 'Attorney General', 'same'],
  ['Vice-President', 'Vice President', 'same'],
  ['constructor', '', 'compatible'],
  ['Foreign Minister', 'Prime Minister', 'incompatible'],
  ['Foreign Minister', 'Finance Minister', 'incompatible'],
  ['Secretary of State', 'President', 'incompatible'],
  ['Vice President', 'President', 'incompatible'],
  ['Senator', 'Representative', 'incompatible'],
] as const)('%s and %s are %s', (a, b, expected) => {
  expect(compareTitles(a, b)).toBe(expected);
  expect(compareTitles(b, a)).toBe(expected);
});
