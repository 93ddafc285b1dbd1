import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/analysis/analyse';
import { checks } from '../../../server/analysis/checks/list';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';

const folder = join(__dirname, '../../../docs/checks');
const fence = /```text (fires|silent)(?: published=(\S+))?\n([\s\S]*?)```/g;

function codesOf(text: string, published: string | undefined): readonly string[] {
  const analysis = analyse(text, { assumeNews: true, ...(published === undefined ? {} : { published }) });
  return runChecks({ text, analysis, source: 'example.txt', decisions: [], others: null }).map((f) => f.code);
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
        const codes = codesOf(example[3] ?? '', example[2]);
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
