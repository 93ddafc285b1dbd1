import { Uri, workspace, type ExtensionContext } from 'vscode';
import { launcherText } from '../git/mergeDriver.model';
import type { MergeTool } from '../git/mergeTool';

async function read(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/**
 * The launcher lies in the extension's own storage, which outlives its versions; the program that it starts is the one of
 * this version, and the runtime the one that runs us. Where git calls it already it is brought up to date at once.
 */
export function createMergeTool(context: ExtensionContext, failed: (error: unknown) => void): MergeTool {
  const launcher = Uri.joinPath(context.globalStorageUri, 'merge-annotations.sh');
  const text = launcherText(process.execPath, context.asAbsolutePath('dist/cli.js'));
  async function write(): Promise<void> {
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.writeFile(launcher, new TextEncoder().encode(text));
  }
  read(launcher)
    .then((now) => (now === null || now === text ? undefined : write()))
    .catch(failed);
  return { launcher: launcher.fsPath, write };
}
