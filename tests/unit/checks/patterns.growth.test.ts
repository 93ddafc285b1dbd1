import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '../../support/analyse';
import { checks } from '../../../server/analysis/checks/list';
import { costOf } from '../../support/cost';
import { hostileUnits, wakingTexts } from '../../support/hostile';

/** A pattern that the analysis runs, and the longest text that it was ever given. */
interface Seen {
  readonly pattern: RegExp;
  longest: number;
}

const seen = new Map<string, Seen>();
/** The same by object: source and flags are slow to ask for, and most patterns are made once. */
const seenObjects = new WeakMap<RegExp, Seen>();

function noted(pattern: RegExp): Seen {
  const before = seenObjects.get(pattern);
  if (before !== undefined) return before;
  const key = `${pattern.source}/${pattern.flags}`;
  const known = seen.get(key) ?? { pattern, longest: 0 };
  seen.set(key, known);
  seenObjects.set(pattern, known);
  return known;
}

function everything(text: string): void {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  for (const check of checks) check.run({ text, analysis, source: 'a.txt', decisions: [], others: null });
}

/** Runs some work while every pattern that it uses is noted; `test`, `match`, `replace` and the like all call `exec`. */
function watching(work: () => void): void {
  const shared: { exec: RegExp['exec'] } = RegExp.prototype;
  const real = shared.exec;
  shared.exec = function exec(this: RegExp, text: string): RegExpExecArray | null {
    const known = noted(this);
    known.longest = Math.max(known.longest, text.length);
    return real.call(this, text);
  };
  try {
    work();
  } finally {
    shared.exec = real;
  }
}

/** What whoever calls a pattern cuts its text down to stays below this, however long a line is. */
const bounded = 3000;
const hostileLength = 30_000;

beforeAll(() => {
  watching(() => {
    const texts = wakingTexts();
    for (const text of texts) everything(text);
    everything(texts.join(' ').replaceAll('\n', ' ').slice(0, 200_000));
    for (const unit of Object.values(hostileUnits)) everything(unit.repeat(Math.ceil(60_000 / unit.length)));
  });
  // A watched pattern has none of the engine's quick ways.
}, 60_000);

afterAll(() => seen.clear());

test('the analysis uses many patterns, and some on whole texts', () => {
  expect(seen.size).toBeGreaterThan(200);
  expect([...seen.values()].filter(({ longest }) => longest >= bounded).length).toBeGreaterThan(20);
});

/** Milliseconds for 30,000 units: linear patterns take one or two, quadratic ones hundreds. */
const most = 150;

test.each(Object.entries(hostileUnits))('no pattern that is given long texts is slow on %s', (_name, unit) => {
  const slow: string[] = [];
  for (const [key, { pattern, longest }] of seen) {
    if (longest < bounded) continue;
    const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    for (const lead of ['', 'July 24 ', 'from ', 'a', '\n']) {
      const text = `${lead}${unit.repeat(Math.ceil(hostileLength / unit.length))}\u0001`;
      if (costOf(() => text.replace(everywhere, ''), 1) > most) slow.push(`${key} behind ${JSON.stringify(lead)}`);
    }
  }
  expect(slow).toEqual([]);
});
