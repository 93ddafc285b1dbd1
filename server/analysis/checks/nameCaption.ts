import type { Role } from '../model';
import { type PersonTold, peopleByArticle } from './articlePeople';
import { swappedOrders } from './captionOrder';
import { captionPairs } from './captionPairs';
import type { Check, CheckInput } from './check';
import { isSettledPair } from './decidedNames';
import type { Evidence, Finding, Fix } from './finding';
import { openPlace, pairFixes } from './fixes';
import { fullNamePairs } from './namePairs';
import { kindAt, titlePairs } from './titlePairs';
import { named, roleName } from './roleNames';
import { isSettledTitle, titleFixes } from './titleFixes';
import { quoted } from './times';

const open = (place: Evidence, what: string): Fix => openPlace(place, `Go to ${what}`);

/** A person's name that the captions spell otherwise than the body. */
function spellings(input: CheckInput, people: readonly PersonTold[]): readonly Finding[] {
  const full = people.filter((person) => person.isFull && person.isPlain);
  if (!full.some(({ kind }) => kind === 'caption')) return [];
  const ofCaption = captionPairs(full);
  return fullNamePairs(full, input.analysis).flatMap((pair) => {
    const found = ofCaption(pair);
    if (found === null || isSettledPair(input, 'person', found.body, found.caption)) return [];
    const { caption, body } = found;
    const evidence = { start: body.start, end: body.end, message: `in the body: \u201c${body.form}\u201d` };
    return [
      {
        start: caption.start,
        end: caption.end,
        code: 'name.caption',
        severity: 'warning' as const,
        message: `The caption says \u201c${caption.form}\u201d, the body \u201c${body.form}\u201d: ${pair.why}.`,
        evidence: [evidence],
        fixes: [open(evidence, 'the body\u2019s spelling'), ...pairFixes(input, 'person', body, caption)],
      },
    ];
  });
}

/** A person whom a caption gives a title that does not go with the one in the body. */
function titles(input: CheckInput): readonly Finding[] {
  const { text, analysis } = input;
  return titlePairs(input).flatMap(({ earlier, later, relation, besideCaption }) => {
    if (!besideCaption || relation !== 'incompatible' || isSettledTitle(input, earlier, later)) return [];
    const [caption, body] = kindAt(analysis, later.start) === 'caption' ? [later, earlier] : [earlier, later];
    const holder = analysis.entities[caption.holder ?? -1]?.name ?? '';
    const says = (role: Role): string => roleName(named(analysis, role));
    const evidence = { start: body.start, end: body.end, message: `in the body: ${quoted(text, body)}` };
    return [
      {
        start: caption.start,
        end: caption.end,
        code: 'name.caption',
        severity: 'warning' as const,
        message: `${holder} is ${says(caption)} in the caption, but ${says(body)} in the body.`,
        evidence: [evidence],
        fixes: [open(evidence, 'the title in the body'), ...titleFixes(input, body, caption)],
      },
    ];
  });
}

/** Copies of one caption that list the same people in different orders. */
const orders = (input: CheckInput, people: readonly PersonTold[]): readonly Finding[] =>
  swappedOrders(input, people).map(({ first, second }) => {
    const evidence = { start: first.start, end: first.end, message: `the other copy: \u201c${first.form}\u201d` };
    return {
      start: second.start,
      end: second.end,
      code: 'name.caption',
      severity: 'warning' as const,
      message: `From the left, \u201c${second.form}\u201d stands here where the other copy of this caption has \u201c${first.form}\u201d.`,
      evidence: [evidence],
      fixes: [open(evidence, 'the other copy')],
    };
  });

/** A caption and the text that it stands with disagree on a name, a title or an order. */
export const nameCaption: Check = {
  code: 'name.caption',
  summary: 'A caption and the body disagree on a name, a title or an order.',
  severity: 'warning',
  run: (input) => {
    if (!input.analysis.sections.some(({ kind }) => kind === 'caption')) return [];
    const people = [...peopleByArticle(input).values()];
    return [...people.flatMap((of) => [...spellings(input, of), ...orders(input, of)]), ...titles(input)];
  },
};
