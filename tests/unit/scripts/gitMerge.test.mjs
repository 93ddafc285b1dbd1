// Sidecars in real git: merged line by line without our driver, and with it, called by git through the launcher.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeConflicts } from '../../../common/annotation/conflicted';
import { createAnnotation } from '../../../common/annotation/create';
import { emptySidecar, parseSidecar, printSidecar } from '../../../common/annotation/file';
import { mergeSides } from '../../../common/annotation/merge';
import { driverSettings, launcherCommand, launcherText, attributesLine } from '../../../client/git/mergeDriver.model';
import { root } from '../../support/hostTree';

let folder = '';
let program = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk git's merge "));
  program = join(folder, 'program', 'cli.js');
  buildSync({
    entryPoints: [join(root, 'server/node/cli.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__filename' },
    tsconfigRaw: {},
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = 'north/a b.txt';
const sidecar = `.copydesk/annotations/${source}.json`;

/** An annotation at a place of an imagined text. */
const at = (number, start, fields = {}) =>
  createAnnotation({
    id: `urn:uuid:${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`,
    motivation: 'tagging',
    tags: ['claim'],
    target: {
      source,
      selectors: {
        characters: { startCharacter: start, endCharacter: start + 20 },
        exact: `words ${number}`,
        prefix: `before ${number} `,
        suffix: ` after ${number}`,
        alike: null,
      },
    },
    created: '2025-07-11T08:00:00Z',
    ...fields,
  });
const content = (annotations) => ({ ...emptySidecar, annotations });
const print = (annotations) => printSidecar(source, content(annotations));
const idsIn = (annotations) => annotations.map(({ id }) => id).toSorted();
const thirty = Array.from({ length: 30 }, (_, number) => at(number, number * 100));
const without = (number) => thirty.filter((one) => one !== thirty[number]);
const changed = (number, fields) => thirty.map((one, index) => (index === number ? { ...one, ...fields } : one));
/** All places from one on lie farther behind, as after an edit of the source. */
const shifted = (from, by) =>
  thirty.map((one, number) => {
    if (number < from) return one;
    const characters = { startCharacter: number * 100 + by, endCharacter: number * 100 + by + 20 };
    return { ...one, target: { ...one.target, selectors: { ...one.target.selectors, characters } } };
  });

function git(cwd, ...words) {
  const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_CONFIG_GLOBAL: '/dev/null' };
  const env = { ...process.env, ...identity, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const { status, stdout, stderr } = spawnSync('git', words, { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('sidecars that git merges line by line', () => {
  function mergeLines(base, ours, theirs) {
    const files = { base: print(base), ours: print(ours), theirs: print(theirs) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return git(folder, 'merge-file', '-p', '-L', 'ours', '-L', 'base', '-L', 'theirs', 'ours', 'base', 'theirs');
  }

  test.each([
    ['additions at different places', [...thirty, at(100, 550)], [...thirty, at(101, 2150)]],
    ['an addition and a removal elsewhere', [...thirty, at(100, 550)], without(20)],
    ['an addition and a tag on the neighbour', [...thirty, at(100, 550)], changed(6, { tags: ['event'] })],
    ['an addition and places that shift', [...thirty, at(100, 550)], shifted(3, 17)],
    ['notes on two annotations', changed(3, { note: 'a' }), changed(4, { note: 'b' })],
  ])('come out right without a conflict: %s', (_, ours, theirs) => {
    const { code, out } = mergeLines(thirty, ours, theirs);
    expect(code).toBe(0);
    const parsed = parseSidecar(out);
    const wanted = mergeSides(content(thirty), content(ours), content(theirs)).content;
    expect(parsed.ok && print(parsed.annotations)).toBe(print(wanted.annotations));
  });

  test.each([
    ['additions side by side', [...thirty, at(100, 550)], [...thirty, at(101, 560)]],
    ['additions at the end', [...thirty, at(100, 9000)], [...thirty, at(101, 9500)]],
    ['an addition beside a removal', [...thirty, at(100, 550)], without(5)],
  ])('conflict, and Merge Annotations joins what git has left: %s', (_, ours, theirs) => {
    const { code, out } = mergeLines(thirty, ours, theirs);
    expect(code).toBeGreaterThan(0);
    const read = mergeConflicts(out);
    expect(read.ok && read.merged.conflicts).toEqual([]);
    const merged = mergeSides(content(thirty), content(ours), content(theirs)).content.annotations;
    // Without what both came from, what one side removed beside a conflict stays.
    const kept = read.ok ? idsIn(read.merged.content.annotations) : [];
    expect(idsIn(merged).filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.length - merged.length).toBe(theirs.length < thirty.length ? 1 : 0);
  });
});

describe('the merge driver, called by git', () => {
  /** A repository with our driver, or with none where there is no script, and a branch for each side. */
  function repository(name, script) {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    const write = (file, text) => {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    };
    const commit = (annotations, message) => {
      write(sidecar, typeof annotations === 'string' ? annotations : print(annotations));
      git(path, 'add', '-A');
      git(path, 'commit', '-q', '-m', message);
    };
    git(path, 'init', '-q', '-b', 'main');
    write('.gitattributes', `${attributesLine}\n`);
    const settings = script === null ? {} : driverSettings(launcherCommand(script));
    for (const [key, value] of Object.entries(settings)) git(path, 'config', key, value);
    return {
      path,
      git: (...words) => git(path, ...words),
      write,
      commit,
      merge(base, ours, theirs) {
        commit(base, 'base');
        git(path, 'checkout', '-q', '-b', 'desk');
        commit(theirs, 'theirs');
        git(path, 'checkout', '-q', 'main');
        commit(ours, 'ours');
        const result = git(path, 'merge', '-q', '--no-edit', 'desk');
        return { ...result, text: readFileSync(join(path, sidecar), 'utf8') };
      },
    };
  }

  function launcher(name, runtime = process.execPath, cli = program) {
    const path = join(folder, name);
    writeFileSync(path, launcherText(runtime, cli));
    chmodSync(path, 0o600);
    return path;
  }

  test('joins what git alone cannot', () => {
    const ours = [...changed(7, { tags: ['claim', 'event'] }), at(100, 550), at(102, 9000)];
    const theirs = [...changed(7, { note: 'When?' }), at(101, 560), at(103, 9500)];
    const { code, text, err } = repository('joined', launcher('first.sh')).merge(thirty, ours, theirs);
    expect([code, err]).toEqual([0, '']);
    const parsed = parseSidecar(text);
    expect(parsed.ok && parsed.annotations).toHaveLength(34);
    const seventh = parsed.ok && parsed.annotations.find(({ id }) => id === thirty[7].id);
    expect(seventh).toMatchObject({ tags: ['claim', 'event'], note: 'When?' });
    expect(text).toBe(print(parsed.annotations));
  });

  test('leaves two notes on one annotation between marks, and all else joined', () => {
    const ours = [...changed(7, { note: 'ours' }), at(100, 550)];
    const theirs = [...changed(7, { note: 'theirs' }), at(101, 560)];
    const { code, text } = repository('conflict', launcher('second.sh')).merge(thirty, ours, theirs);
    expect(code).toBe(1);
    expect(text.match(/^<{7} ours$/gm)).toHaveLength(1);
    const read = mergeConflicts(text);
    expect(read.ok && read.merged.conflicts).toMatchObject([{ id: thirty[7].id, parts: ['note'] }]);
    expect(read.ok && read.merged.content.annotations).toHaveLength(31);
  });

  test('without it, git’s index tells what one side removed beside a conflict', () => {
    const ours = [...thirty, at(100, 550)];
    const theirs = without(5);
    const undriven = repository('undriven', null);
    const { code, text } = undriven.merge(thirty, ours, theirs);
    expect(code).toBe(1);
    const alone = mergeConflicts(text);
    expect(alone.ok && [alone.merged.content.annotations.length, alone.unsure]).toEqual([31, 2]);
    const common = undriven.git('show', `:1:${sidecar}`).out;
    const told = mergeConflicts(text, common);
    expect(told.ok && [told.merged.content.annotations.length, told.unsure]).toEqual([30, 0]);
    const expected = mergeSides(content(thirty), content(ours), content(theirs)).content.annotations;
    expect(told.ok && print(told.merged.content.annotations)).toBe(print(expected));
  });

  test('follows a source that was renamed on one side, with what the other has added and taken away', () => {
    const { path, git: run, write, commit } = repository('renamed', launcher('renamed.sh'));
    const moved = 'south/c.txt';
    const there = `.copydesk/annotations/${moved}.json`;
    commit(thirty, 'base');
    run('checkout', '-q', '-b', 'desk');
    rmSync(join(path, sidecar));
    const renamed = thirty.map((one) => ({ ...one, target: { ...one.target, source: moved } }));
    write(there, printSidecar(moved, content(renamed)));
    run('add', '-A');
    run('commit', '-q', '-m', 'renamed');
    run('checkout', '-q', 'main');
    commit([...without(5), at(100, 550)], 'ours');
    expect(run('merge', '-q', '--no-edit', 'desk')).toMatchObject({ code: 0, err: '' });
    const added = { ...at(100, 550), target: { ...at(100, 550).target, source: moved } };
    const wanted = [...renamed.filter((_, number) => number !== 5), added];
    expect(readFileSync(join(path, there), 'utf8')).toBe(printSidecar(moved, content(wanted)));
  });

  test('merges a side that it cannot read line by line, and so does the launcher without its program', () => {
    const broken = print([...thirty, at(101, 2150)]).replace('"type": "AnnotationPage"', '"type": "Annotation"');
    const ours = [...thirty, at(100, 550)];
    const first = repository('broken', launcher('third.sh')).merge(thirty, ours, broken);
    expect(first.code).toBe(1);
    expect(first.err).toContain('a side cannot be read');
    expect(first.text).toContain('"type": "Annotation",\n  "copydesk:version"');
    const empty = repository('empty', launcher('empty.sh')).merge(thirty, ours, '');
    expect(empty.code).toBe(1);
    expect(parseSidecar(empty.text)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    const gone = launcher('fourth.sh', join(folder, 'no node'));
    const second = repository('gone', gone).merge(thirty, ours, [...thirty, at(101, 2150)]);
    expect(second).toMatchObject({ code: 0, err: expect.stringContaining('not installed') });
    const parsed = parseSidecar(second.text);
    expect(parsed.ok && parsed.annotations).toHaveLength(32);
  });
});

describe('copydesk merge-annotations', () => {
  const run = (...words) =>
    spawnSync(process.execPath, [program, 'merge-annotations', ...words], { cwd: folder, encoding: 'utf8' });

  test('writes the result to OURS and leaves the others', () => {
    const [base, ours, theirs] = [print(thirty), print([...thirty, at(100, 550)]), print(without(5))];
    for (const [name, text] of Object.entries({ b: base, o: ours, t: theirs })) writeFileSync(join(folder, name), text);
    expect(run('b', 'o', 't', '--path', sidecar).status).toBe(0);
    expect(readFileSync(join(folder, 'o'), 'utf8')).toBe(print([...without(5), at(100, 550)]));
    expect(readFileSync(join(folder, 't'), 'utf8')).toBe(theirs);
    expect(run('b', 'b', 't').status).toBe(0);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe(theirs);
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', '--path']],
    [['--loud', 'a', 'b', 'c']],
    [['no', 'such', 'files']],
  ])('bad use %j exits with 2', (words) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^copydesk: \S/);
  });

  test('a file that is not there is told in one line', () => {
    expect(run('no', 'such', 'files').stderr).toMatch(/^copydesk: ENOENT[^\n]*'no'\n$/);
  });
});
