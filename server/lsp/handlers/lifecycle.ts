import { memberOf } from '../../../common/text/memberOf';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { InitializeParams, InitializeResult, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { capabilitiesFor } from '../capabilities';
import { clientFilePort, noFiles } from '../filePort';
import type { Session } from '../session';
import { sentSettings } from '../settings';
import { canonicalUri } from '../uris';
import type { Validation } from '../validation';
import type { Workspace } from '../workspace';

/** initialize, initialized, and changes of the workspace's folders. */
export function registerLifecycle(
  session: Session,
  workspace: Workspace,
  validation: Validation,
  watch: () => void,
): void {
  const { connection, guard, state, platform } = session;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options: unknown = params.initializationOptions;
    state.capabilities = params.capabilities;
    state.settings = sentSettings(memberOf(options, 'settings'));
    state.folders = (params.workspaceFolders ?? []).map((folder) => canonicalUri(folder.uri));
    state.ownClient = memberOf(options, 'clientFiles') === true;
    state.files = state.ownClient ? clientFilePort(connection) : (platform.files ?? noFiles);
    validation.start();
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'copydesk' } };
  });

  connection.onInitialized(() => {
    const { workspace: client } = state.capabilities;
    if (client?.didChangeConfiguration?.dynamicRegistration === true) {
      guard.run('registration', async () => {
        await connection.client.register(DidChangeConfigurationNotification.type);
      });
    }
    if (client?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders((event: WorkspaceFoldersChangeEvent) => {
        const removed = new Set(event.removed.map((folder) => canonicalUri(folder.uri)));
        const added = event.added.map((folder) => canonicalUri(folder.uri));
        state.folders = [...state.folders.filter((folder) => !removed.has(folder)), ...added];
        guard.run('workspace', () => workspace.reload());
      });
    }
    watch();
    guard.run('workspace', () => workspace.reload());
  });
}
