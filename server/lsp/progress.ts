import type { Session } from './session';

/** Tells how far long work is, to the token that the client gave with its request, or to nobody. */
export interface Progress {
  begin(title: string): void;
  report(message: string, percentage: number): void;
  end(): void;
}

/** Progress of a request; the token is that of its parameters. */
export function progressOf(session: Session, token: string | number | undefined): Progress {
  const send = (value: object): void => {
    if (token === undefined) return;
    session.guard.run('progress', () => session.connection.sendNotification('$/progress', { token, value }));
  };
  return {
    begin: (title) => send({ kind: 'begin', title, percentage: 0, cancellable: true }),
    report: (message, percentage) => send({ kind: 'report', message, percentage }),
    end: () => send({ kind: 'end' }),
  };
}
