import type { Candidate } from './candidates';
import type { Evidence } from './fact';
import { isCommon } from './stream';
import { bias, weights, type Weights } from './weights';

/** What a candidate may be; the last is "no name, or another kind of name". */
const readings = ['person', 'organization', 'place', 'none'] as const;
export type Reading = (typeof readings)[number];

/** A candidate with its evidence and how likely each reading is. */
export interface Judged {
  readonly candidate: Candidate;
  readonly facts: readonly Evidence[];
  /** Sums of the weights for person, organization and place; "none" is 0. */
  readonly scores: Weights;
  readonly reading: Reading;
  /** Probability of the reading, 0 to 1. */
  readonly confidence: number;
}

/**
 * Lexicon phrases that name something wherever they stand, as "Malaysia" and "World Bank" do: only which type is open.
 * Single capitalised words among the organizations ("Apple", "Shell") are not certain.
 */
function isCertainName({ entry, words }: Candidate): boolean {
  if (entry === null || entry.type === 'nationality') return false;
  if (entry.type === 'place') return !isCommon(words.toLowerCase()) || words === words.toUpperCase();
  return /[ .]|\p{Lu}.{0,20}\p{Lu}/u.test(words);
}

/** Adds up what the facts weigh. Deterministic; unknown facts weigh nothing. */
export function judge(candidate: Candidate, facts: readonly Evidence[], base: Weights = bias): Judged {
  let [person, organization, place] = base;
  for (const fact of facts) {
    const weight = weights.get(fact);
    if (weight === undefined) continue;
    person += weight[0];
    organization += weight[1];
    place += weight[2];
  }
  const none = isCertainName(candidate) ? Number.NEGATIVE_INFINITY : 0;
  const top = Math.max(person, organization, place, none);
  const reading = top === none ? 'none' : top === person ? 'person' : top === organization ? 'organization' : 'place';
  const sum = Math.exp(person - top) + Math.exp(organization - top) + Math.exp(place - top) + Math.exp(none - top);
  return { candidate, facts, scores: [person, organization, place], reading, confidence: 1 / sum };
}

/** The fact that speaks most for a reading: the rule that the mention names. */
export function strongestFact(facts: readonly Evidence[], reading: Exclude<Reading, 'none'>): Evidence {
  const at = readings.indexOf(reading) as 0 | 1 | 2;
  let best = 'capital';
  let most = 0;
  for (const fact of facts) {
    const weight = weights.get(fact)?.[at] ?? 0;
    if (weight > most) {
      most = weight;
      best = fact;
    }
  }
  return best;
}
