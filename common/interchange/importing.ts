import { readBrat } from './bratRead';
import { readCsv } from './csvRead';
import { readJsonLd } from './jsonLdRead';
import type { ImportFormat, ImportProblem, InFile, ReadDrafts } from './model';

export { companionsOf } from './bratFiles';

const endings: readonly (readonly [RegExp, ImportFormat])[] = [
  [/\.(?:jsonld|json)$/i, 'jsonld'],
  [/\.(?:ann|a1|a2)$/i, 'brat'],
  [/\.(?:csv|tsv)$/i, 'csv'],
];

/** The format that a file's name tells, or null. */
export const formatOf = (path: string): ImportFormat | null =>
  endings.find(([ending]) => ending.test(path))?.[1] ?? null;

/** Reads files of a format; what is wrong with one is told with its name. Never throws. */
export function readFiles(files: readonly InFile[], format: ImportFormat): ReadDrafts {
  if (format === 'brat') return readBrat(files);
  const readText = format === 'csv' ? readCsv : readJsonLd;
  const named = (path: string, where: string): string => (files.length === 1 ? where : `${path}, ${where}`);
  const all = files.map(({ path, text }) => ({ path, read: readText(text) }));
  return {
    drafts: all.flatMap(({ path, read }) =>
      read.drafts.map((draft) => ({ ...draft, where: named(path, draft.where) })),
    ),
    problems: all.flatMap(({ path, read }) =>
      read.problems.map((problem): ImportProblem => ({ ...problem, where: named(path, problem.where) })),
    ),
  };
}
