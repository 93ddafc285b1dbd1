import { describe, expect, test } from 'vitest';
import { claimSum } from '../../../server/analysis/checks/claimSum';
import { applied, findingsIn } from './findingsIn';

const messages = (text: string): readonly string[] => findingsIn(claimSum, text).map((f) => f.message);

describe('parts that make more than their total', () => {
  test.each([
    ['The fair held 116 activities, including 19 workshops and 98 lectures.', '19 + 98 is 117'],
    ['Of the 116 activities, 19 were held in spring and 98 follow in autumn.', '19 + 98 is 117'],
    ['A total of 116 activities were held. Of these, 19 ended on Sunday, while 98 go on.', '19 + 98 is 117'],
    ['The team won nine medals, including three golds, four silvers and three bronzes.', 'three + four + three is 10'],
    ['The board has 20 members, of whom 12 are women and 9 are men.', null],
    ['The board has 20 members, of whom 12 women and 9 men are elected.', '12 + 9 is 21'],
    ['The storm killed 27 people \u2013 15 men, 9 women and 4 children \u2013 on Friday.', '15 + 9 + 4 is 28'],
    ['Of the 40 wells, 12 are dry, 25 run low and the remaining 8 are closed.', '12 + 25 + 8 is 45'],
  ])('%s', (text, sum) => {
    if (sum === null) expect(messages(text)).toEqual([]);
    else expect(messages(text)).toEqual([expect.stringContaining(sum)]);
  });
});

describe('parts that are said to be all, and make less', () => {
  test.each([
    ['The mission has 12 members: five doctors and six nurses.', 'five + six is 11'],
    ['It sent a 12-member team comprising five doctors and six nurses.', 'five + six is 11'],
    [
      'It costs $5 million, made up of $3 million for roads and $500,000 for bridges.',
      '3 million + 500,000 is 3.5 million',
    ],
    ['The team of 14, made up of eight doctors and five nurses, arrived.', 'eight + five is 13'],
    ['The team took 12 medals \u2013 five gold, four silver and two bronze \u2013 in Oslo.', 'five + four + two is 11'],
    ['Out of 1,500 applicants, 900 were taken and the other 500 were put on a list.', '900 + 500 is 1,400'],
    ['The fleet of 1,250 buses consists of 800 diesel buses and 420 electric ones.', '800 + 420 is 1,220'],
    ['Of the 40 wells, 12 are dry, 15 run low and the other 8 are closed.', '12 + 15 + 8 is 35'],
  ])('%s', (text, sum) => {
    expect(messages(text)).toEqual([expect.stringContaining(sum)]);
  });
});

describe('says nothing', () => {
  test.each([
    'The fair held 116 activities, including 19 workshops and 97 lectures.',
    'The fair held 116 activities, including 19 workshops and 90 lectures.',
    'The fair drew 20 people, including 12 women and 9 foreigners.',
    'The fair drew 20 guests, among them 12 women and 9 foreigners.',
    'The jury saw 20 entries, including 12 by women and 9 by beginners.',
    'Of the 20 passengers, 12 were hurt and 9 were taken to hospital.',
    'The mission has 12 members: five doctors, six nurses and a driver.',
    'The mission has about 12 members: five doctors and six nurses.',
    'The mission has 12 members: at least five doctors and six nurses.',
    'They have three children: twins aged 5 and 7 and a baby.',
    'He scored in three games: 12 points in Oslo and 14 in Bergen.',
    'The 12 members met: 5 in Oslo and others in Bergen and 6 abroad.',
    'It won 5 games, including a 3-2 win and a 4-1 win.',
    'In 2019, including March 3 and April 4, it was closed.',
    '12 of the 116 activities, including 70 workshops and 60 lectures, were moved.',
    'The plan costs $5.1 million, made up of $3.4 million for roads and $1.68 million for bridges.',
    'Prices rose 20 percent, including 12 percent in May and 11 percent in June.',
    'Output fell 20 percent: 12 percent in towns and 25 percent in villages.',
    'He gave 20 talks (12 in Oslo, 9 in Bergen) in a year.',
    'The mission has 12 members: five doctors and six nurses, two of whom speak Spanish.',
    'The mission has 12 members: five doctors and six nurses and a driver.',
    'The firm cuts 3,000 jobs: 1,800 in Europe, 700 in Asia and 400 overseas.',
    'The sum is $5 million, made up of $3 million for roads and $1.5 million for bridges.',
    'Of 100 percent, 33 percent are new, 34 percent are used and the other 32 percent are lost.',
    'The vote was 60 to 38, including 5 Greens and 60 Reds.',
  ])('%s', (text) => {
    expect(messages(text)).toEqual([]);
  });
});

test('offers the total and each part', () => {
  const text = 'The fair held 1,160 activities, including 190 workshops and 980 lectures.';
  const [finding] = findingsIn(claimSum, text);
  expect(finding && text.slice(finding.start, finding.end)).toBe('1,160 activities');
  expect(finding?.evidence.map((e) => text.slice(e.start, e.end))).toEqual(['190', '980']);
  expect(finding?.fixes.map((fix) => fix.title)).toEqual([
    'Edit the source: the total is 1,170, not 1,160',
    'Edit the source: this part is 180, not 190',
    'Edit the source: this part is 970, not 980',
  ]);
  for (const fix of finding?.fixes ?? []) expect(findingsIn(claimSum, applied(text, fix))).toEqual([]);
});
