import { Uri, window, type TextEditor } from 'vscode';
import { codebookPath } from '../../common/annotation/codebook';
import type { Folder } from '../folder';

/** Uri of a folder's codebook. */
export const codebookUri = (home: Pick<Folder, 'uri'>): Uri => Uri.joinPath(Uri.parse(home.uri, true), codebookPath);

/** Opens a folder's codebook in an editor. */
export const showCodebook = async (home: Pick<Folder, 'uri'>): Promise<TextEditor> =>
  window.showTextDocument(codebookUri(home));
