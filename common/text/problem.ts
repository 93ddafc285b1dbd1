/** Something in a file written by people, told to people. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** UTF-16 offsets in the file's text. */
  readonly start: number;
  readonly end: number;
}

/** A file's text after an edit, or why it must stay as it is. */
export type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };
