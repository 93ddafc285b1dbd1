import { describe, expect, test } from 'vitest';
import type { CheckLevel } from '../../../common/protocol';
import type { Finding } from '../../../server/analysis/checks/finding';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { analyse } from '../../support/analyse';
import { analysedIndex, type Given } from '../index/analysed';

const met = (day: string, published = '2025-03-25'): Given => ({
  published,
  text: `Foreign Minister Haruki Moriyama met Prime Minister Ingrid Solberg in Oslo on ${day} to discuss quotas.`,
});
const sentence = (uri: string) => ({
  uri,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 40 } },
});

/** Findings of a code in source "a" among the sources, with "a" and "b" linked where a kind is given. */
function findings(
  code: string,
  sources: Readonly<Record<string, Given>>,
  { link, levels = {} }: { readonly link?: string; readonly levels?: Readonly<Record<string, CheckLevel>> } = {},
): readonly Finding[] {
  const index = analysedIndex(sources);
  if (link !== undefined) index.setLinks([{ kind: link, from: sentence('a'), to: sentence('b') }]);
  const { text = '', published = '' } = sources['a'] ?? {};
  const analysis = analyse(text, { assumeNews: true, published });
  const others = index.othersOf('a', analysis, (uri) => `${uri}.txt`);
  return runChecks({ text, analysis, source: 'a', decisions: [], others }, levels).filter((f) => f.code === code);
}
const conflicts = (sources: Readonly<Record<string, Given>>, link?: string): readonly Finding[] =>
  findings('date.event.conflict', sources, link === undefined ? {} : { link });
const commandsOf = (finding: Finding | undefined) =>
  (finding?.fixes ?? []).flatMap((fix) => (fix.kind === 'command' ? [fix] : []));

describe('date.event.conflict', () => {
  test('says both dates, what is common, and offers both sides', () => {
    const [found, ...more] = conflicts({ a: met('March 12'), b: met('March 15') });
    expect(more).toEqual([]);
    expect(found?.severity).toBe('warning');
    expect(found?.message).toBe(
      'Dated 12 March 2025 here, 15 March 2025 in b.txt: both tell the same kind of event (“met”) with Haruki Moriyama and Ingrid Solberg in Oslo.',
    );
    expect(found?.evidence).toEqual([
      { start: 78, end: 86, uri: 'b', message: expect.stringContaining('15 March 2025: “Foreign Minister') },
    ]);
    const commands = commandsOf(found);
    expect(commands.map((fix) => fix.title)).toEqual([
      'Open b.txt at “March 15”',
      'Link with b.txt as the same event',
      'Link with b.txt as contradicting',
    ]);
    expect(commands[0]?.args).toEqual([{ uri: 'b', start: 78, end: 86 }]);
    expect(commands[2]?.args).toEqual([
      { from: { uri: 'a', start: 0, end: 105 }, to: { uri: 'b', start: 0, end: 105 }, kind: 'contradicts' },
    ]);
  });

  test('is an information where one day apart, for time zones differ', () => {
    const [found] = conflicts({ a: met('March 12'), b: met('March 13') });
    expect(found?.severity).toBe('information');
    expect(found?.message).toContain('a time zone may explain it');
  });

  test('is an information where a day is counted from that of the article, for it may be a reprint', () => {
    const [found] = conflicts({
      a: met('March 12', '2025-03-16'),
      b: { published: '2025-03-15', text: met('March 12').text.replace('on March 12', 'today') },
    });
    expect(found?.severity).toBe('information');
    expect(found?.message).toContain('a reprint');
  });

  test('is silent where the two are steps of one matter', () => {
    const told = (words: string): Given => ({ published: '2025-03-25', text: words });
    const sentenced = told('A court in Oslo sentenced Haruki Moriyama to six years for theft on March 12.');
    const convicted = told('A court in Oslo convicted Haruki Moriyama of theft for six years on March 7.');
    const again = told('A court in Oslo sentenced Haruki Moriyama to six years for theft on March 7.');
    expect(conflicts({ a: sentenced, b: convicted })).toEqual([]);
    expect(conflicts({ a: sentenced, b: again })).toHaveLength(1);
  });

  test('is silent where the sources agree, or the later meeting was not yet known', () => {
    expect(conflicts({ a: met('March 12'), b: met('March 12') })).toEqual([]);
    expect(conflicts({ a: met('March 12', '2025-03-13'), b: met('March 18') })).toEqual([]);
  });

  test('is silent where a bare weekday may be meant of another week', () => {
    const a = { published: '2025-03-19', text: met('Tuesday').text };
    expect(conflicts({ a, b: met('March 11', '2025-03-19') })).toEqual([]);
  });

  test('is silent where a source tells of two such meetings', () => {
    const b = { published: '2025-03-25', text: `${met('March 15').text} Moriyama met Solberg in Oslo on March 3.` };
    expect(conflicts({ a: met('March 12'), b })).toEqual([]);
  });

  test('fires for what the user linked as the same event, whatever the words', () => {
    const b = {
      published: '2025-03-25',
      text: 'The two sides sat down together on March 21 and the ministers signed.',
    };
    expect(conflicts({ a: met('March 12'), b })).toEqual([]);
    expect(conflicts({ a: met('March 12'), b }, 'same-event')[0]?.message).toContain('you linked them');
  });

  test.each(['contradicts', 'updates'])('is settled by a link that says "%s"', (kind) => {
    expect(conflicts({ a: met('March 12'), b: met('March 15') }, kind)).toEqual([]);
  });
});

describe('date.followUp', () => {
  const plan = {
    published: '2025-03-05',
    text: 'Foreign Minister Haruki Moriyama will meet Prime Minister Ingrid Solberg in Oslo on March 12.',
  };

  const on = { levels: { 'date.followUp': 'hint' } } as const;

  test('names the newest source and opens the one that tells the outcome', () => {
    const sources = { a: plan, b: met('March 12', '2025-03-13'), c: met('May 2', '2025-05-03') };
    const [found] = findings('date.followUp', sources, on);
    expect(found?.message).toContain('as of the newest source (c.txt, 3 May 2025); b.txt tells how it went');
    expect(found?.evidence.map((e) => e.uri)).toEqual(['c', 'b']);
    expect(commandsOf(found).map((fix) => fix.title)).toEqual([
      'Open b.txt, which tells the outcome',
      'Tag the sentence "follow-up"',
    ]);
    expect(commandsOf(found)[1]?.args).toEqual([{ start: 0, end: plan.text.length, tags: ['follow-up'] }]);
  });

  test('says so where no source tells it, and is off by default', () => {
    const sources = { a: plan, c: { published: '2025-05-03', text: 'Fishermen in Bergen complained on Friday.' } };
    expect(findings('date.followUp', sources, on)[0]?.message).toContain('no source here is known to tell');
    expect(findings('date.followUp', sources)).toEqual([]);
  });
});
