import { describe, expect, test } from 'vitest';
import { parseSidecar, printSidecar } from '../../../common/annotation/file';
import { allAnnotations, endsIn } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore, type StoreEvent } from '../../../common/annotation/store';
import { tagged, targetIn } from '../../support/passages';

const source = 'a.txt';
const caption = 'Envoys of both sides shake hands before the talks. [Photo]\n';
const filler = 'Between the two there stands a paragraph of other words, long enough for any context.\n';

const run = (store: AnnotationStore, ...events: readonly StoreEvent[]): AnnotationStore => events.reduce(update, store);
const wordsOf = (store: AnnotationStore) =>
  endsIn(store, source).map(({ span }) => span && store.live.get(source)?.text.slice(span.start, span.end));
const replaced = (from: string, to: string): StoreEvent => ({
  type: 'textChanged',
  source,
  changes: [{ start: 0, deleted: from.length, inserted: to }],
});

/** The store as it comes up in a new session, from what this one would write. */
function reopened(store: AnnotationStore, text: string): AnnotationStore {
  const json = printSidecar(source, { annotations: allAnnotations(store), foreign: [], unknown: {} });
  return run(
    emptyStore,
    { type: 'sidecarLoaded', source, parsed: parseSidecar(json) },
    { type: 'textKnown', source, text },
  );
}

const started = (text: string, words: string, copy = 0): AnnotationStore =>
  run(
    emptyStore,
    { type: 'textKnown', source, text },
    { type: 'added', annotation: tagged(targetIn(source, text, words, copy), 'claim') },
  );

describe('a passage of which a copy came or went', () => {
  const around = `${filler}${caption}${filler}`;
  const text = `${around}${around}`;
  const words = 'Envoys of both sides shake hands';

  test('is found after a reload when the other copy was deleted', () => {
    const edited = run(
      started(text, words),
      { type: 'textChanged', source, changes: [{ start: around.length, deleted: around.length, inserted: '' }] },
      { type: 'textSaved', source, text: around },
    );
    expect(wordsOf(edited)).toEqual([words]);
    expect(wordsOf(reopened(edited, around))).toEqual([words]);
  });

  test('is not taken for a copy that was pasted and saved before it was deleted', () => {
    const pasted = run(
      started(around, words),
      { type: 'textChanged', source, changes: [{ start: around.length, deleted: 0, inserted: around }] },
      { type: 'textSaved', source, text },
      { type: 'textChanged', source, changes: [{ start: 0, deleted: around.length, inserted: '' }] },
      { type: 'textSaved', source, text: around },
    );
    expect(wordsOf(pasted)).toEqual([null]);
    expect(endsIn(pasted, source)[0]?.anchoring?.state).toBe('ambiguous');
  });
});

describe('a change that replaces much with much', () => {
  const text = 'The envoy met the minister in Oslo.\nThey agreed on talks in August.\nA third line ends it.\n';

  test('of other line ends leaves passages where they are', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    const store = run(started(text, 'They agreed on talks in August.'), replaced(text, crlf));
    expect(wordsOf(store)).toEqual(['They agreed on talks in August.']);
    expect(wordsOf(run(store, replaced(crlf, text)))).toEqual(['They agreed on talks in August.']);
  });

  test('as a reload from disk does leaves passages at their words', () => {
    const now = `A new first line.\n${text.replace('in Oslo', 'in Bergen')}`;
    expect(wordsOf(run(started(text, 'They agreed on talks'), replaced(text, now)))).toEqual(['They agreed on talks']);
  });

  test('does not take a passage to other words', () => {
    const now = 'Nothing of the old text is left in the page, which tells of a strike of dockers in the south.\n';
    expect(wordsOf(run(started(text, 'They agreed on talks'), replaced(text, now)))).toEqual([null]);
  });

  test('brings the passage back when it is undone', () => {
    const now = 'Nothing of the old text is left in the page, which tells of a strike of dockers in the south.\n';
    const store = run(started(text, 'They agreed on talks'), replaced(text, now), replaced(now, text));
    expect(wordsOf(store)).toEqual(['They agreed on talks']);
  });
});
