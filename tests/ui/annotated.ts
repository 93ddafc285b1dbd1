import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { printSidecar } from '../../common/annotation/file';
import type { Annotation, Target } from '../../common/annotation/model';
import type { UiWindow } from '../support/workbench/window';
import { first } from './articles';
import { keptPath } from './kept';

/** Who made the annotations that came with git, and when. */
const origin = { creator: 'A. Reader', created: '2025-11-02T10:20:30.000Z' } as const;

/** An id that is the same in every run. */
const idOf = (at: number): string => `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** The place of words in a source of the workspace. @throws Error where it has no such words */
export function targetOf({ workspace }: UiWindow, source: string, words: string): Target {
  const text = readFileSync(join(workspace, source), 'utf8');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${source}`);
  return { source, selectors: describe(text, { start, end: start + words.length }) };
}

/** Words with a tag, as a colleague annotated them. @param at number of the annotation, from which its id is made */
export const taggedWords = (window: UiWindow, at: number, source: string, words: string, tag: string): Annotation =>
  createAnnotation({
    ...origin,
    ...{ id: idOf(at), motivation: 'tagging', target: targetOf(window, source, words), tags: [tag] },
  });

/** A link between words of two sources, or of one. */
export const linkedWords = (
  window: UiWindow,
  at: number,
  [from, to]: readonly [readonly [source: string, words: string], readonly [source: string, words: string]],
  kind: string,
): Annotation =>
  createAnnotation({
    ...origin,
    ...{ id: idOf(at), motivation: 'linking', target: targetOf(window, ...from) },
    ...{ linkTo: targetOf(window, ...to), linkKind: kind },
  });

/** Writes a source's file of annotations as it comes with git. */
export function keepAnnotations(window: UiWindow, source: string, annotations: readonly Annotation[]): void {
  const sidecar = keptPath(window, `annotations/${source}.json`);
  mkdirSync(dirname(sidecar), { recursive: true });
  writeFileSync(sidecar, printSidecar(source, { annotations, foreign: [], unknown: {} }));
}

/** Writes the codebook as it comes with git. */
export function keepCodebook(window: UiWindow, text: string): void {
  const path = keptPath(window, 'codebook.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Words of the first seed with the tags that they begin with. */
export const passages = [
  ['held trilateral ministerial talks', 'claim'],
  ['on the margins of the foreign ministers', 'event'],
  ['Park is attending', 'quotation'],
  ['South Korea, the United States', 'event'],
] as const;

/** Tags these passages as a colleague did, whose files came with git. */
export function annotate(window: UiWindow): void {
  keepCodebook(
    window,
    [
      'version: 1',
      'tags:',
      '  - name: claim',
      '    definition: Something that a source states.',
      '    colour: blue',
      '  - name: event',
      '    colour: green',
      '  - name: quotation',
      '    colour: orange',
      '',
    ].join('\n'),
  );
  keepAnnotations(
    window,
    first,
    passages.map(([words, tag], at) => taggedWords(window, at, first, words, tag)),
  );
}
