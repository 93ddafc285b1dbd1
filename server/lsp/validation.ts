import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { canPull } from './capabilities';
import { debounce } from './debounce';
import { diagnosticsOf } from './diagnostics';
import type { Session } from './session';
import { canonicalUri } from './uris';

/** How findings of open documents reach the client: by its asking where it can, else by our sending. */
export interface Validation {
  /** To be called once the client's capabilities are known. */
  start(): void;
  /** Findings of any open document may have changed. */
  refresh(): void;
  /** A document was opened or edited. */
  changed(uri: string): void;
  closed(uri: string): void;
}

type Way = Omit<Validation, 'start'>;

/** The client asks for diagnostics; it is told when to ask again. */
function pulled(session: Session): Way {
  const { connection, guard, platform, state } = session;
  const started = Math.floor(platform.now());
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard.request('textDocument/diagnostic', empty, (params: DocumentDiagnosticParams): DocumentDiagnosticReport => {
      const source = session.source(params.textDocument);
      if (source === null) return empty;
      // Every analysis counts the state up, so this names the text's version too; the start time tells restarts apart.
      const resultId = `${started}.${session.stateKey()}`;
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, source) };
    }),
  );
  return {
    refresh: debounce(platform, 100, () => {
      if (state.capabilities.workspace?.diagnostics?.refreshSupport !== true) return;
      guard.run('diagnostics refresh', () => connection.languages.diagnostics.refresh());
    }),
    changed: () => undefined,
    closed: () => undefined,
  };
}

/** The server sends diagnostics of open documents, a moment after the last change. */
function pushed(session: Session): Way {
  const { connection, guard, platform } = session;
  const waiting = new Set<string>();
  const send = debounce(platform, 250, () => {
    const uris = [...waiting];
    waiting.clear();
    guard.run('diagnostics', async () => {
      await session.ready();
      for (const uri of uris) {
        const source = session.sources.open(uri);
        if (source === null) continue;
        await connection.sendDiagnostics({ uri: session.spelled(uri), diagnostics: diagnosticsOf(session, source) });
        await guard.turn();
      }
    });
  });
  const changed = (uri: string): void => {
    waiting.add(canonicalUri(uri));
    send();
  };
  return {
    changed,
    refresh: () => {
      for (const uri of session.openUris()) changed(uri);
    },
    closed: (uri) => {
      waiting.delete(canonicalUri(uri));
      guard.run('diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}

/** Both ways behind one interface; until `start` nothing is reported. */
export function createValidation(session: Session): Validation {
  let way: Way | null = null;
  return {
    start: () => {
      way = canPull(session.state.capabilities) ? pulled(session) : pushed(session);
    },
    refresh: () => way?.refresh(),
    changed: (uri) => way?.changed(uri),
    closed: (uri) => way?.closed(uri),
  };
}
