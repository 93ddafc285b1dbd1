import { beforeAll, describe, expect, test } from 'vitest';
import textmate, { type IGrammar } from 'vscode-textmate';
import { newsGrammar } from './newsGrammar';

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await newsGrammar();
});

/** The parts of a line that carry a scope. */
function scoped(line: string, scope: string): string[] {
  const parts: string[] = [];
  let end = -1;
  for (const token of grammar.tokenizeLine(line, textmate.INITIAL).tokens) {
    if (!token.scopes.some((s) => s.startsWith(scope))) continue;
    const words = line.slice(token.startIndex, token.endIndex);
    if (token.startIndex === end) parts[parts.length - 1] += words;
    else parts.push(words);
    end = token.endIndex;
  }
  return parts;
}

describe('news grammar', () => {
  test.each([
    ['The vote is on 11 Jul. 2025 or on July 12.', ['11 Jul. 2025', 'July 12']],
    ['It passed in May 2024, as last week.', ['May 2024', 'last week']],
    ['They may march in the rain.', []],
    ['Coast Courier18-07-2025', ['18-07-2025']],
  ])('dates of %s', (line, dates) => expect(scoped(line, 'constant.other.date')).toEqual(dates));

  test('quotations, straight and curly', () => {
    expect(scoped('He said "we stay" and \u201cwe wait\u201d.', 'string.quoted')).toEqual([
      '"we stay"',
      '\u201cwe wait\u201d',
    ]);
  });
  test('stamp, byline, dateline, credit', () => {
    expect(scoped('Published: 11 Jul. 2025, 15:59', 'keyword.other.stamp')).toEqual(['Published:']);
    expect(scoped('By Anna Keller and Tom Reed', 'entity.name.author')).toEqual(['Anna Keller and Tom Reed']);
    expect(scoped('OSLO, July 18 (Newswire) -- Talks began.', 'entity.name.section.dateline')).toEqual(['OSLO']);
    expect(scoped('They met in Oslo. [CITY HALL]', 'comment.line.credit')).toEqual(['[CITY HALL]']);
  });
  test('a headline is a heading, a sentence is none', () => {
    expect(scoped('Harbour board approves new ferry terminal', 'markup.heading')).toHaveLength(1);
    expect(scoped('The harbour board approved a new terminal.', 'markup.heading')).toEqual([]);
  });
  test('numbers', () =>
    expect(scoped('up 25 percent to $3.5 billion', 'constant.numeric')).toEqual(['25 percent', '$3.5 billion']));
});
