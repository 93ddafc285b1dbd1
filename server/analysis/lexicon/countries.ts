/** A state or territory as English news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2 code (XK for Kosovo). */
  readonly code: string;
  /** Lexicon key, e.g. `country:KR`. */
  readonly key: string;
  /** Canonical name. */
  readonly name: string;
  /** Other names and abbreviations, as written. */
  readonly aliases: readonly string[];
  /** Adjectives and nouns for its people, singular and plural, as written. */
  readonly demonyms: readonly string[];
  /** Capital's name, or null where there is none. */
  readonly capital: string | null;
}

/**
 * code | name | capital | demonyms | aliases. Plurals of demonyms in -n, -i, -k and -o are made by `plural`.
 * A name that several states share goes to the one that news means by it ("Korea": South Korea; "Congo": Kinshasa's).
 */
const table = `
AF|Afghanistan|Kabul|Afghan,Afghani|Islamic Emirate of Afghanistan
AL|Albania|Tirana|Albanian|
DZ|Algeria|Algiers|Algerian|
AD|Andorra|Andorra la Vella|Andorran|
AO|Angola|Luanda|Angolan|
AG|Antigua and Barbuda|St. John's|Antiguan,Barbudan|Antigua & Barbuda,Antigua
AR|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean,Argentines|
AM|Armenia|Yerevan|Armenian|
AU|Australia|Canberra|Australian,Aussie,Aussies|Commonwealth of Australia
AT|Austria|Vienna|Austrian|
AZ|Azerbaijan|Baku|Azerbaijani,Azeri|
BS|Bahamas|Nassau|Bahamian|The Bahamas
BH|Bahrain|Manama|Bahraini|
BD|Bangladesh|Dhaka|Bangladeshi|
BB|Barbados|Bridgetown|Barbadian,Bajan|
BY|Belarus|Minsk|Belarusian,Belarussian|
BE|Belgium|Brussels|Belgian|
BZ|Belize|Belmopan|Belizean|
BJ|Benin|Porto-Novo|Beninese|
BT|Bhutan|Thimphu|Bhutanese|
BO|Bolivia|La Paz|Bolivian|
BA|Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina
BW|Botswana|Gaborone|Botswanan,Motswana,Batswana|
BR|Brazil|Brasilia|Brazilian|Brasil
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BG|Bulgaria|Sofia|Bulgarian|
BF|Burkina Faso|Ouagadougou|Burkinabe,Burkinabé|Burkina
BI|Burundi|Bujumbura|Burundian|
KH|Cambodia|Phnom Penh|Cambodian,Khmer|Kampuchea
CM|Cameroon|Yaounde|Cameroonian|
CA|Canada|Ottawa|Canadian|
CV|Cape Verde|Praia|Cape Verdean,Cabo Verdean|Cabo Verde
CF|Central African Republic|Bangui|Central African|CAR
TD|Chad|N'Djamena|Chadian|
CL|Chile|Santiago|Chilean|
CN|China|Beijing|Chinese|People's Republic of China,PRC,Mainland China
CO|Colombia|Bogota|Colombian|
KM|Comoros|Moroni|Comorian,Comoran|
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Congo,Zaire
CG|Republic of the Congo|Brazzaville||Republic of Congo,Congo-Brazzaville
CR|Costa Rica|San Jose|Costa Rican|
CI|Ivory Coast|Yamoussoukro|Ivorian|Côte d'Ivoire,Cote d'Ivoire
HR|Croatia|Zagreb|Croatian,Croat,Croats|
CU|Cuba|Havana|Cuban|
CY|Cyprus|Nicosia|Cypriot,Cypriots|
CZ|Czech Republic|Prague|Czech,Czechs|Czechia
DK|Denmark|Copenhagen|Danish,Dane,Danes|
DJ|Djibouti|Djibouti City|Djiboutian|
DM|Dominica|Roseau||
DO|Dominican Republic|Santo Domingo|Dominican|
EC|Ecuador|Quito|Ecuadorian,Ecuadorean|
EG|Egypt|Cairo|Egyptian|Arab Republic of Egypt
SV|El Salvador|San Salvador|Salvadoran,Salvadorean|
GQ|Equatorial Guinea|Malabo|Equatoguinean|
ER|Eritrea|Asmara|Eritrean|
EE|Estonia|Tallinn|Estonian|
SZ|Eswatini|Mbabane|Swazi|Swaziland
ET|Ethiopia|Addis Ababa|Ethiopian|
FJ|Fiji|Suva|Fijian|
FI|Finland|Helsinki|Finnish,Finn,Finns|
FR|France|Paris|French,Frenchman,Frenchmen,Frenchwoman|French Republic
GA|Gabon|Libreville|Gabonese|
GM|Gambia|Banjul|Gambian|The Gambia
GE|Georgia|Tbilisi|Georgian|
DE|Germany|Berlin|German|Federal Republic of Germany,West Germany,East Germany
GH|Ghana|Accra|Ghanaian|
GR|Greece|Athens|Greek,Greeks|Hellenic Republic
GD|Grenada|St. George's|Grenadian|
GT|Guatemala|Guatemala City|Guatemalan|
GN|Guinea|Conakry|Guinean|
GW|Guinea-Bissau|Bissau||
GY|Guyana|Georgetown|Guyanese|
HT|Haiti|Port-au-Prince|Haitian|
HN|Honduras|Tegucigalpa|Honduran|
HU|Hungary|Budapest|Hungarian|
IS|Iceland|Reykjavik|Icelandic,Icelander,Icelanders|
IN|India|New Delhi|Indian|Bharat,Republic of India
ID|Indonesia|Jakarta|Indonesian|
IR|Iran|Tehran|Iranian|Islamic Republic of Iran,Islamic Republic
IQ|Iraq|Baghdad|Iraqi|
IE|Ireland|Dublin|Irish,Irishman,Irishmen|Republic of Ireland,Irish Republic
IL|Israel|Jerusalem|Israeli|
IT|Italy|Rome|Italian|
JM|Jamaica|Kingston|Jamaican|
JP|Japan|Tokyo|Japanese|
JO|Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
KZ|Kazakhstan|Astana|Kazakh,Kazakhs,Kazakhstani|
KE|Kenya|Nairobi|Kenyan|
KI|Kiribati|Tarawa||
KP|North Korea|Pyongyang|North Korean,N. Korean|N. Korea,NK,N.K.,DPRK,Democratic People's Republic of Korea,NKorea
KR|South Korea|Seoul|South Korean,S. Korean,Korean|S. Korea,Korea,ROK,R.O.K.,Republic of Korea,SKorea
XK|Kosovo|Pristina|Kosovar,Kosovan,Kosovars|
KW|Kuwait|Kuwait City|Kuwaiti|
KG|Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani|Kyrgyz Republic
LA|Laos|Vientiane|Laotian,Lao|Lao PDR
LV|Latvia|Riga|Latvian|
LB|Lebanon|Beirut|Lebanese|
LS|Lesotho|Maseru|Basotho,Mosotho|
LR|Liberia|Monrovia|Liberian|
LY|Libya|Tripoli|Libyan|
LI|Liechtenstein|Vaduz|Liechtensteiner|
LT|Lithuania|Vilnius|Lithuanian|
LU|Luxembourg|Luxembourg City|Luxembourger,Luxembourgish|Luxemburg
MG|Madagascar|Antananarivo|Malagasy,Madagascan|
MW|Malawi|Lilongwe|Malawian|
MY|Malaysia|Kuala Lumpur|Malaysian|
MV|Maldives|Male|Maldivian|The Maldives
ML|Mali|Bamako|Malian|
MT|Malta|Valletta|Maltese|
MH|Marshall Islands|Majuro|Marshallese|
MR|Mauritania|Nouakchott|Mauritanian|
MU|Mauritius|Port Louis|Mauritian|
MX|Mexico|Mexico City|Mexican|
FM|Micronesia|Palikir|Micronesian|Federated States of Micronesia
MD|Moldova|Chisinau|Moldovan|
MC|Monaco|Monaco-Ville|Monegasque|
MN|Mongolia|Ulaanbaatar|Mongolian|
ME|Montenegro|Podgorica|Montenegrin|
MA|Morocco|Rabat|Moroccan|
MZ|Mozambique|Maputo|Mozambican|
MM|Myanmar|Naypyidaw|Burmese,Burman|Burma
NA|Namibia|Windhoek|Namibian|
NR|Nauru|Yaren|Nauruan|
NP|Nepal|Kathmandu|Nepali,Nepalese|
NL|Netherlands|Amsterdam|Dutch,Dutchman,Dutchmen|The Netherlands,Holland,Kingdom of the Netherlands
NZ|New Zealand|Wellington|New Zealander,New Zealanders,Kiwi,Kiwis|Aotearoa,NZ,N.Z.
NI|Nicaragua|Managua|Nicaraguan|
NE|Niger|Niamey|Nigerien|
NG|Nigeria|Abuja|Nigerian|Federal Republic of Nigeria
MK|North Macedonia|Skopje|Macedonian|Macedonia
NO|Norway|Oslo|Norwegian|
OM|Oman|Muscat|Omani|
PK|Pakistan|Islamabad|Pakistani|Islamic Republic of Pakistan
PW|Palau|Ngerulmud|Palauan|
PS|Palestine|Ramallah|Palestinian|State of Palestine,Palestinian Territories,Palestinian territories,Occupied Palestinian Territory
PA|Panama|Panama City|Panamanian|
PG|Papua New Guinea|Port Moresby|Papua New Guinean|PNG
PY|Paraguay|Asuncion|Paraguayan|
PE|Peru|Lima|Peruvian|
PH|Philippines|Manila|Filipino,Philippine,Filipina,Filipinas,Pinoy,Pinoys|The Philippines
PL|Poland|Warsaw|Polish,Pole,Poles|
PT|Portugal|Lisbon|Portuguese|
QA|Qatar|Doha|Qatari|
RO|Romania|Bucharest|Romanian|
RU|Russia|Moscow|Russian|Russian Federation
RW|Rwanda|Kigali|Rwandan|
KN|Saint Kitts and Nevis|Basseterre|Kittitian|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts,St Kitts
LC|Saint Lucia|Castries|St. Lucian,Saint Lucian|St. Lucia,St Lucia
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent,St Vincent,Saint Vincent
WS|Samoa|Apia|Samoan|
SM|San Marino|City of San Marino|Sammarinese|
ST|Sao Tome and Principe|Sao Tome|Santomean|São Tomé and Príncipe
SA|Saudi Arabia|Riyadh|Saudi Arabian,Saudi|Kingdom of Saudi Arabia,KSA
SN|Senegal|Dakar|Senegalese|
RS|Serbia|Belgrade|Serbian,Serb,Serbs|
SC|Seychelles|Victoria|Seychellois|
SL|Sierra Leone|Freetown|Sierra Leonean|
SG|Singapore|Singapore|Singaporean|
SK|Slovakia|Bratislava|Slovak,Slovaks,Slovakian|Slovak Republic
SI|Slovenia|Ljubljana|Slovenian,Slovene,Slovenes|
SB|Solomon Islands|Honiara|Solomon Islander,Solomon Islanders|Solomons
SO|Somalia|Mogadishu|Somali,Somalian|
ZA|South Africa|Pretoria|South African|RSA
SS|South Sudan|Juba|South Sudanese|
ES|Spain|Madrid|Spanish,Spaniard,Spaniards|
LK|Sri Lanka|Colombo|Sri Lankan|Ceylon
SD|Sudan|Khartoum|Sudanese|
SR|Suriname|Paramaribo|Surinamese|Surinam
SE|Sweden|Stockholm|Swedish,Swede,Swedes|
CH|Switzerland|Bern|Swiss|
SY|Syria|Damascus|Syrian|Syrian Arab Republic
TW|Taiwan|Taipei|Taiwanese|Republic of China,ROC,Chinese Taipei
TJ|Tajikistan|Dushanbe|Tajik,Tajiks,Tajikistani|
TZ|Tanzania|Dodoma|Tanzanian|
TH|Thailand|Bangkok|Thai,Thais|Kingdom of Thailand,Siam
TL|Timor-Leste|Dili|Timorese,East Timorese|East Timor
TG|Togo|Lome|Togolese|
TO|Tonga|Nuku'alofa|Tongan|
TT|Trinidad and Tobago|Port of Spain|Trinidadian,Tobagonian|Trinidad & Tobago,Trinidad,T&T
TN|Tunisia|Tunis|Tunisian|
TR|Turkey|Ankara|Turkish,Turk,Turks|Türkiye,Turkiye,Republic of Türkiye
TM|Turkmenistan|Ashgabat|Turkmen|
TV|Tuvalu|Funafuti|Tuvaluan|
UG|Uganda|Kampala|Ugandan|
UA|Ukraine|Kyiv|Ukrainian|
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.,Emirates
GB|United Kingdom|London|British,Briton,Britons,Brit,Brits|UK,U.K.,Britain,Great Britain
US|United States|Washington|American|U.S.,US,USA,U.S.A.,United States of America,America
UY|Uruguay|Montevideo|Uruguayan|
UZ|Uzbekistan|Tashkent|Uzbek,Uzbeks,Uzbekistani|
VU|Vanuatu|Port Vila|Ni-Vanuatu|
VA|Vatican City|||Vatican,the Vatican,Holy See
VE|Venezuela|Caracas|Venezuelan|
VN|Vietnam|Hanoi|Vietnamese|Viet Nam,Socialist Republic of Vietnam
YE|Yemen|Sanaa|Yemeni,Yemenite|
ZM|Zambia|Lusaka|Zambian|
ZW|Zimbabwe|Harare|Zimbabwean|Rhodesia
HK|Hong Kong|||HK,Hongkong,Hong Kong SAR
MO|Macau|||Macao
PR|Puerto Rico|San Juan|Puerto Rican|
GL|Greenland|Nuuk|Greenlandic,Greenlander,Greenlanders|
GU|Guam|Hagatna|Guamanian,Chamorro|
BM|Bermuda|Hamilton|Bermudian|
KY|Cayman Islands|George Town|Caymanian|Caymans
GI|Gibraltar||Gibraltarian|
FO|Faroe Islands|Torshavn|Faroese|Faroes
PF|French Polynesia|Papeete|French Polynesian,Tahitian|Tahiti
NC|New Caledonia|Noumea|New Caledonian|
CK|Cook Islands|Avarua|Cook Islander,Cook Islanders|
EH|Western Sahara|Laayoune|Sahrawi|
AW|Aruba|Oranjestad|Aruban|
CW|Curacao|Willemstad||Curaçao
GG|Guernsey||Guernseyman|
JE|Jersey|||
IM|Isle of Man|Douglas|Manx|
FK|Falkland Islands|Stanley|Falkland Islander,Falkland Islanders|Falklands,the Falklands
NU|Niue|Alofi|Niuean|
TK|Tokelau|||
AI|Anguilla|The Valley|Anguillan|
MS|Montserrat|Plymouth|Montserratian|
VG|British Virgin Islands|Road Town||BVI
VI|U.S. Virgin Islands|Charlotte Amalie||US Virgin Islands,USVI
TC|Turks and Caicos Islands|Cockburn Town||Turks and Caicos
GP|Guadeloupe|||
MQ|Martinique|||
RE|Reunion|||Réunion
GF|French Guiana|Cayenne||
AS|American Samoa|Pago Pago||
MP|Northern Mariana Islands|Saipan||CNMI`;

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((item) => item !== '');

function plurals(demonyms: readonly string[]): string[] {
  const all = new Set(demonyms);
  for (const word of demonyms)
    if (/(?:[nik]|[^s]o)$/.test(word) && !/(?:m[ae]n|ish|woman)$/.test(word)) all.add(`${word}s`);
  return [...all];
}

function readRow(row: string): Country {
  const [code = '', name = '', capital = '', demonyms, aliases] = row.split('|');
  return {
    code,
    key: `country:${code}`,
    name,
    aliases: list(aliases),
    demonyms: plurals(list(demonyms)),
    capital: capital === '' ? null : capital,
  };
}

/** Every state and the territories that news names, with the usual names. */
export const countries: readonly Country[] = table.trim().split('\n').map(readRow);

/** Other spellings of capitals, each with its country's code. */
export const capitalVariants: readonly (readonly [string, string])[] = [
  ['Kiev', 'UA'],
  ['Washington, D.C.', 'US'],
  ['Washington, DC', 'US'],
  ['Washington D.C.', 'US'],
  ['Washington DC', 'US'],
  ['Peking', 'CN'],
  ['Brasília', 'BR'],
  ['Bogotá', 'CO'],
  ['San José', 'CR'],
  ['Asunción', 'PY'],
  ['Yaoundé', 'CM'],
  ['Lomé', 'TG'],
  ['Malé', 'MV'],
  ["Sana'a", 'YE'],
  ['Teheran', 'IR'],
  ['Katmandu', 'NP'],
  ['Nur-Sultan', 'KZ'],
  ['Ulan Bator', 'MN'],
  ['Nay Pyi Taw', 'MM'],
  ['Reykjavík', 'IS'],
  ['Chișinău', 'MD'],
  ['Prishtina', 'XK'],
  ['Santiago de Chile', 'CL'],
];

/** Cities that are seats of government beside the capital, or that news names for it, each with its country's code. */
export const secondCapitals: readonly (readonly [string, string])[] = [
  ['Sucre', 'BO'],
  ['Gitega', 'BI'],
  ['The Hague', 'NL'],
  ['Cape Town', 'ZA'],
  ['Putrajaya', 'MY'],
  ['Delhi', 'IN'],
];

/** Nationality words of peoples and regions that are no single state's; the value is a key, or null where none fits. */
export const peoples: readonly (readonly [string, string | null])[] = [
  ['English', 'state:england'],
  ['Englishman', 'state:england'],
  ['Scottish', 'state:scotland'],
  ['Scot', 'state:scotland'],
  ['Scots', 'state:scotland'],
  ['Welsh', 'state:wales'],
  ['Northern Irish', 'state:northern-ireland'],
  ['European', 'place:europe'],
  ['Europeans', 'place:europe'],
  ['African', 'place:africa'],
  ['Africans', 'place:africa'],
  ['Asian', 'place:asia'],
  ['Asians', 'place:asia'],
  ['Southeast Asian', 'place:southeast-asia'],
  ['South Asian', 'place:south-asia'],
  ['Central Asian', 'place:central-asia'],
  ['East Asian', 'place:east-asia'],
  ['Latin American', 'place:latin-america'],
  ['Latin Americans', 'place:latin-america'],
  ['North American', 'place:north-america'],
  ['North Americans', 'place:north-america'],
  ['South American', 'place:south-america'],
  ['South Americans', 'place:south-america'],
  ['Central American', 'place:central-america'],
  ['Middle Eastern', 'place:middle-east'],
  ['West African', 'place:west-africa'],
  ['East African', 'place:east-africa'],
  ['North African', 'place:north-africa'],
  ['Pan-African', 'place:africa'],
  ['Scandinavian', 'place:scandinavia'],
  ['Soviet', 'place:soviet-union'],
  ['Soviets', 'place:soviet-union'],
  ['Yugoslav', 'place:yugoslavia'],
  ['Tibetan', 'state:tibet'],
  ['Tibetans', 'state:tibet'],
  ['Hong Konger', 'country:HK'],
  ['Hong Kongers', 'country:HK'],
  ['Hongkongers', 'country:HK'],
  ['Catalan', 'state:catalonia'],
  ['Crimean', 'state:crimea'],
  ['Chechen', 'state:chechnya'],
  ['Chechens', 'state:chechnya'],
  ['Kashmiri', 'state:kashmir'],
  ['Kashmiris', 'state:kashmir'],
  ['Gazan', 'state:gaza'],
  ['Gazans', 'state:gaza'],
  ['Texan', 'state:texas'],
  ['Texans', 'state:texas'],
  ['Californian', 'state:california'],
  ['Hawaiian', 'state:hawaii'],
  ['Quebecer', 'state:quebec'],
  ['Sicilian', 'state:sicily'],
  ['Bavarian', 'state:bavaria'],
  ..."Arab Arabs Kurdish Kurd Kurds Uyghur Uyghurs Uighur Uighurs Jewish Jew Jews Muslim Muslims Christian Christians Catholic Catholics Islamic Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shiite Shiites Shia Shi'ite Protestant Protestants Hispanic Hispanics Latino Latinos Latina Maori Māori Aboriginal Inuit Rohingya Pashtun Pashtuns Hutu Tutsi Hausa Yoruba Igbo Zulu Xhosa Druze Yazidi Alawite Berber Afro-American African-American African-Americans Afrikaner Slavic Nordic Baltic Balkan Anglican Mormon Tatar Tatars Bedouin Oromo Amhara Tigrayan Tigrayans Dravidian Tamil Tamils Sinhalese Bengali Bengalis Punjabi Gujarati Sindhi Baloch Malay Malays Javanese Acehnese Papuan Papuans Hmong"
    .split(' ')
    .map((word) => [word, null] as const),
];

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '').replaceAll('’', "'");

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();
const byCode = new Map<string, Country>();
for (const country of countries) {
  byCode.set(country.code, country);
  for (const name of [country.name, ...country.aliases]) byName.set(bare(name), country);
  for (const word of country.demonyms)
    if (!byDemonym.has(word.toLowerCase())) byDemonym.set(word.toLowerCase(), country);
  if (country.capital !== null) byCapital.set(bare(country.capital), country);
}
for (const [name, code] of [...capitalVariants, ...secondCapitals]) {
  const country = byCode.get(code);
  if (country) byCapital.set(bare(name), country);
}

/** The country of a key such as `country:KR`, or null for other keys. */
export const countryOfKey = (key: string): Country | null =>
  key.startsWith('country:') ? (byCode.get(key.slice(8)) ?? null) : null;

/** The country that a name or alias means ("U.S.", "S. Korea"), whatever its case and a leading "the"; else null. */
export const countryNamed = (name: string): Country | null => byName.get(bare(name)) ?? null;

/** The country that a demonym belongs to ("South Korean", "Americans"), whatever its case; else null. */
export const countryOfDemonym = (word: string): Country | null => byDemonym.get(bare(word)) ?? null;

/** The country whose capital this is, whatever its case; else null. */
export const countryOfCapital = (city: string): Country | null => byCapital.get(bare(city)) ?? null;
