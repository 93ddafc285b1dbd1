import type { Token } from '../tokens';
import type { WordClasses } from './wordClasses';
import { Fact, fillWritten, type WrittenWords } from './wordTable';

/** Words that are kept from document to document. */
const most = 16_384;

interface Written {
  readonly hash: number;
  readonly shape: Token['shape'];
  readonly text: string;
}

/** The same words, which do not hold the whole source in memory: a slice of more than twelve units is a view of it in V8. */
const apart = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** No words yet; they are read when they are first asked for. A word is known by its text and shape. */
export function makeWrittenWords(classes: WordClasses): WrittenWords {
  let words: Written[];
  let facts: Int32Array;
  /** Open addressing over the tokens' hashes: 1 + number, 0 where free; at most half full. */
  let slots: Int32Array;
  const forget = (): void => {
    words = [];
    facts = new Int32Array(Fact.Count * 1024);
    slots = new Int32Array(2048);
  };
  forget();

  /** Where a word is, or where it belongs. */
  const slotOf = ({ hash, text, shape }: Written): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return slot;
      const known = words[number] as Written;
      if (known.hash === hash && known.text === text && known.shape === shape) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const widen = (): void => {
    const wider = new Int32Array(facts.length * 2);
    wider.set(facts);
    facts = wider;
    slots = new Int32Array(slots.length * 2);
    words.forEach((word, number) => (slots[slotOf(word)] = number + 1));
  };

  return {
    numberOf: (token) => {
      const slot = slotOf(token);
      const known = (slots[slot] as number) - 1;
      if (known >= 0) return known;
      const { hash, shape, text } = token;
      const number = words.push({ hash, shape, text: apart(text) }) - 1;
      slots[slot] = number + 1;
      if (words.length * Fact.Count > facts.length) widen();
      fillWritten(token, classes, facts, number * Fact.Count);
      return number;
    },
    facts: () => facts,
    count: () => words.length,
    begin: () => {
      if (words.length <= most) return false;
      forget();
      return true;
    },
  };
}
