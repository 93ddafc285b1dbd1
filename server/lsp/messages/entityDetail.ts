import { counted } from '../../../common/text/counted';
import { roleText } from '../../../common/text/roleWords';
import { currentRole } from '../../features/people';
import type { RoleFact, WorldEntity } from '../../index/model';

/** "12 mentions in 2 sources". */
export const oftenText = (mentions: number, sources: number): string =>
  `${counted(mentions, 'mention')} in ${counted(sources, 'source')}`;

/** What tells an entity from others of its name, on one line: the newest role of a person, and how often it is named. */
export function entityDetail(entity: WorldEntity): string {
  const role = entity.type === 'person' ? currentRole(entity) : null;
  const what = role === null ? entity.of : roleText(role.title, role.qualifier, role.of);
  const often = oftenText(entity.mentions.length, entity.sources.length);
  return what === null ? often : `${what} · ${often}`;
}

/** What was inferred of a role and why, or null. */
export function inferenceText({ holderBy, ofBy, why }: RoleFact): string | null {
  const parts = [
    ...(holderBy === 'inferred' ? ['holder inferred'] : []),
    ...(ofBy === 'inferred' ? ['country or organization inferred'] : []),
  ];
  if (parts.length === 0) return null;
  return [parts.join(', '), ...(why === null ? [] : [why])].join(': ');
}
