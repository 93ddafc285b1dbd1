import type { CancellationToken } from 'vscode-languageserver';
import { offices as officesRequest, people as peopleRequest, person as personRequest } from '../../../common/protocol';
import type { OfficeView, Person, PersonLine, WirePosition } from '../../../common/protocol';
import { roleText } from '../../../common/text/roleWords';
import { entityById } from '../../features/entityAt';
import { sharedOffices } from '../../features/offices';
import { currentRole, people, stateOf } from '../../features/people';
import { namedAt } from '../../features/world';
import { holdingsOf } from '../../index/ledger';
import type { WorldEntity } from '../../index/model';
import { offsetOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';
import { wireMentions } from './names';
import { wireHolding } from './wirePerson';

function lineOf(session: Session, entity: WorldEntity): PersonLine {
  const role = currentRole(entity);
  return {
    ...{ id: entity.id, name: entity.name, aliases: entity.aliases },
    role: role === null ? null : roleText(role.title, role.qualifier, role.of),
    roles: [...new Set(entity.roles.map((one) => roleText(one.normalised, one.qualifier, one.of)))],
    mentions: entity.mentions.length,
    sources: entity.sources.map((uri) => session.spelled(uri)),
    state: stateOf(entity),
  };
}

async function personOf(session: Session, entity: WorldEntity, token: CancellationToken): Promise<Person | null> {
  const mentions = await wireMentions(session, entity.mentions, token);
  if (mentions === null) return null;
  return {
    ...{ id: entity.id, name: entity.name, aliases: entity.aliases, decided: entity.decided },
    holdings: holdingsOf(entity.roles).map((holding) => wireHolding(session, holding)),
    mentions,
    sources: entity.sources.map((uri) => session.spelled(uri)),
  };
}

type Asked = { readonly id: string } | { readonly uri: string; readonly position: WirePosition };

/** The person of an id, or of a name or title at a position; null where it is none. */
function entityAsked(session: Session, asked: Asked): WorldEntity | null {
  if ('id' in asked) return entityById(session.index, asked.id);
  const source = session.source(asked);
  const named = source && namedAt(source, session.index, offsetOf(source.lines, asked.position));
  return named?.entity ?? null;
}

/** copydesk/people, copydesk/person and copydesk/offices: who is who, and who held what when, over all sources. */
export function registerPeople(session: Session): void {
  const { index } = session;
  /** What is being edited counts as it is now. */
  const readOpen = (): void => {
    for (const uri of session.openUris()) session.sources.open(uri);
  };
  serve(session, peopleRequest, [], (): readonly PersonLine[] => {
    readOpen();
    return people(index).map((entity) => lineOf(session, entity));
  });
  serve(session, personRequest, null, async (asked: Asked, token): Promise<Person | null> => {
    readOpen();
    const entity = entityAsked(session, asked);
    return entity === null || entity.type !== 'person' ? null : personOf(session, entity, token);
  });
  serve(session, officesRequest, [], (): readonly OfficeView[] => {
    readOpen();
    return sharedOffices(index).map(({ title, of, tenures, disputed }) => ({
      ...{ title, of, disputed },
      holders: tenures.map((tenure) => ({
        ...wireHolding(session, tenure),
        ...{ id: tenure.holder?.id ?? null, name: tenure.holder?.name ?? 'Vacant', disputed: tenure.disputed },
      })),
    }));
  });
}
