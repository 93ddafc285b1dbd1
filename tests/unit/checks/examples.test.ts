import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import type { Check } from '../../../server/analysis/checks/check';
import { checks } from '../../../server/analysis/checks/list';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';

const folder = join(__dirname, '../../../docs/checks');
const fence = /```text (fires|silent)(?: published=(\S+))?\n([\s\S]*?)```/g;

/** A line that begins another source of an example: the first source is checked, the others stand beside it. */
const nextSource = /^--- published=(\S+)\n/m;

/** Codes of the findings in an example's first source; a check that is off by default is on for its own page. */
function codesOf(example: string, published: string | undefined, check: Check): readonly string[] {
  const [text = '', ...more] = example.split(nextSource);
  const read = (words: string, day: string | undefined) =>
    analyse(words, { assumeNews: true, ...(day === undefined ? {} : { published: day }) });
  const analysis = read(text, published);
  const index = createIndex();
  index.replace(summarise('example.txt', text, analysis));
  for (let at = 0; at < more.length; at += 2) {
    const [day, words = ''] = [more[at], more[at + 1]];
    index.replace(summarise(`other${at}.txt`, words, read(words, day)));
  }
  const others = more.length === 0 ? null : index.othersOf('example.txt', analysis, (uri) => uri);
  const levels = check.offByDefault === true ? { [check.code]: check.severity } : {};
  return runChecks({ text, analysis, source: 'example.txt', decisions: [], others }, levels).map((f) => f.code);
}

/** Each page's examples are run: what it says fires must fire, what it says stays silent must. */
describe('examples in docs/checks', () => {
  for (const check of checks) {
    const page = readFileSync(join(folder, `${check.code}.md`), 'utf8');
    const examples = [...page.matchAll(fence)];
    // Two sources are needed for name.role.sources: its test stands below.
    if (check.code !== 'name.role.sources') {
      test(`${check.code} has examples of both kinds`, () => {
        expect(new Set(examples.map((e) => e[1]))).toEqual(new Set(['fires', 'silent']));
      });
    }
    examples.forEach((example, i) => {
      test(`${check.code}, example ${i + 1} ${example[1]}`, () => {
        const codes = codesOf(example[3] ?? '', example[2], check);
        if (example[1] === 'fires') expect(codes).toContain(check.code);
        else expect(codes).not.toContain(check.code);
      });
    });
  }
});

describe('name.role.sources', () => {
  const a =
    'Japanese Foreign Minister Haruki Moriyama arrived in Oslo on Friday for talks on fishing rights, officials said.';
  const b = 'Japanese Finance Minister Haruki Moriyama met fishermen in Osaka on Wednesday, the ministry said.';

  function findingsOf(dateOfB: string): readonly { readonly severity: string; readonly uris: readonly unknown[] }[] {
    const index = createIndex();
    const analysis = analyse(a, { assumeNews: true, published: '2025-07-18' });
    index.replace(summarise('file:///a.txt', a, analysis));
    index.replace(summarise('file:///b.txt', b, analyse(b, { assumeNews: true, published: dateOfB })));
    const others = index.othersOf('file:///a.txt', analysis, (uri) => uri);
    return runChecks({ text: a, analysis, source: 'a.txt', decisions: [], others })
      .filter((f) => f.code === 'name.role.sources')
      .map((f) => ({ severity: f.severity, uris: f.evidence.map((e) => e.uri) }));
  }

  test('warns when the sources are of one week, and points to the other', () => {
    expect(findingsOf('2025-07-16')).toEqual([{ severity: 'warning', uris: ['file:///b.txt'] }]);
  });
  test('asks whether the role changed when they are not', () => {
    expect(findingsOf('2024-03-06').map((f) => f.severity)).toEqual(['information']);
  });
});
