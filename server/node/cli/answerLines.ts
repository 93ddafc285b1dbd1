import { messageOf } from '../../../common/text/errorText';
import { linesOf } from './lines';
import { write } from './output';

/** A line of input as a JSON object; throws an error with a plain message when it is none. */
export function readObject(line: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

/**
 * Writes one line for each line of JSON Lines, in order. A bad line gives its error, and the rest goes on.
 * @param answer makes the output for a line (numbered from 1); throws an error with a plain message for a bad one
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: (words: string, line: number) => string | Promise<string>,
): Promise<void> {
  let line = 0;
  for await (const words of linesOf(input)) {
    line += 1;
    let out: string;
    try {
      out = await answer(line === 1 && words.startsWith('\ufeff') ? words.slice(1) : words, line);
    } catch (error) {
      out = JSON.stringify({ error: messageOf(error), line });
    }
    await write(`${out}\n`);
  }
}
