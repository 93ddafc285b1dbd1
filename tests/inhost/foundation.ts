import * as vscode from 'vscode';
import { equal, match, ok } from './expect';
import { extensionId, hoverText, openSeed, positionOf } from './host';

/** The extension starts in this host, and its language server answers. */
export function foundation(): void {
  suite('foundation', () => {
    test('the extension activates', async () => {
      const extension = vscode.extensions.getExtension(extensionId);
      ok(extension, `${extensionId} is installed`);
      await extension.activate();
      equal(extension.isActive, true);
    });

    test('a seed is recognised as news', async () => {
      const document = await openSeed('000');
      equal(document.languageId, 'news');
    });

    test('every contributed command is registered', async () => {
      const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;
      const contributed = manifest.contributes.commands.map((command) => command.command);
      ok(contributed.length > 0, 'the manifest has commands');
      const registered = new Set(await vscode.commands.getCommands(true));
      const missing = contributed.filter((command) => !registered.has(command));
      equal(missing, [], 'commands without a handler');
    });

    test('hovering a name of seed 000 shows the person', async () => {
      const document = await openSeed('000');
      const text = await hoverText(document, positionOf(document, 'Park Yoon-joo'));
      match(text, /Park Yoon-joo/);
    });
  });
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
