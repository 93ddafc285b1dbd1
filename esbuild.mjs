// Builds dist/ (what ships) and, when asked, out/ (tests and tools).
//   --production  minified, without source maps     --watch   again on every change
//   --tests       in-host suites and UI cases       --tools   bench, quality and training programs
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const known = ['--production', '--watch', '--tests', '--tools'];
for (const flag of flags) {
  if (!known.includes(flag)) {
    console.error(`esbuild.mjs: unknown option ${flag}; known: ${known.join(' ')}`);
    process.exit(2);
  }
}
const production = flags.has('--production');

const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  // Types are tsc's business; without this, esbuild reads every tsconfig on the way.
  tsconfigRaw: { compilerOptions: { target: 'es2022', verbatimModuleSyntax: true } },
  logLevel: 'warning',
};
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
// A dependency of tinyglobby asks for its own file, which CommonJS knows by another name.
const server = { ...node, define: { 'import.meta.url': '__filename' } };
const one = (entry, outfile) => ({ entryPoints: [entry], outfile });

const targets = [
  { ...node, ...one('client/node/main.ts', 'dist/extension.js'), external: ['vscode'] },
  { ...server, ...one('server/node/main.ts', 'dist/server.js') },
  { ...server, ...one('server/node/cli.ts', 'dist/cli.js'), banner: { js: '#!/usr/bin/env node' } },
  { ...browser, ...one('client/browser/main.ts', 'dist/extension.web.js'), format: 'cjs', external: ['vscode'] },
  { ...browser, ...one('server/browser/worker.ts', 'dist/server.web.js'), format: 'iife' },
];

if (flags.has('--tests')) {
  // The runner takes every file it finds there.
  rmSync('out/ui', { recursive: true, force: true });
  // What a failure says must be readable, whatever it is about.
  const readable = { minify: false, sourcemap: true };
  const cases = readdirSync('tests/ui').filter((name) => name.endsWith('.ui.ts'));
  targets.push(
    { ...node, ...readable, ...one('tests/inhost/index.node.ts', 'out/inhost/node.js'), external: ['vscode', 'mocha'] },
    {
      ...node,
      ...readable,
      ...one('tests/inhost/index.folders.ts', 'out/inhost/folders.js'),
      external: ['vscode', 'mocha'],
    },
    {
      ...browser,
      ...readable,
      ...one('tests/inhost/index.web.ts', 'out/inhost/web.js'),
      format: 'cjs',
      external: ['vscode'],
      // Mocha's browser build asks for both.
      define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
    },
    {
      ...node,
      ...readable,
      entryPoints: cases.map((name) => `tests/ui/${name}`),
      outdir: 'out/ui',
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      external: ['playwright-core'],
    },
  );
}

if (flags.has('--tools')) {
  const tools = {
    bench: 'tests/bench/main.ts',
    quality: 'tests/quality/main.ts',
    train: 'training/train.ts',
  };
  for (const [name, entry] of Object.entries(tools)) {
    // The packages that the bench compares with are measured as they are installed.
    targets.push({ ...node, ...one(entry, `out/${name}.cjs`), packages: 'external' });
  }
}

// The name model lies beside the programs that read it.
mkdirSync('dist', { recursive: true });
copyFileSync('server/model/names.bin', 'dist/names.bin');

if (flags.has('--watch')) {
  await Promise.all(targets.map(async (target) => (await context({ ...target, logLevel: 'info' })).watch()));
} else {
  // Every target is tried, so that one mistake does not hide the others; esbuild prints each.
  const results = await Promise.allSettled(targets.map((target) => build(target)));
  if (results.some((result) => result.status === 'rejected')) process.exit(1);
  chmodSync('dist/cli.js', 0o755);
}
