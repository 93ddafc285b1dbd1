import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  ClientCapabilities,
  PrepareRenameParams,
  Range,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { addDecision, decisionsPath } from '../../../common/decisions/file';
import { preferredNameProblem, renaming } from '../../../common/decisions/renaming';
import { lineIndexOf } from '../../../common/text/lineIndex';
import { renamableAt } from '../../features/rename';
import { offsetOf, rangeOf } from '../convert';
import type { Session } from '../session';
import { canonicalUri, folderOf } from '../uris';

const refused = (message: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, message);

/** The edit that puts a text in the place of a file's, or makes the file; a plain one where the client takes no other. */
function replaced(uri: string, before: string | null, text: string, client: ClientCapabilities): WorkspaceEdit {
  const range = rangeOf(lineIndexOf(before ?? ''), { start: 0, end: before?.length ?? 0 });
  const edits = [{ range, newText: text }];
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  if (documentChanges !== true || resourceOperations?.includes('create') !== true) return { changes: { [uri]: edits } };
  const edit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: before === null ? [{ kind: 'create', uri }, edit] : [edit] };
}

/**
 * textDocument/prepareRename and rename: the preferred form of a name, as a decision. The edit is one of the folder's
 * decisions file, never of a source. Copydesk's own client records the decision itself, so that its Undo knows of it.
 */
export function registerRename(session: Session): void {
  const { connection, guard, index, state } = session;
  const prepare = (params: PrepareRenameParams): { range: Range; placeholder: string } | null => {
    const source = session.source(params.textDocument);
    if (source === null) return null;
    const found = renamableAt(source, index, offsetOf(source.lines, params.position));
    return found && { range: rangeOf(source.lines, found.span), placeholder: found.entity.name };
  };
  const rename = async (params: RenameParams): Promise<WorkspaceEdit | null> => {
    const source = session.source(params.textDocument);
    const found = source && renamableAt(source, index, offsetOf(source.lines, params.position));
    if (!found) throw refused('No name at this place: put the cursor on a person, an organization or a place.');
    const problem = preferredNameProblem(params.newName);
    if (problem !== null) throw refused(problem);
    const folder = folderOf(canonicalUri(params.textDocument.uri), state.folders);
    if (folder === null)
      throw refused('Decisions are kept in a workspace folder: open the folder of this source first.');
    const uri = `${folder}/${decisionsPath}`;
    const before = await state.files.read(uri, state.settings.maxFileSizeKB * 1024);
    const known = state.decisions.get(folder) ?? [];
    const edited = addDecision(before ?? '', renaming(known, found.entity.type, found.entity.name, params.newName));
    if (!edited.ok) throw refused(`${decisionsPath}: ${edited.message}`);
    return replaced(uri, before, edited.text, state.capabilities);
  };
  connection.onPrepareRename(guard.request('textDocument/prepareRename', null, prepare));
  connection.onRenameRequest(guard.request('textDocument/rename', null, rename));
}
