/** How many bytes are looked at to tell text from binary data. */
const sample = 8192;

/** Encoding that a byte order mark names, or null. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Text of a file's bytes: UTF-16 where a byte order mark says so, else UTF-8; the mark is left out, invalid bytes
 * become U+FFFD. Null for binary data: a NUL near the beginning.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked === null && bytes.subarray(0, sample).includes(0)) return null;
  return new TextDecoder(marked ?? 'utf-8').decode(bytes);
}

/**
 * Text of a file that Copydesk writes too: UTF-8, a byte order mark left out. Throws when it is not, because what cannot
 * be read would be lost when the file is written back.
 */
export function decodeOwn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('this file is not in UTF-8; save it as UTF-8 first');
  }
}
