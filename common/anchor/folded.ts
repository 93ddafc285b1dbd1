import { foldUnit } from './units';

const blank = 0x20;
/** Blanks in a row that are read over, at most. */
const mostBlanks = 64;

/** Reads folded units in one direction; blanks in a row count as one, so that wrapping and line ends change nothing. */
function read(text: string, from: number, step: 1 | -1, most: number): Uint16Array {
  const units = new Uint16Array(most);
  let [count, blanks] = [0, 0];
  for (let at = from; at >= 0 && at < text.length && count < most; at += step) {
    const unit = foldUnit(text.charCodeAt(at));
    blanks = unit === blank ? blanks + 1 : 0;
    if (blanks > mostBlanks) break;
    if (blanks <= 1) units[count++] = unit;
  }
  return units.subarray(0, count);
}

/** Up to `most` folded units before an offset, the nearest first. */
export const foldedBefore = (text: string, offset: number, most: number): Uint16Array =>
  read(text, offset - 1, -1, most);

/** Up to `most` folded units from an offset on. */
export const foldedAfter = (text: string, offset: number, most: number): Uint16Array => read(text, offset, 1, most);
