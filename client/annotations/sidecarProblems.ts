import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  type Disposable,
  type DocumentSelector,
} from 'vscode';
import { annotationsFolder } from '../../common/annotation/sidecarPath';
import { sourceUri } from '../files/sources';
import type { Folders } from '../folders';
import { soon } from '../soon';
import { sidecarProblems, type SidecarProblem } from './sidecarProblems.model';

const sidecars: DocumentSelector = { pattern: `**/${annotationsFolder}/**/*.json` };
const conflictCode = 'sidecar.conflict';
/** Problems are told again at most this often, in milliseconds. */
const pause = 150;

const severities: Readonly<Record<SidecarProblem['kind'], DiagnosticSeverity>> = {
  conflict: DiagnosticSeverity.Error,
  broken: DiagnosticSeverity.Error,
  newer: DiagnosticSeverity.Warning,
  kept: DiagnosticSeverity.Information,
  foreign: DiagnosticSeverity.Hint,
};

function diagnosticOf({ kind, message, line }: SidecarProblem): Diagnostic {
  const diagnostic = new Diagnostic(new Range(line, 0, line, 1000), message, severities[kind]);
  diagnostic.source = 'copydesk';
  diagnostic.code = `sidecar.${kind}`;
  return diagnostic;
}

/** Shows what is wrong with sidecars among the editor's problems, on the sidecar, and offers to merge conflicts. */
export function showSidecarProblems(folders: Folders): Disposable {
  const shown = languages.createDiagnosticCollection('copydesk.sidecars');
  let told = '';
  const refresh = (): void => {
    const all = folders.all().map(({ uri, library }) => ({ uri, problems: [...sidecarProblems(library.store)] }));
    const now = JSON.stringify(all);
    // Annotations change at every key, what is wrong with files hardly ever.
    if (now === told) return;
    told = now;
    shown.clear();
    for (const { uri, problems } of all) {
      for (const [path, some] of problems) shown.set(sourceUri(uri, path), some.map(diagnosticOf));
    }
  };
  const refreshSoon = soon(pause, refresh);
  const fixes = languages.registerCodeActionsProvider(
    sidecars,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        return diagnostics
          .filter((one) => one.source === 'copydesk' && one.code === conflictCode)
          .map((diagnostic) => {
            const action = new CodeAction('Merge the annotations of both sides', CodeActionKind.QuickFix);
            const argument = { uri: document.uri.toString() };
            action.command = { command: 'copydesk.mergeAnnotations', title: action.title, arguments: [argument] };
            action.diagnostics = [diagnostic];
            action.isPreferred = true;
            return action;
          });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
  const following = folders.onAnnotations(refreshSoon.call);
  refresh();
  return { dispose: () => [following, refreshSoon, fixes, shown].forEach((ending) => ending.dispose()) };
}
