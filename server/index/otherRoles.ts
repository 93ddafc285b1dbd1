import type { OfficeTold, OtherRole, RoleAt } from '../analysis/checks/check';
import type { Links } from './links';
import type { RoleFact, SourceSummary, WorldEntity } from './model';
import type { OfficeStatement } from './offices';

/** A role of another source as a check sees it. */
export const otherRole = (role: RoleFact, labelOf: (uri: string) => string): OtherRole => {
  const { uri, start, end, title, normalised, qualifier, tells, since, until, of, date, isBeside } = role;
  return {
    uri,
    label: labelOf(uri),
    start,
    end,
    title,
    normalised,
    qualifier,
    tells,
    since,
    until,
    of,
    date,
    isBeside,
  };
};

const isSure = ({ ofBy, holderBy }: RoleFact, holder: string | null): boolean =>
  ofBy === 'stated' && (holder === null || holderBy === 'stated');

/**
 * Statements of an office as a check sees them: of those of one day that say the same of the same person, of this source or
 * of others, the first one, and the first that is sure.
 * @param own the source that asks
 * @param entityOf the workspace's entity of a holder
 */
export function officeTold(
  statements: readonly OfficeStatement[],
  own: string,
  labelOf: (uri: string) => string,
  entityOf: (uri: string, entityId: string) => WorldEntity | null,
): readonly OfficeTold[] {
  const met = new Set<string>();
  return statements.flatMap(({ role, holder }) => {
    const entity = holder === null ? null : entityOf(role.uri, holder);
    const { uri, date, tells, qualifier, isBeside } = role;
    const sure = isSure(role, holder);
    const key = [entity?.id, date, tells, qualifier, uri === own, sure && (isBeside || holder === null)].join('\n');
    if (met.has(key)) return [];
    met.add(key);
    return [
      {
        ...otherRole(role, labelOf),
        isOwn: uri === own,
        holder: entity === null ? null : { id: entity.id, names: [entity.name, ...entity.aliases] },
        isSure: sure,
      },
    ];
  });
}

/** The statement whose title begins at an offset of a source, or null. */
const factAt = (summary: SourceSummary | null, start: number): RoleFact | null =>
  summary?.vacancies.find((role) => role.start === start) ??
  summary?.entities.flatMap(({ roles }) => roles).find((role) => role.start === start) ??
  null;

/** Kind of the user's link between two role statements, or null. Costs what the two sources say of roles. */
export function linkOfRoles(
  links: Links,
  own: string,
  summaryOf: (uri: string) => SourceSummary | null,
  a: RoleAt,
  b: RoleAt,
): string | null {
  if (!links.any(own)) return null;
  const [x, y] = [a, b].map(({ uri, start }) => factAt(summaryOf(uri ?? own), start));
  return x && y ? links.between(x, y) : null;
}
