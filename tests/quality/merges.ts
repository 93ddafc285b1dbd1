import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnnotation } from '../../common/annotation/create';
import { byPosition, emptySidecar, itemText, parseSidecar, printPage } from '../../common/annotation/file';
import { mergeSides } from '../../common/annotation/merge';
import type { Annotation } from '../../common/annotation/model';
import { byCode } from '../../common/text/sorted';
import { numberFlag } from './flag';
import { seeded } from './inject/random';

/** A source's imagined length, in characters. */
const length = 20_000;

/** Orders in which a file could hold its annotations. */
const orders = {
  position: byPosition,
  id: (a: Annotation, b: Annotation) => byCode(a.id, b.id),
  created: (a: Annotation, b: Annotation) => byCode(a.created, b.created) || byCode(a.id, b.id),
} as const;
type Order = keyof typeof orders;
const names = Object.keys(orders) as Order[];

/** What the sides do: one adds, the other adds, removes, tags or edits the source. */
interface Plan {
  readonly what: string;
  readonly adds: readonly [number, number];
  /** Both work in the same part of the source. */
  readonly isNear?: boolean;
  readonly removes?: number;
  readonly tags?: number;
  readonly isSourceEdited?: boolean;
}
const plans: readonly Plan[] = [
  { what: 'one addition each', adds: [1, 1] },
  { what: 'five additions each', adds: [5, 5] },
  { what: 'five additions each, same part', adds: [5, 5], isNear: true },
  { what: 'three additions, a removal', adds: [3, 0], removes: 1 },
  { what: 'three additions, two tags', adds: [3, 0], tags: 2 },
  { what: 'three additions, source edited', adds: [3, 0], isSourceEdited: true },
];

const shifted = (annotation: Annotation, from: number, by: number): Annotation => {
  const { selectors } = annotation.target;
  const { startCharacter, endCharacter } = selectors.characters;
  if (startCharacter < from) return annotation;
  const characters = { startCharacter: startCharacter + by, endCharacter: endCharacter + by };
  return { ...annotation, target: { ...annotation.target, selectors: { ...selectors, characters } } };
};

/**
 * Share of merges by git alone, line by line, that end in a conflict, and how many without one are wrong. `--rounds N`:
 * merges for each size, plan and order; each of them starts git.
 */
export function merges(_folder: string, args: readonly string[]): void {
  const rounds = numberFlag(args, '--rounds', 10);
  const random = seeded('merges');
  const dice = (below: number): number => Math.floor(random() * below);
  const hex = (digits: number): string => Array.from({ length: digits }, () => dice(16).toString(16)).join('');
  let clock = Date.UTC(2025, 0, 1);
  const instant = (): string => new Date((clock += 1000)).toISOString();
  const made = (start: number): Annotation =>
    createAnnotation({
      id: `urn:uuid:${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
      motivation: 'tagging',
      tags: [['claim', 'evidence', 'event', 'quotation'][dice(4)] ?? ''],
      target: {
        source: 'a.txt',
        selectors: {
          characters: { startCharacter: start, endCharacter: start + 10 + dice(60) },
          exact: `words ${hex(6)}`,
          prefix: `before ${hex(8)} `,
          suffix: ` after ${hex(8)}`,
          alike: null,
        },
      },
      created: instant(),
    });
  const added = (count: number, from: number | null): readonly Annotation[] =>
    Array.from({ length: count }, (_, at) => made(from === null ? dice(length) : from + at * 80));
  const second = (base: readonly Annotation[], plan: Plan): readonly Annotation[] => {
    let all = [...base];
    for (let i = 0; i < (plan.removes ?? 0); i += 1) all.splice(dice(all.length), 1);
    for (let i = 0; i < (plan.tags ?? 0); i += 1) {
      const at = dice(all.length);
      all = all.map((one, index) => (index === at ? { ...one, tags: [...one.tags, 'x'], modified: instant() } : one));
    }
    const from = dice(length);
    return plan.isSourceEdited ? all.map((one) => shifted(one, from, 17)) : all;
  };

  const folder = mkdtempSync(join(tmpdir(), 'copydesk-merges-'));
  const print = (all: readonly Annotation[], order: Order): string =>
    printPage(
      'a.txt',
      {},
      [...all]
        .sort(orders[order])
        .map((one) => `    ${itemText(one)}`)
        .join(',\n'),
    );
  function mergeLines(versions: readonly (readonly Annotation[])[], order: Order): string | null {
    const files = versions.map((all, at) => {
      const path = join(folder, String(at));
      writeFileSync(path, print(all, order));
      return path;
    });
    try {
      return execFileSync('git', ['merge-file', '-p', ...files], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return null;
    }
  }

  console.log(`merges: git alone, conflicts in ${rounds} merges (and results that are wrong), by order of the file`);
  try {
    for (const size of [5, 30, 100]) {
      for (const plan of plans) {
        const conflicts = { position: 0, id: 0, created: 0 };
        const wrong = { position: 0, id: 0, created: 0 };
        for (let round = 0; round < rounds; round += 1) {
          const base = added(size, null);
          const part = dice(length);
          const ours = [...base, ...added(plan.adds[0], plan.isNear ? part : null)];
          const theirs = [...second(base, plan), ...added(plan.adds[1], plan.isNear ? part + 40 : null)];
          const [before, own, other] = [base, ours, theirs].map((annotations) => ({ ...emptySidecar, annotations }));
          const wanted = mergeSides(before ?? emptySidecar, own ?? emptySidecar, other ?? emptySidecar).content;
          for (const order of names) {
            const text = mergeLines([ours, base, theirs], order);
            if (text === null) {
              conflicts[order] += 1;
              continue;
            }
            const parsed = parseSidecar(text);
            if (!parsed.ok || print(parsed.annotations, 'id') !== print(wanted.annotations, 'id')) wrong[order] += 1;
          }
        }
        const figures = names.map((order) => `${order} ${String(conflicts[order]).padStart(3)} (${wrong[order]})`);
        console.log(`  ${String(size).padStart(3)} annotations, ${plan.what.padEnd(32)} ${figures.join('   ')}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
