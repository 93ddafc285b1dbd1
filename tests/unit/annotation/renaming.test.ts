import { expect, test } from 'vitest';
import type { Annotation } from '../../../common/annotation/model';
import { endsIn } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore, type StoreEvent } from '../../../common/annotation/store';
import { linked, tagged, targetIn } from '../../support/passages';

const text = 'The envoy met the mayor in Oslo.\n';
const sources = ['a.txt', 'b.txt', 'c.txt'];
const at = (source: string, words: string) => targetIn(source, text, words);

const edited = (put: readonly Annotation[]): StoreEvent => ({ type: 'edited', put, removed: [] });
const after = (events: readonly StoreEvent[]): AnnotationStore => events.reduce(update, emptyStore);
/** The ends of each source whose text is known, by its path before the rename. */
const seen = (store: AnnotationStore) =>
  new Map(
    [...store.live.keys()].map((source) => [
      source === 'd.txt' ? 'b.txt' : source,
      endsIn(store, source).map(({ annotation, end, span, anchoring }) => [
        ...[annotation.id, end, span, anchoring?.state],
      ]),
    ]),
  );

test('after a rename every end stands where it stood, in its own source and in those that links come from and lead to', () => {
  const put = [
    ...sources.map((source) => tagged(at(source, 'Oslo'), 'place')),
    linked(at('a.txt', 'envoy'), at('b.txt', 'mayor'), 'same-event'),
    linked(at('b.txt', 'envoy'), at('c.txt', 'mayor'), 'same-event'),
    linked(at('c.txt', 'envoy'), at('a.txt', 'mayor'), 'same-event'),
    linked(at('b.txt', 'met'), at('b.txt', 'mayor'), 'background'),
  ];
  const known = sources.map((source): StoreEvent => ({ type: 'textKnown', source, text }));
  const store = after([edited(put), ...known]);
  const before = seen(store);
  expect(sources.map((source) => before.get(source)?.length)).toEqual([3, 5, 3]);
  const renamed = update(store, { type: 'sourceRenamed', from: 'b.txt', to: 'd.txt' });
  expect(seen(renamed)).toEqual(before);
  expect(seen(update(renamed, { type: 'sourceRenamed', from: 'd.txt', to: 'b.txt' }))).toEqual(before);
});
