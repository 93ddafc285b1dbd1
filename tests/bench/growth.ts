import { analyse } from '../support/analyse';
import { runChecks } from '../../server/analysis/checks/runChecks';
import { medianOf } from './timing';

/** Time may grow at most this much faster than size. */
const limit = 1.3;

/** An article of `count` paragraphs, made of the given ones with a number in each, so that no two are equal. */
function articleOf(paragraphs: readonly string[], count: number): string {
  const lines = ['Harbour board approves new terminal', '', 'Published: 18 July 2025', ''];
  for (let i = 0; i < count; i += 1) lines.push(`${paragraphs[i % paragraphs.length] ?? ''} (${i + 1})`, '');
  return lines.join('\n');
}

/** Gate: from 10 to 100 to 1,000 paragraphs, time must grow at most 1.3 times as fast as size. True when it holds. */
export function growth(paragraphs: readonly string[]): boolean {
  const sizes = [10, 100, 1000];
  const measured = sizes.map((count) => {
    const text = articleOf(paragraphs, count);
    const ms = medianOf(count === 1000 ? 7 : 25, () => {
      const analysis = analyse(text, { assumeNews: true });
      return runChecks({ text, analysis, source: 'bench.txt', decisions: [], others: null });
    });
    return { count, size: text.length, ms };
  });
  let holds = true;
  measured.forEach(({ count, size, ms }, i) => {
    const before = measured[i - 1];
    const factor = before === undefined ? null : ms / before.ms / (size / before.size);
    if (factor !== null && factor > limit) holds = false;
    console.log(
      `growth ${count} paragraphs, ${size} units: ${ms.toFixed(2)} ms${factor === null ? '' : `, time over size ${factor.toFixed(2)} (limit ${limit})`}`,
    );
  });
  console.log(`growth gate: ${holds ? 'holds' : 'BROKEN'}`);
  return holds;
}
