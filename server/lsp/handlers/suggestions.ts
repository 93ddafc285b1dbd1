import type { CancellationToken, CodeAction, Range } from 'vscode-languageserver';
import { clientCommands, tagSuggestions as suggestionsRequest } from '../../../common/protocol';
import type { WireSuggestion } from '../../../common/protocol';
import { shortened } from '../../../common/text/shortened';
import { overlaps, sliceOf, touches, type Span } from '../../../common/text/span';
import type { Source } from '../../features/source';
import { rejectionOf, tagSuggestions, type TagSuggestion } from '../../features/tagSuggestions';
import { rangeOf, spanOf } from '../convert';
import { suggesting } from '../messages/progress';
import { rejectTitle, suggestionText, suggestTitle } from '../messages/suggestions';
import { progressOf } from '../progress';
import { serve } from '../serve';
import type { Session } from '../session';
import { canonicalUri } from '../uris';
import type { Workspace } from '../workspace';

/** Kind of the code actions that take or reject a proposed tag. */
export const suggestionKind = 'refactor.copydesk.tag';

const longestWords = 160;

function wireOf(session: Session, source: Source, suggestion: TagSuggestion): WireSuggestion {
  const [first, ...rest] = suggestion.spans;
  return {
    uri: session.spelled(source.uri),
    tag: suggestion.tag,
    ranges: [rangeOf(source.lines, first), ...rest.map((span) => rangeOf(source.lines, span))],
    words: shortened(sliceOf(source.text, first), longestWords),
    reason: suggestionText(suggestion.because),
    rejection: rejectionOf(source, suggestion),
  };
}

const suggestionsIn = (session: Session, source: Source): readonly TagSuggestion[] =>
  tagSuggestions(source, session.findings(source), session.decisions(source.uri));

/** Code actions that take or reject the tags proposed at a range, each suggestion both ways. */
export function suggestionActions(session: Session, source: Source, range: Range): readonly CodeAction[] {
  const span = spanOf(source.lines, range);
  const isNear = (one: Span): boolean => overlaps(one, span) || touches(one, span.start) || touches(one, span.end);
  return suggestionsIn(session, source)
    .filter(({ spans }) => spans.some(isNear))
    .flatMap((suggestion): readonly CodeAction[] => {
      const wire = wireOf(session, source, suggestion);
      const action = (title: string, command: string): CodeAction => ({
        title,
        kind: suggestionKind,
        command: { title, command, arguments: [wire] },
      });
      return [
        action(suggestTitle(wire.tag, wire.reason), clientCommands.acceptSuggestion),
        action(rejectTitle(wire.tag), clientCommands.rejectSuggestion),
      ];
    });
}

/** copydesk/tagSuggestions: of one source, or of all of them with progress; what was found until it was cancelled. */
export function registerSuggestions(session: Session, workspace: Workspace): void {
  const { sources, guard } = session;
  const ofSource = async (uri: string): Promise<readonly WireSuggestion[]> => {
    const source = sources.open(uri) ?? (await sources.load(uri));
    return source === null ? [] : suggestionsIn(session, source).map((one) => wireOf(session, source, one));
  };

  const ofWorkspace = async (
    workDoneToken: string | number | undefined,
    token: CancellationToken,
  ): Promise<readonly WireSuggestion[]> => {
    const progress = progressOf(session, workDoneToken);
    const found: WireSuggestion[] = [];
    progress.begin(suggesting);
    try {
      const uris = [...new Set([...(await workspace.list()), ...session.openUris()])];
      for (const [at, uri] of uris.entries()) {
        if (token.isCancellationRequested) break;
        found.push(...(await ofSource(uri)));
        progress.report(suggesting, Math.floor(((at + 1) / uris.length) * 100));
        await guard.turn();
      }
    } finally {
      progress.end();
    }
    return found;
  };

  serve(session, suggestionsRequest, [], async ({ uri, workDoneToken }, token) => {
    await session.ready();
    return uri === undefined ? ofWorkspace(workDoneToken, token) : ofSource(canonicalUri(uri));
  });
}
