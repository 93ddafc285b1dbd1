import { likeness } from '../analysis/checks/sameEvent';
import type { Profile, ProfiledName, ProfiledQuote } from './linkProfile';

/** Why two passages may be linked. */
export type LinkReason =
  /** The same people, organizations, places, and the words of the day here. */
  | {
      readonly kind: 'names';
      readonly people: readonly string[];
      readonly organizations: readonly string[];
      readonly places: readonly string[];
      readonly day: string | null;
      /** Much of what the sentences say beside it is said in the same words. */
      readonly alike: boolean;
    }
  /** The same words in quotation marks; `speaker` where both say that one person said them. */
  | { readonly kind: 'quotation'; readonly speaker: string | null; readonly share: number }
  /** The same words; `isCopy`: in articles that are copies of one text. */
  | { readonly kind: 'words'; readonly share: number; readonly isCopy: boolean }
  /** A check found that they differ. */
  | { readonly kind: 'finding'; readonly message: string };

/** A reason with its strength, 0 to 1. */
export interface Weighed {
  readonly reason: LinkReason;
  readonly strength: number;
}

/**
 * What two passages must have in common to be of the same words: part of the shorter one's runs of three words, and how
 * many; fewer where nearly all are the same. A phrase that all news of a matter has ("the embassies in Kenya and
 * Tanzania") is shorter.
 */
const bounds = { share: 0.5, runs: 8, nearlyAll: 0.85, fewest: 5, fewestQuoted: 3 } as const;

/** Part of the runs of the shorter one that the other has too, 0 to 1; 0 where too little is the same. */
function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>, fewest: number): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  const share = shared / Math.max(1, fewer.size);
  const isSame = share >= bounds.nearlyAll ? shared >= fewest : share >= bounds.share && shared >= bounds.runs;
  return isSame ? share : 0;
}

/** Two quotations of the same words, or null. Two or three words in quotation marks are a term, not an utterance. */
export function quotationReason(own: ProfiledQuote, other: ProfiledQuote): Weighed | null {
  const share = sharedRuns(own.runs, other.runs, bounds.fewestQuoted);
  if (share === 0) return null;
  const isSame = own.speaker !== null && own.speaker === other.speaker;
  return {
    reason: { kind: 'quotation', speaker: isSame ? own.speakerName : null, share },
    strength: 0.6 + 0.25 * share + (isSame ? 0.1 : 0),
  };
}

/** Two passages of the same words, or null; of few words, as titles and names have, nothing is told. */
export function wordsReason(own: Profile, other: Profile, isCopy: boolean): Weighed | null {
  const share = sharedRuns(own.runs, other.runs, bounds.fewest);
  if (share === 0) return null;
  return { reason: { kind: 'words', share, isCopy }, strength: 0.55 + 0.3 * share + (isCopy ? 0.05 : 0) };
}

interface Shared {
  readonly people: readonly ProfiledName[];
  readonly organizations: readonly ProfiledName[];
  readonly places: readonly ProfiledName[];
  readonly day: string | null;
}

function sharedOf(own: Profile, other: Profile): Shared {
  const both = [...own.names].filter(([identity]) => other.names.has(identity)).map(([, name]) => name);
  const of = (type: ProfiledName['type']): readonly ProfiledName[] => both.filter((name) => name.type === type);
  const day = own.days.find((one) => other.days.some(({ first, end }) => first < one.end && one.first < end));
  return {
    people: of('person'),
    organizations: of('organization'),
    places: of('place'),
    day: day?.words ?? null,
  };
}

/** Whether so much is common that both may tell one thing: who, where, when, and the words that say what. */
function isEnough(
  { people, organizations, places, day }: Shared,
  content: { readonly words: number; readonly part: number },
): boolean {
  const parties = people.length + organizations.length;
  if (parties > 0 && day !== null) return places.length > 0 || parties > 1 || content.part >= 0.25;
  if (parties > 1) return places.length > 0 || content.part >= 0.3;
  if (day !== null && places.length > 0) return content.part >= 0.3;
  // A country is where most news happens; a town is where this one did.
  if (parties > 0 && places.some(({ isCountry }) => !isCountry)) return true;
  return content.words >= 3 && content.part >= 0.35;
}

/**
 * Two passages that name the same people, places and days, or null where they have too little in common.
 * @param weightOf how much a name says: a rare one more than one that all sources have
 */
export function namesReason(own: Profile, other: Profile, weightOf: (name: ProfiledName) => number): Weighed | null {
  const shared = sharedOf(own, other);
  const { people, organizations, places, day } = shared;
  if (people.length + organizations.length + places.length === 0) return null;
  const content = likeness({ quote: own.words, words: '' }, { quote: other.words, words: '' });
  if (!isEnough(shared, content)) return null;
  const sum = (names: Iterable<ProfiledName>): number => [...names].reduce((all, name) => all + weightOf(name), 0);
  const covered = sum([...people, ...organizations, ...places]) / Math.max(0.1, sum(own.names.values()));
  const strength =
    0.25 * covered +
    0.08 * Math.min(3, people.length + organizations.length) +
    0.08 * Math.min(2, places.length) +
    (day === null ? 0 : 0.15) +
    0.3 * content.part;
  const namesOf = (names: readonly ProfiledName[]): readonly string[] => names.map(({ name }) => name);
  return {
    reason: {
      kind: 'names',
      people: namesOf(people),
      organizations: namesOf(organizations),
      places: namesOf(places),
      day,
      alike: content.words >= 3 && content.part >= 0.3,
    },
    strength: Math.min(0.85, strength),
  };
}
