import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { readSource } from '../../support/analyse';
import { findingsOf } from '../../../server/features/findings';
import { quietArticle } from '../../support/newsText';

const given = fc.array(
  fc.record({
    start: fc.integer({ min: -2, max: quietArticle.length + 2 }),
    end: fc.integer({ min: -2, max: quietArticle.length + 2 }),
    type: fc.constantFrom('person' as const, 'organization' as const, 'place' as const, 'nationality' as const),
  }),
  { maxLength: 30 },
);

test('any given mentions, nested ones too, replace the found ones, and the checks bear them', () => {
  fc.assert(
    fc.property(given, (mentions) => {
      const source = readSource('', 'a', quietArticle, [], { assumeNews: true, mentions });
      const kept = mentions.filter((m) => m.start >= 0 && m.start < m.end && m.end <= quietArticle.length);
      const spans = (list: readonly { start: number; end: number; type: string }[]) =>
        list.map((m) => `${m.start} ${m.end} ${m.type}`).toSorted();
      expect(spans(source.analysis.mentions)).toEqual(spans(kept));
      for (const mention of source.analysis.mentions) {
        expect(mention.foundBy).toBe('given');
        expect(source.analysis.articles[mention.article]).toBeDefined();
        expect(source.analysis.entities[mention.entity]).toBeDefined();
      }
      findingsOf(source, { index: null, decisions: [], levels: {}, labelOf: (uri) => uri });
    }),
  );
});

test('mentions of a blank text and of no text', () => {
  const mentions = [{ start: 0, end: 2, type: 'person' as const }];
  expect(analyse('   ', { assumeNews: true, mentions }).mentions.length).toBeLessThanOrEqual(1);
  expect(analyse('', { assumeNews: true, mentions }).mentions).toEqual([]);
});

test('a mention knows the section it stands in', () => {
  const start = quietArticle.indexOf('Anna Berg');
  const { mentions, sections } = analyse(quietArticle, {
    assumeNews: true,
    mentions: [{ start, end: start + 9, type: 'person' }],
  });
  const section = sections[mentions[0]?.section ?? -1];
  expect(section).toMatchObject({ kind: 'body' });
  expect(section?.start).toBeLessThanOrEqual(start);
});
