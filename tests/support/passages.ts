import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import type { Annotation, Target } from '../../common/annotation/model';

/** The passage of a source that has these words; `copy` counts from 0. */
export function targetIn(source: string, text: string, words: string, copy = 0): Target {
  let start = text.indexOf(words);
  for (let n = 0; n < copy; n += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}" in ${source}`);
  return { source, selectors: describe(text, { start, end: start + words.length }) };
}

let made = 0;
const created = '2025-11-02T10:20:30.000Z';
const nextId = (): string => `urn:uuid:00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;

export const tagged = (target: Target, ...tags: readonly string[]): Annotation =>
  createAnnotation({ id: nextId(), motivation: 'tagging', target, tags, created });

export const noted = (target: Target, note: string): Annotation =>
  createAnnotation({ id: nextId(), motivation: 'commenting', target, note, created });

export const linked = (target: Target, linkTo: Target, linkKind: string): Annotation =>
  createAnnotation({ id: nextId(), motivation: 'linking', target, linkTo, linkKind, created });
