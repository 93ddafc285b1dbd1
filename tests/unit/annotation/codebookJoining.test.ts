import { expect, test } from 'vitest';
import { parseCodebook } from '../../../common/annotation/codebook';
import { joinTags } from '../../../common/annotation/codebook/joining';

const codebook = `# ours
tags:
  - name: claim # said
  - name: rumour
    colour: red
  - name: hearsay
    parent: rumour
  - {name: old, deprecated: true, successor: rumour}
  - {name: rumour, on: links}
mine: kept
`;
const rumour = { name: 'rumour', on: 'passages' } as const;

function joinedText(text: string, to: string, tag = rumour as { name: string; on: 'passages' | 'links' }): string {
  const joined = joinTags(text, tag, to);
  if (!joined.ok) throw new Error(joined.message);
  return joined.text;
}

test('a tag goes into another one: its entry is gone, what named it names the other', () => {
  const text = joinedText(codebook, 'claim');
  const { tags, problems } = parseCodebook(text);
  expect(tags.map(({ name, on, parent, successor }) => [name, on, parent, successor])).toEqual([
    ['claim', 'passages', null, null],
    ['hearsay', 'passages', 'claim', null],
    ['old', 'passages', null, 'claim'],
    ['rumour', 'links', null, null],
  ]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(text).toContain('# said');
  expect(text).toContain('mine: kept');
});

test('one that the codebook does not have yet gets the entry', () => {
  const text = joinedText(codebook, 'gossip');
  expect(parseCodebook(text).tags.find(({ name }) => name === 'gossip')?.colour).toBe('red');
});

test('is refused where the other one names it, for itself, and in a broken file', () => {
  expect(joinTags(codebook, rumour, 'hearsay')).toMatchObject({ ok: false });
  expect(joinTags(codebook, rumour, 'old')).toMatchObject({ ok: false });
  expect(joinTags(codebook, rumour, 'rumour')).toMatchObject({ ok: false });
  expect(joinTags(codebook, { name: 'nothing', on: 'passages' }, 'claim')).toMatchObject({ ok: false });
  expect(joinTags('tags: [', rumour, 'claim')).toMatchObject({ ok: false });
});
