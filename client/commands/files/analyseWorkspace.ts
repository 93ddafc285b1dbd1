import { commands, window } from 'vscode';
import { analyseWorkspace as analyse } from '../../../common/protocol';
import type { Command } from '../command';
import { reportLine } from './reportLine';
import { withServerProgress } from '../serverProgress';

/** Reads and checks every source of the workspace, with progress and cancel; gives the report. */
export const analyseWorkspace: Command = {
  name: 'analyseWorkspace',
  title: 'Analyse Workspace',
  async run(app) {
    const report = await withServerProgress(app, 'Analysing sources', (workDoneToken, token) =>
      app.server.request(analyse, { workDoneToken }, token),
    );
    const line = reportLine(report);
    void window.showInformationMessage(line.message, ...line.actions).then((choice) => {
      if (choice !== undefined) void commands.executeCommand('workbench.actions.view.problems');
    });
    return report ?? undefined;
  },
};
