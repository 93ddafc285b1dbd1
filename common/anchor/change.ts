/** One replacement in a text: `deleted` UTF-16 units from offset `start` on gave way to the string `inserted`. */
export interface Change {
  readonly start: number;
  readonly deleted: number;
  readonly inserted: string;
}

/** The text after a change; a change outside the text is clamped to it. */
export const applyChange = (text: string, change: Change): string =>
  text.slice(0, change.start) + change.inserted + text.slice(change.start + change.deleted);
