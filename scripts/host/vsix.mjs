import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { packageRoot, programOf } from './packages.mjs';

/**
 * Packages the extension as it is built now.
 *
 * @param {string} project its folder
 * @param {string} vsix path of the package to write
 * @throws {Failure} with what vsce said
 */
export async function createPackage(project, vsix) {
  const program = programOf('@vscode/vsce', 'vsce');
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  const result = spawnSync(process.execPath, [program, ...args], { cwd: project, encoding: 'utf8', input: '' });
  if (result.status !== 0)
    throw new Failure(`the extension cannot be packaged:\n${result.stdout}${result.stderr}`.trim());
}

/**
 * Lists a package's files.
 *
 * @param {string} vsix its path
 * @returns {Promise<{ name: string, bytes: number, packed: number }[]>} sorted by name; sizes before and after packing
 */
export function listPackage(vsix) {
  // yauzl reads zip files for vsce, and so for us.
  const yauzl = createRequire(join(packageRoot('@vscode/vsce'), 'package.json'))('yauzl');
  return new Promise((done, fail) => {
    yauzl.open(vsix, (error, zip) => {
      if (error) return fail(error);
      const files = [];
      zip.on('entry', (entry) =>
        files.push({ name: entry.fileName, bytes: entry.uncompressedSize, packed: entry.compressedSize }),
      );
      zip.on('end', () => done(files.toSorted((a, b) => (a.name < b.name ? -1 : 1))));
      zip.on('error', fail);
    });
  });
}

/** The only files that may ship; everything else in a package is a mistake in .vscodeignore. */
const shipped = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/package(\.nls(\.[\w-]+)?)?\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/LICENSE(\.txt|\.md)?$/i,
  /^extension\/dist\/(extension|server)(\.web)?\.js$/,
  /^extension\/dist\/cli\.js$/,
  /^extension\/dist\/[\w.-]+\.bin$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/media\/[\w.-]+\.(svg|png|css)$/,
  /^extension\/docs\/schema\/[\w.-]+\.schema\.json$/,
];
const required = [
  'package.json',
  'package.nls.json',
  'dist/extension.js',
  'dist/server.js',
  'dist/extension.web.js',
  'dist/server.web.js',
  'dist/names.bin',
];
/** Packed; a good half of it is the name model, of which tests/tidy/package says what it may take. */
const maximumBytes = 4_500_000;

/**
 * What is wrong with a package.
 *
 * @param {string[]} names paths inside it
 * @param {number} bytes the package's own size
 * @returns {string[]} one line each; empty when it may ship
 */
export function packageProblems(names, bytes) {
  const extra = names.filter((name) => !shipped.some((pattern) => pattern.test(name)));
  const missing = required.filter((name) => !names.includes(`extension/${name}`));
  return [
    ...extra.map((name) => `must not be inside: ${name}`),
    ...missing.map((name) => `is missing: ${name}`),
    ...(bytes > maximumBytes ? [`${bytes} bytes, over the limit of ${maximumBytes}`] : []),
  ];
}
