import { decodeOwn, decodeText } from '../text/decode';

/**
 * Text of a file that another tool wrote: UTF-8, or UTF-16 with a byte order mark. Throws with a message for people where
 * it is neither: letters that cannot be read would be lost.
 */
export function decodeImport(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text === null) throw new Error('this is no text file');
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isMarked ? text : decodeOwn(bytes);
}
