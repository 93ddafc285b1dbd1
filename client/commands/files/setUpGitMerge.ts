import { env, Uri, window, workspace } from 'vscode';
import {
  attributesLine,
  attributesPath,
  driverSettings,
  launcherCommand,
  programCommand,
  settingsCommands,
  withAttributes,
} from '../../git/mergeDriver.model';
import { repositoryOf } from '../../git/gitExtension';
import type { Folder } from '../../folder';
import type { App } from '../../app';
import { fieldsOf, uriOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

async function chooseFolder(app: App, argument: unknown): Promise<Folder | undefined> {
  const given = uriOf(fieldsOf(argument)['folder']);
  const all = app.folders.all().filter(({ uri }) => given === undefined || uri === given);
  if (all.length === 0) throw new Notice('Open a folder with sources first.');
  if (all.length === 1) return all[0];
  const items = all.map((folder) => ({ label: folder.name, folder }));
  return (await window.showQuickPick(items, { title: 'Set Up Git Merge for Annotations' }))?.folder;
}

/** Shows what will be written and asks; `{ confirmed: true }` asks nothing. */
async function isConfirmed(argument: unknown, commands: string): Promise<boolean> {
  if (fieldsOf(argument)['confirmed'] === true) return true;
  const detail = [
    `${attributesPath} gets the line`,
    attributesLine,
    '',
    'The settings of this clone of the repository (.git/config) get what these commands write:',
    commands,
    '',
    'Everybody who merges needs the settings in their own clone; without them git merges line by line.',
  ].join('\n');
  const choice = await window.showInformationMessage(
    'Let git merge annotations with Copydesk?',
    { modal: true, detail },
    'Set Up',
  );
  return choice === 'Set Up';
}

async function writeAttributes(folder: Folder): Promise<void> {
  const { files } = folder;
  const uri = Uri.joinPath(Uri.parse(folder.uri, true), attributesPath).toString();
  if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri))
    throw new Notice(`Save ${attributesPath} first: it is being edited.`);
  const before = await files.read(attributesPath);
  const after = withAttributes(before);
  if (after === null) return;
  const isWritten = await files.replace(attributesPath, after, before);
  if (!isWritten) throw new Notice(`${attributesPath} was changed at the same moment. Run the command again.`);
}

/**
 * Sets git up so that it merges sidecars annotation by annotation: a line in the folder's `.gitattributes`, which is
 * shared, and the driver in the settings of this clone. Where git's settings cannot be written from here, what to run by
 * hand goes to the clipboard. Gives `settings`, `commands` (to be run by hand), or undefined when the user left.
 */
export const setUpGitMerge: Command = {
  name: 'setUpGitMerge',
  title: 'Set Up Git Merge for Annotations',
  async run(app, argument) {
    requireTrust();
    const { mergeTool } = app;
    const folder = await chooseFolder(app, argument);
    if (!folder) return undefined;
    const settings = driverSettings(mergeTool ? launcherCommand(mergeTool.launcher) : programCommand);
    const commands = settingsCommands(settings);
    if (!(await isConfirmed(argument, commands))) return undefined;
    await writeAttributes(folder);
    await mergeTool?.write();
    const repository = mergeTool && (await repositoryOf(Uri.parse(folder.uri, true)));
    if (!repository) {
      await env.clipboard.writeText(commands);
      const why = mergeTool
        ? 'No git repository was found for this folder'
        : 'From a browser git cannot be set up, and it needs the copydesk command line';
      void window.showInformationMessage(
        `${attributesPath} is written. ${why}: the commands that do the rest are on the clipboard, to be run in the clone.`,
      );
      return 'commands';
    }
    for (const [key, value] of Object.entries(settings)) await repository.setConfig(key, value);
    void window.showInformationMessage('Git now merges annotations with Copydesk in this clone.');
    return 'settings';
  },
};
