import { messageOf } from '../../../common/text/errorText';
import { linesOf, longestLine } from './lines';
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

/** The line, with its end, that says what is wrong with a line. JSON can be read at any depth, but not be printed. */
function errorLine(words: string, error: unknown, line: number): string {
  try {
    return `${JSON.stringify({ ...idOf(words), error: messageOf(error), line })}\n`;
  } catch {
    return `${JSON.stringify({ error: '"id" is too deep or too long to be printed', line })}\n`;
  }
}

/**
 * Writes one line for each line of JSON Lines, in order. A bad line gives its error, with its id where it has one, and
 * the rest goes on: no line of input ends the run.
 * @param answer makes the output for a line (numbered from 1); throws an error with a plain message for a bad one
 * @param most bytes of the longest line that is read
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: (words: string, line: number) => string | Promise<string>,
  most = longestLine,
): Promise<void> {
  let line = 0;
  for await (const read of linesOf(input, most)) {
    line += 1;
    const words = line === 1 && read?.startsWith('\ufeff') ? read.slice(1) : read;
    let out: string;
    try {
      if (words === null) throw new Error(`the line is longer than ${most} bytes`);
      out = `${await answer(words, line)}\n`;
    } catch (error) {
      out = errorLine(words ?? '', error, line);
    }
    await write(out);
  }
}
