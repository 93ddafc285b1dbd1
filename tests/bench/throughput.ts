import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { analyse } from '../support/analyse';
import { runChecks } from '../../server/analysis/checks/runChecks';
import { median, millisecondsOf } from './timing';
import { wordsIn } from './words';

/** Our whole analysis and the checks, beside two rivals that do parts of it, taking turns on the same texts in one run. */
export function throughput(texts: readonly string[]): void {
  const wink = winkNLP(model);
  const engines: readonly (readonly [string, (text: string) => unknown])[] = [
    [
      'copydesk (articles, times, names, identity, roles, checks)',
      (text) => {
        const analysis = analyse(text, { assumeNews: true });
        return runChecks({ text, analysis, source: 'bench.txt', decisions: [], others: null });
      },
    ],
    ['compromise (people, places, organizations)', (text) => nlp(text).topics().out('array')],
    ['wink-nlp (parts of speech and entities)', (text) => wink.readDoc(text).entities().length()],
  ];
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `throughput over ${texts.length} texts, ${words} words, ${(bytes / 1e6).toFixed(2)} MB; median of 5 rounds`,
  );
  for (const [, run] of engines) texts.slice(0, 5).forEach(run);
  const rounds = engines.map((): number[] => []);
  for (let round = 0; round < 5; round += 1) {
    engines.forEach(([, run], i) => rounds[i]?.push(millisecondsOf(() => texts.forEach(run))));
  }
  const ours = median(rounds[0] ?? []);
  engines.forEach(([name], i) => {
    const ms = median(rounds[i] ?? []);
    const rate = Math.round((1000 * words) / ms).toLocaleString('en');
    console.log(
      `  ${name}: ${rate} words/s, ${(bytes / 1000 / ms).toFixed(2)} MB/s, ${(ms / ours).toFixed(2)} times our time`,
    );
  });
}
