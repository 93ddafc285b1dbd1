/** What a fact weighs for the readings person, organization and place; "none" always weighs 0. Natural logarithms of odds. */
export type Weights = readonly [person: number, organization: number, place: number];

function readTable(table: string): Map<string, Weights> {
  const rows = new Map<string, Weights>();
  for (const line of table.trim().split('\n')) {
    const [fact = '', person, organization, place] = line.split(' ');
    rows.set(fact, [Number(person), Number(organization), Number(place)]);
  }
  return rows;
}

/**
 * Weights of the facts that `evidence` and `documentEvidence` name. Fitted by multinomial logistic regression on
 * hand-annotated news and rounded to one decimal: change them by fitting again, not one by one.
 */
export const weights: ReadonlyMap<string, Weights> = readTable(`
after.acronym 0.2 0.8 -2
after.age 0.7 -0.2 0.1
after.and 0.8 0.4 0.6
after.andPlace 0.4 0.7 0.8
after.apposition 0.8 0.4 0
after.are 0.6 0.6 0
after.as 0.5 -0.1 0.6
after.at 0.8 0.1 0.3
after.by 0.6 -0.5 0.3
after.closing -0.1 1.1 1.4
after.colon 0 0 0.7
after.comma 0.8 0.6 0.6
after.commaName -0.3 -0.2 0.1
after.commaPlace -1.8 -1.5 -1
after.could 1.8 1.4 2
after.for -0.1 0.3 0.1
after.from 1.3 0.6 0.9
after.had 1.5 0.9 0.4
after.has -1.2 0.4 0
after.have 0 0.7 0.2
after.hyphen -1.3 0.4 0.4
after.in 0.4 0.3 0.6
after.is -1.2 0.2 0.3
after.nothing 0.7 -0.3 0.3
after.of -0.1 -1.6 -1.3
after.on 0.2 0.4 0.4
after.organizationNoun -2.3 1.3 -0.4
after.paren -0.2 0.4 0.8
after.personVerb 2.7 0.9 -0.1
after.placeNoun -1.7 -1 1
after.possessive 1.8 1.1 0.4
after.reign 3.3 0.8 -0.1
after.say 2.3 1 0.8
after.slash -0.9 -0.3 -0.9
after.that -0.4 0.5 0.6
after.title -2.2 0.2 -0.2
after.to 0.6 0.6 0.8
after.verbLike 0.7 0.7 0.2
after.was -0.7 -0.4 -0.6
after.were 0.2 0.6 -0.8
after.where 0.5 1.6 1.1
after.who 1.5 0.2 -0.6
after.will 0.2 0.7 0.9
after.with 0.5 0 0.8
after.would 1.4 1.3 0
alone.organizationWord -1.4 1.9 -1.6
alone.otherWord -1.2 -2.3 -1.9
alone.placeWord 0.4 -0.3 1.3
ampersand -2.4 -0.1 -1.1
and -0.6 0 -0.8
before.a -1.2 0.4 -0.5
before.against 1.5 0.8 0.7
before.an -1.7 -0.4 -1
before.and 0.6 0.1 0.8
before.as 0.7 1 1.1
before.at -1.2 1.2 2.1
before.between 0.5 1 1.5
before.but 1.9 0.4 0.7
before.by 1.3 2.1 0.5
before.byThe 0.3 0.6 -0.3
before.comma 1.5 1 0.8
before.ern -2.6 -2 -1.3
before.for 0.1 0.3 0.9
before.from -0.1 1.4 2
before.hyphen -1 -1.1 -0.6
before.in -1.5 -0.2 1.9
before.inThe -0.3 0 0.8
before.nameComma -1 -0.5 -0.3
before.nothing 0.6 0.3 0
before.occupation 0 0.8 -0.7
before.of -0.5 0.6 0.7
before.on -0.6 -0.1 0.7
before.or 0.4 0.7 -0.1
before.organizationNoun 1 2.6 -0.6
before.paren -0.4 0.8 -0.5
before.placeAnd -0.2 1.4 1.8
before.placeComma -0.8 -1.1 -0.1
before.placeNoun -0.2 0.4 0.9
before.placeOf -0.8 -0.7 2
before.placePreposition -0.3 0.1 1.1
before.possessive -0.9 -0.1 0.1
before.quote -0.7 -0.4 -0.9
before.say 2.3 1.6 0.9
before.that 1.4 1.6 1
before.the -1.7 0.8 0.6
before.to 0.5 1.3 1.7
before.when 1.3 0.5 1.1
before.where 1.3 0.8 1
before.while 1.8 1.3 1.1
before.with 1.3 1.9 1
camel -2.7 0.7 -1.6
caps.2 -2.6 0.1 -1
caps.5 -2.6 1.7 -0.8
caps.dotted -2.1 -1.9 -1.1
caps.last -2.3 0.1 -1.1
caps.long -0.4 1.7 -0.8
common.all -4.6 -0.8 -2.5
common.one -2.7 -1.2 -3.2
common.some -2.9 -0.2 -0.8
defined.organization -1.8 -1.8 -1.6
defined.person 1.1 -0.8 -0.3
digit -3.6 -2.1 -1.8
digit.behind -3.4 -4 -3.2
ending.person 0 -0.6 -1.3
ending.place 0.1 0.4 0.8
figure 1.5 0.3 -0.7
generation 0.5 -2.1 -0.4
given.alone 1.7 -1.4 -0.6
given.first 2.2 -1 -1
hyphen -0.3 -0.4 -1.1
hyphenGiven 0.3 -0.7 -0.8
initial -0.1 -0.8 -1
lexicon.city -1.1 -1.5 1.4
lexicon.country -3 -1.2 1.9
lexicon.given 3.2 -0.3 -0.5
lexicon.organization -0.9 2.8 -2.8
lexicon.place -0.5 -0.8 1.4
lexicon.state -1.2 -2 1
lexicon.surname 3.5 1.5 0.8
line.caps -0.4 -1.1 -1.8
line.title 0.1 -0.7 -0.3
of.organization -0.9 2.2 0.1
of.other -1.8 -2.3 -2.5
of.place -0.1 -0.5 2.1
opens.nationality -1.4 0.2 -1.7
opens.organization -2.7 -0.3 -2.8
opens.place -1.5 -0.1 -0.5
owns.personal 0.1 -0.9 -1
owns.state -0.3 0 0.8
particle -0.7 0.2 0.7
patronym -0.2 0.1 -0.7
prefix.place -0.3 0.2 2.9
seen.capital 1.3 0.6 0.1
seen.lower -2.7 -1.7 -2.4
seen.startOnly -1.9 -2.3 -2.3
start 1.1 0.7 0.8
suffix.organization -1.8 2.4 0.2
suffix.other -3 -1.9 -3.2
suffix.place -0.5 -0.4 3.5
surname.alone 2.4 -0.6 -0.8
surname.first 1.1 0 -0.3
surname.last 0.7 -0.1 -0.6
titled.courtesy 1.2 -2.4 -3.1
titled.occupation 2 -1.3 -0.6
titled.office 1.6 -2.6 -2.5
web -1.6 0.4 -1.7
words.1 0.5 -0.9 -1.4
words.2 2 -0.2 -1.1
words.3 1.7 0 -1.5
words.4 1.1 -0.3 -1.4
words.5 -0.5 -0.7 -3.1
acronym.none -1.8 -0.7 -0.7
acronym.organization -1.4 1.3 -1
acronym.other -1.4 -2.4 -1.6
acronym.person 3.1 -0.6 0.1
acronym.place 0.8 -0.1 3.8
others.many 0.3 0.1 0.5
others.no 0.6 0.1 0.2
others.none -0.7 0 0
others.organization 0.5 0.1 -0.1
others.organization.sure 0.9 1.1 0.5
others.person 0.5 0.8 0.1
others.person.sure 0.9 0.3 -0.5
others.place -1.2 0.3 1.4
others.place.sure 0.4 0 0.3
part.organization -2.1 0.4 -0.4
part.personBoth 0.2 0 0.1
part.personFirst 0.7 -0.4 -0.9
part.personLast 2.2 -1.1 -1
part.personSurnameFirst 1.2 -0.3 -1.3
part.place -2.4 -0.7 0.6
short.organization -2.2 0.1 -2.7
short.person 0.8 -0.5 -1.1
short.place -2.5 0.2 -0.1
`);

/** What every candidate starts from, before any fact. */
export const bias: Weights = [-2.3, -1.5, -0.4];

/** Added to the bias when the document's facts are counted too. */
export const documentBias: Weights = [-0.5, 0.2, 0.2];
