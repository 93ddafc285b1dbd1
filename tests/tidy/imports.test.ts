import { describe, expect, test } from 'vitest';
import { importsOf, projectFiles } from '../support/hostTree';

/** What the files of a folder may import. The innermost folder that is listed counts. */
interface Layer {
  readonly folder: string;
  /** Folders, or single files without their ending. */
  readonly may: readonly string[];
  /** Folders of which the types may be used, but no code. */
  readonly types?: readonly string[];
  readonly packages?: RegExp;
}

/** The import law: every arrow that is allowed, from the foundations up. */
const law: readonly Layer[] = [
  { folder: 'common/text', may: [], packages: /^yaml$/ },
  { folder: 'common/anchor', may: ['common/text'] },
  { folder: 'common/annotation', may: ['common/text', 'common/anchor'], packages: /^valibot$/ },
  { folder: 'common/interchange', may: ['common/text', 'common/anchor', 'common/annotation'] },
  { folder: 'common/decisions', may: ['common/text'] },
  { folder: 'common', may: ['common'] },
  { folder: 'server/analysis', may: ['common/text', 'common/decisions', 'common/protocol'] },
  {
    folder: 'server/index',
    may: [
      ...['common', 'server/analysis/events', 'server/analysis/roles/compareTitles', 'server/analysis/roles/office'],
      'server/analysis/roles/besideName',
      ...['server/analysis/claims', 'server/analysis/quotes/comparable'],
    ],
    types: ['server/analysis'],
  },
  { folder: 'server/features', may: ['common', 'server/analysis', 'server/index'] },
  {
    folder: 'server/lsp',
    may: ['common', 'server/features', 'server/index'],
    types: ['server/analysis'],
    packages: /^(vscode-languageserver|vscode-languageserver-textdocument|vscode-uri)$/,
  },
  {
    folder: 'server/node',
    may: ['common', 'server/analysis', 'server/index', 'server/features', 'server/lsp'],
    packages: /^(node:.+|vscode-languageserver\/node|vscode-uri|tinyglobby)$/,
  },
  {
    folder: 'server/browser',
    may: ['common', 'server/lsp'],
    packages: /^(vscode-languageserver\/browser|vscode-uri)$/,
  },
  { folder: 'client/node', may: ['common', 'client'], packages: /^(node:.+|vscode|vscode-languageclient\/node)$/ },
  { folder: 'client/browser', may: ['common', 'client'], packages: /^(vscode|vscode-languageclient\/browser)$/ },
  { folder: 'client', may: ['common'], packages: /^(vscode|vscode-languageclient|vscode-uri)$/ },
];

const files = projectFiles(['common/**/*.ts', 'server/**/*.ts', 'client/**/*.ts']);
const inside = (path: string, folder: string): boolean =>
  path.startsWith(`${folder}/`) || path.replace(/\.ts$/, '') === folder;
const layerOf = (path: string): Layer | undefined =>
  law.filter(({ folder }) => inside(path, folder)).toSorted((a, b) => b.folder.length - a.folder.length)[0];

describe('import law', () => {
  test('every file belongs to a layer', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  test('every import is an allowed arrow', () => {
    const broken = files.flatMap((path) => {
      const layer = layerOf(path);
      return layer === undefined
        ? []
        : importsOf(path)
            .filter((used) => !isAllowed(layer, used))
            .map(({ specifier }) => `${path} imports ${specifier}`);
    });
    expect(broken).toEqual([]);
  });

  test('no circular imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('relative imports have no file ending', () => {
    const withEnding = files.flatMap((path) =>
      importsOf(path)
        .filter(({ specifier }) => /^\..*\.[jt]s$/.test(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(withEnding).toEqual([]);
  });
});

function isAllowed(layer: Layer, { specifier, file, typeOnly }: ReturnType<typeof importsOf>[number]): boolean {
  if (file === undefined) return layer.packages?.test(specifier) ?? false;
  const target = layerOf(file);
  if (target === layer) return true;
  const fits = (folder: string): boolean => inside(file, folder) || target?.folder === folder;
  return layer.may.some(fits) || (typeOnly && (layer.types?.some(fits) ?? false));
}

/** Each circle of imports, as the chain of files that it goes through; types count as well. */
function cycles(paths: readonly string[]): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const chain: string[] = [];
  const visit = (path: string): void => {
    if (chain.includes(path)) found.push([...chain.slice(chain.indexOf(path)), path].join(' -> '));
    if (done.has(path) || chain.includes(path)) return;
    chain.push(path);
    for (const { file } of importsOf(path)) if (file !== undefined && paths.includes(file)) visit(file);
    chain.pop();
    done.add(path);
  };
  for (const path of paths) visit(path);
  return found;
}
