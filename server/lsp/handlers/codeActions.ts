import { memberOf } from '../../../common/text/memberOf';
import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Span } from '../../../common/text/span';
import { clientCommands } from '../../../common/protocol';
import type { RecordDecisionArgument, SetPublicationDateArgument, WireLocation } from '../../../common/protocol';
import { fixesAt } from '../../features/findings';
import type { Fix } from '../../features/findings';
import type { Source } from '../../features/source';
import { rangeOf, spanOf } from '../convert';
import { diagnosticOf, placeIn } from '../diagnostics';
import type { Session } from '../session';
import { suggestionActions, suggestionKind } from './suggestions';

type Effect = Pick<CodeAction, 'edit' | 'command'>;

/** Where a span that a check names lies, in its own source or another one; null when that is not known. */
function locationIn(session: Session, source: Source, span: Span, uri: unknown): WireLocation | null {
  if (typeof uri === 'string' && uri !== source.uri) return placeIn(session, uri, span);
  return { uri: session.spelled(source.uri), range: rangeOf(source.lines, span) };
}

const without = (argument: object, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(argument).filter(([name]) => !names.includes(name)));

/**
 * Checks know offsets alone: in an argument, `{ offset }` becomes the uri and position that a client understands, and
 * `{ start, end, uri? }` a location, both also as a member and beside what else it holds. Null where a place is not known.
 */
function placed(session: Session, source: Source, argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument;
  const [offset, start, end] = ['offset', 'start', 'end'].map((name) => memberOf(argument, name));
  if (typeof offset === 'number') {
    const position = rangeOf(source.lines, { start: offset, end: offset }).start;
    const place: SetPublicationDateArgument = { uri: session.spelled(source.uri), position };
    return { ...without(argument, 'offset'), ...place };
  }
  if (typeof start === 'number' && typeof end === 'number') {
    const location = locationIn(session, source, { start, end }, memberOf(argument, 'uri'));
    return location && { ...without(argument, 'start', 'end', 'uri'), ...location };
  }
  const members = Object.entries(argument).map(([name, value]) => [name, placed(session, source, value)] as const);
  return members.some(([, value]) => value === null) ? null : Object.fromEntries(members);
}

/** What a fix does, in the protocol's terms: an edit of the source, or a command of the client; null when a place is not known. */
function effectOf(session: Session, source: Source, fix: Fix): Effect | null {
  const uri = session.spelled(source.uri);
  const { title } = fix;
  if (fix.kind === 'edit') {
    const edits = fix.edits.map((edit) => ({ range: rangeOf(source.lines, edit), newText: edit.text }));
    return { edit: { changes: { [uri]: edits } } };
  }
  if (fix.kind === 'decision') {
    const argument: RecordDecisionArgument = { uri, decision: fix.decision };
    return { command: { title, command: clientCommands.recordDecision, arguments: [argument] } };
  }
  const args = fix.args.map((argument) => placed(session, source, argument));
  if (args.includes(null)) return null;
  return { command: { title, command: fix.command, arguments: args } };
}

/** Whether a kind is the wanted one or a kind below it; all are below the empty one. */
const isOfKind = (kind: string, wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);

/** Tags are proposed unasked only when the user said so: they would light a bulb on every other sentence. */
const suggests = (session: Session): boolean => session.state.settings.suggestionActions;

/**
 * textDocument/codeAction: the fixes of the findings at a range and the ways to dismiss them; tags for the passage where
 * they are asked for.
 */
export function registerCodeActions(session: Session): void {
  const fixes = (source: Source, params: CodeActionParams): CodeAction[] =>
    fixesAt(session.findings(source), spanOf(source.lines, params.range)).flatMap(({ finding, fix }) => {
      const effect = effectOf(session, source, fix);
      if (effect === null) return [];
      const diagnostics = [diagnosticOf(session, source, finding)];
      return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, ...effect }];
    });
  const answer = (params: CodeActionParams): CodeAction[] => {
    const { only } = params.context;
    const isAsked = (kind: string): boolean => only?.some((wanted) => isOfKind(kind, wanted)) ?? false;
    const wantsFixes = only === undefined || isAsked(CodeActionKind.QuickFix);
    const wantsTags = session.state.ownClient && (isAsked(suggestionKind) || (only === undefined && suggests(session)));
    const source = wantsFixes || wantsTags ? session.source(params.textDocument) : null;
    if (source === null) return [];
    return [
      ...(wantsFixes ? fixes(source, params) : []),
      ...(wantsTags ? suggestionActions(session, source, params.range) : []),
    ];
  };
  session.connection.onCodeAction(session.guard.request('textDocument/codeAction', [], answer));
}
