import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const live = new Set();
const folders = new Set();
const isWindows = process.platform === 'win32';

/**
 * Starts a program in a process group of its own, so that it ends with all its children: by `stop`, or when this
 * process ends in whatever way it can notice.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number>, stop: () => Promise<void> }}
 *   `ended` gives the exit code (1 for a signal or a failure to start)
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  live.add(child);
  const ended = new Promise((done) => {
    const end = (code) => {
      live.delete(child);
      done(code);
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
  const stop = async () => {
    if (live.has(child)) {
      signalGroup(child, 'SIGTERM');
      const hard = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(hard);
    }
    // Its children may be slower than itself to go, or ignore the first signal.
    signalGroup(child, 'SIGKILL');
  };
  return { child, ended, stop };
}

/**
 * A temporary folder that is removed when this process ends.
 *
 * @param {string} name first part of the folder's name
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `copydesk-${name}-`));
  folders.add(folder);
  return folder;
}

/**
 * Removes a temporary folder now.
 *
 * @param {string} folder made by {@link temporaryFolder}
 */
export function removeFolder(folder) {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Ends what was started and removes what was made. Safe to call twice. */
export function cleanUp() {
  for (const child of live) signalGroup(child, 'SIGKILL');
  for (const folder of folders) {
    try {
      removeFolder(folder);
    } catch {
      // A file still held open; the system clears its temporary folder.
    }
  }
}

let onSignal = (code) => process.exit(code);

/**
 * Takes the place of the immediate end at Ctrl-C and the like. A second signal always ends at once.
 *
 * @param {() => void} handler
 */
export function handleSignals(handler) {
  onSignal = () => {
    onSignal = (code) => process.exit(code);
    handler();
  };
}

process.once('exit', cleanUp);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => onSignal(code));
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}
