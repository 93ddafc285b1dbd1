import { describe, expect, test } from 'vitest';
import { cardsAt, type CardWorld } from '../../../client/annotations/card';
import { lineLabels, marksOf } from '../../../client/annotations/marks';
import { noteMarkdown } from '../../../client/annotations/noteMarkdown';
import { noArticles } from '../../../client/links/linkWords';
import { plainTag, type Tag } from '../../../common/annotation/codebook';
import type { Annotation } from '../../../common/annotation/model';
import { endsIn } from '../../../common/annotation/queries';
import { update, type AnnotationStore } from '../../../common/annotation/store';
import { tagged, targetIn } from '../../support/passages';
import { claim, event, link, note, storeOf, text } from '../../support/twoSources';

const tags: readonly Tag[] = [
  plainTag('claim', { colour: '#d33', definition: 'Stated as *fact*.' }),
  plainTag('event'),
];

const store = storeOf([claim, event, note, link]);
const worldOf = (shown: AnnotationStore, editable = true): CardWorld => ({
  ...{ folder: 'file:///w', store: shown, tags, editable, articleOf: noArticles },
});
const gone = update(store, { type: 'textKnown', source: 'two.txt', text: 'Quite another page.\n' });

describe('marks in the editor', () => {
  test('stand on the passages, one kind for each look', () => {
    const marks = marksOf(endsIn(store, 'a b.txt'), tags);
    const words = marks.map(({ icon, line, spans }) => [
      icon,
      line,
      spans.map((span) => text.slice(span.start, span.end)),
    ]);
    expect(words).toEqual([
      ['tag', 'solid', ['minister']],
      ['note', 'dotted', ['counterpart']],
      ['link', 'dashed', ['in \u{1f4c5} August']],
      ['tag', 'solid', ['August']],
    ]);
    expect(marks[0]?.colour.light).toEqual({ line: { hex: '#dd3333' }, fill: { hex: '#dd333326' } });
  });

  test('are none where passages were lost', () => {
    expect(marksOf(endsIn(gone, 'two.txt'), tags)).toEqual([]);
  });
});

describe('the hover of a passage', () => {
  const cards = (at: string, editable = true) =>
    cardsAt(worldOf(store, editable), 'a b.txt', text.indexOf(at) + 1).map((card) => card.markdown);

  test('shows tags with their definitions, who made it, and links to change it', () => {
    const [card] = cards('minister');
    expect(card).toContain('**claim** — Stated as \\*fact\\*\\.');
    expect(card).toContain('**event**');
    expect(card).toContain('2 November 2025');
    expect(card).toContain('command:copydesk.editAnnotation?');
    expect(card).not.toContain('goToLinkedPassage');
  });

  test('names annotation and folder to its commands: a clone beside it has the same ids', () => {
    const [card] = cardsAt(worldOf(store), 'a b.txt', text.indexOf('counterpart') + 1);
    const links = [...(card?.markdown ?? '').matchAll(/command:copydesk\.(\w+)\?([^)]*)/g)];
    const named = { id: note.id, folder: 'file:///w' };
    expect(links.map(([, name, query]) => [name, JSON.parse(decodeURIComponent(query ?? ''))])).toEqual([
      ['editAnnotation', [{ ...named, from: 'target' }]],
      ['writeNote', [named]],
      ['removeAnnotation', [named]],
    ]);
  });

  test('shows the other end of a link', () => {
    const [card] = cards('in \u{1f4c5}');
    expect(card).toContain('**Same event** → two\\.txt: “for August”');
    expect(card).toContain('command:copydesk.goToLinkedPassage?');
  });

  test('shows several annotations of one place, the shortest passage first', () => {
    expect(cards('August')).toHaveLength(2);
    expect(cards('August')[0]).toContain('**event**');
  });

  test('never fetches a picture that a note names', () => {
    const [card] = cardsAt(worldOf(store), 'a b.txt', text.indexOf('counterpart') + 1);
    expect(card?.note).toBe('who?\n!\\[x](https://example.org/x.png)');
    expect(card?.markdown).not.toContain('example.org');
  });

  test('offers no change where nothing may be written', () => {
    expect(cards('minister', false)[0]).not.toContain('command:');
  });

  test('is none beside passages', () => {
    expect(cards('They')).toEqual([]);
  });
});

describe('passages that lie over each other', () => {
  const on = (words: string, ...names: readonly string[]) => tagged(targetIn('a b.txt', text, words), ...names);
  const sides = (annotations: readonly Annotation[]) =>
    marksOf(endsIn(storeOf(annotations), 'a b.txt'), tags).flatMap(({ side, spans }) =>
      spans.map(({ start, end }) => [text.slice(start, end), side]),
    );

  test('have their lines below and above the words', () => {
    expect(sides([on('minister met her', 'claim'), on('met her counterpart', 'event')])).toEqual([
      ['minister met her', 'below'],
      ['met her counterpart', 'above'],
    ]);
    expect(sides([on('minister', 'claim'), on('minister', 'event')]).map(([, side]) => side)).toEqual([
      'below',
      'above',
    ]);
  });

  test('have a line each where they only touch', () => {
    expect(sides([on('minister ', 'claim'), on('met', 'event')]).map(([, side]) => side)).toEqual(['below', 'below']);
  });

  test('all have a card', () => {
    const both = storeOf([on('minister', 'claim'), on('minister', 'event'), on('The minister met', 'event')]);
    expect(cardsAt(worldOf(both), 'a b.txt', text.indexOf('minister') + 1)).toHaveLength(3);
  });
});

describe('what has become of a passage', () => {
  const passage = tagged(targetIn('a b.txt', text, 'They agreed on talks in \u{1f4c5} August'), 'event');

  test('shows in its line, its picture, its label and its card when it was edited', () => {
    const edited = text.replace('agreed on talks', 'agreed on new talks');
    const now = update(storeOf([passage]), { type: 'textKnown', source: 'a b.txt', text: edited });
    const ends = endsIn(now, 'a b.txt');
    expect(ends[0]?.anchoring?.state).toBe('edited');
    expect(marksOf(ends, tags).map(({ icon, line }) => [icon, line])).toEqual([['edited', 'double']]);
    expect(lineLabels(ends, () => 2)).toEqual([{ line: 2, text: 'event (edited)' }]);
    expect(cardsAt(worldOf(now), 'a b.txt', edited.indexOf('agreed'))[0]?.markdown).toContain('_Edited: ');
  });

  test('frames every place that may be meant, each with a card', () => {
    const story = `${'-'.repeat(40)}\nMs Reis met the labour minister on Sunday evening.\n${'='.repeat(40)}\n`;
    const copied = `Preface.\n${story}\n${story}`;
    const now = storeOf([tagged(targetIn('a b.txt', story, 'labour minister'), 'event')], copied);
    const ends = endsIn(now, 'a b.txt');
    expect(ends[0]?.anchoring?.state).toBe('ambiguous');
    const [mark] = marksOf(ends, tags);
    expect(mark).toMatchObject({ icon: 'unsure', side: 'around', line: 'dashed' });
    expect(mark?.spans.length).toBe(2);
    expect(new Set(mark?.spans.map(({ start, end }) => copied.slice(start, end)))).toEqual(
      new Set(['labour minister']),
    );
    const cards = mark?.spans.map(({ start }) => cardsAt(worldOf(now), 'a b.txt', start + 1)[0]?.markdown);
    for (const card of cards ?? []) expect(card).toMatch(/One of \d+ places/);
  });
});

describe('an annotation with several passages', () => {
  const several = {
    ...tagged(targetIn('a b.txt', text, 'minister'), 'claim'),
    further: [targetIn('a b.txt', text, 'counterpart'), targetIn('a b.txt', text, 'talks')],
  };
  const now = storeOf([several]);

  test('is marked at each of them', () => {
    const [mark, ...rest] = marksOf(endsIn(now, 'a b.txt'), tags);
    expect(rest).toEqual([]);
    expect(mark?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['minister', 'counterpart', 'talks']);
  });

  test('lists them in the card of each, with the way to the others', () => {
    const [card] = cardsAt(worldOf(now), 'a b.txt', text.indexOf('counterpart') + 1);
    expect(card?.markdown).toContain('3 passages:');
    expect(card?.markdown).toContain('“counterpart” line 1 (this one)');
    const [, query] = /\[“talks”\]\(command:copydesk\.goToPassage\?([^)]*)\)/.exec(card?.markdown ?? '') ?? [];
    expect(JSON.parse(decodeURIComponent(query ?? ''))).toEqual([
      { id: several.id, from: 'further.1', folder: 'file:///w' },
    ]);
  });
});

test('the labels of a line name each tag once, in order of lines', () => {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  expect(lineLabels(endsIn(store, 'a b.txt'), lineOf)).toEqual([
    { line: 0, text: 'claim, event · Note' },
    { line: 2, text: 'Same event · event' },
  ]);
});

describe('a note as Markdown', () => {
  test('stays Markdown, but fetches no picture', () => {
    expect(noteMarkdown('*a* [b](https://example.org)\n- c')).toBe('*a* [b](https://example.org)\n- c');
    for (const picture of ['![a](b)', '[![a](b)](c)', '![a][b]\n\n[b]: c', '!![a](b)'])
      expect(noteMarkdown(picture)).not.toMatch(/(?<!\\)!\[/);
  });

  test('has headings no larger than its words, however they are written', () => {
    expect(noteMarkdown('# One\n\n> ## Two\n- ### Three\n#### Four')).toBe(
      '#### One\n\n> #### Two\n- #### Three\n#### Four',
    );
    expect(noteMarkdown('One\n===\n\nTwo\r\n--\n\n---')).toBe('One\n\n---\n\nTwo\n\n---\n\n---');
    for (const same of ['#hash and # sign', '```\n# code\n===\n```', '    # code', '| a |\n|---|\n| # |', 'a - b\n- c'])
      expect(noteMarkdown(same)).toBe(same);
  });

  test('is cut where it would fill the screen', () => {
    expect(noteMarkdown('x'.repeat(10_000)).length).toBeLessThan(5000);
  });
});
