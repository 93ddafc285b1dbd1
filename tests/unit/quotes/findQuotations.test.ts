import { describe, expect, test } from 'vitest';
import { readQuotes } from './read';

const told = (marked: string): readonly string[] => readQuotes(marked).told;

describe('marks', () => {
  test('of all kinds', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['\u201c', '\u201d'],
      ['\u2018', '\u2019'],
      ["'", "'"],
      ['\u00ab', '\u00bb'],
      ['``', "''"],
      ['\u201e', '\u201d'],
      // A slip that is common: the opening mark twice.
      ['\u201c', '\u201c'],
    ]) {
      expect(told(`${open}We will go,${close} said [P:Ana Ruiz].`)).toEqual(['whole We will go,: Ana Ruiz']);
    }
  });

  test('apostrophes, feet and inches are none', () => {
    expect(told("The workers' union met in the '90s; it's the players' and Kim's idea, rock 'n' roll.")).toEqual([]);
    expect(told('The 6\'2" guard bought a 27" screen.')).toEqual([]);
    expect(told("'The workers' rights are ours,' [P:Ana Ruiz] said.")).toEqual([
      "whole The workers' rights are ours,: Ana Ruiz",
    ]);
    expect(told("He called the 'reds' a joke and the players' 'blues' another.")).toHaveLength(2);
  });

  test('nested ones, with nobody for the inner', () => {
    expect(told('\u201cThey said, \u2018Go home now.\u2019 We went,\u201d [P:Ana Ruiz] said.')).toEqual([
      'whole They said, \u2018Go home now.\u2019 We went,: Ana Ruiz',
      'whole Go home now.: -',
    ]);
    expect(told('"\'Go home,\' they said," [P:Ana Ruiz] recalled.')[0]).toContain('Ana Ruiz');
  });

  test('one that nothing closes never runs on, unless the next paragraph begins with one', () => {
    expect(told('Kim said the \u201cdeal was dead.\n\nNobody answered.')).toEqual([]);
    expect(told('\u201cThe deal is dead.\n\nNobody answered him.')).toEqual(['whole The deal is dead.: -']);
    expect(
      told('The chair spoke.\n\n\u201cThe deal is dead.\n\n\u201cLong live the deal,\u201d [P:Ana Ruiz] said.'),
    ).toEqual(['whole The deal is dead.: Ana Ruiz', 'whole Long live the deal,: Ana Ruiz < 0']);
  });

  test('the span has the marks, the words have not', () => {
    const { text, quotations } = readQuotes('It was \u201cvery late\u201d, [P:Ruiz] said.');
    expect(text.slice(quotations[0]?.start, quotations[0]?.end)).toBe('\u201cvery late\u201d');
    expect(text.slice(quotations[0]?.said?.start, quotations[0]?.said?.end)).toBe('Ruiz');
    expect(text.slice(quotations[0]?.cue?.start, quotations[0]?.cue?.end)).toBe('said');
  });
});

describe('speakers whom the words name', () => {
  test.each([
    '"We will go," [P:Ana Ruiz] said.',
    '"We will go," said Finance Minister [P:Ana Ruiz], who left on Friday.',
    '"We will go," [P:Ana Ruiz], the minister of finance, told reporters in [L:Lima].',
    '"Will we go?" [P:Ana Ruiz] asked.',
    '"We will go", [P:Ana Ruiz] told the [O:Daily Post] on Monday.',
    '"We will go," according to [P:Ana Ruiz].',
    '"We will go," as [P:Ana Ruiz] put it.',
    '"We will go." \u2014 [P:Ana Ruiz]',
    '[P:Ana Ruiz]: "We will go."',
    '[P:Ana Ruiz] said: "We will go."',
    'Said [P:Ana Ruiz]: "We will go."',
    'On Monday in [L:Lima], [P:Ana Ruiz] told a crowd of reporters, "We will go."',
    'According to [P:Ana Ruiz], "We will go."',
    '[P:Ana Ruiz] met [P:Ola Berg] in [L:Lima] and said: "We will go."',
    'Reporters quoted [P:Ana Ruiz] as saying: "We will go."',
    'One of the ministers, [P:Ana Ruiz], said: "We will go."',
    'The ambassador to [L:Peru] [P:Ana Ruiz] said: "We will go."',
    'In a letter to her staff [P:Ana Ruiz] wrote: "We will go."',
    '[L:Peru], whose minister, [P:Ana Ruiz], said: "We will go."',
  ])('%s', (marked) => {
    expect(told(marked)[0]).toMatch(/We will go.?: Ana Ruiz$|Will we go\?: Ana Ruiz$/);
  });

  test.each([
    ['[P:Ana Ruiz] said the plan was "dead on arrival".', 'part dead on arrival: Ana Ruiz'],
    ['[P:Ana Ruiz] agreed, adding that it was "dead on arrival".', 'part dead on arrival: Ana Ruiz'],
    ['[P:Ana Ruiz] has called the plan "dead on arrival".', 'part dead on arrival: Ana Ruiz'],
    ['It was described by [P:Ana Ruiz] as "dead on arrival".', 'part dead on arrival: Ana Ruiz'],
    [
      'The plan was "dead on arrival" and nothing would change that, [P:Ana Ruiz] said.',
      'part dead on arrival: Ana Ruiz',
    ],
    ['[P:Ana Ruiz]\u2019s "dead on arrival" remark made her famous.', 'part dead on arrival: Ana Ruiz'],
    [
      '[P:Ruiz] told [P:Berg] that [L:Peru] wanted a "mature relationship", the foreign ministry said.',
      'part mature relationship: Ruiz',
    ],
  ])('fragments: %s', (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });

  test.each([
    '"We will go," a spokesman for [P:Ana Ruiz] said.',
    '"We will go," [P:Ana Ruiz] and [P:Ola Berg] said in a joint statement.',
    '"We will go," said a source who knows [P:Ana Ruiz].',
    '"We will go," [P:Ana Ruiz]\u2019s lawyer said.',
    'Officials of [L:Peru] and [L:Chile] said: "We will go."',
    'A spokesman in [L:Lima] said: "We will go."',
  ])('nobody by name: %s', (marked) => {
    expect(told(marked)[0]).toMatch(/: -$/);
  });

  test.each([
    'A group called "The Blue Birds" played for [P:Ana Ruiz], she said.',
    '[P:Ana Ruiz] said that the word "treason" was new.',
    '[P:Ana Ruiz] said the "package" deal was dead.',
    '[P:Ana Ruiz] stars in "The Last Lighthouse", critics say.',
  ])('titles of works and coloured words are nobody\u2019s: %s', (marked) => {
    expect(told(marked)[0]).toMatch(/^part .*: -$/);
  });
});

describe('speakers who are inferred', () => {
  test.each([
    ['[P:Ana Ruiz] left. "We will go," she said.', 'whole We will go,: Ana Ruiz?'],
    ['[P:Ana Ruiz] said the talks were over. "We will go."', 'whole We will go.: Ana Ruiz?'],
    ['"It is over," said the [O:Foreign Ministry].\n\n"We will go," it said.', 'whole We will go,: Foreign Ministry?'],
    ['The [O:Supreme Court] met on Friday. "We will go," the court said.', 'whole We will go,: Supreme Court?'],
    ['Mr [P:Ola Berg] met Ms [P:Ana Ruiz] on Friday. "We will go," she said.', 'whole We will go,: Ana Ruiz?'],
  ])('%s', (marked, expected) => {
    expect(told(marked).at(-1)).toBe(expected);
  });

  test('nobody where two people may be meant', () => {
    expect(told('There [P:Ola Berg] and [P:Ana Ruiz] met on Friday. "We will go," she said.')).toEqual([
      'whole We will go,: -',
    ]);
    expect(told('"It is over," said a witness.\n\n"We will go," he said.')[1]).toBe('whole We will go,: -');
  });

  test('a new person of the same paragraph comes before the last speaker', () => {
    const marked = '"It is over," said [P:Ana Ruiz].\n\nMember [P:Ola Berg] voted no. "We will go," he said.';
    expect(told(marked)[1]).toBe('whole We will go,: Ola Berg?');
  });
});

describe('parts of one quotation', () => {
  test('on both sides of the clause of saying', () => {
    expect(told('"We will go," [P:Ana Ruiz] said, "and we will not come back."')).toEqual([
      'whole We will go,: Ana Ruiz',
      'whole and we will not come back.: Ana Ruiz < 0',
    ]);
    expect(told('"We will go," [P:Ana Ruiz] said. "We will not come back."')[1]).toBe(
      'whole We will not come back.: Ana Ruiz < 0',
    );
  });

  test('what another sentence parts is another one', () => {
    const marked = '"We will go," [P:Ana Ruiz] said. Then the lights went out. "We will not come back."';
    expect(told(marked)[1]).toBe('whole We will not come back.: Ana Ruiz?');
    expect(told('"We will go," [P:Ana Ruiz] said, adding that it was "quite late".')[1]).toBe(
      'part quite late: Ana Ruiz',
    );
  });
});
