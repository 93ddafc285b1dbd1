/** Name of a fact that speaks for or against a reading of a candidate; `weights` says how much each counts. */
export type Evidence = string;
export type AddFact = (fact: Evidence) => void;
