import { groupBy } from '../../common/text/groupBy';
import { foldKey } from '../../common/text/fold';
import type { Span } from '../../common/text/span';
import type { EntityType } from '../analysis/model';
import type { MentionFact, RoleFact, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { definitionOf } from './world';
import type { Named } from './world';

/** One statement of a role; `copies` are the places where the same source says it in the same words again. */
export interface RoleStatement {
  readonly role: RoleFact;
  readonly copies: readonly RoleFact[];
}

/** One role with every place that states it. */
export interface RoleGroup {
  readonly title: string;
  readonly qualifier: RoleFact['qualifier'];
  readonly of: string | null;
  readonly statements: readonly RoleStatement[];
}

/** How often one source mentions an entity. */
export interface SourceCount {
  readonly uri: string;
  readonly count: number;
  readonly first: MentionFact;
}

/** Everything a hover tells of a person, an organization or a place. */
export interface EntityCard {
  readonly kind: 'entity';
  readonly span: Span;
  readonly type: EntityType;
  readonly name: string;
  readonly of: string | null;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleGroup[];
  readonly total: number;
  readonly sources: readonly SourceCount[];
  /** The mention that introduces it, or null. */
  readonly definition: MentionFact | null;
  readonly by: Named['by'];
}

/** A repeated headline or caption is one statement, not several. */
function groupCopies(roles: readonly RoleFact[]): readonly RoleStatement[] {
  const groups = groupBy(roles, (role) => `${role.uri}\n${role.quote}`);
  return [...groups.values()].flatMap(([role, ...copies]) => (role === undefined ? [] : [{ role, copies }]));
}

/** Roles of one person, those with the same title, qualifier and country together, in the order they were first stated. */
function groupRoles(roles: readonly RoleFact[]): readonly RoleGroup[] {
  const keyOf = (role: RoleFact): string =>
    [role.normalised, role.qualifier ?? '', role.of ?? ''].map(foldKey).join('|');
  return [...groupBy(roles, keyOf).values()].flatMap((statements) => {
    const [head] = statements;
    if (head === undefined) return [];
    const { normalised: title, qualifier, of } = head;
    return [{ title, qualifier, of, statements: groupCopies(statements) }];
  });
}

/** Mentions counted by source, in the order of the sources. */
function countBySource(mentions: readonly MentionFact[]): readonly SourceCount[] {
  const counts = new Map<string, { count: number; first: MentionFact }>();
  for (const mention of mentions) {
    const known = counts.get(mention.uri);
    if (known === undefined) counts.set(mention.uri, { count: 1, first: mention });
    else known.count += 1;
  }
  return [...counts].map(([uri, { count, first }]) => ({ uri, count, first }));
}

/** The card of an entity. `named` says which words were asked about. */
export function entityCard(named: Named, index: WorkspaceIndex): EntityCard {
  const entity: WorldEntity = named.entity;
  return {
    kind: 'entity',
    span: { start: named.span.start, end: named.span.end },
    type: entity.type,
    name: entity.name,
    of: entity.of,
    aliases: entity.aliases,
    roles: groupRoles(entity.roles),
    total: entity.mentions.length,
    sources: countBySource(entity.mentions),
    definition: definitionOf(entity, index),
    by: named.by,
  };
}
