import { expect, test, vi } from 'vitest';
import { mentionRows } from '../../../client/commands/tagging/mentionItems';
import { shownRow } from '../../../client/commands/preview';
import type { PersonMention } from '../../../common/protocol';

vi.mock('vscode', () => ({ window: {} }));

const mention = (uri: string, line: number, words: string): PersonMention => ({
  text: 'Berg',
  line: words,
  location: { uri, range: { start: { line, character: 0 }, end: { line, character: 4 } } },
});

test('each row of the preview says where its mention stands', () => {
  const mentions = [mention('w:/a', 0, 'Berg spoke'), mention('w:/a', 2, 'Berg'), mention('w:/b', 6, 'To Berg')];
  const rows = mentionRows(mentions, (uri) => uri.slice(3));
  expect(rows.map(({ label, description, detail }) => [label, description, detail])).toEqual([
    ['Berg', 'line 1 · a', 'Berg spoke'],
    ['Berg', 'line 3 · a', 'Berg'],
    ['Berg', 'line 7 · b', 'To Berg'],
  ]);
  expect(rows[2]?.mention).toBe(mentions[2]);
});

test('words of a source bring neither links nor icons into a list', () => {
  const row = shownRow({ label: '$(error) Berg', description: '[x](command:y)', detail: '[Berg](command:x) $(bug)' });
  expect(row.label).toBe('\\$(error) Berg');
  expect(row.description + row.detail).not.toContain('](');
  expect(row.detail).not.toMatch(/(?<!\\)\$\(/);
});
