import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programOf } from '../../scripts/host/packages.mjs';
import { packageProblems } from '../../scripts/host/vsix.mjs';
import { projectFiles, root } from '../support/hostTree';

describe('.vscodeignore', () => {
  test('lets through nothing but what ships', () => {
    const result = spawnSync(process.execPath, [programOf('@vscode/vsce', 'vsce'), 'ls', '--no-dependencies'], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    });
    expect(result.stderr).not.toMatch(/error/i);
    const names = result.stdout.trim().split('\n');
    const problems = packageProblems(
      names.map((name) => `extension/${name}`),
      0,
    ).filter((problem) => problem.startsWith('must not'));
    expect(names).toContain('package.json');
    expect(problems).toEqual([]);
    expect(projectFiles(['seeds/*.txt']).filter((seed) => names.includes(seed))).toEqual([]);
  });
});

describe('the name model and the lexica', () => {
  test('take at most 4 MB, as they stand in the repository', () => {
    const files = ['server/model/names.bin', ...projectFiles(['server/analysis/lexicon/*.ts'])];
    const bytes = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThanOrEqual(4_000_000);
  });
});

describe('packageProblems', () => {
  const complete = [
    'package.json',
    'package.nls.json',
    'dist/extension.js',
    'dist/server.js',
    'dist/extension.web.js',
    'dist/server.web.js',
    'dist/names.bin',
  ];
  const names = complete.map((name) => `extension/${name}`);

  test('lets a complete package pass', () => {
    expect(packageProblems(names, 1_000_000)).toEqual([]);
  });

  test.for([
    'extension/seeds/a.txt',
    'extension/client/activate.ts',
    'extension/tests/x.js',
    'extension/dist/server.js.map',
    'extension/node_modules/a/index.js',
  ])('refuses %s', (name) => {
    expect(packageProblems([...names, name], 0)).toEqual([`must not be inside: ${name}`]);
  });

  test('refuses a package that is too large or not complete', () => {
    expect(packageProblems(names.slice(1), 4_500_001)).toEqual([
      'is missing: package.json',
      '4500001 bytes, over the limit of 4500000',
    ]);
  });
});
