import type { TagName } from '../../../common/annotation/codebook';
import type { Row } from '../row';

/** What is dragged: an annotation out of a tag's group or another one, or, without `id`, a tag. */
export type Dragged = Pick<Row, 'id' | 'folder' | 'tag'>;

/** Rows that can be dragged, as plain data. */
export const draggedOf = (rows: readonly Row[]): readonly Dragged[] =>
  rows
    .filter(({ id, tag, folder }) => folder !== undefined && (id !== undefined || tag !== undefined))
    .map(({ id, tag, folder }) => ({
      ...(folder === undefined ? {} : { folder }),
      ...(id === undefined ? {} : { id }),
      ...(tag === undefined ? {} : { tag }),
    }));

/** What dropping does: the annotations get a tag, or why they do not. */
export type Drop =
  | { readonly ok: true; readonly rows: readonly Dragged[]; readonly to: TagName }
  | { readonly ok: false; readonly reason: string };

/**
 * What dropping rows on a row does. A row in a tag's group stands for the tag. What comes from that tag already is left
 * out, so that a selection over several groups can be dropped on one of them.
 */
export function dropOn(dragged: readonly Dragged[], target: Row | undefined): Drop {
  const to = target?.tag;
  if (!target || !to) return { ok: false, reason: 'Drop annotations on a tag.' };
  const isThere = ({ tag }: Dragged): boolean => tag?.name === to.name && tag.on === to.on;
  const rows = dragged.filter((one) => !isThere(one));
  if (rows.length === 0) return { ok: false, reason: `These have the tag “${to.name}” already.` };
  if (rows.some(({ folder }) => folder !== target.folder)) {
    return { ok: false, reason: 'An annotation stays in its workspace folder: drop it on a tag of that folder.' };
  }
  if (rows.some(({ tag }) => tag !== undefined && tag.on !== to.on)) {
    return { ok: false, reason: 'A tag of passages cannot stand on a link, nor a kind of link on a passage.' };
  }
  return { ok: true, rows, to };
}
