/** What a notice offers to do at once, by a button. */
export interface Offer {
  readonly label: string;
  /** A command of the editor, which takes nothing. */
  readonly command: string;
}

/** Ends a command with one sentence to the user: nothing went wrong, but something has to be done first. */
export class Notice extends Error {
  override readonly name = 'Notice';
  readonly offer: Offer | null;

  constructor(message: string, offer: Offer | null = null) {
    super(message);
    this.offer = offer;
  }
}
