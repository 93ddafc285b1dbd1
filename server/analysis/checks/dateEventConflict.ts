import { isoDayName } from '../../../common/text/calendar';
import { clientCommands } from '../../../common/protocol';
import type { Check, OwnEvent, RivalEvent, ToldEvent } from './check';
import type { Finding, Fix } from './finding';
import { daysBetween, tellsSame } from './sameEvent';

/** A finding that lists every source of a large workspace helps nobody. */
const shownRivals = 5;

/** Names in a row: "Ann Lee, Bo Berg and Oslo". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What the two have in common, as the message says it. */
function reasonOf({ people, organizations, places, trigger, link }: RivalEvent): string {
  if (link === 'same-event') return 'you linked them as the same event';
  const names = listed([...people, ...organizations].slice(0, 4));
  const where = places[0] === undefined ? '' : ` in ${places[0]}`;
  return `both tell the same kind of event (\u201c${trigger ?? ''}\u201d) with ${names}${where}`;
}

function linkFix(own: OwnEvent, rival: RivalEvent, kind: string, title: string): Fix {
  const from = { ...own.sentence, uri: own.uri };
  const to = { ...rival.sentence, uri: rival.uri };
  return { kind: 'command', title, command: clientCommands.linkPassages, args: [{ from, to, kind }] };
}

function fixesOf(own: OwnEvent, rival: RivalEvent): readonly Fix[] {
  const passage = { uri: rival.uri, start: rival.start, end: rival.end };
  const open: Fix = {
    kind: 'command',
    title: `Open ${rival.label} at \u201c${rival.words}\u201d`,
    command: clientCommands.openLocation,
    args: [passage],
  };
  const same = linkFix(own, rival, 'same-event', `Link with ${rival.label} as the same event`);
  const against = linkFix(own, rival, 'contradicts', `Link with ${rival.label} as contradicting`);
  return rival.link === 'same-event' ? [open, against] : [open, same, against];
}

/** "today", "two days ago": counted from the day of the article, which a reprint may have changed. */
const isCounted = ({ words }: ToldEvent): boolean =>
  /(?<!\p{L})(?:today|tonight|yesterday|tomorrow|ago|this (?:morning|afternoon|evening))(?!\p{L})/iu.test(words);

/** What may explain the difference, or null where it is a contradiction. */
function excuseOf(own: OwnEvent, rivals: readonly RivalEvent[]): string | null {
  if (rivals.every((rival) => Math.abs(daysBetween(own.day, rival.day)) === 1))
    return 'one day apart: a time zone may explain it';
  if (rivals.every((rival) => isCounted(own) || isCounted(rival)))
    return 'one is counted from the day of its article, which may be that of a reprint';
  return null;
}

function findingOf(own: OwnEvent, rivals: readonly RivalEvent[]): Finding | null {
  const [rival] = rivals;
  if (rival === undefined) return null;
  const excuse = excuseOf(own, rivals);
  return {
    start: own.start,
    end: own.end,
    code: 'date.event.conflict',
    severity: excuse === null ? 'warning' : 'information',
    message: `Dated ${isoDayName(own.day)} here, ${isoDayName(rival.day)} in ${rival.label}: ${reasonOf(rival)}${excuse === null ? '' : `; ${excuse}`}.`,
    evidence: rivals.slice(0, shownRivals).map((r) => ({
      start: r.start,
      end: r.end,
      uri: r.uri,
      message: `${isoDayName(r.day)}: \u201c${r.quote}\u201d`,
    })),
    fixes: fixesOf(own, rival),
  };
}

/** Whether the pair is a conflict that the user has not settled. */
function isConflict(own: OwnEvent, rival: RivalEvent): boolean {
  if (own.day === rival.day) return false;
  // The user said that one contradicts or updates the other: there is nothing left to tell.
  if (rival.link !== null && rival.link !== 'same-event') return false;
  return rival.link === 'same-event' || tellsSame(own, rival);
}

/** Sources date the same event differently. */
export const dateEventConflict: Check = {
  code: 'date.event.conflict',
  summary: 'Two sources date the same event differently.',
  severity: 'warning',
  run: ({ others }) =>
    (others?.events() ?? []).flatMap(
      (own) =>
        findingOf(
          own,
          own.rivals.filter((rival) => isConflict(own, rival)),
        ) ?? [],
    ),
};
