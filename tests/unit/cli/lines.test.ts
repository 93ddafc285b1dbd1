import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../server/node/cli/lines';

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

async function read(parts: readonly string[], most?: number): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(chunks(parts), most)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('end with LF or CRLF alone, wherever the stream is cut', async () => {
    const text = 'one\r\n\n\u2028two \u{1f600}\nthree';
    const bytes = Buffer.from(text);
    const whole = await read([text]);
    expect(whole).toEqual(['one', '', '\u2028two \u{1f600}', 'three']);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const lines: (string | null)[] = [];
      const halves = (async function* () {
        yield await Promise.resolve(bytes.subarray(0, cut));
        yield bytes.subarray(cut);
      })();
      for await (const line of linesOf(halves)) lines.push(line);
      expect(lines).toEqual(whole);
    }
  });

  it('that are too long give null, and the next ones follow', async () => {
    expect(await read(['12345\n123456\n12345\n'], 5)).toEqual(['12345', null, '12345']);
    expect(await read(['12', '345', '6', '\n1', '2\n', '123', '4567'], 5)).toEqual([null, '12', null]);
    expect(await read(['1234567890', '1234567890', '\n\n', '1'], 5)).toEqual([null, '', '1']);
  });

  it('are measured in bytes', async () => {
    expect(await read(['\u00e9\u00e9\n\u00e9\u00e9\u00e9\n'], 5)).toEqual(['\u00e9\u00e9', null]);
  });

  it('are too long where no string can be as long', async () => {
    const part = Buffer.alloc(1 << 20, 0x20);
    const long = (async function* () {
      for (let count = 0; count < 520; count += 1) yield await Promise.resolve(part);
      yield Buffer.from('\nnext');
    })();
    const lines: (string | null)[] = [];
    for await (const line of linesOf(long)) lines.push(line);
    expect(lines).toEqual([null, 'next']);
  });
});
