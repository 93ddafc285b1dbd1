import { commands, ProgressLocation, window } from 'vscode';
import { analyseWorkspace as analyse, type WorkspaceReport } from '../../common/protocol';
import type { Command } from './command';
import { reportLine } from './reportLine';

/** Reads and checks every source of the workspace, with progress and cancel; gives the report. */
export const analyseWorkspace: Command = {
  name: 'analyseWorkspace',
  title: 'Analyse Workspace',
  async run(app) {
    const options = { location: ProgressLocation.Notification, title: 'Analysing sources', cancellable: true };
    const report = await window.withProgress<WorkspaceReport | null>(options, async (progress, token) => {
      await app.server.start();
      const workDoneToken = crypto.randomUUID();
      let done = 0;
      const listening = app.server.onProgress(workDoneToken, (message, percentage) => {
        const increment = percentage === null ? 0 : Math.max(0, percentage - done);
        done += increment;
        progress.report({ message, increment });
      });
      try {
        return await app.server.request(analyse, { workDoneToken }, token);
      } catch (error) {
        if (token.isCancellationRequested) return null;
        throw error;
      } finally {
        listening.dispose();
      }
    });
    const line = reportLine(report);
    void window.showInformationMessage(line.message, ...line.actions).then((choice) => {
      if (choice !== undefined) void commands.executeCommand('workbench.actions.view.problems');
    });
    return report ?? undefined;
  },
};
