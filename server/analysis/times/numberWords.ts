/** A number that words or figures state, as the tokenizer builds it up. */
export interface Spoken {
  readonly value: number;
  /** The words state a year: "nineteen ninety-six". */
  readonly year: boolean;
}

/**
 * Adds a number word to the number before it: twenty + four, two + hundred, nineteen + ninety.
 * Null where the two do not make one number.
 */
export function joinNumbers(before: Spoken, next: number): Spoken | null {
  const { value, year } = before;
  if (year) return value % 10 === 0 && next > 0 && next < 10 ? { value: value + next, year } : null;
  if (next >= 100) return value > 0 && value < next ? { value: value * next, year: false } : null;
  if (value >= 13 && value <= 20 && next >= 10) return { value: value * 100 + next, year: true };
  if (value >= 20 && value < 100 && value % 10 === 0 && next > 0 && next < 10)
    return { value: value + next, year: false };
  if (value >= 100 && value % 100 === 0 && next > 0) return { value: value + next, year: false };
  return null;
}
