import { groupBy } from '../text/groupBy';
import { byCode } from '../text/sorted';
import type { ImportProblem, InFile } from './model';

/** Files of annotations on one text: an `.ann`, or an `.a1` with the `.a2` that says more of its passages. */
interface Document {
  /** Path without the ending. */
  readonly stem: string;
  readonly parts: readonly InFile[];
  /** The text beside, which the offsets count in. */
  readonly text: string | undefined;
}

/** Files of brat by what they are for, and what is wrong with those that are for nothing. */
interface SortedFiles {
  readonly documents: readonly Document[];
  /** The names of types that people see. */
  readonly labels: ReadonlyMap<string, string>;
  readonly problems: ImportProblem[];
}

/** Files of annotations, and those of them that are parts of one. */
const annotationEnding = /\.(?:ann|a1|a2)$/i;
const partEnding = /\.a[12]$/i;

const stemOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isText = ({ path }: InFile): boolean => path.toLowerCase().endsWith('.txt');

/** Files of brat beside one of annotations that are read with it; paths as its own. */
export function companionsOf(path: string): readonly string[] {
  if (!annotationEnding.test(path)) return [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const first = /\.a2$/i.test(path) ? [`${path.slice(0, -1)}1`] : [];
  return [...first, `${stemOf(path)}.txt`, `${folder}visual.conf`];
}

/** Labels of a `visual.conf`: the names that people see, by the type that is stored. */
function readLabels(text: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, heading] = /^\s*\[([^\]]{0,100})\]\s*$/.exec(line) ?? [];
    section = heading ?? section;
    if (section !== 'labels' || line.trimStart().startsWith('#')) continue;
    const [type = '', label = ''] = (line.split('\t')[0] ?? '').split('|').map((part) => part.trim());
    if (type !== '' && label !== '' && !labels.has(type)) labels.set(type, label);
  }
  return labels;
}

/** Why a file that is none of annotations is not read; null where it is, or holds none that could be read. */
function unreadOf(file: InFile, stems: ReadonlySet<string>): string | null {
  // What types there are says nothing of any passage: `annotation.conf` comes along with every corpus.
  if (['visual.conf', 'annotation.conf'].includes(nameOf(file.path))) return null;
  if (!isText(file)) return 'this is no file of brat, and is not read';
  return stems.has(stemOf(file.path)) ? null : 'no file of annotations (.ann, .a1 or .a2) belongs to this text';
}

/** Puts together what is read as one. */
export function sortFiles(files: readonly InFile[]): SortedFiles {
  const texts = new Map(files.filter(isText).map(({ path, text }) => [stemOf(path), text]));
  const annotated = files.filter(({ path }) => annotationEnding.test(path));
  const documents = groupBy(annotated, ({ path }) => (partEnding.test(path) ? `${stemOf(path)}.a` : path));
  const stems = new Set(annotated.map(({ path }) => stemOf(path)));
  return {
    documents: [...documents.values()].map((parts) => {
      const stem = stemOf(parts[0]?.path ?? '');
      return { stem, parts: parts.toSorted((a, b) => byCode(a.path, b.path)), text: texts.get(stem) };
    }),
    labels: new Map(
      files.filter(({ path }) => nameOf(path) === 'visual.conf').flatMap(({ text }) => [...readLabels(text)]),
    ),
    problems: files
      .filter(({ path }) => !annotationEnding.test(path))
      .flatMap((file) => {
        const message = unreadOf(file, stems);
        return message === null ? [] : [{ where: file.path, message, isLeftOut: true }];
      }),
  };
}
