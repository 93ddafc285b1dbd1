import { decidedAbout } from '../../common/decisions/aboutNames';
import type { DecisionAboutName } from '../../common/decisions/aboutNames';
import type { Decision } from '../../common/decisions/model';
import type { Span } from '../../common/text/span';
import type { EntityType } from '../analysis/model';
import { contradicting, holdingsOf, newestFirst } from '../index/ledger';
import type { Holding } from '../index/ledger';
import type { MentionFact, RoleFact } from '../index/model';
import { groupCopies, latest } from './people';
import type { RoleStatement } from './people';
import type { Named } from './world';

/** A role of a person with its statements, those of the newest articles first. */
export interface CardRole {
  readonly holding: Holding;
  readonly statements: readonly RoleStatement[];
}

/** How often one source mentions an entity. */
export interface SourceCount {
  readonly uri: string;
  readonly count: number;
  readonly first: MentionFact;
}

/** What a hover tells at a glance of a person, an organization or a place. */
export interface EntityCard {
  readonly kind: 'entity';
  readonly span: Span;
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly of: string | null;
  readonly aliases: readonly string[];
  /** The one that tells best who the person is now comes first. */
  readonly roles: readonly CardRole[];
  /** A statement of each role that contradicts the first one. */
  readonly against: readonly { readonly holding: Holding; readonly role: RoleFact }[];
  readonly total: number;
  /** In this source, and in the others, in their order. */
  readonly here: number;
  readonly others: readonly SourceCount[];
  readonly decided: readonly DecisionAboutName[];
  readonly by: Named['by'];
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

/**
 * The card of an entity.
 * @param named the words that were asked about; they stand in the source `uri`
 * @param decisions the user's, of that source's folder
 */
export function entityCard(named: Named, uri: string, decisions: readonly Decision[]): EntityCard {
  const { entity } = named;
  const holdings = newestFirst(holdingsOf(entity.roles));
  const [current] = holdings;
  const sources = countBySource(entity.mentions);
  return {
    kind: 'entity',
    span: { start: named.span.start, end: named.span.end },
    ...{ id: entity.id, type: entity.type, name: entity.name, of: entity.of, aliases: entity.aliases },
    roles: holdings.map((holding) => ({ holding, statements: groupCopies(latest(holding.statements)) })),
    against: (current === undefined ? [] : contradicting(current, holdings)).flatMap((holding) => {
      const [role] = latest(holding.statements);
      return role === undefined ? [] : [{ holding, role }];
    }),
    total: entity.mentions.length,
    here: sources.find((source) => source.uri === uri)?.count ?? 0,
    others: sources.filter((source) => source.uri !== uri),
    decided: decidedAbout(decisions, entity.type, [entity.name, ...entity.aliases]),
    by: named.by,
  };
}
