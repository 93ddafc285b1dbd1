import { clientCommands } from '../../../common/protocol';
import { sliceOf } from '../../../common/text/span';
import { withoutPossessive } from '../identity/nameWords';
import type { Role } from '../model';
import { nameBeside } from '../roles/besideName';
import type { CheckInput, RoleAt } from './check';
import { isDecidedName } from './decidedNames';
import type { Fix } from './finding';
import { linkPlaces, type NameAt, nameFix, openPlace, type Passage } from './fixes';

/** The holder's name as it stands beside the title, or null. */
export function holderAt({ text, analysis }: CheckInput, role: Role): (NameAt & { readonly name: string }) | null {
  const mention = nameBeside(text, analysis, role);
  const name = analysis.entities[role.holder ?? -1]?.name;
  if (mention === null || name === undefined) return null;
  const form = withoutPossessive(sliceOf(text, mention));
  return { start: mention.start, end: mention.start + form.length, mention, form, name };
}

/** Fix that records that the holder of a role is not the other person of that name; none where the name stands elsewhere. */
export function anotherPerson(input: CheckInput, role: Role): readonly Fix[] {
  const at = holderAt(input, role);
  if (at === null) return [];
  return [nameFix('different', input, 'person', at, at.name, 'here', `Here \u201c${at.form}\u201d is another person`)];
}

/** Fix that shows which roles the holder has by all sources. */
export const compareRoles = ({ start }: Role): Fix => ({
  kind: 'command',
  title: 'Compare the roles across sources\u2026',
  command: clientCommands.compareRoles,
  args: [{ offset: start }],
});

/** Fix that shows who holds or held an office when, by all sources. */
export const compareHolders = ({ start }: Role): Fix => ({
  kind: 'command',
  title: 'Compare the holders of the office\u2026',
  command: clientCommands.compareRoles,
  args: [{ offset: start, by: 'office' }],
});

/** Whether the user linked two statements: nothing is left to tell. */
export const isLinked = ({ others }: CheckInput, own: Role, other: RoleAt): boolean =>
  others !== null && others.linkOfRoles(own, other) !== null;

/** Whether the user linked two titles of one article, or said whom the name beside one of them names. */
export function isSettledTitle(input: CheckInput, earlier: Role, later: Role): boolean {
  if (isLinked(input, earlier, later)) return true;
  if (input.decisions.length === 0) return false;
  return [earlier, later].some((role) => {
    const at = holderAt(input, role);
    return at !== null && isDecidedName(input, 'person', at);
  });
}

/** Fixes of two titles of one article that do not go together. */
export const titleFixes = (input: CheckInput, earlier: Role, later: Role): readonly Fix[] => [
  linkPlaces(earlier, later, 'contradicts', 'Link the two titles as contradicting'),
  ...anotherPerson(input, later),
  compareRoles(later),
];

/** Fixes of two titles of one article that are forms of one. */
export const aliasFixes = (earlier: Role, later: Role): readonly Fix[] => [
  linkPlaces(earlier, later, 'corroborates', 'Link the two titles as one role'),
  compareRoles(later),
];

/** Fixes of a title here and another one in another source. */
export const rivalFixes = (own: Role, rival: Passage, label: string): readonly Fix[] => [
  openPlace(rival, `Open ${label} at the other title`),
  linkPlaces(own, rival, 'contradicts', `Link with ${label} as contradicting`),
  linkPlaces(own, rival, 'updates', `Link with ${label}: the role changed`),
  compareRoles(own),
];
