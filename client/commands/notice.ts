/** Ends a command with one sentence to the user: nothing went wrong, but something has to be done first. */
export class Notice extends Error {
  override readonly name = 'Notice';
}
