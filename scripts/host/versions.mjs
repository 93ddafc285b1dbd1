import { Failure, exitCodes } from './failure.mjs';

/** What the host is made of. All of it is published on the npm registry. */
export const codeServerVersion = '4.139.1';
export const nodeVersion = '24.21.0';

/** Raise this when the way of installing changes, so that existing installations are made anew. */
const recipe = 1;

/** Approximate sizes, for the message before the download. */
export const downloadMegabytes = 190;
export const installedMegabytes = 540;

/**
 * Name of the npm package that carries Node for this machine.
 *
 * @param {{ platform: string, arch: string, glibc: string | undefined }} machine
 * @throws {Failure} when the host does not run on this machine
 */
export function nodePackage({ platform, arch, glibc }) {
  const advice = 'install VS Code with its `code` command and run npm start again';
  if (platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64')) {
    throw new Failure(
      `the VS Code that comes from npm runs on Linux x64 and arm64 only, this is ${platform} ${arch}; ${advice}`,
      exitCodes.platform,
    );
  }
  if (glibc === undefined || !isAtLeast(glibc, 2, 28)) {
    throw new Failure(
      `the VS Code that comes from npm needs glibc 2.28 or newer, this system has ${glibc ?? 'none'}; ${advice}`,
      exitCodes.platform,
    );
  }
  return `node-linux-${arch}`;
}

/** This machine, as {@link nodePackage} wants it. */
export function thisMachine() {
  const glibc = process.platform === 'linux' ? process.report?.getReport().header.glibcVersionRuntime : undefined;
  return { platform: process.platform, arch: process.arch, glibc };
}

/**
 * Names an installation: two installations with the same stamp are interchangeable.
 *
 * @param {string} arch as in `process.arch`
 */
export function stampOf(arch) {
  return `code-server-${codeServerVersion}-node-${nodeVersion}-${arch}-r${recipe}`;
}

function isAtLeast(version, major, minor) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
