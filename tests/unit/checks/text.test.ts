import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { textArticles } from '../../../server/analysis/checks/textArticles';
import { textBoilerplate } from '../../../server/analysis/checks/textBoilerplate';
import { textDuplicate } from '../../../server/analysis/checks/textDuplicate';
import { textGlued } from '../../../server/analysis/checks/textGlued';
import { seeds } from '../../support/lspClient';
import { applied, findingsIn } from './findingsIn';

const long =
  'The harbour board approved a new ferry terminal on Friday, ending a dispute of three years, officials said.';
const wordsOf = (text: string, spans: readonly { start: number; end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('text.glued', () => {
  test.each([
    [`Harbour Courier18-07-2025\n${long}`, ['Courier18-07-2025'], 'Courier 18-07-2025'],
    [`July 18, 2025Updated: July 18, 2025\n${long}`, ['July 18, 2025Updated'], '2025 Updated'],
  ])('%s', (text, glued, mended) => {
    const found = findingsIn(textGlued, text);
    expect(wordsOf(text, found)).toEqual(glued);
    const [fix] = found[0]?.fixes ?? [];
    if (fix === undefined) throw new Error('no fix');
    expect(applied(text, fix)).toContain(mended);
    expect(findingsIn(textGlued, applied(text, fix))).toEqual([]);
  });

  test.each([
    'ExpoNet2025 opened on Friday, and COP30 follows in autumn, officials said in Oslo.',
    'It was mid-July, 20-year-olds of the 1990s said, and by FY2025 the sum had doubled to Q3 levels.',
    long,
  ])('says nothing of: %s', (text) => {
    expect(findingsIn(textGlued, text, { published: '2025-07-18' })).toEqual([]);
  });
});

describe('text.boilerplate', () => {
  test('one finding for each run of lines, faded', () => {
    const text = `Council approves plan\n\nFacebook Twitter E-mail\n\nPrint\n\n${long}\n\n${long.replace('board', 'town')}\n\nSign in\n`;
    const found = findingsIn(textBoilerplate, text);
    expect(wordsOf(text, found)).toEqual(['Facebook Twitter E-mail\n\nPrint', 'Sign in']);
    expect(found.map((f) => [f.severity, f.faded])).toEqual([
      ['hint', true],
      ['hint', true],
    ]);
    expect(found.map((f) => f.message.slice(0, 7))).toEqual(['2 lines', '1 line ']);
  });

  test('gets no other findings', () => {
    const text = `Council approves plan\n\nShare this Courier32-13-2025 \u200b donâ€™t\n\n${long}\n\n${long.replace('board', 'town')}`;
    const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
    const [aside] = analysis.sections.filter((section) => section.kind === 'boilerplate');
    const found = runChecks({ text, analysis, source: 'a.txt', decisions: [], others: null });
    expect(aside).toBeDefined();
    expect(found.map((f) => [f.code, f.start])).toEqual([['text.boilerplate', aside?.start]]);
  });
});

describe('the seeds', () => {
  test('hold four articles, of which three state no day', () => {
    const { text } = seeds.second;
    const [finding, ...more] = findingsIn(textArticles, text);
    expect(more).toEqual([]);
    expect(finding?.message).toContain('4 articles');
    expect(finding?.message).toContain('3 of the others have no publication date');
    expect(finding && text.slice(finding.start, finding.end)).toMatch(/^Lee sends letter/);
    expect(finding?.evidence).toHaveLength(2);
  });

  test('hold one article each otherwise: nothing', () => {
    expect(findingsIn(textArticles, long)).toEqual([]);
  });

  test('show the glued stamps, the doubled caption and the log-in lines', () => {
    const glued = findingsIn(textGlued, seeds.second.text);
    expect(wordsOf(seeds.second.text, glued)).toEqual([
      'Herald18-07-2025',
      'time18 hours ago',
      'timea day ago',
      'time2 days ago',
    ]);
    const { text } = seeds.first;
    expect(findingsIn(textDuplicate, text).map((f) => [f.severity, f.faded])).toEqual([['information', true]]);
    expect(wordsOf(text, findingsIn(textBoilerplate, text)).join('\n')).toContain(
      'please log in to one of the accounts',
    );
  });
});
