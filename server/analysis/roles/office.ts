import { recently } from '../../../common/text/recently';
import { countryNamed, countryOfDemonym } from '../lexicon/countries';

/** A title taken apart. */
export interface Office {
  /** The noun that says what it is, one spelling for all: `minister`, `chief-executive`; "" where none is known. */
  readonly head: string;
  /** What it is for: `foreign`, `defense`; also every word that is not known. */
  readonly areas: ReadonlySet<string>;
  /** Words that rank the holder under the office itself: `vice`, `first`. */
  readonly ranks: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const rankWords = words(
  'first second third senior junior vice deputy assistant associate under undersecretary co honorary emeritus shadow additional alternate pro sub',
);
/** Words that say when, not what. */
const passing = words('acting interim caretaker former ex then current new outgoing incoming designate elect longtime');
const fillers = words('of for the and affairs national cabinet government & in at to');

/** One spelling for words that differ in spelling, gender or length alone. */
const sameWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ defence: 'defense', labour: 'labor', premier: 'prime-minister', fm: 'foreign minister' },
    ...{ chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', spokesman: 'spokesperson' },
    ...{ spokeswoman: 'spokesperson', congressman: 'representative', congresswoman: 'representative' },
    ...{ advisor: 'adviser', ceo: 'chief-executive', pm: 'prime-minister', economics: 'economy', monarch: 'king' },
    ...{ mp: 'member-of-parliament', skipper: 'captain', sports: 'sport', transportation: 'transport' },
    ...{ lawmaker: 'legislator', parliamentarian: 'legislator' },
  }),
);

/** Heads of several words, written as one before a title is cut into words. */
const joinedHeads: readonly (readonly [RegExp, string])[] = [
  [/\bprime minister\b/g, 'prime-minister'],
  [/\bchief executive(?: officer)?\b/g, 'chief-executive'],
  [
    /\b(secretary|attorney|director|governor|inspector|auditor|solicitor|prosecutor|consul|surgeon)[ -]general\b/g,
    '$1-general',
  ],
  [/\bgeneral secretary\b/g, 'general-secretary'],
  [/\bvice-(?=[a-z])/g, 'vice '],
  [/\bco-(?=[a-z])/g, 'co '],
  [/-(?=elect\b|designate\b)/g, ' '],
  [/\bmember of parliament\b/g, 'member-of-parliament'],
  [/\bsecretary of state\b/g, 'state secretary'],
  [/\bchief justice\b/g, 'chief-justice'],
  [/\bchief minister\b/g, 'chief-minister'],
  [/\bfirst minister\b/g, 'first-minister'],
  [/\bfirst lady\b/g, 'first-lady'],
  [/\bcommander[ -]in[ -]chief\b/g, 'commander-in-chief'],
  [/\beditor[ -]in[ -]chief\b/g, 'editor-in-chief'],
  [/\bchief of staff\b/g, 'chief-of-staff'],
];

/** Offices that one person holds for a whole country. */
const topHeads = words('president prime-minister chancellor king queen emperor');
const heads = words(
  `president prime-minister chancellor king queen emperor minister secretary senator representative governor mayor
  ambassador chief-executive secretary-general attorney-general director-general governor-general general-secretary
  chair speaker chief-justice chief-minister first-minister pope sultan emir commander-in-chief editor-in-chief coach
  captain manager spokesperson adviser professor commissioner prosecutor judge legislator member-of-parliament leader
  chief-of-staff founder director inspector-general solicitor-general auditor-general`,
);

/** Splits a title into its office, areas and ranks: "First Vice Foreign Minister" is minister, foreign, first vice. */
export const officeOf = recently((title: string): Office => {
  let plain = title.toLowerCase();
  for (const [pattern, joined] of joinedHeads) plain = plain.replace(pattern, joined);
  const areas = new Set<string>();
  const ranks = new Set<string>();
  let head = '';
  for (const word of plain.split(/[\s,]/).flatMap((w) => (sameWord.get(w) ?? w).split(' '))) {
    if (word === '' || fillers.has(word) || passing.has(word)) continue;
    if (rankWords.has(word)) ranks.add(word);
    else if (head === '' && heads.has(word)) head = word;
    else areas.add(word);
  }
  return { head, areas, ranks };
});

/** Areas that make a secretary a member of a government ("Secretary of State", "Home Secretary"). */
const cabinetAreas = words(
  `state defense war treasury interior commerce labor energy education transport agriculture health homeland housing
  veterans foreign home justice trade business environment culture work pensions`,
);

const someOf = (set: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...set].some((value) => known.has(value));

/** Whether an office is one of those that make up a government. */
export const inCabinet = ({ head, areas }: Office): boolean =>
  topHeads.has(head) || head === 'minister' || (head === 'secretary' && someOf(areas, cabinetAreas));

/** Whether an office is the head of a state or of its government, or the deputy of one. */
export const isTop = ({ head }: Office): boolean => topHeads.has(head);

/** Heads that one person holds wherever they stand alone. */
const singleHeads = words(
  `president prime-minister chancellor king queen emperor pope sultan emir secretary-general general-secretary
  attorney-general solicitor-general auditor-general inspector-general governor-general chief-executive chair
  chief-justice commander-in-chief editor-in-chief`,
);
/** Heads that one person holds for what is no whole country: a country has many, or one for each sport. */
const localSingles = words('mayor governor coach captain chief-minister first-minister director-general');
/** What a head coach, a finance minister and so on must not be: one of several. */
const vagueAreas = words('state union without portfolio several junior cabinet member national-team board');
/** Areas of offices that are one of a kind with heads that else are not. */
const chiefs = words('army navy police air force staff fire intelligence security military defense');

/** Countries with one secretary of state; elsewhere they are many (or the office is a state's own). */
const oneSecretaryOfState = words('united-states holy-see vatican-city vatican');

/** What has national teams without being a country of its own. */
const sportingNations = /^(?:England|Scotland|Wales|Northern Ireland|West Indies)$/i;

const countryName = (of: string): boolean => countryNamed(of) !== null || countryOfDemonym(of) !== null;

function isSingle({ head, areas, ranks }: Office, of: string): boolean {
  const country = countryName(of);
  if (ranks.size > 0) return country && head === 'president' && areas.size === 0 && [...ranks].join() === 'vice';
  if (head === 'minister') return areas.size > 0 && !someOf(areas, vagueAreas);
  if (head === 'secretary') {
    if (areas.size === 1 && areas.has('state'))
      return !country || oneSecretaryOfState.has(of.toLowerCase().replace(/[^a-z]+/g, '-'));
    return someOf(areas, cabinetAreas) && !areas.has('press');
  }
  if (head === 'ambassador') return areas.size > 0;
  if (head === 'adviser') return country && areas.size === 1 && areas.has('security');
  if (head === 'commissioner') return areas.size === 1 && areas.has('police');
  if (head === 'chief-of-staff') return !country || areas.size > 0;
  if (head === 'governor' && areas.has('bank')) return true;
  if (head === 'speaker') return !country || areas.size > 0 ? areas.size <= 1 : true;
  if (head === 'coach' || head === 'captain')
    return !country && !sportingNations.test(of) && (areas.size === 0 || [...areas].join() === 'head');
  if (areas.has('chief') && head === '')
    return areas.size > 1 && [...areas].every((a) => a === 'chief' || chiefs.has(a));
  if (areas.size > 0) return false;
  if (localSingles.has(head)) return !country && !(head === 'director-general' && /ministry|department/i.test(of));
  return singleHeads.has(head);
}

/**
 * A canonical key of an office that only one person can hold at a time: head of state or government, minister of an area,
 * chief executive, governor of a state, speaker, ambassador of one country to another ("Ambassador to Japan"), coach of a
 * team. Other words for the office give the same key ("Minister of Foreign Affairs", "FM"), deputies none.
 * @param normalised normalised title, as in `Role.normalised`, without its qualifier
 * @param of name of the country or organization; without one an office is nobody's in particular
 * @returns the key, or null where several people can hold it, or it is not known whose it is
 */
export function officeKey(normalised: string, of: string | null): string | null {
  if (of === null || of === '' || normalised.length > 120) return null;
  const office = officeOf(normalised);
  if (!isSingle(office, of)) return null;
  const areas = [...office.areas].filter((area) => !(office.head === 'coach' && area === 'head')).toSorted();
  return [...office.ranks, ...areas, office.head].filter((part) => part !== '').join(' ') + ` | ${of.toLowerCase()}`;
}
