import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';
import { resolve } from '../../../common/anchor/resolve';
import type { Anchoring, Selectors } from '../../../common/anchor/model';

const story = `Harbour talks resume in Lisbon

Published: 4 March 2024
Port workers and shipping firms returned to the table on Monday after a strike of nine days.
The dispute began when the firms announced a new roster without consulting the union.
"We will not sign anything today," said Marta Reis, who leads the union's delegation.
Ms Reis met the labour minister, Paulo Serra, on Sunday evening. Serra said he was hopeful.
The firms expect a first agreement on Friday. The union expects none before Sunday.
`;

function at(text: string, words: string, nth = 1): Selectors {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return describe(text, { start, end: start + words.length });
}

const wordsOf = (text: string, anchoring: Anchoring): string | null =>
  anchoring.span && text.slice(anchoring.span.start, anchoring.span.end);

group('resolve: exact and moved', () => {
  it('verifies the stored position', () => {
    expect(resolve(story, at(story, 'Marta Reis'))).toMatchObject({ state: 'exact', score: 1 });
  });

  it('follows text put in front of it', () => {
    const later = `Updated at noon. 😀\n${story}`;
    const anchoring = resolve(later, at(story, 'Sunday', 2));
    expect(anchoring.state).toBe('moved');
    expect(anchoring.span?.start).toBe(later.lastIndexOf('Sunday'));
  });

  it('says that a place without words is gone where other words stand around it', () => {
    const place = (offset: number): Selectors => describe(story, { start: offset, end: offset });
    const end = place(story.length);
    expect(resolve(story, end)).toMatchObject({ state: 'exact', span: { start: story.length, end: story.length } });
    for (const later of [`Updated at noon.\n${story}`, `${story}More follows.`, story.slice(0, -40)])
      expect(resolve(later, end)).toMatchObject({ state: 'orphaned', span: null });
  });

  it('stays where the text around it was rewritten on one side', () => {
    const later = story.replace(' after a strike of nine days.', ', when a long and bitter walkout came to its end.');
    expect(resolve(later, at(story, 'the table on Monday'))).toMatchObject({ state: 'exact' });
  });

  it('follows a long passage into another paragraph', () => {
    const words = 'The dispute began when the firms announced a new roster without consulting the union.\n';
    const later = story.replace(words, '') + words;
    const anchoring = resolve(later, at(story, words));
    expect(anchoring.state).toBe('moved');
    expect(wordsOf(later, anchoring)).toBe(words);
  });

  it('finds a passage of another checkout with other line ends', () => {
    const crlf = story.replaceAll('\n', '\r\n');
    const words = 'union.\n"We will not';
    const there = resolve(crlf, at(story, words));
    expect(there.state).toBe('moved');
    expect(wordsOf(crlf, there)).toBe('union.\r\n"We will not');
    const back = resolve(story, at(crlf, 'union.\r\n"We will not'));
    expect(wordsOf(story, back)).toBe(words);
  });

  it('counts characters in stored positions: an emoji before the passage does not move it', () => {
    const text = `😀😀😀 ${story}`;
    const selectors = at(text, 'Paulo Serra');
    expect(selectors.characters.startCharacter).toBe(text.indexOf('Paulo Serra') - 3);
    expect(resolve(text, selectors).state).toBe('exact');
  });
});

group('resolve: edited', () => {
  it('finds a word with a slip of the pen between unchanged surroundings', () => {
    const later = story.replace('Sunday evening', 'Sunday evenning');
    const anchoring = resolve(later, at(story, 'evening'));
    expect(anchoring.state).toBe('edited');
    expect(wordsOf(later, anchoring)).toBe('evenning');
  });

  it('finds a passage of which some words were replaced', () => {
    const later = story.replace('strike of nine days', 'strike of two weeks');
    const anchoring = resolve(later, at(story, 'after a strike of nine days'));
    expect(anchoring.state).toBe('edited');
    expect(wordsOf(later, anchoring)).toBe('after a strike of two weeks');
  });

  it.each([
    ['agreement on Friday', 'agreement on Saturday', 'Friday', 'Saturday'],
    ['strike of nine days', 'strike of two weeks', 'nine days', 'two weeks'],
  ])('names what stands in the place of "%s", and takes it for a guess', (was, is, words, now) => {
    const later = story.replace(was, is);
    const anchoring = resolve(later, at(story, words));
    expect(anchoring).toMatchObject({ state: 'ambiguous', span: null });
    const [first] = anchoring.candidates;
    expect(first && later.slice(first.start, first.end)).toBe(now);
  });

  it('finds a long passage with several small changes, far from its old place', () => {
    const words = '"We will not sign anything today," said Marta Reis, who leads the union\'s delegation.';
    const changed = '“We will never sign anything today”, said Marta Reis, who heads the union’s delegation.';
    const later = `${'A line of other news stands here now.\n'.repeat(60)}${story.replace(words, changed)}`;
    const anchoring = resolve(later, at(story, words));
    expect(anchoring.state).toBe('edited');
    expect(wordsOf(later, anchoring)).toBe(changed);
  });

  it('finds a passage whose lines were wrapped anew', () => {
    const words = 'The dispute began when the firms announced a new roster without consulting the union.';
    const later = story.replaceAll(/ (?=the|a) /g, '\n ');
    const anchoring = resolve(later.replaceAll(' new ', '\nnew '), at(story, words));
    expect(anchoring.state).toBe('edited');
  });

  it('finds a very long passage by its two ends', () => {
    const sentences = Array.from(
      { length: 60 },
      (_, n) => `Item ${n} of the settlement concerns dock number ${n * 7}.`,
    );
    const text = `Head.\n${sentences.join(' ')}\nTail of the report.`;
    const words = sentences.slice(3, 55).join(' ');
    const later = `New.\n${text.replace('Item 30 of the settlement', 'Item thirty of that settlement')}`;
    const anchoring = resolve(later, at(text, words));
    expect(anchoring.state).toBe('edited');
    expect(wordsOf(later, anchoring)).toBe(
      words.replace('Item 30 of the settlement', 'Item thirty of that settlement'),
    );
  });
});

group('resolve: copies', () => {
  const seed = readFileSync(new URL('../../../seeds/000_4068fb3f76e77f83.txt', import.meta.url), 'utf8');
  const from = seed.indexOf('From left');
  const caption = seed.slice(from, seed.indexOf('\n', from));
  const second = seed.indexOf(caption, from + 1);
  const withoutFirst = seed.slice(0, from) + seed.slice(second);

  it('has a caption that stands twice', () => {
    expect(second).toBeGreaterThan(from);
  });

  it('keeps an annotation on its own copy', () => {
    const first = describe(seed, { start: from, end: from + caption.length });
    const other = describe(seed, { start: second, end: second + caption.length });
    expect(resolve(seed, first).span?.start).toBe(from);
    expect(resolve(seed, other).span?.start).toBe(second);
    const later = `A new first line.\n${seed}`;
    expect(resolve(later, first)).toMatchObject({ state: 'moved', span: { start: from + 18 } });
    expect(resolve(later, other)).toMatchObject({ state: 'moved', span: { start: second + 18 } });
  });

  it('does not jump to the second copy when the first is deleted, but names it', () => {
    const first = describe(seed, { start: from, end: from + caption.length });
    const anchoring = resolve(withoutFirst, first);
    expect(anchoring).toMatchObject({ state: 'ambiguous', span: null });
    expect(anchoring.candidates.map((candidate) => candidate.start)).toContain(from);
  });

  it('does not jump from within the first copy either, whose surroundings are the same', () => {
    const name = seed.indexOf('Takeshi Iwaya', from);
    const selectors = describe(seed, { start: name, end: name + 13 });
    expect(selectors.alike).toEqual({ copy: 1, copies: 2 });
    const anchoring = resolve(withoutFirst, selectors);
    expect(anchoring.state).toBe('ambiguous');
    expect(anchoring.candidates[0]?.start).toBe(withoutFirst.indexOf('Takeshi Iwaya'));
    expect(resolve(`New line.\n${seed}`, selectors).span?.start).toBe(name + 10);
  });

  it('stays on its copy when its surroundings alone were edited', () => {
    const name = seed.indexOf('Takeshi Iwaya', from);
    const selectors = describe(seed, { start: name, end: name + 13 });
    const later = seed.replace('Iwaya, U.S. Secretary', 'Iwaya, US Secretary');
    expect(resolve(later, selectors)).toMatchObject({ state: 'exact', span: { start: name } });
  });

  it('takes no copy for the one meant when none of them has kept its surroundings', () => {
    const name = seed.indexOf('Takeshi Iwaya', from);
    const selectors = describe(seed, { start: name, end: name + 13 });
    const later = `Head.\n${withoutFirst.replace('Iwaya, U.S. Secretary', 'Iwaya, US Secretary')}`;
    expect(resolve(later, selectors)).toMatchObject({ state: 'ambiguous', span: null });
  });

  it('lists every copy when there are more than there were', () => {
    const text = `${'-'.repeat(40)}${story}${'='.repeat(40)}`;
    const selectors = at(text, 'labour minister');
    const shifted = `Preface.\n${text}\n${text}`;
    const anchoring = resolve(shifted, selectors);
    expect(anchoring.state).toBe('ambiguous');
    expect(anchoring.candidates).toHaveLength(2);
    expect(anchoring.candidates[0]?.start).toBe(shifted.indexOf('labour minister'));
  });
});

group('resolve: words that stand in one place alone', () => {
  it('are a choice where nothing of their surroundings is left, and not gone', () => {
    const other = 'A quiet week in the mountains ended with snow, and Serra skiers were the first on the slopes.\n';
    const anchoring = resolve(other, at(story, 'Serra', 2));
    expect(anchoring).toMatchObject({ state: 'ambiguous', span: null });
    expect(anchoring.candidates.map(({ start, end }) => other.slice(start, end))).toEqual(['Serra']);
  });
});

group('resolve: orphaned', () => {
  it('says so when the passage and its paragraph are gone', () => {
    const later = story.split('\n').slice(0, 3).join('\n');
    expect(resolve(later, at(story, 'Paulo Serra'))).toMatchObject({ state: 'orphaned', span: null });
  });

  it('does not take a short word elsewhere for the passage that was deleted', () => {
    const later = story.replace(', on Sunday evening', '');
    const anchoring = resolve(later, at(story, 'Sunday'));
    expect(anchoring.span).toBeNull();
  });

  it('finds nothing in an empty text', () => {
    expect(resolve('', at(story, 'Paulo Serra'))).toMatchObject({ state: 'orphaned', candidates: [] });
  });
});
