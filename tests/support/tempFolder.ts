import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of its own for one test. */
export interface TempFolder {
  readonly path: string;
  /** Writes a file below the folder and gives its uri. */
  write(name: string, content: string | Uint8Array): string;
  uri(name: string): string;
  remove(): void;
}

/** Makes a temporary folder with the files given by name. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TempFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-test-')));
  const uri = (name: string): string => pathToFileURL(join(path, name)).href;
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return uri(name);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, uri, remove: () => rmSync(path, { recursive: true, force: true }) };
}
