import { expect, test } from 'vitest';
import { applyBulk, revertBulk, type BulkChange } from '../../../client/annotations/bulk';
import { createLibrary } from '../../../client/annotations/library';
import { mentionGroups } from '../../../client/commands/mentionItems';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import type { PersonMention } from '../../../common/protocol';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';

const text = 'Berg spoke first.\nThen Dahl answered Berg.\n';
const [one, two] = ['a.txt', 'b.txt'];
const retag = (annotation: Annotation, tags: readonly string[]): Annotation => ({ ...annotation, tags });

function setUp() {
  const disk = memoryDisk({ [one]: text, [two]: text });
  const library = createLibrary({
    files: memoryFiles(disk),
    canWrite: () => true,
    broken: () => undefined,
    failed: (path, error) => {
      throw new Error(`${path}: ${String(error)}`);
    },
  });
  const tags = () => allAnnotations(library.store).map((annotation) => [annotation.target.source, annotation.tags]);
  return { disk, library, tags };
}

test('a bulk change adds and retags over several sources, and is taken back whole', async () => {
  const { disk, library, tags } = setUp();
  const there = tagged(targetIn(one, text, 'Dahl'), 'event');
  await library.add(there);
  const before = disk.files.get('.copydesk/annotations/a.txt.json');
  const change: BulkChange = {
    title: 'Tagged',
    parts: [
      {
        home: { library },
        added: [tagged(targetIn(one, text, 'Berg'), 'claim'), tagged(targetIn(two, text, 'Berg'), 'claim')],
        changed: [{ id: there.id, before: ['event'], after: ['event', 'claim'] }],
      },
    ],
  };
  await applyBulk(change, retag);
  expect(tags()).toHaveLength(3);
  expect(tags()).toContainEqual([one, ['event', 'claim']]);
  await revertBulk(change, retag);
  expect(tags()).toEqual([[one, ['event']]]);
  expect(disk.files.get('.copydesk/annotations/a.txt.json')).toEqual(before);
  expect(disk.files.has('.copydesk/annotations/b.txt.json')).toBe(false);
});

test('what was removed meanwhile stays removed when a bulk change is taken back', async () => {
  const { library, tags } = setUp();
  const there = tagged(targetIn(one, text, 'Dahl'), 'event');
  const made = tagged(targetIn(one, text, 'Berg'), 'claim');
  await library.add(there);
  const changed = [{ id: there.id, before: ['event'], after: ['event', 'claim'] }];
  const change: BulkChange = { title: 'Tagged', parts: [{ home: { library }, added: [made], changed }] };
  await applyBulk(change, retag);
  await library.removeAll([made.id]);
  await revertBulk(change, retag);
  expect(tags()).toEqual([[one, ['event']]]);
});

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
