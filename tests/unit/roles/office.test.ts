import { expect, test } from 'vitest';
import { officeKey } from '../../../server/analysis/roles/office';

test.each([
  ['Foreign Minister', 'Minister of Foreign Affairs', 'Peru'],
  ['Prime Minister', 'Premier', 'Norway'],
  ['CEO', 'Chief Executive', 'Velora'],
  ['Chief Executive Officer', 'CEO', 'Velora'],
  ['Chairwoman', 'Chair', 'Velora'],
  ['Secretary-General', 'Secretary General', 'United Nations'],
  ['Secretary of State', 'secretary of state', 'United States'],
  ['Head Coach', 'Coach', 'Velora United'],
])('%s and %s of %s are one office', (a, b, of) => {
  expect(officeKey(a, of)).not.toBeNull();
  expect(officeKey(a, of)).toBe(officeKey(b, of));
});

test.each([
  ['Foreign Minister', 'Finance Minister', 'Peru'],
  ['Foreign Minister', 'Foreign Secretary', 'India'],
  ['Vice President', 'President', 'Peru'],
  ['Ambassador to Japan', 'Ambassador to Peru', 'Norway'],
  ['Chair', 'CEO', 'Velora'],
])('%s and %s of %s are two', (a, b, of) => {
  expect(officeKey(a, of)).not.toBeNull();
  expect(officeKey(b, of)).not.toBeNull();
  expect(officeKey(a, of)).not.toBe(officeKey(b, of));
});

test('one office of two countries is two', () => {
  expect(officeKey('President', 'Peru')).not.toBe(officeKey('President', 'Chile'));
});

test.each([
  ['Senator', 'United States'],
  ['MP', 'Norway'],
  ['Spokesperson', 'Velora'],
  ['Vice Foreign Minister', 'Japan'],
  ['Deputy Prime Minister', 'Norway'],
  ['Vice President', 'Velora'],
  ['Professor', 'Oslo University'],
  ['Minister', 'Peru'],
  ['Minister of State', 'Ireland'],
  ['Secretary of State', 'Germany'],
  ['Governor', 'Nigeria'],
  ['Coach', 'England'],
  ['Ambassador', 'Peru'],
  ['Judge', 'Peru'],
  ['Co-Chair', 'Velora'],
  ['Director-General', 'Trade Ministry'],
  ['President', null],
  ['constructor', 'Peru'],
  ['', 'Peru'],
])('%s of %s is no office of one holder', (title, of) => {
  expect(officeKey(title, of)).toBeNull();
});

test.each([
  ['Governor', 'Ohio'],
  ['Mayor', 'Lima'],
  ['Speaker', 'Ghana'],
  ['Central Bank Governor', 'Peru'],
  ['Army Chief', 'Pakistan'],
  ['Police Chief', 'Lima'],
  ['Attorney General', 'United States'],
  ['Chief Justice', 'Kenya'],
  ['National Security Adviser', 'United States'],
  ['King', 'Norway'],
  ['Secretary of State', 'Ohio'],
])('%s of %s is one', (title, of) => {
  expect(officeKey(title, of)).not.toBeNull();
});
