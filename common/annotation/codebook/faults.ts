import type { Problem } from '../../text/problem';
import type { TagEntry, TagMember } from './entries';
import { ancestorsOf, successorBy } from './successors';
import { tagKey, type Tag } from './tag';

/** A problem of one tag among the others, with the member that is to blame. */
interface Fault {
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly member: TagMember;
}

/** What the tags of a file are compared with. */
interface Surroundings {
  readonly find: (name: string, on: Tag['on']) => Tag | undefined;
  /** The first tag of a shortcut. */
  readonly shortcuts: ReadonlyMap<number, Tag>;
  /** The first tag of a name without regard to capitals, by `tagKey`. */
  readonly folded: ReadonlyMap<string, Tag>;
}

const warning = (member: TagMember, message: string): Fault => ({ severity: 'warning', member, message });
const hint = (member: TagMember, message: string): Fault => ({ severity: 'information', member, message });

const plural = { passages: 'passages', links: 'links' } as const;

/** Whether another tag that this one names is there and may stand there. */
function relationFault(tag: Tag, member: 'parent' | 'successor', { find }: Surroundings): Fault | null {
  const name = tag[member];
  if (name === null || find(name, tag.on)) return null;
  const other = tag.on === 'links' ? 'passages' : 'links';
  const isOther = find(name, other) !== undefined;
  return warning(
    member,
    isOther
      ? `The ${member} of "${tag.name}", "${name}", is for ${plural[other]}; "${tag.name}" is for ${plural[tag.on]}.`
      : `The ${member} of "${tag.name}", "${name}", is not in the codebook.`,
  );
}

function parentFault(tag: Tag, around: Surroundings): Fault | null {
  const fault = relationFault(tag, 'parent', around);
  if (fault) return fault;
  const above = ancestorsOf((name) => around.find(name, tag.on), tag);
  return above.includes(tag.name) ? warning('parent', `"${tag.name}" stands above itself.`) : null;
}

function successorFault(tag: Tag, around: Surroundings): Fault | null {
  if (tag.successor === null) return null;
  if (tag.successor === tag.name) return warning('successor', `"${tag.name}" cannot be its own successor.`);
  const fault = relationFault(tag, 'successor', around);
  if (fault) return fault;
  if (!tag.deprecated)
    return hint(
      'successor',
      `"${tag.name}" is not deprecated: its successor counts once "deprecated: true" stands here.`,
    );
  if (successorBy((name) => around.find(name, tag.on), tag)) return null;
  return warning('successor', `No successor of "${tag.name}" is in use: each one is deprecated.`);
}

function shortcutFault(tag: Tag, { shortcuts }: Surroundings): Fault | null {
  if (tag.shortcut === null || tag.deprecated) return null;
  const first = shortcuts.get(tag.shortcut);
  if (first === undefined || first === tag) return null;
  return warning('shortcut', `The shortcut ${tag.shortcut} gives "${first.name}" already.`);
}

function nameFault(tag: Tag, { folded }: Surroundings): Fault | null {
  if (/[\r\n]/.test(tag.name)) return warning('name', 'The name of a tag stands on one line.');
  const first = folded.get(tagKey(tag).toLowerCase());
  if (first === undefined || first === tag) return null;
  return hint('name', `"${tag.name}" and "${first.name}" differ only in capitals.`);
}

const rules = [nameFault, parentFault, shortcutFault, successorFault] as const;

/** The first of each key. */
function firsts<K>(tags: readonly Tag[], keyOf: (tag: Tag) => K | null): ReadonlyMap<K, Tag> {
  const map = new Map<K, Tag>();
  for (const tag of tags) {
    const key = keyOf(tag);
    if (key !== null && !map.has(key)) map.set(key, tag);
  }
  return map;
}

/** Problems that show only when tags are compared. A shortcut that another tag has is one: the first one counts. */
export function faultsOf(entries: readonly TagEntry[]): readonly Problem[] {
  const counting = entries.filter(({ counts }) => counts);
  const tags = counting.map(({ tag }) => tag);
  const byKey = new Map(tags.map((tag) => [tagKey(tag), tag]));
  const around: Surroundings = {
    find: (name, on) => byKey.get(tagKey({ name, on })),
    shortcuts: firsts(tags, ({ shortcut, deprecated }) => (deprecated ? null : shortcut)),
    folded: firsts(tags, (tag) => tagKey(tag).toLowerCase()),
  };
  return counting.flatMap(({ tag, fields, span }) =>
    rules.flatMap((rule) => {
      const fault = rule(tag, around);
      if (!fault) return [];
      const { start, end } = fields.get(fault.member)?.value ?? span;
      return [{ severity: fault.severity, message: fault.message, start, end }];
    }),
  );
}
