const LF = 10;

/**
 * Lines of a byte stream, UTF-8, without their ends (LF or CRLF). Only a line feed ends a line: JSON strings may hold
 * other line separators. A last line without an end counts; an empty rest does not.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decode = (parts: readonly Uint8Array[]): string => {
    const line = Buffer.concat(parts).toString('utf8');
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      parts.push(chunk.subarray(from, at));
      yield decode(parts);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield decode(parts);
}
