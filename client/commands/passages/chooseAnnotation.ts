import { window, type TextEditor } from 'vscode';
import { isEndName } from '../../../common/annotation/ends';
import type { Annotation, EndName } from '../../../common/annotation/model';
import { endsAt, endsOf } from '../../../common/annotation/queries';
import { findAnnotation, type FoundAnnotation } from '../../annotations/findAnnotation';
import type { App } from '../../app';
import { annotationRow } from './annotationRows';
import { fieldsOf, stringOf } from '../arguments';
import { Notice } from '../notice';
import { shownRow } from '../preview';
import { showPassages } from '../showPassages';

/** An annotation that a command is about, and which of its ends the user stood at. */
export interface Chosen extends FoundAnnotation {
  readonly end: EndName;
}

interface Wanted {
  /** Said when there is none at the cursor. */
  readonly none: string;
  /** Title of the list when there are several. */
  readonly title: string;
  readonly accepts?: (annotation: Annotation) => boolean;
}

/**
 * The annotation of `{ id }`: `from` says at which end, `folder` in which of several folders that may have the id. Null
 * where no id is given, a notice where it is no longer there. The folders have been read.
 */
export function givenAnnotation(app: App, argument: unknown): Chosen | null {
  const { id, from, folder } = fieldsOf(argument);
  const given = stringOf(id);
  if (given === undefined) return null;
  const found = findAnnotation(app.folders.all(), given, folder);
  if (!found) throw new Notice('This annotation is no longer there.');
  return { ...found, end: typeof from === 'string' && isEndName(from) ? from : 'target' };
}

/** Lets the user choose among several; the passages of each are shown in the editor while the list goes over it. */
async function pick(
  choices: readonly Chosen[],
  title: string,
  { editor, source }: { readonly editor: TextEditor; readonly source: string },
): Promise<Chosen | undefined> {
  if (choices.length === 1) return choices[0];
  const items = choices.map((choice) => ({
    ...shownRow(annotationRow(choice.home.library.store, choice.annotation)),
    choice,
  }));
  const shown = showPassages(editor);
  const show = ({ home, annotation }: Chosen): void =>
    shown.show(
      endsOf(home.library.store, annotation).flatMap((end) => (end.source === source && end.span ? [end.span] : [])),
    );
  const onDidSelectItem = (item: (typeof items)[number] | string): void => {
    if (typeof item !== 'string') show(item.choice);
  };
  try {
    return (await window.showQuickPick(items, { title, onDidSelectItem }))?.choice;
  } finally {
    shown.dispose();
  }
}

/**
 * The annotation of `{ id }` (see `givenAnnotation`), else the one at the cursor of the active editor; a list where
 * there are several. Undefined when the user left the list; a notice when there is none.
 */
export async function chooseAnnotation(app: App, argument: unknown, wanted: Wanted): Promise<Chosen | undefined> {
  await app.folders.load();
  const given = givenAnnotation(app, argument);
  if (given) return given;
  const editor = window.activeTextEditor;
  if (!editor) throw new Notice('Open a news source first.');
  const place = app.folders.at(editor.document.uri);
  if (!place) throw new Notice(wanted.none);
  const { home, source } = place;
  const offset = editor.document.offsetAt(editor.selection.active);
  const ends = endsAt(home.library.store, source, offset).filter((end) => wanted.accepts?.(end.annotation) ?? true);
  if (ends.length === 0) throw new Notice(wanted.none);
  const choices = ends.map(({ annotation, end }) => ({ home, annotation, end }));
  const firsts = new Map(choices.toReversed().map((choice) => [choice.annotation.id, choice]));
  return pick([...firsts.values()].toReversed(), wanted.title, { editor, source });
}
