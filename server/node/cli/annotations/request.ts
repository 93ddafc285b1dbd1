import {
  exportFormats,
  importFormats,
  type ExportFormat,
  type ImportFormat,
} from '../../../../common/interchange/model';
import type { Scope } from '../../../../common/interchange/scope';

/** What `copydesk annotations …` asks for. Paths are as the user wrote them. */
export type AnnotationsRequest =
  | { readonly kind: 'list'; readonly folder: string; readonly scope: Scope; readonly asJson: boolean }
  | {
      readonly kind: 'export';
      readonly folder: string;
      readonly scope: Scope;
      readonly format: ExportFormat;
      /** Null: standard output. */
      readonly out: string | null;
      /** Files of an earlier export may be replaced. */
      readonly force: boolean;
    }
  | {
      readonly kind: 'import';
      readonly folder: string;
      readonly files: readonly string[];
      /** Null: by the names of the files. */
      readonly format: ImportFormat | null;
      readonly dryRun: boolean;
    }
  | { readonly kind: 'wrong'; readonly message: string };

const withValue = ['--folder', '--tag', '--source', '--format', '--out'] as const;
const alone = ['--json', '--force', '--dry-run'] as const;

type Valued = (typeof withValue)[number];

/** Options that each word takes. */
const takes: Readonly<Record<'list' | 'export' | 'import', readonly string[]>> = {
  list: ['--folder', '--tag', '--source', '--json'],
  export: ['--folder', '--tag', '--source', '--format', '--out', '--force'],
  import: ['--folder', '--format', '--dry-run'],
};

interface Words {
  readonly values: ReadonlyMap<Valued, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/** Options with their values, and what else there is; a string says what is wrong. `--` ends the options. */
function partedWords(words: readonly string[], allowed: readonly string[]): Words | string {
  const values = new Map<Valued, string[]>();
  const flags = new Set<string>();
  const paths: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      paths.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      paths.push(word);
      continue;
    }
    const name = word.split('=', 1)[0] ?? word;
    const valued = withValue.find((one) => one === name);
    if (!allowed.includes(name)) return `unknown option ${word}`;
    if (!valued) {
      if (!alone.some((one) => one === word)) return `${name} takes no value`;
      flags.add(name);
      continue;
    }
    const isInline = word !== name;
    const value = isInline ? word.slice(name.length + 1) : words[at + 1];
    if (value === undefined || value === '') return `${name} takes a value`;
    if (!isInline) at += 1;
    values.set(valued, [...(values.get(valued) ?? []), value]);
  }
  return { values, flags, paths };
}

/** Reads the words behind `copydesk annotations`. */
export function readAnnotationsRequest([kind, ...words]: readonly string[]): AnnotationsRequest {
  const wrong = (message: string): AnnotationsRequest => ({ kind: 'wrong', message: `annotations: ${message}` });
  if (kind !== 'list' && kind !== 'export' && kind !== 'import') return wrong('say list, export or import');
  const parts = partedWords(words, takes[kind]);
  if (typeof parts === 'string') return wrong(`${kind}: ${parts}`);
  const { values, flags, paths } = parts;
  const last = (name: Valued): string | undefined => values.get(name)?.at(-1);
  const folder = last('--folder') ?? '.';
  const scope: Scope = { tags: values.get('--tag') ?? [], sources: values.get('--source') ?? [] };
  const format = last('--format');
  if (kind === 'import') {
    const known = importFormats.find((one) => one === format);
    if (format !== undefined && !known)
      return wrong(`import: --format takes ${importFormats.join(', ')}; got "${format}"`);
    if (paths.length === 0) return wrong('import: name at least one file');
    return { kind, folder, files: paths, format: known ?? null, dryRun: flags.has('--dry-run') };
  }
  if (paths[0] !== undefined) return wrong(`${kind}: "${paths[0]}" is too much; a folder is named with --folder`);
  if (kind === 'list') return { kind, folder, scope, asJson: flags.has('--json') };
  const known = exportFormats.find((one) => one === format);
  if (!known) return wrong(`export: --format takes ${exportFormats.join(', ')}; got "${format ?? ''}"`);
  const out = last('--out') ?? null;
  if (known === 'brat' && out === null) return wrong('export: brat files need a folder: --out DIR');
  return { kind, folder, scope, format: known, out, force: flags.has('--force') };
}
