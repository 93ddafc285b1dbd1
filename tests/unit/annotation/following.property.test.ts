import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../common/anchor/shift';
import { createAnnotation } from '../../../common/annotation/create';
import type { Annotation } from '../../../common/annotation/model';
import { endsIn } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { targetIn } from '../../support/passages';
import { pendingWrites } from '../../support/pendingWrites';

const source = 'one.txt';
const lines = [
  'Berg met Dahl \u{1f600} in Oslo.',
  'Dahl answered: \u05e9\u05dc\u05d5\u05dd e\u0301 Berg.',
  'They meet in May.',
];

const manyTargets = (text: string): Annotation =>
  createAnnotation({
    id: 'urn:many',
    motivation: 'tagging',
    tags: ['person'],
    target: targetIn(source, text, 'Dahl'),
    further: [targetIn(source, text, 'Dahl', 1), targetIn(source, text, 'Berg', 1), targetIn(source, text, 'in May')],
    created: '2025-01-01T00:00:00Z',
  });

function opened(text: string): AnnotationStore {
  const known = update(emptyStore, { type: 'textKnown', source, text });
  return update(known, { type: 'added', annotation: manyTargets(text) });
}

const typed = (store: AnnotationStore, ...changes: readonly Change[]): AnnotationStore =>
  update(store, { type: 'textChanged', source, changes });
const standing = (store: AnnotationStore) =>
  endsIn(store, source).map(({ end, span }) => [end, span && store.live.get(source)?.text.slice(span.start, span.end)]);

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('an annotation of several passages in a text with %s', (_, lineEnd) => {
  const text = lines.join(lineEnd) + lineEnd;
  const all = [
    ['target', 'Dahl'],
    ['further.0', 'Dahl'],
    ['further.1', 'Berg'],
    ['further.2', 'in May'],
  ];

  test('has each of them followed, lost alone, and brought back by an undo', () => {
    const at = text.indexOf('Dahl answered');
    const cut: Change = { start: at, deleted: 'Dahl answered'.length, inserted: '' };
    const lost = typed(
      opened(text),
      { start: 0, deleted: 0, inserted: `A headline${lineEnd}` },
      {
        ...cut,
        start: at + 10 + lineEnd.length,
      },
    );
    expect(standing(lost)).toEqual([all[0], all[2], all[3], ['further.0', null]]);
    const undone = typed(lost, { start: at + 10 + lineEnd.length, deleted: 0, inserted: 'Dahl answered' });
    expect(standing(undone)).toEqual(all);
  });

  test('has all of them stored by one save, in one sidecar', () => {
    const store = typed(opened(text), { start: 0, deleted: 0, inserted: 'New. ' });
    const saved = update(store, { type: 'textSaved', source, text: `New. ${text}` });
    expect(pendingWrites(saved).map((pending) => pending.source)).toEqual([source]);
    const again = update(update(emptyStore, { type: 'textKnown', source, text: `New. ${text}` }), {
      type: 'added',
      annotation: saved.byId.get('urn:many') ?? manyTargets(text),
    });
    expect(standing(again)).toEqual(all);
    expect(endsIn(again, source).every(({ anchoring }) => anchoring?.state === 'exact')).toBe(true);
  });

  test('stands where it stood after any edits and their undo, in the same order backwards', () => {
    const edit = fc.tuple(
      fc.nat(text.length),
      fc.nat(30),
      fc.constantFrom('', 'x', 'Dahl', lineEnd, '\u{1f600} ', 'in May'),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let store = opened(text);
        const back: Change[] = [];
        for (const [start, deleted, inserted] of edits) {
          const now = store.live.get(source)?.text ?? '';
          const from = Math.min(start, now.length);
          const removed = now.slice(from, from + deleted);
          back.push({ start: from, deleted: inserted.length, inserted: removed });
          store = typed(store, { start: from, deleted: removed.length, inserted });
        }
        for (const change of back.toReversed()) store = typed(store, change);
        expect(store.live.get(source)?.text).toBe(text);
        // What an edit cut a piece off does not get it back by the undo; it is never on other words.
        for (const { end, span } of endsIn(store, source)) {
          const whole = endsIn(opened(text), source).find((one) => one.end === end)?.span;
          if (!span || !whole) continue;
          expect(span.start, end).toBeGreaterThanOrEqual(0);
          expect(span.start < whole.end + 1 && whole.start < span.end + 1, `${end} ${span.start}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a source that others changed while it was open, which the editor reads again as one change', () => {
  const paragraphs = [
    'The harbour board met on Monday to hear the plans for a second terminal north of the old quay.',
    'Its chair, Anna Berg, said that the work would take three years and cost nine hundred million.',
    'Dockers had asked for a say in the timetable, which the board refused without giving a reason.',
    'A vote is expected before the end of the month, and nobody would say which way it will go.',
  ];
  const text = `${paragraphs.join('\n\n')}\n`;
  const edited = text
    .replace('The harbour board met on Monday', 'The harbour board met late on Monday')
    .replace('would take three years', 'would now take four years')
    .replace(paragraphs[2] ?? '', 'Dockers had asked for a say in the timetable.')
    .replace('nobody would say', 'no member would say');
  const tagging = (words: string): Annotation =>
    createAnnotation({
      id: `urn:${words}`,
      motivation: 'tagging',
      target: targetIn(source, text, words),
      created: '2025-01-01T00:00:00Z',
    });
  const passages = [
    'a second terminal',
    'the work would take three years',
    'without giving a reason',
    'end of the month',
  ];
  const start = [...text].findIndex((unit, at) => unit !== edited[at]);
  const reload = (from: string, to: string): Change => ({
    start,
    deleted: from.length - start,
    inserted: to.slice(start),
  });
  const put = passages.map(tagging);
  const before = update(update(emptyStore, { type: 'textKnown', source, text }), { type: 'edited', put, removed: [] });
  const states = (store: AnnotationStore) =>
    put.map(({ id }) => {
      const end = endsIn(store, source).find(({ annotation }) => annotation.id === id);
      const words = end?.span && store.live.get(source)?.text.slice(end.span.start, end.span.end);
      return [end?.anchoring?.state, words];
    });

  test('has its passages where the difference of the texts says, and is as it was after an undo', () => {
    const after = typed(before, reload(text, edited));
    expect(after.live.get(source)?.text).toBe(edited);
    expect(states(after)).toEqual([
      [expect.stringMatching(/exact|moved/), 'a second terminal'],
      ['edited', 'the work would now take four years'],
      ['orphaned', null],
      [expect.stringMatching(/exact|moved/), 'end of the month'],
    ]);
    const undone = typed(after, reload(edited, text));
    expect(states(undone).map(([, words]) => words)).toEqual(passages);
    expect(states(undone).map(([state]) => state)).not.toContain('edited');
  });
});
