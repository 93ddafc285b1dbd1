/** Columns of the table, in their order. One row tells of one passage; what is said of the annotation stands in each. */
export const columns = [
  'id',
  'kind',
  'tags',
  'note',
  'link',
  'passage',
  'source',
  'line',
  'start',
  'end',
  'quote',
  'prefix',
  'suffix',
  'copy',
  'copies',
  'before',
  'after',
  'formula',
  'state',
  'creator',
  'created',
  'modified',
] as const;
export type Column = (typeof columns)[number];

const plainTag = /^[^\s;"[\]](?:[^;"[\]]*[^\s;"[\]])?$/;

/** Tags in one cell: with semicolons between, or, where a name would be misread, as a list in JSON. */
export const tagsCell = (tags: readonly string[]): string =>
  tags.every((tag) => plainTag.test(tag)) ? tags.join('; ') : JSON.stringify(tags);

/** Reads what `tagsCell` writes, and any list with semicolons. */
export function tagsOfCell(cell: string): readonly string[] {
  if (cell.startsWith('[')) {
    try {
      const value: unknown = JSON.parse(cell);
      if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [...new Set(value)];
    } catch {
      // A name that begins with a bracket, in a table that somebody made by hand.
    }
  }
  return [...new Set(cell.split(';').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
