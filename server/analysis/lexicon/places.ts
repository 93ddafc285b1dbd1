import { worldCities, worldStates } from './worldPlaces';

/** A city, region, water or continent that English news names often. */
export interface Place {
  /** Lexicon key: `city:`, `state:` or `place:` and the folded name, e.g. `city:new-york`. */
  readonly key: string;
  readonly name: string;
  /** ISO code of its country, or null for what belongs to several or none. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

/** Cities by country code; `=` joins spellings of one city, the preferred one first. */
const cities = `
AE Dubai,Sharjah,Ajman,Fujairah
AF Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Helmand
AO Cabinda,Huambo
AR Rosario,Mendoza,Mar del Plata
AU Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Newcastle,Geelong,Townsville,Cairns,Alice Springs
AT Salzburg,Graz,Innsbruck,Linz,Kitzbuhel
AZ Nagorno-Karabakh,Stepanakert
BD Chittagong=Chattogram,Sylhet,Khulna,Cox's Bazar,Rajshahi,Barisal
BE Antwerp,Ghent,Liege,Bruges,Charleroi,Leuven
BO Santa Cruz,Cochabamba,El Alto
BR Rio de Janeiro=Rio,Sao Paulo=São Paulo,Salvador,Fortaleza,Recife,Porto Alegre,Belo Horizonte,Curitiba,Manaus,Belem
CA Toronto,Montreal=Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Regina,Saskatoon,Whitehorse,Yellowknife,Iqaluit,Mississauga
CD Goma,Lubumbashi,Bukavu,Kisangani,Beni
CH Geneva,Zurich=Zürich,Basel,Lausanne,Davos,Lucerne,Lugano,Interlaken
CI Abidjan,Bouake
CL Valparaiso,Concepcion,Antofagasta
CM Douala,Bamenda,Buea
CN Shanghai,Guangzhou,Shenzhen,Chengdu,Chongqing,Wuhan,Tianjin,Nanjing,Xi'an,Hangzhou,Qingdao,Dalian,Harbin,Shenyang,Kunming,Guiyang,Urumqi,Lhasa,Suzhou,Xiamen,Zhengzhou,Changsha,Nanning,Hefei,Sanya,Kashgar
CO Medellin=Medellín,Cali,Barranquilla,Cartagena,Bucaramanga,Cucuta
CU Guantanamo=Guantanamo Bay,Santiago de Cuba
CZ Brno,Ostrava
DE Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dusseldorf=Düsseldorf,Leipzig,Dresden,Bonn,Hanover,Nuremberg,Bremen,Dortmund,Heidelberg,Ramstein,Dachau,Wolfsburg,Potsdam
DK Aarhus,Odense
DZ Oran,Constantine
EC Guayaquil,Cuenca
EG Alexandria,Giza,Sharm el-Sheikh=Sharm El Sheikh,Luxor,Aswan,Port Said,Suez
ER Massawa
ES Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Granada,Palma de Mallorca,San Sebastian,Santiago de Compostela
ET Mekelle,Gondar,Bahir Dar,Dire Dawa,Hawassa
FI Tampere,Turku,Espoo
FR Marseille,Lyon,Nice,Toulouse,Bordeaux,Strasbourg,Lille,Nantes,Cannes,Calais,Rennes,Versailles,Montpellier,Lyons,Marseilles,Dunkirk=Dunkerque,Avignon,Lourdes
GB Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Oxford,Cambridge,Nottingham,Aberdeen,Leicester,Southampton,Brighton,Swansea,Dundee,York,Portsmouth,Inverness,Londonderry,Scunthorpe,Stirling,Wimbledon,Heathrow,Gatwick,Salisbury,Stonehenge,Brixton,Notting Hill,Canary Wharf,Grenfell Tower
GE Batumi,Kutaisi,Sukhumi
GH Kumasi,Tamale,Cape Coast,Takoradi,Tema
GR Thessaloniki,Piraeus,Patras
GY Berbice,Demerara,Linden
HR Zagreb,Split,Dubrovnik
HT Cap-Haitien
ID Surabaya,Bandung,Medan,Denpasar,Yogyakarta,Makassar,Semarang,Palembang
IE Cork,Galway,Limerick
IL Tel Aviv,Haifa,Eilat,Beersheba,Ashkelon,Nazareth,Sderot,Dimona
IN Mumbai=Bombay,Bangalore=Bengaluru,Chennai=Madras,Kolkata=Calcutta,Hyderabad,Pune,Ahmedabad,Jaipur,Lucknow,Amritsar,Varanasi,Srinagar,Jammu,Surat,Kanpur,Patna,Bhopal,Kochi,Nagpur,Guwahati,Chandigarh,Indore,Agra,Visakhapatnam,Thiruvananthapuram,Ayodhya,Leh,Kargil,Noida,Gurugram,Prayagraj,Panaji,Dharamshala,Darjeeling,Pulwama,Rishikesh
IQ Basra,Mosul,Erbil=Irbil,Kirkuk,Fallujah,Najaf,Karbala,Tikrit
IR Isfahan,Mashhad,Tabriz,Shiraz,Qom,Natanz,Bushehr,Fordow
IT Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo,Trieste,Verona,Bari
JM Montego Bay
JP Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Nagoya,Sapporo,Fukuoka,Kobe,Sendai,Fukushima,Nagano,Naha,Henoko,Yasukuni
KE Mombasa,Kisumu,Nakuru,Eldoret,Garissa
KH Siem Reap,Sihanoukville
KP Kaesong,Panmunjom,Punggye-ri,Sinuiju,Wonsan,Yongbyon
KR Busan=Pusan,Incheon=Inchon,Daegu,Daejeon,Gwangju,Ulsan,Sejong,Suwon,Pyeongtaek,Pohang,Gyeongju,PyeongChang=Pyeongchang,Pangyo,Gangnam,Yongsan,Gimpo,Itaewon,Yeouido,Panmunjom,Mokpo,Sejong City
KZ Almaty
LB Tripoli,Sidon,Tyre
LK Kandy,Galle,Jaffna,Trincomalee
LY Benghazi,Misrata,Sirte,Tobruk
MA Casablanca,Marrakesh=Marrakech,Fez,Tangier
MM Yangon=Rangoon,Mandalay
MX Guadalajara,Monterrey,Tijuana,Acapulco,Cancun=Cancún,Ciudad Juarez=Ciudad Juárez,Puebla,Oaxaca,Culiacan
MY Johor Bahru,Penang,Kota Kinabalu,Kuching,Malacca,George Town,Ipoh
MZ Beira,Nampula,Pemba
NG Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Maiduguri,Benin City,Jos,Enugu,Onitsha,Sokoto,Calabar
NL Rotterdam,Utrecht,Eindhoven,Maastricht,Schiphol
NO Bergen,Trondheim,Stavanger
NP Pokhara
NZ Auckland,Christchurch,Dunedin,Queenstown,Rotorua,Tauranga,Invercargill
PE Cusco=Cuzco,Arequipa,Machu Picchu
PG Lae
PH Cebu,Davao,Quezon City,Makati,Baguio,Zamboanga,Iloilo,Marawi,Tacloban,Metro Manila,Boracay,Subic Bay
PK Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan,Gwadar,Abbottabad,Swat
PL Krakow=Kraków,Gdansk=Gdańsk,Wroclaw,Lodz,Poznan,Auschwitz,Katyn
PS Gaza City,Rafah,Khan Younis=Khan Yunis,Jenin,Nablus,Hebron,Bethlehem,Jericho,Jabalia,Deir al-Balah
PT Porto,Faro
RO Cluj,Timisoara,Constanta
RU Saint Petersburg=St. Petersburg=St Petersburg=Leningrad,Vladivostok,Novosibirsk,Sochi,Kazan,Yekaterinburg,Grozny,Kursk,Belgorod,Rostov,Volgograd,Murmansk,Kaliningrad,Khabarovsk,Irkutsk,Beslan,Rostov-on-Don
SA Jeddah,Mecca=Makkah,Medina,Dammam,Dhahran
SD Omdurman,El Fasher,Port Sudan
SE Gothenburg,Malmo=Malmö,Uppsala
SO Kismayo,Baidoa,Beledweyne,Hargeisa
SY Aleppo,Homs,Idlib,Raqqa,Latakia,Hama,Palmyra,Deir ez-Zor,Daraa,Kobani,Afrin
TH Chiang Mai,Phuket,Pattaya,Chiang Rai
TN Sfax,Sousse
TR Istanbul,Izmir,Antalya,Gaziantep,Diyarbakir,Adana,Bursa
TW Kaohsiung,Taichung,Tainan,Hsinchu,Keelung,New Taipei City=New Taipei,Taoyuan,Hualien,Taitung,Miaoli,Chiayi,Pingtung,Yilan,Kinmen,Matsu
TZ Dar es Salaam,Zanzibar,Arusha,Mwanza
UA Kharkiv=Kharkov,Odesa=Odessa,Lviv,Mariupol,Donetsk,Luhansk,Kherson,Zaporizhzhia,Dnipro,Bakhmut,Bucha,Sevastopol,Chernobyl=Chornobyl,Mykolaiv,Avdiivka,Pokrovsk,Irpin,Izium,Chasiv Yar,Lyman
UG Entebbe,Gulu,Jinja,Mbarara
US New York City=New York=NYC,Los Angeles=L.A.,Chicago,Houston,Philadelphia,San Francisco,Boston,Seattle,Miami,Atlanta,Dallas,Detroit,Denver,Phoenix,San Diego,Las Vegas,New Orleans,Baltimore,Minneapolis,Cleveland,Pittsburgh,Orlando,Portland,Austin,San Antonio,San Jose,Salt Lake City,St. Louis,Cincinnati,Nashville,Memphis,Milwaukee,Kansas City,Sacramento,Honolulu,Anchorage,Buffalo,Tampa,Charlotte,Indianapolis,Columbus,Louisville,Oakland,Tucson,Albuquerque,El Paso,Fort Worth,Omaha,Tulsa,Raleigh,Richmond,Princeton,Palo Alto,Cupertino,Hollywood,Brooklyn,Manhattan,Queens,Bronx=The Bronx,Harlem,Staten Island,Long Island,Beverly Hills,Santa Monica,Pearl Harbor,West Point,Camp David,Mar-a-Lago,Silicon Valley,Oklahoma City,Galveston,Annapolis,Harrisburg,Trenton,Jersey City,St. Paul,Duluth,Malibu,Menlo Park,Cheyenne,Juneau,Key West,Hoboken,Yonkers,Uvalde,Charlottesville,Los Alamos,Roswell,Aspen,Tuskegee,Selma,Cape Canaveral,Silver Spring,Bethesda,Arlington National Cemetery,Palm Beach,Palm Springs,Oak Ridge,Gettysburg,Poughkeepsie,Newtown
UZ Samarkand,Bukhara
VE Maracaibo
VN Ho Chi Minh City=Saigon,Da Nang,Hue,Haiphong,Hai Phong,Can Tho,Nha Trang
YE Aden,Hodeidah=Hodeida,Taiz,Marib
ZA Johannesburg,Durban,Soweto,Bloemfontein,Port Elizabeth,Pietermaritzburg,Stellenbosch,Polokwane,East London,Tshwane,Gqeberha
ZM Ndola,Kitwe,Livingstone
ZW Bulawayo,Mutare,Victoria Falls
EE Tartu
ML Timbuktu,Gao,Kidal,Mopti
NE Agadez,Diffa`;

/** States, provinces and regions by country code. */
const states = `
US Alabama,Alaska,Arizona,Arkansas,California=Calif.,Colorado,Connecticut=Conn.,Delaware,Florida=Fla.,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts=Mass.,Michigan=Mich.,Minnesota=Minn.,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey=N.J.,New Mexico=N.M.,New York State,North Carolina=N.C.,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania=Pa.,Rhode Island,South Carolina=S.C.,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,District of Columbia=D.C.=DC,New England,Midwest,Deep South,Appalachia
CA Ontario,Quebec,British Columbia=B.C.,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland and Labrador=Newfoundland,Prince Edward Island,Nunavut,Yukon,Northwest Territories
AU New South Wales=NSW,Queensland,Victoria,Tasmania,Western Australia,South Australia,Northern Territory
IN Punjab,Kashmir,Gujarat,Maharashtra,Kerala,Tamil Nadu,Karnataka,Uttar Pradesh,Bihar,West Bengal,Assam,Rajasthan,Odisha,Telangana,Andhra Pradesh,Madhya Pradesh,Haryana,Manipur,Nagaland,Goa,Jharkhand,Chhattisgarh,Uttarakhand,Himachal Pradesh,Ladakh,Mizoram,Meghalaya,Tripura,Sikkim,Arunachal Pradesh
PK Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan,Gilgit-Baltistan
CN Xinjiang,Tibet,Guangdong,Sichuan,Yunnan,Guizhou,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Jiangsu,Zhejiang,Fujian,Anhui,Jiangxi,Guangxi,Hainan,Gansu,Qinghai,Ningxia,Inner Mongolia,Heilongjiang,Jilin,Liaoning
KR Gyeonggi,Gangwon,Jeju=Jeju Island,North Jeolla,South Jeolla,North Gyeongsang,South Gyeongsang,North Chungcheong,South Chungcheong,Dokdo,Gyeonggi Province,Jeolla,Gyeongsang,Chungcheong
GB England,Scotland,Wales,Northern Ireland,Yorkshire,Cornwall,Kent,Essex,Surrey,Sussex,Devon,Norfolk,Suffolk,Lancashire,Cumbria,Hampshire,Midlands,Merseyside,West Midlands
DE Bavaria,Saxony,Hesse,Brandenburg,Baden-Württemberg,North Rhine-Westphalia,Thuringia
ES Catalonia,Andalusia,Basque Country,Galicia,Canary Islands,Mallorca,Ibiza,Majorca
FR Normandy,Brittany,Provence,Corsica,Alsace,Mayotte
IT Sicily,Sardinia,Lombardy,Tuscany,Lampedusa,Veneto
RU Siberia,Chechnya,Dagestan,Tatarstan,Ingushetia,Kamchatka,Sakhalin,Bashkortostan
UA Crimea,Donbas=Donbass,Transnistria
GE Abkhazia,South Ossetia
ET Tigray,Oromia,Amhara,Afar
SD Darfur,South Kordofan,Kordofan
SO Somaliland,Puntland
NG Borno,Kaduna State,Lagos State,Delta State,Rivers State,Kano State,Zamfara,Katsina,Adamawa,Yobe,Ogun,Oyo,Osun,Ondo,Ekiti,Anambra,Imo,Abia,Ebonyi,Bayelsa,Akwa Ibom,Cross River,Benue,Kogi,Kwara,Nasarawa,Taraba,Bauchi,Gombe,Kebbi,Jigawa
ZA Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Northern Cape,Limpopo,Mpumalanga,Free State
KE Rift Valley,Turkana,Lamu
MM Rakhine=Rakhine State,Shan State,Kachin,Sagaing
ID Bali,Java,Sumatra,Borneo,Papua,West Papua,Aceh,Sulawesi,Kalimantan,Lombok,East Java,West Java,Flores
MY Sabah,Sarawak,Johor,Selangor,Perak,Kelantan,Terengganu,Pahang,Kedah,Langkawi
PH Mindanao,Luzon,Visayas,Palawan,Sulu,Basilan,Bohol,Leyte,Negros
JP Hokkaido,Okinawa,Kyushu,Honshu,Shikoku
AF Panjshir,Kandahar Province
BE Flanders,Wallonia
MX Chiapas,Yucatan,Sinaloa,Jalisco,Veracruz,Guerrero,Michoacan,Chihuahua,Sonora
BR Bahia,Minas Gerais
CO Antioquia,Cauca,Choco
IL Golan Heights,Negev,Galilee
PS Gaza=Gaza Strip=the Gaza Strip,West Bank=the West Bank,East Jerusalem
IQ Kurdistan,Anbar,Nineveh
PG Bougainville
NZ Otago,Waikato,Canterbury,Northland,Southland
CD Ituri,Katanga,North Kivu,South Kivu,Kivu
MZ Cabo Delgado
GY Essequibo
DK Jutland,Zealand`;

/** Continents, seas, straits, rivers, mountains and regions of several states. */
const wider = `
Africa,Asia,Europe,North America,South America,Antarctica,Oceania,Australasia,Eurasia,Americas=the Americas,Arctic,Antarctic
Middle East=Mideast,Southeast Asia=South East Asia=South-East Asia,South Asia,East Asia=Far East,Northeast Asia,Central Asia,West Asia,Asia-Pacific=Asia Pacific,Indo-Pacific,Latin America=LatAm,Central America,Caribbean=the Caribbean
West Africa,East Africa,North Africa,Southern Africa,Central Africa,Sub-Saharan Africa=sub-Saharan Africa,Sahel=the Sahel,Sahara,Horn of Africa,Maghreb,Levant,Gulf=the Gulf,Persian Gulf,Arabian Gulf,Gulf of Mexico,Gulf of Aden,Gulf of Guinea,Gulf of Oman,Gulf of Tonkin,Gulf of Thailand
Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,Scandinavia,Balkans=the Balkans,Western Balkans,Caucasus,South Caucasus,North Caucasus,Baltics,Benelux,Iberia,Crimea Peninsula=Crimean Peninsula
Atlantic=Atlantic Ocean,Pacific=Pacific Ocean,Indian Ocean,Arctic Ocean,Southern Ocean,South Pacific,North Atlantic,North Pacific,Pacific Islands
Mediterranean=Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,North Sea,Caspian Sea,Dead Sea,Arabian Sea,Aegean=Aegean Sea,Adriatic=Adriatic Sea,Caribbean Sea,South China Sea,East China Sea,Yellow Sea,East Sea,Sea of Japan,West Philippine Sea,Philippine Sea,Andaman Sea,Tasman Sea,Coral Sea,Bering Sea,Barents Sea,Irish Sea,Sea of Azov,Sea of Galilee
Taiwan Strait,Strait of Hormuz,Strait of Malacca=Malacca Strait=Malacca Straits,Bering Strait,Strait of Gibraltar,Bosporus=Bosphorus,Dardanelles,Suez Canal,Panama Canal,English Channel,Torres Strait,Cook Strait,Bay of Bengal,Bay of Biscay
Korean Peninsula,Arabian Peninsula,Sinai=Sinai Peninsula,Iberian Peninsula,Balkan Peninsula,Malay Peninsula,Crimean peninsula,Indian subcontinent
Soviet Union=USSR=U.S.S.R.,Yugoslavia,Czechoslovakia,Ottoman Empire,Roman Empire,British Empire,Prussia,Mesopotamia,Persia,Constantinople
Himalayas,Alps,Andes,Everest=Mount Everest,Kilimanjaro=Mount Kilimanjaro,Rockies=Rocky Mountains,Pyrenees,Urals,Amazon Basin,Hindu Kush,Mount Fuji
Nile=Nile River=River Nile,Mekong=Mekong River,Danube,Rhine,Thames=River Thames,Volga,Euphrates,Tigris,Ganges,Indus,Yangtze,Yellow River,Congo River,Zambezi,Niger Delta,Amazon River,Amazon rainforest,Mississippi River,Rio Grande,Yalu River,Tumen River,Han River,Dnipro River
Lake Victoria,Lake Chad,Lake Tanganyika,Lake Malawi,Lake Michigan,Lake Superior,Lake Baikal,Great Lakes
Spratly Islands=Spratlys,Paracel Islands=Paracels,Scarborough Shoal,Second Thomas Shoal,Senkaku Islands=Senkakus,Diaoyu Islands,Kuril Islands=Kurils,Galapagos=Galapagos Islands,Azores,Madeira,Zealandia,Polynesia,Melanesia,Easter Island,Svalbard,Chagos Islands=Chagos Archipelago,Diego Garcia,Nusantara,Andaman Islands,Socotra
DMZ=Demilitarized Zone,Joint Security Area,Northern Limit Line,Line of Control,Durand Line,Global South,Third World,Bermuda Triangle,Wall Street,Earth,Moon,Mars
Tenerife,Gran Canaria,Canary Islands,Balearic Islands=Balearics,Majorca=Mallorca,Ibiza,Menorca,Corfu,Crete,Rhodes,Santorini,Lesbos,Mykonos,Silesia,Transylvania,Dalmatia,Channel Islands,Lake District,Midlands=West Midlands=East Midlands,Rust Belt,East Coast=Eastern Seaboard,Bay Area=San Francisco Bay Area,Great Plains,Everglades,Grand Canyon,Yellowstone=Yellowstone National Park,Yosemite=Yosemite National Park,Niagara Falls,Cape Cod,Martha's Vineyard,Appalachia,Orange County,Cook County,Los Angeles County,Miami-Dade County,Biafra,Rojava,Anatolia,Patagonia,Labrador,Lapland,Golden Triangle,Fertile Crescent,Silk Road,Hindustan,Gaza City,Galilee,Judea,Samaria,Sargasso Sea,Bab el-Mandeb=Bab al-Mandab,Kerch Strait=Strait of Kerch,Kerch Bridge,Golden Gate Bridge,Brooklyn Bridge,Statue of Liberty,Eiffel Tower,Trafalgar Square,Hyde Park,Guantanamo Bay
Capitol Hill,Times Square,Tiananmen Square,Red Square,Tahrir Square,Central Park,Ground Zero,Downing Street,Buckingham Palace,Temple Mount,Al-Aqsa Mosque,Champs-Elysees,Broadway`;

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function readPlace(kind: string, country: string | null, entry: string): Place {
  const [name = '', ...aliases] = entry.split('=');
  return { key: `${kind}:${slug(name)}`, name, country, aliases };
}

function readByCountry(kind: string, table: string): Place[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split(',')
        .map((entry) => readPlace(kind, line.slice(0, 2), entry)),
    );
}

/** Places chosen by hand. */
export const handWritten: readonly Place[] = [
  ...readByCountry('city', cities),
  ...readByCountry('state', states),
  ...wider
    .trim()
    .split(/[\n,]/)
    .map((entry) => readPlace('place', null, entry)),
];

/** Cities, states, regions, waters and continents; capitals and countries are in `countries`. */
export const places: readonly Place[] = [
  ...handWritten,
  ...readByCountry('state', worldStates),
  ...readByCountry('city', worldCities),
];

const byName = new Map<string, Place>();
for (const place of places) {
  for (const name of [place.name, ...place.aliases]) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), place);
  }
}

/** The place that a name means, whatever its case; else null. Countries and capitals are not here. */
export const placeNamed = (name: string): Place | null => byName.get(name.toLowerCase().replaceAll('’', "'")) ?? null;

/** Key of a capital, e.g. `city:seoul`. */
export const cityKey = (name: string): string => `city:${slug(name)}`;
