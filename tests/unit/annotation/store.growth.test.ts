import { expect, test } from 'vitest';
import { emptySidecar, type SidecarContent } from '../../../common/annotation/file';
import { mergeSides } from '../../../common/annotation/merge';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore, type StoreEvent } from '../../../common/annotation/store';
import { expectLinear } from '../../support/cost';
import { numbered } from '../../support/manyAnnotations';

const annotationsIn = (source: string, size: number, tag?: string): readonly Annotation[] =>
  Array.from({ length: size }, (_, number) => numbered(source, number, tag));
const loaded = (source: string, annotations: readonly Annotation[]): StoreEvent => ({
  type: 'sidecarLoaded',
  source,
  parsed: { ok: true, problems: [], ...emptySidecar, annotations },
});
const after = (store: AnnotationStore, ...events: readonly StoreEvent[]): AnnotationStore =>
  events.reduce(update, store);

/** A folder with a sidecar that was copied with its source. */
const copied = (size: number): AnnotationStore =>
  after(emptyStore, loaded('a.txt', annotationsIn('a.txt', size)), loaded('b.txt', annotationsIn('b.txt', size)));

test('a copied sidecar costs what it holds: when it is read, when a source goes, when all of it is changed', () => {
  expectLinear((size) => () => copied(size), 2500, 8);
  expectLinear(
    (size) => {
      const store = copied(size);
      return () => update(store, { type: 'sourceDeleted', source: 'a.txt' });
    },
    2500,
    8,
  );
  expectLinear(
    (size) => {
      const store = copied(size);
      const put = annotationsIn('a.txt', size, 'event');
      return () => update(store, { type: 'edited', put, removed: [] });
    },
    2500,
    8,
  );
});

test('the list of all annotations stays the same while somebody types, beside a copied sidecar too', () => {
  const store = update(copied(3), { type: 'textKnown', source: 'a.txt', text: 'words 0 and words 1' });
  const typed = update(store, {
    type: 'textChanged',
    source: 'a.txt',
    changes: [{ start: 0, deleted: 0, inserted: 'x' }],
  });
  expect(allAnnotations(typed)).toBe(allAnnotations(store));
  const gone = update(store, { type: 'sourceDeleted', source: 'a.txt' });
  expect(allAnnotations(gone).map(({ target }) => target.source)).toEqual(['b.txt', 'b.txt', 'b.txt']);
  expect(allAnnotations(store).map(({ target }) => target.source)).toEqual(['a.txt', 'a.txt', 'a.txt']);
});

test('what another window wrote over our change of all annotations is merged in linear time', () => {
  expectLinear(
    (size) => {
      const before = annotationsIn('a.txt', size);
      const store = after(emptyStore, loaded('a.txt', before), {
        type: 'edited',
        put: annotationsIn('a.txt', size, 'event'),
        removed: [],
      });
      const content = store.sidecars.get('a.txt')?.content ?? emptySidecar;
      const offer: StoreEvent = { type: 'sidecarOffered', source: 'a.txt', content };
      const offered = after(store, ...Array.from({ length: 20 }, () => offer));
      const theirs = loaded('a.txt', annotationsIn('a.txt', size, 'other'));
      return () => update(offered, theirs);
    },
    1500,
    8,
  );
});

test('renaming sources one by one costs what lies in them, not what lies in the folder', () => {
  expectLinear(
    (size) => {
      const texts = Array.from({ length: size }, (_, at) => `${at}.txt`);
      const store = after(
        emptyStore,
        ...texts.flatMap((source, at): readonly StoreEvent[] => [
          loaded(source, [numbered(source, at)]),
          { type: 'textKnown', source, text: `The envoy met words ${at} in Oslo.` },
        ]),
      );
      const renames = texts.map((source): StoreEvent => ({ type: 'sourceRenamed', from: source, to: `new/${source}` }));
      return () => after(store, ...renames);
    },
    50,
    8,
  );
});

test('equal items of another tool merge in linear time', () => {
  const contentOf = (size: number, last: string): SidecarContent => ({
    ...emptySidecar,
    foreign: [...Array.from({ length: size }, () => '{"target":"x"}'), last],
  });
  expectLinear(
    (size) => {
      const [base, ours, theirs] = ['{"a":0}', '{"a":1}', '{"a":2}'].map((last) => contentOf(size, last));
      return () => base && ours && theirs && mergeSides(base, ours, theirs);
    },
    250,
    8,
  );
});

test('items of other tools go with a renamed source in linear time', () => {
  expectLinear(
    (size) => {
      const items = (source: string): StoreEvent => ({
        type: 'sidecarLoaded',
        source,
        parsed: {
          ...{ ok: true, problems: [], ...emptySidecar },
          foreign: Array.from({ length: size }, (_, at) => `{"target":"${source} ${at}"}`),
        },
      });
      const store = after(emptyStore, items('a.txt'), items('b.txt'));
      return () => update(store, { type: 'sourceRenamed', from: 'a.txt', to: 'b.txt' });
    },
    2000,
    8,
  );
});
