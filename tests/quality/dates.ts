import { parseIsoDay } from '../../common/text/calendar';
import type { Span } from '../../common/text/span';
import { byCode } from '../../common/text/sorted';
import { analyse } from '../support/analyse';
import { characterMap } from '../../training/corpora';
import { readCorpus, type GoldSpan } from './data';
import { errorsOf, printErrors, type DateError } from './dateErrors';
import { pairs, sameSpan } from './pairs';
import { rivals } from './rivals/list';
import { addCounts, noCounts, show, type Counts } from './scores';

interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly dates: readonly (readonly [number, number, string, string])[];
}
/** A time as the engine found it. */
export interface FoundTime extends Span {
  readonly type: string;
  readonly value: string;
  readonly rule: string;
}
/** A text with its gold times and ours. */
interface Scored {
  readonly doc: DatedText;
  readonly gold: readonly GoldSpan[];
  readonly found: readonly FoundTime[];
}
export interface DateScore {
  readonly strict: Counts;
  readonly relaxed: Counts;
  readonly value: Counts;
}

const measured = ['timebank_tbaq', 'aquaint_tbaq', 'meantime_dev'];
/** History told in years and months, far from its document date: printed, and no part of the totals. */
const stress = 'wikiwars';

/** TempEval-3's strict and relaxed span scores and its value score (relaxed match and identical value). */
export function scoreDates(
  gold: readonly GoldSpan[],
  found: readonly (Span & { readonly value: string })[],
  accepts: (g: GoldSpan, value: string) => boolean = (g, value) => g.value === value,
): DateScore {
  const matched = pairs(gold, found);
  const count = (right: number): Counts => ({ right, found: found.length, gold: gold.length });
  return {
    strict: count(matched.filter(sameSpan).length),
    relaxed: count(matched.length),
    value: count(matched.filter(([g, f]) => accepts(g, f.value)).length),
  };
}

function readTexts(folder: string, name: string): readonly Scored[] {
  return (readCorpus(folder, `dates/${name}.jsonl`) as readonly DatedText[]).map((doc) => {
    const at = characterMap(doc.text);
    const gold = doc.dates
      .map(([start, end, type, value]): GoldSpan => ({ start: at(start), end: at(end), type, value }))
      .toSorted((a, b) => a.start - b.start);
    return { doc, gold, found: analyse(doc.text, { published: doc.dct, assumeNews: true }).times };
  });
}

function printScore(
  label: string,
  texts: readonly Scored[],
  foundIn: (text: Scored) => readonly (Span & { readonly value: string })[],
): void {
  const total: DateScore = { strict: noCounts(), relaxed: noCounts(), value: noCounts() };
  for (const text of texts) {
    const score = scoreDates(text.gold, foundIn(text));
    addCounts(total.strict, score.strict);
    addCounts(total.relaxed, score.relaxed);
    addCounts(total.value, score.value);
  }
  console.log(`${label}: strict ${show(total.strict)}`);
  console.log(`${label}: relaxed ${show(total.relaxed)}`);
  console.log(`${label}: value ${show(total.value)}`);
}

/** What one form adds up to. */
interface Form {
  gold: number;
  found: number;
  strict: number;
  value: number;
}

function printForms(title: string, forms: ReadonlyMap<string, Form>): void {
  console.log(`  by ${title}: gold (of a rule: matched), found, strict, value`);
  for (const [name, { gold, found, strict, value }] of [...forms].toSorted(([a], [b]) => byCode(a, b))) {
    const share = (right: number, of: number): string => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)}%`);
    const columns = [gold, found, `${strict} (${share(strict, found)})`, `${value} (${share(value, found)})`];
    console.log(`    ${name.padEnd(22)} ${columns.map((column) => String(column).padStart(13)).join('')}`);
  }
}

/** Per TIMEX3 type (the gold's, or ours where nothing is paired) and per rule, and family of rules, that found it. */
function breakdown(texts: readonly Scored[]): void {
  const types = new Map<string, Form>();
  const families = new Map<string, Form>();
  const rules = new Map<string, Form>();
  const at = (forms: Map<string, Form>, name: string): Form => {
    const form = forms.get(name) ?? { gold: 0, found: 0, strict: 0, value: 0 };
    forms.set(name, form);
    return form;
  };
  for (const { gold, found } of texts) {
    const matched = pairs(gold, found);
    const goldOf = new Map(matched.map(([g, f]) => [f, g]));
    for (const g of gold) at(types, g.type).gold += 1;
    for (const g of gold) if (!matched.some(([one]) => one === g)) at(families, '(missed)').gold += 1;
    for (const f of found) {
      const g = goldOf.get(f);
      const family = f.rule.split('.')[0] ?? f.rule;
      for (const form of [at(types, g?.type ?? f.type), at(families, family), at(rules, f.rule)]) {
        form.found += 1;
        if (g !== undefined && sameSpan([g, f])) form.strict += 1;
        if (g !== undefined && g.value === f.value) form.value += 1;
      }
      if (g !== undefined) {
        at(families, family).gold += 1;
        at(rules, f.rule).gold += 1;
      }
    }
  }
  printForms('type', types);
  printForms('family of rules', families);
  printForms('rule', rules);
}

/**
 * `quality -- dates [--errors] [--rivals]`: the three scores on each corpus and in all, and what each form adds; with
 * --errors every difference, by kind; with --rivals the same scores of other engines.
 */
export function dates(folder: string, args: readonly string[]): void {
  const all: Scored[] = [];
  for (const name of [...measured, stress]) {
    const texts = readTexts(folder, name);
    const label = name === stress ? `dates ${name} (stress only)` : `dates ${name}`;
    printScore(label, texts, ({ found }) => found);
    if (name !== stress) all.push(...texts);
    if (args.includes('--rivals') && name !== stress) {
      for (const rival of rivals) {
        printScore(`  ${rival.name} ${name}`, texts, ({ doc }) => {
          const published = parseIsoDay(doc.dct);
          return published === null ? [] : rival.find(doc.text, published);
        });
      }
    }
    if (args.includes('--errors')) {
      printErrors(texts.flatMap(({ doc, gold, found }): readonly DateError[] => errorsOf(doc, gold, found)));
    }
  }
  printScore(`dates in all (${measured.length} corpora)`, all, ({ found }) => found);
  breakdown(all);
}
