import * as vscode from 'vscode';
import type { WorkspaceReport } from '../../common/protocol';
import { childrenOf } from '../../client/views/row';
import { copydesk, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll } from './files';
import { hoverText, openSeed, positionOf, until } from './host';

/** The commands that are about the whole workspace. */
export function workspaceCommands(): void {
  suite('workspace commands', () => {
    test('Analyse Workspace reads every source, open or not, and reports', async () => {
      await closeAll();
      const report = await run<WorkspaceReport>('analyseWorkspace');
      equal(report.cancelled, false);
      ok(report.sources >= 2 && report.news >= 2, `${report.news} of ${report.sources} are news`);
      ok(report.people >= 8, `${report.people} people`);
      ok(report.findings.information >= 4, 'findings');
    });

    test('the People view lists people with roles, statements and sources', async () => {
      const api = await copydesk();
      await run('showPeople');
      const people = await until('people', async () => {
        const rows = await api.views.people();
        return rows.length > 0 ? rows : undefined;
      });
      const park = people.find((row) => row.label === 'Park Yoon-joo');
      ok(park, 'Park Yoon-joo');
      match(park.description ?? '', /^First Vice Foreign Minister, South Korea · .* in 2 sources/);
      const below = (await park.fetch?.()) ?? [];
      const role = below.find((row) => row.label === 'First Vice Foreign Minister, South Korea');
      match(role?.description ?? '', /^11–18 Jul 2025 · 2 statements/);
      match(role?.children[1]?.label ?? '', /^18 Jul 2025 · Korea Herald$/);
      const source = below.find((row) => /^002_.*\.txt$/.test(row.label));
      const [first] = source ? childrenOf(source) : [];
      ok(first?.location, 'a mention has a place');
      await run('openLocation', first.location);
      const editor = await until('the mention in an editor', () => vscode.window.activeTextEditor);
      match(editor.document.getText(editor.selection), /^Park/);
    });

    test('Show Annotations and Show Log come up', async () => {
      await run('showAnnotations');
      await run('showLog');
      await until('the log', () =>
        vscode.workspace.textDocuments.find((one) => one.uri.scheme === 'output' && /opydesk/.test(one.uri.path)),
      );
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    test('after Restart Language Server hovers and the People view work again', async () => {
      await run('restartServer');
      const document = await openSeed('000');
      match(await hoverText(document, positionOf(document, 'Park is')), /\*\*Park Yoon-joo\*\*/);
      const api = await copydesk();
      await until('people', async () => ((await api.views.people()).length > 0 ? true : undefined));
    });
  });
}
