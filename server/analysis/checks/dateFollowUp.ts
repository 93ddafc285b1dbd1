import { isoDayName } from '../../../common/text/calendar';
import { clientCommands } from '../../../common/protocol';
import type { Check, NewestArticle, OwnEvent, RivalEvent } from './check';
import type { Evidence, Finding } from './finding';
import { daysBetween } from './sameEvent';

/** Farthest from the announced day, in days, that an event is taken for the announced one. */
const sameAsAnnounced = 3;

/** Whether another source tells how the announced event went: the same people in the same kind of event, told as past. */
const tellsOutcome = (own: OwnEvent, rival: RivalEvent): boolean =>
  rival.tense === 'told' &&
  rival.kind !== 'statement' &&
  rival.single &&
  !rival.elsewhere &&
  rival.people.length + rival.organizations.length + rival.places.length >= 2 &&
  Math.abs(daysBetween(own.day, rival.day)) <= sameAsAnnounced &&
  rival.published !== null &&
  rival.published >= own.day;

function findingOf(own: OwnEvent, newest: NewestArticle): Finding {
  const outcome = own.rivals.find((rival) => tellsOutcome(own, rival));
  const told: readonly Evidence[] =
    outcome === undefined
      ? []
      : [{ start: outcome.start, end: outcome.end, uri: outcome.uri, message: `\u201c${outcome.quote}\u201d` }];
  const known =
    outcome === undefined ? 'no source here is known to tell how it went' : `${outcome.label} tells how it went`;
  return {
    start: own.start,
    end: own.end,
    code: 'date.followUp',
    severity: 'hint',
    message: `Announced for ${isoDayName(own.day)}, which has passed as of the newest source (${newest.label}, ${isoDayName(newest.published)}); ${known}.`,
    evidence: [
      {
        ...{ start: newest.start, end: newest.end, uri: newest.uri },
        message: `The newest source, ${isoDayName(newest.published)}`,
      },
      ...told,
    ],
    fixes: [
      ...(outcome === undefined
        ? []
        : [
            {
              kind: 'command',
              title: `Open ${outcome.label}, which tells the outcome`,
              command: clientCommands.openLocation,
              args: [{ uri: outcome.uri, start: outcome.start, end: outcome.end }],
            } as const,
          ]),
      {
        kind: 'command',
        title: 'Tag the sentence "follow-up"',
        command: clientCommands.tagPassage,
        args: [{ ...own.sentence, tags: ['follow-up'] }],
      },
    ],
  };
}

/** An announced event's date has passed as of the newest source. */
export const dateFollowUp: Check = {
  code: 'date.followUp',
  summary: 'An announced event\u2019s date has passed: did it take place?',
  severity: 'hint',
  offByDefault: true,
  run: ({ others }) => {
    const newest = others?.newest() ?? null;
    if (others === null || newest === null) return [];
    return others
      .events()
      .filter(({ tense, day, published, article, kind }) => {
        const isPlan = tense === 'coming' && kind !== 'statement' && article === 'main';
        return isPlan && published !== null && day > published && day < newest.published;
      })
      .map((own) => findingOf(own, newest));
  },
};
