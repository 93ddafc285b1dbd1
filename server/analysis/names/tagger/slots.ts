import type { DocumentTokens } from './documentTokens';
import { slotCount } from './hiddenLayer';
import type { TokenFacts } from './tokenFacts';
import { Fact } from './wordTable';

/** Where a word stands, seen from the token that is asked about: a window of two, ends of its run of capitals, words around that run. */
export const enum Slot {
  BeforeLast,
  Before,
  Own,
  After,
  AfterNext,
  RunFirst,
  RunLast,
  RunBefore,
  RunAfter,
}

/** The token's own slot as a plain number, for loops over all slots. */
export const ownSlot: number = Slot.Own;

/** In place of a row: there is no token, and no such slot (the token itself is that end of its run). */
export const noToken = -1;
export const noSlot = -2;

/** Rows in the word table of the words in the slots of token `at`. */
export function readRows({ rows, runFirst, runLast }: TokenFacts, at: number, out: Int32Array): void {
  const rowOf = (i: number): number => (i < 0 || i >= rows.length ? noToken : (rows[i] as number));
  const inRun = (runFirst[at] as number) >= 0;
  const first = inRun ? (runFirst[at] as number) : at;
  const last = inRun ? (runLast[at] as number) : at;
  out[Slot.BeforeLast] = rowOf(at - 2);
  out[Slot.Before] = rowOf(at - 1);
  out[Slot.Own] = rowOf(at);
  out[Slot.After] = rowOf(at + 1);
  out[Slot.AfterNext] = rowOf(at + 2);
  out[Slot.RunFirst] = first < at ? rowOf(first) : noSlot;
  out[Slot.RunLast] = last > at ? rowOf(last) : noSlot;
  out[Slot.RunBefore] = rowOf(first - 1);
  out[Slot.RunAfter] = rowOf(last + 1);
}

/** Rows among the word classes of the words that the hidden layer sees of token `at`, -1 where there is none. */
export function readSlots({ words }: DocumentTokens, facts: TokenFacts, at: number, slots: Int32Array): void {
  readRows(facts, at, slots);
  for (let slot = 0; slot < slotCount; slot += 1) {
    const row = slots[slot] as number;
    slots[slot] = row < 0 ? -1 : (words[row * Fact.Count + Fact.Row] as number);
  }
}
