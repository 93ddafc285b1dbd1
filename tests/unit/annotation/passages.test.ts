import { expect, test } from 'vitest';
import { itemOf } from '../../../common/annotation/itemOf';
import { readItem } from '../../../common/annotation/item';
import { keptOf, withKept } from '../../../common/annotation/kept';
import type { Annotation } from '../../../common/annotation/model';
import { joinedTags, withoutPassage } from '../../../common/annotation/passages';
import { tagged, targetIn } from '../../support/passages';

const source = 'a.txt';
const text = 'Berg spoke first, then Dahl, then Lund.';
const words = ['Berg', 'Dahl', 'Lund'];

/** An annotation on three passages, of which each holds a member and a selector of another tool that name its words. */
function several(): Annotation {
  const [target, ...further] = words.map((word) => targetIn(source, text, word));
  if (!target) throw new Error('no words');
  const item = JSON.parse(JSON.stringify(itemOf({ ...tagged(target, 'person'), further }))) as { target: unknown[] };
  for (const [at, passage] of (item.target as Record<string, unknown>[]).entries()) {
    passage['tool:word'] = words[at];
    const selectors = passage['selector'] as Record<string, unknown>[];
    for (const selector of selectors) selector['tool:of'] = words[at];
    selectors.push({ type: 'XPathSelector', value: `/p/${words[at]}` });
  }
  const read = readItem(item);
  if (!read.ok) throw new Error(read.fault);
  return read.annotation;
}

const passagesOf = (annotation: Annotation): readonly unknown[] => {
  const { target } = JSON.parse(JSON.stringify(itemOf(annotation))) as { target: unknown };
  return Array.isArray(target) ? target : [target];
};

test.each([
  ['target', 0],
  ['further.0', 1],
  ['further.1', 2],
] as const)('taking out %s leaves the others as they were, with what other tools say of them', (end, place) => {
  const annotation = several();
  const rest = withoutPassage(annotation, end);
  expect(rest && passagesOf(rest)).toEqual(passagesOf(annotation).toSpliced(place, 1));
});

test('what is kept of a passage stays kept when another one is taken out', () => {
  const annotation = withKept(several(), 'further.1', 'edited 1234');
  const rest = withoutPassage(annotation, 'target');
  expect(rest && [keptOf(rest, 'target'), keptOf(rest, 'further.0'), keptOf(rest, 'further.1')]).toEqual([
    null,
    'edited 1234',
    null,
  ]);
});

test('the only passage, and the other end of a link, cannot be taken out', () => {
  const one = tagged(targetIn(source, text, 'Berg'), 'person');
  expect(withoutPassage(one, 'target')).toBeNull();
  expect(withoutPassage(several(), 'linkTo')).toBeNull();
  expect(withoutPassage(several(), 'further.2')).toBeNull();
});

test('tags that were ticked join those that came and went meanwhile', () => {
  expect(joinedTags(['a', 'b'], ['a', 'b'], ['b', 'c'])).toEqual(['b', 'c']);
  expect(joinedTags(['a', 'b', 'new'], ['a', 'b'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'new']);
  expect(joinedTags(['a'], ['a', 'b'], ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(joinedTags([], ['a'], ['a'])).toEqual(['a']);
});
