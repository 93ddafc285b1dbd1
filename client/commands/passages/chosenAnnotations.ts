import { window } from 'vscode';
import type { TagName } from '../../../common/annotation/codebook';
import { allAnnotations, endsAt } from '../../../common/annotation/queries';
import { hasTag } from '../../../common/annotation/tagged';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import type { EditPart } from '../../undo/steps';
import type { Edit } from '../../../common/annotation/edits';
import { findAnnotation, type FoundAnnotation } from '../../annotations/findAnnotation';
import type { App } from '../../app';
import { childrenOf, type Row } from '../../views/row';
import { isViewName } from '../../views/selection';
import { fieldsOf, stringOf, stringsOf } from '../arguments';
import { chooseAnnotation } from './chooseAnnotation';
import { Notice } from '../notice';

/** An annotation that a command is about. */
export interface ChosenAnnotation extends FoundAnnotation {
  /** Tag of the group that it was chosen in. */
  readonly from: TagName | null;
}

/** What of a row tells which annotations it stands for; dragged rows have this too. */
type RowLike = Partial<Pick<Row, 'id' | 'folder' | 'tag' | 'children' | 'later'>>;

const listOf = (value: unknown): readonly RowLike[] => (Array.isArray(value) ? (value as readonly RowLike[]) : []);

/** Annotations of a tag itself, whatever the view shows of them. */
function ofTag(app: App, folder: string | undefined, tag: TagName): readonly ChosenAnnotation[] {
  const home = app.folders.get(folder ?? '');
  if (!home) return [];
  return allAnnotations(home.library.store)
    .filter((annotation) => hasTag(annotation, tag))
    .map((annotation) => ({ home, annotation, from: tag }));
}

/** The annotations that rows stand for: a row of one, a dragged tag, or a group with all that stands in it. */
function ofRows(app: App, rows: readonly RowLike[]): readonly ChosenAnnotation[] {
  return rows.flatMap((row): readonly ChosenAnnotation[] => {
    const { id, folder, tag = null } = row;
    if (typeof id === 'string') {
      const found = findAnnotation(app.folders.all(), id, folder);
      return found ? [{ ...found, from: tag }] : [];
    }
    if (row.later !== undefined || row.children !== undefined) {
      return ofRows(app, childrenOf({ ...row, children: row.children ?? [] } as Row));
    }
    return tag === null ? [] : ofTag(app, folder, tag);
  });
}

/** Whether the cursor of the active editor stands in an annotated passage. */
function isAtCursor({ folders }: App): boolean {
  const editor = window.activeTextEditor;
  const place = editor && folders.at(editor.document.uri);
  if (!place) return false;
  return endsAt(place.home.library.store, place.source, editor.document.offsetAt(editor.selection.active)).length > 0;
}

function given(app: App, argument: unknown, selected: unknown): readonly ChosenAnnotation[] | null {
  const row = fieldsOf(argument);
  const { ids, rows, view } = row;
  const listed = stringsOf(ids);
  if (listed)
    return ofRows(
      app,
      listed.map((id) => ({ id })),
    );
  if (Array.isArray(rows)) return ofRows(app, listOf(rows));
  if (Array.isArray(selected) && selected.length > 0) return ofRows(app, listOf(selected));
  if (isViewName(view)) return ofRows(app, app.selection.rows(view));
  // A row of a view has a key, also one with nothing below it: it stands for that nothing, not for what is at the cursor.
  const isMeant = stringOf(row['id']) !== undefined || stringOf(row['key']) !== undefined;
  return isMeant ? ofRows(app, [row]) : null;
}

/** Two folders may have annotations of one id: a clone and its git worktree. */
const nameOf = ({ home, annotation }: FoundAnnotation): string => `${home.uri} ${annotation.id}`;

/** An annotation that was chosen in several groups of tags stands for each of them. */
const onceInEachGroup = (chosen: readonly ChosenAnnotation[]): readonly ChosenAnnotation[] => [
  ...new Map(chosen.map((one) => [`${nameOf(one)} ${one.from?.name ?? ''}`, one])).values(),
];

const noneInRows = 'There is no annotation in what is selected.';

/**
 * The annotations of `{ ids }` or `{ rows }`, of the selected rows of a view, of `{ view }` (what is selected in it), of
 * one row; from the palette the one at the cursor, else what is selected in the Annotations view. None when the user
 * left a list; a notice where nothing is chosen.
 */
export async function chosenAnnotations(
  app: App,
  argument: unknown,
  selected: unknown,
  title: string,
): Promise<readonly ChosenAnnotation[]> {
  await app.folders.load();
  const none = 'Select annotations in the Annotations view first, or put the cursor into an annotated passage.';
  const rows = given(app, argument, selected);
  if (rows === null && isAtCursor(app)) {
    const one = await chooseAnnotation(app, undefined, { title, none });
    return one ? [{ ...one, from: null }] : [];
  }
  const chosen = onceInEachGroup(rows ?? ofRows(app, app.selection.rows('annotations')));
  if (chosen.length === 0) throw new Notice(meantRows(argument, selected).length > 0 ? noneInRows : none);
  return chosen;
}

/** The rows of a view that a key, or a menu, is for; none from the palette, and where something was dragged. */
export function meantRows(argument: unknown, selected: unknown): readonly Row[] {
  if (Array.isArray(selected) && selected.length > 0) return selected as readonly Row[];
  return stringOf(fieldsOf(argument)['key']) === undefined ? [] : [argument as Row];
}

/** Each annotation once, in whatever groups it was chosen. */
export const eachOnce = (chosen: readonly ChosenAnnotation[]): readonly ChosenAnnotation[] => [
  ...new Map(chosen.map((one) => [nameOf(one), one])).values(),
];

/** Changes of several folders' annotations from the ones chosen. */
export const partsOf = (
  chosen: readonly ChosenAnnotation[],
  editOf: (one: ChosenAnnotation) => Edit,
): readonly EditPart[] =>
  [...groupBy(chosen, ({ home }) => home)].map(([home, some]) => ({ home, edits: some.map(editOf) }));

/** Annotations from which on is asked before they are changed together. */
const many = 10;

/** Asks whether many annotations are meant; few are changed without, since Undo brings them back. False when they are not. */
export async function confirmMany(argument: unknown, count: number, what: string, button: string): Promise<boolean> {
  if (count <= many || fieldsOf(argument)['confirmed'] === true) return true;
  const message = `${what} ${counted(count, 'annotation')}?`;
  const options = { modal: true, detail: 'Copydesk: Undo takes it back in one step.' };
  return (await window.showWarningMessage(message, options, button)) === button;
}
