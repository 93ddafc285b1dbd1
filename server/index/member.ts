import { bucketOf, handlesOf, initialsOf, isBare } from './joinKeys';
import type { EntityFact, SourceSummary } from './model';

/** One entity of one source, with what it is joined by. */
export interface Member {
  readonly uri: string;
  readonly entity: EntityFact;
  /** Buckets of the people and organizations that the source names in full, see `companyOf`. */
  readonly company: ReadonlySet<string>;
  /** See `bucketOf`, `handlesOf`, `isBare` and `initialsOf`. */
  readonly bucket: string;
  readonly handles: readonly string[];
  readonly bare: boolean;
  readonly initials: string;
}

/** People and organizations of a source's own text (not of its tags, teasers and boilerplate) that are named in full. */
function companyOf(members: readonly Omit<Member, 'company'>[]): ReadonlySet<string> {
  const named = members.filter(
    ({ entity, bare }) =>
      (entity.type === 'person' || entity.type === 'organization') && !bare && entity.mentions.some((m) => !m.aside),
  );
  return new Set(named.map((member) => member.bucket));
}

/** The members that a source's entities are. */
export function membersOf(summary: Pick<SourceSummary, 'uri' | 'entities'>): readonly Member[] {
  const { uri } = summary;
  const members = summary.entities.map((entity) => ({
    uri,
    entity,
    bucket: bucketOf(entity),
    handles: handlesOf(entity),
    bare: isBare(entity),
    initials: entity.type === 'person' ? initialsOf(entity) : '',
  }));
  const company = companyOf(members);
  return members.map((member) => ({ ...member, company }));
}
