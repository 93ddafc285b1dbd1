import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder } from './cache.mjs';
import { Failure, exitCodes } from './failure.mjs';
import { makeOnce } from './once.mjs';
import { packageRoot } from './packages.mjs';

/**
 * The browser for tests: the one that `COPYDESK_CHROMIUM` names, otherwise the headless Chromium that the npm package
 * @sparticuz/chromium carries, unpacked once per machine. No other browser of the machine is used.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the program, and what its environment needs besides
 * @throws {Failure} when there is none that starts
 */
export async function ensureChromium(say = console.log) {
  const named = process.env.COPYDESK_CHROMIUM;
  if (named) {
    if (!existsSync(named))
      throw new Failure(`COPYDESK_CHROMIUM names a file that does not exist: ${named}`, exitCodes.usage);
    const problem = starts(named, {});
    if (problem !== undefined)
      throw new Failure(
        `COPYDESK_CHROMIUM names a program that does not start: ${named} (${problem})`,
        exitCodes.usage,
      );
    return { path: named, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `the browser that comes from npm runs on Linux x64 only, this is ${process.platform} ${process.arch};` +
        ' set COPYDESK_CHROMIUM to a Chromium or Chrome',
      exitCodes.platform,
    );
  }
  const packed = packageRoot('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const name = `chromium-${version}`;
  const fill = async (partial) => {
    say(`Unpacking the browser for tests (220 MB, once, into ${cacheFolder()})`);
    await unpack(join(packed, 'bin'), partial);
    writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontSettings(join(cacheFolder(), name, 'fonts')));
  };
  return startable(await makeOnce(cacheFolder(), name, fill, say));
}

async function unpack(bin, folder) {
  // tar-fs is a dependency of the package that is unpacked here.
  const { extract } = createRequire(join(bin, '..', 'package.json'))('tar-fs');
  const inflate = (file, target) => pipeline(createReadStream(join(bin, file)), createBrotliDecompress(), target);
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(folder, 'chromium'), { mode: 0o755 })),
    inflate('fonts.tar.br', extract(join(folder, 'fonts'))),
    inflate('al2023.tar.br', extract(join(folder, 'libraries'))),
    inflate('swiftshader.tar.br', extract(folder)),
  ]);
}

/** The package's own fontconfig file looks in fixed folders of another system. */
function fontSettings(folder) {
  const entries = `<dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${entries}</fontconfig>\n`;
}

/** Adds the carried NSS libraries and fonts only where the system has none: its own fit it better. */
function startable(folder) {
  const path = join(folder, 'chromium');
  const env = hasFonts() ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (starts(path, env) === undefined) return { path, env };
  const inherited = process.env.LD_LIBRARY_PATH ? `:${process.env.LD_LIBRARY_PATH}` : '';
  const withLibraries = { ...env, LD_LIBRARY_PATH: `${join(folder, 'libraries', 'lib')}${inherited}` };
  const problem = starts(path, withLibraries);
  if (problem === undefined) return { path, env: withLibraries };
  throw new Failure(`the browser for tests does not start (${problem}); set COPYDESK_CHROMIUM to one that does`);
}

/** Undefined when the program starts, otherwise what it said. */
function starts(path, env) {
  const result = spawnSync(path, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 30_000 });
  return result.status === 0 ? undefined : result.stderr?.trim() || result.error?.message || `status ${result.status}`;
}

function hasFonts() {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) => existsSync(folder) && readdirSync(folder).length > 0,
  );
}
