import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, type Span } from '../../common/text/span';
import { type Day, parseIsoDay, toNumber } from '../../common/text/calendar';
import { analyse } from '../support/analyse';
import { segment } from '../../server/analysis/articles/segment';
import { anyCharacter } from '../support/anyCharacter';

/** Lines such as pages have, so that every rule is met in every order. */
const pageLine = fc.constantFrom(
  '',
  ' ',
  '\u00a0',
  'Home',
  'Ministers hold talks in Oslo on fishing',
  'Ministers hold talks in Oslo on fishing - The Harbour Post',
  'date 2025-07-11  Ministers hold talks in Oslo on fishing',
  'Harbour Post18-07-2025',
  'Published: 11 Jul. 2025, 15:59',
  'Updated July 12, 2025',
  'time18 hours ago',
  '05/06/2025',
  'By Ada Fenwick',
  '2 days ago',
  'Captured: 14 July 2025, 21:10',
  'The fair took place from July 8 to 9 and will be held again on 20 July 2026, an official said Thursday.',
  'From left, A and B pose. [AGENCY]',
  'OSLO, July 11 (Nordwire) -- Ministers from five countries met in Oslo on Friday to talk about fish, officials said.',
  'The minister said that the talks would go on for another week, and that nobody should expect an early result of them. '.repeat(
    4,
  ),
  '"We will see," she said.',
  'Related Articles',
  'Comments',
  'Tags: fish, Oslo',
  'Share on Facebook',
  '\ud83d\ude00 \ud800 broken',
  '1',
);
const page = fc
  .tuple(fc.array(pageLine, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));
const anyText = fc.oneof(page, fc.string({ unit: anyCharacter, maxLength: 400 }), fc.string({ maxLength: 400 }));

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));

describe('segment', () => {
  test('articles cover the text without overlap; sections lie in their article, in order, without blank ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles, sections } = segment(text, { assumeNews: true });
        if (articles.length === 0) {
          expect(text.replace(/[\s\p{C}\p{Z}]/gu, '')).toBe('');
          return;
        }
        expect(articles[0]?.start).toBe(0);
        expect(articles.at(-1)?.end).toBe(text.length);
        for (const [index, article] of articles.entries()) {
          expect(article.start).toBe(index === 0 ? 0 : articles[index - 1]?.end);
          expect(article.kind).toBe(index === 0 ? 'main' : 'related');
        }
        expect(inOrder(sections)).toBe(true);
        for (const section of sections) {
          const article = articles[section.article];
          expect(article !== undefined && contains(article, section)).toBe(true);
          expect(section.start).toBeLessThan(section.end);
          expect(text.slice(section.start, section.end)).not.toMatch(/^\s|\s$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('headline, outlet and witnesses lie in their article, and witnesses agree with its days', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const article of segment(text, { assumeNews: true }).articles) {
          const spans = [article.headline, article.outlet, article.byline, article.relativeStamp].filter(
            (span) => span !== null,
          );
          for (const stated of [article.published, article.updated, article.captured]) {
            if (stated === null) continue;
            expect(stated.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(stated.witnesses.every((witness) => witness.value === stated.value)).toBe(true);
            expect(stated.conflicting.every((witness) => witness.value !== stated.value)).toBe(true);
            spans.push(...stated.witnesses, ...stated.conflicting);
          }
          for (const span of spans) expect(contains(article, span) && span.start < span.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a week later of capture is a week later of every publication that counts from it', () => {
    fc.assert(
      fc.property(page, (text) => {
        // A page that states the hour of one of the days tells more for that day.
        fc.pre(!text.includes('Captured'));
        const daysOf = (captured: string) =>
          segment(text, { assumeNews: true, captured }).articles.map(({ published }) =>
            published?.witnesses[0]?.rule?.startsWith('stamp.relative') === true
              ? toNumber(parseIsoDay(published.value) as Day)
              : null,
          );
        const later = daysOf('2025-07-21');
        for (const [index, day] of daysOf('2025-07-14').entries())
          expect(later[index]).toBe(day === null ? null : day + 7);
      }),
      { numRuns: 200 },
    );
  });

  test('same text, same result', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(segment(text, { assumeNews: true })).toEqual(segment(text, { assumeNews: true }));
      }),
      { numRuns: 50 },
    );
  });
});

describe('capture range', () => {
  test('its ends are in order and are what its first evidence says, evidence lies in the text, and a day of capture leaves none', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { captureRange, articles } = analyse(text, { assumeNews: true });
        const { captureRange: decided } = analyse(text, { assumeNews: true, captured: '2026-01-01' });
        expect(decided).toBeNull();
        if (captureRange === null) return;
        const { from, to, evidence } = captureRange;
        expect(from !== null || to !== null).toBe(true);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        for (const { bound, value, start, end } of evidence) {
          expect(start < end && end <= text.length).toBe(true);
          if (bound === 'from') expect(from !== null && value <= from).toBe(true);
          else expect(to !== null && value >= to).toBe(true);
        }
        for (const [bound, end] of [
          ['from', from],
          ['to', to],
        ] as const)
          if (end !== null) expect(evidence.some((each) => each.bound === bound && each.value === end)).toBe(true);
        const published = articles.flatMap((article) => (article.published === null ? [] : [article.published.value]));
        for (const day of published) expect(from !== null && day <= from).toBe(true);
        expect(articles.some(({ relativeStamp }) => relativeStamp !== null)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
