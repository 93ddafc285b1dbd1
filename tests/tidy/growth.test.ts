import { expect, test } from 'vitest';
import { importsOf, projectFiles, readProject } from '../support/hostTree';

/** A pattern in the source: a literal behind what may stand in front of one, or one that is built. */
const pattern =
  /(?:[=(,:?&|!]|=>|return|\[)\s*\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*|new RegExp\(/;

/** Every file that code reaches from a file; types are not code. */
function reached(from: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (known.has(path)) continue;
    known.add(path);
    for (const { file, typeOnly } of importsOf(path)) if (file?.endsWith('.ts') === true && !typeOnly) open.push(file);
  }
  return known;
}

const holders = projectFiles(['server/analysis/**/*.ts']).filter((path) => pattern.test(readProject(path)));

test('there are patterns', () => {
  expect(holders.length).toBeGreaterThan(50);
});

test('every file with a pattern is run by a growth test', () => {
  const run = reached(projectFiles(['tests/**/*.growth.test.ts']));
  expect(holders.filter((path) => !run.has(path))).toEqual([]);
});

test('a pattern has no two unbounded repetitions of the same thing side by side', () => {
  // \s*\s+, [ \t]*\s*, .*.+ and the like, and a repetition of a group that ends in one: what goes quadratic or worse.
  const twins = /(\\s|\\d|\\w|\\S|\[[^\]\n]{1,20}\]|\.)[*+]\1[*+]|(?:\\s|\\d|\\w|\.)[*+]\)[*+]/;
  expect(holders.filter((path) => twins.test(readProject(path)))).toEqual([]);
});
