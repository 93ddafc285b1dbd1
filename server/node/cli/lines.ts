import { constants } from 'node:buffer';

const LF = 10;
/** Bytes of the longest line that is read: of more no string can be made for certain. */
export const longestLine = constants.MAX_STRING_LENGTH;

function decoded(parts: readonly Uint8Array[]): string {
  const line = Buffer.concat(parts).toString('utf8');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/**
 * Lines of a byte stream, UTF-8, without their ends (LF or CRLF). Only a line feed ends a line: JSON strings may hold
 * other line separators. A last line without an end counts; an empty rest does not. Null stands for a line of more than
 * `most` bytes, of which nothing is kept while the rest of it comes in.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, most = longestLine): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const take = (): string | null => {
    const line = length > most ? null : decoded(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
