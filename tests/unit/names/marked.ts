import { expect } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import type { Mention, MentionType } from '../../../server/analysis/model';

const letterOf: Readonly<Record<MentionType, string>> = {
  person: 'P',
  organization: 'O',
  place: 'L',
  nationality: 'N',
};

/** A text without its marks "[P:Marco Rubio]", "[O:…]", "[L:…]", "[N:…]". */
export const unmark = (marked: string): string => marked.replace(/\[[POLN]:([^\]]*)\]/g, '$1');

/** A text with its mentions marked. */
export function mark(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, type } of mentions) {
    out += `${text.slice(at, start)}[${letterOf[type]}:${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Finds the mentions of the unmarked text and expects exactly the marked ones. */
export function check(marked: string): void {
  const text = unmark(marked);
  expect(mark(text, findMentions(text, [], [], []))).toBe(marked);
}
