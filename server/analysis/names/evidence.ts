import type { Candidate, Uses } from './candidates';
import { factsAfter, factsBefore } from './evidenceAround';
import { factsInside } from './evidenceInside';
import type { Evidence } from './fact';

/** Every fact about a candidate that its words and neighbours give, without the rest of the document. */
export function gatherEvidence(candidate: Candidate, uses: Uses): Evidence[] {
  const facts: Evidence[] = [];
  const add = (fact: Evidence): void => {
    facts.push(fact);
  };
  factsInside(candidate, uses, add);
  factsBefore(candidate, add);
  factsAfter(candidate, add);
  return facts;
}
