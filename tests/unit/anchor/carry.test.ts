import { describe as group, expect, it } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import type { Anchoring } from '../../../common/anchor/model';

const story = `Harbour talks resume in Lisbon

Published: 4 March 2024

Port workers and shipping firms returned to the table on Monday after a strike of nine days.

The dispute began when the firms announced a new roster without consulting the union.

"We will not sign anything today," said Marta Reis, who leads the union's delegation.

The firms expect a first agreement on Friday. The union expects none before Sunday.
`;
const roster = 'The dispute began when the firms announced a new roster without consulting the union.\n\n';

/** Where the nth place of some words stands after a change of the text. */
function follow(before: string, after: string, words: string, nth = 1): Anchoring & { readonly words: string | null } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = before.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const [anchoring] = carry(before, after, [{ start, end: start + words.length }]);
  if (!anchoring) throw new Error('no answer');
  return { ...anchoring, words: anchoring.span && after.slice(anchoring.span.start, anchoring.span.end) };
}

group('carry: unchanged words', () => {
  it('stay exact where nothing before them changed', () => {
    const after = story.replace('before Sunday', 'before the weekend');
    expect(follow(story, after, 'Marta Reis')).toMatchObject({ state: 'exact', words: 'Marta Reis' });
  });

  it('move with what was put in front', () => {
    const after = `Updated at noon. \u{1f600}\n${story}`;
    expect(follow(story, after, 'union', 2).span?.start).toBe(after.indexOf('union', after.indexOf('union') + 1));
  });

  it('move with their paragraph', () => {
    const after = story.replace(roster, '') + roster;
    const found = follow(story, after, 'new roster');
    expect(found).toMatchObject({
      state: 'moved',
      words: 'new roster',
      span: { start: after.lastIndexOf('new roster') },
    });
  });

  it('stay on a word that stands often, by its neighbours', () => {
    const after = story.replace('Port workers', 'Dockers, the port workers').replace('first agreement', 'first deal');
    const found = follow(story, after, 'The', 2);
    expect(found.span?.start).toBe(after.indexOf('The firms expect'));
  });

  it('are found between words with typos', () => {
    const after = story.replace('said Marta Reis, who', 'sayd Marta Reis, hwo');
    expect(follow(story, after, 'Marta Reis')).toMatchObject({ state: 'exact', words: 'Marta Reis' });
  });

  it('are found where letters were put right beside them', () => {
    const after = story.replace('delegation', 'subdelegation');
    expect(follow(story, after, 'delegation')).toMatchObject({ state: 'moved', words: 'delegation' });
  });
});

group('carry: edited words', () => {
  it('of a find and replace inside', () => {
    const after = story.replaceAll('firms', 'companies');
    expect(follow(story, after, 'the firms announced a new roster')).toMatchObject({
      state: 'edited',
      words: 'the companies announced a new roster',
    });
  });

  it('of an insertion in their middle', () => {
    const after = story.replace('a new roster', 'a new and longer roster');
    expect(follow(story, after, 'announced a new roster without')).toMatchObject({
      state: 'edited',
      words: 'announced a new and longer roster without',
    });
  });

  it('of a typo in a single word', () => {
    const after = story.replace('consulting', 'consluting');
    expect(follow(story, after, 'consulting')).toMatchObject({ state: 'edited', words: 'consluting' });
  });

  it('with what was put in the place of the last ones, without what was put behind', () => {
    const replaced = story.replace('strike of nine days', 'strike of two weeks');
    expect(follow(story, replaced, 'after a strike of nine days').words).toBe('after a strike of two weeks');
    const longer = story.replace('nine days.', 'nine days and some hours.');
    expect(follow(story, longer, 'after a strike of nine days')).toMatchObject({
      state: 'exact',
      words: 'after a strike of nine days',
    });
  });

  it('of a paragraph that was moved as well', () => {
    const passage = 'announced a new roster without consulting';
    const after = story.replace(roster, '') + roster.replace('consulting', 'asking');
    expect(follow(story, after, passage)).toMatchObject({ state: 'edited' });
    // Of this one little more than half of the letters is left.
    const less = story.replace(roster, '') + roster.replace('without consulting', 'and did not ask');
    expect(follow(story, less, passage).state).toBe('ambiguous');
  });

  it('when only line ends and blanks differ', () => {
    const wrapped = story.replaceAll(/(.{40}\S*) /g, '$1\n');
    expect(follow(story, wrapped, roster.trim())).toMatchObject({
      state: 'edited',
      words: expect.stringMatching(/^The dispute[^]*union\.$/),
    });
    const crlf = story.replaceAll('\n', '\r\n');
    expect(follow(story, crlf, `${roster}"We will`)).toMatchObject({
      state: 'moved',
      words: `${roster}"We will`.replaceAll('\n', '\r\n'),
    });
  });
});

group('carry: words that are gone', () => {
  it('are orphaned when they were deleted, alone or with their paragraph', () => {
    expect(follow(story, story.replace(' on Friday', ''), 'Friday')).toMatchObject({ state: 'orphaned', span: null });
    expect(follow(story, story.replace(roster, ''), 'new roster')).toMatchObject({ state: 'orphaned', span: null });
    expect(follow(story, '', 'new roster')).toMatchObject({ state: 'orphaned', span: null });
  });

  it('are not taken for what stands in their place now, which is named', () => {
    const after = story.replace('Friday', 'Saturday');
    const found = follow(story, after, 'Friday');
    expect(found).toMatchObject({ state: 'ambiguous', span: null });
    const [first] = found.candidates;
    expect(first && after.slice(first.start, first.end)).toBe('Saturday');
  });

  it('are not taken for the same word in another sentence', () => {
    const after = story.replace('The union expects none before Sunday.', 'Nobody knows what the union expects.');
    expect(follow(story, after, 'none before Sunday').span).toBeNull();
  });

  it('are orphaned when another text stands in the file', () => {
    const other =
      'The council met in the hall on Tuesday. The members want a new bridge, said the mayor of the town.\n';
    for (const words of ['Marta Reis', 'The', 'on Monday after', 'said', roster.trim()])
      expect(follow(story, other.repeat(3), words).span).toBeNull();
  });
});

group('carry: copies', () => {
  it('stays on the original when a copy is pasted elsewhere', () => {
    const after = story + roster;
    const found = follow(story, after, 'a new roster');
    expect(found).toMatchObject({ state: 'exact', span: { start: story.indexOf('a new roster') } });
  });

  it('stays on the original when it is edited and its copy is not', () => {
    const after = story.replace('a new roster', 'a new rosster') + roster;
    expect(follow(story, after, 'announced a new roster')).toMatchObject({
      state: 'edited',
      words: 'announced a new rosster',
    });
  });

  it('is ambiguous when a copy stands right beside the original', () => {
    const after = story.replace(roster, roster + roster);
    expect(follow(story, after, 'a new roster')).toMatchObject({ state: 'ambiguous', span: null });
  });

  it('is ambiguous when one of two equal neighbours was deleted', () => {
    const twice = story.replace(roster, roster + roster);
    expect(follow(twice, story, 'a new roster', 1).span).toBeNull();
    expect(follow(twice, story, 'a new roster', 2).span).toBeNull();
  });

  it('is orphaned when it was deleted and its equal stands elsewhere', () => {
    const twice = `${story}\n${roster}`;
    const after = twice.replace(roster, '');
    expect(follow(twice, after, 'a new roster', 1).span).toBeNull();
    expect(follow(twice, after, 'a new roster', 2).words).toBe('a new roster');
  });

  it('is ambiguous for a word that was doubled', () => {
    expect(follow('They saw the dog bark.', 'They saw the the dog bark.', 'the')).toMatchObject({ state: 'ambiguous' });
  });
});

group('carry: all kinds of text', () => {
  it.each([
    ['emoji', 'one \u{1f600}\u{1f3fd} two \u{1f6a2} three four', '\u{1f6a2} three'],
    ['combining marks', 'la jete\u0301e fut ferme\u0301e jeudi soir', 'ferme\u0301e jeudi'],
    [
      'a right-to-left script',
      '\u05d4\u05e0\u05de\u05dc \u05e0\u05e1\u05d2\u05e8 \u05d1\u05d9\u05d5\u05dd \u05e8\u05d0\u05e9\u05d5\u05df',
      '\u05e0\u05e1\u05d2\u05e8 \u05d1\u05d9\u05d5\u05dd',
    ],
    [
      'a script without blanks',
      '\u6e2f\u53e3\u59d4\u5458\u4f1a\u661f\u671f\u4e00\u8868\u793a\u7801\u5934\u5c06\u5173\u95ed',
      '\u661f\u671f\u4e00\u8868\u793a',
    ],
    ['a byte order mark', '\ufeffThe port is closed on Monday', 'port is closed'],
  ])('follows a passage in %s', (_name, text, words) => {
    for (const after of [`x ${text}`, `${text}\r\nmore`, `\u{1f600}\r\n${text}`]) {
      const found = follow(text, after, words);
      expect(found.words).toBe(words);
      expect(found.state).toBe(after.startsWith(text) ? 'exact' : 'moved');
    }
  });

  it('keeps edges within words, and blanks at the edges', () => {
    const after = `New. ${story}`;
    for (const words of ['ort work', ' on Monday ', 'table on Mon', '\n\nThe dispute'])
      expect(follow(story, after, words)).toMatchObject({ state: 'moved', words });
  });

  it('follows an empty place and one of blanks by their neighbours', () => {
    const at = story.indexOf('Port workers');
    const after = `New. ${story}`;
    expect(carry(story, after, [{ start: at, end: at }])[0]).toMatchObject({
      state: 'moved',
      span: { start: at + 5, end: at + 5 },
    });
    expect(carry(story, after, [{ start: at - 2, end: at }])[0]).toMatchObject({
      span: { start: at + 3, end: at + 5 },
    });
    expect(carry(story, story.replace('Port', 'All port'), [{ start: at, end: at }])[0]?.span).toBeNull();
  });
});
