import { describe as group, expect, it } from 'vitest';
import { createAnnotation } from '../../../common/annotation/create';
import type { NewAnnotation } from '../../../common/annotation/create';
import { parseSidecar, printSidecar } from '../../../common/annotation/file';
import type { Annotation } from '../../../common/annotation/model';
import {
  allAnnotations,
  annotationOf,
  byTag,
  endsAt,
  endsIn,
  endsOf,
  isLost,
} from '../../../common/annotation/queries';
import type { PlacedEnd } from '../../../common/annotation/queries';
import { emptyStore, update } from '../../../common/annotation/store';
import type { AnnotationStore, StoreEvent } from '../../../common/annotation/store';
import { targetIn } from '../../support/passages';
import { pendingWrites } from '../../support/pendingWrites';

const north = 'The envoy met the minister in Oslo on Monday.\nThe talks, the first this year, go on.\n';
const south = 'In the south a strike of dockers entered its second week.\n';

const lostEnds = (store: AnnotationStore): readonly PlacedEnd[] =>
  allAnnotations(store)
    .flatMap((annotation) => endsOf(store, annotation))
    .filter(isLost);

const tag = (id: string, words: string, more: Partial<NewAnnotation> = {}): Annotation =>
  createAnnotation({
    id,
    motivation: 'tagging',
    tags: ['claim'],
    target: targetIn('north.txt', north, words),
    created: '2025-01-01T00:00:00Z',
    ...more,
  });
const link = createAnnotation({
  id: 'urn:link',
  motivation: 'linking',
  linkKind: 'background',
  target: targetIn('north.txt', north, 'The talks'),
  linkTo: targetIn('south.txt', south, 'a strike of dockers'),
  created: '2025-01-02T00:00:00Z',
});

const run = (store: AnnotationStore, ...events: readonly StoreEvent[]): AnnotationStore => events.reduce(update, store);
const fileOf = (source: string, ...annotations: readonly Annotation[]) =>
  parseSidecar(printSidecar(source, { annotations, foreign: [], unknown: {} }));
const loaded = (source: string, ...annotations: readonly Annotation[]): StoreEvent => ({
  type: 'sidecarLoaded',
  source,
  parsed: fileOf(source, ...annotations),
});
const knownNorth: StoreEvent = { type: 'textKnown', source: 'north.txt', text: north };
const knownSouth: StoreEvent = { type: 'textKnown', source: 'south.txt', text: south };
const both = run(emptyStore, loaded('north.txt', tag('urn:tag', 'the minister'), link), knownNorth, knownSouth);

const wordsOf = (store: AnnotationStore, source: string): readonly (string | null)[] =>
  endsIn(store, source).map(({ span }) => span && (store.live.get(source)?.text.slice(span.start, span.end) ?? null));
function written(store: AnnotationStore): AnnotationStore {
  return pendingWrites(store).reduce(
    (next, { source, revision }) => update(next, { type: 'sidecarWritten', source, revision }),
    store,
  );
}

group('store: loading and queries', () => {
  it('places the ends of a sidecar in their sources', () => {
    expect(wordsOf(both, 'north.txt')).toEqual(['the minister', 'The talks']);
    expect(wordsOf(both, 'south.txt')).toEqual(['a strike of dockers']);
    expect(pendingWrites(both)).toEqual([]);
  });

  it('knows no place while the text is not at hand', () => {
    const store = run(emptyStore, loaded('north.txt', tag('urn:tag', 'the minister')));
    expect(endsIn(store, 'north.txt')).toMatchObject([{ anchoring: null, span: null }]);
    expect(update(both, { type: 'textClosed', source: 'north.txt' }).live.has('north.txt')).toBe(false);
  });

  it('finds ends by offset, the shortest first', () => {
    const store = update(both, { type: 'added', annotation: tag('urn:short', 'minister') });
    expect(endsAt(store, 'north.txt', 20).map((end) => end.annotation.id)).toEqual(['urn:short', 'urn:tag']);
    expect(endsAt(store, 'north.txt', 0)).toEqual([]);
  });

  it('groups by tag, and lists links with both ends', () => {
    const store = update(both, {
      type: 'added',
      annotation: tag('urn:two', 'Oslo', { tags: ['background', 'claim'] }),
    });
    expect([...byTag(allAnnotations(store))].map(([name, list]) => [name, list.length])).toEqual([
      ['claim', 2],
      ['background', 1],
    ]);
    expect(endsOf(store, link).map(({ source, span }) => [source, span?.start])).toEqual([
      ['north.txt', north.indexOf('The talks')],
      ['south.txt', south.indexOf('a strike')],
    ]);
    expect(annotationOf(store, 'urn:none')).toBeNull();
  });

  it('adopts annotations of a sidecar that was moved with its source', () => {
    const store = run(emptyStore, {
      type: 'sidecarLoaded',
      source: 'archive/north.txt',
      parsed: fileOf('north.txt', tag('urn:tag', 'the minister')),
    });
    expect(endsIn(store, 'archive/north.txt')).toHaveLength(1);
    expect(pendingWrites(store)).toEqual([]);
  });

  it('returns the same store when nothing changes', () => {
    expect(update(both, knownNorth)).toBe(both);
    expect(update(both, { type: 'removed', id: 'urn:none' })).toBe(both);
    expect(update(both, { type: 'changed', annotation: tag('urn:none', 'Oslo') })).toBe(both);
    expect(update(both, { type: 'textChanged', source: 'unknown.txt', changes: [] })).toBe(both);
  });
});

group('store: editing', () => {
  const insert = (source: string, start: number, inserted: string): StoreEvent => ({
    type: 'textChanged',
    source,
    changes: [{ start, deleted: 0, inserted }],
  });

  it('follows edits while typing and stores new places on saving', () => {
    const edited = update(both, insert('north.txt', 0, 'Update 😀. '));
    expect(wordsOf(edited, 'north.txt')).toEqual(['the minister', 'The talks']);
    expect(pendingWrites(edited)).toEqual([]);
    const saved = update(edited, { type: 'textSaved', source: 'north.txt', text: `Update 😀. ${north}` });
    const [pending] = pendingWrites(saved);
    expect(pending?.source).toBe('north.txt');
    const again = parseSidecar(pending?.bytes ?? '');
    expect(again.ok && again.annotations[0]?.target.selectors.characters.startCharacter).toBe(14 + 10);
    expect(pendingWrites(written(saved))).toEqual([]);
  });

  it('writes the sidecar of the first end when the other end of a link moves', () => {
    const text = `Strike. ${south}`;
    const saved = run(both, insert('south.txt', 0, 'Strike. '), { type: 'textSaved', source: 'south.txt', text });
    expect(pendingWrites(saved).map(({ source }) => source)).toEqual(['north.txt']);
    expect(annotationOf(saved, 'urn:link')?.linkTo?.selectors.characters.startCharacter).toBe(13 + 8);
  });

  it('writes nothing when a save has changed no passage', () => {
    const text = `${north}One more line, far below.\n`;
    const saved = run(both, insert('north.txt', north.length, 'One more line, far below.\n'), {
      type: 'textSaved',
      source: 'north.txt',
      text,
    });
    const quiet = written(saved);
    expect(pendingWrites(update(quiet, { type: 'textSaved', source: 'north.txt', text }))).toEqual([]);
  });

  it('takes words that the user changes inside a passage for the passage', () => {
    const change = { start: north.indexOf('minister'), deleted: 8, inserted: 'ambassador' };
    const text = north.replace('minister', 'ambassador');
    const saved = run(
      both,
      { type: 'textChanged', source: 'north.txt', changes: [change] },
      { type: 'textSaved', source: 'north.txt', text },
    );
    expect(annotationOf(saved, 'urn:tag')?.target.selectors.exact).toBe('the ambassador');
  });

  it('shows a deleted passage as orphaned, keeps its words on saving, and an undo brings it back', () => {
    const start = north.indexOf('met the minister');
    const cut = 'met the minister in Oslo on Monday.\nThe talks';
    const text = north.replace(cut, '');
    const gone = run(both, {
      type: 'textChanged',
      source: 'north.txt',
      changes: [{ start, deleted: cut.length, inserted: '' }],
    });
    expect(lostEnds(gone).map(({ annotation, anchoring }) => [annotation.id, anchoring?.state])).toEqual([
      ['urn:tag', 'orphaned'],
      ['urn:link', 'orphaned'],
    ]);
    const saved = update(gone, { type: 'textSaved', source: 'north.txt', text });
    expect(annotationOf(saved, 'urn:tag')?.target.selectors.exact).toBe('the minister');
    expect(pendingWrites(saved)).toEqual([]);
    expect(lostEnds(saved)).toHaveLength(2);
    const back = update(saved, insert('north.txt', start, cut));
    expect(lostEnds(back)).toEqual([]);
    expect(wordsOf(back, 'north.txt')).toEqual(['the minister', 'The talks']);
  });

  it('looks again when the saved text is not the one that the edits gave', () => {
    const text = `Corrected.\n${north}`;
    const saved = update(both, { type: 'textSaved', source: 'north.txt', text });
    expect(wordsOf(saved, 'north.txt')).toEqual(['the minister', 'The talks']);
    expect(pendingWrites(saved)).toHaveLength(1);
  });

  it('keeps the stored words of a passage found edited, until the user accepts it', () => {
    const text = north.replace('minister', 'old minister');
    const oslo = tag('urn:oslo', 'the minister');
    const store = run(emptyStore, loaded('north.txt', oslo), { type: 'textKnown', source: 'north.txt', text });
    expect(endsIn(store, 'north.txt')).toMatchObject([{ anchoring: { state: 'edited' } }]);
    const saved = update(store, { type: 'textSaved', source: 'north.txt', text });
    expect(pendingWrites(saved)).toEqual([]);
    const [end] = endsIn(saved, 'north.txt');
    if (!end?.span) throw new Error('not placed');
    const modified = '2025-02-01T00:00:00Z';
    const accepted = update(saved, { type: 'anchored', id: 'urn:oslo', end: 'target', span: end.span, modified });
    expect(annotationOf(accepted, 'urn:oslo')).toMatchObject({
      modified,
      target: { selectors: { exact: 'the old minister' } },
    });
    expect(endsIn(accepted, 'north.txt')).toMatchObject([{ anchoring: { state: 'exact' } }]);
    expect(pendingWrites(accepted)).toHaveLength(1);
  });

  it('moves the candidates of an orphan with the text', () => {
    const twice = `${north}${'-'.repeat(40)}\n${north}`;
    const store = run(
      emptyStore,
      loaded('north.txt', tag('urn:tag', 'the minister')),
      { type: 'textKnown', source: 'north.txt', text: `x ${twice}` },
      insert('north.txt', 0, '12345'),
    );
    const [end] = endsIn(store, 'north.txt');
    expect(end?.anchoring?.state).toBe('ambiguous');
    expect(end?.anchoring?.candidates[0]?.start).toBe(`12345x ${twice}`.indexOf('the minister'));
  });
});

group('store: adding, changing, removing', () => {
  it('writes a new sidecar, changes it, and deletes it with its last annotation', () => {
    const added = run(emptyStore, knownNorth, { type: 'added', annotation: tag('urn:tag', 'Oslo') });
    expect(wordsOf(added, 'north.txt')).toEqual(['Oslo']);
    expect(pendingWrites(added)[0]?.bytes).toContain('"exact": "Oslo"');
    const changed = update(written(added), {
      type: 'changed',
      annotation: tag('urn:tag', 'Oslo', { tags: ['event'] }),
    });
    expect(pendingWrites(changed)[0]?.bytes).toContain('"value": "event"');
    const removed = update(written(changed), { type: 'removed', id: 'urn:tag' });
    expect(pendingWrites(removed)).toMatchObject([{ source: 'north.txt', bytes: null }]);
    expect(endsIn(removed, 'north.txt')).toEqual([]);
  });

  it('puts a removed annotation back', () => {
    const [annotation] = allAnnotations(both);
    if (!annotation) throw new Error('nothing there');
    const back = run(both, { type: 'removed', id: annotation.id }, { type: 'added', annotation });
    expect(allAnnotations(back)).toEqual(allAnnotations(both));
  });

  it('does not take a write of older bytes for one of newer', () => {
    const first = run(emptyStore, { type: 'added', annotation: tag('urn:a', 'Oslo') });
    const [pending] = pendingWrites(first);
    const second = update(first, { type: 'added', annotation: tag('urn:b', 'Monday') });
    const after = update(second, { type: 'sidecarWritten', source: 'north.txt', revision: pending?.revision ?? -1 });
    expect(pendingWrites(after)).toHaveLength(1);
  });
});

group('store: files changed by others', () => {
  const ids = (store: AnnotationStore) => allAnnotations(store).map(({ id }) => id);

  it('merges unwritten changes with what another window wrote', () => {
    const base = run(emptyStore, loaded('north.txt', tag('urn:a', 'Oslo'), tag('urn:b', 'Monday')));
    const ours = run(base, { type: 'added', annotation: tag('urn:ours', 'envoy') }, { type: 'removed', id: 'urn:a' });
    const theirs = loaded(
      'north.txt',
      tag('urn:a', 'Oslo'),
      tag('urn:b', 'Monday', { note: 'x' }),
      tag('urn:new', 'year'),
    );
    const merged = update(ours, theirs);
    expect(ids(merged)).toEqual(['urn:ours', 'urn:b', 'urn:new']);
    expect(annotationOf(merged, 'urn:b')?.note).toBe('x');
    expect(pendingWrites(merged)).toHaveLength(1);
  });

  it('keeps both of two notes, and lets a change win over a removal', () => {
    const base = run(emptyStore, loaded('north.txt', tag('urn:a', 'Oslo'), tag('urn:b', 'Monday')));
    const later = { modified: '2025-03-02T00:00:00Z' };
    const earlier = { modified: '2025-03-01T00:00:00Z' };
    const ours = run(
      base,
      { type: 'changed', annotation: tag('urn:a', 'Oslo', { note: 'ours', ...later }) },
      { type: 'removed', id: 'urn:b' },
    );
    const merged = update(
      ours,
      loaded(
        'north.txt',
        tag('urn:a', 'Oslo', { note: 'theirs', ...earlier }),
        tag('urn:b', 'Monday', { note: 'kept' }),
      ),
    );
    expect(annotationOf(merged, 'urn:a')).toMatchObject({ note: 'theirs\n\nours', ...later });
    expect(annotationOf(merged, 'urn:b')?.note).toBe('kept');
  });

  it('does not bring back what was added and removed between two writes', () => {
    const added = run(emptyStore, { type: 'added', annotation: tag('urn:a', 'Oslo') });
    const removed = update(added, { type: 'removed', id: 'urn:a' });
    const reread = update(removed, loaded('north.txt', tag('urn:a', 'Oslo')));
    expect(ids(reread)).toEqual([]);
    expect(pendingWrites(reread)).toMatchObject([{ bytes: null }]);
  });

  it('is in step when the file holds what it would write', () => {
    const added = run(emptyStore, { type: 'added', annotation: tag('urn:a', 'Oslo') });
    expect(pendingWrites(update(added, loaded('north.txt', tag('urn:a', 'Oslo'))))).toEqual([]);
  });

  it('takes over when a file goes away and nothing is unwritten', () => {
    expect(ids(update(both, { type: 'sidecarLoaded', source: 'north.txt', parsed: null }))).toEqual([]);
  });

  it('never writes a file that it cannot read, and keeps what is not written until it can', () => {
    const broken: StoreEvent = { type: 'sidecarLoaded', source: 'north.txt', parsed: parseSidecar('{ "items": [') };
    const store = run(both, broken, { type: 'added', annotation: tag('urn:new', 'year') });
    expect(store.sidecars.get('north.txt')?.error?.message).toMatch(/JSON/);
    expect(pendingWrites(store)).toEqual([]);
    expect(ids(store)).toContain('urn:tag');
    const mended = update(store, loaded('north.txt', tag('urn:tag', 'the minister')));
    expect(ids(mended)).toEqual(['urn:tag', 'urn:new']);
    expect(pendingWrites(mended)).toHaveLength(1);
  });

  it('keeps foreign items and unknown members through a merge', () => {
    const foreign = '{"type":"Annotation","motivation":"highlighting"}';
    const content = { annotations: [tag('urn:a', 'Oslo')], foreign: [foreign], unknown: { 'x:set': 1 } };
    const parsed = parseSidecar(printSidecar('north.txt', content));
    const store = run(
      emptyStore,
      { type: 'added', annotation: tag('urn:b', 'Monday') },
      {
        type: 'sidecarLoaded',
        source: 'north.txt',
        parsed,
      },
    );
    const [pending] = pendingWrites(store);
    expect(pending?.bytes).toContain(foreign);
    expect(pending?.bytes).toContain('"x:set": 1');
  });
});

group('store: sources that move or go', () => {
  it('moves a sidecar with its source, and the links that lead there', () => {
    const store = run(
      both,
      { type: 'sourceRenamed', from: 'north.txt', to: 'old/north.txt' },
      { type: 'sourceRenamed', from: 'south.txt', to: 'old/south.txt' },
    );
    expect(wordsOf(store, 'old/north.txt')).toEqual(['the minister', 'The talks']);
    expect(annotationOf(store, 'urn:link')?.linkTo?.source).toBe('old/south.txt');
    const writes = pendingWrites(store);
    expect(writes.map(({ source, bytes }) => [source, bytes === null])).toEqual([
      ['north.txt', true],
      ['old/north.txt', false],
    ]);
    expect(writes[1]?.bytes).toContain('"@base": "../../../"');
    expect(writes[1]?.bytes).toContain('"source": "old/north.txt"');
  });

  it('leaves a sidecar that cannot be read where it is', () => {
    const broken: StoreEvent = { type: 'sidecarLoaded', source: 'north.txt', parsed: parseSidecar('<<<<<<< a') };
    const store = run(both, broken, { type: 'sourceRenamed', from: 'north.txt', to: 'new.txt' });
    expect(pendingWrites(store)).toEqual([]);
    expect(store.sidecars.get('north.txt')?.error).not.toBeNull();
  });

  it('keeps the annotations of a deleted source as orphans, and finds them when it comes back', () => {
    const gone = update(both, { type: 'sourceDeleted', source: 'south.txt' });
    expect(lostEnds(gone).map(({ source, anchoring }) => [source, anchoring?.reason])).toEqual([
      ['south.txt', 'The source south.txt was deleted.'],
    ]);
    expect(pendingWrites(gone)).toEqual([]);
    expect(lostEnds(update(gone, knownSouth))).toEqual([]);
  });
});
