import { messageOf } from '../../common/text/errorText';
/** Codes of JSON-RPC errors that only say that the server's process is gone. */
const goneCodes: readonly unknown[] = [-32097, -32099];

/** An error as the first line of its message. */
export const sentenceOf = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

/** Why the server could not be had, in words that help a person. */
export function reasonOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return goneCodes.includes(code) ? 'its process ended at once' : sentenceOf(error);
}
