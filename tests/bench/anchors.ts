import { carry } from '../../common/anchor/carry';
import { createDescriber } from '../../common/anchor/describe';
import { lateText } from '../../common/anchor/lateText';
import { createResolver } from '../../common/anchor/resolve';
import { trackLate } from '../../common/anchor/shift';
import type { Change, Tracked } from '../../common/anchor/shift';
import type { Span } from '../../common/text/span';
import { seeded } from '../quality/inject/random';
import { median, processorMillisecondsOf } from './timing';

const passages = 1000;
const size = 1_000_000;
/** Milliseconds for all passages after an outside change, and for one change while typing. */
const [mostCarried, mostTyped] = [300, 0.2];
/** Time may grow at most this much faster than size; tables of a megabyte's words no longer fit the cache. */
const growthLimit = 2.5;

/** Median of processor time, after one call to warm up: other programs on the machine do not count. */
function costOf(times: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: times }, () => processorMillisecondsOf(run)));
}

/** A text of about so many units in which no two lines are equal. */
function textOf(paragraphs: readonly string[], units: number): string {
  const lines: string[] = [];
  for (let length = 0, i = 0; length < units; i += 1) {
    const line = `${paragraphs[i % paragraphs.length] ?? ''} (${i + 1})`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function spansIn(text: string, count: number): readonly Span[] {
  const random = seeded('anchors');
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * (text.length - 400));
    return { start, end: start + 5 + Math.floor(random() * 300) };
  });
}

/** What git or another program may do to a file. */
const changes: Readonly<Record<string, (text: string) => string>> = {
  'a line put in front': (text) => `Correction.\n${text}`,
  'every fiftieth line edited, every eightieth moved': (text) => {
    const lines = text.split('\n');
    const moved = lines.filter((_, i) => i % 80 === 0);
    return [...lines.filter((_, i) => i % 80 > 0), ...moved]
      .map((l, i) => (i % 50 ? l : l.replace(/\w+/, 'x')))
      .join('\n');
  },
  'other line ends': (text) => text.replaceAll('\n', '\r\n'),
  'lines wrapped anew': (text) => text.replaceAll(/(.{60}\S*) /g, '$1\n'),
  'lines in reverse order': (text) => text.split('\n').toReversed().join('\n'),
};

function carried(text: string, spans: readonly Span[]): number {
  let worst = 0;
  for (const [name, change] of Object.entries(changes)) {
    const after = change(text);
    const ms = costOf(3, () => carry(text, after, spans));
    const found = carry(text, after, spans).filter(({ span }) => span).length;
    const describe = createDescriber(text);
    const stored = spans.map(describe);
    const alone = costOf(1, () => {
      const resolver = createResolver(after);
      return stored.map((selectors) => resolver.resolve(selectors));
    });
    console.log(
      `anchors, ${name}: ${ms.toFixed(0)} ms for ${spans.length} passages of ${text.length} units (limit ${mostCarried}), ` +
        `${found} found; by selectors alone ${alone.toFixed(0)} ms`,
    );
    worst = Math.max(worst, ms);
  }
  return worst;
}

/** Milliseconds of one change while typing, beside all passages. */
function typed(text: string, spans: readonly Span[]): number {
  const random = seeded('typing');
  const keys: readonly Change[] = Array.from({ length: 200 }, () => ({
    start: Math.floor(random() * (text.length - 400)),
    deleted: random() < 0.2 ? 1 : 0,
    inserted: 'e',
  }));
  return (
    costOf(5, () => {
      let tracked: readonly Tracked[] = spans.map((span) => ({ span, lost: null }));
      let current = lateText(text);
      for (const key of keys) ({ passages: tracked, text: current } = trackLate(tracked, [key], current));
      return tracked;
    }) / keys.length
  );
}

/** Gate: anchoring 1,000 passages again in 1 MB, following them while typing, and growth with the text. True when all hold. */
export function anchors(paragraphs: readonly string[]): boolean {
  const text = textOf(paragraphs, size);
  const spans = spansIn(text, passages);
  const worst = carried(text, spans);
  const key = typed(text, spans);
  console.log(`anchors, typing: ${key.toFixed(4)} ms a change beside ${passages} passages (limit ${mostTyped})`);
  const sizes = [10_000, 100_000, 1_000_000].map((units) => {
    const part = textOf(paragraphs, units);
    const change = changes['every fiftieth line edited, every eightieth moved'] ?? String;
    const after = change(part);
    const some = spansIn(part, Math.round(units / 1000));
    return { units: part.length, ms: costOf(units < size ? 15 : 5, () => carry(part, after, some)) };
  });
  let grows = false;
  sizes.forEach(({ units, ms }, i) => {
    const before = sizes[i - 1];
    const factor = before ? ms / before.ms / (units / before.units) : 0;
    if (factor > growthLimit) grows = true;
    console.log(
      `anchors, growth: ${units} units ${ms.toFixed(1)} ms${before ? `, time over size ${factor.toFixed(2)} (limit ${growthLimit})` : ''}`,
    );
  });
  const holds = worst < mostCarried && key < mostTyped && !grows;
  console.log(`anchors gate: ${holds ? 'holds' : 'BROKEN'}`);
  return holds;
}
