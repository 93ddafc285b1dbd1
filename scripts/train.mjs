// npm run train -- --data DIR: fits the weights of the name rules in two stages, each on a program built anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of this project and ends with its exit code when it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const stage of [['--first'], []]) {
  run(join(project, 'esbuild.mjs'), '--tools');
  run(join(project, 'out', 'fitNameWeights.cjs'), ...stage, ...process.argv.slice(2));
}
