/** How two titles of one person go together. */
export type TitleRelation = 'same' | 'compatible' | 'incompatible';

/** Words that rank a holder under the office itself. */
const ranks: ReadonlySet<string> = new Set(
  'first second third senior junior vice deputy assistant associate under undersecretary co'.split(' '),
);
/** Words that say when, not what. */
const passing: ReadonlySet<string> = new Set(
  'acting interim caretaker former ex then current new outgoing incoming designate elect longtime'.split(' '),
);
const fillers: ReadonlySet<string> = new Set('of for the and affairs national cabinet government &'.split(' '));

/** One spelling for words that differ in spelling, gender or length alone. */
const sameWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ defence: 'defense', labour: 'labor', premier: 'prime-minister', fm: 'foreign minister' },
    ...{ chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', spokesman: 'spokesperson' },
    ...{ spokeswoman: 'spokesperson', congressman: 'representative', congresswoman: 'representative' },
    ...{ advisor: 'adviser', ceo: 'chief-executive', pm: 'prime-minister', economics: 'economy', monarch: 'king' },
  }),
);

/** Areas that make a secretary a member of a government ("Secretary of State", "Home Secretary"). */
const cabinetAreas: ReadonlySet<string> = new Set(
  (
    'state defense war treasury interior commerce labor energy education transportation transport agriculture health ' +
    'homeland housing veterans foreign home justice trade business environment culture work pensions'
  ).split(' '),
);
/** Offices that one person holds for a whole country. */
const topHeads: ReadonlySet<string> = new Set(['president', 'prime-minister', 'chancellor', 'king', 'queen']);
const heads: ReadonlySet<string> = new Set([
  ...topHeads,
  ...'minister secretary senator representative governor mayor ambassador'.split(' '),
]);

interface Office {
  readonly head: string;
  readonly areas: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

/** Splits a title into its office, areas and rank: "First Vice Foreign Minister" is minister, foreign, first vice. */
function officeOf(title: string): Office {
  const plain = title
    .toLowerCase()
    .replace(/prime minister/g, 'prime-minister')
    .replace(/chief executive(?: officer)?/g, 'chief-executive')
    .replace(/-(?=elect|designate)/g, ' ');
  const areas = new Set<string>();
  const rank = new Set<string>();
  let head = '';
  for (const word of plain.split(/[\s,]/).flatMap((w) => (sameWord.get(w) ?? w).split(' '))) {
    if (word === '' || fillers.has(word) || passing.has(word)) continue;
    if (ranks.has(word)) rank.add(word);
    else if (head === '' && heads.has(word)) head = word;
    else areas.add(word);
  }
  return { head, areas, ranks: rank };
}

const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));
const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((value) => outer.has(value));

const inCabinet = (office: Office): boolean =>
  topHeads.has(office.head) ||
  office.head === 'minister' ||
  (office.head === 'secretary' && [...office.areas].some((area) => cabinetAreas.has(area)));
/** A deputy of a whole country's office, which often goes with a ministry of its own. */
const isTopDeputy = (office: Office): boolean => topHeads.has(office.head) && office.ranks.size > 0;

/** Two offices of different kinds: only those are incompatible that nobody holds together. */
function acrossHeads(a: Office, b: Office): TitleRelation {
  const pair = new Set([a.head, b.head]);
  if (pair.has('senator') && pair.has('representative')) return 'incompatible';
  if (!inCabinet(a) || !inCabinet(b) || isTopDeputy(a) || isTopDeputy(b)) return 'compatible';
  const vague = [a, b].some((office) => office.head === 'minister' && office.areas.size === 0);
  return vague ? 'compatible' : 'incompatible';
}

/**
 * Compares two normalised titles that are said of one person, for one country or organization.
 * `same`: one title in other words ("Minister of Foreign Affairs", "Foreign Minister"). `compatible`: a person may have
 * both, or one is a shorter or ranked form of the other ("Vice Foreign Minister", "First Vice Foreign Minister").
 * `incompatible`: offices of one family that a person does not hold together ("Foreign Minister", "Prime Minister").
 * Titles of different families (party, company, parliament, academy) are always compatible: people hold several.
 */
export function compareTitles(a: string, b: string): TitleRelation {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (x.head !== y.head) return x.head === '' || y.head === '' ? 'compatible' : acrossHeads(x, y);
  if (equalSets(x.areas, y.areas)) {
    if (equalSets(x.ranks, y.ranks)) return 'same';
    const oneIsDeputy = (x.ranks.size === 0) !== (y.ranks.size === 0);
    return topHeads.has(x.head) && x.areas.size === 0 && oneIsDeputy ? 'incompatible' : 'compatible';
  }
  if (x.areas.size === 0 || y.areas.size === 0 || holds(x.areas, y.areas) || holds(y.areas, x.areas))
    return 'compatible';
  return inCabinet(x) && inCabinet(y) && !topHeads.has(x.head) ? 'incompatible' : 'compatible';
}
