import type { Annotation } from '../annotation/model';
import { columns, tagsCell, type Column } from './csvColumns';
import { printCsv } from './csv';
import { lostPart, stateLoss, unknownLoss } from './losses';
import type { Exported, ExportInput, Loss } from './model';
import { createPlacer, type PlacedPassage } from './placed';
import type { Steps } from '../text/steps';

const path = 'annotations.csv';

const half = /\p{Surrogate}/u;

/** What a cell cannot tell apart or hold. */
function cellLosses(annotation: Annotation, passages: readonly PlacedPassage[]): readonly Loss[] {
  const { note, creator, linkKind, tags } = annotation;
  const empty = Object.entries({ note, creator, 'kind of link': linkKind }).filter(([, value]) => value === '');
  const words = passages.flatMap(({ selectors }) => [selectors.exact, selectors.prefix, selectors.suffix]);
  const halves = [annotation.id, note, creator, linkKind, ...tags, ...words].filter(
    (one) => one !== null && half.test(one),
  );
  return [
    ...empty.map(([name]) => lostPart(annotation, `an empty ${name} cannot be told from none`, '')),
    ...(halves.length === 0 ? [] : [lostPart(annotation, 'half a character, which no text file can hold', '')]),
  ];
}

function rowOf(annotation: Annotation, passage: PlacedPassage): readonly string[] {
  const { id, motivation, tags, note, linkKind, creator, created, modified } = annotation;
  const { end, source, line, state, selectors } = passage;
  const { characters, exact, prefix, suffix, alike, landmarks } = selectors;
  const cells: Readonly<Record<Column, string>> = {
    id,
    kind: motivation,
    tags: tagsCell(tags),
    note: note ?? '',
    link: linkKind ?? '',
    passage: end,
    source,
    line: line === null ? '' : String(line),
    start: String(characters.startCharacter),
    end: String(characters.endCharacter),
    quote: exact,
    prefix,
    suffix,
    copy: alike ? String(alike.copy) : '',
    copies: alike ? String(alike.copies) : '',
    before: landmarks?.before ?? '',
    after: landmarks?.after ?? '',
    formula: landmarks ? (landmarks.isFormula ? '1' : '0') : '',
    state,
    creator: creator ?? '',
    created,
    modified: modified ?? '',
  };
  return columns.map((column) => cells[column]);
}

/** Annotations as a table (CSV, RFC 4180), a row for each passage, safe to open in a spreadsheet. */
export function* exportCsv({ store, annotations }: ExportInput): Steps<Exported> {
  const placed = createPlacer(store);
  const losses: Loss[] = [];
  const rows: (readonly string[])[] = [columns];
  for (const [done, annotation] of annotations.entries()) {
    yield { done, of: annotations.length };
    const passages = placed(annotation);
    losses.push(...unknownLoss(annotation), ...cellLosses(annotation, passages));
    for (const passage of passages) {
      losses.push(...stateLoss(annotation, passage));
      rows.push(rowOf(annotation, passage));
    }
  }
  return { files: [{ path, text: printCsv(rows) }], losses, written: annotations.length };
}
