import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import type { Finding } from '../../../server/analysis/checks/finding';
import { textWire } from '../../../server/analysis/checks/textWire';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';

const body = `The harbour board approved a new ferry terminal on Friday, ending a dispute that had lasted for three years, officials said.

Construction is to begin in the autumn, the board said in a statement that it sent to all the owners of the boats. The terminal will replace two piers that were built sixty years ago.

"We have listened to everybody who lives by the water," the chairman of the board told reporters at the town hall.`;
const page = (headline: string, day: string, text = body): string => `${headline}\n\nPublished: ${day}\n\n${text}\n`;
const own = page('Board approves new ferry terminal', '18 July 2025');

/** Of the same matter, with the same quotation, in other words. */
const otherWords = `After three years of quarrels the town will have its ferry terminal. All seven members of the harbour board voted for the plan on Friday evening, and work could start as early as October.

"We have listened to everybody who lives by the water," the chairman of the board told reporters at the town hall. Owners of small boats left before the vote and are now thinking of going to court.`;

/** Findings in the first of some sources. */
function findings(...texts: readonly string[]): readonly Finding[] {
  const index = createIndex();
  const analyses = texts.map((text) => analyse(text, { assumeNews: true }));
  for (const [i, text] of texts.entries()) {
    const analysis = analyses[i];
    if (analysis !== undefined) index.replace(summarise(`s${i}`, text, analysis));
  }
  const [text = ''] = texts;
  const [analysis] = analyses;
  if (analysis === undefined) return [];
  const others = index.othersOf('s0', analysis, (uri) => `${uri}.txt`);
  return textWire.run({ text, analysis, source: 's0.txt', decisions: [], others });
}

describe('text.wire', () => {
  test('stands at the headline, names the copy, and opens it', () => {
    const other = page('Three-year dispute ends', '19 July 2025');
    const [found, ...more] = findings(own, other);
    expect(more).toEqual([]);
    expect(own.slice(found?.start, found?.end)).toBe('Board approves new ferry terminal');
    expect(found).toMatchObject({
      severity: 'information',
      message:
        'The same text stands in s1.txt: about 100 percent of the shorter one is word for word in both. Copies of one text are one witness, not several.',
      evidence: [
        {
          uri: 's1',
          start: 0,
          end: 23,
          message: '“Three-year dispute ends”, 19 July 2025: about 100 percent the same',
        },
      ],
    });
    expect(found?.fixes).toEqual([
      expect.objectContaining({ title: 'Open the same text in s1.txt', args: [{ uri: 's1', start: 0, end: 23 }] }),
    ]);
  });

  test('one finding for all copies of an article', () => {
    const [found, ...more] = findings(own, page('Second copy of it', '19 July 2025'), page('Third', '20 July 2025'));
    expect(more).toEqual([]);
    expect(found?.message).toContain('s1.txt and in 1 other article:');
    expect(found?.evidence.map(({ uri }) => uri)).toEqual(['s1', 's2']);
  });

  test.each([
    ['alone', []],
    ['beside another text', [page('Storm hits the coast', '18 July 2025', otherWords)]],
    [
      'beside its first paragraph',
      [page('Board approves terminal', '18 July 2025', body.slice(0, body.indexOf('\n')))],
    ],
  ])('silent %s', (_, others) => {
    expect(findings(own, ...others)).toEqual([]);
  });

  test('the same text twice in one source is no finding', () => {
    expect(findings(`${own}\n${page('Another headline for it', '20 July 2025')}`)).toEqual([]);
  });
});
