import { expect, test } from 'vitest';
import { createPlacing } from '../../../client/annotations/place';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { costOf } from '../../support/cost';

const text = 'The envoy met the mayor in Oslo.\n'.repeat(100_000);
const known = (store: AnnotationStore, source: string, words: string): AnnotationStore =>
  update(store, { type: 'textKnown', source, text: words });

test('the lines of a source are counted once, however often views place passages while another one is edited', () => {
  const end = text.length;
  let store = known(emptyStore, 'a.txt', 'x');
  const place = (): unknown => createPlacing(store).rangeOf('b.txt', { start: end, end });
  const once = costOf(() => {
    store = known(store, 'b.txt', `${text}${Math.random()}`);
    place();
  });
  const often = costOf(() => {
    for (let at = 0; at < 50; at += 1) {
      store = update(store, {
        type: 'textChanged',
        source: 'a.txt',
        changes: [{ start: 0, deleted: 0, inserted: 'y' }],
      });
      expect(place()).toEqual({ start: { line: 100_000, character: 0 }, end: { line: 100_000, character: 0 } });
    }
  });
  expect(often).toBeLessThan(5 * Math.max(2, once));
});
