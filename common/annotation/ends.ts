import type { Annotation, EndName, Target } from './model';

/** One end of an annotation with its name. */
export interface NamedTarget {
  readonly end: EndName;
  readonly target: Target;
}

/** Name of the further passage at an index from 0. */
export const furtherEnd = (index: number): EndName => `further.${index}`;

/** Index of a further passage, or -1 for another end. */
const furtherIndex = (end: EndName): number => (end.startsWith('further.') ? Number(end.slice('further.'.length)) : -1);

/** Whether a word names an end of some annotation. */
export const isEndName = (word: string): word is EndName => /^(?:target|linkTo|further\.\d{1,6})$/.test(word);

/** All ends: the passage, the further passages in their order, the other end of a link. */
export function targetsOf({ target, further, linkTo }: Annotation): readonly NamedTarget[] {
  if (further.length === 0 && linkTo === null) return [{ end: 'target', target }];
  return [
    { end: 'target', target },
    ...further.map((one, at): NamedTarget => ({ end: furtherEnd(at), target: one })),
    ...(linkTo === null ? [] : [{ end: 'linkTo' as const, target: linkTo }]),
  ];
}

/** The end of a name, or null when the annotation has none such. */
export function targetOf(annotation: Annotation, end: EndName): Target | null {
  if (end === 'target') return annotation.target;
  if (end === 'linkTo') return annotation.linkTo;
  return annotation.further[furtherIndex(end)] ?? null;
}

/** The annotation with each end as `change` gives it back; the same object where nothing changed. */
export function mapTargets(annotation: Annotation, change: (target: Target, end: EndName) => Target): Annotation {
  const target = change(annotation.target, 'target');
  const further = annotation.further.map((one, at) => change(one, furtherEnd(at)));
  const linkTo = annotation.linkTo && change(annotation.linkTo, 'linkTo');
  const isSame =
    target === annotation.target &&
    linkTo === annotation.linkTo &&
    further.every((one, at) => one === annotation.further[at]);
  return isSame ? annotation : { ...annotation, target, further, linkTo };
}

/** Sources in which an annotation has an end, each once, that of its sidecar first. */
export const sourcesOf = (annotation: Annotation): readonly string[] => [
  ...new Set(targetsOf(annotation).map(({ target }) => target.source)),
];
