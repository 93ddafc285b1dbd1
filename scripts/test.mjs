// npm test: every check and every test, each step told as a block with its time, and the sum in one last line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMain } from './host/failure.mjs';
import { programOf } from './host/packages.mjs';
import { printTotal, readTotal } from './host/report.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const results = join(project, 'out', 'results');
/** `COPYDESK_TEST_LANES=1`: nothing runs beside anything else. */
const oneAtATime = process.env.COPYDESK_TEST_LANES === '1';

/** How a step's cases are counted: it is one case itself, it prints a total at its end, or vitest writes a file. */
const single = () => undefined;
const printed = readTotal;
const vitestFile = (name) => () => {
  const report = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
};

const script = (path) => [join(project, 'scripts', path)];
const vitest = (name) => ({
  name,
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
const check = (name, ...args) => ({ name, args, count: single });
const host = (name, path, ...options) => ({ name, args: [...script(`host/${path}`), ...options], count: printed });

const fromNpm = process.platform === 'linux';
/** What ships is what is tested: everything that starts programs of ours starts the build for production. */
const building = [
  check('build', join(project, 'esbuild.mjs'), '--production', '--tests'),
  check('package', ...script('package.mjs')),
];
const processing = [
  check('types', programOf('typescript', 'tsc'), '-b'),
  check('lint', programOf('oxlint'), '--deny-warnings'),
  check('format', programOf('prettier'), '--check', '--cache', '--log-level', 'warn', '.'),
  vitest('unit'),
  vitest('properties'),
  vitest('growth'),
  vitest('scripts'),
  vitest('lsp'),
];
const packaged = `--vsix=${join(project, 'copydesk.vsix')}`;
/** Suites in VS Code, longest first. They wait half of their time, and run beside the other steps. */
const hosted = fromNpm
  ? [
      host('in-host, web worker', 'runWebSuite.mjs'),
      host('in-host, Node', 'runNodeSuite.mjs'),
      host('user interface', 'runUi.mjs', packaged),
      host('in-host, folders', 'runFoldersSuite.mjs'),
    ]
  : [host('in-host, desktop', 'runDesktop.mjs')];

await runMain(async () => {
  for (const folder of [results, join(project, 'shots')]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  // The download of the host goes on beside the steps that need none.
  const prepared = fromNpm ? run('host', script('host/prepare.mjs')) : undefined;
  const done = [];
  await inTurn(building, done);
  const hosting = ready(prepared);
  if (oneAtATime) await inTurn([...processing, ...(await hosting)], done);
  else
    await Promise.all([
      inTurn(processing, done),
      // Suites in VS Code never run beside each other: what they wait for would come late.
      hosting.then((steps) => inTurn(steps, done)).then(() => inTurn(processing, done)),
    ]);
  console.log('\n=== summary');
  for (const { name, seconds, passed, failed } of done) {
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s ${passed} passed, ${failed} failed`,
    );
  }
  const sumOf = (part) => done.reduce((sum, step) => sum + step[part], 0);
  return printTotal(sumOf('passed'), sumOf('failed'));
});

/** The steps that need a host, once it is there. */
async function ready(prepared) {
  const preparation = await prepared;
  if (preparation !== undefined && preparation.code !== 0) console.log(preparation.output.trimEnd());
  return hosted;
}

/** Takes steps from the front of a list until there is none; others may take from it too. */
async function inTurn(steps, done) {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) done.push(await told(step));
}

/** Runs a step and prints all that it said when it has ended: steps of other lanes run beside it. */
async function told({ name, args, count }) {
  const step = await run(name, args);
  console.log(`\n=== ${name}\n${step.output.trimEnd()}`);
  return { name, seconds: step.seconds, ...counted(step, count) };
}

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

function run(name, args) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', (error) => done({ code: 1, output: `${name}: ${error.message}`, seconds: 0 }));
    child.once('close', (code) => done({ code: code ?? 1, output, seconds: (Date.now() - start) / 1000 }));
  });
}
