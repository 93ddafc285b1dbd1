import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sliceOf } from '../../../common/text/span';
import { segment } from '../../../server/analysis/articles/segment';
import type { AnalyseOptions, SectionKind } from '../../../server/analysis/model';

const root = join(__dirname, '../../..');

/** A file of the project as text, e.g. a seed. */
export const fileText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Segments a text as news and gives short views of the result for tests. */
export function read(text: string, options: AnalyseOptions = {}) {
  const { articles, sections } = segment(text, { assumeNews: true, ...options });
  const words = (span: { readonly start: number; readonly end: number } | null): string | null =>
    span === null ? null : sliceOf(text, span);
  const of = (kind: SectionKind, article = 0): string[] =>
    sections
      .filter((section) => section.kind === kind && section.article === article)
      .map((section) => sliceOf(text, section));
  return { articles, sections, words, of };
}
