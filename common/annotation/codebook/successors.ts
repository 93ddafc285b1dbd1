import { findTag, type Tag, type TagName } from './tag';

/** Tags that are followed upwards or onwards at most; a circle ends there too. */
const mostSteps = 100;

/** Finds a tag of the same use by its name. */
type Find = (name: string) => Tag | undefined;

/** As `successorOf`, for who looks up many. */
export function successorBy(find: Find, tag: Tag): Tag | null {
  let at: Tag | undefined = tag;
  for (let step = 0; at !== undefined && at.successor !== null && step < mostSteps; step += 1) {
    at = find(at.successor);
    if (at?.deprecated === false) return at;
  }
  return null;
}

/** The tag to use in place of a deprecated one: the first successor that is not deprecated itself, or null. */
export function successorOf(tags: readonly Tag[], tag: TagName): Tag | null {
  const find: Find = (name) => findTag(tags, { name, on: tag.on });
  const first = find(tag.name);
  return first ? successorBy(find, first) : null;
}

/** Names of the tags above a tag, the nearest first; a circle is walked once. */
export function ancestorsOf(find: Find, tag: Tag): readonly string[] {
  const names = new Set<string>();
  let { parent } = tag;
  while (parent !== null && !names.has(parent) && names.size < mostSteps) {
    names.add(parent);
    parent = find(parent)?.parent ?? null;
  }
  return [...names];
}

/** What to say of a tag that is no longer to be used; null for one that is. */
export function deprecation(tags: readonly Tag[], tag: TagName): string | null {
  if (findTag(tags, tag)?.deprecated !== true) return null;
  const successor = successorOf(tags, tag);
  return successor === null ? 'deprecated' : `deprecated, use ${successor.name}`;
}
