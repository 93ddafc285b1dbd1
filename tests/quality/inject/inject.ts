import { byCode } from '../../../common/text/sorted';
import { overlaps, type Span } from '../../../common/text/span';
import { characterMap } from '../../../training/corpora';
import { analyse } from '../../support/analyse';
import type { Finding } from '../../../server/analysis/checks/finding';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { isoDay } from '../../../common/text/calendar';
import { newsSets, type NewsText } from '../newsTexts';
import { originalOf, type Original } from './article';
import { dateFaults } from './dateFaults';
import type { Contradiction, Fault, FaultKind } from './fault';
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
  { name: 'names', bar: 85, kinds: nameFaults },
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

function findingsOf(id: string, text: string, { published, given }: Original): readonly Finding[] {
  const day = given && published !== null ? { published: isoDay(published) } : {};
  const analysis = analyse(text, { assumeNews: true, ...day });
  return runChecks({ text, analysis, source: id, decisions: [], others: null });
}

const touchesAny = (finding: Finding, sides: readonly Span[]): boolean =>
  [finding, ...finding.evidence].some((place) => sides.some((side) => overlaps(place, side)));

/** Whether a finding of the right code stands at one of the contradiction's sides. */
const tells = (findings: readonly Finding[], { codes, sides }: Contradiction): boolean =>
  findings.some((finding) => codes.includes(finding.code) && touchesAny(finding, sides));

interface Result {
  readonly fault: Fault;
  readonly source: string;
  readonly right: boolean;
  readonly findings: readonly Finding[];
}

function tried(original: Original, fault: Fault): Result {
  const findings = fault.contradictions.length === 0 ? [] : findingsOf(original.id, fault.text, original);
  const right = fault.contradictions.some((contradiction) => tells(findings, contradiction));
  return { fault, source: original.id, right, findings };
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

/**
 * `quality -- inject [--errors]`: plants one fault at a time in real articles, the same ones in every run, and counts how
 * many of those that the text itself contradicts are reported with the right code at the right place.
 */
export function inject(folder: string, args: readonly string[]): void {
  const originals = newsSets(
    folder,
    sets.map(({ name }) => name),
  ).flatMap(({ name, texts }) => {
    const given = sets.find((set) => set.name === name)?.given ?? false;
    return texts.map((one: MarkedText) =>
      originalOf(`${name} ${one.id}`, one.text, one.dct ?? one.published ?? null, given, peopleOf(one)),
    );
  });
  for (const family of families) {
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
