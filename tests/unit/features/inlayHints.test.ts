import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlayHintsDates } from '../../../common/protocol';
import { inlayHints } from '../../../server/features/inlayHints';
import { readSource } from '../../support/analyse';
import { hintLabel, hintTooltip } from '../../../server/lsp/messages/inlayHints';
import { putMarks } from '../../support/marks';

const uri = 'file:///w/a.txt';
const whole = { start: 0, end: Infinity };

/** The text with its hints in it, as an editor shows them. */
function shown(text: string, which: InlayHintsDates = 'relative', options = {}): string {
  const source = readSource(uri, 'a.txt', text, [], { assumeNews: true, published: '2025-07-18', ...options });
  const hints = inlayHints(source, which, whole);
  const spans = hints.map((hint) => ({ start: hint.offset, end: hint.offset, hint }));
  return putMarks(text, spans, (_, { hint }) => ` ${hintLabel(hint)}`);
}

describe('relative times show their date', () => {
  test.each([
    'The council met Friday ⟨18 Jul 2025⟩ in Oslo.',
    'The council met on Monday ⟨14 Jul 2025⟩ in Oslo.',
    'The council met last week ⟨7–13 Jul 2025⟩ in Oslo.',
    'The council met in October last year ⟨Oct 2024⟩ in Oslo.',
    'The council met last year ⟨2024⟩ in Oslo.',
    'The council met last month ⟨Jun 2025⟩ in Oslo.',
    'The council met yesterday ⟨17 Jul 2025⟩ in Oslo.',
    'The council met two days ago ⟨16 Jul 2025⟩ in Oslo.',
    'The council met Friday morning ⟨18 Jul 2025⟩ in Oslo.',
    'The council met on July 9 and on the 11th ⟨11 Jul 2025⟩ in Oslo.',
    'The council met last summer ⟨Jun–Aug 2024⟩ in Oslo.',
    "Friday\u2019s ⟨18 Jul 2025⟩ meeting followed yesterday's ⟨17 Jul 2025⟩ talks.",
    'The council met on July 9. A few days later ⟨~11–16 Jul 2025⟩, it met again.',
    'The council met last winter ⟨Dec 2024 – Feb 2025⟩ in Oslo.',
  ])('%s', (marked) => {
    expect(shown(marked.replace(/ ⟨[^⟩]*⟩/g, ''))).toBe(marked);
  });
});

describe('nothing is shown', () => {
  test.each([
    'The council met on July 9 in Oslo.',
    'The council met on Friday, July 11, in Oslo.',
    'The council met on 11 July 2025 in Oslo.',
    'The council met from July 7 to 9 in Oslo.',
    'The council met in 2024 and in March 2023.',
    'The council meets every Friday for three days.',
    'The council met recently, and is now silent.',
    'The council met in the 1990s in Oslo.',
  ])('of explicit, lasting, repeated or vague times: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('of a time without an anchor', () => {
    const text = 'The council met last week, said the mayor on Tuesday.';
    const source = readSource(uri, 'a.txt', text, [], { assumeNews: true });
    expect(source.analysis.times).not.toEqual([]);
    expect(inlayHints(source, 'all', whole)).toEqual([]);
  });

  test('when the setting is off', () => {
    expect(shown('The council met Friday.', 'off')).toBe('The council met Friday.');
  });

  test('in boilerplate', () => {
    const text =
      'Council approves plan\n\nShare this story on Friday\n\nThe council met on Friday to approve the plan for the new terminal, the mayor said.';
    const source = readSource(uri, 'a.txt', text, [], { assumeNews: true, published: '2025-07-18' });
    const aside = source.analysis.sections.find((section) => section.kind === 'boilerplate');
    if (aside === undefined) throw new Error('the text has no boilerplate');
    expect(inlayHints(source, 'all', whole).map((hint) => hint.offset)).toEqual([text.lastIndexOf('Friday') + 6]);
  });
});

describe('all times whose words leave something out show it', () => {
  test.each([
    'The council met on July 9 ⟨9 Jul 2025⟩ in Oslo.',
    'The council met in March ⟨Mar 2025⟩ in Oslo.',
    'The council met from July 7 ⟨7 Jul 2025⟩ to 9 ⟨9 Jul 2025⟩ in Oslo.',
    'The council met in early June ⟨Jun 2025⟩ in Oslo.',
    'The council met on 11 July 2025 in Oslo, and in the 1990s.',
    'The council met on 18-07-2025 in Oslo.',
  ])('%s', (marked) => {
    expect(shown(marked.replace(/ ⟨[^⟩]*⟩/g, ''), 'all')).toBe(marked);
  });
});

describe('labels', () => {
  test('of weeks over a month and over a year', () => {
    expect(shown('The council met last week.', 'relative', { published: '2025-08-08' })).toContain(
      '⟨28 Jul – 3 Aug 2025⟩',
    );
    expect(shown('The council met last week.', 'relative', { published: '2025-01-08' })).toContain(
      '⟨30 Dec 2024 – 5 Jan 2025⟩',
    );
  });
});

test('the tooltip says how, and what from', () => {
  const text =
    'Council meets\n\nPublished: 18 July 2025\n\nThe council met on Monday to approve the plan for the new terminal, the mayor said.';
  const source = readSource(uri, 'a.txt', text, [], { assumeNews: true });
  const [hint] = inlayHints(source, 'relative', whole);
  const tooltip = hint === undefined ? '' : hintTooltip(hint);
  expect(tooltip).toMatch(/\n\nCounted from the publication date of .{1,40}, Friday, 18 July 2025, stated at \[/);
  expect(tooltip).toContain('(file:///w/a.txt#L3,');
  expect(tooltip).toMatch(/^The Monday/);
});

test('only the asked span counts, and hints stand in order behind words', () => {
  const text = 'The council met on Friday. It met last week. It met in October last year, too. It meets tomorrow.';
  const source = readSource(uri, 'a.txt', text, [], { assumeNews: true, published: '2025-07-18' });
  const all = inlayHints(source, 'relative', whole);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const within = { start: Math.min(a, b), end: Math.max(a, b) };
      const part = inlayHints(source, 'relative', within);
      for (const hint of part) expect(all).toContainEqual(hint);
      const inside = all.filter(({ offset }) => offset >= within.start && offset <= within.end);
      for (const hint of inside) expect(part).toContainEqual(hint);
    }),
  );
  expect(all.map((hint) => hint.offset)).toEqual(all.map((hint) => hint.offset).toSorted((a, b) => a - b));
});

test('takes any text', () => {
  const words = fc.constantFrom(
    'last ',
    'Friday',
    'week',
    ' ',
    '2025',
    '\n',
    'July 32',
    'ago',
    '\ud800',
    'two ',
    'years ',
    '99th',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const source = readSource(uri, 'a.txt', text, [], { assumeNews: true, published: '2025-07-18' });
      for (const hint of inlayHints(source, 'all', whole)) {
        expect(hint.offset).toBeLessThanOrEqual(text.length);
        expect(hintLabel(hint)).toMatch(/^⟨[^⟩]*\d⟩$/);
      }
    }),
  );
});
