import { TextDocuments } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { registerAnalyseWorkspace } from './handlers/analyseWorkspace';
import { registerArticles } from './handlers/articles';
import { registerChanges } from './handlers/changes';
import { registerCitation } from './handlers/citation';
import { registerCodeActions } from './handlers/codeActions';
import { registerHover } from './handlers/hover';
import { registerInlayHints } from './handlers/inlayHints';
import { registerLifecycle } from './handlers/lifecycle';
import { registerLinkSuggestions } from './handlers/linkSuggestions';
import { registerNames } from './handlers/names';
import { registerNavigation } from './handlers/navigation';
import { registerRename } from './handlers/rename';
import { registerPeople } from './handlers/people';
import { registerStructure } from './handlers/structure';
import { registerSymbols } from './handlers/symbols';
import { registerSuggestions } from './handlers/suggestions';
import { registerLinks, registerTimeline } from './handlers/timeline';
import type { Platform } from './platform';
import { createSession } from './session';
import { createUnopened } from './unopened';
import { createValidation } from './validation';
import { createWatchers } from './watchers';
import { createWorkspace, type Workspace } from './workspace';

/** Serves one client over a connection; everything that depends on the surroundings comes in through `platform`. */
export function startServer(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  const session = createSession(connection, platform, documents);
  const validation = createValidation(session);
  const refreshHints = registerInlayHints(session);
  const unopened = createUnopened(session, (uri) => workspace.has(uri));
  const settled = (): void => {
    validation.refresh();
    unopened.refresh();
    refreshHints();
  };
  session.onTouched(refreshHints);
  const workspace: Workspace = createWorkspace(session, settled);
  const watch = createWatchers(session);
  session.onLateModel(() => {
    session.touch();
    workspace.decisionsChanged();
  });

  registerLifecycle(session, workspace, validation, watch);
  registerChanges(session, documents, workspace, validation, unopened, watch);
  registerHover(session);
  registerSymbols(session);
  registerNavigation(session);
  session.onTouched(registerStructure(session));
  registerCodeActions(session);
  registerArticles(session);
  registerNames(session);
  registerPeople(session);
  registerCitation(session);
  registerRename(session);
  registerTimeline(session);
  registerLinks(session, settled);
  registerLinkSuggestions(session, workspace);
  registerSuggestions(session, workspace);
  registerAnalyseWorkspace(session, workspace, unopened);

  documents.listen(connection);
  connection.listen();
}
