import { people as peopleRequest } from '../../../common/protocol';
import type { Person, PersonMention, PersonRole } from '../../../common/protocol';
import { lineAround, people } from '../../features/people';
import type { MentionFact, RoleFact, WorldEntity } from '../../index/model';
import { locationOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';

const roleOf = (session: Session, role: RoleFact): PersonRole => ({
  title: role.normalised,
  of: role.of,
  qualifier: role.qualifier,
  date: role.date,
  outlet: role.outlet,
  quote: role.quote,
  location: locationOf({ ...role, uri: session.spelled(role.uri) }),
});

async function mentionOf(session: Session, mention: MentionFact): Promise<PersonMention> {
  const source = await session.sources.load(mention.uri);
  return {
    text: mention.text,
    line: source === null ? mention.text : lineAround(source.text, source.lines, mention),
    location: locationOf({ ...mention, uri: session.spelled(mention.uri) }),
  };
}

async function personOf(session: Session, entity: WorldEntity): Promise<Person> {
  const mentions: PersonMention[] = [];
  for (const mention of entity.mentions) mentions.push(await mentionOf(session, mention));
  return {
    id: entity.id,
    name: entity.name,
    aliases: entity.aliases,
    roles: entity.roles.map((role) => roleOf(session, role)),
    holdings: [],
    decided: entity.decided,
    mentions,
    sources: entity.sources.map((uri) => session.spelled(uri)),
  };
}

/** copydesk/people: everyone in the workspace with roles and mentions. */
export function registerPeople(session: Session): void {
  serve(session, peopleRequest, [], async (_params, token) => {
    for (const uri of session.openUris()) session.sources.open(uri);
    const found: Person[] = [];
    for (const entity of people(session.index)) {
      if (token.isCancellationRequested) return [];
      found.push(await personOf(session, entity));
    }
    return found;
  });
}
