import { describe, expect, test } from 'vitest';
import { clientCommands } from '../../../common/protocol';
import { analyse } from '../../../server/analysis/analyse';
import type { Check } from '../../../server/analysis/checks/check';
import { claimFirst } from '../../../server/analysis/checks/claimFirst';
import { claimQuantity } from '../../../server/analysis/checks/claimQuantity';
import { compareQuotes } from '../../../server/analysis/checks/compareQuotes';
import type { Finding } from '../../../server/analysis/checks/finding';
import { quoteDiffers } from '../../../server/analysis/checks/quoteDiffers';
import { quoteSpeaker } from '../../../server/analysis/checks/quoteSpeaker';
import type { GivenMention } from '../../../server/analysis/model';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';

const names: readonly (readonly [string, GivenMention['type']])[] = [
  ['Ingrid Solberg', 'person'],
  ['Ana Ruiz', 'person'],
  ['Red Front', 'organization'],
  ['Norwegian', 'nationality'],
  ['Norway', 'place'],
  ['Japan', 'place'],
  ['Oslo', 'place'],
];

/** Mentions of the known names in a text, so that these tests do not hang on what a tagger finds. */
const mentionsIn = (text: string): readonly GivenMention[] =>
  names
    .flatMap(([name, type]) =>
      [...text.matchAll(new RegExp(`${name}(?![a-z])`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        type,
      })),
    )
    .toSorted((a, b) => a.start - b.start);

interface Told {
  readonly text: string;
  readonly published?: string;
}

/** What a check says of the first source. */
function findings(check: Check, ...sources: readonly Told[]): readonly Finding[] {
  const index = createIndex();
  const read = sources.map(({ text, published = '2025-07-18' }) =>
    analyse(text, { assumeNews: true, published, mentions: mentionsIn(text) }),
  );
  read.forEach((analysis, at) => index.replace(summarise(`s${at}`, sources[at]?.text ?? '', analysis)));
  const [analysis] = read;
  if (analysis === undefined) return [];
  const others = index.othersOf('s0', analysis, (uri) => `${uri}.txt`);
  return check.run({ text: sources[0]?.text ?? '', analysis, source: 's0.txt', decisions: [], others });
}

const said = (words: string): Told => ({ text: `"${words}" Ingrid Solberg told reporters in Oslo.` });

describe('quote.differs', () => {
  const own = said('We will raise the tariff on steel to 25 percent before the end of the year,');

  test('shows both versions, and opens and links the other one', () => {
    const other = said('We will raise the tariff on steel to 15 percent before the end of the year,');
    const [found, ...more] = findings(quoteDiffers, own, other);
    expect(more).toEqual([]);
    expect(found?.message).toContain('\u201c\u2026on steel to 25 percent before the\u2026\u201d here');
    expect(found?.message).toContain('\u201c\u2026on steel to 15 percent before the\u2026\u201d there');
    expect(found?.message).toContain('s1.txt quotes Ingrid Solberg');
    const commands = found?.fixes.map((fix) => (fix.kind === 'command' ? fix.command : fix.kind));
    expect(commands).toEqual([clientCommands.openLocation, clientCommands.linkPassages, clientCommands.linkPassages]);
    const [, contradicts] = found?.fixes ?? [];
    expect(contradicts?.kind === 'command' && contradicts.args).toEqual([
      { from: { uri: 's0', start: 0, end: 77 }, to: { uri: 's1', start: 0, end: 77 }, kind: 'contradicts' },
    ]);
  });

  test.each([
    ['the same words', 'We will raise the tariff on steel to 25 percent before the end of the year,'],
    ['figures in words', 'We will raise the tariff on steel to twenty-five per cent before the end of the year,'],
    ['cut short', 'We will raise the tariff on steel to 25 percent ... before the end of'],
    [
      'explained in brackets',
      'We will raise the tariff [on imports of] steel to 25 percent before the end of the year,',
    ],
    ['small words', 'We will raise a tariff on the steel to 25 percent before the end of that year,'],
    ['something else', 'We will talk about everything that was said here today and on the day before,'],
  ])('silent: %s', (_why, words) => {
    expect(findings(quoteDiffers, own, said(words))).toEqual([]);
  });

  test('silent for another speaker, and when weeks lie between', () => {
    const words = 'We will raise the tariff on steel to 15 percent before the end of the year,';
    expect(findings(quoteDiffers, own, { text: `"${words}" Ana Ruiz told reporters in Oslo.` })).toEqual([]);
    expect(findings(quoteDiffers, own, { ...said(words), published: '2025-09-18' })).toEqual([]);
  });

  test('a copy in which another person says it is told in both, and one that agrees in neither', () => {
    const around = (speaker: string): Told => ({
      text: `The council met in Oslo on Friday to talk about the old harbour, which has been closed since the storm of May and which the fishermen of the north want back.\n\n"We will rebuild the harbour before the winter comes to the north," ${speaker} told reporters.\n\nThe work is to begin in the autumn, when the fleet is back from the banks, and the town is to pay a third of what it costs.`,
    });
    const [one, copy] = [around('Ingrid Solberg'), around('Ana Ruiz')];
    const [told, ...more] = findings(quoteDiffers, one, copy);
    expect(more).toEqual([]);
    expect(told?.message).toContain('are Ingrid Solberg\u2019s here, but Ana Ruiz\u2019s in s1.txt');
    expect(told?.evidence).toMatchObject([{ uri: 's1' }]);
    expect(findings(quoteDiffers, copy, one)).toHaveLength(1);
    expect(findings(quoteDiffers, one, one)).toEqual([]);
  });

  test('the same words by two people of one source', () => {
    const words = '"We will rebuild the harbour before the winter comes," ';
    const text = `${words}Ingrid Solberg said. Others doubted it. ${words}Ana Ruiz said.`;
    const found = findings(quoteDiffers, { text });
    expect(found.map(({ message }) => message.includes('elsewhere in this source'))).toEqual([true, true]);
    expect(found[0]?.evidence[0]).not.toHaveProperty('uri');
  });

  test('the parts of a split quotation are compared as one', () => {
    const split = {
      text: '"We will raise the tariff on steel," Ingrid Solberg said, "to 15 percent before the end of the year."',
    };
    expect(findings(quoteDiffers, own, split)).toHaveLength(1);
  });
});

describe('versions of an utterance', () => {
  const kinds = (a: string, b: string) => compareQuotes(a, b)?.differences.map(({ kind }) => kind) ?? null;
  const start = 'The government of this country will';
  const end = 'take part in any talks about the islands';

  test('a word too many counts only where it denies', () => {
    expect(kinds(`${start} not ${end}`, `${start} ${end}`)).toEqual(['negation']);
    expect(kinds(`${start} certainly ${end}`, `${start} ${end}`)).toEqual([]);
    expect(kinds(`${start}n't ${end}`, `${start} not ${end}`)).toEqual([]);
  });

  test('other words of weight count, other endings and spellings do not', () => {
    expect(kinds(`${start} gladly ${end}`, `${start} hardly ${end}`)).toEqual(['words']);
    expect(kinds(`${end} and organise the harbour as planned`, `${end} and organize the harbor as planned`)).toEqual(
      [],
    );
    expect(kinds(`${end} and visiting the harbour as planned`, `${end} and visits the harbour as planned`)).toEqual([]);
  });

  test('too little in common is no utterance', () => {
    expect(kinds(`${start} ${end}`, 'Take part in any talks')).toBeNull();
    expect(kinds(`${start} ${end}`, `${start} sell fish and build boats for the whole of the north`)).toBeNull();
  });
});

describe('quote.speaker', () => {
  const codes = (text: string) => findings(quoteSpeaker, { text });

  test('offers the tag at the quotation', () => {
    const [found] = codes('"We will sign before the end of the month," a source said.');
    expect(found).toMatchObject({ start: 0, end: 43, severity: 'hint' });
    expect(found?.fixes[0]).toMatchObject({
      command: clientCommands.tagPassage,
      args: [{ start: 0, end: 43, tags: ['anonymous source'] }],
    });
  });

  test.each([
    '"We will sign," officials, who asked not to be named, told the paper.',
    '"We will sign," one diplomat said on condition of anonymity.',
    'Talks went on. "We will sign before the end of the month." It was late.',
  ])('fires once: %s', (text) => expect(codes(text)).toHaveLength(1));

  test.each([
    '"We will sign," officials said.',
    '"We will sign," the ministry said. "We will not wait."',
    '"We will sign," she said.',
    '"We will sign," said Ingrid Solberg. "Not today."',
    'The "package" deal and "The Last Lighthouse" are all they spoke of.',
  ])('silent: %s', (text) => expect(codes(text)).toEqual([]));
});

describe('claim.first', () => {
  const visit = (since: string): Told => ({
    text: `It was the first visit of Ingrid Solberg to Japan since ${since}.`,
  });

  test('names both years and links the sentences', () => {
    const found = findings(claimFirst, visit('2019'), visit('2012'))[0];
    expect(found?.message).toContain('the first since 2019 here, the first since 2012 there');
    expect(found?.fixes).toHaveLength(2);
  });

  test('silent on one source alone, the same year, and other people', () => {
    expect(findings(claimFirst, visit('2019'))).toEqual([]);
    expect(findings(claimFirst, visit('2019'), visit('2019'))).toEqual([]);
    const other = { text: 'It was the first visit of Ana Ruiz to Norway since 2012.' };
    expect(findings(claimFirst, visit('2019'), other)).toEqual([]);
  });

  test('two sentences of one source', () => {
    const text = `${visit('2019').text} Nobody had expected it. ${visit('2012').text}`;
    expect(findings(claimFirst, { text })).toHaveLength(2);
  });

  test('two people who are each the first', () => {
    const first = (who: string): Told => ({
      text: `${who} became the first woman ever to lead a fishing union of Norway, ever.`,
    });
    const told = (who: string): Told => ({
      text: `${who} is the first female fishing union leader of Norway in history.`,
    });
    expect(findings(claimFirst, first('Ingrid Solberg'), first('Ingrid Solberg'))).toEqual([]);
    expect(findings(claimFirst, told('Ingrid Solberg'), told('Ana Ruiz'))).toHaveLength(1);
  });
});

describe('claim.quantity', () => {
  const rate = (words: string, published = '2025-07-18'): Told => ({
    text: `Norway faces ${words} exports to Japan.`,
    published,
  });
  const attack = (count: string, published: string): Told => ({
    text: `A bomb attack by the Red Front killed ${count} people in Oslo, Norway on July 16.`,
    published,
  });

  test('says which source is the later one', () => {
    const [found] = findings(
      claimQuantity,
      rate('a 25 percent tariff on salmon'),
      rate('a 15 percent tariff on salmon', '2025-07-20'),
    );
    expect(found?.message).toContain('s1.txt is the later source (20 July 2025)');
    const [deaths] = findings(claimQuantity, attack('12', '2025-07-17'), attack('14', '2025-07-18'));
    expect(deaths?.message).toContain('12 killed here, 14 in s1.txt');
  });

  test.each([
    ['another tariff', rate('a 15 percent tariff on steel')],
    ['a threat', rate('the threat of a 15 percent tariff on salmon')],
    ['a change', rate('a 15 percent tariff on salmon, down from 25 percent, on its')],
    ['rounding', rate('a 25.4 percent tariff on salmon')],
    ['a week later', rate('a 15 percent tariff on salmon', '2025-07-30')],
  ])('silent: %s', (_why, other) => {
    expect(findings(claimQuantity, rate('a 25 percent tariff on salmon'), other)).toEqual([]);
  });
});
