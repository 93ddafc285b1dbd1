import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../support/analyse';
import { runChecks } from '../../server/analysis/checks/runChecks';
import { renderAnalysis } from '../support/renderAnalysis';

const root = join(__dirname, '../..');
const goldens = join(__dirname, 'goldens');

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(folder, name));

/**
 * The whole analysis of long texts, as a person reads it. A missing golden is written and the test fails, so that
 * somebody reads it; COPYDESK_GOLDENS=write renews them all, and the diff is the review.
 */
describe('goldens', () => {
  for (const source of [...sourcesIn('seeds'), ...sourcesIn('tests/cases/sources')]) {
    const name =
      source
        .split('/')
        .at(-1)
        ?.replace(/\.txt$/, '') ?? source;
    test(name, () => {
      const text = readFileSync(join(root, source), 'utf8').replace(/^\ufeff/, '');
      const analysis = analyse(text);
      const findings = runChecks({ text, analysis, source: `${name}.txt`, decisions: [], others: null });
      const rendered = renderAnalysis(text, analysis, findings);
      const golden = join(goldens, `${name}.golden`);
      if (process.env['COPYDESK_GOLDENS'] === 'write') writeFileSync(golden, rendered);
      if (!existsSync(golden)) {
        writeFileSync(golden, rendered);
        expect.fail(`${golden} was missing and has been written: read it, then run again`);
      }
      expect(rendered).toBe(readFileSync(golden, 'utf8'));
    });
  }
});
