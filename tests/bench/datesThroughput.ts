import { parseIsoDay, type Day } from '../../common/text/calendar';
import { segment } from '../../server/analysis/articles/segment';
import { findTimes } from '../../server/analysis/times/findTimes';
import { rivals } from '../quality/rivals/list';
import { processorMillisecondsOf } from './timing';
import { wordsIn } from './words';

/** A text and the day that its relative dates count from. */
export interface DatedPage {
  readonly text: string;
  readonly published: string;
}

const today: Day = { year: 2025, month: 1, day: 1 };
const ready = ({ text, published }: DatedPage) => {
  const options = { assumeNews: true, published };
  return { text, options, published: parseIsoDay(published) ?? today, ...segment(text, options) };
};
type Ready = ReturnType<typeof ready>;

interface Engine {
  readonly name: string;
  readonly run: (page: Ready) => unknown;
}

/** Ours is given the articles, as the rivals are given the day; the second says what finding the articles costs. */
const ours: Engine = {
  name: 'copydesk times',
  run: ({ text, articles, sections, options }) => findTimes(text, articles, sections, options),
};
const withArticles: Engine = {
  name: 'copydesk articles and times',
  run: ({ text, options }) => {
    const { articles, sections } = segment(text, options);
    return findTimes(text, articles, sections, options);
  },
};
const theirs: readonly Engine[] = rivals.map(({ name, run }) => ({
  name,
  run: ({ text, published }) => run(text, published),
}));

/** What must hold: times of so many words a second, and so many times the rate of a rival. */
const wordsASecond = 1_000_000;
const bars: Readonly<Record<string, number>> = { '@microsoft/recognizers-text-date-time': 30, 'chrono-node': 1 };
const fast = new Set(['chrono-node']);

/** Words a second of each engine on the same pages, taking turns; the best of the rounds. */
function ratesOf(engines: readonly Engine[], pages: readonly Ready[], rounds: number): readonly number[] {
  const words = pages.reduce((sum, { text }) => sum + wordsIn(text), 0);
  console.log(`dates over ${pages.length} pages, ${words} words, one thread; processor time, best of ${rounds} rounds`);
  const spent = engines.map((): number[] => []);
  for (const { run } of engines) pages.slice(0, 10).forEach(run);
  // The compiler needs more than ten pages for the quick ones.
  for (const { run } of engines.slice(0, 1)) pages.forEach(run);
  for (let round = 0; round < rounds; round += 1) {
    engines.forEach(({ run }, i) => spent[i]?.push(processorMillisecondsOf(() => pages.forEach(run))));
  }
  return spent.map((times) => (1000 * words) / Math.min(...times));
}

/** Prints the rates of a group of engines, the first of which is ours; true when its bars hold. */
function compare(engines: readonly Engine[], pages: readonly Ready[], rounds: number): boolean {
  const rates = ratesOf(engines, pages, rounds);
  const [rate = 0] = rates;
  let holds = true;
  engines.forEach(({ name }, i) => {
    const own = name === ours.name;
    const other = rates[i] ?? 0;
    const bar = own ? wordsASecond : bars[name];
    const good = bar === undefined || (own ? rate : rate / other) >= bar;
    if (!good) holds = false;
    const ratio = own ? '' : `, ours is ${(rate / other).toFixed(1)} times as fast`;
    const verdict = bar === undefined ? '' : ` (bar ${bar.toLocaleString('en')}: ${good ? 'holds' : 'BROKEN'})`;
    console.log(`  ${name}: ${Math.round(other).toLocaleString('en')} words/s${ratio}${verdict}`);
  });
  return holds;
}

/**
 * Our times beside the date engines of npm on the same pages in the same run: the quick one on all pages, those that
 * would take minutes for them on every twelfth. True when the bars hold.
 */
export function datesThroughput(texts: readonly DatedPage[]): boolean {
  const pages = texts.map(ready);
  const quick = compare([ours, withArticles, ...theirs.filter(({ name }) => fast.has(name))], pages, 12);
  const some = pages.filter((_, i) => i % 12 === 0);
  const slow = compare([ours, ...theirs.filter(({ name }) => !fast.has(name))], some, 2);
  return quick && slow;
}
