import { window } from 'vscode';
import { changing, type Edit } from '../../../common/annotation/edits';
import { isEndName } from '../../../common/annotation/ends';
import { keptOf, withKept } from '../../../common/annotation/kept';
import { annotationOf, endsAt } from '../../../common/annotation/queries';
import { groupBy } from '../../../common/text/groupBy';
import { shortened } from '../../../common/text/shortened';
import type { Span } from '../../../common/text/span';
import { titleOf } from '../../annotations/words';
import type { App } from '../../app';
import { editAnnotations } from '../../undo/editing';
import { exactOf } from '../../views/annotations/annotationRow.model';
import { compare, comparedNow, endComparing, isComparing, reviewedFolders } from '../../views/review/comparison';
import {
  isRowOf,
  itemOfKey,
  nextAfter,
  sameKey,
  waitingItems,
  type ReviewItem,
  type ReviewKey,
} from '../../views/review/reviewItems';
import type { Row } from '../../views/row';
import { isViewName } from '../../views/selection';
import { fieldsOf } from '../arguments';
import { now } from '../passages/making';
import { Notice } from '../notice';

/** A passage that a command is about, and the candidate that was chosen in its place. */
export interface Target {
  readonly item: ReviewItem;
  readonly candidate: number | null;
}

/** Everything that waits, in the order of the view. */
export const waitingNow = ({ folders }: App): readonly ReviewItem[] => waitingItems(reviewedFolders(folders));

const nothing = 'Nothing is to be reviewed: every passage stands where it was put.';

function targetOf(app: App, value: unknown): Target | null {
  const { id, from, candidate, folder } = fieldsOf(value);
  if (typeof id !== 'string') return null;
  const end = typeof from === 'string' && isEndName(from) ? from : null;
  const open = reviewedFolders(app.folders);
  // A clone and its git worktree have annotations of the same ids: that of the row's folder is meant.
  const named = open.filter(({ uri, store }) => uri === folder && annotationOf(store, id) !== null);
  const all = named.length > 0 ? named : open;
  const waiting = end === null ? waitingItems(all).find((item) => item.id === id) : undefined;
  const item = waiting ?? all.flatMap(({ uri }) => itemOfKey(all, { folder: uri, id, from: end ?? 'target' }) ?? [])[0];
  if (!item) throw new Notice('This annotation is no longer there.');
  return { item, candidate: typeof candidate === 'number' ? candidate : null };
}

const ofRows = (app: App, rows: readonly Row[]): readonly Target[] => rows.flatMap((row) => targetOf(app, row) ?? []);

/** The passage to review at the cursor of the active editor. */
function atCursor(app: App): readonly Target[] {
  const editor = window.activeTextEditor;
  const place = editor && app.folders.at(editor.document.uri);
  if (!place) return [];
  const ends = endsAt(place.home.library.store, place.source, editor.document.offsetAt(editor.selection.active));
  const folder = place.home.uri;
  const found = waitingNow(app).find((item) =>
    ends.some(({ annotation: { id }, end }) => sameKey(item, { folder, id, from: end })),
  );
  return found ? [{ item: found, candidate: null }] : [];
}

async function pick(app: App, title: string): Promise<readonly Target[]> {
  const waiting = waitingNow(app);
  if (waiting.length === 0) throw new Notice(nothing);
  const items = waiting.map((item) => ({
    label: shortened(exactOf(item.placed)),
    description: `${item.placed.anchoring?.state ?? ''} · ${titleOf(item.placed.annotation)} · ${item.placed.source}`,
    item,
  }));
  const picked = await window.showQuickPick(items, { title, placeHolder: 'Which passage?', matchOnDescription: true });
  // Where it stands may have changed while the list was open.
  return picked ? ofRows(app, [{ ...picked.item, key: '', label: '', children: [] }]) : [];
}

/** What a key, a row or the palette is about, without asking: none where the user has to say. */
function meant(app: App, argument: unknown, selected: unknown): readonly Target[] {
  const { view } = fieldsOf(argument);
  if (Array.isArray(selected) && selected.length > 0) return ofRows(app, selected as readonly Row[]);
  if (isViewName(view)) return ofRows(app, app.selection.rows(view));
  const given = targetOf(app, argument);
  if (given) return [given];
  const compared = comparedNow();
  if (compared) return ofRows(app, [{ ...compared, key: '', label: '', children: [] }]);
  const here = atCursor(app);
  return here.length > 0 ? here : ofRows(app, app.selection.rows('review'));
}

/**
 * The passages that a review command is about: `{ id, from, folder }` (with `candidate`), the selected rows, `{ view }`
 * (what is selected in it), what is compared in the active tab, the passage at the cursor, the selection of the Review
 * view; else one of a list. None when the user left the list; a notice when nothing is to be reviewed.
 */
export async function reviewTargets(
  app: App,
  argument: unknown,
  selected: unknown,
  title: string,
): Promise<readonly Target[]> {
  await app.folders.load();
  const targets = meant(app, argument, selected);
  return targets.length > 0 ? targets : pick(app, title);
}

/** The one that commands for one passage are about. */
export async function reviewTarget(
  app: App,
  argument: unknown,
  selected: unknown,
  title: string,
): Promise<Target | undefined> {
  const targets = await reviewTargets(app, argument, selected, title);
  if (targets.length > 1) throw new Notice(`${title}: select one passage.`);
  return targets[0];
}

/** Selects a passage in the Review view and, where a comparison is in sight, compares it. */
async function moveTo(app: App, item: ReviewItem): Promise<void> {
  app.revealReview.fire(isRowOf(item));
  if (isComparing()) await compare(item);
}

/** Does something with passages and goes on to the next one that waits; comparisons of those done are closed. */
export async function settling(app: App, targets: readonly ReviewKey[], work: () => Promise<unknown>): Promise<void> {
  const before = waitingNow(app);
  await work();
  const next = nextAfter(before, targets, waitingNow(app));
  if (next) await moveTo(app, next);
  await endComparing(targets);
}

/** Puts an end on a span of its source as it is; what was kept is no longer. */
export function anchorEdits({ id, from, placed }: ReviewItem, span: Span): readonly Edit[] {
  const anchor: Edit = { type: 'anchor', id, end: from, span, modified: now() };
  if (keptOf(placed.annotation, from) === null) return [anchor];
  return [changing(id, (present) => withKept(present, from, null)), anchor];
}

/** Changes passages, each with its own edits, as one step, and goes on to the next. */
export async function settle(
  app: App,
  title: string,
  changes: readonly { readonly item: ReviewItem; readonly edits: readonly Edit[] }[],
): Promise<void> {
  const byFolder = groupBy(changes, ({ item }) => item.folder);
  const parts = [...byFolder].flatMap(([folder, some]) => {
    const home = app.folders.get(folder);
    return home ? [{ home, edits: some.flatMap(({ edits }) => edits) }] : [];
  });
  const keys = changes.map(({ item }) => item);
  await settling(app, keys, () => editAnnotations(app.history, title, parts));
}

/** What was done to passages, for the list of steps: "Accepted: claim", "Accepted 3 passages". */
export const stepTitle = (what: string, items: readonly ReviewItem[]): string =>
  items.length === 1 && items[0]
    ? `${what}: ${titleOf(items[0].placed.annotation)}`
    : `${what} ${items.length} passages`;
