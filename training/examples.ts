// Regions of annotated texts as numbers: features by dense id, and the labels that each token may have.
import { readDocument, type DocumentTokens } from '../server/analysis/names/tagger/documentTokens';
import { gatherFeatures } from '../server/analysis/names/tagger/features';
import { slotCount } from '../server/analysis/names/tagger/hiddenLayer';
import { readSlots } from '../server/analysis/names/tagger/slots';
import type { WordClasses } from '../server/analysis/names/tagger/wordClasses';
import { makeFeatureBag } from '../server/analysis/names/tagger/wordFeatures';
import { makeWrittenWords } from '../server/analysis/names/tagger/writtenWords';
import { allowedLabels, type TaggedText } from './taggedTexts';

/** A growing list of integers. */
export class IntList {
  data = new Int32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length] = value;
    this.length += 1;
  }
}

/** Examples of several texts. Regions are ranges of tokens, tokens are ranges of features. */
export interface Examples {
  /** Text of each region, index into the texts that were read. */
  readonly regionText: IntList;
  readonly regionStream: IntList;
  readonly regionFirst: IntList;
  /** First token of each region (index over all); one more than regions. */
  readonly regionStart: IntList;
  readonly allowed: IntList;
  readonly featureStart: IntList;
  /** End of the features that name words. */
  readonly namedEnd: IntList;
  readonly features: IntList;
  /** Words that the hidden layer sees of each token, `slotCount` each. */
  readonly slots: IntList;
}

/** Reads all regions of the texts; features are hashes. */
export function readExamples(
  texts: readonly TaggedText[],
  classes: WordClasses,
): { examples: Examples; documents: DocumentTokens[] } {
  const examples: Examples = {
    regionText: new IntList(),
    regionStream: new IntList(),
    regionFirst: new IntList(),
    regionStart: new IntList(),
    allowed: new IntList(),
    featureStart: new IntList(),
    namedEnd: new IntList(),
    features: new IntList(),
    slots: new IntList(),
  };
  const slots = new Int32Array(slotCount);
  const bag = makeFeatureBag();
  const written = makeWrittenWords(classes);
  const documents: DocumentTokens[] = [];
  texts.forEach((text, textAt) => {
    const document = readDocument(text.streams, text.uses, written);
    documents.push(document);
    document.streams.forEach((facts, streamAt) => {
      if (facts.regions.length === 0) return;
      const allowed = allowedLabels(text, facts.stream, facts.regions);
      for (const { first, last } of facts.regions) {
        examples.regionText.push(textAt);
        examples.regionStream.push(streamAt);
        examples.regionFirst.push(first);
        examples.regionStart.push(examples.allowed.length);
        for (let i = first; i <= last; i += 1) {
          examples.allowed.push(allowed[i]!);
          examples.featureStart.push(examples.features.length);
          readSlots(document, facts, i, slots);
          for (const slot of slots) examples.slots.push(slot);
          gatherFeatures(document, facts, i, bag);
          for (let f = 0; f < bag.count; f += 1) {
            if (f === bag.named) examples.namedEnd.push(examples.features.length);
            examples.features.push(bag.ids[f]!);
          }
        }
      }
    });
  });
  examples.regionStart.push(examples.allowed.length);
  examples.featureStart.push(examples.features.length);
  return { examples, documents };
}
