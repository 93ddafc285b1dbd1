import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { folds, passageSteps, tokenModifiers, tokens } from '../../../server/features/structure';
import { contains } from '../../../common/text/span';
import { readSource } from '../../support/analyse';
import { fixture, offsetIn } from '../../support/fixture';
import { anyCharacter } from '../../support/anyCharacter';

const source = fixture(
  'file:///w/a.txt',
  `Ministers meet
[person berg:Anna Berg] spoke on [date 2025-03-13:Thursday]. She left.
[place oslo:Oslo] is calm.`,
  '2025-03-14',
);
const words = (span: { start: number; end: number }) => source.text.slice(span.start, span.end);

describe('selection ranges', () => {
  test('grow from name to sentence, section, article', () => {
    expect(passageSteps(source, offsetIn(source, 'Berg')).map(words)).toEqual([
      'Anna Berg',
      'Anna Berg spoke on Thursday.',
      'Anna Berg spoke on Thursday. She left.',
      'Anna Berg spoke on Thursday. She left.\nOslo is calm.',
      source.text,
    ]);
  });

  test('say what they are', () => {
    const kinds = (at: string) => passageSteps(source, offsetIn(source, at)).map(({ kind }) => kind);
    expect(kinds('Berg')).toEqual(['name', 'sentence', 'paragraph', 'section', 'article']);
    expect(kinds('Thursday')).toEqual(['time', 'sentence', 'paragraph', 'section', 'article']);
    expect(kinds('She')).toEqual(['sentence', 'paragraph', 'section', 'article']);
    expect(kinds('meet')).toEqual(['sentence', 'article']);
  });

  test('hold a run of sections of one kind and stop at another', () => {
    const text = 'Talks open\n\nOslo was calm.\n\nBergen was not.\n\nRelated articles\n\nStorm hits coast\n';
    const read = readSource('file:///w/r.txt', 'r.txt', text, [], { assumeNews: true, mentions: [] });
    const steps = passageSteps(read, text.indexOf('Bergen'));
    const section = steps.find(({ kind }) => kind === 'section');
    expect(section && text.slice(section.start, section.end)).toBe('Oslo was calm.\n\nBergen was not.');
  });

  test('skip what would not grow', () => {
    expect(passageSteps(source, offsetIn(source, 'calm')).map(words)).toEqual([
      'Oslo is calm.',
      'Anna Berg spoke on Thursday. She left.\nOslo is calm.',
      source.text,
    ]);
  });

  test('take in a quotation, without its marks and with them', () => {
    const text = 'The council met. Anna Berg said: "We will go. We will not come back." Then she left.';
    const read = readSource('file:///w/q.txt', 'q.txt', text, [], { assumeNews: true, mentions: [] });
    const chain = passageSteps(read, text.indexOf('not')).map((span) => text.slice(span.start, span.end));
    expect(chain).toContain('We will go. We will not come back.');
    expect(chain).toContain('"We will go. We will not come back."');
  });

  test('always nest strictly and hold the offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: source.text.length }), (offset) => {
        const chain = passageSteps(source, offset);
        expect(chain.length).toBeGreaterThan(0);
        for (const [at, span] of chain.entries()) {
          expect(span.start <= offset && offset <= span.end).toBe(true);
          const before = chain[at - 1];
          if (before === undefined) continue;
          expect(contains(span, before)).toBe(true);
          expect(span.end - span.start).toBeGreaterThan(before.end - before.start);
        }
      }),
    );
  });
});

describe('semantic tokens', () => {
  test('are names and times in text order', () => {
    expect(tokens(source).map((t) => [t.type, words(t)])).toEqual([
      ['person', 'Anna Berg'],
      ['time', 'Thursday'],
      ['place', 'Oslo'],
    ]);
  });

  test('of a quotation are what is left around its names and times', () => {
    const text =
      'Mayor Anna Berg said on Friday: "We met Anna Berg\u2019s council in Oslo on Friday, and \u2018all went well\u2019." She left.';
    const mentions = [...text.matchAll(/Anna Berg|Oslo/g)].map(({ 0: name, index }) => ({
      ...{ start: index, end: index + name.length },
      type: name === 'Oslo' ? ('place' as const) : ('person' as const),
    }));
    const read = readSource('file:///w/q.txt', 'q.txt', text, [], {
      assumeNews: true,
      published: '2025-07-18',
      mentions,
    });
    const found = tokens(read);
    expect(found.map((t) => [t.type, text.slice(t.start, t.end)])).toEqual([
      ['person', 'Anna Berg'],
      ['time', 'Friday'],
      ['quotation', '"We met '],
      ['person', 'Anna Berg'],
      ['quotation', '\u2019s council in '],
      ['place', 'Oslo'],
      ['quotation', ' on '],
      ['time', 'Friday'],
      ['quotation', ', and \u2018all went well\u2019."'],
    ]);
  });

  test('tell whether a time has a date, lacks it, or needs none', () => {
    const text =
      'The council met on Friday and Anna Berg said it meets every week for two days. It has met since 31 June.';
    const read = readSource('file:///w/x.txt', 'x.txt', text, [], { assumeNews: true, published: '2025-07-18' });
    expect(tokens(read).map((t) => [text.slice(t.start, t.end), t.modifier])).toEqual([
      ['Friday', 'resolved'],
      ['Anna Berg', null],
      ['every week', null],
      ['two days', null],
      ['31 June', 'unresolved'],
    ]);
    const undated = readSource('file:///w/x.txt', 'x.txt', text, [], { assumeNews: true });
    expect(tokens(undated)[0]?.modifier).toBe('unresolved');
    expect(tokenModifiers).toEqual(['resolved', 'unresolved']);
  });

  test('end at line ends, and later ones give way to earlier ones', () => {
    const broken = fixture('file:///w/b.txt', 'Head\n[person berg:Anna\r\nBerg] spoke');
    const [mention] = broken.analysis.mentions;
    if (mention === undefined) throw new Error('the fixture has no mention');
    const double = { ...mention, start: mention.start + 2, type: 'place' as const };
    const analysis = { ...broken.analysis, mentions: [mention, double] };
    const found = tokens({ ...broken, analysis });
    expect(found.map((t) => [t.type, broken.text.slice(t.start, t.end)])).toEqual([
      ['person', 'Anna'],
      ['person', 'Berg'],
    ]);
  });
});

describe('folds', () => {
  test('are the article from its headline, and its sections', () => {
    expect(folds(source).map((f) => [f.kind, words(f)])[0]).toEqual(['article', source.text]);
    expect(folds(source)).toHaveLength(4);
  });
});

test('every feature takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      const any = readSource('file:///w/x.txt', 'x.txt', text, [], { assumeNews: true });
      folds(any);
      tokens(any);
      passageSteps(any, text.length >> 1);
    }),
    { numRuns: 200 },
  );
}, 30_000);
