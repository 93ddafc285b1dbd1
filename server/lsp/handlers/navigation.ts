import type {
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  Location,
  ReferenceParams,
} from 'vscode-languageserver';
import { definition, highlights, references } from '../../features/navigation';
import type { Place } from '../../index/model';
import { locationOf, offsetOf, rangeOf, rangeOfPlace } from '../convert';
import type { Session } from '../session';

/** textDocument/definition, references and documentHighlight. */
export function registerNavigation(session: Session): void {
  const { connection, guard, index } = session;
  const locate = (place: Place): Location => locationOf({ ...place, uri: session.spelled(place.uri) });

  const define = (params: DefinitionParams): Definition | DefinitionLink[] | null => {
    const source = session.source(params.textDocument);
    if (source === null) return null;
    const found = definition(source, index, offsetOf(source.lines, params.position));
    if (found === null) return null;
    const { uri, range } = locate(found.target);
    if (session.state.capabilities.textDocument?.definition?.linkSupport !== true) return { uri, range };
    const origin = rangeOf(source.lines, found.origin);
    return [{ originSelectionRange: origin, targetUri: uri, targetRange: range, targetSelectionRange: range }];
  };
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
  connection.onReferences(guard.request('textDocument/references', [], refer));
  connection.onDocumentHighlight(guard.request('textDocument/documentHighlight', [], highlight));
}
