import { describe, expect, it } from 'vitest';
import { lateText } from '../../../common/anchor/lateText';
import { shift, track as trackLate } from '../../../common/anchor/shift';
import type { Change, Tracked } from '../../../common/anchor/shift';
import { applyChange, trackAll } from '../../support/tracking';

const text = 'The envoy met the minister in Oslo on Monday.';
const span = { start: 14, end: 26 };
const track = (tracked: Tracked, change: Change, before: string): Tracked =>
  trackLate(tracked, change, lateText(before));
const words = (tracked: Tracked, after: string): string => after.slice(tracked.span.start, tracked.span.end);

describe('shift', () => {
  it.each<[string, Change, { start: number; end: number } | null]>([
    ['text before moves it', { start: 0, deleted: 0, inserted: 'x😀' }, { start: 17, end: 29 }],
    ['text after leaves it', { start: 30, deleted: 4, inserted: 'Bergen' }, span],
    ['insertion at its start stays outside', { start: 14, deleted: 0, inserted: 'now ' }, { start: 18, end: 30 }],
    ['insertion at its end stays outside', { start: 26, deleted: 0, inserted: ' again' }, span],
    ['insertion inside grows it', { start: 18, deleted: 0, inserted: 'new ' }, { start: 14, end: 30 }],
    ['deletion over its head', { start: 10, deleted: 8, inserted: '' }, { start: 10, end: 18 }],
    [
      'replacement over its head leaves the new words out',
      { start: 10, deleted: 8, inserted: 'saw ' },
      { start: 14, end: 22 },
    ],
    ['deletion over its tail', { start: 18, deleted: 12, inserted: '' }, { start: 14, end: 18 }],
    ['replacement of its first word stays inside', { start: 14, deleted: 3, inserted: 'a' }, { start: 14, end: 24 }],
    ['replacement of its last word stays inside', { start: 18, deleted: 8, inserted: 'envoy' }, { start: 14, end: 23 }],
    ['deletion of all of it', { start: 14, deleted: 12, inserted: '' }, null],
    ['deletion of more than it', { start: 4, deleted: 30, inserted: 'x' }, null],
  ])('%s', (_name, change, expected) => {
    expect(shift(span, change)).toEqual(expected);
  });
});

describe('track', () => {
  const whole: Tracked = { span, lost: null };

  it('keeps lost words behind an empty marker, and an undo brings them back', () => {
    const cut = { start: 4, deleted: 30, inserted: '' };
    const gone = track(whole, cut, text);
    expect(gone.span).toEqual({ start: 4, end: 4 });
    expect(gone.lost?.words).toBe('the minister');
    const between = { start: 0, deleted: 0, inserted: '>> ' };
    const moved = track(gone, between, applyChange(text, cut));
    const undo = { start: 7, deleted: 0, inserted: text.slice(4, 34) };
    const back = track(moved, undo, applyChange(applyChange(text, cut), between));
    expect(back.lost).toBeNull();
    expect(words(back, `>> ${text}`)).toBe('the minister');
  });

  it('undo of a passage that was typed over brings it back', () => {
    const typed = track(whole, { start: 14, deleted: 12, inserted: 'x' }, text);
    const more = track(
      typed,
      { start: 15, deleted: 0, inserted: 'yz' },
      applyChange(text, { start: 14, deleted: 12, inserted: 'x' }),
    );
    const back = track(more, { start: 14, deleted: 3, inserted: 'the minister' }, 'unused');
    expect(back).toEqual(whole);
  });

  it('does not take letters of newly typed words for a short lost passage', () => {
    const short = track({ span: { start: 4, end: 5 }, lost: null }, { start: 4, deleted: 1, inserted: '' }, text);
    const typed = track(short, { start: 4, deleted: 0, inserted: 'the ' }, 'The nvoy');
    expect(typed.lost?.words).toBe('e');
  });

  it('keeps a passage that stands unharmed inside a large replaced region', () => {
    const replaced = { start: 0, deleted: text.length, inserted: `New first line.\n${text}` };
    const far = 'word '.repeat(20);
    const long = `${far}the minister${far}`;
    const inLong: Tracked = { span: { start: far.length, end: far.length + 12 }, lost: null };
    const change = { start: 0, deleted: long.length, inserted: `Update. ${long}` };
    expect(words(track(inLong, change, long), change.inserted)).toBe('the minister');
    expect(track(whole, replaced, text).lost?.words).toBe('the minister');
  });

  it('follows many passages through several changes', () => {
    const passages: Tracked[] = [whole, { span: { start: 30, end: 34 }, lost: null }];
    const result = trackAll(
      passages,
      [
        { start: 38, deleted: 6, inserted: 'Friday' },
        { start: 0, deleted: 3, inserted: 'Our' },
        { start: 4, deleted: 0, inserted: 'special ' },
      ],
      text,
    );
    expect(result.text).toBe('Our special envoy met the minister in Oslo on Friday.');
    expect(result.passages.map((passage) => words(passage, result.text))).toEqual(['the minister', 'Oslo']);
  });
});
