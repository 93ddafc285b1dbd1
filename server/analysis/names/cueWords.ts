/** Words that make or type a name: suffixes, heads, neighbours. Sets of single words; lower case unless said otherwise. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of organization names (as written, capitalised). */
export const organizationSuffixes = set(`
Party University Congress Group Court Bank Council Ministry Assembly Parliament Authority Commission Agency News Union
Foundation Government School Department Company Fund College Association Committee Corporation Office International
Service Police Times Institute Army Organization Organisation Securities Industries JSC Church Club Navy Center Centre
Limited Airways Airlines Bureau Network Movement Federation Directorate Trust League Municipality Charity Force Ltd Ltd.
Forces Corps Guard Guards Inc Inc. Corp Corp. Co Co. LLC PLC plc Plc GmbH AG SA NV AB Oyj ASA SE Bhd Pte Pvt Pty Holdings
Administration Insurance Capital Sabha Shimbun Forum Research Society Academy Electronics Press Programme Alliance
Journal Post Herald Tribune Gazette Chronicle Daily Weekly Guardian Observer Telegraph Mail Star Sun Globe Register
Courier Dispatch Examiner Mirror Express Standard Independent Monitor Citizen Bulletin Radio Television TV Broadcasting
Media Magazine Senate House Cabinet Tribunal Board Secretariat Embassy Consulate Mission Chamber Syndicate Coalition
Front Brigade Battalion Regiment Division Squadron Militia Brotherhood Confederation Consortium Cooperative Partners
Partnership Associates Ventures Enterprises Solutions Systems Technologies Technology Motors Pharmaceuticals Pharma
Laboratories Labs Energy Petroleum Oil Gas Power Steel Mining Mines Airline Railways Railway Telecom Telecommunications
Communications Entertainment Pictures Studios Records Games Interactive Software Networks Financial Finance Investments
Investment Advisors Exchange Stores Foods Breweries Beverages Automotive Aerospace Logistics Shipping Hotels Resorts
Properties Realty Construction Engineering Consulting Orchestra Choir Ensemble Theatre Ballet Museum Library Archives
Observatory Clinic FC F.C. SC CF AFC United City Rovers Wanderers Athletic Hotspur Rangers Warriors Lions Tigers Bulls Eagles
Lakers Giants Knights Raiders Dolphins Cowboys Patriots Titans Chiefs Sox Cubs Yankees Dodgers Mets Blues Falcons Hawks
Panthers Broncos Jets Bears Crusaders Hurricanes Highlanders Academicals Team Initiative Task Unit Command Taskforce
Staff Platform Project Facility Clinics Schools Colleges Universities Councils Democrats Republicans Greens Affairs
Labs Lab Institution Institutes Inspectorate Ombudsman Registry Registrar Treasury Exchequer Politburo Duma Majlis Diet
Caucus Cartel Gang Mafia Junta Ilbo Sinmun Rengo Kai Sangh Morcha Dal Sena Samiti Jamaat Ulema Umma Watch Rights Aid
Builders Aggregates Contractors Developers Grid Mills Farms Bancorp Retail Textiles Chemicals Wireless
Semiconductor Therapeutics Biosciences Robotics Dynamics Airbus Hospital Infirmary Prison Order Lodge Synagogue Diocese Archdiocese Seminary Parish Ministries Mosque Temple`);

/** Last words of place names (as written, capitalised). */
export const placeSuffixes = set(`
River Sea Ocean Bay Gulf Strait Straits Island Islands Isle Isles Peninsula Lake Lakes Creek Falls Canal Channel Mountain
Mountains Mount Hill Hills Valley Plateau Desert Forest Basin Delta Coast Beach Cape Reef Glacier Canyon Ridge Range
Province State County District Region Territory Territories Prefecture Governorate Oblast Republic Kingdom Township Town
Village Villages Borough Parish Ward Municipality Subdistrict Regency Area Zone Corridor Border Road Street Avenue
Boulevard Highway Expressway Lane Drive Square Plaza Bridge Tunnel Airport Station Port Harbour Harbor Terminal Dam
Stadium Arena Palace Castle Tower Towers Building Hall Hotel Mosque Cathedral Temple Shrine Basilica Chapel Monument Memorial
Park Garden Gardens Zoo Cemetery Museum Prison Jail Camp Base Barracks Fort Heights Garrison Hospital Mall Market Bazaar
Center Centre Complex Gate Crossing Checkpoint East West North South Block Field Fields Mine Refinery Plant Farm Ranch
Estate Cave Caves Shoal Atoll Archipelago Steppe Sahara Sound Inlet Fjord Oasis Ghat Nagar Pradesh Pur Abad Dong Gu Ro
Ground Grounds Course Circuit Speedway Racecourse Colosseum Amphitheatre Theater Planet`);

/** First words of place names ("Lake Victoria", "Mount Everest"), as written. */
export const placePrefixes = set(
  `Lake Mount Mt Mt. Cape Fort Ft. Port Camp Isle River Gulf Bay Rio Puerto Villa Playa Cerro Ras Wadi Jebel Tel Khirbet Lago Isla Ile`,
);

/** Last words of names that are neither people, organizations nor places: events, laws, works, prizes. */
export const otherSuffixes = set(`
Act Bill Law Cup Games Olympics Olympiad Paralympics Festival Day Days Week Month Year Years Award Awards Prize Summit
Plan Agreement Treaty Accord Accords Pact Convention Protocol Declaration Charter Constitution Resolution Report Index Survey Study
War Wars Revolution Uprising Spring Intifada Coup Massacre Genocide Holocaust Crisis Pandemic Programme Program Conference
Championship Championships Trophy Open Prix Marathon Tour Series Match Final Finals Playoffs Bowl Derby Shield Medal Election
Elections Referendum Campaign Operation Exercise Drill Strategy Policy Framework Roadmap Scheme Deal Code Amendment Clause
Article Chapter Section Title Diary Show Chart Album Song Anthem Film Movie Book Novel Trilogy Virus Syndrome Disease Fever
Vaccine Omicron Delta-variant Version Edition Model Mark Generation Era Age Century Dynasty Period Empire-era Language Script
Bible Quran Koran Torah Gospel Eve Christmas Ramadan Easter Diwali Eid Lent Congress-week Exposition Expo Fair Exhibition
Biennale Gala Ceremony Goals Targets Fellowship Scholarship Degree Diploma Certificate Visa Passport Tax Duty Tariff Dollar
Peso Yuan Rupee Rand Shilling Ringgit Baht Won Yen Euro Pound Phase Stage Round Trail Route Doctrine Theory Principle
Effect Question Problem Case Trial Inquiry Affair Scandal Papers Files Leaks Protests Movement-era Inn Road-map`);

/** Heads that take "of", "for", "on" and a second part into an organization's name (as written). */
export const ofHeads = set(`
Ministry Ministries Department University Bank Association Council House Court Institute Board Office Government Church
Bureau Federation Union League Organization Organisation Society College School Academy Commission Committee Chamber
Museum Center Centre Directorate Division Faculty Confederation Alliance Foundation Fund Agency Authority Army Front Party
Movement Community Congress Assembly Parliament Senate Embassy Consulate Legion Knights Sons Daughters Friends Voice
Company Coalition Network Campaign Institution Administration Service Secretariat Registrar Forum Group Club Cooperative
Order Brotherhood Diocese Archdiocese Hospital Library Conservatory Ministers Cabinet Judiciary Governors Trustees
Directors Commerce Inspectorate High Corps Forces Guard Guards Mission Team Workers Employees Teachers Journalists`);

/** Heads that take "of" and a second part into a place's name (as written). */
export const placeOfHeads = set(`
Republic Gulf Strait Straits Bay Isle Isles Sea Cape Province State City Kingdom Port Islands Island Town Emirate Sultanate
Commonwealth Horn Valley Mount Lake River Coast County District Region Ivory Principality Territory Municipality Village
Garden Gate Tomb Temple Palace Tower Great`);

/** Heads that take "of" and a second part into another kind of name (as written). */
export const otherOfHeads = set(`
Battle War Treaty Declaration Book Year Week Day Month Feast Festival Lord Game Siege Fall Charter Code Act Bill Law Convention Order
Bachelor Master Doctor Diploma Certificate Medal Hall Star Right Freedom Rule Miss Mother Father Song Art Tale Tales Gospel Acts Peace
Memorandum Statute Letter Articles Heart Land House-of-cards Call World Journal-of Sense`);

/** Lower-case particles that may stand inside a person's or place's name. */
export const particles = set(
  `de del della der den des di da dos das do du van von zu zur ten ter bin bint ibn ben al el la las le los ul ud uz y e of-the dal dei degli af av op`,
);

/** Verbs of saying and feeling: whoever does it is a person or speaks for a body. */
export const sayVerbs = set(`
said says say told tells added adds stated states noted notes explained explains argued argues claimed claims insisted insists
stressed warned warns urged urges asked asks replied admitted believes believed thinks thought wrote writes tweeted recalled
recalls remarked pointed observed lamented joked vowed pledged revealed confirmed denied declared announced emphasized
emphasised underscored reiterated acknowledged suggested continued concluded quipped described hopes hoped wants wanted
knows knew felt feels smiled laughed died married graduated resigned retired joined thanked congratulated met praised
expressed complained testified commented responded called accused criticized criticised apologized apologised promised
visited met became was is has`);

/** Verbs that people do and bodies do not. */
export const personVerbs = set(`
said says told added explained recalled recalls smiled laughed died married graduated retired resigned tweeted thinks
thought believes feels felt wrote writes joked quipped remarked lamented lives lived grew studied scored won lost beat
played plays sang sings wearing wore walked sat stood stressed noted argued insisted replied admitted asked hopes hoped
knows knew was-born stepped arrived departed traveled travelled flew testified apologised apologized pleaded who whose whom`);

/** Prepositions before places. */
export const placePrepositions = set(
  `in at near across around inside outside throughout within into from toward towards off outside onto via beyond southern northern eastern western central downtown southeast northeast southwest northwest neighboring neighbouring nearby rural mainland`,
);

/** Nouns before or after that make a name an organization's. */
export const organizationNouns = set(`
company firm newspaper agency group party bank club team daily magazine giant giants conglomerate startup start-up corporation
broadcaster channel network website platform app outlet union regulator ministry retailer maker carmaker automaker airline
carrier manufacturer organization organisation association foundation charity ngo band operator lender insurer subsidiary
brand brewer producer developer publisher publication watchdog think-tank militia militants fighters rebels insurgents
movement coalition alliance shares shareholders stock employees officials lawmakers legislators mps members supporters
chairman chairperson ceo chief spokesman spokesperson spokeswoman president director executive executives fans striker
midfielder defender coach manager captain goalkeeper winger nominee candidate candidates leader leaders leadership
government-owned owned-by user users account accounts headquarters office offices workers staff faculty students
alumni researchers scientists board customers clients subscribers store stores factory plant tv radio team-mate side`);

/** Nouns after a name that make it a place's: "Hebei province", "Miaoli residents". */
export const placeNounsAfter = set(`
province city district region village town county river area state residents airport border coast island islands
municipality prefecture neighborhood neighbourhood suburb valley peninsula mountains hills lake bay port harbor harbour desert
forest highway road street bridge stadium township subdistrict natives people streets hospital school schools government
authorities police constituency electorate district-level governorate territory summit crossing`);

/** Nouns before "of NAME" that make it a place's: "the city of", "the people of". */
export const placeNounsOf = set(`
city town village province state district region capital county port island islands people streets outskirts north south east
west northwest northeast southwest southeast center centre heart suburb coast border part parts area areas resident residents invasion occupation
territory shores municipality city-state republic kingdom northern southern south-east population`);

/** Nouns after a surname that make it a person's: "the Lee government". */
export const reignNouns = set(
  `administration government gov't regime presidency cabinet campaign era family team camp loyalists supporters allies aides doctrine`,
);

/** Capitalised words that are no names and start none: function words, weekdays, months, headings. As lower case. */
export const neverNames = set(`
a an the this that these those my your his her its our their i he she it we they you me him us them who whom whose which what
when where why how in on at by for from with without within into onto upon over under above below between among amid
amidst against about after before during since until till while as if unless although though because so than then but and or
nor yet not no yes of to off out up down along across around behind beside besides beyond despite except inside outside
near per plus through throughout toward towards underneath via also however meanwhile moreover furthermore nevertheless
nonetheless therefore thus hence indeed instead otherwise still just only even ever never always often sometimes usually
perhaps maybe here there now today tomorrow yesterday tonight once twice again soon later earlier recently currently
previously finally lastly firstly secondly thirdly according asked given based due all any both each either neither every
everyone everybody everything some someone something somebody many much more most few fewer less least several such same
another other others one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens
be am is are was were been being do does did done have has had having will would shall should can could may might must let
let's don't doesn't didn't isn't aren't wasn't won't can't couldn't i'm i've i'd i'll it's he's she's we're we've they're that's there's what's
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
mon tue wed thu fri sat sun jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
am pm a.m. p.m. gmt utc bst est kst ist jst edt pst ok tv ai dna gdp hiv aids id ids pc pcs dvd cd uv faq vs vs. no. pdf sms sos ad bc bce ce
ceo cfo coo cto mp mps pm fm phd ph.d ph.d. md m.d. bsc msc mba llb mr mr. mrs mrs. ms ms. dr dr. sir madam madame prof prof. gen gen. sen sen. rep rep. gov gov.
covid covid-19 covid19 coronavirus internet web photo photos video image read related tags advertisement copyright share
published updated breaking exclusive opinion editorial analysis comment comments subscribe newsletter home more next previous
menu search login sign log source sources editor's note please click download follow contact email print
mother father brother sister uncle aunt god lord heaven`);
