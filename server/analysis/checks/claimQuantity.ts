import { isoDayName } from '../../../common/text/calendar';
import { amountsOf } from './amounts';
import type { Check, OwnClaim, OwnEvent, RivalClaim, RivalEvent } from './check';
import { sameness } from './claimFirst';
import type { Evidence, Finding } from './finding';
import { linkPlaces, openPlace } from './fixes';
import type { Passage } from './fixes';
import { daysBetween, tellsSame } from './sameEvent';

/** Days between two articles beyond which a rate has had time to change. */
const longestApart = 7;

/** What is counted of the victims of an event, by the words behind or before the number. */
const victims: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'killed',
    /^ (?:[a-z]{3,12} ){0,3}(?:were |was |have been |had )?(?:killed|dead|died)\b/,
    /\b(?:killed|killing|kills) (?:at least )?$/,
  ],
  [
    'injured',
    /^ (?:[a-z]{3,12} ){0,3}(?:were |was |have been )?(?:injured|wounded|hurt)\b/,
    /\b(?:injured|wounded|injuring|wounding) (?:at least )?$/,
  ],
  ['missing', /^ (?:[a-z]{3,12} ){0,3}(?:were |was |are |is )?missing\b/, /\bleft $/],
  ['arrested', /^ (?:[a-z]{3,12} ){0,3}(?:were |was |have been )?(?:arrested|detained)\b/, /\b(?:arrested|detained) $/],
];

/** The number of a kind of victim that a sentence states, or null where it states none, several or a loose one. */
function countOf(sentence: string, behind: RegExp, before: RegExp): number | null {
  const amounts = amountsOf(sentence, { start: 0, end: sentence.length }, []).filter(({ start, end, unit }) => {
    const next = sentence.slice(end, end + 60);
    return (
      unit === '' &&
      (behind.test(next) ||
        (before.test(sentence.slice(Math.max(0, start - 24), start)) &&
          !/^ (?:percent|years?|days?|hours?)/.test(next)))
    );
  });
  const [only] = amounts;
  return amounts.length === 1 && only !== undefined && !only.loose ? only.value : null;
}

/** What is told of the two articles' days: a later one may know more. */
function later(own: string | null, other: string | null, label: string): string {
  if (own === null || other === null || own === other) return '';
  return own < other
    ? `; ${label} is the later source (${isoDayName(other)})`
    : `; this is the later source (${isoDayName(own)})`;
}

interface Pair {
  readonly at: Passage;
  readonly own: Passage;
  readonly other: Passage;
  readonly label: string;
  readonly message: string;
  readonly quote: string;
}

function findingOf({ at, own, other, label, message, quote }: Pair): Finding {
  const evidence: Evidence = {
    start: other.start,
    end: other.end,
    message: `\u201c${quote}\u201d`,
    ...(other.uri === undefined ? {} : { uri: other.uri }),
  };
  return {
    start: at.start,
    end: at.end,
    code: 'claim.quantity',
    severity: 'information',
    message,
    evidence: [evidence],
    fixes: [
      openPlace(other, `Open the figure in ${label}`),
      linkPlaces(own, other, 'contradicts', `Link with ${label} as contradicting`),
      linkPlaces(own, other, 'updates', `Link with ${label} as an update`),
    ],
  };
}

/** Two sources count the victims of one event differently. */
function ofEvent(own: OwnEvent, rival: RivalEvent): Finding | null {
  if (own.day !== rival.day || rival.link !== null || !tellsSame(own, rival)) return null;
  for (const [what, behind, before] of victims) {
    const [here, there] = [countOf(own.quote, behind, before), countOf(rival.quote, behind, before)];
    if (here === null || there === null || here === there) continue;
    return findingOf({
      at: own.sentence,
      own: { ...own.sentence, uri: own.uri },
      other: { ...rival.sentence, uri: rival.uri },
      label: rival.label,
      quote: rival.quote,
      message: `${here} ${what} here, ${there} in ${rival.label}, of what looks like the same event on ${isoDayName(own.day)}${later(own.published, rival.published, rival.label)}.`,
    });
  }
  return null;
}

/** Two sources state another rate of one tariff or tax. */
function ofRate(own: OwnClaim, rival: RivalClaim): Finding | null {
  if (own.kind !== 'rate' || rival.kind !== 'rate' || rival.uri === own.uri || rival.link !== null) return null;
  if (own.value === null || rival.value === null || own.value === rival.value) return null;
  if (own.published === null || rival.published === null || sameness(own, rival) < 1) return null;
  if (Math.abs(daysBetween(own.published, rival.published)) > longestApart) return null;
  if (rival.shared.length < Math.min(2, rival.fewestNamed)) return null;
  // "17.5" beside "18" is rounding.
  if (Math.round(own.value) === Math.round(rival.value)) return null;
  return findingOf({
    at: { start: own.start, end: own.end },
    own: { ...own.sentence, uri: own.uri },
    other: { ...rival.sentence, uri: rival.uri },
    label: rival.label,
    quote: rival.quote,
    message: `\u201c${own.words}\u201d here, \u201c${rival.words}\u201d in ${rival.label}${later(own.published, rival.published, rival.label)}.`,
  });
}

const firstOf = <T>(list: readonly T[], find: (one: T) => Finding | null): readonly Finding[] => {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return [found];
  }
  return [];
};

/** The same quantity differs between sources. */
export const claimQuantity: Check = {
  code: 'claim.quantity',
  summary: 'The same quantity differs between sources.',
  severity: 'information',
  run: ({ others }) => {
    if (others === null) return [];
    const seen = new Set<string>();
    const found = [
      ...others.events().flatMap((own) => firstOf(own.rivals, (rival) => ofEvent(own, rival))),
      ...others.claims().flatMap((own) => firstOf(own.rivals, (rival) => ofRate(own, rival))),
    ];
    // A sentence with two dates tells of its victims once.
    return found.filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
  },
};
