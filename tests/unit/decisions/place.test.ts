import { describe, expect, it } from 'vitest';
import { isDismissed } from '../../../common/decisions/apply';
import { contextOf, dismissalOf } from '../../../common/decisions/context';
import type { Decision } from '../../../common/decisions/model';
import { placeOfDecision } from '../../../common/decisions/place';

const text =
  'Ministers meet\n\nThe talks began last week in Oslo.\n\nTalks on fish began \u201clast\u00a0week\u201d too, in Bergen.\n\nRail link: what next?\n';
const at = (words: string, copy = 0) => {
  let start = text.indexOf(words);
  for (let n = 0; n < copy; n += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const wordsAt = (decision: Decision, now = text): string | null => {
  const span = placeOfDecision(now, decision);
  return span && now.slice(span.start, span.end);
};

describe('the place of a decision', () => {
  const pinned = { kind: 'pinned', source: 'a.txt', quote: 'last week', value: '2025-07' } as const;

  it('is the copy whose surroundings were stored, however quotes and blanks are written', () => {
    const second = { ...pinned, context: 'talks on fish began "last week" too, in Bergen.' };
    expect(placeOfDecision(text, second)).toEqual(at('last\u00a0week'));
    const first = { ...pinned, context: contextOf(text, at('last week')) };
    expect(placeOfDecision(text, first)).toEqual(at('last week'));
  });

  it('of a decision about a name is where its words stand', () => {
    const named = { source: null, type: 'place', quote: 'Bergen', context: null, name: 'Oslo' } as const;
    expect(wordsAt({ ...named, kind: 'same' })).toBe('Bergen');
    expect(wordsAt({ ...named, kind: 'different', context: 'too, in Bergen' })).toBe('Bergen');
    expect(wordsAt({ kind: 'renamed', source: null, type: 'place', name: 'Oslo', preferred: 'Christiania' })).toBe(
      'Oslo',
    );
  });

  it('is found after edits above, and by the words alone where those around them changed', () => {
    const decision = { ...pinned, context: contextOf(text, at('last week')) };
    expect(placeOfDecision(`A new first line\n${text}`, decision)?.start).toBe(at('last week').start + 17);
    expect(wordsAt({ ...pinned, context: 'gone' })).toBe('last week');
    expect(placeOfDecision('Another page.', decision)).toBeNull();
  });

  it('is the headline of a related article, and the beginning for what is about the whole source', () => {
    expect(
      wordsAt({ kind: 'published', source: 'a.txt', article: 'RAIL LINK:  what next?', value: '2025-07-11' }),
    ).toBe('Rail link: what next?');
    const whole: readonly Decision[] = [
      { kind: 'published', source: 'a.txt', article: null, value: '2025-07-11' },
      { kind: 'captured', source: 'a.txt', value: '2025-07-11' },
      { kind: 'dateOrder', source: 'a.txt', order: 'mdy' },
      { kind: 'dismissed', code: 'date.range', source: 'a.txt', quote: null, context: null, reason: '' },
    ];
    for (const decision of whole) expect(placeOfDecision(text, decision)).toEqual({ start: 0, end: 0 });
  });

  it('never throws, and is linear on a text that repeats the words', () => {
    const many = 'last week '.repeat(50_000);
    expect(placeOfDecision(many, { ...pinned, context: `${'last week '.repeat(9)}never` })).toEqual({
      start: 0,
      end: 9,
    });
    expect(placeOfDecision('', { ...pinned, context: '' })).toBeNull();
  });
});

describe('a dismissal', () => {
  const finding = { code: 'date.range', ...at('last week') };
  const key = { code: finding.code, quote: 'last week', context: contextOf(text, finding) };

  it('here is of this one place, in the source of the check, in the workspace of all sources', () => {
    const here = dismissalOf(text, 'a.txt', finding, 'here', 'asked');
    expect(here).toMatchObject({ ...key, source: 'a.txt', reason: 'asked' });
    expect(isDismissed([here], 'a.txt', key)).toBe(true);
    expect(isDismissed([here], 'a.txt', { ...key, context: 'elsewhere last week' })).toBe(false);
    expect(isDismissed([dismissalOf(text, 'a.txt', finding, 'source')], 'a.txt', { ...key, quote: 'x' })).toBe(true);
    expect(isDismissed([dismissalOf(text, 'a.txt', finding, 'source')], 'b.txt', key)).toBe(false);
    expect(isDismissed([dismissalOf(text, 'a.txt', finding, 'workspace')], 'b.txt', key)).toBe(true);
  });

  it('keeps a readable part of a long quote', () => {
    const long = 'word '.repeat(100);
    expect(dismissalOf(long, 'a.txt', { code: 'x', start: 0, end: 500 }, 'here').quote).toHaveLength(120);
  });
});
