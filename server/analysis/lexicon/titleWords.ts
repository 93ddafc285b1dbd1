/**
 * Words of titles. Keys are lower case; a value is the normalised word. Data for `titles.ts`, from general knowledge
 * of how English news writes offices and ranks.
 */

/** Entries of a table of words, "word" or "word=normalised", lower-case keys. */
export const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((entry) => {
      const [word = '', normalised] = entry.split('=');
      return [word.toLowerCase(), normalised ?? word];
    });

/** Nouns that a title ends in, e.g. "Minister", "Secretary". */
export const officeHeads: ReadonlyMap<string, string> = new Map(
  pairs(`
Minister,Secretary,President,Director,Governor,Mayor,Ambassador,Spokesperson,Spokesman=Spokesperson,Spokeswoman=Spokesperson
Chair,Chairman=Chair,Chairwoman=Chair,Chairperson=Chair,Chancellor,Premier,Commissioner,Senator,Congressman,Congresswoman
Representative,Lawmaker,Legislator,Councillor,Councilor,Councilman,Councilwoman,Alderman,Assemblyman,Assemblywoman,Parliamentarian,Envoy,Adviser,Advisor=Adviser,Speaker
Commander,Officer,Judge,Justice,Magistrate,Prosecutor,Attorney,Sheriff,Ombudsman,Registrar,Auditor,Treasurer,Comptroller,Counsel,Solicitor
Professor,Lecturer,Dean,Rector,Provost,Principal,Headmaster,Headteacher,Chief,Undersecretary=Under Secretary
King,Queen,Prince,Princess,Emperor,Empress,Sultan,Emir,Pope,Patriarch,Archbishop,Bishop,Cardinal,Rabbi,Imam,Ayatollah,Pastor,Reverend,Monsignor,Mufti
Coach,Captain,Skipper,Manager,Founder,Co-founder,Cofounder=Co-founder,CEO,Superintendent,Inspector,Constable,Detective
Supervisor,Warden,Trustee,Editor,Consul,Delegate,Diplomat,Negotiator,Whip,Leader,Head,Administrator,Coordinator,Vice-President=Vice President,Vice-Chairman=Vice Chair,Vice-Chancellor=Vice Chancellor
Secretary-General=Secretary-General,Director-General=Director-General,Attorney-General=Attorney General,Governor-General=Governor-General,Auditor-General=Auditor General,Solicitor-General=Solicitor General,Inspector-General=Inspector General,Commander-in-chief=Commander-in-Chief,Editor-in-chief=Editor-in-Chief,Vice-Premier=Vice Premier,Viceroy,Regent,Taoiseach=Prime Minister,Tánaiste=Deputy Prime Minister,Chairman-designate=Chair`),
);

/** Military, police and clerical ranks that stand before a name. */
export const rankHeads: ReadonlyMap<string, string> = new Map(
  pairs(`
General,Admiral,Colonel,Major,Lieutenant,Sergeant,Corporal,Private,Brigadier,Commodore,Marshal,Cpl.=Corporal,Pvt.=Private,Sgt.=Sergeant,Sgt=Sergeant
Gen.=General,Gen=General,Adm.=Admiral,Col.=Colonel,Col=Colonel,Maj.=Major,Maj=Major,Lt.=Lieutenant,Lt=Lieutenant,Capt.=Captain,Capt=Captain,Cmdr.=Commander,Brig.=Brigadier,Insp.=Inspector,Supt.=Superintendent,Det.=Detective`),
);

/** Abbreviated titles as written (case counts). */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  `PM=Prime Minister,FM=Foreign Minister,DM=Defense Minister,CEO=CEO,CFO=CFO,COO=COO,CTO=CTO,MP=MP,MPs=MP,MEP=MEP,MLA=MLA,MK=MK,DCM=Deputy Chief of Mission,Sen.=Senator,Sens.=Senator,Rep.=Representative,Reps.=Representative,Gov.=Governor,Pres.=President,Prof.=Professor,Prof=Professor,Amb.=Ambassador,Sec.=Secretary,Atty.=Attorney,Rev.=Reverend,Fr.=Father,Msgr.=Monsignor,Cllr=Councillor,Cllr.=Councillor,Hon.=Honourable,VP=Vice President,DCP=Deputy Commissioner of Police,IGP=Inspector General of Police,Secy.=Secretary`
    .split(',')
    .map((entry) => {
      const [word = '', normalised = ''] = entry.split('=');
      return [word, normalised] as const;
    }),
);

/** Words that rank or shape an office and stand before its portfolio or head. */
export const modifiers: ReadonlySet<string> = new Set(
  `first second third senior junior vice deputy assistant under associate chief executive permanent parliamentary
  prime foreign special national federal regional provincial state general lead managing press private crown grand
  principal presidential personal honorary joint attorney solicitor supreme high head top vice- co- managing founding
  lord emeritus`.split(/\s+/),
);

/** Words before a title that say when it is held; the value is the qualifier. */
export const qualifiers: ReadonlyMap<string, 'former' | 'acting' | 'elect'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['incoming', 'elect'],
  ['elect', 'elect'],
  ['designate', 'elect'],
]);

/** Portfolios: what a minister, secretary, adviser or commissioner is responsible for. */
export const portfolios: ReadonlySet<string> = new Set(
  `foreign prime defense defence finance interior home health education trade justice security economy economic
  economics treasury energy environment agriculture labor labour transport transportation culture sports sport
  tourism industry commerce science technology planning development housing communications communication information
  unification affairs external internal international cabinet water land lands mines mining petroleum gas oil power
  railway railways aviation women gender youth children family social welfare employment immigration migration digital
  infrastructure fisheries forestry forests food rural local government regional parliamentary religious cooperation
  investment budget revenue tax customs police policy political press media public works veterans homeland military
  intelligence climate natural resources minerals higher basic sanitation research innovation space equality equalities
  human rights resettlement reform reunification integration national overseas maritime oceans ocean small business
  law legal electoral constitutional cultural heritage tribal ict ports shipping roads urban disaster emergency
  refugees population manpower consumer correctional services coal textiles nuclear peace relations colonial war navy
  army air force naval marine medical technical commercial operating financial marketing risk scientific creative sales
  campaign editorial programme program strategy cyber counterterrorism`.split(/\s+/),
);

/** Groups that stand before a lower-case head ("party leader", "bank president"); capitalised they are part of a name. */
export const groups: ReadonlySet<string> = new Set(
  `party opposition majority minority house senate district county town village municipal assembly council church group
  team squad club company bank union branch department division unit institute university college school faculty area
  bureau mission country project football soccer rugby cricket basketball athletics city community people fire station
  news prison rebel militia gang junta state`.split(/\s+/),
);

/** Heads that take a portfolio after "of" or "for" as part of the title ("Minister of Finance", "Secretary of State"). */
export const complementHeads: ReadonlySet<string> = new Set(['minister', 'secretary', 'undersecretary']);

/** Fixed complements after a head: "Chief of Staff", "Head of State", "Speaker of the House". */
export const fixedComplements: readonly (readonly [string, string])[] = [
  ['member', 'of parliament'],
  ['dean', 'of students'],
  ['clerk', 'of the court'],
  ['chief', 'of staff'],
  ['chief', 'of the army staff'],
  ['chief', 'of naval staff'],
  ['chief', 'of defence staff'],
  ['chief', 'of mission'],
  ['chief', 'of police'],
  ['chief', 'of defence'],
  ['chief', 'of defense'],
  ['chief', 'of army staff'],
  ['head', 'of state'],
  ['head', 'of government'],
  ['head', 'of mission'],
  ['speaker', 'of the house'],
  ['speaker', 'of parliament'],
  ['speaker', 'of the parliament'],
  ['leader', 'of the opposition'],
  ['leader', 'of the house'],
  ['commander', 'in chief'],
  ['editor', 'in chief'],
  ['inspector', 'general of police'],
  ['commissioner', 'of police'],
  ['director', 'of public prosecutions'],
  ['director', 'of national intelligence'],
  ['chancellor', 'of the exchequer'],
];

/** Heads that take "General" behind them. */
export const generalHeads: ReadonlySet<string> = new Set(
  'secretary director attorney governor auditor solicitor inspector surgeon consul postmaster prosecutor comptroller lieutenant major brigadier accountant advocate colonel commissioner'.split(
    ' ',
  ),
);

/** Courtesy titles: evidence of a person, no office. */
export const honorifics: ReadonlySet<string> = new Set(
  "Mr Mr. Mrs Mrs. Ms Ms. Miss Mister Madam Madame Mme Monsieur Herr Frau Señor Senor Señora Senora Don Doña Dr Dr. Doctor Sir Dame Lady Lord Baron Baroness Count Countess Duke Duchess Earl Viscount Shri Smt. Smt Sri Haji Hajji Hajia Alhaji Datuk Dato Dato' Tan Tun Tengku Tunku Sheikh Shaikh Shaykh Mullah Mawlana Maulana Sayyid Comrade Chief Oba Otunba Engr Engr. Barr. Barrister Arch. Pst. Saint St. Father Sister Brother Mother Uncle Aunt Auntie Grandma Grandpa Hon Hon. Adv. Advocate Rev Fr Prof Justice Nana Pastor".split(
    ' ',
  ),
);

/** What people are: a lower-case noun before or after a name that makes it a person's. */
export const occupations: ReadonlySet<string> = new Set(
  `activist actor actress analyst anchor architect artist astronaut athlete author banker billionaire biologist blogger boxer
  businessman businesswoman candidate celebrity chef climber clerk columnist comedian commentator composer contestant
  consultant cook correspondent critic cricketer cyclist dancer defender designer developer doctor driver economist
  engineer entrepreneur environmentalist expert farmer fighter filmmaker fisherman footballer forward goalkeeper golfer
  guitarist historian host husband wife son daughter father mother brother sister uncle aunt cousin nephew niece
  grandson granddaughter grandfather grandmother widow girlfriend boyfriend fiancee partner friend colleague
  investigator investor jockey journalist keeper lawyer legend lieutenant lawmaker maker mathematician medalist midfielder
  mogul model musician neighbor neighbour neuroscientist novelist nurse officer organizer owner painter philanthropist
  philosopher photographer physicist physician pianist pilot pioneer player playwright poet policeman politician
  pollster preacher presenter priest producer programmer prophet psychiatrist psychologist racer rapper reporter
  researcher resident retiree runner scholar scientist screenwriter sculptor singer soldier songwriter specialist
  sprinter star strategist striker strongman student superstar surgeon survivor suspect swimmer teacher teenager
  tycoon veteran victim villager volunteer voter winger winner witness worker wrestler writer youngster youtuber
  predecessor successor counterpart rival opponent nominee incumbent challenger aide spokesman spokeswoman dictator
  theologian trader traveller trainer coordinator captain skipper pacer batsman bowler opener seamer spinner
  all-rounder quarterback pitcher playmaker defenseman veterinarian vet accountant pharmacist librarian detective
  guardian patient hero heroine icon fugitive gunman hacker whistleblower dissident exile monk nun missionary
  archaeologist anthropologist geologist chemist astronomer virologist epidemiologist sociologist publisher`.split(
    /\s+/,
  ),
);
