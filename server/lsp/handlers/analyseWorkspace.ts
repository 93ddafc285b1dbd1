import type { CancellationToken } from 'vscode-languageserver';
import { analyseWorkspace } from '../../../common/protocol';
import type { WorkspaceReport } from '../../../common/protocol';
import { people } from '../../features/people';
import { analysing, checking } from '../messages/progress';
import { progressOf } from '../progress';
import { serve } from '../serve';
import type { Session } from '../session';
import type { Unopened } from '../unopened';
import type { Workspace } from '../workspace';

interface Params {
  readonly workDoneToken?: string | number;
}
type Counts = Record<'error' | 'warning' | 'information' | 'hint', number>;

/**
 * copydesk/analyseWorkspace: reads every source again, then checks each against all others, and sends the findings of
 * those that are not open. Two passes, because a check may need what any other source says.
 */
export function registerAnalyseWorkspace(session: Session, workspace: Workspace, unopened: Unopened): void {
  const { guard, index, sources } = session;

  const run = async (params: Params, token: CancellationToken): Promise<WorkspaceReport> => {
    const findings: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
    const progress = progressOf(session, params.workDoneToken);
    const report = (read: readonly string[], cancelled: boolean): WorkspaceReport => ({
      sources: read.length,
      news: read.filter((uri) => index.summaryOf(uri) !== null).length,
      people: people(index).length,
      findings,
      cancelled,
    });
    progress.begin(analysing);
    try {
      const open = new Set(session.openUris());
      const uris = [...new Set([...(await workspace.list()), ...open])];
      for (const [at, uri] of uris.entries()) {
        if (token.isCancellationRequested) return report(uris.slice(0, at), true);
        if (!open.has(uri)) sources.forget(uri);
        if ((await sources.load(uri)) === null) sources.remove(uri);
        progress.report(analysing, Math.floor(((at + 1) / uris.length) * 50));
        await guard.turn();
      }
      for (const [at, uri] of uris.entries()) {
        if (token.isCancellationRequested) return report(uris, true);
        const source = await sources.load(uri);
        for (const finding of source === null ? [] : session.findings(source)) findings[finding.severity] += 1;
        await unopened.report(uri);
        progress.report(checking, 50 + Math.floor(((at + 1) / uris.length) * 50));
        await guard.turn();
      }
      return report(uris, false);
    } finally {
      progress.end();
    }
  };

  const nothing: WorkspaceReport = {
    sources: 0,
    news: 0,
    people: 0,
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    cancelled: true,
  };
  serve(session, analyseWorkspace, nothing, run);
}
