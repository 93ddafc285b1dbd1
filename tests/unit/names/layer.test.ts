import { describe, expect, it } from 'vitest';
import type { Article, Section } from '../../../server/analysis/model';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { makeClaims, type Draft } from '../../../server/analysis/names/found';
import { settle } from '../../../server/analysis/names/layer';
import { mergeDrafts } from '../../../server/analysis/names/merge';
import { readStreams } from '../../../server/analysis/names/stream';
import { mark, unmark } from './marked';

const typeOf = { P: 'person', O: 'organization', L: 'place', N: 'nationality', X: 'other' } as const;

/**
 * What the layer makes of names that somebody found: `found` marks them in the text, "X:" is what the tagger calls other,
 * `wanted` is the text with the mentions that must come out.
 */
function expectSettled(found: string, wanted: string, confidence = 0.9, kind: Section['kind'] = 'body'): void {
  const text = unmark(wanted);
  const [stream] = readStreams(text, [{ start: 0, end: text.length, kind, article: 0, rule: 'test' }], []);
  if (stream === undefined) throw new Error('no stream');
  const drafts: Draft[] = [];
  for (const { groups = {} } of found.matchAll(/\[(?<type>[POLNX]):(?<words>[^\]]+)\]/g)) {
    const start = text.indexOf(
      groups['words'] ?? '',
      drafts.length === 0 ? 0 : stream.tokens[drafts.at(-1)?.last ?? 0]?.end,
    );
    const end = start + (groups['words'] ?? '').length;
    const first = stream.tokens.findIndex((token) => token.start === start);
    const last = stream.tokens.findIndex((token) => token.end === end);
    if (first < 0 || last < 0) throw new Error(`no tokens for ${groups['words']}`);
    const type = typeOf[groups['type'] as keyof typeof typeOf];
    drafts.push({ first, last, type, foundBy: 'model', rule: 'test', confidence });
  }
  const settled = settle(stream, drafts, undefined).map((one) => ({
    ...one,
    start: stream.tokens[one.first]?.start ?? 0,
    end: stream.tokens[one.last]?.end ?? 0,
    ...{ article: 0, section: 0, key: null },
  }));
  expect(mark(text, settled)).toBe(wanted);
}

describe('the layer around the tagger', () => {
  it.each([
    ['titles and courtesies leave people', 'Then [P:Sir Tom Whitlock] spoke.', 'Then Sir [P:Tom Whitlock] spoke.'],
    ['so do offices', 'Here [P:Foreign Minister Dora Lindqvist] won.', 'Here Foreign Minister [P:Dora Lindqvist] won.'],
    ['a given name that is a title stays', 'Later [P:Don Ferrante] won.', 'Later [P:Don Ferrante] won.'],
    ['possessives stay outside', "All of [L:Japan's] ports.", "All of [L:Japan]'s ports."],
    ['a place owns its office', "At [O:Seoul's Foreign Ministry] now.", "At [L:Seoul]'s [O:Foreign Ministry] now."],
    ["a body's own possessive stays", "At [O:People's Harbour Council] now.", "At [O:People's Harbour Council] now."],
    ['places in a row are several', 'Tags [O:Korea U.S. Japan] end.', 'Tags [L:Korea] [L:U.S.] [L:Japan] end.'],
    [
      'places with commas are several',
      'In [L:Orinda, California] it rains.',
      'In [L:Orinda], [L:California] it rains.',
    ],
    ['but one that the lexicon knows', 'In [L:Washington, D.C.] it rains.', 'In [L:Washington, D.C.] it rains.'],
    [
      'an office goes on to its place',
      "The [O:People's Government] of [L:Guizhou Province] met.",
      "The [O:People's Government of Guizhou Province] met.",
    ],
    ['a country is one', 'As [O:Malaysia] said.', 'As [L:Malaysia] said.'],
    ['a people is one', 'Some [L:Malaysian] ships.', 'Some [N:Malaysian] ships.'],
    [
      'games and battles are events',
      'At the [X:Oslo Winter Games] and the [X:Battle of Orinda].',
      'At the [E:Oslo Winter Games] and the [E:Battle of Orinda].',
    ],
    ['a cup is no body', 'The [O:Harlow Champions Cup] began.', 'The [E:Harlow Champions Cup] began.'],
    [
      'laws and works are nothing',
      'Under the [X:Harbour Safety Act] they won.',
      'Under the Harbour Safety Act they won.',
    ],
    [
      'pairs stay pairs before events',
      'The [X:China-ASEAN Trade Week] ended.',
      'The [L:China]-[O:ASEAN] Trade Week ended.',
    ],
    [
      'aircraft and telephones are products',
      'A [O:Boeing] 737 MAX, an F-16 Fighting Falcon and an iPhone 15.',
      'A [R:Boeing 737 MAX], an [R:F-16 Fighting Falcon] and an [R:iPhone 15].',
    ],
    ['ships are products', 'The [O:USS Harlow] sailed.', 'The [R:USS Harlow] sailed.'],
    ['makers are not', '[O:Boeing] sold 737 seats.', '[O:Boeing] sold 737 seats.'],
  ])('%s', (_rule, found, wanted) => expectSettled(found, wanted));

  it('takes no name on a doubtful word', () => {
    expectSettled('A [P:Polymath] is busy.', 'A Polymath is busy.', 0.2);
  });

  it('names nobody in boilerplate', () => {
    expectSettled(
      'Follow [P:Maria Keller] on [O:Harlow News].',
      'Follow Maria Keller on [O:Harlow News].',
      0.9,
      'boilerplate',
    );
  });

  it('reads the outlet and the byline that an article states', () => {
    const text = 'Quayside Lantern\nBy Orla Vint and Brae Tamsin\nShips left.';
    const [outlet, byline] = [text.indexOf('\n'), text.indexOf('\nShips')];
    const section = (start: number, end: number): Section => ({ start, end, kind: 'byline', article: 0, rule: 'test' });
    const article = {
      outlet: { start: 0, end: outlet, name: '' },
      byline: { start: outlet + 4, end: byline },
    } as Article;
    const sections = [section(0, outlet), section(outlet + 1, byline), section(byline + 1, text.length)];
    expect(mark(text, findMentions(text, [article], sections, [], null))).toBe(
      '[O:Quayside Lantern]\nBy [P:Orla Vint] and [P:Brae Tamsin]\nShips left.',
    );
  });
});

describe('people that rules know', () => {
  const draft = (first: number, last: number, type: Draft['type'], confidence: number): Draft => ({
    ...{ first, last, type, confidence },
    foundBy: 'model',
    rule: 'test',
  });

  it('stand where the tagger found nothing or doubts', () => {
    const rules = [draft(0, 1, 'person', 0.8), draft(4, 5, 'person', 0.8), draft(8, 9, 'place', 0.8)];
    expect(mergeDrafts([draft(4, 4, 'place', 0.3), draft(7, 7, 'place', 1)], rules)).toEqual([
      rules[0],
      rules[1],
      draft(7, 7, 'place', 1),
    ]);
  });

  it('give way where it is sure, or has a person itself', () => {
    const rules = [draft(0, 1, 'person', 0.8), draft(4, 5, 'person', 0.8)];
    const tagged = [draft(1, 2, 'place', 0.9), draft(5, 5, 'person', 0.4)];
    expect(mergeDrafts(tagged, rules)).toEqual(tagged);
  });

  it('stand against a person of the tagger that the layer would not believe in', () => {
    const rules = [draft(4, 5, 'person', 0.85)];
    expect(mergeDrafts([draft(4, 5, 'person', 0.3)], rules)).toEqual(rules);
  });
});

it('claims give each word once', () => {
  const [stream] = readStreams('a b c d', [], []);
  const claims = makeClaims(stream as NonNullable<typeof stream>);
  claims.take({ first: 2, last: 3, type: 'place', foundBy: 'rule', rule: 'test', confidence: 1 });
  expect([claims.free(0, 1), claims.free(1, 2), claims.free(3, 3)]).toEqual([true, false, false]);
});
