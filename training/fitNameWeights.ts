// Fits server/analysis/names/weights.ts: multinomial logistic regression over the facts that the rules name.
//   npm run train -- --data DIR (or COPYDESK_DATA=DIR), a folder that holds names/*.jsonl; see training/README.md
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../server/analysis/articles/segment';
import { findCandidates } from '../server/analysis/names/candidates';
import { judge } from '../server/analysis/names/classify';
import { gatherDocumentEvidence } from '../server/analysis/names/documentEvidence';
import { gatherEvidence } from '../server/analysis/names/evidence';
import { countUses, readStreams } from '../server/analysis/names/stream';
import { bias, weights, type Weights } from '../server/analysis/names/weights';
import { findTimes } from '../server/analysis/times/findTimes';
import { characterMap, corporaFolder, readJsonLines } from './corpora';

interface Row {
  readonly facts: readonly string[];
  /** 0 none, 1 person, 2 organization, 3 place. */
  readonly label: number;
  /** Scores that the fit starts from, for the second stage. */
  readonly from: Weights;
}

const labels = ['O', 'PER', 'ORG', 'LOC'];
const corpora = ['ewnw_train', 'ewt_test', 'pud'];
const fileOf = (name: string): string => `names/${name}.jsonl`;
/** Recall is worth more to the reader of a card than the fit's balance gives: added to every type in the second stage. */
const lift = 0.4;

function readRows(folder: string, stage: 1 | 2): Row[] {
  const rows: Row[] = [];
  for (const name of corpora) {
    for (const row of readJsonLines(folder, fileOf(name)) ?? []) {
      const { text, ents } = row as { text: string; ents: [number, number, string][] };
      const offsetOf = characterMap(text);
      const gold = new Map(ents.map(([start, end, type]) => [`${offsetOf(start)} ${offsetOf(end)}`, type]));
      const { articles, sections } = segment(text, { assumeNews: true });
      const streams = readStreams(text, sections, findTimes(text, articles, sections, {}));
      const uses = countUses(streams);
      const judged = streams
        .flatMap((stream) => findCandidates(stream, uses))
        .map((candidate) => judge(candidate, gatherEvidence(candidate, uses)));
      const more = stage === 2 ? gatherDocumentEvidence(judged) : [];
      judged.forEach(({ candidate, facts, scores }, at) => {
        if (candidate.entry?.type === 'nationality') return;
        const { tokens } = candidate.stream;
        const key = `${tokens[candidate.first]?.start} ${tokens[candidate.last]?.end}`;
        const label = Math.max(0, labels.indexOf(gold.get(key) ?? 'O'));
        rows.push({ facts: stage === 1 ? facts : (more[at] ?? []), label, from: stage === 1 ? [0, 0, 0] : scores });
      });
    }
  }
  return rows;
}

/** Full-batch Adam on the regularised log-likelihood; deterministic. Returns weights by fact, "bias" among them. */
function fit(rows: readonly Row[], least: number): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { facts } of rows) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= least)
      .map(([fact]) => fact)
      .sort(),
  ];
  const index = new Map(names.map((name, at) => [name, at]));
  const data = rows.map(({ facts }) => [0, ...facts.flatMap((fact) => index.get(fact) ?? [])]);
  const size = names.length * 4;
  const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= 600; round += 1) {
    const gradient = Float64Array.from(w);
    rows.forEach(({ label, from }, at) => {
      const scores = [0, from[0], from[1], from[2]];
      for (const fact of data[at]!) for (let k = 0; k < 4; k += 1) scores[k]! += w[fact * 4 + k]!;
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const sum = odds.reduce((a, b) => a + b, 0);
      for (let k = 0; k < 4; k += 1) {
        const error = odds[k]! / sum - (k === label ? 1 : 0);
        for (const fact of data[at]!) gradient[fact * 4 + k]! += error;
      }
    });
    const rate = 0.1 * (round < 300 ? 1 : (601 - round) / 301);
    for (let i = 0; i < size; i += 1) {
      m[i] = 0.9 * m[i]! + 0.1 * gradient[i]!;
      v[i] = 0.999 * v[i]! + 0.001 * gradient[i]! ** 2;
      w[i]! -= (rate * (m[i]! / (1 - 0.9 ** round))) / (Math.sqrt(v[i]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  const rounded = (x: number): number => Math.round(x * 10) / 10 + 0;
  return new Map(names.map((name, at) => [name, [1, 2, 3].map((k) => rounded(w[at * 4 + k]! - w[at * 4]!))]));
}

/** The old file with another table and other biases. */
function write(
  path: string,
  tables: readonly Map<string, number[]>[],
  first: readonly number[],
  second: readonly number[],
): void {
  const lines = tables.flatMap((table) =>
    [...table]
      .filter(([name, row]) => name !== 'bias' && row.some((x) => x !== 0))
      .map(([name, row]) => `${name} ${row.join(' ')}`),
  );
  const source = readFileSync(path, 'utf8')
    .replace(/readTable\(`[^`]*`\)/, `readTable(\`\n${lines.join('\n')}\n\`)`)
    .replace(/bias: Weights = \[[^\]]*\]/, `bias: Weights = [${first.join(', ')}]`)
    .replace(/documentBias: Weights = \[[^\]]*\]/, `documentBias: Weights = [${second.join(', ')}]`);
  writeFileSync(path, source);
}

/** Runs one stage; the second must run on a program built with the first stage's weights. */
function main(args: readonly string[]): void {
  const folder = corporaFolder(args);
  const missing = corpora.map(fileOf).filter((file) => folder === undefined || !existsSync(join(folder, file)));
  if (folder === undefined || missing.length > 0) {
    console.error(`train needs ${missing.join(', ')} below --data DIR or COPYDESK_DATA`);
    process.exitCode = 2;
    return;
  }
  const path = 'server/analysis/names/weights.ts';
  if (args.includes('--first')) {
    const table = fit(readRows(folder, 1), 15);
    write(path, [table], table.get('bias')!, [0, 0, 0]);
    return;
  }
  const table = fit(readRows(folder, 2), 4);
  const lifted = table.get('bias')!.map((x) => Math.round((x + lift) * 10) / 10);
  write(path, [new Map([...weights].map(([fact, row]) => [fact, [...row]])), table], bias, lifted);
}

main(process.argv.slice(2));
