import type { Tag } from '../../../common/annotation/codebook';
import { annotationsWith } from '../../../common/annotation/tagged';
import { allAnnotations } from '../../../common/annotation/queries';
import type { App } from '../../app';
import type { Folder } from '../../folder';

const memory = 'copydesk.recentTags';
/** Tags remembered as recent. */
const remembered = 8;

/** Tags that were used in this workspace, the last one first. */
export const recentTags = (app: Pick<App, 'memory'>): readonly string[] =>
  app.memory.get<readonly string[]>(memory) ?? [];

/** The recent tags after one was used. */
export const withRecent = (recent: readonly string[], tag: string): readonly string[] =>
  [tag, ...recent.filter((other) => other !== tag)].slice(0, remembered);

/** Puts a tag that was used in front of the recent ones. */
export const rememberTag = (app: Pick<App, 'memory'>, tag: string): Thenable<void> =>
  app.memory.update(memory, withRecent(recentTags(app), tag));

/** Has a tag remembered under its new name, or as the one that it was merged into. */
export const rememberAs = (app: Pick<App, 'memory'>, from: string, to: string): Thenable<void> =>
  app.memory.update(memory, [...new Set(recentTags(app).map((tag) => (tag === from ? to : tag)))]);

/**
 * The tag that was used last of those that a folder has: a deprecated one is none, nor is one that was renamed, merged or
 * taken back since, or that another folder's codebook alone has.
 */
export function lastTagIn(
  recent: readonly string[],
  { tags, library }: { readonly tags: readonly Tag[]; readonly library: Pick<Folder['library'], 'store'> },
): string | undefined {
  const isUsed = (name: string): boolean =>
    annotationsWith(allAnnotations(library.store), { name, on: 'passages' }).length > 0;
  return recent.find((name) => {
    const tag = tags.find((one) => one.name === name);
    return tag ? !tag.deprecated : isUsed(name);
  });
}
