import { messageOf } from '../../../common/text/errorText';
import { linesOf } from './lines';
import { write } from './output';

/** A line of input as a JSON object; throws an error with a plain message when it is none. */
export function readObject(line: string): Readonly<Record<string, unknown>> {
  if (line.trim() === '') throw new Error('the line is empty');
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

/** The id of a line that is a JSON object, as a member of its error; none where the line has none that can be read. */
function idOf(line: string): { readonly id?: unknown } {
  try {
    const { id } = readObject(line);
    return id === undefined ? {} : { id };
  } catch {
    return {};
  }
}

/**
 * Writes one line for each line of JSON Lines, in order. A bad line gives its error, with its id where it has one, and
 * the rest goes on.
 * @param answer makes the output for a line (numbered from 1); throws an error with a plain message for a bad one
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: (words: string, line: number) => string | Promise<string>,
): Promise<void> {
  let line = 0;
  for await (const read of linesOf(input)) {
    line += 1;
    const words = line === 1 && read.startsWith('\ufeff') ? read.slice(1) : read;
    let out: string;
    try {
      out = await answer(words, line);
    } catch (error) {
      out = JSON.stringify({ ...idOf(words), error: messageOf(error), line });
    }
    await write(`${out}\n`);
  }
}
