/** A body that English news names often. */
export interface Organization {
  /** Lexicon key: `org:` and a short folded name, e.g. `org:asean`. */
  readonly key: string;
  /** Canonical, full name. */
  readonly name: string;
  /** Abbreviations and other forms, as written. */
  readonly aliases: readonly string[];
  readonly kind: 'body' | 'media' | 'company' | 'armed';
}

/** slug | full name | other forms. Ministries and parties of one country that share a name with others' have no entry. */
const bodies = `
un|United Nations|UN,U.N.
unsc|United Nations Security Council|UN Security Council,U.N. Security Council,UNSC,Security Council
unga|United Nations General Assembly|UN General Assembly,U.N. General Assembly,UNGA,General Assembly
unicef|United Nations Children's Fund|UNICEF,Unicef
unesco|United Nations Educational, Scientific and Cultural Organization|UNESCO,Unesco
unhcr|United Nations High Commissioner for Refugees|UNHCR,UN Refugee Agency,UN refugee agency
undp|United Nations Development Programme|UNDP,United Nations Development Program
unep|United Nations Environment Programme|UNEP
unrwa|United Nations Relief and Works Agency|UNRWA
unodc|United Nations Office on Drugs and Crime|UNODC
ohchr|Office of the United Nations High Commissioner for Human Rights|OHCHR
ocha|United Nations Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA
who|World Health Organization|WHO,World Health Organisation
wfp|World Food Programme|WFP,World Food Program
fao|Food and Agriculture Organization|FAO
ilo|International Labour Organization|ILO,International Labor Organization
iom|International Organization for Migration|IOM
imo|International Maritime Organization|
icao|International Civil Aviation Organization|ICAO
iaea|International Atomic Energy Agency|IAEA
ipcc|Intergovernmental Panel on Climate Change|IPCC
itu|International Telecommunication Union|ITU
wto|World Trade Organization|WTO,World Trade Organisation
imf|International Monetary Fund|IMF
worldbank|World Bank|World Bank Group
adb|Asian Development Bank|ADB
afdb|African Development Bank|AfDB
aiib|Asian Infrastructure Investment Bank|AIIB
icc|International Criminal Court|ICC
icj|International Court of Justice|ICJ
icrc|International Committee of the Red Cross|ICRC,Red Cross
redcrescent|Red Crescent|
interpol|International Criminal Police Organization|INTERPOL,Interpol
europol|European Union Agency for Law Enforcement Cooperation|EUROPOL,Europol
opec|Organization of the Petroleum Exporting Countries|OPEC,Opec,Opec+
oecd|Organisation for Economic Co-operation and Development|OECD,Organization for Economic Cooperation and Development
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW
osce|Organization for Security and Co-operation in Europe|OSCE
nato|North Atlantic Treaty Organization|NATO,Nato
eu|European Union|EU,E.U.
europeancommission|European Commission|
europeanparliament|European Parliament|
europeancouncil|European Council|
ecb|European Central Bank|ECB
councilofeurope|Council of Europe|
efta|European Free Trade Association|EFTA
asean|Association of Southeast Asian Nations|ASEAN,Asean,Association of South East Asian Nations
au|African Union|
ecowas|Economic Community of West African States|ECOWAS,Ecowas
sadc|Southern African Development Community|SADC
eac|East African Community|EAC
igad|Intergovernmental Authority on Development|IGAD
comesa|Common Market for Eastern and Southern Africa|COMESA
caricom|Caribbean Community|CARICOM,Caricom
oas|Organization of American States|OAS
mercosur|Mercosur|MERCOSUR
gcc|Gulf Cooperation Council|GCC
oic|Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation
arableague|Arab League|League of Arab States
saarc|South Asian Association for Regional Cooperation|SAARC
bimstec|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
apec|Asia-Pacific Economic Cooperation|APEC,Apec
sco|Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation
csto|Collective Security Treaty Organization|CSTO
brics|BRICS|Brics
quad|Quadrilateral Security Dialogue|Quad
aukus|AUKUS|Aukus
g7|Group of Seven|G7,G-7
g8|Group of Eight|G8,G-8
g20|Group of 20|G20,G-20,Group of Twenty
g77|Group of 77|G77
commonwealth|Commonwealth of Nations|
pif|Pacific Islands Forum|
fifa|Fédération Internationale de Football Association|FIFA,Fifa
uefa|Union of European Football Associations|UEFA,Uefa
caf|Confederation of African Football|CAF
afc|Asian Football Confederation|AFC
ioc|International Olympic Committee|IOC
iccricket|International Cricket Council|
bcci|Board of Control for Cricket in India|BCCI
wada|World Anti-Doping Agency|WADA,Wada
nba|National Basketball Association|NBA
nfl|National Football League|NFL
nhl|National Hockey League|NHL
mlb|Major League Baseball|MLB
premierleague|Premier League|English Premier League,EPL
amnesty|Amnesty International|Amnesty
hrw|Human Rights Watch|HRW
greenpeace|Greenpeace|
wwf|World Wildlife Fund|WWF
msf|Doctors Without Borders|Medecins Sans Frontieres,Médecins Sans Frontières,MSF
rsf|Reporters Without Borders|RSF
oxfam|Oxfam|Oxfam International
savethechildren|Save the Children|
transparency|Transparency International|
wef|World Economic Forum|WEF
kremlin|Kremlin|
whitehouse|White House|
pentagon|Pentagon|
congress|U.S. Congress|US Congress
senate|U.S. Senate|US Senate
house|U.S. House of Representatives|US House of Representatives
houselords|House of Lords|
statedept|State Department|U.S. State Department,US State Department
homeland|Department of Homeland Security|DHS
treasury|U.S. Treasury|US Treasury,U.S. Treasury Department,US Treasury Department
fbi|Federal Bureau of Investigation|FBI,F.B.I.
cia|Central Intelligence Agency|CIA,C.I.A.
nsa|National Security Agency|NSA
fda|Food and Drug Administration|FDA
cdc|Centers for Disease Control and Prevention|CDC
usaid|United States Agency for International Development|USAID,Usaid
nasa|National Aeronautics and Space Administration|NASA,Nasa
fed|Federal Reserve|US Federal Reserve,U.S. Federal Reserve
supremecourt|U.S. Supreme Court|US Supreme Court
republicans|Republican Party|GOP
tories|Tories|Tory Party
bjp|Bharatiya Janata Party|BJP
anc|African National Congress|ANC
eff|Economic Freedom Fighters|
dpp|Democratic Progressive Party|
kmt|Kuomintang|KMT,Chinese Nationalist Party
ccp|Chinese Communist Party|CCP,Communist Party of China,CPC
apc|All Progressives Congress|APC
pti|Pakistan Tehreek-e-Insaf|PTI
pkk|Kurdistan Workers' Party|PKK
blackrock|BlackRock|
nyse|New York Stock Exchange|NYSE
nasdaq|Nasdaq|NASDAQ
bankofengland|Bank of England|
bankofjapan|Bank of Japan|BOJ
bankofkorea|Bank of Korea|BOK
idf|Israel Defense Forces|IDF,Israeli Defense Forces
irgc|Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard
mossad|Mossad|
knesset|Knesset|
bundestag|Bundestag|
duma|State Duma|Duma
loksabha|Lok Sabha|
rajyasabha|Rajya Sabha|
jcs|Joint Chiefs of Staff|JCS
usfk|United States Forces Korea|USFK,U.S. Forces Korea
unc|United Nations Command|
scotlandyard|Scotland Yard|
mi5|MI5|
mi6|MI6|
harvard|Harvard University|Harvard
oxforduni|Oxford University|University of Oxford
yale|Yale University|Yale
stanford|Stanford University|
mit|Massachusetts Institute of Technology|MIT
snu|Seoul National University|`;

const armed = `
taliban|Taliban|
isis|Islamic State|ISIS,ISIL,IS group,Daesh,Islamic State group
alqaeda|Al-Qaeda|al-Qaeda,Al Qaeda,al Qaeda,al-Qaida
alshabaab|Al-Shabaab|al-Shabaab,al-Shabab,Al Shabaab
bokoharam|Boko Haram|
hamas|Hamas|
hezbollah|Hezbollah|Hizbullah,Hizballah
houthis|Houthis|Houthi
plo|Palestine Liberation Organization|PLO
fatah|Fatah|
islamicjihad|Islamic Jihad|Palestinian Islamic Jihad
muslimbrotherhood|Muslim Brotherhood|
wagner|Wagner Group|Wagner
farc|Revolutionary Armed Forces of Colombia|FARC
ltte|Liberation Tigers of Tamil Eelam|LTTE
ira|Irish Republican Army|IRA
rsfsudan|Rapid Support Forces|
tplf|Tigray People's Liberation Front|TPLF
tatmadaw|Tatmadaw|
ypg|People's Protection Units|YPG
sdf|Syrian Democratic Forces|SDF`;

const media = `
reuters|Reuters|Thomson Reuters
ap|Associated Press|AP,The Associated Press
afp|Agence France-Presse|AFP,Agence France Presse
upi|United Press International|UPI
bloomberg|Bloomberg|Bloomberg News
xinhua|Xinhua|Xinhua News Agency
yonhap|Yonhap|Yonhap News Agency,Yonhap News
kyodo|Kyodo|Kyodo News
jiji|Jiji Press|
kcna|Korean Central News Agency|KCNA
tass|TASS|Tass,ITAR-TASS
interfax|Interfax|
ria|RIA Novosti|
anadolu|Anadolu Agency|Anadolu
irna|IRNA|
pti-media|Press Trust of India|
ani|Asian News International|ANI
dpa|Deutsche Presse-Agentur|dpa,DPA
efe|EFE|
ansa|ANSA|
bernama|Bernama|BERNAMA
antara|Antara|
bbc|British Broadcasting Corporation|BBC,BBC News,BBC World Service
cnn|Cable News Network|CNN
nbc|NBC|NBC News
cbs|CBS|CBS News
abc|American Broadcasting Company|ABC News
fox|Fox News|Fox News Channel
msnbc|MSNBC|
cnbc|CNBC|
npr|National Public Radio|NPR
pbs|PBS|
cbc|CBC|CBC News
sky|Sky News|
itv|ITV|
aljazeera|Al Jazeera|Al-Jazeera
alarabiya|Al Arabiya|
dw|Deutsche Welle|
rt|Russia Today|
rferl|Radio Free Europe/Radio Liberty|Radio Free Europe,RFE/RL
rfa|Radio Free Asia|RFA
voa|Voice of America|VOA
nhk|NHK|NHK World
cctv|China Central Television|CCTV
cgtn|CGTN|
kbs|Korean Broadcasting System|KBS
mbc|Munhwa Broadcasting Corporation|MBC
nyt|The New York Times|New York Times,NYT
wapo|The Washington Post|Washington Post
wsj|The Wall Street Journal|Wall Street Journal,WSJ
ft|Financial Times|The Financial Times
guardian|The Guardian|Guardian newspaper
times|The Times of London|
telegraph|The Daily Telegraph|Daily Telegraph
dailymail|Daily Mail|MailOnline
usatoday|USA Today|
latimes|Los Angeles Times|L.A. Times
economist|The Economist|
politico|Politico|POLITICO
axios|Axios|
lemonde|Le Monde|
spiegel|Der Spiegel|
scmp|South China Morning Post|SCMP
globaltimes|Global Times|
peoplesdaily|People's Daily|
chinadaily|China Daily|
koreaherald|The Korea Herald|Korea Herald
koreatimes|The Korea Times|Korea Times
joongang|Korea JoongAng Daily|JoongAng Ilbo
chosun|Chosun Ilbo|
hankyoreh|Hankyoreh|
nikkei|Nikkei|Nikkei Asia
asahi|Asahi Shimbun|Asahi
yomiuri|Yomiuri Shimbun|Yomiuri
japantimes|The Japan Times|Japan Times
straitstimes|The Straits Times|Straits Times
hindu|The Hindu|
toi|Times of India|The Times of India
haaretz|Haaretz|
jpost|Jerusalem Post|The Jerusalem Post
timesofisrael|Times of Israel|
gettyimages|Getty Images|Getty
shutterstock|Shutterstock|
epa-media|European Pressphoto Agency|EPA-EFE
rodong|Rodong Sinmun|`;

const companies = `
google|Google|
alphabet|Alphabet Inc.|
facebook|Facebook|FB
meta|Meta Platforms|
twitter|Twitter|
instagram|Instagram|
whatsapp|WhatsApp|Whatsapp
youtube|YouTube|Youtube
tiktok|TikTok|Tiktok
telegram|Telegram|
linkedin|LinkedIn|Linkedin
snapchat|Snapchat|
reddit|Reddit|
wikipedia|Wikipedia|
wikileaks|WikiLeaks|Wikileaks
apple|Apple Inc.|
microsoft|Microsoft|
amazon|Amazon.com|
netflix|Netflix|
openai|OpenAI|
nvidia|Nvidia|NVIDIA
intel|Intel|
ibm|International Business Machines|IBM
oracle|Oracle Corporation|
tesla|Tesla|
spacex|SpaceX|
boeing|Boeing|
airbus|Airbus|
lockheed|Lockheed Martin|
uber|Uber|
airbnb|Airbnb|
spotify|Spotify|
paypal|PayPal|Paypal
ebay|eBay|
alibaba|Alibaba|Alibaba Group
tencent|Tencent|
wechat|WeChat|Wechat
weibo|Weibo|
baidu|Baidu|
huawei|Huawei|Huawei Technologies
bytedance|ByteDance|Bytedance
xiaomi|Xiaomi|
foxconn|Foxconn|
tsmc|Taiwan Semiconductor Manufacturing Co.|TSMC
samsung|Samsung|Samsung Electronics
lg|LG Electronics|LG
hyundai|Hyundai|Hyundai Motor
kia|Kia Motors|Kia
sk|SK Group|SK hynix,SK Hynix
naver|Naver|NAVER
kakao|Kakao|KakaoTalk
posco|POSCO|Posco
hanwha|Hanwha|
toyota|Toyota|Toyota Motor
honda|Honda Motor|
nissan|Nissan|
sony|Sony|
panasonic|Panasonic|
softbank|SoftBank|Softbank
nintendo|Nintendo|
mitsubishi|Mitsubishi|
volkswagen|Volkswagen|VW
bmw|BMW|
mercedes|Mercedes-Benz|
siemens|Siemens|
gm|General Motors|GM
ge|General Electric|GE
fordmotor|Ford Motor|
exxon|ExxonMobil|Exxon,Exxon Mobil
chevron|Chevron|
bp|BP|
shell|Royal Dutch Shell|
gazprom|Gazprom|
rosneft|Rosneft|
aramco|Saudi Aramco|Aramco
pfizer|Pfizer|
moderna|Moderna|
astrazeneca|AstraZeneca|
biontech|BioNTech|
johnsonjohnson|Johnson & Johnson|
goldman|Goldman Sachs|
jpmorgan|JPMorgan Chase|JPMorgan,JP Morgan
morganstanley|Morgan Stanley|
citigroup|Citigroup|Citibank
hsbc|HSBC|
ubs|UBS|
creditsuisse|Credit Suisse|
deutschebank|Deutsche Bank|
barclays|Barclays|
moodys|Moody's|
sandp|Standard & Poor's|
mckinsey|McKinsey|
mcdonalds|McDonald's|
starbucks|Starbucks|
cocacola|Coca-Cola|
pepsi|PepsiCo|Pepsi
walmart|Walmart|Wal-Mart
ikea|IKEA|Ikea
nike|Nike|
adidas|Adidas|adidas
disney|Walt Disney|Disney
warner|Warner Bros.|
lufthansa|Lufthansa|
emirates|Emirates airline|
qantas|Qantas|
mtn|MTN|
safaricom|Safaricom|
vodafone|Vodafone|
verizon|Verizon|
att|AT&T|
nokia|Nokia|
ericsson|Ericsson|
tata|Tata Group|Tata
reliance|Reliance Industries|
adani|Adani Group|
manutd|Manchester United|Man United,Man Utd
mancity|Manchester City|Man City
liverpoolfc|Liverpool FC|
chelsea|Chelsea|
arsenal|Arsenal|
tottenham|Tottenham Hotspur|Tottenham,Spurs
everton|Everton|
leicester|Leicester City|
newcastleutd|Newcastle United|
westham|West Ham|West Ham United
astonvilla|Aston Villa|
barca|FC Barcelona|Barca
realmadrid|Real Madrid|
atletico|Atletico Madrid|
juventus|Juventus|
acmilan|AC Milan|
inter|Inter Milan|
bayern|Bayern Munich|
dortmund|Borussia Dortmund|
psg|Paris Saint-Germain|PSG
ajax|Ajax|
benfica|Benfica|
celtic|Celtic FC|
lakers|Los Angeles Lakers|Lakers
yankees|New York Yankees|Yankees
redsox|Boston Red Sox|Red Sox
dodgers|Los Angeles Dodgers|Dodgers`;

function readTable(kind: Organization['kind'], table: string): Organization[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [slug = '', name = '', aliases = ''] = row.split('|');
      return { key: `org:${slug}`, name, aliases: aliases.split(',').filter((alias) => alias !== ''), kind };
    });
}

/** International bodies, parliaments, parties, agencies, news media, companies, clubs and armed groups. */
export const organizations: readonly Organization[] = [
  ...readTable('body', bodies),
  ...readTable('armed', armed),
  ...readTable('media', media),
  ...readTable('company', companies),
];

const byForm = new Map<string, Organization>();
const byFolded = new Map<string, Organization>();
for (const organization of organizations) {
  for (const form of [organization.name, ...organization.aliases]) {
    if (!byForm.has(form)) byForm.set(form, organization);
    if (form.length > 3 && !byFolded.has(form.toLowerCase())) byFolded.set(form.toLowerCase(), organization);
  }
}

/**
 * The organization that a form means, or null. The form as written counts first; forms of more than three letters
 * also match in other case ("asean", "REUTERS"), shorter ones do not ("who", "us").
 */
export function organizationNamed(form: string): Organization | null {
  const plain = form.replaceAll('’', "'");
  return byForm.get(plain) ?? byFolded.get(plain.toLowerCase()) ?? null;
}

const byKey = new Map(organizations.map((organization) => [organization.key, organization]));

/** The organization of a key such as `org:asean`, or null. */
export const organizationOfKey = (key: string): Organization | null => byKey.get(key) ?? null;
