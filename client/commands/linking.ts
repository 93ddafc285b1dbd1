import { describe } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import type { Target } from '../../common/annotation/model';
import { adding } from '../../common/annotation/edits';
import { linkKindLabel } from '../annotations/words';
import type { App } from '../app';
import type { Folder } from '../folder';
import { editAnnotations } from '../undo/editing';
import { makeAnnotation } from './making';
import { Notice } from './notice';
import { passageFor, type Passage } from './passage';
import { pickLinkKind } from './pickLinkKind';

/** The waiting end as its source is now: edits may have moved it since it was marked. */
function refreshed(home: Folder, target: Target): Target {
  const live = home.library.store.live.get(target.source);
  const span = live ? resolve(live.text, target.selectors).span : null;
  return live && span ? { ...target, selectors: describe(live.text, span) } : target;
}

const isSame = (one: Target, other: Target): boolean =>
  one.source === other.source &&
  one.selectors.characters.startCharacter === other.selectors.characters.startCharacter &&
  one.selectors.characters.endCharacter === other.selectors.characters.endCharacter;

/** Makes the link from a marked end to this passage; undefined when the user left while choosing the kind. */
export async function makeLink(
  app: App,
  from: Target,
  passage: Passage,
  given: string | undefined,
): Promise<string | undefined> {
  const to = passage.target;
  const target = refreshed(passage.home, from);
  if (isSame(target, to)) throw new Notice('This is the end that is marked already: choose another passage.');
  const linkKind = given ?? (await pickLinkKind('Link Passage'));
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
  if (first.home !== second.home) throw new Notice('Both ends of a link must lie in the same workspace folder.');
  return makeLink(app, first.target, second, kind);
}
