import type { Token } from '../tokens';
import type { WordClasses } from './wordClasses';
import { Fact, fillWritten, type WrittenWords } from './wordTable';

/** Words that are kept from document to document. */
const most = 16_384;

/** No words yet; they are read when they are first asked for. A word is known by its text and shape. */
export function makeWrittenWords(classes: WordClasses): WrittenWords {
  let byShape: Record<Token['shape'], Map<string, number>>;
  let count: number;
  let facts: Int32Array;
  const forget = (): void => {
    byShape = { lower: new Map(), capital: new Map(), caps: new Map(), number: new Map(), mark: new Map() };
    count = 0;
    facts = new Int32Array(Fact.Count * 1024);
  };
  forget();
  return {
    numberOf: (token) => {
      const known = byShape[token.shape].get(token.text);
      if (known !== undefined) return known;
      const number = count;
      count += 1;
      byShape[token.shape].set(token.text, number);
      if (count * Fact.Count > facts.length) {
        const wider = new Int32Array(facts.length * 2);
        wider.set(facts);
        facts = wider;
      }
      fillWritten(token, classes, facts, number * Fact.Count);
      return number;
    },
    facts: () => facts,
    begin: () => {
      if (count <= most) return false;
      forget();
      return true;
    },
  };
}
