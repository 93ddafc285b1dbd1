import { describe, expect, it } from 'vitest';
import {
  dateOrderOf,
  isDismissed,
  orderByOutlet,
  publishedByHeadline,
  publishedOfMain,
} from '../../../common/decisions/apply';
import { addDecision, parseDecisions, removeDecision } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import type { Edited } from '../../../common/text/problem';

const published: Decision = { kind: 'published', source: 'a.txt', article: null, value: '2025-07-11' };
const related: Decision = { kind: 'published', source: 'a.txt', article: 'Rail link: what next?', value: '2025-07-09' };
const order: Decision = { kind: 'dateOrder', source: 'a.txt', order: 'dmy' };
const dismissed = {
  kind: 'dismissed',
  code: 'date.weekday',
  source: 'a.txt',
  quote: 'Friday, July 12',
  context: null,
  reason: 'The paper corrected it.',
} satisfies Decision;
const all = [published, related, order, dismissed];

function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(edited.message);
  return edited.text;
}
const file = all.reduce((text, decision) => textOf(addDecision(text, decision)), '');

describe('decisions file', () => {
  it('is written to be read by people', () => {
    expect(file).toBe(`# What people decided about the sources of this folder. No detection overrules it.
version: 1
decisions:
  - published: 2025-07-11
    source: a.txt
  - published: 2025-07-09
    source: a.txt
    article: "Rail link: what next?"
  - dateOrder: dmy
    source: a.txt
  - dismissed: date.weekday
    source: a.txt
    quote: Friday, July 12
    reason: The paper corrected it.
`);
  });

  it('reads back what was recorded', () => {
    expect(parseDecisions(file)).toEqual({ decisions: all, problems: [] });
  });

  it('reads dismissals of a whole source and of the workspace', () => {
    const text = textOf(addDecision('', { ...dismissed, source: null, quote: null }));
    expect(parseDecisions(text).decisions).toEqual([{ ...dismissed, source: null, quote: null }]);
  });

  it('changes a decision on the same matter in place, comments and unknown members kept', () => {
    const text = file.replace('published: 2025-07-09\n', 'published: 2025-07-09 # asked the desk\n    by: Ada\n');
    const edited = textOf(addDecision(text, { ...related, article: 'RAIL LINK:  what next?', value: '2025-07-10' }));
    expect(edited).toContain('published: 2025-07-10 # asked the desk\n    by: Ada\n');
    expect(parseDecisions(edited).decisions).toHaveLength(4);
  });

  it('keeps entries of kinds that it does not know, and tells of them', () => {
    const text = `${file}  - samePerson: [Park Yoon-joo, Park]\n    source: a.txt\n`;
    const { decisions, problems } = parseDecisions(text);
    expect(decisions).toEqual(all);
    expect(problems).toMatchObject([{ severity: 'information' }]);
    const edited = textOf(addDecision(textOf(removeDecision(text, order)), order));
    expect(edited).toContain('samePerson: [Park Yoon-joo, Park]');
  });

  it('takes a decision back', () => {
    const rest = textOf(removeDecision(file, { ...published, value: '1999-01-01' }));
    expect(parseDecisions(rest).decisions).toEqual([related, order, dismissed]);
    expect(removeDecision(rest, published)).toEqual({ ok: true, text: rest });
  });

  it.each<[string, RegExp]>([
    ['decisions:\n  - published: 2025-02-30\n    source: a.txt\n', /no day/],
    ['decisions:\n  - published: 2025-02-03\n', /needs a source/],
    ['decisions:\n  - dateOrder: ymd\n    source: a.txt\n', /dmy or mdy/],
    ['decisions:\n  - dismissed:\n', /code of a check/],
    ['decisions: {}\n', /must be a list/],
    ['version: 9\n', /version 9/],
    ['{', /./],
  ])('tells what is wrong with %j', (text, message) => {
    const { decisions, problems } = parseDecisions(text);
    expect(decisions).toEqual([]);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('refuses to touch a broken or newer file, or to write a day that is none', () => {
    expect(addDecision('decisions: [', order).ok).toBe(false);
    expect(addDecision('version: 2\ndecisions: []\n', order).ok).toBe(false);
    expect(addDecision('', { ...published, value: '2025-13-01' }).ok).toBe(false);
  });

  it.each(['2025-07-11', '2024-02-29', '0099-12-31'])('takes %s as a day', (value) =>
    expect(addDecision('', { ...published, value }).ok).toBe(true),
  );
  it.each(['2025-02-29', '2025-13-01', '11 July', '2025-7-1', '0000-01-01', ''])('refuses %j as a day', (value) =>
    expect(addDecision('', { ...published, value }).ok).toBe(false),
  );
});

describe('decisions applied', () => {
  it('gives publication days by folded headline, and that of the main article', () => {
    expect(publishedByHeadline(all, 'a.txt')).toEqual({ 'rail link: what next?': '2025-07-09' });
    expect(publishedOfMain(all, 'a.txt')).toBe('2025-07-11');
    expect(publishedOfMain(all, 'b.txt')).toBeNull();
    expect(publishedByHeadline(all, 'b.txt')).toEqual({});
  });

  it('gives the order of an outlet in every source', () => {
    const decided: Decision = { kind: 'outletOrder', source: null, outlet: 'The Harbour Post', order: 'mdy' };
    const text = textOf(addDecision('', decided));
    expect(text).toContain('  - outletOrder: mdy\n    outlet: The Harbour Post\n');
    expect(parseDecisions(text)).toEqual({ decisions: [decided], problems: [] });
    expect(orderByOutlet([order, decided])).toEqual({ 'the harbour post': 'mdy' });
    const again = textOf(addDecision(text, { ...decided, outlet: 'the  harbour post', order: 'dmy' }));
    expect(orderByOutlet(parseDecisions(again).decisions)).toEqual({ 'the harbour post': 'dmy' });
    expect(parseDecisions('decisions:\n  - outletOrder: mdy\n').problems[0]?.message).toMatch(/needs "outlet"/);
  });

  it('gives the order of dates; the last decision counts', () => {
    expect(dateOrderOf([order, { ...order, order: 'mdy' }], 'a.txt')).toBe('mdy');
    expect(dateOrderOf([order], 'b.txt')).toBeNull();
  });

  it('dismisses at a quote, in a source, in the workspace', () => {
    const finding = { code: 'date.weekday', quote: 'Friday,\u00a0July  12', context: 'on Friday, July 12' };
    expect(isDismissed(all, 'a.txt', finding)).toBe(true);
    expect(isDismissed(all, 'b.txt', finding)).toBe(false);
    expect(isDismissed(all, 'a.txt', { ...finding, quote: 'Friday, July 19' })).toBe(false);
    expect(isDismissed(all, 'a.txt', { ...finding, code: 'date.range' })).toBe(false);
    expect(isDismissed([{ ...dismissed, quote: null }], 'a.txt', { ...finding, quote: 'any' })).toBe(true);
    expect(isDismissed([{ ...dismissed, source: null, quote: null }], 'z.txt', finding)).toBe(true);
    const here = { ...dismissed, context: 'On  Friday, July 12' };
    expect(isDismissed([here], 'a.txt', finding)).toBe(true);
    expect(isDismissed([here], 'a.txt', { ...finding, context: 'until Friday, July 12' })).toBe(false);
  });
});
