import { readAnnotationsRequest, type AnnotationsRequest } from './annotations/request';
import type { MergePaths } from './mergeAnnotations';

const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly paths: readonly string[]; readonly format: Format }
  | { readonly kind: 'timeline'; readonly paths: readonly string[]; readonly asJson: boolean }
  | { readonly kind: 'analyzeLines'; readonly alone: boolean }
  | { readonly kind: 'analyzeFiles'; readonly files: readonly string[]; readonly alone: boolean }
  | { readonly kind: 'anchors' }
  | { readonly kind: 'mergeAnnotations'; readonly paths: MergePaths }
  | { readonly kind: 'annotations'; readonly request: Exclude<AnnotationsRequest, { kind: 'wrong' }> }
  | { readonly kind: 'wrong'; readonly message: string };

const wrong = (message: string): Request => ({ kind: 'wrong', message });
const isFormat = (word: string): word is Format => (formats as readonly string[]).includes(word);

function readCheck(words: readonly string[]): Request {
  const paths: string[] = [];
  let format: Format = 'text';
  let onlyPaths = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (onlyPaths || !word.startsWith('-')) paths.push(word);
    else if (word === '--') onlyPaths = true;
    else if (word === '--format' || word.startsWith('--format=')) {
      const inline = word === '--format' ? null : word.slice('--format='.length);
      const value = inline ?? words[at + 1] ?? '';
      if (inline === null) at += 1;
      if (!isFormat(value)) return wrong(`--format takes ${formats.join(', ')}; got "${value}"`);
      format = value;
    } else return wrong(`check: unknown option ${word}`);
  }
  return paths.length === 0 ? wrong('check: name at least one file or folder') : { kind: 'check', paths, format };
}

/** Options, and files or folders: everything behind `--` is of the latter. */
function parted(words: readonly string[]): { readonly options: readonly string[]; readonly paths: readonly string[] } {
  const split = words.indexOf('--');
  const before = split < 0 ? words : words.slice(0, split);
  const after = split < 0 ? [] : words.slice(split + 1);
  const isOption = (word: string): boolean => word.startsWith('-');
  return { options: before.filter(isOption), paths: [...before.filter((word) => !isOption(word)), ...after] };
}

function readTimeline(words: readonly string[]): Request {
  const { options, paths } = parted(words);
  const unknown = options.find((word) => word !== '--json');
  if (unknown !== undefined) return wrong(`timeline: unknown option ${unknown}`);
  return paths.length === 0
    ? wrong('timeline: name at least one file or folder')
    : { kind: 'timeline', paths, asJson: options.length > 0 };
}

function readAnalyze(words: readonly string[]): Request {
  const { options, paths: files } = parted(words);
  const unknown = options.find((word) => word !== '--jsonl' && word !== '--alone');
  if (unknown !== undefined) return wrong(`analyze: unknown option ${unknown}`);
  const alone = options.includes('--alone');
  const lines = options.includes('--jsonl');
  if (lines && files.length > 0) return wrong('analyze: --jsonl reads standard input and takes no files');
  if (lines) return { kind: 'analyzeLines', alone };
  return files.length === 0
    ? wrong('analyze: name at least one file, or use --jsonl')
    : { kind: 'analyzeFiles', files, alone };
}

function readAnchors(words: readonly string[]): Request {
  return words.length === 1 && words[0] === '--jsonl'
    ? { kind: 'anchors' }
    : wrong('anchors: reads standard input; write copydesk anchors --jsonl');
}

/** Words with the value of one option taken out; null where it has none. `--` ends the options. */
function takeValue(
  words: readonly string[],
  option: string,
): { readonly rest: readonly string[]; readonly value: string | null } | null {
  const end = words.indexOf('--');
  const at = words.findIndex(
    (word, index) => (end < 0 || index < end) && (word === option || word.startsWith(`${option}=`)),
  );
  if (at < 0) return { rest: words, value: null };
  const inline = words[at] !== option;
  const value = inline ? words[at]?.slice(option.length + 1) : words[at + 1];
  return value === undefined ? null : { rest: words.toSpliced(at, inline ? 1 : 2), value };
}

function readMergeAnnotations(words: readonly string[]): Request {
  const taken = takeValue(words, '--path');
  if (!taken) return wrong('merge-annotations: --path takes a path');
  const { options, paths } = parted(taken.rest);
  if (options[0] !== undefined) return wrong(`merge-annotations: unknown option ${options[0]}`);
  const [base, ours, theirs] = paths;
  if (base === undefined || ours === undefined || theirs === undefined || paths.length > 3)
    return wrong('merge-annotations: name three files, BASE OURS THEIRS');
  return { kind: 'mergeAnnotations', paths: { base, ours, theirs, path: taken.value } };
}

/** Reads the words after the program's name. */
export function readArguments(words: readonly string[]): Request {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return { kind: 'help' };
  if (options.includes('--version')) return { kind: 'version' };
  const [command, ...rest] = words;
  if (command === 'check') return readCheck(rest);
  if (command === 'timeline') return readTimeline(rest);
  if (command === 'analyze') return readAnalyze(rest);
  if (command === 'anchors') return readAnchors(rest);
  if (command === 'annotations') {
    const request = readAnnotationsRequest(rest);
    return request.kind === 'wrong' ? request : { kind: 'annotations', request };
  }
  if (command === 'merge-annotations') return readMergeAnnotations(rest);
  return wrong(command === undefined ? 'a command is missing' : `unknown command "${command}"`);
}
