import { describe, expect, test } from 'vitest';
import { check } from './marked';

/** A Friday. */
const day = '2025-07-18';

describe('a story of another year', () => {
  test('a year at the head of a sentence holds for its paragraph', () => {
    check(
      day,
      'In [1944|1944] the army crossed the river. On [May 3|1944-05-03] it took the town, and by [late June|1944-06] the coast.',
    );
    const [, month] = check(day, 'On [May 3, 1944|1944-05-03], it sailed. It was sunk in [July|1944-07].');
    expect(month).toMatchObject({
      anchor: { kind: 'time', time: 0, value: '1944-05-03' },
      how: 'July of 1944, the year that the text tells of (1944-05-03)',
    });
  });

  test('the next paragraph is of the present again', () => {
    check(day, 'In [1998|1998] he bought the mill.\n\nIn [March|2025-03] a court froze his funds.');
    check(day, 'In [1998|1998] he bought the mill.\nIn [March|2025-03] a court froze his funds.');
  });

  test('a year named in passing sets no story', () => {
    check(day, 'The firm, founded in [1998|1998], closed its mill in [March|2025-03].');
    check(day, 'The bridge opened in [May 1998|1998-05]. It was closed in [March|2025-03].');
  });

  test('a stated month holds for its sentence', () => {
    check(day, 'They landed in [January 1945|1945-01] and took the port in [March|1945-03].');
  });

  test('reports, plans and what lasts until now are of the present', () => {
    check(day, 'In [2019|2019] it lost the case. It will appeal in [September|2025-09].');
    check(day, 'It grew in [March 2023|2023-03] and has grown since [April|2025-04].');
    check(day, 'In [2019|2019] it lost the case. The firm said in [May|2025-05] that it paid.');
    check(day, 'In [2019|2019] it lost. He left [Monday|2025-07-14] and she in [May|2025-05].');
  });

  test('the following year takes the story on', () => {
    check(day, 'In [1944|1944] he fled. [The following year|1945] he came back and wed in [May|1945-05].');
  });
});

describe('narrative anchors', () => {
  test('units count from a told time that is fine enough', () => {
    check(
      day,
      'He was held on [June 3|2025-06-03]; police had sought him since [2019|2019]. [The next day|2025-06-04] he fled.',
    );
    check(day, 'It began on [March 5|2025-03-05] and ended [the following month|2025-04].');
    check(day, 'It began on [March 5|2025-03-05] and ended [the following week|2025-W11].');
    check(day, 'In [2019|2019] it began; [the following week|2025-W30] it may end.');
  });

  test('the following and the previous weekday', () => {
    const [, monday] = check(
      day,
      'They met on [March 5, 2024|2024-03-05] and again [the following Monday|2024-03-11].',
    );
    expect(monday?.how).toBe('the Monday after 2024-03-05, told before');
    check(day, 'It closed at 9 on [Thursday|2025-07-17], up from [the previous Thursday|2025-07-10].');
  });

  test('a clock time belongs to the day told', () => {
    check(day, 'On [June 3, 2024|2024-06-03] the ship left at [6 a.m.|2024-06-03T06:00] with a crew of nine.');
  });
});

describe('what a year earlier compares', () => {
  const published = '2025-11-02';

  test('the quarter that ended last, not one looked forward to or back at', () => {
    check(
      published,
      'Profit rose in [the third quarter|2025-Q3]. It sees a loss in [the fourth quarter|2025-Q4]. Sales were $3 million, against $2 million [a year earlier|2024-Q3].',
    );
    check(
      published,
      'Profit rose in [the third quarter|2025-Q3] after a flat [second quarter|2025-Q2]. Sales were up 4 percent from [a year ago|2024-Q3].',
    );
  });

  test('the whole year after longer periods, and the quarter again once it is named', () => {
    check(
      published,
      'Profit rose in [the third quarter|2025-Q3]. For [the nine months|P9M] it was $9 million, up from $8 million [a year earlier|2024].',
    );
    check(
      published,
      'Profit rose in [the third quarter|2025-Q3]. For [the nine months|P9M] it was $9 million. In [the latest quarter|2025-Q3] costs fell 3 percent from [a year ago|2024-Q3].',
    );
  });

  test('a month told last', () => {
    check(published, 'Prices rose 2 percent in [September|2025-09] from [a year earlier|2024-09].');
    check(published, 'Sales rose 9 percent in [August|2025-08] against [the same period last year|2024-08].');
  });

  test('no figures, no comparison', () => {
    check(published, 'It opened in [the third quarter|2025-Q3]. He was born in a tent; [a year ago|2024] he married.');
  });

  test('the year of a report on its last quarter', () => {
    check(
      '2026-01-27',
      'It lost $4 billion in [the fourth quarter of 2025|2025-Q4] and $8 billion for [the year|2025].',
    );
  });
});

describe('tense', () => {
  test('the explanation names the cue that points on', () => {
    const [monday] = check(day, 'He will meet her [Monday|2025-07-21].');
    expect(monday?.how).toBe('the Monday on or after publication, 2025-07-18; “will” points on');
    const [friday] = check(day, 'They agreed to meet again [Tuesday|2025-07-22].');
    expect(friday?.how).toContain('“agreed to” points on');
  });

  test('the present tense of the timetable', () => {
    check(day, 'Talks resume [Monday|2025-07-21] in Oslo.');
    check(day, 'The offer expires [Tuesday|2025-07-22].');
    check(day, 'He did not meet her [Monday|2025-07-14].');
  });

  test('participles beside a noun tell no tense', () => {
    check(day, 'It will be paid on a still unspecified date in [January|2026-01].');
    check(day, 'The group will hold the delayed vote [Tuesday|2025-07-22].');
    check(day, 'She will succeed him on [Feb. 1|2026-02-01].');
  });

  test('what had been planned lies back', () => {
    check(day, 'It had been due to expire [Wednesday|2025-07-16].');
    check(day, 'It was due to expire [Wednesday|2025-07-23].');
  });
});

test('the year and the month of a story', () => {
  check(
    day,
    'In [May 1944|1944-05] the army landed. It held the port by [the end of the month|1944-05] and the coast by [the end of the year|1944].',
  );
  check(day, 'It began on [May 3|2025-05-03] and will end by [the end of the year|2025].');
});

test('what went on until a day is over', () => {
  check(day, 'The strike lasted until [Wednesday|2025-07-16].');
  check(day, 'They have until [Wednesday|2025-07-23] to agree.');
});

test('the present tense tells what is to come where nothing else tells', () => {
  const [monday] = check(day, 'The law takes effect [Monday|2025-07-21].');
  expect(monday?.how).toContain('“takes” points on');
  check(day, 'The deadline is [Wednesday|2025-07-23]. Rain is likely [Sunday|2025-07-20].');
  check(day, 'Her visits on [Monday|2025-07-14] and the votes of [Tuesday|2025-07-15] were the last.');
  check(day, 'It won 40 votes [Tuesday|2025-07-15]. The toString of a constructor [Monday|2025-07-14]');
  check(day, 'The firm cut 300 jobs in [September|2024-09] and will cut more.');
});

test('a day of the month told', () => {
  const [, later] = check(day, 'It opened on [Feb. 3|2025-02-03] and closed on [the 9th|2025-02-09].');
  expect(later).toMatchObject({
    anchor: { kind: 'time', time: 0 },
    how: 'that day of the month of 2025-02-03, told before',
  });
  check(day, 'It opened on [Feb. 3|2025-02-03] and closed on [the 31st|2025-05-31].');
});

test('weekdays that “and” joins', () => {
  check('2025-07-21', 'It rained on [Friday|2025-07-18] and [Saturday|2025-07-19], not on [Sunday|2025-07-20].');
  check('2025-07-18', 'It is shut on [Friday|2025-07-18] and [Saturday|2025-07-19].');
});
