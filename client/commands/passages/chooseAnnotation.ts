import { window, type TextEditor } from 'vscode';
import { isEndName } from '../../../common/annotation/ends';
import type { Annotation, EndName } from '../../../common/annotation/model';
import { annotationOf, endsAt, endsOf } from '../../../common/annotation/queries';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { annotationRow } from './annotationRows';
import { fieldsOf, stringOf } from '../arguments';
import { Notice } from '../notice';
import { shownRow } from '../preview';
import { showPassages } from '../showPassages';

/** An annotation that a command is about, and which of its ends the user stood at. */
export interface Chosen {
  readonly home: Folder;
  readonly annotation: Annotation;
  readonly end: EndName;
}

interface Wanted {
  /** Said when there is none at the cursor. */
  readonly none: string;
  /** Title of the list when there are several. */
  readonly title: string;
  readonly accepts?: (annotation: Annotation) => boolean;
}

function byId(app: App, id: string, end: EndName): Chosen {
  for (const home of app.folders.all()) {
    const annotation = annotationOf(home.library.store, id);
    if (annotation) return { home, annotation, end };
  }
  throw new Notice('This annotation is no longer there.');
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
 * The annotation of `{ id }` (`from` says at which end), else the one at the cursor of the active editor; a list where
 * there are several. Undefined when the user left the list; a notice when there is none.
 */
export async function chooseAnnotation(app: App, argument: unknown, wanted: Wanted): Promise<Chosen | undefined> {
  await app.folders.load();
  const { id, from } = fieldsOf(argument);
  const given = stringOf(id);
  if (given !== undefined) return byId(app, given, typeof from === 'string' && isEndName(from) ? from : 'target');
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
