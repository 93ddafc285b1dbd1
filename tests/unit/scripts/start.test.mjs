import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../../../scripts/host/failure.mjs';
import { readArguments } from '../../../scripts/start/arguments.mjs';
import { findCode } from '../../../scripts/start/desktop.mjs';
import { root } from '../../support/hostTree';

let base;
let seeds;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
  seeds = join(base, 'seeds');
  for (const name of ['seeds', 'my sources', 'bin']) mkdirSync(join(base, name));
  writeFileSync(join(base, 'file.txt'), 'x');
});
afterAll(() => rmSync(base, { recursive: true }));

const read = (...words) => readArguments(words, { base, seeds });
const failing = (...words) => {
  try {
    read(...words);
  } catch (error) {
    return { code: error.exitCode, message: error.message.split('\n')[0] };
  }
  return undefined;
};

describe('arguments of npm start', () => {
  test('without any: the seeds, in whatever VS Code there is', () => {
    expect(read()).toEqual({
      help: false,
      folder: seeds,
      browser: false,
      port: undefined,
      password: true,
      trusted: true,
    });
  });

  test('a folder is looked for where the user stands, and is not trusted by itself', () => {
    expect(read('my sources')).toMatchObject({ folder: join(base, 'my sources'), browser: false, trusted: false });
    expect(read('my sources', '--trust')).toMatchObject({ browser: true, trusted: true });
  });

  test.for([
    [['--port', '4000'], { port: 4000, password: true, browser: true }],
    [['--port=65535'], { port: 65_535, browser: true }],
    [['--no-password'], { password: false, browser: true }],
    [['--browser'], { port: undefined, password: true, browser: true }],
    [['--help'], { help: true }],
  ])('%j', ([words, expected]) => {
    expect(read(...words)).toMatchObject(expected);
  });

  test.for([
    ['--port'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '80a'],
    ['--port=-1'],
    ['--open'],
    ['seeds', 'seeds'],
  ])('%j are refused', (words) => {
    expect(failing(...words)?.code).toBe(exitCodes.usage);
  });

  test('a missing folder, or a file, is named', () => {
    expect(failing('nowhere')).toEqual({ code: exitCodes.usage, message: `no such folder: ${join(base, 'nowhere')}` });
    expect(failing('file.txt')).toEqual({ code: exitCodes.usage, message: `not a folder: ${join(base, 'file.txt')}` });
  });
});

describe('the code command', () => {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const path = () => ['/nowhere', join(base, 'bin')].join(delimiter);
  beforeAll(() => {
    writeFileSync(join(base, 'bin', name), '');
    chmodSync(join(base, 'bin', name), 0o755);
  });

  test('is found on PATH', () => {
    expect(findCode({ PATH: path(), DISPLAY: ':0' }, process.platform, false)).toBe(join(base, 'bin', name));
    expect(findCode({ PATH: '/nowhere', DISPLAY: ':0' }, process.platform, false)).toBeUndefined();
  });

  test('is not used without a display, as root, or from a remote terminal', () => {
    expect(findCode({ PATH: path() }, 'linux', false)).toBeUndefined();
    expect(findCode({ PATH: path(), DISPLAY: ':0' }, 'linux', true)).toBeUndefined();
    expect(
      findCode({ PATH: path(), DISPLAY: ':0', VSCODE_IPC_HOOK_CLI: '/x' }, process.platform, false),
    ).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('npm start ends with one line and an exit code', () => {
  const start = (words, env = {}) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, COPYDESK_CACHE: join(base, 'cache'), INIT_CWD: base, ...env },
    });
    return { status, lines: stderr.trim().split('\n') };
  };

  test('for a missing folder', () => {
    expect(start(['nowhere'])).toEqual({ status: 2, lines: [`copydesk: no such folder: ${join(base, 'nowhere')}`] });
  });

  test('for a port that is taken, before anything is downloaded', async () => {
    const server = createServer();
    const port = await new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));
    const result = await new Promise((done) => {
      const args = [join(root, 'scripts', 'start.mjs'), 'seeds', '--port', String(port)];
      const env = { ...process.env, COPYDESK_CACHE: join(base, 'cache'), INIT_CWD: base };
      execFile(process.execPath, args, { env }, (error, _out, stderr) =>
        done({ status: error?.code, stderr: stderr.trim() }),
      );
    });
    server.close();
    expect(result).toEqual({ status: 4, stderr: `copydesk: port ${port} is taken; choose another with --port N` });
  });

  test('for a registry that cannot be reached', { timeout: 30_000 }, () => {
    const env = {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(base, 'npm'),
      npm_config_fetch_retries: '0',
    };
    const { status, lines } = start(['seeds', '--browser'], env);
    expect(lines.join('\n')).toMatch(/^copydesk: the npm registry cannot be reached \(ECONNREFUSED\); .+$/);
    expect(status).toBe(3);
  });
});
