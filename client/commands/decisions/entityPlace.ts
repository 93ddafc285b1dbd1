import { entityAt, type EntityAt } from '../../../common/protocol';
import type { App } from '../../app';
import { decisionPlace, paramsOf, type DecisionPlace } from './articlePlace';
import { Notice } from '../notice';

/** What an entity's type is called in messages. */
export const typeWord = {
  ...{ person: 'person', organization: 'organization', place: 'place' },
  ...{ event: 'event', product: 'product' },
} as const;

/** A name in a source about which something is decided. */
export interface EntityPlace extends DecisionPlace {
  readonly entity: EntityAt;
}

/** The name at `{ uri, position | offset }`, else at the cursor; a notice where there is none. */
export async function entityPlace(app: App, argument: unknown): Promise<EntityPlace> {
  const place = await decisionPlace(app, argument);
  const entity = await app.server.request(entityAt, paramsOf(place));
  if (!entity) throw new Notice('No name at the cursor: put it on a person, an organization or a place.');
  return { ...place, entity };
}
