import { lazily } from '../text/lazily';
import { isBlankUnit } from './tokens';

/** Letters and signs of a run, blanks left out: so many stand seldom twice by chance. */
const width = 8;
const mask = width - 1;
const factor = 0x01000193;
/** What the unit before a run counts for in its hash. */
const ofFirst = Array.from({ length: width }).reduce<number>((power) => Math.imul(power, factor), 1);
/** Slots for each unit of the text, so that few different runs share one. */
const roomy = 2;
const [fewestBits, mostBits] = [6, 24];

/** The units that a hash is made of, while a stretch is read. */
const last = new Int32Array(width);

/** Asks of each run of a stretch, by its hash, until one is the right one; false when none is. */
function someRun(text: string, start: number, end: number, isRight: (hash: number) => boolean): boolean {
  last.fill(0);
  let [hash, count] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isBlankUnit(unit)) continue;
    hash = (Math.imul(hash, factor) + unit - Math.imul(last[count & mask] ?? 0, ofFirst)) | 0;
    last[count & mask] = unit;
    count += 1;
    if (count >= width && isRight(hash)) return true;
  }
  return false;
}

/**
 * Prepares a text for being asked whether a stretch of it has a run of letters, blanks aside, that stands nowhere else in
 * the text: then no other place has the words of the stretch, however they are wrapped. A run that shares its slot with
 * another one counts as standing twice, so that yes is always right. Costs one pass over the text, when first asked.
 */
export function createUniqueRuns(text: string): (start: number, end: number) => boolean {
  const bits = Math.min(mostBits, Math.max(fewestBits, 32 - Math.clz32(text.length * roomy)));
  const slotOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits);
  const counts = lazily(() => {
    const slots = new Uint8Array(1 << bits);
    someRun(text, 0, text.length, (hash) => {
      const slot = slotOf(hash);
      slots[slot] = Math.min(2, (slots[slot] ?? 0) + 1);
      return false;
    });
    return slots;
  });
  return (start, end) => {
    const slots = counts();
    return someRun(text, start, end, (hash) => slots[slotOf(hash)] === 1);
  };
}
