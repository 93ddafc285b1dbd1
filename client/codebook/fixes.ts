import { CodeAction, CodeActionKind, languages, WorkspaceEdit, type Disposable } from 'vscode';
import type { Folders } from '../folders';
import { codebookDocument, codebookSelector } from './document';
import { fixesAt } from './fixes.model';

/** Quick fixes for what is wrong in the codebook. */
export const provideFixes = (folders: Folders): Disposable =>
  languages.registerCodeActionsProvider(
    codebookSelector,
    {
      provideCodeActions(document, range, { diagnostics }) {
        const codebook = codebookDocument(folders, document);
        if (!codebook) return [];
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return fixesAt(codebook.text, codebook.read.entries, span).map(({ title, at, change }) => {
          const action = new CodeAction(title, CodeActionKind.QuickFix);
          action.edit = new WorkspaceEdit();
          action.edit.replace(document.uri, codebook.range(change.span), change.text);
          action.diagnostics = diagnostics.filter((one) => one.range.intersection(codebook.range(at)) !== undefined);
          return action;
        });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
