import { describe as group, expect, it } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import type { Anchoring } from '../../../common/anchor/model';

const head =
  'Ferry crews to vote on new rota\n\nThe ballot opens on Thursday at noon in the union hall by the quay.\n\n';
const offer =
  'The company offered two extra rest days a month, but no change to the winter timetable, which crews call unworkable.\n\n';
const reply = 'Shop steward Ilse Varga said her members had waited eleven years for a plan they could live with.\n\n';
const close = 'A result is expected before the summer service begins. The minister declined to comment.\n';
const story = head + offer + reply + close;

function follow(before: string, after: string, words: string): Anchoring & { readonly words: string | null } {
  const start = before.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const [anchoring] = carry(before, after, [{ start, end: start + words.length }]);
  if (!anchoring) throw new Error('no answer');
  return { ...anchoring, words: anchoring.span && after.slice(anchoring.span.start, anchoring.span.end) };
}
const named = (after: string, { candidates }: Anchoring): readonly string[] =>
  candidates.map(({ start, end }) => after.slice(start, end));

group('carry: copies that were edited', () => {
  it('is ambiguous when a copy stands beside the original and one of them had words put in and taken out', () => {
    const edited = offer
      .replace('two extra rest days', 'two paid and extra rest days')
      .replace('which crews call ', '');
    for (const after of [head + offer + edited + reply + close, head + edited + offer + reply + close]) {
      const found = follow(story, after, 'extra rest days a month, but no change to the winter timetable');
      expect(found).toMatchObject({ state: 'ambiguous', span: null });
      expect(named(after, found)).toContain('extra rest days a month, but no change to the winter timetable');
    }
  });

  it('stays in its place when the copy stands far away, whatever became of the copy', () => {
    const far = `${story}${'The harbour office keeps its own list of sailings, delays and repairs. '.repeat(8)}\n`;
    const after = far + offer.replace('two extra', 'three more').replace('winter', 'autumn');
    expect(follow(far, after, 'but no change to the winter timetable')).toMatchObject({
      state: 'exact',
      words: 'but no change to the winter timetable',
    });
  });

  it('names the copies of a paragraph that was taken away and put into two other places', () => {
    const after = offer + head + reply + close + offer;
    const words = 'two extra rest days a month, but no change to the winter timetable';
    const found = follow(story, after, words);
    expect(found).toMatchObject({ state: 'ambiguous', span: null });
    expect(named(after, found).filter((each) => each === words)).toHaveLength(2);
  });

  it('names the copies, best first, where other words were put in the place of a passage', () => {
    const words = 'two extra rest days a month, but no change to the winter timetable';
    const gone = offer.replace(words, 'nothing that was new to anybody');
    const after = head + gone + reply + close + offer + offer;
    const found = follow(story, after, words);
    expect(found).toMatchObject({ state: 'ambiguous', span: null });
    expect(named(after, found)[0]).toBe(words);
  });
});

group('carry: the edges of what was moved', () => {
  it('is not sure of a word that may belong to a sentence put beside it', () => {
    const before =
      'Nobody has read the report. This surprised the board, which meets rarely.\n\nThis week a courier brought nine copies to the hall.\n';
    const after =
      'Nobody has read the report. This week a courier brought nine copies to the hall.\n\nThat irked the mayor.\n';
    expect(follow(before, after, 'report. This').span).toBeNull();
  });

  it('follows a paragraph that was moved behind another one which begins alike', () => {
    const one = 'The council of Kestrel Quay put off its vote on dredging for another month.\n';
    const two = 'The council of Old Basin closed the lock for repairs until the spring.\n';
    const rest = 'Anglers were told by letter. Boats may wait at the outer wall.\n';
    const after = two + rest + one;
    expect(follow(one + two + rest, after, 'The council of Kestrel Quay')).toMatchObject({
      state: 'moved',
      words: 'The council of Kestrel Quay',
    });
    expect(follow(one + two + rest, after, 'put off its vote on dredging')).toMatchObject({ state: 'moved' });
  });

  it('follows a paragraph that was moved through several edits of its words', () => {
    const after =
      head + reply + close + offer.replace('two extra', 'three').replace('call unworkable', 'call a bad joke');
    expect(follow(story, after, 'but no change to the winter timetable')).toMatchObject({
      state: 'moved',
      words: 'but no change to the winter timetable',
    });
  });

  it('takes two sentences of a passage that changed places for an edit', () => {
    const [one, two] = ['A result is expected before the summer service begins.', 'The minister declined to comment.'];
    const after = head + offer + reply + `${two} ${one}\n`;
    expect(follow(story, after, `${one} ${two}`)).toMatchObject({ state: 'edited', words: `${two} ${one}` });
  });

  it('is ambiguous when the parts of a passage stand in several places', () => {
    const after = head + reply + offer + close;
    const found = follow(story, after, `which crews call unworkable.\n\nShop steward Ilse Varga said`);
    expect(found).toMatchObject({ state: 'ambiguous', span: null });
  });

  it('is ambiguous when more was put into a passage than was there', () => {
    const after = story.replace('Thursday at noon', 'Thursday, if the count of members is done by then, at noon');
    expect(follow(story, after, 'Thursday at noon').span).toBeNull();
  });
});

group('carry: what programs do to a file', () => {
  const lines = [
    '09:00 The ferry Marlow left the outer wall with forty aboard.',
    '09:40 Divers went down to the wreck beside the second buoy.',
    '10:15 Police asked the crowd on the mole to stand back.',
    '11:05 The mayor thanked the divers and the crowd.',
  ];

  it('follows the lines of a live blog that is turned upside down', () => {
    const [before, after] = [`${lines.join('\n')}\n`, `${lines.toReversed().join('\n')}\n`];
    for (const words of ['Divers went down to the wreck', 'asked the crowd on the mole', 'with forty aboard'])
      expect(follow(before, after, words)).toMatchObject({ state: expect.stringMatching(/exact|moved/), words });
  });

  it('follows the rows of a table that is sorted, and guesses at none that reads like others', () => {
    const rows = [
      'Tern Island\t14\topen\t3',
      'Old Basin\t9\tshut\t1',
      'Marlow Reach\t27\topen\t3',
      'Kestrel Quay\t9\tshut\t1',
    ];
    const [before, after] = [`${rows.join('\n')}\n`, `${rows.toSorted().join('\n')}\n`];
    for (const row of rows) {
      const found = follow(before, after, row);
      if (found.span) expect(found.words).toBe(row);
      else expect(named(after, found)).toContain(row);
    }
  });

  it('keeps passages whose quotation marks and line ends were changed', () => {
    const before = `${reply}"We have waited long enough," she said on the quay.\n`;
    const after = before.replace('"We', '\u201cWe').replace('enough,"', 'enough,\u201d').replaceAll('\n', '\r\n');
    const found = follow(before, after, '"We have waited long enough," she said');
    expect(found).toMatchObject({ state: 'edited', words: '\u201cWe have waited long enough,\u201d she said' });
  });

  it('is ambiguous when the very words were put in once more nearby, beside a place whose right side was edited', () => {
    const after = story
      .replace('a plan they could live with', 'a plan that eleven years had not brought')
      .replace('A result is expected', 'For eleven years. A result is expected');
    expect(follow(story, after, 'eleven years')).toMatchObject({ state: 'ambiguous', span: null });
    expect(follow(story, story.replace('eleven years', 'twelve years'), 'her members')).toMatchObject({
      state: 'exact',
      words: 'her members',
    });
  });

  it('says nothing of a word for its like that were put in elsewhere', () => {
    const after = story.replace('A result', 'The company said that a result');
    expect(follow(story, after, 'company')).toMatchObject({ state: 'exact', words: 'company' });
  });
});

group('carry: passages that grew', () => {
  it('is not certain of one in whose place much longer text stands', () => {
    const words = 'Shop steward Ilse Varga said her members';
    const long = 'Shop steward Ilse Varga, whose term ends in May and who will not stand again, said her many members';
    expect(follow(story, story.replace(words, long), words).state).toBe('ambiguous');
    expect(follow(story, story.replace(words, words.replace('her', 'all her')), words).state).toBe('edited');
  });
});
