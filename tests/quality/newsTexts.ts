import { analyse } from '../support/analyse';
import type { Analysis } from '../../server/analysis/model';
import { readCorpus } from './data';

/** A text of a corpus, with its document date where the corpus gives one. */
export interface NewsText {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** One set of published news, as it came. */
export interface NewsSet {
  readonly name: string;
  readonly texts: readonly NewsText[];
}

/** Each how-manieth text of a big set is taken. */
const every: Readonly<Record<string, number>> = { 'names/ewnw_train': 4 };

/** The sets, by path without ending, in the order given; of a big one every fourth text. */
export function newsSets(folder: string, names: readonly string[]): readonly NewsSet[] {
  return names.map((name) => {
    const all = readCorpus(folder, `${name}.jsonl`) as readonly NewsText[];
    const step = every[name] ?? 1;
    return { name, texts: all.filter((_, i) => i % step === 0) };
  });
}

/** Reads a text as its source would be; the corpus's document date stands in where the text states no publication date. */
export function readNews({ text, dct }: NewsText): Analysis {
  const analysis = analyse(text, { assumeNews: true });
  const main = analysis.articles.find((article) => article.kind === 'main');
  return dct === undefined || main?.published != null ? analysis : analyse(text, { assumeNews: true, published: dct });
}
