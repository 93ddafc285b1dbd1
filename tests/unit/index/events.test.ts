import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnEvent } from '../../../server/analysis/checks/check';
import { createIndex } from '../../../server/index/workspaceIndex';
import type { WorkspaceIndex } from '../../../server/index/workspaceIndex';
import { analysedIndex, analysedSummary, othersIn, type Given } from './analysed';

const met = (day: string, published: string, more = ''): Given => ({
  published,
  text: `Foreign Minister Haruki Moriyama met Prime Minister Ingrid Solberg in Oslo on ${day} to discuss quotas.\n${more}`,
});
const eventsIn = (sources: Readonly<Record<string, Given>>, uri = 'a'): readonly OwnEvent[] =>
  othersIn(analysedIndex(sources), uri, sources[uri] ?? { published: '', text: '' }).events();

describe('events of other sources', () => {
  test('of the same kind and people within ten days are rivals, the nearest first', () => {
    const [own] = eventsIn({
      a: met('March 12', '2025-03-25'),
      b: met('March 20', '2025-03-25'),
      c: met('March 13', '2025-03-25'),
      d: met('March 23', '2025-03-25'),
    });
    expect(own).toMatchObject({ uri: 'a', day: '2025-03-12', words: 'March 12', kind: 'meeting', tense: 'told' });
    expect(own?.rivals.map((r) => `${r.label} ${r.day}`)).toEqual(['c.txt 2025-03-13', 'b.txt 2025-03-20']);
    expect(own?.rivals[0]).toMatchObject({
      people: ['Haruki Moriyama', 'Ingrid Solberg'],
      places: ['Oslo'],
      elsewhere: false,
      ownDays: ['2025-03-12'],
      rivalDays: ['2025-03-13'],
      link: null,
    });
  });

  test('of other people or of another kind are none', () => {
    const [own] = eventsIn({
      a: met('March 12', '2025-03-25'),
      b: {
        published: '2025-03-25',
        text: 'Foreign Minister Lars Dahl met Anna Berg in Oslo on March 13 to discuss quotas.',
      },
      c: { published: '2025-03-25', text: 'Haruki Moriyama and Ingrid Solberg died in Oslo on March 13 in a fire.' },
    });
    expect(own?.rivals).toEqual([]);
  });

  test('tell on which days each source has such an event, and whether the places differ', () => {
    const again = 'Moriyama met Solberg in Tokyo on March 5.';
    const [own] = eventsIn({
      a: met('March 12', '2025-03-25', again),
      b: {
        published: '2025-03-25',
        text: 'Haruki Moriyama met Ingrid Solberg in Madrid on March 13 to discuss quotas.',
      },
    });
    expect(own?.rivals[0]).toMatchObject({ elsewhere: true, ownDays: ['2025-03-05', '2025-03-12'] });
  });

  test('that the user linked are there, whatever they tell', () => {
    const sources = {
      a: met('March 12', '2025-03-25'),
      b: { published: '2025-03-25', text: 'Lars Dahl resigned in Bergen on March 14 over the affair.' },
    };
    const index = analysedIndex(sources);
    const line = (uri: string, character: number) => ({
      uri,
      range: { start: { line: 0, character }, end: { line: 0, character: character + 5 } },
    });
    const rivals = () => othersIn(index, 'a', sources.a).events()[0]?.rivals ?? [];
    expect(rivals()).toEqual([]);
    index.setLinks([{ kind: 'same-event', from: line('b', 5), to: line('a', 30) }]);
    expect(rivals().map((r) => `${r.uri} ${r.link}`)).toEqual(['b same-event']);
    index.setLinks([]);
    expect(rivals()).toEqual([]);
  });
});

test('a caption that stands twice tells one event', () => {
  const caption = 'Moriyama met Solberg in Oslo on March 12.';
  const { events } = analysedSummary('a', {
    published: '2025-03-25',
    text: `${caption}\n\nThey parted.\n\n${caption}`,
  });
  expect(events.map((event) => event.start)).toEqual([caption.indexOf('March')]);
});

describe('times within an interval', () => {
  const index = analysedIndex({
    a: { published: '2025-07-18', text: 'Solberg met Moriyama in Oslo on July 9. They parted on July 9 at noon.' },
    b: { published: '2025-07-18', text: 'Moriyama said last week that fish were scarce. Dahl left on July 11, 2025.' },
    c: { published: '2025-07-18', text: 'The plan was drawn up in July 2025 and signed on July 18, a minister said.' },
  });
  const within = (uri: string, from: string, to: string, limit = 10): readonly string[] =>
    index.timesWithin(uri, { from, to }, limit).map((fact) => `${fact.uri} ${fact.value} ${fact.text}`);

  test('are those of other sources, the ones for the same days first; once for each source and day', () => {
    expect(within('c', '2025-07-07', '2025-07-14')).toEqual([
      'b 2025-W28 last week',
      'a 2025-07-09 July 9',
      'b 2025-07-11 July 11, 2025',
    ]);
    expect(within('a', '2025-07-07', '2025-07-14')).toEqual(['b 2025-W28 last week', 'b 2025-07-11 July 11, 2025']);
    expect(within('c', '2025-07-07', '2025-07-14', 1)).toHaveLength(1);
  });

  test('are days and weeks, not months; none of an interval of more than a month', () => {
    expect(within('b', '2025-07-01', '2025-08-01')).toEqual(['a 2025-07-09 July 9', 'c 2025-07-18 July 18']);
    expect(within('b', '2025-01-01', '2026-01-01')).toEqual([]);
    expect(within('b', 'no', 'days')).toEqual([]);
  });
});

describe('the newest article', () => {
  test('is the one published last, and another one when that source goes', () => {
    const a = met('March 12', '2025-03-20');
    const index = analysedIndex({ a, b: met('March 12', '2025-03-25'), c: met('March 12', '2025-03-25') });
    const newest = () => othersIn(index, 'a', a).newest();
    expect(newest()).toMatchObject({ uri: 'b', label: 'b.txt', published: '2025-03-25' });
    index.remove('b');
    expect(newest()).toMatchObject({ uri: 'c' });
    index.replace(analysedSummary('c', met('March 12', '2025-03-19')));
    expect(newest()).toMatchObject({ uri: 'a', published: '2025-03-20' });
    index.remove('c');
    index.remove('a');
    expect(newest()).toBeNull();
  });
});

const given = [
  met('March 12', '2025-03-20'),
  met('March 15', '2025-03-21', 'The two will meet on March 28 in Tokyo.'),
  { published: '2025-03-21', text: 'Ingrid Solberg met Haruki Moriyama in Oslo on Friday. Dahl resigned last week.' },
] as const;
const uris = ['a', 'b', 'c'] as const;
const answers = (index: WorkspaceIndex, last: ReadonlyMap<string, Given>): unknown =>
  uris.map((uri) => {
    const text = last.get(uri);
    if (text === undefined) return null;
    const others = othersIn(index, uri, text);
    return [others.events(), others.newest(), index.timesWithin(uri, { from: '2025-03-10', to: '2025-03-31' }, 20)];
  });

test('what is told of events depends on the sources alone, not on the way they came and went', () => {
  const step = fc.tuple(fc.constantFrom(...uris), fc.constantFrom(...given, null), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const index = createIndex();
      const last = new Map<string, Given>();
      for (const [uri, text, ask] of steps) {
        if (text === null) {
          index.remove(uri);
          last.delete(uri);
        } else {
          index.replace(analysedSummary(uri, text));
          last.set(uri, text);
        }
        if (ask) answers(index, last);
      }
      expect(answers(index, last)).toEqual(answers(analysedIndex(Object.fromEntries([...last].toReversed())), last));
    }),
    { numRuns: 20 },
  );
});
