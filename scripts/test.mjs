// npm test: every check and every test, each step told with its time, and the sum in one last line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMain } from './host/failure.mjs';
import { programOf } from './host/packages.mjs';
import { printTotal, readTotal } from './host/report.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const results = join(project, 'out', 'results');

/** How a step's cases are counted: it is one case itself, it prints a total at its end, or vitest writes a file. */
const single = () => undefined;
const printed = readTotal;
const vitestFile = (name) => () => {
  const report = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
};

const script = (path) => [join(project, 'scripts', path)];
const vitest = (name) => ({
  args: [
    programOf('vitest'),
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
  ],
  count: vitestFile(name),
});
const build = (...options) => [join(project, 'esbuild.mjs'), ...options];

const fromNpm = process.platform === 'linux';
const steps = [
  { name: 'types', args: [programOf('typescript', 'tsc'), '-b'], count: single },
  { name: 'lint', args: [programOf('oxlint'), '--deny-warnings'], count: single },
  { name: 'format', args: [programOf('prettier'), '--check', '--log-level', 'warn', '.'], count: single },
  { name: 'unit', ...vitest('unit') },
  { name: 'growth', ...vitest('growth') },
  { name: 'scripts', ...vitest('scripts') },
  { name: 'build', args: build('--tests'), count: single },
  { name: 'lsp', ...vitest('lsp') },
  ...(fromNpm
    ? [
        { name: 'in-host, Node', args: script('host/runNodeSuite.mjs'), count: printed, host: true },
        { name: 'in-host, web worker', args: script('host/runWebSuite.mjs'), count: printed, host: true },
      ]
    : [{ name: 'in-host, desktop', args: script('host/runDesktop.mjs'), count: printed }]),
  { name: 'build for production', args: build('--production'), count: single },
  { name: 'package', args: script('package.mjs'), count: single },
  ...(fromNpm ? [{ name: 'user interface', args: script('host/runUi.mjs'), count: printed, host: true }] : []),
];

await runMain(async () => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  // The download of the host goes on beside the steps that need the processor only.
  const prepared = fromNpm ? run('host', script('host/prepare.mjs'), false) : undefined;
  const sum = { passed: 0, failed: 0 };
  const summary = [];
  for (const { name, args, count, host } of steps) {
    console.log(`\n=== ${name}`);
    if (host) {
      const preparation = await prepared;
      if (preparation.code !== 0) console.log(preparation.output.trimEnd());
    }
    const step = await run(name, args, true);
    const { passed, failed } = counted(step, count);
    sum.passed += passed;
    sum.failed += failed;
    summary.push({ name, seconds: step.seconds, passed, failed });
  }
  console.log('\n=== summary');
  for (const { name, seconds, passed, failed } of summary) {
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s ${passed} passed, ${failed} failed`,
    );
  }
  return printTotal(sum.passed, sum.failed);
});

/** A step that failed in some other way than by a case counts as one failure more. */
function counted({ code, output }, count) {
  let cases;
  try {
    cases = count(output);
  } catch {
    cases = undefined;
  }
  if (cases === undefined) return code === 0 && count === single ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return code !== 0 && cases.failed === 0 ? { ...cases, failed: 1 } : cases;
}

function run(name, args, show) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once('error', (error) => done({ code: 1, output: `${name}: ${error.message}`, seconds: 0 }));
    child.once('close', (code) => done({ code: code ?? 1, output, seconds: (Date.now() - start) / 1000 }));
  });
}
