/** Edit distances of a whole pattern to every beginning of a text; entry n is for the first n units. */
function distancesOf(pattern: Uint16Array, text: Uint16Array): readonly number[] {
  let previous = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let row = 1; row <= pattern.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (pattern[row - 1] === text[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous;
}

/**
 * Edit distance of a pattern to a text's beginning, whose end is free: how well a context fits next to a passage.
 * Both as folded units, read away from the passage.
 */
export const distanceToBeginning = (pattern: Uint16Array, text: Uint16Array): number =>
  Math.min(...distancesOf(pattern, text));
