/** One replacement in a text: `deleted` UTF-16 units from offset `start` on gave way to the string `inserted`. */
export interface Change {
  readonly start: number;
  readonly deleted: number;
  readonly inserted: string;
}
