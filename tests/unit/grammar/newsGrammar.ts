import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { readProject } from '../../support/hostTree';

/** Loads the grammar of the `news` language as the editor does. Throws when it does not load. */
export async function newsGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(dirname(createRequire(__filename).resolve('vscode-oniguruma')), 'onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => {
      const path = 'syntaxes/news.tmLanguage.json';
      return Promise.resolve(textmate.parseRawGrammar(readProject(path), path));
    },
  });
  const loaded = await registry.loadGrammar('text.news');
  if (loaded === null) throw new Error('the grammar does not load');
  return loaded;
}
