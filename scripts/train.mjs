// npm run train -- --data DIR: builds and runs the training of the name tagger.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of this project and ends with its exit code when it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(join(project, 'esbuild.mjs'), '--tools');
// The vectors are one file of 300 MB.
run('--max-old-space-size=6000', join(project, 'out', 'train.cjs'), ...process.argv.slice(2));
