import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedOn, isSame, recorded, revoked, undone } from '../../../common/decisions/change';
import type { Changed, DecisionChange } from '../../../common/decisions/change';
import { addDecision, parseDecisions } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import type { Edited } from '../../../common/text/problem';

const day: Decision = { kind: 'captured', source: 'a.txt', value: '2025-07-29' };
const other: Decision = { ...day, value: '2025-07-30' };
const order: Decision = { kind: 'dateOrder', source: 'a.txt', order: 'dmy' };
const written = `# by hand
version: 1
decisions:
  # asked the desk
  - captured: 2025-07-29
    source: a.txt
  - dateOrder: dmy
    source: a.txt
`;

function done(changed: Changed): { readonly text: string; readonly change: DecisionChange } {
  if (!changed.ok) throw new Error(changed.message);
  return changed;
}
function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(edited.message);
  return edited.text;
}

describe('a change of decisions', () => {
  it('knows what it replaced', () => {
    expect(done(recorded(written, other)).change).toMatchObject({ before: day, after: other });
    expect(done(recorded('', day)).change).toMatchObject({ before: null, after: day });
    expect(done(revoked(written, { ...day, value: '1999-01-01' })).change).toMatchObject({ before: day, after: null });
  });

  it('is taken back to the byte while nothing else happened', () => {
    for (const make of [recorded(written, other), revoked(written, day), revoked(written, order)]) {
      const { text, change } = done(make);
      expect(text).not.toBe(written);
      expect(textOf(undone(text, change))).toBe(written);
    }
  });

  it('is taken back alone where the file was edited since', () => {
    const { text, change } = done(revoked(written, day));
    const edited = `${text}  - published: 2025-07-11 # ours\n    source: b.txt\n`;
    const back = textOf(undone(edited, change));
    expect(back).toContain('published: 2025-07-11 # ours');
    expect(decidedOn(parseDecisions(back).decisions, day)).toEqual(day);
  });

  it('leaves a file without the first decision when that is taken back', () => {
    const { text, change } = done(recorded('', day));
    expect(parseDecisions(textOf(undone(text, change)))).toEqual({ decisions: [], problems: [] });
  });

  it('is not taken back over a later decision on the same matter, nor in a broken file', () => {
    const { text, change } = done(recorded(written, other));
    const later = textOf(addDecision(text, { ...day, value: '2025-08-01' }));
    expect(undone(later, change)).toMatchObject({ ok: false, message: expect.stringContaining('anew') as string });
    expect(undone('decisions: [', change).ok).toBe(false);
    expect(recorded('decisions: [', day).ok).toBe(false);
  });

  it('whatever is recorded and revoked in turn, taking all back gives the file as it was', () => {
    const decision = fc.oneof(
      fc.record({
        kind: fc.constant('captured'),
        source: fc.constantFrom('a.txt', 'b.txt'),
        value: fc.constantFrom('2025-07-29', '2024-02-29'),
      }),
      fc.record({
        kind: fc.constant('pinned'),
        source: fc.constant('a.txt'),
        quote: fc.constantFrom('last week', 'Friday'),
        context: fc.constantFrom('held last week, on Friday', 'before'),
        value: fc.constantFrom('2025', '2025-07'),
      }),
      fc.record({
        kind: fc.constant('dismissed'),
        code: fc.constant('date.range'),
        source: fc.constantFrom('a.txt', null),
        quote: fc.constant(null),
        context: fc.constant(null),
        reason: fc.string(),
      }),
    ) as fc.Arbitrary<Decision>;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), decision), { maxLength: 8 }), (steps) => {
        let text = written;
        const changes: DecisionChange[] = [];
        for (const [isRecorded, one] of steps) {
          const next = done((isRecorded ? recorded : revoked)(text, one));
          text = next.text;
          changes.push(next.change);
        }
        for (const change of changes.toReversed()) text = textOf(undone(text, change));
        expect(text).toBe(written);
      }),
      { numRuns: 60 },
    );
  });
});

it('decisions are the same when they say the same in the same words', () => {
  expect(isSame(null, null)).toBe(true);
  expect(isSame(day, null)).toBe(false);
  expect(isSame(day, { ...day })).toBe(true);
  expect(isSame(day, other)).toBe(false);
});
