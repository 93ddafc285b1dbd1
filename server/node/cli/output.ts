import { once } from 'node:events';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Words of a file for a terminal, which would carry out the control characters among them; tabs and line feeds stay. */
export const harmless = (words: string): string => words.replace(controls, '\ufffd');

/** Writes to standard output; waits when the reader is slower than we are. */
export async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** A message for people, beside the output. */
export function note(message: string): void {
  process.stderr.write(`copydesk: ${harmless(message)}\n`);
}
