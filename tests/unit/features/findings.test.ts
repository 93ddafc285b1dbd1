import { describe, expect, test } from 'vitest';
import { fixesAt, type Finding, type Fix } from '../../../server/features/findings';
import { articleInfo } from '../../../server/features/articleInfo';
import { optionsOf } from '../../../server/features/options';
import { lineAround } from '../../../server/features/people';
import { placeOf } from '../../../server/features/source';
import { fixture, offsetIn } from '../../support/fixture';

const edit: Fix = { kind: 'edit', title: 'Edit the source: x', edits: [{ start: 3, end: 4, text: 'x' }] };
const dismiss: Fix = {
  kind: 'decision',
  title: 'Dismiss',
  decision: { kind: 'dismissed', code: 'a.b', source: 's', quote: 'q', context: null, reason: '' },
};
const finding = (start: number, end: number, fixes: readonly Fix[]): Finding => ({
  start,
  end,
  code: 'a.b',
  severity: 'warning',
  message: 'm',
  evidence: [],
  fixes,
});

describe('fixes at a span', () => {
  const near = finding(3, 8, [dismiss, edit]);
  const far = finding(20, 25, [edit]);

  test('are those of the findings there, dismissals last', () => {
    expect(fixesAt([near, far], { start: 5, end: 5 }).map((v) => v.fix)).toEqual([edit, dismiss]);
    expect(fixesAt([near, far], { start: 8, end: 20 })).toHaveLength(3);
    expect(fixesAt([near, far], { start: 10, end: 12 })).toEqual([]);
  });
});

describe('the article at an offset', () => {
  const source = fixture(
    'file:///w/a.txt',
    'Head\n[date 2025-03-14:14 March 2025]\nOn [date 2025-03-13:Thursday] and [date 2025-03-13:March 13], [date XXXX-WXX-2:Tuesday].',
    '2025-03-14',
  );

  test('offers its witnesses first, then other days, each once', () => {
    const info = articleInfo(source, offsetIn(source, 'Thursday'));
    expect(info?.headline).toBe('Head');
    expect(info?.candidates.map((c) => [c.value, source.text.slice(c.span.start, c.span.end)])).toEqual([
      ['2025-03-14', '14 March 2025'],
      ['2025-03-13', 'Thursday'],
    ]);
  });

  test('is none where there is none', () => {
    const analysis = { ...source.analysis, articles: [] };
    expect(articleInfo({ ...source, analysis }, 0)).toBeNull();
  });
});

describe('decisions as options', () => {
  test('are those on the source, the headline folded', () => {
    const options = optionsOf(
      [
        { kind: 'published', source: 'a.txt', article: null, value: '2025-01-02' },
        { kind: 'published', source: 'a.txt', article: 'A  Head', value: '2025-01-03' },
        { kind: 'published', source: 'b.txt', article: null, value: '2025-01-04' },
        { kind: 'dateOrder', source: 'a.txt', order: 'mdy' },
      ],
      'a.txt',
    );
    expect(options).toEqual({
      published: '2025-01-02',
      dateOrder: 'mdy',
      publishedByHeadline: { 'a head': '2025-01-03' },
      dateOrderByOutlet: {},
      stamps: [],
      pinned: [],
    });
    expect(optionsOf([], 'a.txt')).toEqual({ publishedByHeadline: {}, dateOrderByOutlet: {}, stamps: [], pinned: [] });
  });
});

describe('the words around a place', () => {
  const filler = 'word '.repeat(30).trim();

  test('are its line, cut between words', () => {
    const source = fixture('file:///w/a.txt', `Head\n${filler} [person berg:Anna Berg] ${filler}\nTail`);
    const [mention] = source.analysis.mentions;
    if (mention === undefined) throw new Error('the fixture has no mention');
    const around = lineAround(source.text, source.lines, placeOf(source, mention));
    expect(around).toMatch(/^…(word )+Anna Berg( word)+…$/);
    expect(around.length).toBeLessThan(140);
  });

  test('are the whole line when it is short', () => {
    const source = fixture('file:///w/a.txt', 'Head\nSo [person berg:Anna Berg] spoke.\nTail');
    const [mention] = source.analysis.mentions;
    if (mention === undefined) throw new Error('the fixture has no mention');
    expect(lineAround(source.text, source.lines, placeOf(source, mention))).toBe('So Anna Berg spoke.');
  });
});
