import { Range, ViewColumn, window, type Uri } from 'vscode';
import type { Annotation } from '../../common/annotation/model';
import type { App } from '../app';
import type { Folder } from '../folder';
import { noteUri } from './noteFiles';

/** Shows the document of a note beside the source, with words that were typed already put in. */
async function show(uri: Uri, typed: string | null): Promise<string> {
  const editor = await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: false });
  const { document } = editor;
  if (typed !== null && typed !== document.getText()) {
    const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((builder) => builder.replace(whole, typed));
  }
  return uri.toString();
}

/** Opens the note of an annotation of a folder in an editor; gives the document's uri. */
export const openNote = (home: Folder, { id, target }: Annotation, typed: string | null = null): Promise<string> =>
  show(noteUri({ id, folder: home.uri }, target.selectors.exact), typed);

/** Opens an editor for a note that becomes an annotation when it is saved; gives the document's uri. */
export async function openNewNote(
  app: Pick<App, 'notes'>,
  home: Folder,
  annotation: Annotation,
  typed: string | null = null,
): Promise<string> {
  await app.notes.begin({ folder: home.uri, annotation });
  return openNote(home, annotation, typed);
}
