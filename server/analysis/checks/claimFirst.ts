import type { Check, OwnClaim, RivalClaim, ToldClaim } from './check';
import type { Finding } from './finding';
import { linkPlaces, openPlace } from './fixes';
import { daysBetween } from './sameEvent';

/** Days between two articles beyond which another one may have become the first since. */
const longestApart = 10;

/** How much two claims are of the same: shared stems over all of either, 0 to 1. */
export function sameness(a: ToldClaim, b: ToldClaim): number {
  const theirs = new Set(b.content);
  const shared = a.content.filter((stem) => theirs.has(stem)).length;
  return shared / (a.content.length + b.content.length - shared || 1);
}

const since = ({ since: interval }: ToldClaim): string =>
  interval === null ? 'ever' : `since ${interval.from.slice(0, 4)}`;

/** How two claims disagree, or null where they can both be true. */
function rivalry(own: OwnClaim, rival: RivalClaim): string | null {
  if (rival.anotherWho) {
    if (own.since !== null || rival.since !== null) return null;
    return `${own.who ?? ''} is the first here, ${rival.who ?? ''} there`;
  }
  if (own.published === null || rival.published === null) return null;
  if (Math.abs(daysBetween(own.published, rival.published)) > longestApart) return null;
  if (own.since === null || rival.since === null) {
    return own.since === rival.since ? null : `the first ${since(own)} here, the first ${since(rival)} there`;
  }
  const apart = own.since.to <= rival.since.from || rival.since.to <= own.since.from;
  return apart ? `the first ${since(own)} here, the first ${since(rival)} there` : null;
}

/** Two claims are of one thing when their words are nearly the same and most of those named are. */
const isRival = (own: OwnClaim, rival: RivalClaim): boolean =>
  own.kind === 'first' &&
  rival.kind === 'first' &&
  rival.link === null &&
  own.content.length >= (rival.anotherWho ? 3 : 1) &&
  sameness(own, rival) >= (rival.anotherWho ? 0.8 : 0.75) &&
  rival.shared.length >= (rival.anotherWho ? 1 : 2) &&
  rival.shared.length >= rival.fewestNamed - (rival.anotherWho ? 1 : 0);

function findingOf(own: OwnClaim): Finding | null {
  for (const rival of own.rivals) {
    const how = isRival(own, rival) ? rivalry(own, rival) : null;
    const where = rival.uri === own.uri ? 'another sentence' : rival.label;
    if (how === null) continue;
    return {
      start: own.start,
      end: own.end,
      code: 'claim.first',
      severity: 'information',
      message: `Rival claims: ${how} (${where}). Both speak of ${own.content.length === 1 ? 'the same thing' : 'much the same thing'} with ${rival.shared.slice(0, 3).join(', ')}.`,
      evidence: [{ start: rival.start, end: rival.end, uri: rival.uri, message: `\u201c${rival.quote}\u201d` }],
      fixes: [
        openPlace(rival, `Open the claim in ${where}`),
        linkPlaces(
          { ...own.sentence, uri: own.uri },
          { ...rival.sentence, uri: rival.uri },
          'contradicts',
          `Link with ${where} as contradicting`,
        ),
      ],
    };
  }
  return null;
}

/** Two sources, or two sentences, claim the first of a kind since different times, or of different people. */
export const claimFirst: Check = {
  code: 'claim.first',
  summary: 'Rival claims of what or who is the first.',
  severity: 'information',
  run: ({ others }) => (others?.claims() ?? []).flatMap((own) => findingOf(own) ?? []),
};
