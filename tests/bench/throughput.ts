import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { analyse } from '../support/analyse';
import { runChecks } from '../../server/analysis/checks/runChecks';
import { median, processorMillisecondsOf } from './timing';
import { wordsIn } from './words';

/** What must hold: words a second of everything together, and milliseconds of an article of some 5 KB. */
const wordsASecond = 150_000;
const articleMilliseconds = 8;
/** Units of an article that is timed alone: its share of texts is cut to this, or skipped when it is shorter. */
const articleUnits = 5000;

const rounds = 15;
const rivalRounds = 3;

/** All that a source costs when it is opened: the analysis and the checks. */
function readAll(text: string): unknown {
  const analysis = analyse(text, { assumeNews: true });
  return runChecks({ text, analysis, source: 'bench.txt', decisions: [], others: null });
}

interface Engine {
  readonly name: string;
  readonly run: (text: string) => unknown;
}
const wink = winkNLP(model);
const engines: readonly Engine[] = [
  {
    name: 'copydesk (articles, times, names, identity, roles, quotations, checks)',
    run: readAll,
  },
  { name: 'compromise (people, places, organizations)', run: (text) => nlp(text).topics().out('array') },
  { name: 'wink-nlp (parts of speech and entities)', run: (text) => wink.readDoc(text).entities().length() },
];

/** Processor milliseconds of each engine over all texts, taking turns; the best of the rounds, of which rivals have fewer. */
function costsOf(texts: readonly string[]): readonly number[] {
  for (const { run } of engines) texts.slice(0, 5).forEach(run);
  const spent = engines.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    engines.forEach(({ run }, i) => {
      if (i === 0 || round < rivalRounds) spent[i]?.push(processorMillisecondsOf(() => texts.forEach(run)));
    });
  }
  return spent.map((times) => Math.min(...times));
}

/** Median processor milliseconds of articles of one length, after everything is warm. */
function oneArticle(texts: readonly string[]): boolean {
  const articles = texts.filter(({ length }) => length >= articleUnits).map((text) => text.slice(0, articleUnits));
  if (articles.length === 0) return true;
  const ms = median(articles.map((text) => processorMillisecondsOf(() => readAll(text))));
  const holds = ms < articleMilliseconds;
  console.log(
    `an article of ${articleUnits / 1000} KB: ${ms.toFixed(2)} ms, median of ${articles.length} (bar ${articleMilliseconds}: ${holds ? 'holds' : 'BROKEN'})`,
  );
  return holds;
}

/**
 * Our whole analysis and the checks, beside two rivals that do parts of it, taking turns on the same texts in one run, and
 * what one article costs. True when the bars hold.
 */
export function throughput(texts: readonly string[]): boolean {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `whole analysis over ${texts.length} texts, ${words} words, ${(bytes / 1e6).toFixed(2)} MB, one thread; processor time, best of ${rounds} rounds (rivals ${rivalRounds})`,
  );
  const costs = costsOf(texts);
  const [ours = 0] = costs;
  const holds = (1000 * words) / ours >= wordsASecond;
  engines.forEach(({ name }, i) => {
    const ms = costs[i] ?? 0;
    const rate = Math.round((1000 * words) / ms).toLocaleString('en');
    const verdict =
      i === 0
        ? ` (bar ${wordsASecond.toLocaleString('en')}: ${holds ? 'holds' : 'BROKEN'})`
        : `, ours is ${(ms / ours).toFixed(1)} times as fast`;
    console.log(`  ${name}: ${rate} words/s, ${(bytes / 1000 / ms).toFixed(2)} MB/s${verdict}`);
  });
  const short = oneArticle(texts);
  return holds && short;
}
