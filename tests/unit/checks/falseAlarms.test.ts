import { describe, expect, test } from 'vitest';
import type { Check } from '../../../server/analysis/checks/check';
import { checks } from '../../../server/analysis/checks/list';
import { findingsIn } from './findingsIn';

const published = '2025-07-18';

/** Codes of the findings of all checks that look at one source's dates and claims. */
const codesOf = (text: string): readonly string[] =>
  checks
    .filter(({ code }: Check) => /^(?:date|claim)\./.test(code) && code !== 'date.unresolved')
    .flatMap((check) => findingsIn(check, text, { published }))
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code }) => code);

/** Sentences of news that are true, or at least no contradiction, and come near to what a check looks for. */
describe('no false alarm', () => {
  test.each([
    // two dates that "from" and "to" join without making a range
    'The tour was moved from July 24 to July 10 because of the heat.',
    'The deadline was changed from May 2026 to December 2025.',
    'Emissions fell from 2019 to 1990 levels.',
    'Between 2024 and 1990 levels there is a gap of 40 percent.',
    'The index went from 2018 to 1995 in a day, traders said.',
    'The list runs from 2025 to 2015 in reverse order.',
    // only supposed, told in a story, or a participle
    'If the tests were completed on August 12, 2025, the plant could open in autumn.',
    'In the film, the city was flooded on May 5, 2031, and nobody noticed.',
    'The novel, set in a town that was destroyed on August 12, 2045, is her third.',
    'Officials said the road closed on August 12, 2025 would be the last.',
    'She won a ticket to the final on August 12, 2025, the club said.',
    'The bonds matured early instead of on December 1, 2025, the bank said.',
    // coming as of an earlier day, or a thing's own day
    'The court will rule on July 10, the judge said in May.',
    'The minister is to face questions on the leak on May 5, 2025.',
    // other ages and births than the person's
    'The 12-year-old programme, run by a teacher born in 1980, is to end.',
    'The whisky, 12, and the distillery, born in 1890, are both for sale.',
    'Lee, 24, plays for a club born in 1995.',
    'Lee, 24, said the idea was born in 1995.',
    'Born in 1943 to a 19-year-old seamstress, Hale grew up in Leeds.',
    'John Hale, 71, a father of three born in 1980, retired.',
    'Ann Lee, 52, succeeded Bo Berg, who was born in 1960.',
    'Ann Lee, 52, and Bo Berg, born in 1980, lead the list.',
    'Hale was born in 1950, and Berg, 41, is his pupil.',
    'Berg, 34, is the youngest minister since Hale, who was born in 1950.',
    // anniversaries of something else, or kept in another year
    'The city marked the 10th anniversary of its victory over the club founded in 1880.',
    'It is the 25th anniversary of the book about the 1990 strike.',
    'The museum opened on the 100th anniversary of the 1912 sinking.',
    // what is done already takes effect later
    'The club signed the striker from August 1, 2025.',
    'Her visa was valid from August 1, 2025, the ministry said.',
    // what is to come looks back
    'The probe will look at trades on May 5, 2025.',
    'The army will mark its victory on May 9, 1945.',
    // a newspaper
    'The Sun, July 12, wrote of a rift.',
    // figures that are no dates
    'Version 31.31.2025 of the software is out, the firm said.',
    'The measure failed by a ratio of 25:70, the clerk said.',
    // months without a year, planned lengths, weekdays of any week
    'He signed in August, after the September deadline was moved.',
    'The trial, set for five days, ran from July 7 to July 9.',
    'It was a two-week trip that started on July 1 and ended on Friday.',
    // parts that overlap
    'The 27-nation bloc, of which 20 use the euro and 8 are outside the zone, met on Monday.',
    'The park has 200 animals, including 120 birds and 90 species that are rare.',
    'The coalition won 61 seats, including 32 for the centre, 19 for the left and 11 held jointly.',
  ])('%s', (text) => expect(codesOf(text)).toEqual([]));
});

/** Their nearest neighbours that are contradictions. */
describe('told all the same', () => {
  test.each([
    ['The tour ran from July 24 to July 10, the band said.', 'date.range'],
    ['The number of farms declined between 1992 and 1982, the office said.', 'date.range'],
    ['The tests were completed on August 12, 2025, the plant said.', 'date.tense.past'],
    ['The film was shown in Oslo on August 12, 2025, the studio said.', 'date.tense.past'],
    ['The court will rule on July 10, the judge said.', 'date.tense.future'],
    ['The 24-year-old striker, born in 1995, plays for Leeds.', 'date.age'],
    ['Born in 1995, Ann Lee, 24, plays for Leeds.', 'date.age'],
    ['Lee, 24, who was born in 1995, plays for Leeds.', 'date.age'],
  ])('%s', (text, code) => expect(codesOf(text)).toEqual([code]));
});

/** `date.sequence` is a hint, and off by default. */
describe('no order that the words do not state', () => {
  const sequences = (text: string): number => {
    const check = checks.find(({ code }) => code === 'date.sequence');
    return check === undefined ? -1 : findingsIn(check, text, { published }).length;
  };
  test.each([
    'In October, ahead of the 2024 report, the group cut its forecast.',
    'The council met on July 3 before the July 2 minutes were approved.',
    'In 2025, after the 2026 budget was agreed, taxes rose.',
    "It rained on Monday, before Tuesday's match, and on Friday after Saturday's.",
  ])('%s', (text) => expect(sequences(text)).toBe(0));
  test('and one that they do', () =>
    expect(sequences('The council met on July 3, before the July 2 vote, officials said.')).toBe(1));
});

describe('a sentence in a paragraph of its own is no stamp', () => {
  const conflicts = (line: string): number => {
    const check = checks.find(({ code }) => code === 'date.published.conflict');
    const text = `Council weighs next steps\n\nBy Ann Carter\nPublished: July 18, 2025\n\nThe council met for two hours to weigh its next steps, officials said.\n\n${line}\n\nA spokesman for the council did not answer a request for comment.\n`;
    return check === undefined ? -1 : findingsIn(check, text).length;
  };
  test.each([
    'The union called a strike on August 12, 2025.',
    'The festival was moved to August 12, 2025.',
    'A year ago, on July 15, 2024, a gunman opened fire.',
  ])('%s', (line) => expect(conflicts(line)).toBe(0));
  test('but a second stamp is', () => expect(conflicts('Published: July 15, 2025')).toBe(1));
});
