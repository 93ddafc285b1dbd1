import { memberOf } from '../../../common/text/memberOf';
import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { clientCommands } from '../../../common/protocol';
import type { RecordDecisionArgument, SetPublicationDateArgument } from '../../../common/protocol';
import { fixesAt } from '../../features/findings';
import type { Fix } from '../../features/findings';
import type { Source } from '../../features/source';
import { rangeOf, spanOf } from '../convert';
import { diagnosticOf } from '../diagnostics';
import type { Session } from '../session';

type Effect = Pick<CodeAction, 'edit' | 'command'>;

/** Checks know offsets alone: an argument `{ offset }` becomes the uri and position that a client understands. */
function placed(uri: string, source: Source, argument: unknown): unknown {
  const offset = memberOf(argument, 'offset');
  if (typeof offset !== 'number') return argument;
  const { start } = rangeOf(source.lines, { start: offset, end: offset });
  return { uri, position: start } satisfies SetPublicationDateArgument;
}

/** What a fix does, in the protocol's terms: an edit of the source, or a command of the client. */
function effectOf(uri: string, source: Source, fix: Fix): Effect {
  const { title } = fix;
  if (fix.kind === 'edit') {
    const edits = fix.edits.map((edit) => ({ range: rangeOf(source.lines, edit), newText: edit.text }));
    return { edit: { changes: { [uri]: edits } } };
  }
  if (fix.kind === 'decision') {
    const argument: RecordDecisionArgument = { uri, decision: fix.decision };
    return { command: { title, command: clientCommands.recordDecision, arguments: [argument] } };
  }
  const args = fix.args.map((argument) => placed(uri, source, argument));
  return { command: { title, command: fix.command, arguments: args } };
}

/** textDocument/codeAction: the fixes of the findings at a range, and the ways to dismiss them. */
export function registerCodeActions(session: Session): void {
  const answer = (params: CodeActionParams): CodeAction[] => {
    const { only } = params.context;
    const wanted = only === undefined || only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
    const source = wanted ? session.source(params.textDocument) : null;
    if (source === null) return [];
    const uri = session.spelled(source.uri);
    return fixesAt(session.findings(source), spanOf(source.lines, params.range)).map(({ finding, fix }) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(session, source, finding)],
      ...effectOf(uri, source, fix),
    }));
  };
  session.connection.onCodeAction(session.guard.request('textDocument/codeAction', [], answer));
}
