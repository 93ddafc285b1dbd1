import { traceOf } from '../../common/text/errorText';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Platform } from './platform';

export interface Guard {
  /**
   * A request handler that never fails: a failing one answers `fallback` and is logged once for each different failure;
   * a `ResponseError` that it throws is the answer.
   * Lets waiting messages in first: a request whose cancellation came with them is not worked on.
   */
  request<P, R>(
    name: string,
    fallback: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;
  /** Runs background work; a failure is logged once and goes no further. */
  run(name: string, work: () => void | Promise<void>): void;
  /** Logs a failure, once for each different one. */
  failed(name: string, error: unknown): void;
  /** Lets waiting messages in. */
  turn(): Promise<void>;
}

/** Guards for everything that a client can trigger. No request is worked on before `ready` of its name, which never rejects. */
export function createGuard(connection: Connection, platform: Platform, ready: (name: string) => Promise<void>): Guard {
  const logged = new Set<string>();
  const failed = (name: string, error: unknown): void => {
    const line = `${name} failed: ${traceOf(error)}`;
    if (logged.has(line)) return;
    logged.add(line);
    connection.console.error(line);
  };
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      platform.later(0, resolve);
    });
  const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  return {
    failed,
    turn,
    request: (name, fallback, handler) => async (params, token) => {
      await turn();
      await ready(name);
      if (token.isCancellationRequested) return cancelled();
      try {
        return await handler(params, token);
      } catch (error) {
        // What the user is to be told.
        if (error instanceof ResponseError) return error as ResponseError<never>;
        failed(name, error);
        return fallback;
      }
    },
    run: (name, work) => {
      const go = async (): Promise<void> => work();
      go().catch((error: unknown) => failed(name, error));
    },
  };
}
