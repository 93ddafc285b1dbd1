import { describe, expect, test } from 'vitest';
import { projectFiles, readProject } from '../support/hostTree';

const code = ['{common,server,client,tests,scripts,training}/**/*.{ts,mts,mjs,cjs}', '*.{mjs,mts}'];
const maximumLines = 400;
/** Tables of words are data, as long as they need to be. */
const data = /^(server\/analysis\/(.+\/)?lexicon|server\/model)\//;
const pure = ['{common,server/analysis,server/index,server/features}/**/*.ts'];

describe('files', () => {
  const files = projectFiles(code);

  test('are there', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test(`have at most ${maximumLines} lines, data aside`, () => {
    const long = files
      .filter((path) => !data.test(path))
      .map((path) => ({ path, lines: readProject(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > maximumLines);
    expect(long).toEqual([]);
  });

  test('have camelCase names', () => {
    const odd = files.filter((path) => !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(path.split('/').at(-1) ?? ''));
    expect(odd).toEqual([]);
  });

  test('leave nothing to be done later', () => {
    // The brackets keep this line from finding itself.
    const word = /\b(?:TO[D]O|FIX[M]E|HA[C]K)\b/;
    expect(files.filter((path) => word.test(readProject(path)))).toEqual([]);
  });

  test('are not switched off or singled out, where they are tests', () => {
    const off = /\b(?:test|it|suite|describe)\.(?:skip|only|todo|fails)\b/;
    expect(projectFiles(['tests/**/*.{ts,mjs}']).filter((path) => off.test(readProject(path)))).toEqual([]);
  });

  test('read no clock and no chance, where they are pure', () => {
    const impure =
      /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bIntl\.DateTimeFormat\(\)/;
    expect(projectFiles(pure).filter((path) => impure.test(readProject(path)))).toEqual([]);
  });
});
