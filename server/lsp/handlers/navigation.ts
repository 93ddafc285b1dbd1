import type {
  ClientCapabilities,
  Definition,
  DocumentHighlight,
  DocumentHighlightParams,
  Location,
  LocationLink,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { Span } from '../../../common/text/span';
import { definition, highlights, references, roleStatements } from '../../features/navigation';
import type { Source } from '../../features/source';
import type { Place } from '../../index/model';
import { locationOf, offsetOf, rangeOf, rangeOfPlace } from '../convert';
import type { Session } from '../session';

/** Role statements that one answer holds. */
const mostStatements = 500;

/** textDocument/definition, declaration, implementation, references and documentHighlight. */
export function registerNavigation(session: Session): void {
  const { connection, guard, index } = session;
  const textDocument = (): ClientCapabilities['textDocument'] => session.state.capabilities.textDocument;
  const locate = (place: Place): Location => locationOf({ ...place, uri: session.spelled(place.uri) });

  const links = (source: Source, origin: Span, targets: readonly Place[]): LocationLink[] =>
    targets.map(locate).map(({ uri, range }) => ({
      originSelectionRange: rangeOf(source.lines, origin),
      ...{ targetUri: uri, targetRange: range, targetSelectionRange: range },
    }));
  const define = (params: TextDocumentPositionParams): Definition | LocationLink[] | null => {
    const source = session.source(params.textDocument);
    const found = source && definition(source, index, offsetOf(source.lines, params.position));
    if (source === null || found === null) return null;
    if (textDocument()?.definition?.linkSupport !== true) return locate(found.target);
    return links(source, found.origin, [found.target]);
  };
  /** A declaration is the statement that tells best who somebody is; the implementations are all of them. */
  const stated = (
    params: TextDocumentPositionParams,
    most: number,
    linked: boolean,
  ): Location[] | LocationLink[] | null => {
    const source = session.source(params.textDocument);
    const found = source && roleStatements(source, index, offsetOf(source.lines, params.position));
    if (source === null || found === null) return null;
    const targets = found.targets.slice(0, most);
    return linked ? links(source, found.origin, targets) : targets.map(locate);
  };
  const declare = (params: TextDocumentPositionParams): Location[] | LocationLink[] | null =>
    stated(params, 1, textDocument()?.declaration?.linkSupport === true);
  const implement = (params: TextDocumentPositionParams): Location[] | LocationLink[] | null =>
    stated(params, mostStatements, textDocument()?.implementation?.linkSupport === true);
  const refer = (params: ReferenceParams): Location[] => {
    const source = session.source(params.textDocument);
    if (source === null) return [];
    const offset = offsetOf(source.lines, params.position);
    return references(source, index, offset, params.context.includeDeclaration).map(locate);
  };
  const highlight = (params: DocumentHighlightParams): DocumentHighlight[] => {
    const source = session.source(params.textDocument);
    if (source === null) return [];
    const places = highlights(source, index, offsetOf(source.lines, params.position));
    return places.map((place) => ({ range: rangeOfPlace(place) }));
  };
  connection.onDefinition(guard.request('textDocument/definition', null, define));
  connection.onDeclaration(guard.request('textDocument/declaration', null, declare));
  connection.onImplementation(guard.request('textDocument/implementation', null, implement));
  connection.onReferences(guard.request('textDocument/references', [], refer));
  connection.onDocumentHighlight(guard.request('textDocument/documentHighlight', [], highlight));
}
