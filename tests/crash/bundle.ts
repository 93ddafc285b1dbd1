import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as OnDiskModule from './onDisk';

/** The library as programs of their own, with the editor's file system replaced by the disk. */
export interface Bundle {
  /** A folder for what the tests write. */
  readonly home: string;
  readonly onDisk: typeof OnDiskModule;
  /** Script of the writer that is to be killed. */
  readonly writer: string;
  /** Script of a program that may not write. */
  readonly refused: string;
  /** Script of a host that shares a folder with another one. */
  readonly host: string;
  dispose(): void;
}

/** Builds the library over the real disk, in a folder for temporary files. */
export async function bundled(): Promise<Bundle> {
  const home = mkdtempSync(join(tmpdir(), 'copydesk-crash-'));
  const here = import.meta.dirname;
  await build({
    entryPoints: Object.fromEntries(
      ['writer', 'host', 'refused', 'onDisk'].map((name) => [name, join(here, `${name}.ts`)]),
    ),
    alias: { vscode: join(here, 'vscodeOnDisk.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: home,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const onDisk = (await import(pathToFileURL(join(home, 'onDisk.mjs')).href)) as typeof OnDiskModule;
  return {
    home,
    onDisk,
    writer: join(home, 'writer.mjs'),
    refused: join(home, 'refused.mjs'),
    host: join(home, 'host.mjs'),
    dispose: () => rmSync(home, { recursive: true, force: true }),
  };
}
