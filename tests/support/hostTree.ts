import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Paths of the project's files that match, with slashes, relative to its folder, sorted. */
export function projectFiles(patterns: readonly string[]): readonly string[] {
  const ignore = ['**/node_modules/**', 'dist/**', 'out/**', '.tsbuild/**'];
  return globSync([...patterns], { cwd: root, ignore, dot: false }).toSorted();
}

/** Text of a project file. */
export function readProject(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** One import or re-export. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Project path of the imported file, for a relative import. */
  readonly file: string | undefined;
  /** `import type`, `export type`: leaves nothing behind at run time. */
  readonly typeOnly: boolean;
}

const fromClause = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^'\n]+)'/gm;
const sideEffect = /^import\s+'([^'\n]+)'/gm;
const called = /\b(?:import|require)\(\s*'([^'\n]+)'\s*\)/g;

/**
 * The imports of a TypeScript file, as the formatter leaves them: statements begin at the line's start.
 *
 * @param path project path of an existing file
 */
export function importsOf(path: string): readonly Import[] {
  const text = readProject(path);
  const found: Import[] = [];
  for (const [, type, specifier] of text.matchAll(fromClause)) add(specifier, type !== undefined);
  for (const [, specifier] of text.matchAll(sideEffect)) add(specifier, false);
  for (const [, specifier] of text.matchAll(called)) add(specifier, false);
  return found;

  function add(specifier: string | undefined, typeOnly: boolean): void {
    if (specifier !== undefined) found.push({ specifier, file: resolveImport(path, specifier), typeOnly });
  }
}

/** An import that leads nowhere is the compiler's business. */
function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from), specifier);
  return [`${base}.ts`, `${base}.d.ts`].find((path) => existsSync(join(root, path))) ?? base;
}
