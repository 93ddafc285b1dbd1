import { analyse } from '../../server/analysis/analyse';
import { overlaps, type Span } from '../../common/text/span';
import { characterMap } from '../../training/corpora';
import { readCorpus, type GoldSpan } from './data';
import { addCounts, noCounts, show, type Counts } from './scores';

interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly dates: readonly (readonly [number, number, string, string])[];
}
interface Found extends Span {
  readonly value: string;
  readonly rule: string;
}
export interface DateScore {
  readonly strict: Counts;
  readonly relaxed: Counts;
  readonly value: Counts;
}

/** Pairs gold and found spans one to one: equal spans first, then overlapping ones in text order. */
export function pairs<G extends Span, F extends Span>(gold: readonly G[], found: readonly F[]): (readonly [G, F])[] {
  const free = new Set(found);
  const out: (readonly [G, F])[] = [];
  const left: G[] = [];
  for (const g of gold) {
    const same = [...free].find((f) => f.start === g.start && f.end === g.end);
    if (same === undefined) left.push(g);
    else {
      out.push([g, same]);
      free.delete(same);
    }
  }
  for (const g of left) {
    const near = [...free].find((f) => overlaps(f, g));
    if (near === undefined) continue;
    out.push([g, near]);
    free.delete(near);
  }
  return out;
}

/** TempEval-3's strict and relaxed span scores and its value score (relaxed match and identical value). */
export function scoreDates(
  gold: readonly GoldSpan[],
  found: readonly Found[],
  accepts: (g: GoldSpan, value: string) => boolean = (g, value) => g.value === value,
): DateScore {
  const matched = pairs(gold, found);
  const count = (right: number): Counts => ({ right, found: found.length, gold: gold.length });
  return {
    strict: count(matched.filter(([g, f]) => g.start === f.start && g.end === f.end).length),
    relaxed: count(matched.length),
    value: count(matched.filter(([g, f]) => accepts(g, f.value)).length),
  };
}

/** `quality -- dates [--errors]`: the three scores on each corpus, and with --errors the list of misses by kind. */
export function dates(folder: string, args: readonly string[]): void {
  for (const name of ['timebank_tbaq', 'aquaint_tbaq', 'meantime_dev']) {
    const total: DateScore = { strict: noCounts(), relaxed: noCounts(), value: noCounts() };
    const errors: string[] = [];
    for (const doc of readCorpus(folder, `dates/${name}.jsonl`) as readonly DatedText[]) {
      const at = characterMap(doc.text);
      const gold = doc.dates
        .map(([start, end, type, value]): GoldSpan => ({ start: at(start), end: at(end), type, value }))
        .toSorted((a, b) => a.start - b.start);
      const found = analyse(doc.text, { published: doc.dct, assumeNews: true }).times;
      const score = scoreDates(gold, found);
      addCounts(total.strict, score.strict);
      addCounts(total.relaxed, score.relaxed);
      addCounts(total.value, score.value);
      if (args.includes('--errors')) errors.push(...errorsOf(doc, gold, found));
    }
    console.log(`dates ${name}: strict ${show(total.strict)}`);
    console.log(`dates ${name}: relaxed ${show(total.relaxed)}`);
    console.log(`dates ${name}: value ${show(total.value)}`);
    for (const line of errors.toSorted()) console.log(`  ${line}`);
  }
}

function errorsOf(doc: DatedText, gold: readonly GoldSpan[], found: readonly Found[]): string[] {
  const matched = pairs(gold, found);
  const around = (s: Span): string => doc.text.slice(Math.max(0, s.start - 40), s.end + 30).replace(/\s+/g, ' ');
  const words = (s: Span): string => JSON.stringify(doc.text.slice(s.start, s.end));
  const out: string[] = [];
  for (const [g, f] of matched) {
    if (g.value !== f.value) {
      out.push(`VALUE ${words(g)} want ${g.value} got ${f.value} by ${f.rule} | ${doc.dct} | ${around(g)}`);
    }
    if (g.start !== f.start || g.end !== f.end) out.push(`SPAN ${words(g)} got ${words(f)} by ${f.rule}`);
  }
  const golds = new Set(matched.map(([g]) => g));
  const founds = new Set(matched.map(([, f]) => f));
  for (const g of gold) if (!golds.has(g)) out.push(`MISSED ${words(g)} ${g.type} ${g.value} | ${around(g)}`);
  for (const f of found) if (!founds.has(f)) out.push(`EXTRA ${words(f)} ${f.value} by ${f.rule} | ${around(f)}`);
  return out;
}
