import { join } from 'node:path';
import { byCode } from '../../../common/text/sorted';
import { overlaps, type Span } from '../../../common/text/span';
import { characterMap } from '../../../training/corpora';
import { analyse } from '../../support/analyse';
import type { Finding } from '../../../server/analysis/checks/finding';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { isoDay } from '../../../common/text/calendar';
import { newsSets, type NewsText } from '../newsTexts';
import { roleArticles } from '../roles/roles';
import { originalOf, type Original } from './article';
import { dateFaults } from './dateFaults';
import type { Fault, FaultKind } from './fault';
import { nameFaults } from './nameFaults';
import { rangeFaults } from './rangeFaults';
import { seeded } from './random';
import { stampChanged } from './stampFaults';

/** Sets with the day that a reader knows the article to be of; `given` where the text itself does not state it. */
const sets = [
  { name: 'pages/published_dev', given: false },
  { name: 'pages/body_dev', given: false },
  { name: 'names/ewnw_dev', given: false },
  { name: 'names/ewnw_train', given: false },
  { name: 'linking/meantime_dev', given: false },
  { name: 'dates/timebank_tbaq', given: true },
  { name: 'dates/aquaint_tbaq', given: true },
];
const families: readonly { readonly name: string; readonly bar: number; readonly kinds: readonly FaultKind[] }[] = [
  { name: 'dates', bar: 90, kinds: [...dateFaults, stampChanged, ...rangeFaults] },
  { name: 'names', bar: 90, kinds: nameFaults },
];

/** At most this many faults of a kind in one text, so that no long page decides the figure. */
const mostOfKind = 3;

/** Some of a list in its order, chosen by the generator. */
function some<T>(list: readonly T[], most: number, next: () => number): readonly T[] {
  const rated = list.map((item, i) => ({ item, i, by: next() }));
  return rated
    .toSorted((a, b) => a.by - b.by)
    .slice(0, most)
    .toSorted((a, b) => a.i - b.i)
    .map(({ item }) => item);
}

/** A text with its names, as the corpora mark them: offsets in Unicode characters. */
interface MarkedText extends NewsText {
  readonly published?: string;
  readonly ents?: readonly (readonly [number, number, string])[];
}

/** The names of people that the corpus marks, in text order, UTF-16 offsets. */
function peopleOf({ text, ents }: MarkedText): readonly Span[] {
  const at = characterMap(text);
  return (ents ?? [])
    .filter(([, , type]) => type === 'PER')
    .map(([start, end]) => ({ start: at(start), end: at(end) }))
    .toSorted((a, b) => a.start - b.start);
}

/** What the checks say of a text, and of another source beside it, where there is one. */
function findingsOf(
  id: string,
  texts: readonly string[],
  { published, given }: Original,
): readonly (readonly Finding[])[] {
  const day = given && published !== null ? { published: isoDay(published) } : {};
  const read = texts.map((text, at) => ({
    text,
    uri: `${id} ${at}`,
    analysis: analyse(text, { assumeNews: true, ...day }),
  }));
  const index = createIndex();
  for (const { uri, text, analysis } of read) index.replace(summarise(uri, text, analysis));
  return read.map(({ uri, text, analysis }) => {
    const others = index.othersOf(uri, analysis, (name) => name);
    return runChecks({ text, analysis, source: uri, decisions: [], others });
  });
}

const touchesAny = (finding: Finding, sides: readonly Span[]): boolean =>
  [finding, ...finding.evidence].some((place) => sides.some((side) => overlaps(place, side)));

/** Whether a finding of one of these codes stands at one of these places. */
const tells = (findings: readonly Finding[], codes: readonly string[], sides: readonly Span[]): boolean =>
  findings.some((finding) => codes.includes(finding.code) && touchesAny(finding, sides));

interface Result {
  readonly fault: Fault;
  readonly source: string;
  readonly right: boolean;
  readonly findings: readonly Finding[];
}

function tried(original: Original, fault: Fault): Result {
  const read = (texts: readonly string[]): readonly (readonly Finding[])[] => findingsOf(original.id, texts, original);
  const alone = fault.contradictions.filter(({ beside }) => beside === undefined);
  const findings = alone.length === 0 ? [] : (read([fault.text])[0] ?? []);
  if (alone.some(({ codes, sides }) => tells(findings, codes, sides)))
    return { fault, source: original.id, right: true, findings };
  const seen = [...findings];
  const right = fault.contradictions.some(({ codes, sides, beside }) => {
    if (beside === undefined) return false;
    const [own = [], others = []] = read([fault.text, beside.text]);
    seen.push(...own);
    return tells(own, codes, sides) && tells(others, codes, beside.sides);
  });
  return { fault, source: original.id, right, findings: seen };
}

/** What a missed fault looks like: the change, why it is decidable, and what was reported near it instead. */
function describe({ fault, source, findings }: Result): string {
  const { text, span } = fault;
  const around = text.slice(Math.max(0, span.start - 120), span.end + 100).replace(/\s+/g, ' ');
  const near = findings.filter((finding) => touchesAny(finding, [span])).map((f) => `${f.code} ${f.severity}`);
  const because = [...new Set(fault.contradictions.map((c) => `${c.codes.join('|')}: ${c.because}`))].join('; ');
  return `  MISSED ${fault.kind} | ${source} | ${fault.change} | ${because} | reported there: ${near.join(', ') || 'nothing'}\n      ${around}`;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);

/** By the reasons that make faults decidable: how many of each are told. */
function printReasons(results: readonly Result[]): void {
  const reasons = new Map<string, { all: number; right: number }>();
  for (const { fault, right } of results) {
    for (const because of new Set(fault.contradictions.map((c) => c.because))) {
      const counts = reasons.get(because) ?? { all: 0, right: 0 };
      counts.all += 1;
      if (right) counts.right += 1;
      reasons.set(because, counts);
    }
  }
  for (const [because, { all, right }] of [...reasons].toSorted(([a], [b]) => byCode(a, b))) {
    console.log(`    because of ${because}: ${right} of ${all}`);
  }
}

/** Texts of the corpora, and articles of our own whose people are marked. */
function originalsOf(folder: string): readonly Original[] {
  const own = roleArticles(join('tests', 'quality', 'roles')).map(({ id, text, published, roles }) => {
    const people = roles
      .flatMap(({ holder }) => (holder === null ? [] : [holder]))
      .toSorted((a, b) => a.start - b.start);
    const once = people.filter(({ start }, i) => start !== people[i - 1]?.start);
    return originalOf(`own ${id}`, text, published, true, once);
  });
  const names = sets.map(({ name }) => name);
  const others = newsSets(folder, names).flatMap(({ name, texts }) => {
    const given = sets.find((set) => set.name === name)?.given ?? false;
    return texts.map((one: MarkedText) =>
      originalOf(`${name} ${one.id}`, one.text, one.dct ?? one.published ?? null, given, peopleOf(one)),
    );
  });
  return [...others, ...own];
}

/**
 * `quality -- inject [--errors] [--family=NAME]`: plants one fault at a time in real articles, the same ones in every run,
 * and counts how many of those that the text itself, or another source beside it, contradicts are reported with the right
 * code at the right place.
 */
export function inject(folder: string, args: readonly string[]): void {
  const wanted = args.find((arg) => arg.startsWith('--family='))?.slice('--family='.length);
  const originals = originalsOf(folder);
  for (const family of families.filter(({ name }) => wanted === undefined || name === wanted)) {
    let decidable = 0;
    let right = 0;
    for (const kind of family.kinds) {
      const results = originals.flatMap((original) => {
        const next = seeded(`${kind.name} ${original.id}`);
        return some(kind.plant(original, next), mostOfKind, next).map((fault) => tried(original, fault));
      });
      const counted = results.filter(({ fault }) => fault.contradictions.length > 0);
      const told = counted.filter((result) => result.right).length;
      decidable += counted.length;
      right += told;
      console.log(
        `inject ${kind.name}: ${results.length} planted, ${counted.length} decidable, ${told} told, ${percent(told, counted.length)}`,
      );
      printReasons(counted);
      if (args.includes('--errors')) for (const result of counted) if (!result.right) console.log(describe(result));
    }
    console.log(
      `inject ${family.name}: ${decidable} decidable, ${right} told, ${percent(right, decidable)}   bar ${family.bar}`,
    );
  }
}
