import { analyse } from '../support/analyse';
import { sliceOf } from '../../common/text/span';
import { readCorpus } from './data';
import { harmonic, shingleRates } from './scores';

interface BodyPage {
  readonly id: string;
  readonly text: string;
  readonly body: string;
}
interface PublishedPage {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

/** The main article's body sections as one text. */
function bodyOf(text: string): string {
  const { articles, sections } = analyse(text, { assumeNews: true });
  const main = articles.findIndex((a) => a.kind === 'main');
  return sections
    .filter((s) => s.kind === 'body' && s.article === main)
    .map((s) => sliceOf(text, s))
    .join('\n');
}

/** The baseline: paragraphs of 80 characters and more that end in punctuation. */
const longParagraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim().length >= 80 && /[.!?"'”’)]\s*$/.test(line))
    .join('\n');

/** Sums of precision and recall over pages. */
interface Sums {
  p: number;
  r: number;
  n: number;
}

const meanF1 = ({ p, r, n }: Sums): string => harmonic(p / (n || 1), r / (n || 1)).toFixed(3);

/** With the figures of the even and the odd pages: a cue that only helps one half is no cue. */
function scoreBodies(all: readonly BodyPage[], extract: (text: string) => string, list: boolean): string {
  const sums: Sums = { p: 0, r: 0, n: 0 };
  const even: Sums = { p: 0, r: 0, n: 0 };
  const odd: Sums = { p: 0, r: 0, n: 0 };
  const lines: string[] = [];
  for (const [index, page] of all.entries()) {
    const rate = shingleRates(extract(page.text), page.body);
    for (const each of [sums, index % 2 === 0 ? even : odd]) {
      each.p += rate.p;
      each.r += rate.r;
      each.n += 1;
    }
    lines.push(`${harmonic(rate.p, rate.r).toFixed(2)} P ${rate.p.toFixed(2)} R ${rate.r.toFixed(2)} ${page.id}`);
  }
  if (list) for (const line of lines.toSorted().slice(0, 40)) console.log(`  ${line}`);
  const n = all.length || 1;
  const [p, r] = [(sums.p / n).toFixed(3), (sums.r / n).toFixed(3)];
  return `F1 ${meanF1(sums)} (P ${p} R ${r}; halves ${meanF1(even)} and ${meanF1(odd)}; ${all.length} pages)`;
}

/** `quality -- pages [--errors]`: article body against the baseline, and the publication date. */
export function pages(folder: string, args: readonly string[]): void {
  const list = args.includes('--errors');
  const bodies = readCorpus(folder, 'pages/body_dev.jsonl') as readonly BodyPage[];
  console.log(`pages body baseline (long paragraphs): ${scoreBodies(bodies, longParagraphs, false)}`);
  console.log(`pages body: ${scoreBodies(bodies, bodyOf, list)}`);
  let right = 0;
  let wrong = 0;
  const dated = readCorpus(folder, 'pages/published_dev.jsonl') as readonly PublishedPage[];
  for (const page of dated) {
    const main = analyse(page.text, { assumeNews: true }).articles.find((a) => a.kind === 'main');
    const value = main?.published?.value.slice(0, 10) ?? null;
    if (value === page.published) right += 1;
    else if (value !== null) wrong += 1;
    if (list && value !== page.published) {
      const witness = main?.published?.witnesses[0];
      console.log(`  ${page.id}: want ${page.published} got ${value} ${witness === undefined ? '' : witness.rule}`);
    }
  }
  const share = (n: number): string => `${((100 * n) / (dated.length || 1)).toFixed(1)}%`;
  console.log(
    `pages published: right ${share(right)} wrong ${share(wrong)} none ${share(dated.length - right - wrong)} of ${dated.length}`,
  );
}
