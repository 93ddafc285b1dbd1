import type { Span } from '../../common/text/span';
import { byCode } from '../../common/text/sorted';
import type { GoldSpan } from './data';
import type { FoundTime } from './dates';
import { pairs, sameSpan } from './pairs';

/** One difference between what was found and the gold. */
export interface DateError {
  readonly kind: 'missed' | 'extra' | 'span' | 'value';
  readonly line: string;
}

/** Every difference in one text. */
export function errorsOf(
  { text, dct }: { readonly text: string; readonly dct: string },
  gold: readonly GoldSpan[],
  found: readonly FoundTime[],
): readonly DateError[] {
  const matched = pairs(gold, found);
  const around = (s: Span): string => text.slice(Math.max(0, s.start - 60), s.end + 40).replace(/\s+/g, ' ');
  const words = (s: Span): string => JSON.stringify(text.slice(s.start, s.end));
  const out: DateError[] = [];
  for (const [g, f] of matched) {
    if (g.value !== f.value) {
      const line = `${f.rule} ${words(g)} want ${g.value} got ${f.value} | ${dct} | ${around(g)}`;
      out.push({ kind: 'value', line });
    }
    if (!sameSpan([g, f]))
      out.push({ kind: 'span', line: `${f.rule} want ${words(g)} got ${words(f)} | ${around(g)}` });
  }
  const golds = new Set(matched.map(([g]) => g));
  const founds = new Set(matched.map(([, f]) => f));
  for (const g of gold) {
    if (!golds.has(g)) out.push({ kind: 'missed', line: `${g.type} ${words(g)} ${g.value} | ${around(g)}` });
  }
  for (const f of found) {
    if (!founds.has(f)) out.push({ kind: 'extra', line: `${f.rule} ${words(f)} ${f.value} | ${around(f)}` });
  }
  return out;
}

/** Prints the differences by kind, and inside a kind by rule. */
export function printErrors(errors: readonly DateError[]): void {
  for (const kind of ['missed', 'extra', 'span', 'value'] as const) {
    const lines = errors.filter((error) => error.kind === kind).map(({ line }) => line);
    console.log(`  ${kind.toUpperCase()}: ${lines.length}`);
    for (const line of lines.toSorted(byCode)) console.log(`    ${line}`);
  }
}
