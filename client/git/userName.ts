import { workspace, type Disposable } from 'vscode';
import { creatorSetting } from '../settings';
import { gitApi, gitSetting, repositoryOf } from './gitExtension';

/** Git's `user.name` in the first workspace folder, once it is known. */
let known: string | null = null;

const ownCreator = (): string | null | undefined => creatorSetting(workspace.getConfiguration('copydesk'));

/** Who to name in new annotations: the name of the settings, else git's, else nobody. */
export function creatorName(): string | null {
  const own = ownCreator();
  return own === undefined ? known : own;
}

/** Asks git for the name that it signs with, unless the settings say whom to name. */
async function ask(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (ownCreator() !== undefined || !folder || !workspace.isTrusted) return;
  const repository = await repositoryOf(folder.uri);
  known = repository && (await gitSetting(repository, 'user.name'));
}

/** Keeps git's name known: a repository is found some time after the start. */
export function followUserName(failed: (error: unknown) => void): Disposable {
  const endings: Disposable[] = [];
  const askAgain = (): void => void ask().catch(failed);
  endings.push(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.creator')) askAgain();
    }),
    workspace.onDidChangeWorkspaceFolders(askAgain),
    workspace.onDidGrantWorkspaceTrust(askAgain),
  );
  gitApi()
    .then((api) => {
      if (api) endings.push(api.onDidOpenRepository(askAgain), api.onDidCloseRepository(askAgain));
      askAgain();
    })
    .catch(failed);
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
