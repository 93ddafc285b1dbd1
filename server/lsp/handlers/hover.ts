import { MarkupKind } from 'vscode-languageserver';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../features/hover';
import { offsetOf, rangeOf } from '../convert';
import { entityCardText } from '../messages/entityCard';
import { timeCardText } from '../messages/timeCard';
import type { Session } from '../session';

/** textDocument/hover: the card of the name, title or time at a position. */
export function registerHover(session: Session): void {
  const answer = (params: HoverParams): Hover | null => {
    const source = session.source(params.textDocument);
    if (source === null) return null;
    const offset = offsetOf(source.lines, params.position);
    const card = hover(source, session.index, offset, session.decisions(source.uri));
    if (card === null) return null;
    const value = card.kind === 'entity' ? entityCardText(card, session.state.ownClient) : timeCardText(card);
    return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(source.lines, card.span) };
  };
  session.connection.onHover(session.guard.request('textDocument/hover', null, answer));
}
