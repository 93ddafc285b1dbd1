import { mostCopies } from '../anchor/places';
import { isEndName } from '../annotation/ends';
import { motivations, type EndName, type Motivation } from '../annotation/model';
import { groupBy } from '../text/groupBy';
import { parseCsv, type CsvRow } from './csv';
import { columns, tagsOfCell, type Column } from './csvColumns';
import type { Draft, DraftTarget, ImportProblem, ReadDrafts } from './model';

type Cells = (column: Column) => string;

/** One row, with its cells by the names in the head. */
interface Row {
  readonly cell: Cells;
  readonly has: (column: Column) => boolean;
  readonly line: number;
}

const countOf = (text: string): number | null => (/^\d{1,15}$/.test(text.trim()) ? Number(text) : null);
const orNull = (text: string): string | null => (text === '' ? null : text);

/** Places of the columns in the head; a name that is not known, or stands twice, is told. */
function readHead(head: CsvRow, problems: ImportProblem[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  head.cells.forEach((cell, at) => {
    const name = cell.trim().toLowerCase();
    const column = columns.find((one) => one === name);
    const tell = (message: string): void =>
      void problems.push({ where: `line ${head.line}`, message, isLeftOut: false });
    if (column === undefined) tell(`the column "${name}" is not known and is passed over`);
    else if (places.has(column)) tell(`the column "${name}" stands twice; the first one counts`);
    else places.set(column, at);
  });
  return places;
}

/** A row's passage, or why it has none. */
function targetOf({ cell }: Row): DraftTarget | string {
  const [start, end] = [countOf(cell('start')), countOf(cell('end'))];
  const [copy, copies] = [countOf(cell('copy')), countOf(cell('copies'))];
  const source = cell('source');
  if (source === '') return 'the cell "source" is empty';
  const isRange = start !== null && end !== null && start <= end;
  const exact = cell('quote');
  if (!isRange && (cell('start') !== '' || cell('end') !== '') && exact === '')
    return `"${cell('start')}" to "${cell('end')}" is no range of characters`;
  if (!isRange && exact === '') return 'there is neither a quote nor a range of characters';
  return {
    source,
    characters: isRange ? { startCharacter: start, endCharacter: end } : null,
    counts: 'all',
    exact: exact === '' && isRange && end > start ? null : exact,
    prefix: cell('prefix'),
    suffix: cell('suffix'),
    alike: copy !== null && copies !== null && copies <= mostCopies && copy <= mostCopies ? { copy, copies } : null,
    landmarks:
      cell('formula') === ''
        ? null
        : { before: cell('before'), after: cell('after'), isFormula: cell('formula') === '1' },
  };
}

/** The ends that rows of one annotation tell of, each once, the passage first. */
function endsOf(rows: readonly Row[], problems: ImportProblem[]): readonly (readonly [EndName, DraftTarget])[] {
  const ends = new Map<EndName, DraftTarget>();
  for (const row of rows) {
    const tell = (message: string): void => void problems.push({ where: `line ${row.line}`, message, isLeftOut: true });
    const word = row.cell('passage').trim();
    const end: EndName | null = word === '' ? 'target' : isEndName(word) ? word : null;
    const target = targetOf(row);
    if (typeof target === 'string') tell(target);
    else if (end === null) tell(`"${word}" names no passage: write target, further.0, further.1 … or linkTo`);
    else if (ends.has(end)) tell(`the passage "${end}" of this annotation stands twice; the first one counts`);
    else ends.set(end, target);
  }
  const order = (end: EndName): number =>
    end === 'target' ? -1 : end === 'linkTo' ? Infinity : Number(end.slice('further.'.length));
  return [...ends].sort(([a], [b]) => order(a) - order(b));
}

function draftOf(rows: readonly Row[], problems: ImportProblem[]): Draft | null {
  const [first] = rows;
  if (!first) return null;
  const { cell, has, line } = first;
  const targets = endsOf(rows, problems);
  if (targets[0]?.[0] !== 'target') {
    if (targets.length > 0)
      problems.push({ where: `line ${line}`, message: 'no row tells of its passage "target"', isLeftOut: true });
    return null;
  }
  const tags = tagsOfCell(cell('tags'));
  const kind = cell('kind').trim();
  const isLink = targets.some(([end]) => end === 'linkTo');
  const guessed: Motivation = isLink ? 'linking' : tags.length > 0 ? 'tagging' : 'commenting';
  const stated = motivations.find((one) => one === kind);
  return {
    id: orNull(cell('id')),
    motivation: stated ?? guessed,
    tags,
    note: orNull(cell('note')),
    linkKind: orNull(cell('link')),
    targets,
    creator: orNull(cell('creator')),
    created: has('created') ? cell('created') : null,
    modified: orNull(cell('modified')),
    where: `line ${line}`,
    whole: null,
  };
}

/** Reads a table of annotations; needed are the columns `source`, and `quote` or `start` and `end`. Never throws. */
export function readCsv(text: string): ReadDrafts {
  const { rows, error } = parseCsv(text);
  const problems: ImportProblem[] = [];
  if (error !== null) problems.push({ where: 'file', message: `${error}; nothing behind it is read`, isLeftOut: true });
  const [head, ...others] = rows;
  if (!head)
    return { drafts: [], problems: [...problems, { where: 'file', message: 'an empty table', isLeftOut: true }] };
  const places = readHead(head, problems);
  if (!places.has('source') || !(places.has('quote') || (places.has('start') && places.has('end')))) {
    const message = 'the first line must name the columns "source", and "quote" or "start" and "end"';
    return { drafts: [], problems: [...problems, { where: `line ${head.line}`, message, isLeftOut: true }] };
  }
  const read = others.map(({ cells, line }): Row => ({
    line,
    has: (column) => places.has(column),
    cell: (column) => cells[places.get(column) ?? -1] ?? '',
  }));
  const groups = groupBy(read, ({ cell, line }) => cell('id') || line);
  const drafts = [...groups.values()].flatMap((group) => draftOf(group, problems) ?? []);
  return { drafts, problems };
}
