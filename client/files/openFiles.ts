import { Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { FolderOptions } from '../folder';

/** What editors hold of the files of a workspace folder. */
export function openFilesIn(root: Uri): FolderOptions['openFiles'] {
  const documentOf = (path: string): TextDocument | undefined => {
    const uri = Uri.joinPath(root, path).toString();
    return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);
  };
  return {
    heldOf(path) {
      const document = documentOf(path);
      return document ? { text: document.getText(), isDirty: document.isDirty } : null;
    },
    async replace(path, text) {
      const document = documentOf(path);
      if (!document) throw new Error(`${path} was closed meanwhile: try again.`);
      if (document.getText() !== text) {
        const edit = new WorkspaceEdit();
        const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
        edit.replace(document.uri, all, text);
        if (!(await workspace.applyEdit(edit))) throw new Error(`${path} could not be changed in its editor.`);
      }
      if (!(await document.save())) throw new Error(`${path} could not be saved: save it first.`);
    },
  };
}
