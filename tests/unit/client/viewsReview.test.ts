import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewed } from '../../../client/annotations/reviewed';
import { reviewRows } from '../../../client/views/review/review.model';
import {
  isRowOf,
  itemOfKey,
  nextAfter,
  sameKey,
  stepFrom,
  waitingItems,
  type ReviewedFolder,
} from '../../../client/views/review/reviewItems';
import { readAddress, reviewAddress, reviewText } from '../../../client/views/review/reviewText.model';
import { childrenOf, spokenOf, type Row } from '../../../client/views/row';
import { keptOf, situationOf, withKept } from '../../../common/annotation/kept';
import { parseSidecar, printSidecar } from '../../../common/annotation/file';
import type { Annotation } from '../../../common/annotation/model';
import { annotationOf } from '../../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const opening = 'Page of a small paper on the coast, printed twice a week since the last war.\r\n\r\n';
const before =
  opening +
  'The ministers met in Oslo on Friday to talk about tariffs.\r\n' +
  'They agreed to meet again in August, the Norwegian side said.\r\n' +
  'Nobody else was asked about that part of the talks.\r\n';
/** One passage edited, one deleted, one copied. */
const after =
  opening +
  'The ministers met in Oslo on Friday to talk about tariffs.\r\n' +
  'They agreed to meet once again in late August, the Norwegian side said.\r\n' +
  'Weather follows, with rain in the north and sun elsewhere today.\r\n';
const deleted = 'Nobody else was asked about that part of the talks.';

const event = tagged(targetIn('a b.txt', before, 'agreed to meet again in August'), 'event');
const claim = tagged(targetIn('a b.txt', before, deleted), 'claim');
const whole = noted(targetIn('a b.txt', before, 'met in Oslo'), 'Where?');

function storeOf(annotations: readonly Annotation[], text = before, source = 'a b.txt'): AnnotationStore {
  const known = update(emptyStore, { type: 'textKnown', source, text });
  return annotations.reduce((store, annotation) => update(store, { type: 'added', annotation }), known);
}
const edited = update(storeOf([event, claim, whole]), { type: 'textKnown', source: 'a b.txt', text: after });
const folder = (store: AnnotationStore, uri = 'file:///w'): ReviewedFolder => ({ uri, name: 'w', store });
const rowsOf = (store: AnnotationStore) => reviewRows([folder(store)]).rows;
const items = (row: Row | undefined) => (row ? childrenOf(row) : []);
const keep = (store: AnnotationStore, annotation: Annotation): AnnotationStore => {
  const [item] = waitingItems([folder(store)]).filter(({ id }) => id === annotation.id);
  if (!item?.placed.anchoring) throw new Error('nothing to keep');
  const text = store.live.get(item.placed.source)?.text ?? null;
  const exact = annotation.target.selectors.exact;
  const kept = withKept(item.placed.annotation, item.from, situationOf(exact, item.placed.anchoring, text));
  return update(store, { type: 'changed', annotation: kept });
};

describe('what is to be reviewed', () => {
  test('is nothing while passages stand as they were stored', () => {
    const store = storeOf([event, claim, whole]);
    expect(reviewed(store)).toEqual({ waiting: [], kept: [] });
    expect(reviewRows([folder(store)])).toEqual({ rows: [], waiting: 0 });
  });

  test('is grouped by state; what takes no choosing comes last', () => {
    const { rows, waiting } = reviewRows([folder(edited)]);
    expect(rows.map(({ label, description }) => `${label} ${description}`)).toEqual(['Orphaned 1', 'Edited 1']);
    expect(waiting).toBe(2);
    const [orphan] = items(rows[0]);
    expect([orphan?.id, orphan?.context, orphan?.opens]).toEqual([
      claim.id,
      'review.orphaned',
      'copydesk.reviewPassage',
    ]);
    expect(items(rows[1])[0]?.description).toBe('event · line 4 · a b.txt');
  });

  test('is every end of its own, also in a source that is gone', () => {
    const link = linked(
      targetIn('a b.txt', before, 'met in Oslo'),
      targetIn('two.txt', 'One two three.', 'two'),
      'updates',
    );
    const both = update(storeOf([link]), { type: 'textKnown', source: 'two.txt', text: 'One two three.' });
    const gone = update(both, { type: 'sourceDeleted', source: 'two.txt' });
    expect(waitingItems([folder(gone)]).map(({ id, from }) => [id, from])).toEqual([[link.id, 'linkTo']]);
    expect(spokenOf(items(rowsOf(gone)[0])[0] as Row)).toBe('orphaned, link Updates, “two”, two.txt');
  });

  test('is spoken with its state, and shows it by a sign', () => {
    for (const group of rowsOf(edited)) {
      expect(spokenOf(group)).toBe(`${group.label}, 1 passage to review`);
      for (const row of items(group)) expect(spokenOf(row)).toMatch(/^(orphaned|edited), tag (claim|event), “/);
    }
    expect(new Set(rowsOf(edited).map(({ icon }) => icon)).size).toBe(2);
  });

  test('lists the places where a lost passage may be, to be chosen', () => {
    const line = 'The ministers met in Oslo.\n';
    const one = tagged(targetIn('a b.txt', `${line}Rain.\n`, 'ministers met'), 'event');
    const other = 'Snow fell all day.\n';
    const twice = update(storeOf([one], `${line}Rain.\n`), {
      type: 'textKnown',
      source: 'a b.txt',
      text: `${other}${line}${other}${line}${other}`,
    });
    const [row] = items(rowsOf(twice)[0]);
    expect(row?.context).toBe('review.ambiguous');
    expect(row?.children.map(({ candidate, label, context }) => [candidate, label, context])).toEqual([
      [0, 'ministers met', 'review.candidate'],
      [1, 'ministers met', 'review.candidate'],
    ]);
    expect(row?.children.map(({ location }) => location?.range.start.line).toSorted()).toEqual([1, 3]);
    const text = reviewText(folder(twice), waitingItems([folder(twice)])[0] as never, 'now');
    expect(text).toContain('Candidate 1 of 2: line ');
    expect(text).toContain('Candidate 2 of 2: line ');
    expect(text.match(/\[\[ministers met\]\]/g)).toHaveLength(2);
  });

  test('gives each row a key of its own', () => {
    const walk = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...walk(childrenOf(row))]);
    const keys = walk(rowsOf(keep(edited, claim))).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is kept as it is', () => {
  const kept = keep(edited, claim);

  test('waits no longer, and stands in a group of its own', () => {
    expect(rowsOf(kept).map(({ label }) => label)).toEqual(['Edited', 'Kept']);
    expect(items(rowsOf(kept)[1])[0]?.context).toBe('review.kept');
    expect(reviewRows([folder(kept)]).waiting).toBe(1);
  });

  test('stays kept when other lines are edited, and waits again when its words come up elsewhere', () => {
    const elsewhere = after.replace('printed twice', 'printed three times');
    const typed = update(kept, { type: 'textKnown', source: 'a b.txt', text: elsewhere, earlier: [before] });
    expect(reviewed(typed).kept.map(({ annotation }) => annotation.id)).toEqual([claim.id]);
    const back = elsewhere.replace('Weather follows', `${deleted.replace('asked', 'questioned')}\r\nWeather follows`);
    const changed = update(typed, { type: 'textKnown', source: 'a b.txt', text: back });
    expect(reviewed(changed).kept).toEqual([]);
    expect(reviewed(changed).waiting.map(({ annotation }) => annotation.id)).toContain(claim.id);
  });

  test('of an edited passage is over when its words change again', () => {
    const one = keep(edited, event);
    expect(reviewed(one).waiting.map(({ annotation }) => annotation.id)).toEqual([claim.id]);
    const again = update(one, {
      type: 'textKnown',
      source: 'a b.txt',
      text: after.replace('once again in late August', 'once more in late August'),
    });
    expect(reviewed(again).waiting.map(({ annotation }) => annotation.id)).toContain(event.id);
  });

  test('is written into the sidecar and read again', () => {
    const annotation = annotationOf(kept, claim.id);
    const bytes = printSidecar('a b.txt', { annotations: annotation ? [annotation] : [], foreign: [], unknown: {} });
    expect(bytes).toContain('"copydesk:kept": "orphaned ');
    const parsed = parseSidecar(bytes);
    const [read] = parsed.ok ? parsed.annotations : [];
    expect(read && keptOf(read, 'target')).toBe(annotation && keptOf(annotation, 'target'));
  });

  test('can be taken back, and leaves nothing then', () => {
    const annotation = annotationOf(kept, claim.id);
    if (!annotation) throw new Error('gone');
    expect(withKept(annotation, 'target', null)).toEqual(claim);
    expect(withKept(claim, 'target', null)).toBe(claim);
  });
});

describe('the two sides of a comparison', () => {
  const all = [folder(edited)];
  const item = waitingItems(all).find(({ id }) => id === event.id);
  const orphan = waitingItems(all).find(({ id }) => id === claim.id);
  if (!item || !orphan) throw new Error('nothing to review');

  test('differ in nothing but the words and what surrounds them', () => {
    const [stored, now] = (['stored', 'now'] as const).map((side) =>
      reviewText(folder(edited), item, side).split('\n'),
    );
    const other = (stored ?? []).filter((line, at) => line !== now?.[at]);
    // What stands around begins and ends with whole words: of the line that is gone only half a word was stored.
    expect(other).toHaveLength(1);
    expect(stored?.join('\n')).not.toContain('Nobo');
    expect(other[0]).toContain('[[agreed to meet again in August]]');
    expect(now?.join('\n')).toContain('[[agreed to meet once again in late August]]');
    expect(now?.join('\n')).toContain('As found: line 4');
    expect(now?.join('\n')).not.toContain('\r');
  });

  test('say that nothing is left', () => {
    const text = reviewText(folder(edited), orphan, 'now');
    expect(text).toMatch(/Nothing like these words|Candidate 1 of/);
    expect(reviewText(folder(edited), orphan, 'stored')).toContain(`[[${deleted}]]`);
    const gone = update(edited, { type: 'sourceDeleted', source: 'a b.txt' });
    const lost = waitingItems([folder(gone)]).find(({ id }) => id === claim.id);
    expect(lost && reviewText(folder(gone), lost, 'now')).toContain('The source is gone.');
  });

  test('have addresses that lead back; others lead nowhere', () => {
    const { path, query } = reviewAddress(item, 'june/a b.txt', 'now');
    expect(path).toBe('/a b.txt now.copydesk-comparison');
    expect(readAddress(query)).toEqual({ key: { folder: 'file:///w', id: event.id, from: 'target' }, side: 'now' });
    expect(itemOfKey(all, item)?.placed.annotation).toBe(event);
    for (const odd of ['', '{', '[]', 'null', '{"folder":"a"}']) expect(readAddress(odd)).toBeNull();
    fc.assert(fc.property(fc.string(), (typed) => void readAddress(typed)));
  });

  test('cut no surrogate pair', () => {
    const emoji = '\u{1f600}'.repeat(40);
    const text = `${emoji}here we are${emoji}`;
    const one = tagged(targetIn('a b.txt', text, 'here we are'), 'x');
    const store = update(storeOf([one], text), {
      type: 'textKnown',
      source: 'a b.txt',
      text: `${emoji}here we were${emoji}`,
    });
    for (const waiting of waitingItems([folder(store)])) {
      expect(reviewText(folder(store), waiting, 'now')).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('the order of review', () => {
  const all = waitingItems([folder(edited)]);
  const [first, second] = all;
  if (!first || !second) throw new Error('two are expected');

  test('goes on to the next that waits, else to the one before', () => {
    expect(nextAfter(all, [first], [second])).toBe(second);
    expect(nextAfter(all, [second], [first])).toBe(first);
    expect(nextAfter(all, [first, second], [])).toBeNull();
    // What was dealt with may wait still, in another state: it is not shown at once again.
    expect(nextAfter(all, [first], [first, second])).toBe(second);
  });

  test('goes round the end', () => {
    expect(stepFrom(all, first, 1)).toBe(second);
    expect(stepFrom(all, second, 1)).toBe(first);
    expect(stepFrom(all, first, -1)).toBe(second);
    expect(stepFrom(all, null, 1)).toBe(first);
    expect(stepFrom(all, null, -1)).toBe(second);
    expect(stepFrom([], first, 1)).toBeNull();
  });

  test('finds the row of a passage, not that of a candidate', () => {
    const rows = rowsOf(edited).flatMap(childrenOf);
    expect(rows.filter(isRowOf(first))).toHaveLength(1);
    expect(isRowOf(first)({ ...(rows[0] as Row), candidate: 0 })).toBe(false);
    expect(sameKey(first, second)).toBe(false);
  });
});
