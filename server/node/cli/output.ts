import { once } from 'node:events';

/** Writes to standard output; waits when the reader is slower than we are. */
export async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** A message for people, beside the output. */
export function note(message: string): void {
  process.stderr.write(`copydesk: ${message}\n`);
}
