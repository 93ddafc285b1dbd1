import { afterEach, describe, expect, test, vi } from 'vitest';
import { asMarkdown } from '../../../client/annotations/asMarkdown';
import { createPlacing } from '../../../client/annotations/place';
import { replacedTag, retagged } from '../../../client/annotations/retagging';
import { draggedOf, dropOn, type Dragged } from '../../../client/views/annotations/dragging.model';
import type { Row } from '../../../client/views/row';
import { createViewSelection } from '../../../client/views/selection';
import type { Annotation } from '../../../common/annotation/model';
import { emptyStore, update, type AnnotationStore } from '../../../common/annotation/store';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const text = 'The *minister* met her counterpart.\nThey agreed on (talks) in August.\n';
const claim = tagged(targetIn('june/a b.txt', text, '*minister*'), 'claim');
const both = tagged(targetIn('june/a b.txt', text, 'August'), 'claim', 'event');
const note = noted(targetIn('june/a b.txt', text, 'counterpart'), 'Who *is* that?');
const link = linked(targetIn('june/a b.txt', text, 'met'), targetIn('june/a b.txt', text, 'agreed'), 'same-event');
const passages = (name: string) => ({ name, on: 'passages' }) as const;
const links = (name: string) => ({ name, on: 'links' }) as const;
const row = (fields: Partial<Row>): Row => ({ key: 'k', label: 'l', children: [], folder: 'file:///w', ...fields });

afterEach(() => {
  vi.useRealTimers();
});

describe('another tag', () => {
  const tagsOf = (annotation: Annotation, group: Parameters<typeof replacedTag>[1], to: string) =>
    retagged(annotation, replacedTag(annotation, group), to).tags;

  test('takes the place of that of the group, or of the only one', () => {
    expect(tagsOf(both, passages('event'), 'number')).toEqual(['claim', 'number']);
    expect(tagsOf(claim, null, 'number')).toEqual(['number']);
    expect(tagsOf(both, passages('event'), 'claim')).toEqual(['claim']);
  });

  test('stands beside several when nothing says which is meant', () => {
    expect(tagsOf(both, null, 'number')).toEqual(['claim', 'event', 'number']);
    expect(tagsOf(both, passages('other'), 'event')).toEqual(['claim', 'event']);
  });

  test('makes a tagged passage of a note, and another kind of a link', () => {
    expect(retagged(note, replacedTag(note, null), 'claim')).toEqual({
      ...{ motivation: 'tagging', tags: ['claim'], linkKind: null },
    });
    expect(retagged(link, replacedTag(link, links('same-event')), 'updates').linkKind).toBe('updates');
  });
});

describe('dragging', () => {
  const tagRow = row({ tag: passages('claim'), context: 'group.tag' });
  const inTag = row({ tag: passages('claim'), id: 'urn:uuid:1' });

  test('takes annotations and tags along, as plain data', () => {
    const dragged = draggedOf([tagRow, inTag, row({}), row({ id: 'urn:uuid:2' })]);
    expect(dragged).toEqual([
      { folder: 'file:///w', tag: passages('claim') },
      { folder: 'file:///w', id: 'urn:uuid:1', tag: passages('claim') },
      { folder: 'file:///w', id: 'urn:uuid:2' },
    ]);
    expect(JSON.parse(JSON.stringify(dragged))).toEqual(dragged);
  });

  test('onto a tag gives that tag to what does not come from it', () => {
    const target = row({ tag: passages('event') });
    const dragged = draggedOf([tagRow, inTag, row({ id: 'urn:uuid:3', tag: passages('event') })]);
    expect(dropOn(dragged, target)).toEqual({ ok: true, rows: dragged.slice(0, 2), to: passages('event') });
  });

  test('onto an annotation means the tag of its group', () => {
    expect(dropOn(draggedOf([tagRow]), row({ id: 'urn:uuid:3', tag: passages('event') }))).toMatchObject({ ok: true });
  });

  test('is refused where it means nothing', () => {
    const refused = (dragged: readonly Dragged[], target: Row | undefined) => {
      const drop = dropOn(dragged, target);
      return drop.ok ? null : drop.reason;
    };
    expect(refused(draggedOf([inTag]), undefined)).toMatch(/Drop annotations on a tag/);
    expect(refused(draggedOf([inTag]), row({}))).toMatch(/Drop annotations on a tag/);
    expect(refused(draggedOf([inTag]), tagRow)).toMatch(/already/);
    expect(refused(draggedOf([inTag]), row({ folder: 'file:///v', tag: passages('event') }))).toMatch(/folder/);
    expect(refused(draggedOf([row({ tag: links('updates') })]), tagRow)).toMatch(/cannot/);
  });
});

describe('the selection of a view', () => {
  const rows = ['a', 'b', 'c'].map((key) => row({ key }));
  const [a, b, c] = rows as [Row, Row, Row];

  /** A list of the editor's, with some rows selected and the focus on one. */
  function listOf(selected: readonly Row[], focus: Row | null) {
    let now = selected;
    const selection = createViewSelection(() => {
      if (focus) now = now.includes(focus) ? now.filter((one) => one !== focus) : [...now, focus];
      return Promise.resolve();
    });
    selection.follow('review', () => now);
    return { selection, now: () => now };
  }

  test('is asked for when it is wanted', () => {
    const { selection } = listOf([a], null);
    expect(selection.rows('review')).toEqual([a]);
    expect(selection.rows('links')).toEqual([]);
  });

  test('is what a key is for, unless the focus has gone to another row', async () => {
    const meant = async (selected: readonly Row[], focus: Row | null): Promise<readonly Row[]> => {
      const { selection, now } = listOf(selected, focus);
      const found = await selection.meant('review');
      expect(new Set(now())).toEqual(new Set(selected));
      return found;
    };
    expect(await meant([a, b], b)).toEqual([a, b]);
    expect(await meant([a, b], c)).toEqual([c]);
    expect(await meant([a], b)).toEqual([b]);
    expect(await meant([], b)).toEqual([b]);
    expect(await meant([a], null)).toEqual([a]);
  });

  test('is waited for while the view makes its rows anew, and not for ever', async () => {
    const selection = createViewSelection(() => Promise.resolve());
    let asked = 0;
    selection.follow('review', () => (++asked < 6 ? [] : [a]));
    vi.useFakeTimers();
    const meant = Promise.all([selection.meant('review'), selection.meant('links')]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await meant).toEqual([[a], []]);
  });
});

describe('an annotation as Markdown', () => {
  const store = [claim, note, link].reduce<AnnotationStore>(
    (before, annotation) => update(before, { type: 'added', annotation }),
    update(emptyStore, { type: 'textKnown', source: 'june/a b.txt', text }),
  );
  const markdown = (annotation: Annotation, of: AnnotationStore = store) =>
    asMarkdown(of, annotation, createPlacing(of));

  test('has its words, its place with a link, its tags and who made it when', () => {
    expect(markdown(claim)).toBe(
      '> \\*minister\\*\n>\n> — [june/a b\\.txt:1](june/a%20b.txt#L1)\n\n**claim** · 2 November 2025\n',
    );
  });

  test('has a note as its author wrote it', () => {
    expect(markdown(note)).toMatch(/\n\nWho \*is\* that\?\n$/);
  });

  test('has both ends of a link with its kind between', () => {
    expect(markdown(link)).toMatch(/^> met\n>\n> — .+\n\n\*\*Same event\*\*\n\n> agreed\n>\n> — .+:2\]/);
  });

  test('says what has become of a passage that is lost', () => {
    const gone = update(store, { type: 'sourceDeleted', source: 'june/a b.txt' });
    expect(markdown(claim, gone)).toContain('> — june/a b\\.txt (orphaned)');
  });
});
