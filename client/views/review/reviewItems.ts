import type { EndName } from '../../../common/annotation/model';
import { annotationOf, endsOf, type PlacedEnd } from '../../../common/annotation/queries';
import type { AnnotationStore } from '../../../common/annotation/store';
import { reviewed } from '../../annotations/reviewed';
import type { Row } from '../row';

/** What of a folder is reviewed. */
export interface ReviewedFolder {
  readonly uri: string;
  readonly name: string;
  readonly store: AnnotationStore;
}

/** An end of an annotation, as views, documents and commands name it. */
export interface ReviewKey {
  readonly folder: string;
  readonly id: string;
  readonly from: EndName;
}

/** One passage to review. */
export interface ReviewItem extends ReviewKey {
  readonly placed: PlacedEnd;
}

const itemOf = (folder: ReviewedFolder, placed: PlacedEnd): ReviewItem => ({
  folder: folder.uri,
  id: placed.annotation.id,
  from: placed.end,
  placed,
});

/** The states in the order in which they are reviewed: what takes no choosing comes last. */
const order = ['orphaned', 'ambiguous', 'edited'] as const;
export type ReviewedState = (typeof order)[number];

/** What waits in the folders, by state, then by folder and source: the order of the view. */
export const waitingByState = (
  folders: readonly ReviewedFolder[],
): readonly (readonly [state: ReviewedState, items: readonly ReviewItem[]])[] =>
  order.map((state) => [
    state,
    folders.flatMap((folder) =>
      reviewed(folder.store)
        .waiting.filter(({ anchoring }) => anchoring?.state === state)
        .map((placed) => itemOf(folder, placed)),
    ),
  ]);

/** What waits, in the order of the view. */
export const waitingItems = (folders: readonly ReviewedFolder[]): readonly ReviewItem[] =>
  waitingByState(folders).flatMap(([, items]) => items);

/** What the user has said is to stay as it is. */
export const keptItems = (folders: readonly ReviewedFolder[]): readonly ReviewItem[] =>
  folders.flatMap((folder) => reviewed(folder.store).kept.map((placed) => itemOf(folder, placed)));

/** The end of a key as it stands now; null when it is gone. */
export function itemOfKey(folders: readonly ReviewedFolder[], { folder, id, from }: ReviewKey): ReviewItem | null {
  const home = folders.find(({ uri }) => uri === folder);
  const annotation = home ? annotationOf(home.store, id) : null;
  const placed = home && annotation ? endsOf(home.store, annotation).find(({ end }) => end === from) : undefined;
  return home && placed ? itemOf(home, placed) : null;
}

/** Whether a row of the Review view is that of a passage, not of one of its candidates. */
export const isRowOf =
  ({ folder, id, from }: ReviewKey) =>
  (row: Row): boolean =>
    row.folder === folder && row.id === id && row.from === from && row.candidate === undefined;

export const sameKey = (a: ReviewKey, b: ReviewKey): boolean =>
  a.folder === b.folder && a.id === b.id && a.from === b.from;

/**
 * What comes after some items have been dealt with: the next one that still waits, in the order as it was, else the one
 * before; null when nothing waits.
 */
export function nextAfter(
  before: readonly ReviewKey[],
  settled: readonly ReviewKey[],
  now: readonly ReviewItem[],
): ReviewItem | null {
  const isSettled = (key: ReviewKey): boolean => settled.some((one) => sameKey(one, key));
  const last = before.findLastIndex(isSettled);
  const onwards = [...before.slice(last + 1), ...before.slice(0, last + 1).toReversed()];
  for (const key of onwards) {
    const item = isSettled(key) ? undefined : now.find((one) => sameKey(one, key));
    if (item) return item;
  }
  return null;
}

/** The item some steps on from one, round the end; the first one where that does not wait. Null when nothing waits. */
export function stepFrom(items: readonly ReviewItem[], key: ReviewKey | null, steps: 1 | -1): ReviewItem | null {
  const at = key === null ? -1 : items.findIndex((item) => sameKey(item, key));
  if (at < 0) return items[steps === 1 ? 0 : items.length - 1] ?? null;
  return items[(at + steps + items.length) % items.length] ?? null;
}
