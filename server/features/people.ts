import { groupBy } from '../../common/text/groupBy';
import type { LineIndex } from '../../common/text/lineIndex';
import { byCode } from '../../common/text/sorted';
import { holdingsOf, newestFirst } from '../index/ledger';
import type { Holding } from '../index/ledger';
import { quoteOf } from '../index/shorten';
import type { Place, RoleFact, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';

/** All people of the workspace, those most often mentioned first, then by name. */
export const people = (index: WorkspaceIndex): readonly WorldEntity[] =>
  index
    .entities()
    .filter((e) => e.type === 'person')
    .toSorted((a, b) => b.mentions.length - a.mentions.length || byCode(a.name, b.name));

/** The role that tells best who a person is now, by all that the sources say, or null. */
export const currentRole = ({ roles }: WorldEntity): Holding | null => newestFirst(holdingsOf(roles))[0] ?? null;

/** One statement of a role; `copies` are the places where the same source says it in the same words again. */
export interface RoleStatement {
  readonly role: RoleFact;
  readonly copies: readonly RoleFact[];
}

/** A repeated headline or caption is one statement, not several. */
export function groupCopies(roles: readonly RoleFact[]): readonly RoleStatement[] {
  const groups = groupBy(roles, (role) => `${role.uri}\n${role.tells}\n${role.quote}`);
  return [...groups.values()].flatMap(([role, ...copies]) => (role === undefined ? [] : [{ role, copies }]));
}

/** Statements (in order of their dates) from the newest day on, those of one day as they were; undated ones come last. */
export const latest = (roles: readonly RoleFact[]): readonly RoleFact[] =>
  [...roles].sort((a, b) => byCode(b.date ?? '', a.date ?? ''));

/** A key that changes with the places of what the sources say of an entity: FNV-1a of their offsets. */
export function stateOf({ mentions, roles }: WorldEntity): string {
  let hash = 0x811c9dc5;
  const take = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (const { start, end, line } of mentions) [start, end, line].forEach(take);
  for (const { start, end, line, date } of roles)
    [start, end, line, Number(date?.replaceAll('-', '') ?? 0)].forEach(take);
  return `${mentions.length} ${roles.length} ${(hash >>> 0).toString(36)}`;
}

/** Units of the line that a list shows around a place. */
const aroundUnits = 120;

/** The words around a place on its line, shortened at word borders, for lists. */
export function lineAround(text: string, lines: LineIndex, place: Place): string {
  const line = { start: lines.starts[place.line] ?? 0, end: lines.starts[place.line + 1] ?? lines.length };
  return quoteOf(text, line, place, aroundUnits + place.end - place.start);
}
