/** A pattern has at most so many units: as many as there are bits. */
const mostUnits = 32;

/** For each unit of the pattern in hand the bits where it stands; empty between two comparisons. */
const bits = new Int32Array(0x10000);

/**
 * Edit distance of a pattern to a text's beginning, whose end is free: how well a context fits next to a passage.
 * Both as folded units, read away from the passage; of the pattern the first 32 count, of the text the first `units`. All rows of a column of the
 * table at once, as bits (Gene Myers, 1999; the form of Heikki Hyyrö).
 */
export function distanceToBeginning(pattern: Uint16Array, text: Uint16Array, units = text.length): number {
  const length = Math.min(pattern.length, mostUnits);
  if (length === 0) return 0;
  for (let row = 0; row < length; row += 1) bits[pattern[row] ?? 0] = (bits[pattern[row] ?? 0] ?? 0) | (1 << row);
  const last = 1 << (length - 1);
  let [rises, falls, distance, least] = [-1, 0, length, length];
  for (let at = 0; at < units; at += 1) {
    const equal = bits[text[at] ?? 0] ?? 0;
    const vertical = equal | falls;
    const diagonal = ((((equal & rises) + rises) | 0) ^ rises) | equal;
    let right = falls | ~(diagonal | rises);
    let left = rises & diagonal;
    if ((right & last) !== 0) distance += 1;
    else if ((left & last) !== 0) distance -= 1;
    right = (right << 1) | 1;
    left <<= 1;
    rises = left | ~(vertical | right);
    falls = right & vertical;
    if (distance < least) least = distance;
  }
  for (let row = 0; row < length; row += 1) bits[pattern[row] ?? 0] = 0;
  return least;
}
