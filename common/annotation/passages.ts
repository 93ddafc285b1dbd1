import { furtherEnd, targetsOf } from './ends';
import type { Annotation, EndName } from './model';

/** Parts of an end that hold what we do not know, behind its name. */
const parts = ['', '.position', '.quote'] as const;

/**
 * The annotation without one of its passages; the others keep what other tools say of them, under the names that they have
 * then. Null where it has no such passage, or no other.
 */
export function withoutPassage(annotation: Annotation, end: EndName): Annotation | null {
  const passages = targetsOf(annotation).filter((one) => one.end !== 'linkTo');
  const rest = passages.filter((one) => one.end !== end);
  const [target, ...further] = rest.map((one) => one.target);
  if (!target || rest.length === passages.length) return null;
  const { members, selectors, bodies } = annotation.unknown;
  const nextMembers = { ...members };
  const nextSelectors = { ...selectors };
  for (const one of passages) {
    for (const part of parts) delete nextMembers[`${one.end}${part}`];
    delete nextSelectors[one.end];
  }
  for (const [at, { end: before }] of rest.entries()) {
    const now = at === 0 ? 'target' : furtherEnd(at - 1);
    for (const part of parts) {
      const known = members[`${before}${part}`];
      if (known) nextMembers[`${now}${part}`] = known;
    }
    const others = selectors[before];
    if (others) nextSelectors[now] = others;
  }
  return { ...annotation, target, further, unknown: { members: nextMembers, selectors: nextSelectors, bodies } };
}

/**
 * The tags of an annotation after somebody chose from a list of them: those chosen, with what has come and without what
 * has gone since the list was shown.
 * @param shown the tags that the annotation had then
 */
export function joinedTags(
  now: readonly string[],
  shown: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const staying = chosen.filter((tag) => now.includes(tag) || !shown.includes(tag));
  const came = now.filter((tag) => !shown.includes(tag) && !chosen.includes(tag));
  const all = [...staying, ...came];
  return all.length === 0 ? chosen : all;
}
