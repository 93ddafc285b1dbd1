import { abbreviations, groups, modifiers, officeHeads, pairs, portfolios } from './titleWords';

/**
 * More words of titles, for finding who holds which office: words that say little of whether a name is a person's, or
 * have other meanings too, and are therefore no evidence for names (see `titleWords`).
 */

/** Nouns for work that is a role where a body is named with them: "analyst at Velora", "a fellow of the institute". */
export const affiliatedHeads: ReadonlyMap<string, string> = new Map(
  pairs(`
Analyst,Economist,Strategist,Researcher,Fellow,Scientist,Member,Partner,Owner,Co-owner,Columnist,Correspondent,Consultant
Chaplain,Clerk,Organizer=Organiser,Organiser,Lawyer,Curator,Conductor,Publisher,Vicar,Deputy,Reporter,Epidemiologist,Hydrologist,Biologist,Geologist,Physicist,Psychologist,Sociologist,Virologist
Climatologist,Meteorologist,Seismologist,Criminologist,Neurobiologist,Ecologist,Demographer
Historian,Engineer,Archivist,Librarian,Investigator`),
);

/** Offices whose names have other meanings, or are rare. */
export const moreHeads: ReadonlyMap<string, string> = new Map(
  pairs(`
Boss,Bursar,Convener,Convenor=Convener,Chieftain,Abbot,Archdeacon,Commandant,Controller,Attaché,Headmistress,Matron
Vice-captain=Vice Captain,Co-captain,Co-leader,Co-chair,Co-chairman=Co-chair,Co-chairwoman=Co-chair,Co-director,Co-president
Pro-chancellor=Pro Chancellor,Tsar,Czar=Tsar,Metropolitan,Elder,Proctor,Lieutenant-governor=Lieutenant Governor
Quartermaster,Adjutant,Recorder,Coroner,Provincial,Moderator,Presenter,Ranger,Secretary-treasurer,Vizier,Sheikha,Deacon
Chargé=Chargé d'affaires,Ombudsperson=Ombudsman,Ombudswoman=Ombudsman,Councilmember=Councillor,Councilor=Councillor
Legate,Nuncio,Rapporteur,Technologist,Policymaker,Whip,Laird,Deputy-director=Deputy Director,Chairlady=Chair,Assemblymember
Founder-director,Impresario,Choirmaster,Bandleader,Selector,Umpire,Referee,Steward,Caliph,Raja,Maharaja,Oba,Emira`),
);

/** Abbreviated offices (case counts) that are other words or letters too. */
const moreAbbreviations: ReadonlyMap<string, string> = new Map(
  (
    'MEPs=MEP,Govs.=Governor,CM=Chief Minister,DPM=Deputy Prime Minister,DGP=Director General of Police,CMO=CMO,CIO=CIO,' +
    'CPO=CPO,CRO=CRO,CHRO=CHRO,CISO=CISO,CSO=CSO,MSP=MSP,MSPs=MSP,MNA=MNA,MPA=MPA,MLAs=MLA,Sen=Senator,Rep=Representative,' +
    'Gov=Governor,Adm=Admiral,Supt=Superintendent,Insp=Inspector,Brig=Brigadier,Det=Detective,Const.=Constable,' +
    'DG=Director General,SP=Superintendent of Police,SSP=Senior Superintendent of Police,' +
    'DSP=Deputy Superintendent of Police,DIG=Deputy Inspector General,ACP=Assistant Commissioner of Police,' +
    'DPP=Director of Public Prosecutions,VC=Vice Chancellor,CJ=Chief Justice,CJI=Chief Justice,LG=Lieutenant Governor,' +
    'Ald.=Alderman,Comm.=Commissioner,Asst.=Assistant,EVP=Executive Vice President,SVP=Senior Vice President'
  )
    .split(',')
    .map((entry) => {
      const [word = '', normalised = ''] = entry.split('=');
      return [word, normalised] as const;
    }),
);
export const wideAbbreviations: ReadonlyMap<string, string> = new Map([...abbreviations, ...moreAbbreviations]);

export const wideModifiers: ReadonlySet<string> = new Set([
  ...modifiers,
  ...`pro paramount governing alternate visiting adjunct divisional district county sub wing squadron group rear field naval
  warrant petty flight executive principal lieutenant resident high returning presiding metropolitan founding
  non-executive nonexecutive commanding judge incumbent global divisional zonal corporate master staff shadow additional`.split(
    /\s+/,
  ),
]);

/** Portfolios that are common words. */
export const widePortfolios: ReadonlySet<string> = new Set([
  ...portfolios,
  ...`community supply mobility inclusion hydrocarbons steel fertilizers parks recreation wildlife highways broadcasting
  diaspora municipal electricity renewable sustainable ecology ecological transition solidarity persons disabilities
  disability elderly citizens cooperatives chieftaincy procurement operations corporate business product engineering design
  content brand customer talent growth compliance audit logistics partnerships sustainability markets equity retail
  administration municipalities advanced ethics safety quality admissions academic students student faculty curriculum
  advancement fundraising membership programmes programs projects events production editing news opinion city metro desk
  asset wealth portfolio treasury pension insurance lending credit fixed income commodities currency macro global emerging
  election elections electoral returning data privacy antitrust competition financial stability monetary supervision
  humanitarian protection children's women's veteran pandemic vaccine vaccination drug drugs prisons corrections probation
  cavalry artillery infantry coastguard coast guard border patrol customs homicide traffic narcotics fraud crime crimes
  indigenous colleges universities irrigation hydrology settlements arts creative gaming racing
  wildfire schools airports waterways buildings livestock horticulture antiquities endowments hajj skills seniors ageing
  hospitals medicine entrepreneurship artificial telecommunications telecom internet postal wholesale banking people
  wildfire flood response recovery reconstruction heat river ports harbour harbor bridge tunnel rail metro bus`.split(
    /\s+/,
  ),
]);

/** Groups before a lower-case head. */
export const wideGroups: ReadonlySet<string> = new Set([
  ...groups,
  ...`government ministry agency embassy hospital military court prison airline federation association committee commission
  board foundation staff newspaper magazine network sporting music artistic batting bowling fielding goalkeeping
  presidential campaign central executive parliament parliamentary cabinet council cathedral diocese mosque synagogue temple
  museum library theatre theater orchestra opera festival zoo park charity union trade factory plant mill mine port airport
  store shop restaurant pub café cafe business gallery farm bakery inquiry probe investigation taskforce operation research
  railway station precinct ward village tribal clan guild society fund exchange studio label brewery winery hotel resort
  estate chapter caucus task force expedition mission squadron battalion brigade regiment platoon fleet garrison`.split(
    /\s+/,
  ),
]);

/** Groups that stand before a capitalised head too. */
export const capitalGroups: ReadonlySet<string> = new Set(
  'majority minority opposition senate house cabinet assembly parliament council committee board commission party'.split(
    ' ',
  ),
);

const pluralOf = (word: string): string => {
  if (word.endsWith('man')) return `${word.slice(0, -2)}en`;
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`;
  if (/[^aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|ss|x)$/.test(word) ? `${word}es` : `${word}s`;
};

/** The singular of plural titles: "ministers", "secretaries", "spokesmen". */
export const pluralHeads: ReadonlyMap<string, string> = new Map(
  [
    ...[...officeHeads.keys(), ...moreHeads.keys(), ...affiliatedHeads.keys()],
    ...['general', 'admiral', 'colonel', 'sergeant', 'lieutenant'],
  ]
    .filter((word) => /^[a-z]+(?:-[a-z]{4,})?$/.test(word))
    .map((word) => [pluralOf(word), word]),
);

/** Heads that take a plain area after "of" or "for" ("director of communications"), never "of the". */
export const areaHeads: ReadonlySet<string> = new Set([
  'director',
  'head',
  'commissioner',
  'adviser',
  'advisor',
  'chief',
]);
