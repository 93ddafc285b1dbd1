import type { Span } from '../../../common/text/span';
import type { NewsText } from '../newsTexts';
import { seeded } from '../inject/random';
import { drawEdit } from './edits';
import { untouched, type TrackedText } from './trackedText';

const spansPerText = 20;
const mostWords = 60;
const mostEdits = 20;

/** Passages of one to sixty words, as often of one as of sixty. */
function drawSpans(text: string, random: () => number): readonly Span[] {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length === 0) return [];
  return Array.from({ length: spansPerText }, () => {
    const count = Math.round(Math.exp(random() * Math.log(mostWords)));
    const first = Math.floor(random() * words.length);
    const last = words[Math.min(words.length - 1, first + count - 1)];
    return { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  });
}

/** A text with passages, before and after some edits. */
export interface Trial {
  readonly id: string;
  readonly before: string;
  readonly spans: readonly Span[];
  readonly tracked: TrackedText;
  /** The edits, in order. */
  readonly edits: readonly string[];
}

/** One to twenty edits of one of the texts; the same for the same seed. */
export function drawTrial(texts: readonly NewsText[], seed: string): Trial {
  const random = seeded(seed);
  const { id, text } = texts[Math.floor(random() * texts.length)] ?? { id: '', text: '' };
  const other = texts[Math.floor(random() * texts.length)]?.text ?? '';
  const spans = drawSpans(text, random);
  let tracked = untouched(text);
  const edits: string[] = [];
  for (let left = 1 + Math.floor(random() * mostEdits); left > 0; left -= 1) {
    const kind = drawEdit(random);
    tracked = kind.edit(tracked, { random, other });
    edits.push(kind.name);
  }
  return { id, before: text, spans, tracked, edits };
}
