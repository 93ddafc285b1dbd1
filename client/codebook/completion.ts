import {
  CompletionItem,
  CompletionItemKind,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Disposable,
} from 'vscode';
import { tagsKept } from '../../common/annotation/codebook';
import { allAnnotations } from '../../common/annotation/queries';
import { tagsInUse } from '../../common/annotation/tagged';
import type { Folders } from '../folders';
import { completionsAt, type Completion } from './completion.model';
import { codebookDocument, codebookSelector, type CodebookDocument } from './document';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  member: CompletionItemKind.Property,
  tag: CompletionItemKind.Reference,
  value: CompletionItemKind.Value,
  colour: CompletionItemKind.Color,
  entry: CompletionItemKind.Snippet,
};

function itemOf({ range }: CodebookDocument, completion: Completion, rank: number): CompletionItem {
  const { kind, label, text, span, detail, documentation } = completion;
  const item = new CompletionItem(label, kinds[kind]);
  item.insertText = kind === 'entry' ? new SnippetString(text) : text;
  const replaced = range(span);
  // What stands before the cursor must fit the range's start, or the editor drops the row.
  item.range = new Range(replaced.start, replaced.end);
  item.filterText = kind === 'entry' || kind === 'member' ? text : label;
  item.sortText = String(rank).padStart(4, '0');
  item.detail = detail;
  // Of a colour the editor shows what its documentation names, and takes plain text alone for it.
  if (documentation !== '') item.documentation = kind === 'colour' ? documentation : new MarkdownString(documentation);
  if (kind === 'member' || kind === 'entry')
    item.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
  return item;
}

/** Completes members, tags, colours and shortcuts in the codebook. */
export const provideCompletion = (folders: Folders): Disposable =>
  languages.registerCompletionItemProvider(
    codebookSelector,
    {
      provideCompletionItems(document, position) {
        const codebook = codebookDocument(folders, document);
        if (!codebook) return [];
        const used = tagsInUse(allAnnotations(codebook.home.library.store));
        const known = { tags: tagsKept(codebook.read, codebook.home.codebook.tags), used };
        const found = completionsAt(codebook.text, document.offsetAt(position), known);
        return found.map((completion, rank) => itemOf(codebook, completion, rank));
      },
    },
    ':',
    ' ',
  );
