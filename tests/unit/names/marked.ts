import { expect } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import type { Mention, MentionType } from '../../../server/analysis/model';
import { nameModel } from '../../support/nameModel';
import { putMarks, readMarks } from '../../support/marks';

const letterOf: Readonly<Record<MentionType, string>> = {
  person: 'P',
  organization: 'O',
  place: 'L',
  nationality: 'N',
  event: 'E',
  product: 'R',
};

/** A text without its marks "[P:Marco Rubio]", "[O:…]", "[L:…]", "[N:…]". */
export const unmark = (marked: string): string => readMarks(marked, /\[[POLNER]:(?<words>[^\]]*)\]/g).text;

/** A text with its mentions marked. */
export const mark = (text: string, mentions: readonly Mention[]): string =>
  putMarks(text, mentions, (words, { type }) => `[${letterOf[type]}:${words}]`);

/** Finds the mentions of the unmarked text and expects exactly the marked ones. */
export function check(marked: string): void {
  const text = unmark(marked);
  expect(mark(text, findMentions(text, [], [], [], nameModel))).toBe(marked);
}
