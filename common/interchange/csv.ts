/**
 * What stands before a sign that would make a formula of a cell, as far back as the cell may begin: blanks and quotation
 * marks, which programs drop that part cells elsewhere than we do, separators of theirs, and apostrophes, behind which
 * nothing runs. A run is looked at from its first sign alone, so that long ones cost no more than their length.
 */
const beforeFormula = /(?:^[\s";]*|(?<![\s";])[\s";]+)'*(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** Where other programs part cells and rows, our quotation marks notwithstanding. */
const separators = /[;\t\r\n]/;

/** Changes what stands before each sign that can begin a cell and make a formula of it. */
const atFormulas = (text: string, change: (before: string) => string): string =>
  text.replace(beforeFormula, (before: string, at: number) =>
    at === 0 || separators.test(before) ? change(before) : before,
  );

/** Tabs and line ends that begin a cell: some programs drop them and run what follows. */
const oddBegin = /^'*[\t\r\n]/;
const guardedBegin = /^'+[\t\r\n]/;

/**
 * A cell's text so that no spreadsheet runs any of it: an apostrophe before what would be a formula, at its begin and
 * wherever a program that parts cells at semicolons or tabs sees another begin. Where apostrophes stand before it
 * already they get one more, so that taking one away gives back what was there.
 */
export function guardCell(text: string): string {
  const safe = atFormulas(text, (before) => `${before}'`);
  return oddBegin.test(safe) ? `'${safe}` : safe;
}

/** Undoes `guardCell`. */
export const unguardCell = (text: string): string =>
  atFormulas(guardedBegin.test(text) ? text.slice(1) : text, (before) =>
    before.endsWith("'") ? before.slice(0, -1) : before,
  );

/** Spreadsheets of some countries part cells at semicolons, so that these are quoted too. */
const needsQuotes = /[",;\r\n\t]|^\s|\s$/;

const printCell = (text: string): string => {
  const safe = guardCell(text);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes doubled. A byte order mark stands first, without which spreadsheets
 * take UTF-8 for another encoding.
 */
export const printCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(printCell).join(',')}\r\n`).join('')}`;

/** A row of a CSV file: its cells without quotes and guards, and its line, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The sign between cells: of comma, semicolon and tab the one that the first line has most of. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = text.slice(0, end < 0 ? text.length : end);
  const [best = ','] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  return best;
}

const lineEnds = /\r\n|\r|\n/g;

/**
 * Reads CSV (RFC 4180), with any of the usual separators and line ends, in one pass. Never throws: a quote that does not
 * end is an error with its line, for all behind it would be one cell. Blank lines are no rows.
 */
export function parseCsv(text: string): { readonly rows: readonly CsvRow[]; readonly error: string | null } {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const separator = separatorOf(body);
  const plain = separator === ',' ? /[^,\r\n]*/y : separator === ';' ? /[^;\r\n]*/y : /[^\t\r\n]*/y;
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, begin] = [0, 1, 1];
  while (at < body.length) {
    let cell = '';
    if (body[at] === '"') {
      const from = at + 1;
      let end = body.indexOf('"', from);
      while (end >= 0 && body[end + 1] === '"') end = body.indexOf('"', end + 2);
      if (end < 0) return { rows, error: `line ${line}: a quotation mark that begins a cell is never closed` };
      const quoted = body.slice(from, end);
      line += quoted.match(lineEnds)?.length ?? 0;
      cell = quoted.replaceAll('""', '"');
      at = end + 1;
    }
    // What stands behind a closing quote belongs to the cell all the same.
    plain.lastIndex = at;
    const rest = plain.exec(body)?.[0] ?? '';
    at += rest.length;
    cells.push(unguardCell(cell + rest));
    const sign = body[at];
    if (sign === separator) {
      at += 1;
      if (at < body.length) continue;
      cells.push('');
    }
    if (at < body.length) at += sign === '\r' && body[at + 1] === '\n' ? 2 : 1;
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: begin });
    cells = [];
    line += 1;
    begin = line;
  }
  return { rows, error: null };
}
