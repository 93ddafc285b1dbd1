import { languages, WorkspaceEdit, type Disposable } from 'vscode';
import type { App } from '../app';
import { requireTrust } from '../commands/passages/passage';
import { rememberAs } from '../commands/tagging/recentTags';
import { codebookDocument, codebookSelector } from './document';
import { tagNamedAt } from './hover.model';
import { renameEverywhere } from './renaming';

/**
 * Renames the tag at the cursor in the codebook, in the tags that name it and in every annotation. Copydesk makes the
 * change itself, as one step of its history: the editor's own undo would take back the codebook's part alone.
 */
export const provideRename = (app: App): Disposable =>
  languages.registerRenameProvider(codebookSelector, {
    prepareRename(document, position) {
      const codebook = codebookDocument(app.folders, document);
      const tag = codebook && tagNamedAt(codebook.read.entries, document.offsetAt(position));
      if (!tag) throw new Error('Put the cursor on the name of a tag.');
      return { range: codebook.range(tag.span), placeholder: tag.name };
    },
    async provideRenameEdits(document, position, newName) {
      const codebook = codebookDocument(app.folders, document);
      const tag = codebook && tagNamedAt(codebook.read.entries, document.offsetAt(position));
      if (!tag) throw new Error('Put the cursor on the name of a tag.');
      requireTrust();
      await renameEverywhere(app, codebook.home, tag, newName);
      if (tag.on === 'passages') await rememberAs(app, tag.name, newName.trim());
      return new WorkspaceEdit();
    },
  });
