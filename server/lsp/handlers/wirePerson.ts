import type { PersonHolding, PersonRole, WireLocation } from '../../../common/protocol';
import { groupCopies } from '../../features/people';
import type { RoleStatement } from '../../features/people';
import type { Holding } from '../../index/ledger';
import type { Place } from '../../index/model';
import { locationOf } from '../convert';
import { inferenceText } from '../messages/entityDetail';
import type { Session } from '../session';

/** A place as its client spells its uri. */
export const wirePlace = (session: Session, place: Place): WireLocation =>
  locationOf({ ...place, uri: session.spelled(place.uri) });

const wireRole = (session: Session, { role, copies }: RoleStatement): PersonRole => ({
  title: role.normalised,
  ...{ of: role.of, qualifier: role.qualifier, tells: role.tells, date: role.date, outlet: role.outlet },
  inferred: inferenceText(role),
  quote: role.quote,
  location: wirePlace(session, role),
  copies: copies.map((copy) => wirePlace(session, copy)),
});

/** A holding with its statements, as the client gets it. */
export const wireHolding = (session: Session, holding: Holding): PersonHolding => ({
  ...{ title: holding.title, of: holding.of, qualifier: holding.qualifier },
  ...{ firstAttested: holding.firstAttested, lastAttested: holding.lastAttested },
  ...{ since: holding.since, until: holding.until, endedBefore: holding.endedBefore },
  statements: groupCopies(holding.statements).map((statement) => wireRole(session, statement)),
});
