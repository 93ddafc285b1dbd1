import { describe, expect, test } from 'vitest';
import { isQuoted, toldAs } from '../../../server/analysis/checks/told';
import { readMarks } from '../../support/marks';

/** How the marked date of a sentence is told: "It met on [July 24]." */
function toldIn(marked: string): string | null {
  const { text, marks } = readMarks(marked, /\[(?<words>[^\]]*)\]/g);
  const [date] = marks;
  if (date === undefined) throw new Error('no date is marked');
  return toldAs(text, { start: 0, end: text.length }, date);
}

describe('told as past', () => {
  test.each([
    'The line was opened by the mayor on [July 24], the railway said.',
    'The line was officially opened on [July 24].',
    'The founder died [July 24] in Oslo.',
    'The founder died in a hospital near Paris, France, on [July 24].',
    'Both sides met in Oslo on [July 24] and signed nothing.',
    'On [July 24], the railway opened its northern line.',
    'On [July 24], on behalf of the government, the minister of transport, Anna Berg, opened the line.',
    'He resigned, and on [July 24], he left the country.',
    'The council on [July 24] ordered a review.',
    'The ministry announced on [July 24] that it has no plans.',
    'Rescued on [July 24] by fishermen, the boy lives with an uncle.',
    'Two men were arrested during early-morning raids on [July 24].',
    'He told reporters on [July 24] that the plan stands.',
    'The body of the man was found on the night of [July 24].',
    'The talks took place from [July 24] to 27 in Oslo.',
    'Nobody has crossed the bridge since [July 24].',
    'The [July 24] bombing is still being investigated.',
    'The film had been shown twice in [August 2026].',
    'They held a summit on [July 24].',
    'The card sold out when it launched on [July 24].',
    'They took more than 20 hostages in the raids on [July 24].',
    'She was sent into space on board a capsule on [July 24].',
    'They will replace the man who died on [July 24].',
  ])('%s', (sentence) => expect(toldIn(sentence)).toBe('past'));
});

describe('told as coming', () => {
  test.each([
    'The ministers will meet on [July 24] in Oslo.',
    'The line will be opened by the mayor on [July 24].',
    'On [July 24], the court will decide.',
    'The vote is scheduled for [July 24].',
    'The talks are now set for [July 24].',
    'The tariffs will take effect on [July 24].',
    'Both sides are to meet on [July 24].',
    'They will hold talks on [July 24].',
    'On [July 24] the ministers are due in Oslo.',
  ])('%s', (sentence) => expect(toldIn(sentence)).toBe('coming'));
});

describe('told in no way that is sure', () => {
  test.each([
    'The line was to be opened on [July 24].',
    'The line was due to open on [July 24].',
    'The vote was set for [July 24].',
    'The vote had been scheduled for [July 24].',
    'The railway announced a meeting on [July 24].',
    'The railway announced plans to open the line on [July 24].',
    'They agreed to meet on [July 24].',
    'She was invited to speak on [July 24].',
    'He won a place in the final on [July 24].',
    'He ordered her to appear before the court on [July 24].',
    'The deadline was [July 24].',
    'The court was asked whether it meets on [July 24].',
    'Profit rose in the quarter ended [July 24].',
    'It wants to redeem all preferred shares on [July 24].',
    'He said the vote on [July 24] would be fair.',
    'The owner had until [July 24] to answer.',
    'The rights, which expire [July 24], were sold.',
    'They will review the decision on [July 24].',
    'They will investigate the attack on [July 24].',
    'The talks would resume on [July 24].',
    'The law was signed before [July 24].',
    'The [July 24] meeting drew hundreds.',
    'The talks on [July 24] will be short.',
    'As of [July 24], nobody had paid.',
    'The airline cancelled all flights on [July 24].',
    'The city closed the bridge from [July 24] to 27.',
    'A law passed last month takes effect on [July 24].',
    'On [July 24], the company said, it will open a plant.',
    'On [July 24], the museum, closed since May, reopens.',
    'They announced the games held in [2028] in Oslo.',
    'The film, released on [July 24], stars two newcomers.',
    'Economists saw inflation at 2 percent in [2028].',
  ])('%s', (sentence) => expect(toldIn(sentence)).toBeNull());
});

test.each([
  ['He said, \u201cwe met on July 24,\u201d and left.', true],
  ['He said \u201cno\u201d and met them on July 24.', false],
  ['He said, "we met on July 24," and left.', true],
  ['He said "no" and met them on July 24.', false],
  ["He said, 'we met them on July 24,' and left.", true],
  ["The union's members met them on July 24.", false],
  ["He said, ``we met on July 24,'' and left.", true],
])('quotation marks: %s', (text, quoted) => {
  expect(isQuoted(text, { start: 0, end: text.length }, text.indexOf('July'))).toBe(quoted);
});
