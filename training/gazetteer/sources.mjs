// What the scripts of this folder read: installed packages, and the project's own lexica.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Names that modules of the lexicon export, by module: `{ places: ['handWritten'] }`. */
export async function readLexica(wanted) {
  const contents = Object.entries(wanted)
    .map(([module, names]) => `export { ${names.join(', ')} } from './server/analysis/lexicon/${module}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    tsconfigRaw: {},
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A package of training/package.json; ends the program with the command to run where it is not installed. */
export function load(name) {
  try {
    return createRequire(new URL('../package.json', import.meta.url))(name);
  } catch {
    console.error(`gazetteer: ${name} is not installed; run npm ci --prefix training`);
    process.exit(2);
  }
}
