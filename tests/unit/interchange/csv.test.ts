import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { guardCell, parseCsv, printCsv, unguardCell } from '../../../common/interchange/csv';
import { columns, tagsCell, tagsOfCell } from '../../../common/interchange/csvColumns';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { annotatedTexts, storeOf } from '../../support/annotatedTexts';
import { anyText } from '../../support/anyAnnotation';
import { brief, importedAt, importText } from '../../support/importing';

const text = 'Ministers met in Oslo.\nThe talks go on. Oslo hopes.\n';
const texts = { 'a.txt': text, 'sub/b.txt': 'Nothing came of the talks.\n' };
const cells = (csv: string) => parseCsv(csv).rows.map((row) => row.cells);

/** The cells of a file by the grammar of RFC 4180 and nothing else; throws where it is not followed. */
function strictly(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, rest] = [[] as string[], csv.replace(/^\ufeff/, '')];
  while (rest !== '') {
    const [whole = '', quoted, bare] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? [];
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rest = rest.slice(2);
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor a line end: ${rest.slice(0, 20)}`);
  }
  return rows;
}

group('csv', () => {
  it('follows the grammar of RFC 4180, with as many cells in each row, none of them a formula', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts: any, annotations }) => {
        const input = { store: storeOf(annotations, any), annotations, tags: [], base: null };
        const rows = strictly(exportAnnotations(input, 'csv').files[0]?.text ?? '');
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
        for (const one of rows.flat()) expect(one).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      }),
      { numRuns: 60 },
    );
  });

  it('brings every cell back, and every row', () => {
    const cell = fc.oneof(
      anyText,
      fc.constantFrom('=1', "'=1", "''@x", '-', '\t', '\r\n', '"', ';', '', '\ufeff', '＝1'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        expect(cells(printCsv([['id', 'b', 'c'], ...rows])).slice(1)).toEqual(rows);
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ''), (rest, sign) => {
        expect(guardCell(sign + rest)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
        expect(unguardCell(guardCell(sign + rest))).toBe(sign + rest);
      }),
    );
    expect(printCsv([['=HYPERLINK("http://x","y")', 'a;=1']])).toBe(
      '\ufeff"\'=HYPERLINK(""http://x"",""y"")","a;\'=1"\r\n',
    );
  });

  it('reads other separators, line ends and blank lines, and says where a quote does not end', () => {
    expect(cells('a;b\r1;"x\ry"\r\r2;')).toEqual([
      ['a', 'b'],
      ['1', 'x\ry'],
      ['2', ''],
    ]);
    expect(cells('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a,b\n"x"y,2\n')).toEqual([
      ['a', 'b'],
      ['xy', '2'],
    ]);
    expect(parseCsv('a,b\n1,"2\n3\n')).toEqual({
      rows: [{ cells: ['a', 'b'], line: 1 }],
      error: 'line 2: a quotation mark that begins a cell is never closed',
    });
    expect(parseCsv('h,i\n"a\nb",1\nc,2').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('brings lists of tags back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(anyText, fc.constantFrom('a;b', '[', ' x', '')), { maxLength: 4 }),
        (tags) => {
          expect(tagsOfCell(tagsCell(tags))).toEqual(tags);
        },
      ),
    );
    expect(tagsOfCell(' claim;event ; claim;')).toEqual(['claim', 'event']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('source', 'quote', ',', '"', '\n', 'a.txt', 'Oslo', ';'))),
        (parts) => {
          const { annotations } = importText(parts.join(''), 'csv', texts);
          for (const { target } of annotations) expect(Object.keys(texts)).toContain(target.source);
        },
      ),
    );
  });
});

group('csv import', () => {
  it('reads a table that somebody made by hand', () => {
    const built = importText(
      'source;quote;tags;note;comment\na.txt;The talks;claim;"-> see ""b"""\nb;came of;;\nsub/b.txt;talks;event;\n',
      'csv',
      texts,
    );
    expect(brief(built)).toEqual([
      ['The talks', 'claim', '-> see "b"', null],
      ['came of', '', null, null],
      ['talks', 'event', null, null],
    ]);
    expect(built.annotations.map(({ created, motivation }) => [created, motivation])).toEqual([
      [importedAt, 'tagging'],
      [importedAt, 'commenting'],
      [importedAt, 'tagging'],
    ]);
    expect(built.problems.map(({ where, message }) => [where, message])).toEqual([
      ['line 1', 'the column "comment" is not known and is passed over'],
      ['line 3', '"b" is taken for sub/b.txt, by its file name'],
    ]);
  });

  it('joins the rows of one id, and finds passages by place or by words', () => {
    const head = 'id,passage,source,start,end,quote,link';
    const rows = [
      'urn:1,target,a.txt,0,9,,contradicts',
      'urn:1,linkTo,sub/b.txt,900,905,talks,',
      'urn:2,,a.txt,0,4,Oslo,',
      'urn:3,,a.txt,0,900,,',
      'urn:4,odd,a.txt,0,9,,',
    ];
    const built = importText([head, ...rows].join('\n'), 'csv', texts);
    expect(brief(built)).toEqual([
      ['Ministers / talks', '', null, 'contradicts'],
      ['Oslo', '', null, null],
    ]);
    // "Oslo" stands twice, and not at 0: nobody guesses.
    expect(built.annotations[1]?.target.selectors.characters).toEqual({ startCharacter: 0, endCharacter: 4 });
    expect(built.problems.map(({ message }) => message)).toEqual([
      '"odd" names no passage: write target, further.0, further.1 … or linkTo',
      '“talks” stands elsewhere in the source',
      expect.stringMatching(/“Oslo”.*: it is kept, to be reviewed$/),
      'its characters lie outside the text, and it quotes no words to look for',
    ]);
  });

  it.each([
    ['', 'an empty table'],
    ['a,b\n1,2', 'the first line must name the columns "source", and "quote" or "start" and "end"'],
    ['source,quote\n../a.txt,Oslo', '"../a.txt" leads out of the folder'],
    ['source,quote\n/etc/passwd,root', 'there is no source "/etc/passwd" in this folder'],
    ['source,quote\na.txt,', 'there is neither a quote nor a range of characters'],
    ['source,quote,start,end\na.txt,,9,3', '"9" to "3" is no range of characters'],
    ['source,quote\n,x', 'the cell "source" is empty'],
  ])('says what is wrong with %j', (csv, message) => {
    const { annotations, problems } = importText(csv, 'csv', texts);
    expect(annotations).toEqual([]);
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});
