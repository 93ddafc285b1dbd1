import { contentHash } from '../../common/text/contentHash';

/** With which text each file was seen last. Texts are told apart by their hashes: they may be as large as the folder. */
export interface SeenTexts {
  /** A file has this text now; null where there is none. */
  saw(source: string, text: string | null): void;
  /** The same of one of many files that are read at once: its text is hashed later, by `condense`. */
  sawAmongMany(source: string, text: string | null): void;
  /** Whether a text, or null, is what the file was seen with last. */
  isSeen(source: string, text: string | null): boolean;
  /** Lets go of texts that were not hashed yet, with pauses before and in between. */
  condense(pause: () => Promise<void>): Promise<void>;
}

/** UTF-16 units that are hashed between two pauses. */
const units = 4_000_000;

/** No file was seen yet. */
export function createSeenTexts(): SeenTexts {
  const hashes = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const saw = (source: string, text: string | null): void => {
    texts.delete(source);
    hashes.set(source, text === null ? null : contentHash(text));
  };
  return {
    saw,
    sawAmongMany(source, text) {
      if (text === null) saw(source, text);
      else texts.set(source, text);
    },
    isSeen(source, text) {
      const whole = texts.get(source);
      if (whole !== undefined) return whole === text;
      const hash = hashes.get(source);
      return hash !== undefined && (text === null || hash === null ? text === hash : hash === contentHash(text));
    },
    async condense(pause) {
      let hashed = units;
      for (const [source, text] of texts) {
        // Who waits for the folder to be open goes first.
        if (hashed >= units) {
          hashed = 0;
          await pause();
        }
        if (texts.get(source) !== text) continue;
        saw(source, text);
        hashed += text.length;
      }
    },
  };
}
