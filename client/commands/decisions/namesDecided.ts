import { window, type QuickPickItem } from 'vscode';
import type { Decision } from '../../../common/decisions/model';
import { foldKey } from '../../../common/text/fold';
import { shortened } from '../../../common/text/shortened';
import type { App } from '../../app';
import { decisionTitle } from '../../decisions/words';
import { record } from '../../decisions/recording';
import type { EntityPlace } from './entityPlace';

/** How far a decision about a name reaches. */
export type NameReach = 'here' | 'source' | 'workspace';

const reaches: readonly NameReach[] = ['here', 'source', 'workspace'];

/** A reach given as plain data, or undefined. */
const reachOf = (value: unknown): NameReach | undefined => reaches.find((reach) => reach === value);

type NameDecision = Extract<Decision, { readonly kind: 'same' | 'different' }>;

/** The decision that the words at a place name an entity, or do not. */
function nameDecision(
  kind: NameDecision['kind'],
  { entity, source }: EntityPlace,
  name: string,
  reach: NameReach,
): NameDecision {
  return {
    kind,
    type: entity.type,
    source: reach === 'workspace' ? null : source,
    quote: entity.words,
    context: reach === 'here' ? entity.context : null,
    name,
  };
}

/**
 * A full name means one person in many sources, a surname rarely more than one source's; who is somebody else is so in
 * the source that is read.
 */
const usual = (kind: NameDecision['kind'], words: string): NameReach =>
  kind === 'same' && /[\s\u00a0]/.test(words.trim()) ? 'workspace' : 'source';

/** Asks how far a decision reaches; the likeliest comes first. Undefined when the user left. */
async function askReach(kind: NameDecision['kind'], place: EntityPlace, says: string): Promise<NameReach | undefined> {
  const words = `“${shortened(place.entity.words, 40)}”`;
  const labels: Readonly<Record<NameReach, string>> = {
    here: `${words} at this one place`,
    source: `Every ${words} in this source`,
    workspace: `Every ${words} in the workspace`,
  };
  const first = usual(kind, place.entity.words);
  const items = [first, ...reaches.filter((reach) => reach !== first)].map(
    (
      reach,
    ): QuickPickItem & {
      readonly reach: NameReach;
    } => ({ label: labels[reach], reach }),
  );
  return (await window.showQuickPick(items, { title: says, placeHolder: 'Which of them?' }))?.reach;
}

/**
 * Records that the words at a place name somebody, or do not; asks how far that reaches where it is not given. Gives the
 * decision, or undefined when the user left.
 */
export async function decideName(
  app: App,
  kind: NameDecision['kind'],
  place: EntityPlace,
  name: string,
  given: unknown,
): Promise<Decision | undefined> {
  const reach = reachOf(given) ?? (await askReach(kind, place, decisionTitle(nameDecision(kind, place, name, 'here'))));
  if (reach === undefined) return undefined;
  const decision = nameDecision(kind, place, name, reach);
  await record(app, place.home, decision);
  return decision;
}

/** Whether two names are written alike, but for case, accents and marks. */
export const sameName = (a: string, b: string): boolean => foldKey(a) === foldKey(b);
