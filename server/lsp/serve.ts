import { RequestType } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { RequestOf } from '../../common/protocol';
import type { Session } from './session';

/** Binds a custom request to its handler, guarded; `fallback` is the answer of a handler that failed. */
export function serve<P, R>(
  session: Session,
  request: RequestOf<P, R>,
  fallback: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  // The library's result type cannot be told of a generic R; ours is held by the handler's own type.
  const type = new RequestType<P, unknown, void>(request.method);
  const guarded = session.guard.request(request.method, fallback, handler);
  session.connection.onRequest(type, guarded);
}
