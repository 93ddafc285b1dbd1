import { linkKinds, type LinkKind } from '../model';
import { plainTag, type Tag } from './tag';

/** The first passage is the one that was marked first: a link leads from it to the second. */
const definitions: Readonly<Record<(typeof linkKinds)[number], string>> = {
  'same-event': 'Both passages tell of one event.',
  corroborates: 'The first passage supports the second from a source of its own.',
  contradicts: 'The passages cannot both be right.',
  updates: 'The first passage brings the second up to date.',
  quotes: 'The first passage repeats words of the second.',
  background: 'The second passage helps to understand the first.',
};

/** The kinds of links that every folder has. */
export const builtInKinds: readonly Tag[] = linkKinds.map((kind) =>
  plainTag(kind, { on: 'links', definition: definitions[kind] }),
);

/**
 * All kinds of links: the built-in ones, each as the codebook describes it where it does, then the user's own, in the
 * order of the codebook. Deprecated ones too: what is offered leaves them out.
 */
export function linkKindsOf(tags: readonly Tag[]): readonly Tag[] {
  const own = tags.filter((tag) => tag.on === 'links');
  const described = builtInKinds.map((kind) => {
    const tag = own.find(({ name }) => name === kind.name);
    return tag ? { ...tag, definition: tag.definition ?? kind.definition } : kind;
  });
  return [...described, ...own.filter(({ name }) => !linkKinds.some((kind) => kind === name))];
}

/** Whether a kind of link needs no codebook. */
export const isBuiltInKind = (kind: LinkKind): boolean => linkKinds.some((one) => one === kind);
