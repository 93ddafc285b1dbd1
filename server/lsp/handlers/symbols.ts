import type {
  DocumentSymbol,
  DocumentSymbolParams,
  SymbolInformation,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { workspaceSymbols } from '../../features/navigation';
import { outline } from '../../features/outline';
import type { OutlineNode } from '../../features/outline';
import type { Source } from '../../features/source';
import { entityKind, locationOf, outlineKind, rangeOf } from '../convert';
import { symbolContainer } from '../messages/symbols';
import { outlineText } from '../messages/outlineText';
import type { Session } from '../session';

const maxSymbols = 300;

function symbolOf(source: Source, node: OutlineNode): DocumentSymbol {
  return {
    ...outlineText(node.label),
    kind: outlineKind(node.label),
    range: rangeOf(source.lines, node.range),
    selectionRange: rangeOf(source.lines, node.selection),
    children: node.children.map((child) => symbolOf(source, child)),
  };
}

/** textDocument/documentSymbol and workspace/symbol. */
export function registerSymbols(session: Session): void {
  const { connection, guard, index } = session;
  const inDocument = (params: DocumentSymbolParams): DocumentSymbol[] => {
    const source = session.source(params.textDocument);
    return source === null ? [] : outline(source).map((node) => symbolOf(source, node));
  };
  const inWorkspace = (params: WorkspaceSymbolParams): SymbolInformation[] => {
    for (const uri of session.openUris()) session.sources.open(uri);
    return workspaceSymbols(index, params.query, maxSymbols).map(({ entity, place }) => ({
      name: entity.name,
      kind: entityKind(entity.type),
      location: locationOf({ ...place, uri: session.spelled(place.uri) }),
      containerName: symbolContainer(entity),
    }));
  };
  connection.onDocumentSymbol(guard.request('textDocument/documentSymbol', [], inDocument));
  connection.onWorkspaceSymbol(guard.request('workspace/symbol', [], inWorkspace));
}
