import * as vscode from 'vscode';
import type { WorkspaceReport } from '../../common/protocol';
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

    test('the People view lists people with roles and mentions', async () => {
      const api = await copydesk();
      await run('showPeople');
      const people = await until('people', async () => {
        const rows = await api.views.people();
        return rows.length > 0 ? rows : undefined;
      });
      const park = people.find((row) => row.label === 'Park Yoon-joo');
      ok(park, 'Park Yoon-joo');
      match(park.description ?? '', /in 2 sources/);
      ok(
        park.children.some((row) => row.label === 'First Vice Foreign Minister, South Korea'),
        `a role among ${park.children.map((row) => row.label).join(' | ')}`,
      );
      const mentions = park.children.find((row) => row.label === 'Mentions');
      const [first] = mentions?.children ?? [];
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
