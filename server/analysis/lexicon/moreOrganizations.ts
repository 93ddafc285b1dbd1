/**
 * Organizations by the names under which news writes of them, beside those of `organizations`: what tells their type. They
 * have no keys, for an abbreviation among them can be several bodies' ("CBI", "BNP"). From general knowledge.
 */

/** Companies. */
export const companyNames = `
3M,AbbVie,Abercrombie & Fitch,Accenture,Accor,Acer,Activision Blizzard,Activision,Adobe,ADNOC,Abu Dhabi National Oil Company,Aeroflot
Aeromexico,Aegon,AerCap,Agricultural Bank of China,Air Canada,Air China,Air France-KLM,Air France,Air India,Air Liquide,Air New Zealand
AirAsia,Airtel,Bharti Airtel,Akzo Nobel,AkzoNobel,Alaska Airlines,Albertsons,Alcoa,Alitalia,Allianz,Alstom,Altria,AMD,Advanced Micro Devices
American Airlines,American Express,Amgen,Amtrak,All Nippon Airways,Anglo American,AngloGold Ashanti,Anheuser-Busch,Anheuser-Busch InBev
AB InBev,Anthropic,ANZ,Aon,ArcelorMittal,Archer Daniels Midland,ASML,Assicurazioni Generali,Aston Martin,ASUS,Asus,AT&T Inc,Atlassian,Audi
Austrian Airlines,Avianca,Aviva,AXA,Axis Bank
BAE Systems,BAE,Bain Capital,Baker Hughes,Banco Santander,Santander Bank,Bank of America,BofA,Bank of America Merrill Lynch,Bank of China
Bank of Communications,BASF,Bayer,BBVA,Bear Stearns,Bechtel,Bed Bath & Beyond,Berkshire Hathaway,Bertelsmann,Best Buy,BHP,BHP Billiton
Binance,Biogen,Blackstone,Blackstone Group,Block Inc,Blue Origin,BlueScope,BNP Paribas,BNY Mellon,Bombardier,Booking Holdings,Booking.com
Bosch,Robert Bosch,Boston Consulting Group,Boston Dynamics,Bouygues,Braskem,Bridgestone,Bristol Myers Squibb,Bristol-Myers Squibb
British Airways,British American Tobacco,British Petroleum,British Steel,Broadcom,Burberry,Burger King,BuzzFeed,BYD
Cadbury,Caixabank,CaixaBank,Cambridge Analytica,Canon Inc,Canal+,Capgemini,Capital One,Cargill,Carlsberg,Carlyle Group,Carrefour,CATL
Cathay Pacific,Centrica,China Eastern,China Eastern Airlines,China Evergrande,Evergrande,Evergrande Group,China Mobile,China Southern
China Southern Airlines,China Telecom,China Unicom,Chipotle,Christian Dior,Chrysler,Fiat Chrysler,Cigna,Cisco,Cisco Systems
Citadel Securities,ClearChannel,CNOOC,CNPC,China National Petroleum Corporation,Coinbase,Colgate-Palmolive,Comcast,Commerzbank
Commonwealth Bank,ConocoPhillips,Continental AG,Costco,Country Garden,Coupang,CrowdStrike,CVS Health,CVS
Daewoo,Daihatsu,Daikin,Daimler,Danone,Danske Bank,De Beers,DeepMind,DeepSeek,Deliveroo,Dell Technologies,Dell,Deloitte,Delta Air Lines
Delta Airlines,Denso,Dentsu,Deutsche Boerse,Deutsche Post,Deutsche Telekom,DHL,Diageo,Didi,Didi Chuxing,DiDi Global,DJI,DoorDash,Dow Chemical
Dow Jones,DraftKings,DreamWorks,Dropbox,Dubai Ports World,DP World,DuPont,Duke Energy,Dyson Ltd
EADS,easyJet,EasyJet,Ecopetrol,EDF,Electricite de France,Electronic Arts,Electrolux,Eli Lilly,Embraer,Emirates Airline,Enbridge,Enel,Eni SpA
ENI,Enron,Equinor,Ernst & Young,EY,Eskom,Estee Lauder,Ethiopian Airlines,Etihad,Etihad Airways,Eurostar,Exelon,Expedia
Facebook Inc,Fannie Mae,FedEx,Ferrari NV,Fiat,Finnair,Fitbit,Fitch,Fitch Ratings,Flipkart,Flutterwave,Flydubai,Ford Motor Co,Fortescue
Fortescue Metals,Foxtel,Franklin Templeton,Freddie Mac,Frontier Airlines,Fujifilm,Fujitsu
Gannett,Gap Inc,Garuda Indonesia,Garuda,Gazprombank,Geely,Gilead Sciences,Gilead,GlaxoSmithKline,GSK,Glencore,GoDaddy,Gojek,GoTo Group
Greyhound Lines,Grupo Mexico,Gucci
H&M,Haier,Halliburton,Hanjin,Hanjin Group,Harley-Davidson,Hasbro,HBO,HDFC Bank,HDFC,Heineken,Hewlett-Packard,Hewlett Packard
Hewlett Packard Enterprise,Hikvision,Hilton Worldwide,Hindustan Unilever,Hitachi,Hyundai Heavy Industries,HMD Global,Home Depot,Honeywell
Hulu,Huntington Ingalls,HYBE
Iberdrola,ICBC,ICICI Bank,ICICI,Illumina,Indigo Airlines,IndiGo,Inditex,Indian Oil,Indian Oil Corporation,Infosys,ING Group,Instacart
InterContinental Hotels,International Airlines Group,Intesa Sanpaolo,Isuzu,Itau Unibanco,Itau,ITC Ltd
J.P. Morgan,JPMorgan Chase & Co,Jaguar Land Rover,JLR,Japan Airlines,JAL,Jardine Matheson,JBS,JD.com,JetBlue,JetBlue Airways,Jetstar
Johnson & Johnson Inc,Juul Labs
Kaspersky,Kaspersky Lab,Kawasaki Heavy Industries,KEPCO,Kering,Kellogg's,Kenya Airways,Kickstarter,Kia Corp,Kia Corporation,KKR,KLM,Komatsu
Korean Air,Korean Air Lines,KPMG,Kraft Heinz,Kroger,KT Corp,KT Corporation,Kweichow Moutai
L'Oreal,L'Oréal,Lafarge,LafargeHolcim,Land Rover,Larsen & Toubro,LATAM Airlines,LATAM,Lazada,Lazard,Lego,LEGO,Lehman Brothers,Lenovo
Leonardo SpA,Levi Strauss,LG Chem,LG Display,LG Energy Solution,Line Corp,Lion Air,Lloyds Banking Group,Lloyds Bank,Lloyd's of London
Lockheed,Logitech,London Stock Exchange,Lonmin,Lotte,Lotte Group,Louis Vuitton,LSE Group,Lucent,Lukoil,Lululemon,LVMH,Lyft
Macquarie,Macquarie Group,Maersk,A.P. Moller-Maersk,Mahindra,Mahindra & Mahindra,Malaysia Airlines,Marathon Petroleum,Marks & Spencer,M&S
Marriott,Marriott International,Maruti Suzuki,Marvel Studios,Marvel Entertainment,Mastercard,MasterCard,Mattel,Mazda,McLaren Racing,Medtronic
Meituan,Merck & Co,Merrill Lynch,MetLife,MG Motor,MGM Resorts,Micron,Micron Technology,Mitsui,Mizuho,Mizuho Financial Group,Mobileye
Molson Coors,Mondelez,Monsanto,Moody's Investors Service,Morgan Stanley Inc,Morrisons,Motorola,Mozilla,Munich Re
NatWest,NBCUniversal,Neste,Nestle,Nestlé,NetEase,Neuralink,News Corp,News Corporation,Nexstar,Nielsen Media,Nippon Steel,Nippon Life,NIO
Nomura,Norilsk Nickel,Nornickel,Northrop Grumman,Norwegian Air,Novartis,Novavax,Novo Nordisk,NPower,NSO Group,NTT,NTT Docomo
Occidental Petroleum,Oculus VR,Ogilvy,Old Mutual,Olympus Corp,OMV,OnlyFans,ONGC,OpenSea,OPPO,Oppo,Orsted,Ørsted
Paramount Pictures,Paramount Global,Palantir,Palantir Technologies,Palo Alto Networks,Pan Am,Patagonia Inc,Paytm,PayPal Holdings,Peloton
PepsiCo Inc,Pegatron,PDVSA,Pemex,Perrigo,Petrobras,PetroChina,Petronas,Peugeot,Peugeot Citroen,PSA Group,PG&E,Pacific Gas and Electric
Philip Morris,Philip Morris International,Philippine Airlines,Pinterest,Pinduoduo,Pirelli,Pixar,Pizza Hut,PLDT,Porsche,Poste Italiane
PricewaterhouseCoopers,PwC,Primark,Procter & Gamble,P&G,Prosus,Prudential plc,PTT Pcl
Qatar Airways,Qatar Petroleum,QatarEnergy,Qualcomm,QuantumScape
Rabobank,Raiffeisen,Raiffeisen Bank,Rakuten,Raytheon,Raytheon Technologies,Reckitt Benckiser,Reckitt,Red Hat,Regeneron,Reliance Jio,Renault
Renault-Nissan,Repsol,Rheinmetall,Rio Tinto,Rivian,Roblox,Roche Holding,Roku,Rolls-Royce,Rosatom,Roscosmos,Rostec,Royal Bank of Canada,RBC
Royal Bank of Scotland,RBS,Royal Caribbean,Royal Mail,Rusal,RWE,Ryanair
SAAB,Saab,Saab AB,SABIC,SABMiller,Safran,Sainsbury's,Salesforce,Salzgitter,Samsung Biologics,Samsung C&T,Samsung Heavy Industries,Samsung SDI
Sanofi,SAP SE,Sasol,Sberbank,Schlumberger,Schneider Electric,Scoot Airlines,Sears Holdings,Sega,Sequoia Capital,Seven & i Holdings,Sharp Corp
Shopee,Shopify,Shein,SHEIN,Siemens Energy,Silicon Valley Bank,SVB,Singapore Airlines,Singtel,SingTel,Sinopec,Sinopharm,Sinovac
Sinovac Biotech,SK Telecom,SK Innovation,SK On,Smithfield Foods,Snap Inc,Snapdeal,SNCF,SoCalGas,Societe Generale,Société Générale
SoftBank Group,SolarWinds,Sony Pictures,Sotheby's,Christie's,Southwest Airlines,SpiceJet,Spirit Airlines,Standard Bank,Standard Chartered
State Bank of India,SBI,State Street Corp,Statoil,Stellantis,STMicroelectronics,Subaru,Sumitomo,Sumitomo Mitsui,Suzuki Motor
Suzuki Motor Corp,Swiss Re,Swissair,Syngenta
T-Mobile,TAP Air Portugal,Takeda,Takeda Pharmaceutical,Tata Consultancy Services,TCS,Tata Motors,Tata Steel,Tata Sons,TCL,Telecom Italia
Telefonica,Telefónica,Telenor,Telkom Kenya,Telstra,Temasek,Temasek Holdings,Temu,Tesco,Tesla Inc,Tesla Motors,Teva,Teva Pharmaceutical
Texas Instruments,Thai Airways,Thales,Theranos,Thomas Cook,ThyssenKrupp,Thyssenkrupp,Ticketmaster,Time Warner,Tinder,TNT Express,Tokio Marine
Tokyo Electric Power,TEPCO,Tepco,Tokyo Stock Exchange,TotalEnergies,Toshiba,Toyota Motor Corp,Toyota Motor Corporation,Toys R Us,TransCanada
Transneft,TripAdvisor,TUI AG,Turkish Airlines,Twitch,Tyson Foods
U.S. Steel,US Steel,UniCredit,Unilever,Union Pacific,United Airlines,UnitedHealth,UnitedHealth Group,United Parcel Service,Universal Music
Universal Music Group,UOB
Vale SA,Valero,Valero Energy,Vattenfall,Verizon Communications,Vestas,Viacom,ViacomCBS,Vietjet,VietJet,Vietnam Airlines,VinFast,Vingroup
Virgin Atlantic,Virgin Australia,Virgin Galactic,Vivendi,Vodacom,VTB,VTB Bank,Volkswagen AG,Volkswagen Group,Volvo,Volvo Cars
Walgreens,Walt Disney Co,Walt Disney Company,Disney+,Warner Bros,Warner Bros. Discovery,Warner Brothers,Warner Music,Waymo,WeWork,Wells Fargo
Westinghouse,Westpac,Whole Foods,WhatsApp Inc,Wipro,Wirecard,Wizz Air,Woodside Energy,Wrigley Company,Woolworths
xAI,Xpeng,XPeng,Yahoo,Yamaha Corp,Yandex,Yelp,YouGov,YPF,Yukos,Yum Brands,Yum! Brands,Zalando,Zee Entertainment,Zomato,Zoom Video
Zoom Video Communications,ZTE,Zynga
`;

/** News agencies, newspapers, broadcasters and sites. */
export const outletNames = `
ABC News,Agencia EFE,Agerpres,Al-Ahram,Al Ahram,Al-Hayat,Al-Manar,Al Mayadeen,Al-Monitor,Al-Quds Al-Arabi,Algemeiner,Amaq,Amaq News Agency
AAP,Australian Associated Press,Arab News,Asharq Al-Awsat,Asia Times,AsiaNews,Atlanta Journal-Constitution,AzerNews,Azertac
Baltimore Sun,Bangkok Post,BBC Radio,BBC Sport,BelTA,Belta,Bild am Sonntag,Boston Globe,Boston Herald,Breitbart,Breitbart News,BuzzFeed News
Business Insider,Business Standard,BusinessWeek,Bloomberg Businessweek
Canadian Press,Caixin,Catholic News Agency,CBS Sports,Center for Public Integrity,Central News Agency,CNA,Channel NewsAsia,Channel 4 News
Charlie Hebdo,Chicago Sun-Times,Chicago Tribune,China News Service,Chosun Daily,The Chosun Daily,Chosunilbo,Christian Science Monitor
CNN International,CNN Turk,CNET,Cleveland Plain Dealer,Corriere della Sera,Cumhuriyet
Dagens Nyheter,Daily Beast,Daily Express,Daily Maverick,Daily Mirror,Daily Nation,Daily NK,Daily Sabah,Daily Trust,Daily Yomiuri
Dallas Morning News,Dawn News,Dawn.com,Deccan Chronicle,Deccan Herald,Denver Post,Detroit Free Press,Detroit News,Deutschlandfunk
Dhaka Tribune,Die Welt,Die Zeit,Dong-A Ilbo,Donga Ilbo,Doordarshan,Dunya News
East African Standard,Economic Times,Ekho Moskvy,El Comercio,El Espectador,El Mercurio,El Mundo,El Pais,El País,El Tiempo,El Universal
Entertainment Weekly,ESPN,EurActiv,Euronews,Eurosport,Evening Standard,Express Tribune
Fars,Fars News,Fars News Agency,Fox Sports,France 24,France24,France Inter,Frankfurter Allgemeine Zeitung,FAZ,Fuji TV
Gazeta Wyborcza,Geo News,Geo TV,Ghana Web,GMA News,Globe and Mail,Gulf News,Gulf Times,Gwangju Ilbo
Handelsblatt,Helsingin Sanomat,Hindustan Times,HuffPost,Huffington Post,Hurriyet,Hürriyet,Hurriyet Daily News
IANS,Indo-Asian News Service,Il Messaggero,IndiaTimes,India Today,Indian Express,Inquirer.net,Inter Press Service,Interfax-Ukraine
Investopedia,Irish Examiner,Irish Independent,Irish Times,ISNA,ITV News,Izvestia,Izvestiya
Jakarta Globe,Jakarta Post,JoongAng Daily,JTBC,Jyllands-Posten
Kashmir Observer,Khaleej Times,Khaama Press,Kommersant,Komsomolskaya Pravda,Korea JoongAng,Kuwait Times,KUNA,Kyiv Independent,Kyiv Post
Kyodo News Agency,Kyunghyang Shinmun
L'Express,L'Humanite,L'Osservatore Romano,La Croix,La Jornada,La Nacion,La Nación,La Presse,La Repubblica,La Stampa,La Vanguardia,Le Figaro
Le Monde diplomatique,Le Parisien,Le Soir,Lenta.ru,Libération,Lianhe Zaobao,Liberty Times
Maariv,Maeil Business Newspaper,Mail & Guardian,Mail on Sunday,Mainichi,Mainichi Shimbun,Malaysiakini,Manila Bulletin,Manila Times
MarketWatch,Mashable,Mediapart,Meduza,Mehr News,Mehr News Agency,Middle East News Agency,Miami Herald,Middle East Eye
Minneapolis Star Tribune,Money Today,Moscow Times,Mother Jones
National Geographic,National Post,NBC Sports,NDTV,Nepali Times,Neue Zurcher Zeitung,Neue Zürcher Zeitung,New Delhi Television
New Indian Express,New Scientist,New Straits Times,New York Daily News,New York Magazine,New York Post,New Yorker,New Zealand Herald
NZ Herald,News.com.au,News1,News24,Newsday,Newshub,Newsis,Newsmax,Newsweek,Nezavisimaya Gazeta,Nikkei Asian Review,Nippon TV,NK News,NL Times
Novaya Gazeta,NPR News,NRC Handelsblad,NTV
OAN,One America News,O Estado de S. Paulo,O Globo,Oriental Daily,Oslobodjenje
Pajhwok,Pajhwok Afghan News,Polish Press Agency,Philadelphia Inquirer,Philippine Daily Inquirer,Philippine Star,Philstar,PNA
Philippine News Agency,PolitiFact,Postmedia,Press Association,PA Media,Press TV,Premium Times,ProPublica
Radio France Internationale,RFI,Radio New Zealand,RNZ,RAI,Rappler,Rossiya 24,Rossiya Segodnya,RTE,RTÉ,RTHK,Rudaw,Rzeczpospolita
Sahara Reporters,SANA,San Diego Union-Tribune,San Francisco Chronicle,SBS News,Seattle Times,Segye Ilbo,Seoul Broadcasting System
Seoul Shinmun,Sina.com,Sky Sports,Sky Sport Italia,Sohu,Saudi Press Agency,Sports Illustrated,Sputnik News,Star Tribune,Sueddeutsche Zeitung
Süddeutsche Zeitung,Sunday Express,Sunday Mirror,Sunday Telegraph,Sunday Times,Svenska Dagbladet,Sydney Morning Herald
Taipei Times,Talking Points Memo,Tampa Bay Times,Tanjug,Tasnim,Tasnim News Agency,Tehran Times,Telemundo,Telesur,teleSUR,TF1,The Daily Star
The East African,The Economic Times,The Globe and Mail,The Indian Express,The Irish Times,The Jakarta Post,The Japan News,The Moscow Times
The New Republic,The New Yorker,The News International,The Philippine Star,The Sunday Times,The Sydney Morning Herald,Times of Malta
Times Union,TMZ,Today FM,TOLOnews,Tolo News,Toronto Star,TRT World,TRT,TV Asahi,TV Chosun,TVNZ
Ukrainska Pravda,Ukrinform,UNIAN,Univision,US News & World Report,U.S. News & World Report
Vanity Fair,Vedomosti,Vice News,Vietnam News,VietnamPlus,VnExpress,Vox Media
WAM,Washington Examiner,Washington Free Beacon,Washington Times,Welt am Sonntag,Wikinews
Yediot Ahronot,Yedioth Ahronoth,Ynet,YTN,Yeni Safak,Zee News,ZDF,Zerkalo Nedeli
`;

/** Teams and clubs. */
export const clubNames = `
Arizona Cardinals,Arizona Diamondbacks,Diamondbacks,Atlanta Braves,Atlanta Falcons,Atlanta Hawks,Atlanta United,Austin FC,Baltimore Orioles
Orioles,Baltimore Ravens,Boston Bruins,Boston Celtics,Celtics,Brooklyn Nets,Buffalo Bills,Buffalo Sabres,Sabres,Calgary Flames
Carolina Hurricanes,Carolina Panthers,Charlotte FC,Charlotte Hornets,Hornets,Chicago Bears,Chicago Blackhawks,Blackhawks,Chicago Bulls
Chicago Cubs,Cubs,Chicago Fire,Chicago White Sox,White Sox,Cincinnati Bengals,Bengals,Cincinnati Reds,Cleveland Browns,Cleveland Cavaliers
Cavaliers,Cavs,Cleveland Guardians,Cleveland Indians,Colorado Avalanche,Colorado Rapids,Colorado Rockies,Columbus Blue Jackets,Blue Jackets
Columbus Crew,Dallas Cowboys,Cowboys,Dallas Mavericks,Mavericks,Mavs,Dallas Stars,Denver Broncos,Broncos,Denver Nuggets,Nuggets,Detroit Lions
Detroit Pistons,Pistons,Detroit Red Wings,Red Wings,Detroit Tigers,Edmonton Oilers,Oilers,Florida Panthers,Golden State Warriors
Green Bay Packers,Packers,Houston Astros,Astros,Houston Dynamo,Houston Rockets,Houston Texans,Indiana Pacers,Pacers,Indianapolis Colts,Colts
Inter Miami,Jacksonville Jaguars,Jaguars,Kansas City Chiefs,Kansas City Royals,LA Clippers,Clippers,Los Angeles Clippers,LA Galaxy
Los Angeles Galaxy,LAFC,Los Angeles FC,Las Vegas Raiders,Oakland Raiders,Los Angeles Angels,Los Angeles Chargers,San Diego Chargers
Los Angeles Kings,Los Angeles Rams,St. Louis Rams,Memphis Grizzlies,Grizzlies,Miami Dolphins,Miami Heat,Miami Marlins,Marlins
Milwaukee Brewers,Brewers,Milwaukee Bucks,Bucks,Minnesota Timberwolves,Timberwolves,Minnesota Twins,Minnesota Vikings,Vikings
Montreal Canadiens,Canadiens,Nashville Predators,New England Patriots,New England Revolution,New Jersey Devils,New Orleans Pelicans,Pelicans
New Orleans Saints,New York City FC,New York Giants,New York Islanders,Islanders,New York Jets,New York Knicks,Knicks,New York Mets,Mets
New York Rangers,New York Red Bulls,Oakland Athletics,Oklahoma City Thunder,Orlando City,Orlando Magic,Ottawa Senators,Philadelphia 76ers
76ers,Sixers,Philadelphia Eagles,Philadelphia Flyers,Flyers,Philadelphia Phillies,Phillies,Philadelphia Union,Phoenix Coyotes,Arizona Coyotes
Phoenix Suns,Pittsburgh Penguins,Pittsburgh Pirates,Pittsburgh Steelers,Steelers,Portland Timbers,Portland Trail Blazers,Trail Blazers
Blazers,Real Salt Lake,Sacramento Kings,San Antonio Spurs,San Diego Padres,Padres,San Francisco 49ers,49ers,San Francisco Giants
San Jose Earthquakes,San Jose Sharks,Seattle Kraken,Seattle Mariners,Mariners,Seattle Seahawks,Seahawks,Seattle Sounders,Sounders
Sporting Kansas City,St. Louis Blues,St. Louis Cardinals,Tampa Bay Buccaneers,Buccaneers,Tampa Bay Lightning,Tampa Bay Rays,Tennessee Titans
Texas Rangers,Toronto Blue Jays,Blue Jays,Toronto FC,Toronto Maple Leafs,Maple Leafs,Toronto Raptors,Raptors,Utah Jazz,Vancouver Canucks
Canucks,Vancouver Whitecaps,Whitecaps,Vegas Golden Knights,Golden Knights,Washington Capitals,Washington Commanders,Washington Redskins
Redskins,Washington Nationals,Washington Wizards,Winnipeg Jets
AFC Bournemouth,Accrington Stanley,Barnsley FC,Birmingham City,Blackburn Rovers,Blackpool FC,Bolton Wanderers,Bradford City,Brentford
Brighton & Hove Albion,Brighton and Hove Albion,Bristol City,Bristol Rovers,Burnley FC,Cardiff City,Charlton Athletic,Coventry City
Crystal Palace,Derby County,Doncaster Rovers,Everton FC,Exeter City,Fulham,Gillingham FC,Huddersfield Town,Hull City,Ipswich Town
Leeds United,Lincoln City,Luton Town,Middlesbrough FC,Millwall,Milton Keynes Dons,MK Dons,Norwich City,Nottingham Forest,Notts County
Oldham Athletic,Oxford United,Peterborough United,Plymouth Argyle,Port Vale,Portsmouth FC,Preston North End,Queens Park Rangers,QPR
Rotherham United,Scunthorpe United,Sheffield United,Sheffield Wednesday,Shrewsbury Town,Southampton FC,Stoke City,Sunderland AFC,Swansea City
Swindon Town,Tranmere Rovers,Watford FC,West Bromwich Albion,West Brom,Wigan Athletic,Wolverhampton Wanderers,Wrexham AFC,Wycombe Wanderers
Aberdeen FC,Dundee United,Heart of Midlothian,Hibernian,Hibs,Kilmarnock FC,Motherwell,St Mirren,St Johnstone,Glasgow Rangers,Glasgow Celtic
AS Monaco,AS Roma,Athletic Bilbao,Athletic Club,Atalanta,Anderlecht,AZ Alkmaar,Bayer Leverkusen,Bologna FC,Borussia Monchengladbach
Borussia Mönchengladbach,Boca Juniors,Braga,Cagliari Calcio,CSKA Moscow,Club Brugge,Dinamo Zagreb,Dynamo Kyiv,Dynamo Kiev,Dynamo Moscow
Eintracht Frankfurt,Espanyol,Empoli,FC Copenhagen,FC Porto,FC Salzburg,Fenerbahce,Fenerbahçe,Ferencvaros,Feyenoord,Fiorentina,Flamengo
Fluminense,Galatasaray,Getafe CF,Girona FC,Girondins de Bordeaux,Hapoel Tel Aviv,Hertha Berlin,Hertha BSC,Hoffenheim,Internazionale
Legia Warsaw,Lokomotiv Moscow,Maccabi Haifa,Maccabi Tel Aviv,Malmo FF,Mallorca,Olympiacos,Olympiakos,Olympique Lyonnais,Olympique Lyon
Olympique Marseille,Olympique de Marseille,Panathinaikos,PAOK,Partizan Belgrade,PSV Eindhoven,PSV,RB Leipzig,Racing Santander,Rapid Vienna
Rayo Vallecano,RB Salzburg,Real Betis,Betis,Real Sociedad,Real Zaragoza,Red Bull Salzburg,Red Star Belgrade,River Plate,Saint-Etienne
Sampdoria,Sassuolo,Schalke,Schalke 04,Sevilla FC,Sevilla,Shakhtar Donetsk,Shakhtar,Slavia Prague,Spartak Moscow,Sparta Prague,Sporting Lisbon
Sporting CP,Stade Rennais,Steaua Bucharest,Udinese,Union Berlin,Valencia CF,VfB Stuttgart,VfL Wolfsburg,Villarreal,Werder Bremen
Zenit St. Petersburg,Zenit St Petersburg,Besiktas,Beşiktaş,Trabzonspor
Al-Ahly,Al Ahly,Al-Hilal,Al-Ittihad,Al-Nassr,Zamalek,Mamelodi Sundowns,Kaizer Chiefs,Orlando Pirates,Esperance de Tunis,TP Mazembe,Enyimba
Asante Kotoko,Hearts of Oak,Gor Mahia,AFC Leopards,Simba SC,Young Africans,Cape Town City,SuperSport United,Raja Casablanca,Wydad Casablanca
Wydad AC
Kashima Antlers,Urawa Reds,Urawa Red Diamonds,Gamba Osaka,Vissel Kobe,Yokohama F. Marinos,Kawasaki Frontale,Jeonbuk Hyundai Motors
Ulsan Hyundai,FC Seoul,Suwon Samsung Bluewings,Guangzhou Evergrande,Shanghai SIPG,Beijing Guoan,Persija Jakarta,Persib Bandung,Buriram United
Melbourne Victory,Sydney FC,Perth Glory,Wellington Phoenix,Western Sydney Wanderers,Brisbane Roar,Central Coast Mariners,Adelaide United
Macarthur FC
Kolkata Knight Riders,Mumbai Indians,Chennai Super Kings,Royal Challengers Bangalore,Royal Challengers,Royal Challengers Bengaluru
Rajasthan Royals,Sunrisers Hyderabad,Delhi Capitals,Delhi Daredevils,Punjab Kings,Kings XI Punjab,Gujarat Titans,Lucknow Super Giants
Karachi Kings,Lahore Qalandars,Multan Sultans,Islamabad United,Peshawar Zalmi,Quetta Gladiators,Mohun Bagan,East Bengal FC,Kerala Blasters
Bengaluru FC,Mumbai City FC,FC Goa
All Blacks,Springboks,Boks,Wallabies,Black Caps,Blackcaps,Proteas,Windies,Bafana Bafana,Bafana,Super Eagles,Black Stars,Indomitable Lions
Harambee Stars,Socceroos,Matildas,Black Ferns,Kangaroos,Lionesses,Three Lions,La Albiceleste,Atlas Lions,Taegeuk Warriors,Blue Samurai
Red Roses,Silver Ferns
Brisbane Broncos,Canterbury Bulldogs,Cronulla Sharks,Gold Coast Titans,Manly Sea Eagles,Melbourne Storm,New Zealand Warriors
Newcastle Knights,North Queensland Cowboys,Parramatta Eels,Penrith Panthers,South Sydney Rabbitohs,Rabbitohs,St George Illawarra
Sydney Roosters,Wests Tigers,Collingwood Magpies,Geelong Cats,Port Adelaide,Hawthorn Hawks,Sydney Swans,St Kilda,Leinster Rugby,Munster Rugby
Saracens,Harlequins,Leicester Tigers,Wasps RFC,Toulouse Rugby,Racing 92,Stade Francais,Stade Français,Stormers
Yomiuri Giants,Hanshin Tigers,SoftBank Hawks,Orix Buffaloes,Doosan Bears,Kia Tigers,LG Twins,SSG Landers,Lotte Giants,Samsung Lions
Hanwha Eagles,NC Dinos,KT Wiz,Kiwoom Heroes,Chunichi Dragons,Hiroshima Carp,Yakult Swallows,Team Sky,Team Ineos,Red Bull Racing,McLaren F1
Mercedes F1,Scuderia Ferrari,AlphaTauri,Alfa Romeo Racing,Haas F1,Movistar Team,Quick-Step
`;

/** Offices, parties, courts, unions, universities, movements. */
export const bodyNames = `
African Development Bank Group,Africa CDC,African Union Commission,AfriForum,Alternative for Germany,AfD,American Civil Liberties Union,ACLU
American Medical Association,American Red Cross,Amnesty International USA,Anti-Defamation League,ADL,Antifa,Arab Monetary Fund
ASEAN Secretariat,Asia Society,Atlantic Council,Australian Federal Police,Australian Labor Party,ALP,Awami League
Bangladesh Bank,Bangladesh Nationalist Party,BNP,Bank for International Settlements,Bank Indonesia,Bank Negara Malaysia,Bank of Canada
Bank of Israel,Bank of Italy,Bank of Mexico,Banxico,Bank of Thailand,Barisan Nasional,Basij,Bellingcat,Bharat Rashtra Samithi,Biju Janata Dal
BJD,Bahujan Samaj Party,BSP,Black Lives Matter,Bloc Quebecois,Bloc Québécois,Border Patrol,Boy Scouts,British Council
British Medical Association,Brookings,Brookings Institution,Bundesbank,Bundesrat,Bundeswehr,Bureau of Labor Statistics
Capitol Police,Carabinieri,Caritas,Carnegie Endowment,Carnegie Mellon,Carnegie Mellon University,Carter Center,Catalan National Assembly
Catholic Church,Census Bureau,Center for Strategic and International Studies,CSIS,Central Bureau of Investigation,CBI,Central Command,CENTCOM
Central Military Commission,CERN,Chatham House,Christian Democratic Union,CDU,Christian Social Union,CSU,Church of England,Citizen Lab
Clinton Foundation,Coast Guard,Columbia University,Congressional Budget Office,CBO,Conservative Party,Constitutional Court,Cornell University
Cornell,Council on Foreign Relations,Court of Appeal,Court of Arbitration for Sport,Cosa Nostra,COSATU,CPI(M),Cricket Australia
Cricket South Africa,Crown Prosecution Service,CPS,Customs and Border Protection,CBP
Dartmouth College,Defense Department,US Defense Department,U.S. Defense Department,Defence Ministry,Democratic Alliance,Democratic Party
Democratic National Committee,DNC,Democratic Unionist Party,DUP,Department of Defense,Department of Education,Department of Energy
Department of Health,Department of Justice,DOJ,DoJ,Department of State,Department of Transportation,DGCA,DMK,AIADMK
Drug Enforcement Administration,DEA,Duke University
Ecole Polytechnique,Economic and Social Council,Election Commission of India,Electoral Commission,Ennahda,Environmental Protection Agency,EPA
Equal Employment Opportunity Commission,EU Commission,EU Council,EU Parliament,Eurocontrol,Eurogroup,European Court of Human Rights,ECHR
European Court of Justice,ECJ,European External Action Service,European Free Alliance,European Investment Bank,EIB,European Medicines Agency
EMA,European People's Party,EPP,European Space Agency,ESA,Eurostat,Extinction Rebellion
Falun Gong,FARC-EP,Federal Aviation Administration,FAA,Federal Communications Commission,FCC,Federal Emergency Management Agency,FEMA
Federal Election Commission,Federal Open Market Committee,FOMC,Federal Security Service,FSB,Federal Trade Commission,FTC,Fianna Fail
Fianna Fáil,Fidesz,Fine Gael,Five Star Movement,Food Standards Agency,Football Association,Football Association of Wales,Foreign Ministry
Forza Italia,Frelimo,Free Syrian Army,Freedom House,Freedom Party of Austria,FPÖ,FPO,Friends of the Earth,Frontex,Fudan University
Gates Foundation,Bill & Melinda Gates Foundation,Bill and Melinda Gates Foundation,GCHQ,Georgetown University,Georgia Tech,Global Fund,Golkar
Gerindra,Government Accountability Office,GAO,Grameen Bank,Gray Wolves,Green Party,Guardian Council
Haganah,Hague Tribunal,Hayat Tahrir al-Sham,HTS,HDP,Her Majesty's Revenue and Customs,HMRC,Heritage Foundation,Home Office,Homeland Security
Hong Kong Monetary Authority,HKMA,House Judiciary Committee,House of Commons,House of Representatives,HM Treasury,Houses of Parliament
Humane Society
Immigration and Customs Enforcement,Imperial College London,Imperial College,Independent National Electoral Commission,INEC
Independent Electoral and Boundaries Commission,IEBC,Indian Army,Indian Air Force,IAF,Indian National Congress
Indian Space Research Organisation,ISRO,Indian Institute of Technology,IIT,Indian Premier League,IPL,Inkatha Freedom Party,IFP
Institute for the Study of War,ISW,Internal Revenue Service,IRS,International Air Transport Association,IATA
International Association of Athletics Federations,IAAF,International Energy Agency,IEA,International Crisis Group
International Finance Corporation,IFC,International Rescue Committee,IRC,International Space Station,ISS,International Tennis Federation,ITF
International Trade Centre,International Union for Conservation of Nature,IUCN,ISI,Inter-Services Intelligence,Iraqi Kurdistan Parliament
Ivy League
J-League,Jamaat-e-Islami,Jaish-e-Mohammed,Janata Dal,Japan Meteorological Agency,JMA,JAXA,Jemaah Islamiyah,Jet Propulsion Laboratory,JPL
John Birch Society,Johns Hopkins,Johns Hopkins University,Jubilee Party,AKP,AK Party,Justice Department,US Justice Department
U.S. Justice Department
K-League,Khmer Rouge,KGB,King's College London,Knights Templar,Komeito,Korea Meteorological Administration,Korea University
Korea National Diplomatic Academy,KOTRA,Ku Klux Klan,KKK,Kurdistan Democratic Party,KDP,Kurdistan Regional Government,KRG,Kyoto University
La Liga,Labour Party,Lashkar-e-Taiba,League of Nations,Lega Nord,Liberal Democratic Party,LDP,Liberal Democrats,Lib Dems,Liberal Party
Libertarian Party,Library of Congress,Ligue 1,Likud,London School of Economics,Lord's Resistance Army,LRA
Major League Soccer,MLS,Makerere University,Maritime and Port Authority,Mayo Clinic,McGill University,Médecins du Monde,Meretz
Metropolitan Police,Ministry of Defence,MoD,Ministry of External Affairs,MEA,Monetary Authority of Singapore,MAS,Mongolian People's Party
Moro Islamic Liberation Front,MILF,Movement for Democratic Change,MDC,Mujahideen,Muslim League,MQM
NAACP,Nasa,National Assembly,National Audit Office,National Bank of Ukraine,National Bureau of Statistics,NBS
National Broadcasting Commission,National Crime Agency,NCA,National Development and Reform Commission,NDRC,National Front,National Guard
National Health Service,NHS,National Hurricane Center,NHC,National Institutes of Health,NIH,National Intelligence Service,NIS
National League for Democracy,NLD,National Oceanic and Atmospheric Administration,NOAA,National Party,National People's Congress,NPC
National Rally,National Resistance Movement,NRM,National Rifle Association,NRA,National Science Foundation,NSF,National Security Council,NSC
National Tax Service,National Transportation Safety Board,NTSB,National Union of Mineworkers,NUM,National University of Singapore,NUS
National Weather Service,NWS,Nazi Party,NCAA,New Democratic Party,NDP,New York Fed,New York University,NYU,Nobel Committee
Northwestern University,NSW Police,NYPD
Oath Keepers,Ofcom,Office for National Statistics,ONS,Opus Dei,Organization of African Unity,Orthodox Church,Oxford Economics
Pakatan Harapan,Pakistan Army,Pakistan Cricket Board,PCB,Pakistan Muslim League,PML-N,Pakistan Peoples Party,PPP,Palestinian Authority
Palestinian National Authority,Parti Quebecois,Parti Québécois,Partido Popular,Party of Regions,Peace Corps,Peking University
People Power Party,People's Action Party,People's Bank of China,PBOC,PBoC,People's Democratic Party,PDP,People's Liberation Army,PLA
Peshmerga,PGA Tour,Pew Research Center,Pew,Podemos,Polisario Front,Polisario,Popular Mobilization Forces,Princeton University,Princeton
Proud Boys
Rand Corporation,RAND Corporation,RAND,Rashtriya Swayamsevak Sangh,RSS,Rashtriya Janata Dal,RJD,Red Army,Red Brigades,Renamo
Republican National Committee,RNC,Reserve Bank of Australia,RBA,Reserve Bank of India,RBI,Reserve Bank of New Zealand,RBNZ,Riksbank,Riigikogu
Rotary International,Royal Air Force,RAF,Royal Canadian Mounted Police,RCMP,Royal Navy,Royal Society,Royal Thai Army
Saeima,Salvation Army,Samajwadi Party,SAPS,Scottish National Party,SNP,Seimas,Sejm,Securities and Exchange Commission,SEC,Secret Service
Secret Intelligence Service,Senate Judiciary Committee,Senate Intelligence Committee,Seoul Metropolitan Government,Serie A,Shin Bet,Shiv Sena
Shura Council,Sinn Fein,Sinn Féin,SIPRI,Social Democratic Party,SPD,Social Democrats,Social Security Administration,Socialist Party,Sorbonne
South African Reserve Bank,SARB,Southern Poverty Law Center,Sonatrach,Sri Lanka Podujana Peramuna,SLPP,Stasi,Storting,Stormont
Supreme Court of India,SWAPO,Swapo,Swiss National Bank,SNB,Syriza
Tehreek-e-Taliban Pakistan,TTP,Telugu Desam Party,TDP,Tea Party,Texas A&M,Trades Union Congress,TUC,Transport for London,TfL
Transportation Security Administration,TSA,Treasury Department,Trinamool Congress,TMC,Trinity College,Trump Organization,Tsinghua University
Tweede Kamer
U.S. Agency for International Development,U.S. Army,US Army,U.S. Air Force,US Air Force,U.S. Capitol Police,U.S. Central Command
US Central Command,U.S. Coast Guard,US Coast Guard,U.S. Embassy,US Embassy,U.S. Fed,US Fed,U.S. Geological Survey,US Geological Survey,USGS
U.S. Marine Corps,US Marine Corps,U.S. Military Academy,U.S. Navy,US Navy,U.S. Olympic Committee,U.S. Postal Service,USPS,U.S. Secret Service
UCLA,UK Independence Party,UKIP,Ukip,UMNO,UN Human Rights Council,UN Human Rights Office,UNAIDS,UNCTAD,UNFPA,UNIFIL,UNITA,United Auto Workers
UAW,United Democratic Front,UDF,United Russia,United Wa State Army,University of California,University of Cambridge,Cambridge University
University of Chicago,University of Michigan,University of Pennsylvania,University of Tokyo,University of Toronto,USDA,US Treasury Department
Vatican Bank,Verkhovna Rada,Rada,Viet Cong,VVD,Warsaw Pact,Waseda University,Wehrmacht,Wellcome Trust,West Point Academy,Wikimedia Foundation
Women's Tennis Association,WTA,World Athletics,World Customs Organization,World Meteorological Organization,WMO,World Rugby,Yakuza,YMCA
Yonsei University,Zanu-PF,ZANU-PF,ZANU PF
`;
