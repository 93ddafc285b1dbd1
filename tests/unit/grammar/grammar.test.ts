import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const root = join(__dirname, '../../..');
let grammar: IGrammar;

beforeAll(async () => {
  const wasm = readFileSync(join(dirname(createRequire(__filename).resolve('vscode-oniguruma')), 'onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => {
      const path = join(root, 'syntaxes/news.tmLanguage.json');
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
  });
  const loaded = await registry.loadGrammar('text.news');
  if (loaded === null) throw new Error('the grammar does not load');
  grammar = loaded;
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

  test.each(['"', 'A', '1', ' ', 'May ', '(A', '[A', "By A'", '1,'])(
    'cost of %j repeated grows with the line',
    (unit) => {
      const best = (units: number): number => {
        const line = unit.repeat(units / unit.length);
        const runs = Array.from({ length: 5 }, () => {
          const started = performance.now();
          grammar.tokenizeLine(line, textmate.INITIAL, 10_000);
          return performance.now() - started;
        });
        return Math.min(...runs);
      };
      best(1000);
      // Sixteen times the size: 16 when linear, 256 when quadratic.
      expect(best(16_000)).toBeLessThan(160 * Math.max(best(1000), 0.2));
    },
  );
});
