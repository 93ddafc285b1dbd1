import { debounce } from './debounce';
import { diagnosticsOf } from './diagnostics';
import type { Session } from './session';

/**
 * Findings of sources that are not open. They are sent when the user asks for an analysis of the workspace, and from
 * then on kept up to date in the background; an open document's findings come the other way (see validation), so what
 * was sent of it is taken back until it is closed.
 */
export interface Unopened {
  /** Sends the findings of a closed source, and remembers to keep them up to date. */
  report(uri: string): Promise<void>;
  /** Takes back what was sent of a source that is now open. */
  withdraw(uri: string): void;
  /** Brings everything that was reported up to date after something changed. */
  refresh(): void;
}

/** Makes the reporter; `belongs` says whether a source is still one of the workspace. */
export function createUnopened(session: Session, belongs: (uri: string) => boolean): Unopened {
  const { connection, guard, platform, sources } = session;
  const wanted = new Set<string>();
  /** What the client has, by uri, so that nothing is sent twice. */
  const sent = new Map<string, string>();
  let run = 0;

  const withdraw = (uri: string): void => {
    if (!sent.delete(uri)) return;
    guard.run('diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }));
  };

  const report = async (uri: string): Promise<void> => {
    wanted.add(uri);
    const source = session.openUris().includes(uri) ? null : await sources.load(uri);
    // It may have been opened while we read.
    if (source === null || session.openUris().includes(uri)) {
      withdraw(uri);
      return;
    }
    const diagnostics = diagnosticsOf(session, source);
    const key = JSON.stringify(diagnostics);
    if (sent.get(uri) === key) return;
    sent.set(uri, key);
    await connection.sendDiagnostics({ uri, diagnostics });
  };

  const refresh = debounce(platform, 500, () => {
    run += 1;
    const mine = run;
    guard.run('diagnostics', async () => {
      for (const uri of wanted) {
        if (mine !== run) return;
        if (belongs(uri)) await report(uri);
        else if (!session.openUris().includes(uri)) {
          // Reading it again would bring it back into the index.
          wanted.delete(uri);
          withdraw(uri);
        }
        await guard.turn();
      }
    });
  });

  return { report, withdraw, refresh };
}
