import { MarkupKind } from 'vscode-languageserver';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../../features/inlayHints';
import { positionOf, spanOf } from '../convert';
import { debounce } from '../debounce';
import { hintLabel, hintTooltip } from '../messages/inlayHints';
import type { Session } from '../session';

/**
 * textDocument/inlayHint: dates behind the words of times, as the setting asks.
 * @returns to be called when hints of open documents may have changed though their text did not
 */
export function registerInlayHints(session: Session): () => void {
  const { connection, guard, platform, state } = session;
  const answer = (params: InlayHintParams): InlayHint[] => {
    const source = session.source(params.textDocument);
    if (source === null) return [];
    const { lines } = source;
    return inlayHints(source, state.settings.inlayHintsDates, spanOf(lines, params.range)).map((hint) => ({
      position: positionOf(lines, hint.offset),
      label: hintLabel(hint),
      tooltip: { kind: MarkupKind.Markdown, value: hintTooltip(hint) },
      paddingLeft: true,
    }));
  };
  connection.languages.inlayHint.on(guard.request('textDocument/inlayHint', [], answer));
  return debounce(platform, 100, () => {
    if (state.capabilities.workspace?.inlayHint?.refreshSupport !== true) return;
    guard.run('inlay hint refresh', () => connection.languages.inlayHint.refresh());
  });
}
