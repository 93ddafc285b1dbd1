import { describe } from '../../../common/anchor/describe';
import type { LinkKind, Target } from '../../../common/annotation/model';
import type { WireLocation } from '../../../common/protocol';
import { adding } from '../../../common/annotation/edits';
import { firstAndSecond } from '../../annotations/linkKindItems';
import { linkKindLabel } from '../../annotations/words';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { editAnnotations } from '../../undo/editing';
import { makeAnnotation } from '../passages/making';
import { Notice } from '../notice';
import { offerOtherEnds, type Asking } from '../../links/offer';
import { twoFolders, waitingSpan } from '../../links/waiting.model';
import { passageFor, type Passage } from '../passages/passage';
import type { WaitingEnd } from './pendingLink';
import { pickLinkKind } from './pickLinkKind';

/**
 * The waiting end as its source is now: edits may have moved it since it was marked. A notice where it is gone, for a link
 * would lead to nowhere.
 */
async function refreshed(home: Folder, target: Target): Promise<Target> {
  const { source } = target;
  const text = home.library.store.live.get(source)?.text ?? (await home.readSource(source));
  const span = text === null ? null : waitingSpan(text, target);
  if (text === null || span === null)
    throw new Notice(
      `The words of the marked end are no longer in ${source}: cancel the link and mark another passage.`,
    );
  return { ...target, selectors: describe(text, span) };
}

const isSame = (one: Target, other: Target): boolean =>
  one.source === other.source &&
  one.selectors.characters.startCharacter === other.selectors.characters.startCharacter &&
  one.selectors.characters.endCharacter === other.selectors.characters.endCharacter;

/** Refuses ends in two folders: a link is kept in its folder's sidecars, and travels with that folder alone. */
function requireOneFolder(app: App, one: string, other: string): void {
  if (one === other) return;
  const nameOf = (uri: string): string => app.folders.get(uri)?.name ?? uri;
  throw new Notice(twoFolders(nameOf(one), nameOf(other)));
}

/** How a link is made. */
export interface Linking {
  /** Its kind; the user is asked for it where none is given. */
  readonly kind?: string | undefined;
  /** The kind that stands first in the list. */
  readonly suggested?: LinkKind | null;
}

/**
 * Makes the link from a marked end to this passage, a step that can be undone; undefined when the user left while
 * choosing the kind. Rejects with a notice where the ends are one passage or in two folders.
 */
export async function makeLink(
  app: App,
  from: WaitingEnd,
  passage: Passage,
  { kind, suggested = null }: Linking,
): Promise<string | undefined> {
  requireOneFolder(app, from.folder, passage.home.uri);
  const to = passage.target;
  const target = await refreshed(passage.home, from.target);
  if (isSame(target, to)) throw new Notice('This is the end that is marked already: choose another passage.');
  const ends = firstAndSecond(target.selectors.exact, to.selectors.exact);
  const linkKind = kind ?? (await pickLinkKind(passage.home, `Link Passage: ${ends}`, suggested));
  if (linkKind === undefined) return undefined;
  const annotation = makeAnnotation({ motivation: 'linking', target, linkTo: to, linkKind });
  const title = `Linked: ${linkKindLabel(linkKind)}`;
  await editAnnotations(app.history, title, [{ home: passage.home, edits: [adding(annotation)] }], { tell: true });
  return annotation.id;
}

/** Links two passages, each `{ uri, range }`; asks for the kind where none is given. Gives the link's id. */
export async function linkBetween(
  app: App,
  from: unknown,
  to: unknown,
  kind: string | undefined,
): Promise<string | undefined> {
  const first = await passageFor(app, from);
  const second = await passageFor(app, to);
  return makeLink(app, { folder: first.home.uri, target: first.target }, second, { kind });
}

/**
 * Offers passages that a marked one may be linked with, and links it with the one that the user accepts, which takes the
 * waiting end away. Gives the link's id; undefined when the user left, and the end then waits on.
 */
export async function linkWithSuggested(
  app: App,
  end: WaitingEnd,
  place: WireLocation,
  asking: Asking,
): Promise<string | undefined> {
  const suggestion = await offerOtherEnds(app, place, asking);
  if (!suggestion) return undefined;
  const other = await passageFor(app, suggestion.location);
  const id = await makeLink(app, end, other, { suggested: suggestion.kind });
  if (id !== undefined && app.pendingLink.end === end) app.pendingLink.clear();
  return id;
}
