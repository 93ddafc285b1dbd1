import { describe, expect, test } from 'vitest';
import type { Memento } from 'vscode';
import {
  lastTagIn,
  recentTags,
  rememberAs,
  rememberTag,
  withRecent,
} from '../../../client/commands/tagging/recentTags';
import { tagForDigit, tagItems } from '../../../client/commands/tagging/tagItems';
import { plainTag, starterTags, type Tag } from '../../../common/annotation/codebook';
import { tagged, targetIn } from '../../support/passages';
import { storeOf, text } from '../../support/twoSources';

const tags = [
  plainTag('claim', { definition: 'Something stated as fact.' }),
  plainTag('old', { deprecated: true }),
  plainTag('event'),
];
const names = (typed: string, recent: readonly string[] = [], all: readonly Tag[] = tags) =>
  tagItems(all, recent, typed).map((item) => item.tag);

describe('the list of tags', () => {
  test('has the recent ones first and no deprecated ones', () => {
    expect(names('')).toEqual(['claim', 'event']);
    expect(names('', ['event'])).toEqual(['event', 'claim']);
    expect(tagItems(tags, [], '')[0]?.detail).toBe('Something stated as fact.');
    expect(tagItems(tags, ['event'], '')[0]?.description).toContain('recent');
  });

  test('offers what was typed as a new tag unless it is there, deprecated ones too', () => {
    expect(tagItems(tags, [], ' rumour ').at(-1)).toMatchObject({ tag: 'rumour', isNew: true, alwaysShow: true });
    expect(names('Claim')).toEqual(['claim', 'event']);
    expect(names('old')).toEqual(['claim', 'event']);
  });

  test('remembers the eight last used, once each', () => {
    expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a']);
    expect(withRecent('abcdefgh'.split(''), 'z')).toEqual('zabcdefg'.split(''));
  });

  test('Tag Again means the last one that the folder has: in its codebook and not deprecated, or on a passage', () => {
    const store = storeOf([tagged(targetIn('a b.txt', text, 'minister'), 'loose')]);
    const last = (...recent: readonly string[]) => lastTagIn(recent, { tags, library: { store } });
    expect(last('claim', 'event')).toBe('claim');
    expect(last('renamed', 'old', 'event')).toBe('event');
    expect(last('renamed', 'loose')).toBe('loose');
    expect(last('renamed')).toBeUndefined();
  });

  test('a tag is remembered under its new name, once', async () => {
    const kept = new Map<string, unknown>([['copydesk.recentTags', ['claim', 'event', 'fact']]]);
    const memory = {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key),
      update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
    } as Memento;
    await rememberAs({ memory }, 'claim', 'fact');
    expect(recentTags({ memory })).toEqual(['fact', 'event']);
    await rememberTag({ memory }, 'event');
    expect(recentTags({ memory })).toEqual(['event', 'fact']);
  });

  test('shows each tag below the one above it, farther right the deeper it is', () => {
    const tree = [
      plainTag('place', { parent: 'where' }),
      plainTag('claim'),
      plainTag('city', { parent: 'place' }),
      plainTag('where'),
    ];
    expect(tagItems(tree, [], '').map(({ label }) => label)).toEqual(['claim', 'where', '   place', '      city']);
    expect(tagItems(tree, [], '').at(-1)?.description).toContain('in where › place');
    expect(tagItems(tree, [], 'ci').map(({ label }) => label.startsWith(' '))).not.toContain(true);
  });

  test('loses no tag to a circle or a parent that is not there', () => {
    const circle = [
      plainTag('a', { parent: 'b' }),
      plainTag('b', { parent: 'a' }),
      plainTag('self', { parent: 'self' }),
      plainTag('lost', { parent: 'nowhere' }),
    ];
    expect(names('', [], circle).toSorted()).toEqual(['a', 'b', 'lost', 'self']);
    expect(names('', ['a'], circle).toSorted()).toEqual(['a', 'b', 'lost', 'self']);
  });
});

describe('the digit keys', () => {
  test('count the tags where no tag names its key', () => {
    expect([1, 2, 3].map((digit) => tagForDigit(tags, digit)?.name)).toEqual(['claim', 'event', undefined]);
  });

  test('are those that the codebook says', () => {
    const own = [plainTag('claim'), plainTag('event', { shortcut: 7 })];
    expect([1, 7].map((digit) => tagForDigit(own, digit)?.name)).toEqual([undefined, 'event']);
    expect(tagItems(own, [], '').map(({ description }) => description)).toEqual(['', 'key 7']);
  });

  test('of the usual tags each give another one', () => {
    const found = [1, 2, 3, 4, 5, 6, 7].map((digit) => tagForDigit(starterTags, digit)?.name);
    expect(new Set(found).size).toBe(7);
    expect(found).not.toContain(undefined);
  });

  test('give no deprecated tag', () => {
    expect(tagForDigit([plainTag('old', { deprecated: true, shortcut: 1 }), plainTag('new')], 1)?.name).toBe('new');
  });
});
