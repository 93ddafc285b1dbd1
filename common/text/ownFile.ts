import { decodeOwn } from './decode';

/** What the system does with one file at once, without callbacks. What it throws has the system's `code`. */
export interface FileHands {
  /** All bytes of the file. */
  read(): Uint8Array;
  /** Lets another file take its place, or takes it away. */
  take(): void;
  /** Milliseconds to wait before each further try where another program holds the file; none is made without any. */
  readonly waits: readonly number[];
  wait(milliseconds: number): Promise<unknown>;
}

/** Milliseconds between tries on Windows, where a file that a scanner or an indexer has open can be neither read nor replaced. */
export const heldWaits: readonly number[] = [20, 40, 60, 80];
const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** The system's code of an error; empty where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Text of a file of ours; null where there is none. Throws where it cannot be read, or not without losing letters. */
export function ownText(read: () => Uint8Array): string | null {
  try {
    return decodeOwn(read());
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Looks whether a file is still as it was, and lets another one take its place. Look and step are not left to callbacks:
 * whatever else this program does in between, another one could write meanwhile.
 * @param before the text that it must still have, null where there must be none, undefined where any may be
 * @returns false, with nothing done, where it is another one
 */
export async function takeAsRead(hands: FileHands, before: string | null | undefined): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (before !== undefined && ownText(() => hands.read()) !== before) return false;
      hands.take();
      return true;
    } catch (error) {
      const wait = hands.waits[attempt];
      if (wait === undefined || !heldCodes.has(codeOf(error))) throw error;
      await hands.wait(wait);
    }
  }
}
