import type { CancellationToken } from 'vscode-languageserver';
import { entityAt, mentionsOf } from '../../../common/protocol';
import type { EntityAt, EntityMentions, PersonMention, WirePosition } from '../../../common/protocol';
import { entityById, nameAt, otherEntities } from '../../features/entityAt';
import { lineAround } from '../../features/people';
import type { MentionFact } from '../../index/model';
import { locationOf, offsetOf, rangeOf } from '../convert';
import { entityDetail } from '../messages/entityDetail';
import { serve } from '../serve';
import type { Session } from '../session';

/** Most other entities that a choice offers. */
const maxOthers = 200;

/** Mentions with the words around them; sources that are not in memory are read. Null where the request was cancelled. */
export async function wireMentions(
  session: Session,
  mentions: readonly MentionFact[],
  token: CancellationToken,
): Promise<readonly PersonMention[] | null> {
  const found: PersonMention[] = [];
  for (const mention of mentions) {
    const source = await session.sources.load(mention.uri);
    if (token.isCancellationRequested) return null;
    found.push({
      text: mention.text,
      line: source === null ? mention.text : lineAround(source.text, source.lines, mention),
      location: locationOf({ ...mention, uri: session.spelled(mention.uri) }),
    });
  }
  return found;
}

/** copydesk/entityAt and copydesk/mentionsOf. */
export function registerNames(session: Session): void {
  const { index } = session;
  const answer = (params: { readonly uri: string; readonly position: WirePosition }): EntityAt | null => {
    const source = session.source(params);
    const name = source && nameAt(source, index, offsetOf(source.lines, params.position));
    if (source === null || name === null) return null;
    const { entity, span, words, context } = name;
    return {
      range: rangeOf(source.lines, span),
      words,
      ...{ id: entity.id, type: entity.type, name: entity.name, aliases: entity.aliases, decided: entity.decided },
      context,
      others: otherEntities(entity, index, maxOthers).map((other) => ({
        ...{ id: other.id, name: other.name, detail: entityDetail(other) },
      })),
    };
  };
  const list = async ({ id }: { readonly id: string }, token: CancellationToken): Promise<EntityMentions | null> => {
    for (const uri of session.openUris()) session.sources.open(uri);
    const entity = entityById(index, id);
    const mentions = entity && (await wireMentions(session, entity.mentions, token));
    return entity && mentions && { id: entity.id, type: entity.type, name: entity.name, mentions };
  };
  serve(session, entityAt, null, answer);
  serve(session, mentionsOf, null, list);
}
