import { expect, test } from 'vitest';
import { mentionGroups } from '../../../client/commands/mentionItems';
import type { PersonMention } from '../../../common/protocol';

test('the preview has the mentions under their sources, ticked, and no links', () => {
  const mention = (uri: string, line: number, words: string): PersonMention => ({
    text: 'Berg',
    line: words,
    location: { uri, range: { start: { line, character: 0 }, end: { line, character: 4 } } },
  });
  const mentions = [
    mention('w:/a', 0, 'Berg spoke'),
    mention('w:/b', 6, '[Berg](command:x)'),
    mention('w:/a', 2, 'Berg'),
  ];
  const groups = mentionGroups(mentions, (uri) => uri.slice(3));
  expect(groups.map(({ heading, items }) => [heading, items.map(({ description }) => description)])).toEqual([
    ['a, 2 mentions', ['line 1', 'line 3']],
    ['b, 1 mention', ['line 7']],
  ]);
  expect(groups.flatMap(({ items }) => items.map((item) => item.picked))).toEqual([true, true, true]);
  expect(groups[1]?.items[0]?.detail).not.toContain('](');
  expect(groups[1]?.items[0]?.mention).toBe(mentions[1]);
});
