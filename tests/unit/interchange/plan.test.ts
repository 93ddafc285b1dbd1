import { describe as group, expect, it } from 'vitest';
import { createAnnotation } from '../../../common/annotation/create';
import type { Edit } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { planImport, planSummary } from '../../../common/interchange/plan';
import { within } from '../../../common/interchange/scope';
import { createSourceMatcher } from '../../../common/interchange/sourceNames';
import { destinationFault, stepsBetween } from '../../../common/interchange/places';
import { decodeImport } from '../../../common/interchange/decodeImport';
import { storeOf } from '../../support/annotatedTexts';
import { linked, tagged, targetIn } from '../../support/passages';

const text = 'Ministers met in Oslo.\nThe talks go on. Oslo hopes.\n';
const texts = { 'a.txt': text };
const ours = createAnnotation({
  ...tagged(targetIn('a.txt', text, 'The talks'), 'claim', 'b'),
  note: 'ours',
  creator: 'A',
});
const store = storeOf([ours], texts);
const plan = (...annotations: readonly Annotation[]) => planImport({ annotations, problems: [] }, store);
const result = ([edit]: readonly Edit[]): Annotation | null => (edit?.type === 'change' ? edit.edit(ours) : null);

group('an import', () => {
  it('adds what is new, once', () => {
    const other = tagged(targetIn('a.txt', text, 'Ministers'), 'claim');
    expect(plan(other, { ...other, tags: ['x'] })).toMatchObject({
      edits: [{ type: 'add', annotation: other }],
      added: 1,
      skipped: 1,
      problems: [{ where: other.id, isLeftOut: true }],
    });
  });

  it('adds tags and notes to what is here, and overwrites nothing', () => {
    const theirs = { ...ours, tags: ['a', 'claim'], note: 'theirs', creator: null, created: '2020-01-01T00:00:00Z' };
    const { edits, merged } = plan(theirs);
    expect(merged).toBe(1);
    const now = result(edits);
    expect(now).toMatchObject({ tags: ['claim', 'b', 'a'], creator: 'A', created: ours.created, target: ours.target });
    expect(now?.note).toMatch(/ours/);
    expect(now?.note).toMatch(/theirs/);
    // What was merged is here then.
    const after = storeOf([now ?? ours], texts);
    expect(planImport({ annotations: [theirs], problems: [] }, after)).toMatchObject({ edits: [], unchanged: 1 });
  });

  it('leaves as it is what says something else, and tells so', () => {
    const moved = { ...ours, target: targetIn('a.txt', text, 'hopes') };
    const { edits, skipped, problems } = plan(moved);
    expect([edits, skipped]).toEqual([[], 1]);
    expect(problems[0]?.message).toBe('it is here already and has another passage; what is here stays');
  });

  it('takes nothing from a place that is older than ours', () => {
    const stale = { ...ours.target.selectors, characters: { startCharacter: 1, endCharacter: 10 }, prefix: 'old' };
    const theirs = { ...ours, target: { ...ours.target, selectors: stale }, modified: '2030-01-01T00:00:00Z' };
    expect(plan(theirs)).toMatchObject({ edits: [], unchanged: 1 });
  });

  it('is told in one sentence', () => {
    expect(planSummary({ edits: [], added: 1, merged: 2, unchanged: 3, skipped: 4, problems: [] })).toBe(
      '1 annotation new, 2 merged with what is here, 3 here already, 4 left as they are here.',
    );
  });
});

group('what belongs to it', () => {
  it('chooses annotations by tag, kind of link and source', () => {
    const link = linked(targetIn('a.txt', text, 'met'), targetIn('a.txt', text, 'hopes'), 'quotes');
    const far = tagged({ ...targetIn('a.txt', text, 'met'), source: 'sub/b.txt' }, 'claim');
    const all = [ours, link, far];
    expect(within(all, { tags: [], sources: [] })).toEqual(all);
    expect(within(all, { tags: ['claim'], sources: [] })).toEqual([ours, far]);
    expect(within(all, { tags: ['quotes'], sources: ['a.txt'] })).toEqual([link]);
    expect(within(all, { tags: [], sources: ['sub/'] })).toEqual([far]);
    expect(within(all, { tags: [], sources: ['su'] })).toEqual([]);
  });

  it('finds sources by path, by the end of a path, by a name that only one has', () => {
    const match = createSourceMatcher(['a.txt', 'x/a.txt', 'x/b.news', 'y/c.txt', 'z/c.txt']);
    expect(match('a')).toEqual({ source: 'a.txt', isCertain: true });
    expect(match('./x/b')).toEqual({ source: 'x/b.news', isCertain: true });
    expect(match('export\\x\\a.txt')).toEqual({ source: 'x/a.txt', isCertain: false });
    expect(match('https://site/b.news')).toEqual({ source: 'x/b.news', isCertain: false });
    expect(match('q/c.txt')).toEqual({ message: '"q/c.txt" may be any of 2 sources of this name' });
    expect(match('../a.txt')).toEqual({ message: '"../a.txt" leads out of the folder' });
    expect(match('')).toHaveProperty('message');
  });

  it('refuses to write over sources and into our own folder', () => {
    const file = { shown: 'a.csv', inside: 'a.csv', isSource: false, there: null, text: 'new' };
    expect(destinationFault(file)).toBeNull();
    expect(destinationFault({ ...file, there: 'new' })).toBeNull();
    expect(destinationFault({ ...file, there: 'old' })).toMatchObject({ canReplace: true });
    expect(destinationFault({ ...file, there: 'old', isSource: true })).toMatchObject({ canReplace: false });
    expect(destinationFault({ ...file, there: 'old', shown: 'a.txt' })).toMatchObject({ canReplace: false });
    expect(destinationFault({ ...file, inside: '.copydesk/annotations/a.txt.json' })).toMatchObject({
      canReplace: false,
    });
    expect([stepsBetween('/w/out', '/w'), stepsBetween('/w', '/w'), stepsBetween('/x', '/w/s')]).toEqual([
      '../',
      '',
      '../w/s/',
    ]);
    expect(stepsBetween('/out', '/my (w) 100%/a:b/\u00fc')).toBe('../my%20(w)%20100%25/a%3Ab/\u00fc/');
  });

  it('reads UTF-8, and UTF-16 that says so; refuses what it could only guess', () => {
    expect(decodeImport(new TextEncoder().encode('\ufeffé'))).toBe('é');
    expect(decodeImport(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
    expect(() => decodeImport(new Uint8Array([0x41, 0xe9, 0x42]))).toThrow('not in UTF-8');
    expect(() => decodeImport(new Uint8Array([0x41, 0, 0x42]))).toThrow('no text file');
  });
});
