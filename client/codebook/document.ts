import { Range, type DocumentFilter, type TextDocument } from 'vscode';
import { codebookPath } from '../../common/annotation/codebook';
import { readCodebook } from '../../common/annotation/codebook/read';
import type { Span } from '../../common/text/span';
import type { Folder } from '../folder';
import type { Folders } from '../folders';

/** The codebooks of all folders. */
export const codebookSelector: DocumentFilter = { pattern: `**/${codebookPath}` };

/** A codebook in an editor as it is now, saved or not. */
export interface CodebookDocument {
  readonly home: Folder;
  readonly text: string;
  readonly read: ReturnType<typeof readCodebook>;
  /** Range of a span of the text. */
  readonly range: (span: Span) => Range;
}

/** Whether a document is the codebook of an open folder. */
export const isCodebook = (folders: Folders, document: TextDocument): boolean =>
  folders.at(document.uri)?.source === codebookPath;

/** A document as the codebook of an open folder; null for another one, such as an old state shown by git. */
export function codebookDocument(folders: Folders, document: TextDocument): CodebookDocument | null {
  const place = folders.at(document.uri);
  if (place?.source !== codebookPath) return null;
  const text = document.getText();
  return {
    home: place.home,
    text,
    read: readCodebook(text),
    range: ({ start, end }) => new Range(document.positionAt(start), document.positionAt(end)),
  };
}
