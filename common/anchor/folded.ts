import { foldUnit } from './units';

const blank = 0x20;
/** Blanks in a row that are read over, at most. */
const mostBlanks = 64;

/**
 * Reads up to `most` folded units of a text from an offset on, in one direction, and returns how many there are. Blanks
 * in a row count as one, so that wrapping and line ends change nothing.
 */
export function readFolded(text: string, from: number, step: 1 | -1, most: number, into: Uint16Array): number {
  let [count, blanks] = [0, 0];
  for (let at = from; at >= 0 && at < text.length && count < most; at += step) {
    const unit = foldUnit(text.charCodeAt(at));
    blanks = unit === blank ? blanks + 1 : 0;
    if (blanks > mostBlanks) break;
    if (blanks <= 1) into[count++] = unit;
  }
  return count;
}

/** Whether what `readFolded` would read there begins with some units; most places are refused by their first ones. */
export function beginsWith(text: string, from: number, step: 1 | -1, units: Uint16Array): boolean {
  let [count, blanks] = [0, 0];
  for (let at = from; at >= 0 && at < text.length && count < units.length; at += step) {
    const unit = foldUnit(text.charCodeAt(at));
    blanks = unit === blank ? blanks + 1 : 0;
    if (blanks > mostBlanks) return false;
    if (blanks <= 1 && unit !== units[count++]) return false;
  }
  return count === units.length;
}

function read(text: string, from: number, step: 1 | -1, most: number): Uint16Array {
  const units = new Uint16Array(most);
  return units.subarray(0, readFolded(text, from, step, most, units));
}

/** Up to `most` folded units before an offset, the nearest first. */
export const foldedBefore = (text: string, offset: number, most: number): Uint16Array =>
  read(text, offset - 1, -1, most);

/** Up to `most` folded units from an offset on. */
export const foldedAfter = (text: string, offset: number, most: number): Uint16Array => read(text, offset, 1, most);
