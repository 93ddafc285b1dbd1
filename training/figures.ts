// Scores of a model alone, without the rules around it: strict F1 over people, organizations and places.
import type { NameModel } from '../server/analysis/names/tagger/nameModel';
import { tagNames } from '../server/analysis/names/tagger/tagNames';
import { types } from '../server/analysis/names/tagger/labels';
import { goldTypes, type TaggedText } from './taggedTexts';

export const scoredTypes = ['PER', 'ORG', 'LOC'] as const;

/** Right, found and gold names of one type, or of all. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Tallies by type, and of all types under `all`. */
export type Figures = ReadonlyMap<string, Readonly<Tally>>;

/** F1, precision and recall in percent. */
export const percent = ({ right, found, gold }: Readonly<Tally>): { f: number; p: number; r: number } => ({
  f: (200 * right) / Math.max(1, found + gold),
  p: (100 * right) / Math.max(1, found),
  r: (100 * right) / Math.max(1, gold),
});

/** Tags the texts and compares: a name is right when span and type are. */
export function measure(texts: readonly TaggedText[], model: NameModel): Figures {
  const figures = new Map<string, Tally>(
    ['all', ...scoredTypes].map((type) => [type, { right: 0, found: 0, gold: 0 }]),
  );
  const count = (type: string, what: keyof Tally): void => {
    figures.get(type)![what] += 1;
    figures.get('all')![what] += 1;
  };
  const isScored = (type: string): boolean => (scoredTypes as readonly string[]).includes(type);
  for (const { streams, uses, gold } of texts) {
    const wanted = new Set<string>();
    for (const { start, end, type } of gold) {
      if (!isScored(type) || wanted.has(`${start} ${end} ${type}`)) continue;
      wanted.add(`${start} ${end} ${type}`);
      count(type, 'gold');
    }
    for (const { stream, first, last, type } of tagNames(streams, uses, model)) {
      const name = goldTypes[types.indexOf(type)]!;
      if (!isScored(name)) continue;
      count(name, 'found');
      if (wanted.has(`${stream.tokens[first]!.start} ${stream.tokens[last]!.end} ${name}`)) count(name, 'right');
    }
  }
  return figures;
}

/** "F1 85.3 (P 84.9 R 85.8) PER 90.6 ORG 79.0 LOC 85.9". */
export function showFigures(figures: Figures): string {
  const { f, p, r } = percent(figures.get('all')!);
  const byType = scoredTypes.map((type) => `${type} ${percent(figures.get(type)!).f.toFixed(1)}`);
  return `F1 ${f.toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)}) ${byType.join(' ')}`;
}
