import { FileType, languages, RelativePattern, Uri, workspace, type TextDocument } from 'vscode';

/** Entries that a walk looks at, at most: a remote folder can be without end. */
const most = 20_000;

/** A matcher with the editor's own reading of globs, which it only offers for documents. */
function matcher(folder: Uri, glob: string): (uri: Uri) => boolean {
  const selector = { pattern: new RelativePattern(folder, glob) };
  return (uri) => languages.match(selector, { uri, languageId: 'plaintext' } as TextDocument) > 0;
}

/**
 * Uris of a folder's files that a glob matches and the other does not, by reading folder after folder: for virtual file
 * systems that have no search of their own.
 */
export async function walkFolder(folder: Uri, include: string, exclude: string | null): Promise<readonly Uri[]> {
  const included = matcher(folder, include);
  const excluded = exclude === null ? () => false : matcher(folder, exclude);
  const found: Uri[] = [];
  const waiting = [folder];
  for (let seen = 0; waiting.length > 0 && seen < most;) {
    const directory = waiting.pop() ?? folder;
    const listing = workspace.fs.readDirectory(directory);
    // One folder that must not be read hides no other.
    const entries = directory === folder ? await listing : await Promise.resolve(listing).catch(() => []);
    seen += entries.length;
    for (const [name, type] of entries) {
      const uri = Uri.joinPath(directory, name);
      // A link to a folder may lead back to where it stands, so links are not followed.
      if (type === FileType.Directory) waiting.push(uri);
      else if ((type & FileType.File) !== 0 && included(uri) && !excluded(uri)) found.push(uri);
    }
  }
  return found;
}
