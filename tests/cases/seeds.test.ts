import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../support/analyse';
import type { Finding } from '../../server/analysis/checks/finding';
import { runChecks } from '../../server/analysis/checks/runChecks';
import type { Analysis } from '../../server/analysis/model';
import { summarise } from '../../server/index/summarise';
import { createIndex } from '../../server/index/workspaceIndex';

const read = (name: string): string => readFileSync(join(__dirname, '../../seeds', name), 'utf8');
const [july11, july18] = ['000_4068fb3f76e77f83.txt', '002_060239a9aa87ed88.txt'];
const texts = new Map([july11, july18].map((name) => [name, read(name)]));
const analyses = new Map([...texts].map(([name, text]) => [name, analyse(text)]));
const index = createIndex();
for (const [name, text] of texts) index.replace(summarise(name, text, analysisOf(name)));

function analysisOf(name: string): Analysis {
  const analysis = analyses.get(name);
  if (analysis === undefined) throw new Error(`no source ${name}`);
  return analysis;
}

function findingsOf(name: string): readonly Finding[] {
  const analysis = analysisOf(name);
  const others = index.othersOf(name, analysis, (uri) => uri);
  return runChecks({ text: texts.get(name) ?? '', analysis, source: name, decisions: [], others });
}

const valuesOf = (name: string, words: string): string[] =>
  analysisOf(name)
    .times.filter((t) => texts.get(name)?.slice(t.start, t.end) === words)
    .map((t) => t.value);

describe('what the first seed must show', () => {
  const findings = findingsOf(july11);
  test('three witnesses agree on Friday 11 July 2025', () => {
    const published = analysisOf(july11).articles[0]?.published;
    expect(published?.value).toBe('2025-07-11');
    expect(published?.witnesses.length).toBeGreaterThanOrEqual(3);
    expect(published?.conflicting).toEqual([]);
  });
  test('no date finding of severity Warning or above', () => {
    expect(findings.filter((f) => f.code.startsWith('date.') && /error|warning/.test(f.severity))).toEqual([]);
  });
  test('the caption stands twice', () => {
    expect(findings.filter((f) => f.code === 'text.duplicate').map((f) => f.severity)).toEqual(['information']);
  });
  test('Park Yoon-joo is Vice and First Vice Foreign Minister', () => {
    const roles = findings.filter((f) => f.code === 'name.role.article');
    expect(roles.map((f) => f.severity)).toEqual(['information']);
    expect(roles[0]?.message).toContain('Park Yoon-joo');
  });
  test('the 90-day pause implies 10 April', () => {
    const [hint] = findings.filter((f) => f.code === 'date.duration');
    expect(hint?.severity).toBe('hint');
    expect(hint?.message).toContain('10 April 2025');
  });
  test('log-in lines are boilerplate', () => {
    const text = texts.get(july11) ?? '';
    const section = analysisOf(july11).sections.find(
      (s) => s.start <= text.indexOf('Log in to') && text.indexOf('Log in to') < s.end,
    );
    expect(section?.kind).toBe('boilerplate');
  });
});

describe('what the second seed must show', () => {
  const { articles } = analysisOf(july18);
  test('published on 18 July by the glued stamp', () => {
    expect(articles[0]?.published?.value).toBe('2025-07-18');
    expect(texts.get(july18)?.slice(articles[0]?.published?.witnesses[0]?.start).startsWith('18-07-2025')).toBe(true);
  });
  test('one main article and three related ones with their own stamps', () => {
    expect(articles.map((a) => a.kind)).toEqual(['main', 'related', 'related', 'related']);
    expect(articles.slice(1).every((a) => a.published === null && a.relativeStamp !== null)).toBe(true);
  });
  test('their weekdays are not resolved against 18 July', () => {
    expect(valuesOf(july18, 'Tuesday')).toEqual(['XXXX-WXX-2', 'XXXX-WXX-2']);
    expect(valuesOf(july18, 'Last week')).not.toContain('2025-W28');
  });
  test('last week in the main article is 7 to 13 July and agrees with the first seed', () => {
    const time = analysisOf(july18).times.find(
      (t) => texts.get(july18)?.slice(t.start, t.end) === 'last week' && t.article === 0,
    );
    expect(time?.value).toBe('2025-W28');
    expect(time?.interval).toEqual({ from: '2025-07-07', to: '2025-07-14' });
  });
  test('October last year is 2024-10', () => expect(valuesOf(july18, 'October last year')).toEqual(['2024-10']));
  test('nothing of severity Warning or above', () => {
    expect(findingsOf(july18).filter((f) => /error|warning/.test(f.severity))).toEqual([]);
  });
});

describe('across both seeds', () => {
  test.each(['Park Yoon-joo', 'Marco Rubio', 'Takeshi Iwaya'])('%s is one person in both', (name) => {
    const people = index.entities().filter((e) => e.name === name);
    expect(people).toHaveLength(1);
    expect(people[0]?.sources).toEqual([july11, july18]);
  });
  test('Cho Hyun holds the foreign minister\u2019s office in the second only: no contradiction', () => {
    const cho = index.entities().find((e) => e.name === 'Cho Hyun');
    expect(cho?.roles.map((r) => r.normalised)).toContain('Foreign Minister');
    expect(cho?.sources).toEqual([july18]);
    expect([...findingsOf(july11), ...findingsOf(july18)].filter((f) => f.code === 'name.role.sources')).toEqual([]);
  });
});
