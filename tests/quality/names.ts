import { readFileSync } from 'node:fs';
import { analyse } from '../support/analyse';
import type { Span } from '../../common/text/span';
import type { MentionType } from '../../server/analysis/model';
import { readNameModel, type NameModel } from '../../server/analysis/names/tagger/nameModel';
import { characterMap } from '../../training/corpora';
import { nameModel } from '../support/nameModel';
import { readCorpus } from './data';
import { addCounts, noCounts, show, type Counts } from './scores';

interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly (readonly [number, number, string])[];
}
interface Typed extends Span {
  readonly type: string;
}

const scored = ['PER', 'ORG', 'LOC'] as const;
const tagOf: Readonly<Record<MentionType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  nationality: 'NORP',
  event: 'MISC',
  product: 'MISC',
};

/** A mention's type as the corpora write it. */
export const corpusType = (type: MentionType): string => tagOf[type];

/** Strict score: same span and type, over PER, ORG and LOC. */
export function scoreNames(gold: readonly Typed[], found: readonly Typed[]): Map<string, Counts> {
  const key = (s: Typed): string => `${s.start} ${s.end} ${s.type}`;
  const byType = new Map<string, Counts>();
  for (const type of scored) {
    const want = new Set(gold.filter((g) => g.type === type).map(key));
    const have = found.filter((f) => f.type === type);
    byType.set(type, { right: have.filter((f) => want.has(key(f))).length, found: have.length, gold: want.size });
  }
  return byType;
}

/** Sum over the types. */
export function allTypes(byType: Map<string, Counts>): Counts {
  const total = noCounts();
  for (const counts of byType.values()) addCounts(total, counts);
  return total;
}

/** Corpora that are measured, with a note where the shipped model has learnt from them. */
const measured: readonly (readonly [string, string])[] = [
  ['ewnw_dev', ' (the shipped model has LEARNT FROM IT: held-out figures stand in server/model/README.md)'],
  ['pud', ''],
];

/** The model of `--model FILE`, such as `npm run train -- --held-out FILE` writes; else the shipped one. */
function chosenModel(args: readonly string[]): { model: NameModel; shipped: boolean } {
  const at = args.indexOf('--model');
  if (at < 0) return { model: nameModel, shipped: true };
  const file = args[at + 1];
  if (file === undefined || file.startsWith('--')) throw new Error('quality: --model needs a file');
  return { model: readNameModel(readFileSync(file)), shipped: false };
}

/** `quality -- names [--errors] [--model FILE]`. */
export function names(folder: string, args: readonly string[]): void {
  const { model, shipped } = chosenModel(args);
  for (const [name, learnt] of measured) {
    const note = shipped ? learnt : '';
    const total = new Map<string, Counts>(scored.map((type) => [type, noCounts()]));
    const errors: string[] = [];
    for (const doc of readCorpus(folder, `names/${name}.jsonl`) as readonly NamedText[]) {
      const at = characterMap(doc.text);
      const gold = doc.ents.map(([start, end, type]): Typed => ({ start: at(start), end: at(end), type }));
      const found = analyse(doc.text, { assumeNews: true, model }).mentions.map((m): Typed => ({
        start: m.start,
        end: m.end,
        type: corpusType(m.type),
      }));
      for (const [type, counts] of scoreNames(gold, found)) addCounts(total.get(type) ?? noCounts(), counts);
      if (args.includes('--errors')) errors.push(...errorsOf(doc.text, gold, found));
    }
    console.log(`names ${name}: strict ${show(allTypes(total))}${note}`);
    for (const [type, counts] of total) console.log(`names ${name}: ${type} ${show(counts)}`);
    for (const line of errors.toSorted()) console.log(`  ${line}`);
  }
}

function errorsOf(text: string, gold: readonly Typed[], found: readonly Typed[]): string[] {
  const key = (s: Typed): string => `${s.start} ${s.end} ${s.type}`;
  const isScored = (s: Typed): boolean => scored.some((type) => type === s.type);
  const golds = new Set(gold.map(key));
  const founds = new Set(found.map(key));
  const line = (kind: string, s: Typed): string =>
    `${kind} ${s.type} ${JSON.stringify(text.slice(s.start, s.end))} | ${text.slice(Math.max(0, s.start - 30), s.end + 30).replace(/\s+/g, ' ')}`;
  return [
    ...gold.filter((g) => isScored(g) && !founds.has(key(g))).map((g) => line('MISSED', g)),
    ...found.filter((f) => isScored(f) && !golds.has(key(f))).map((f) => line('EXTRA', f)),
  ];
}
