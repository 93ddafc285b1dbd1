import { analyse } from '../support/analyse';
import type { Span } from '../../common/text/span';
import type { Analysis, Role } from '../../server/analysis/model';
import { summarise } from '../../server/index/summarise';
import { createIndex } from '../../server/index/workspaceIndex';
import { characterMap } from '../../training/corpora';
import { readCorpus } from './data';
import { scoreDates } from './dates';
import { allTypes, corpusType, scoreNames } from './names';
import { pairs } from './pairs';
import { addCounts, bCubed, noCounts, show } from './scores';

interface SeedGold {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly { start: number; end: number; type: string; entity: string }[];
  readonly dates: readonly { start: number; end: number; type: string; value: string; accept: readonly string[] }[];
  readonly roles: readonly { start: number; end: number; text: string }[];
}
interface Named extends Span {
  readonly type: string;
  readonly entity: string;
}

/**
 * Who holds a gold role. The gold marks titles alone, so the holder is the person named right after the title, or right
 * before "as TITLE"; a title with nobody beside it has no fixed holder (null).
 */
function holderOf(role: Span, text: string, people: readonly Named[]): string | null {
  const after = people.find((p) => p.start >= role.end && p.start <= role.end + 1);
  if (after !== undefined) return after.entity;
  const before = people.find((p) => p.end < role.start && /^ as $/.test(text.slice(p.end, role.start)));
  return before?.entity ?? null;
}

/** `quality -- seeds`: the bars of the foundation on the two seed articles. */
export function seeds(folder: string): void {
  const dates = noCounts();
  const names = noCounts();
  const index = createIndex();
  const items: (readonly [string, string])[] = [];
  const docs = (readCorpus(folder, 'seeds/gold.jsonl') as readonly SeedGold[]).map((gold) => {
    const at = characterMap(gold.text);
    const move = <T extends Span>(s: T): T => ({ ...s, start: at(s.start), end: at(s.end) });
    const analysis = analyse(gold.text);
    index.replace(summarise(gold.id, gold.text, analysis));
    return { gold, analysis, ents: gold.ents.map(move), times: gold.dates.map(move), roles: gold.roles.map(move) };
  });
  let roleGold = 0;
  let roleRight = 0;
  const wrong: string[] = [];
  for (const { gold, analysis, ents, times, roles } of docs) {
    const accepted = new Map(times.map((t) => [t.start, [t.value, ...t.accept]]));
    const goldTimes = times.map((t) => ({ start: t.start, end: t.end, type: t.type, value: t.value }));
    const score = scoreDates(goldTimes, analysis.times, (g, v) => accepted.get(g.start)?.includes(v) === true);
    addCounts(dates, score.value);
    listDateErrors(gold.text, goldTimes, analysis, (start, v) => accepted.get(start)?.includes(v) === true);

    const found = analysis.mentions.map((m) => ({ start: m.start, end: m.end, type: corpusType(m.type) }));
    addCounts(names, allTypes(scoreNames(ents, found)));
    listNameErrors(gold.text, ents, found);
    for (const mention of analysis.mentions) {
      const same = ents.find((e) => e.start === mention.start && e.end === mention.end);
      const entity = analysis.entities[mention.entity];
      if (same === undefined || entity === undefined) continue;
      items.push([same.entity, index.entityOf(gold.id, entity.id)?.id ?? `${gold.id} ${entity.id}`]);
    }

    const named = ents.filter((e) => e.type === 'PER');
    for (const role of roles) {
      roleGold += 1;
      const ours = analysis.roles.find((r) => r.start === role.start && r.end === role.end);
      const want = holderOf(role, gold.text, named);
      const have = ours === undefined ? null : goldNameOf(ours, analysis, named);
      if (ours === undefined) wrong.push(`MISSED role ${role.text} at ${role.start}`);
      else if (want !== null && have !== want)
        wrong.push(`WRONG role ${role.text} at ${role.start}: ${have}, not ${want}`);
      else {
        roleRight += 1;
        if (want === null) console.log(`  judge: ${role.text} at ${role.start} holder ${have} (${ours.why ?? ''})`);
      }
    }
    for (const r of analysis.roles) {
      if (!roles.some((g) => g.start === r.start && g.end === r.end)) {
        console.log(
          `  judge: extra role ${r.title} at ${r.start} holder ${goldNameOf(r, analysis, named)} of ${nameOf(analysis, r.of)}`,
        );
      }
    }
  }
  for (const line of wrong) console.log(`  ${line}`);
  const b3 = bCubed(items);
  console.log(`seeds dates: value ${show(dates)}   bar 95`);
  console.log(`seeds names: strict ${show(names)}   bar 92`);
  console.log(
    `seeds roles: ${roleRight} of ${roleGold} with the right holder (${((100 * roleRight) / (roleGold || 1)).toFixed(1)}%), ${wrong.filter((w) => w.startsWith('WRONG')).length} wrong   bar 95, none wrong`,
  );
  console.log(`seeds entities: B3 F1 ${b3.f.toFixed(1)} over ${items.length} names found   bar 97`);
}

const nameOf = (analysis: Analysis, entity: number | null): string | null =>
  entity === null ? null : (analysis.entities[entity]?.name ?? null);

/** The gold entity whose mentions our holder's mentions cover, or our own name for it. */
function goldNameOf(role: Role, analysis: Analysis, people: readonly Named[]): string | null {
  if (role.holder === null) return null;
  const mentions = analysis.entities[role.holder]?.mentions ?? [];
  for (const i of mentions) {
    const mention = analysis.mentions[i];
    const same = people.find((p) => p.start === mention?.start && p.end === mention.end);
    if (same !== undefined) return same.entity;
  }
  return nameOf(analysis, role.holder);
}

function listDateErrors(
  text: string,
  gold: readonly (Span & { readonly value: string })[],
  analysis: Analysis,
  accepts: (start: number, value: string) => boolean,
): void {
  const matched = pairs(gold, analysis.times);
  for (const [g, f] of matched) {
    if (!accepts(g.start, f.value)) console.log(`  VALUE ${text.slice(g.start, g.end)}: ${f.value}, not ${g.value}`);
  }
  for (const g of gold) {
    if (!matched.some(([m]) => m === g)) console.log(`  MISSED time ${text.slice(g.start, g.end)} at ${g.start}`);
  }
  for (const f of analysis.times) {
    if (!matched.some(([, m]) => m === f)) console.log(`  EXTRA time ${text.slice(f.start, f.end)} at ${f.start}`);
  }
}

function listNameErrors(text: string, gold: readonly Named[], found: readonly (Span & { type: string })[]): void {
  const key = (s: Span & { type: string }): string => `${s.start} ${s.end} ${s.type}`;
  const golds = new Set(gold.map(key));
  const founds = new Set(found.map(key));
  for (const g of gold)
    if (!founds.has(key(g))) console.log(`  MISSED ${g.type} ${text.slice(g.start, g.end)} at ${g.start}`);
  for (const f of found)
    if (!golds.has(key(f))) console.log(`  EXTRA ${f.type} ${text.slice(f.start, f.end)} at ${f.start}`);
}
