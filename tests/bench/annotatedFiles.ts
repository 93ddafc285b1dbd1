import { createDescriber } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { printSidecar } from '../../common/annotation/file';
import type { Annotation } from '../../common/annotation/model';
import { seeded } from '../quality/inject/random';

/** Units of a passage: from a word to a long sentence. */
const [shortest, longest] = [5, 160];

/** An annotated source with its sidecar. */
export interface AnnotatedFile {
  readonly source: string;
  readonly text: string;
  readonly json: string;
}

/** Sentences of words that news has, in any order: signs and words as often as they are, and no two stretches alike. */
export function textOf(words: readonly string[], units: number, name: string): string {
  const random = seeded(name);
  const parts: string[] = [];
  for (let length = 0; length < units;) {
    const word = words[Math.floor(random() * words.length)] ?? '';
    parts.push(word, random() < 0.02 ? '\n' : ' ');
    length += word.length + 1;
  }
  return parts.join('');
}

/** Tags on passages anywhere in a text, overlapping ones too. */
function annotationsOf(source: string, text: string, count: number, name: string): readonly Annotation[] {
  const random = seeded(name);
  const describe = createDescriber(text);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor(random() * (text.length - longest));
    const end = start + shortest + Math.floor(random() ** 2 * (longest - shortest));
    return createAnnotation({
      id: `urn:uuid:${name.padStart(8, '0').slice(-8)}-0000-4000-8000-${String(at).padStart(12, '0')}`,
      motivation: 'tagging',
      tags: ['claim'],
      created: '2025-01-01T00:00:00.000Z',
      target: { source, selectors: describe({ start, end }) },
    });
  });
}

/** A source of a text with so many annotations. */
export function annotatedFile(number: number, text: string, count: number): AnnotatedFile {
  const source = `folder ${number % 40}/source ${number}.txt`;
  const annotations = annotationsOf(source, text, count, String(number));
  return { source, text, json: printSidecar(source, { annotations, foreign: [], unknown: {} }) };
}
