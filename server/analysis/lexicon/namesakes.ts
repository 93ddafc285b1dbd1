// Made by training/gazetteer/namesakes.mjs from GeoNames (CC BY 4.0); see training/gazetteer/README.md. Not edited by hand.

/** Cities of the lexicon whose name places of other countries have too: folded name, then the codes of all those countries. */
export const namesakes = `
abadan IR TM
abbotsford AU CA US
aberdeen AU GB US
adelaide AU ZA
agra IN IT
aksu CN KZ TR
albany AU US
alberton AU CA ZA
alexandria AU BR EG GB JM RO US
alhambra ES US
alicante ES PH
almeria ES PH
alto AR BO IT PA PE US
ambon FR ID
amherst CA US
amsterdam GY NL US
antofagasta AR CL
antwerp BE US
apia CO WS
arad IL RO
aral CN KZ
arica CL PE
armavir AM RU
arrah CI IN
astrakhan KZ RU
athens GR US
auckland AU NZ
austin AU US
az zawiyah LY PS
bago MM PH
bangui CF PH
barcelona ES PH VE
bari IN IT
bata BG GQ HU RO
bayamon PA PR
beaumont AU BE CA FR IE US
belem BR MX
belfast CA GB US ZA
belgrade RS US
bellevue AU CH US
benito juarez AR MX
bergen DE NL NO US
berkeley AU GB US
berlin DE HN SV US UY
bern CH US
bethesda GB US
bethlehem PS US ZA
beverly hills AU US
bharatpur IN NP
birkenhead AU GB
birmingham GB US
bissau GW IN
blackburn AU GB
blantyre GB MW
bochum DE ZA
bogota CO US
boston GB PH US
boulder AU US
brampton CA GB
breda ES IT NL
bremen DE US
bridgetown AU BB US
brighton AU GB US
brisbane AU US
bristol GB US
brooklyn AU NZ US
bruges BE FR
brussels BE CA US
bucha DE UA
buenaventura CO ES HN MX PE
buenavista CO ES MX PH
buenos aires AR CO CR HN MX NI PA PE
burbank AU US
burgos ES IT MX PH
cairo CO EG US
calais FR US
calcutta IN US
callao PE VE
cambridge AU CA GB JM NZ US
campo grande AR BR MX
canoas BR CR
cardiff AU GB
cartagena CL CO ES PH
castries FR LC
centennial AU US
chalco MX US
charleroi BE US
chelmsford GB US
cheltenham AU GB
chesterfield GB US
chico MX US
chita CO JP RU
christchurch GB NZ
chula vista MX US
ciudad bolivar CO VE
cleveland AU US
cochabamba BO PE
cockburn town BS TC
colchester GB US
cologne DE IT US
colombo BR LK
compton GB US
concepcion AR BO CL CO CR DO GT HN MX PE PH PY SV VE
concord AU CA US
constantine DZ US
corpus christi PY US
crawley AU GB
cuenca EC ES PE PH
curug ID RS
dallas AU US
damascus SY US
dartmouth CA GB
darwin AR AU ZW
dayton AU US
delhi IN US
denton GB GM US
dhaka BD IN
donetsk RU UA
douglas AU GB IM US ZA
dresden DE US
dublin IE US
dundee GB US ZA
dunedin NZ US
dunkirk FR US
east york CA US
edinburgh GB US
edmonton AU CA US
elgin GB US
ensenada AR MX
erie CA US
escondido MX US
esmeraldas BR EC
essen BE DE
exeter AU GB US
fairfield AU US
flint GB US
florence IT US
floridablanca CO PH
fontana AR MT US
fordham GB US
freetown SL US
fresno CO ES MX US
fuji CN JP
gaya IN NE NG
geneva CH US
genoa IT US
george town AU BS IN KY MY
georgetown AU GM GY SH US VC
glasgow CA GB US
glendale AU US ZW
gloucester AU GB US
goma CD PH
gothenburg SE US
granada BR CO ES MX NI PE PH US
gravesend GB US
greenville LR US
groningen DE NL SR
guadalajara CO ES MX
guri KR NG
guyong CN PH
halifax CA GB US
hamburg CA DE US
hamilton AU BM CA GB NZ US
hangu CN PK RO
hanover CA DE US
hartford GB US
hastings AU GB NZ SL US
havana CU US
heathrow GB US
hebron GB PS US
heidelberg AU DE US ZA
herne BE DE
high wycombe AU GB
hisar IN TR
hobart AU US
hoboken BE US
houston CA GB US
huambo AO PE
huntsville CA US
hyderabad IN PK
inglewood AU US
interlaken CH US
inverness GB US
ipswich AU GB US
irvine GB US
ivanovo BG RU
jalalabad AF IN
jenin PL PS
jericho PS US
jerusalem IL PS
jincheng CN TW
joinville BR FR
kabul AF IL
kazan RU TR
kerman IR US
kiel DE US
kimberley CA GB ZA
kingston AU CA JM NF NZ US
kingstown US VC
kirov RU TJ
kochi IN JP
korba IN TN
kure JP TR US
la laguna ES MX PA
la paz AR BO CO HN MX NI PH UY
la plata AR CO US VE
la romana DO ES
lae MH PG
lagos GR MX NG PT
lakewood AU US
lancaster GB US
laredo ES MX PE US
las cruces MX PA US
las tunas CU MX
las vegas HN US VE
launceston AU GB
laval CA FR
leeds GB US
leganes ES PH
leicester GB US
leshan CN XK
libertad AR MX PH UY VE
lille BE FR
lima BR PE PY US
limerick IE US
linden AU CH DE GY US
lisbon PT US
liverpool AU GB US
london CA GB KI US ZA
londonderry AU GB US
long beach AU US
los alamos MX US
los angeles CL MX PA PH US
lourdes CO FR MX PH
luanda AO KE
lubeck DE US
lucena ES PH
lucerne CH US
lucknow AU IN
lyman UA US
lyon FR US
lyons AU FR US
macon FR US
madras IN US
madrid CO ES MX PH US
maidstone AU GB
malaga CO ES PH
male IT MV
manchester GB US
manila PH US
mansurah EG SY YE
manta CO EC IT
markham CA GB US
marseilles FR US
mashhad AF IR
maua BR KE
mecca SA US
medan FR ID
medellin CO ES MX PH
medina AU BR CO ES MX PH SA US
melbourne AU GB US
mendoza AR PA PE
mesa MX US
miami AU US
middelburg NL ZA
midland AU CA US
milan CO IT US
miramar AR CR ES MX PA US
mirzapur BD IN
monrovia LR US
monte CL IT MX US
monterrey CO CR HN MX
montevideo PE US UY
montreal CA FR
morelia CO MX
moroni KM US
moscow RU US
munster AT AU DE FR US
murcia ES PH
mwanza MW TZ
naples IT US
nassau BS DE US
natal BR ID
nazareth BE IL US
newcastle AU GB IE KN US ZA
newtown AU GB US
nice FR US
nicosia CY IT
nogales ES MX US
north york CA US
northampton GB US
norwich GB US
notting hill AU GB
nottingham GB US
oakville AU CA US
oberhausen AT DE
odessa BR UA US
ojo de agua HN MX
olinda AU BR
oran AU DZ IN US
oranjestad AW BQ
orkney GB ZA
osasco BR IT
ottawa CA US
oviedo DO ES MX US
oxford CA GB NZ US
padang ID PH
palermo CO IT US
palm beach AU US
palmas BR CO MX PR
palmira CO CU MX PA UY VE
palmyra AU SY US
palo alto MX US
palu ID IT TR
pamplona CO ES PH
panama city PA US
paris CA FR PA US
pasadena AU CA US
paso AR CO ES MX US UY
patna GB IN
perth AU CA GB US
plymouth GB MS NZ US
pointe noire CG GP
pokrovsk RU UA
pomona AU US
port elizabeth VC ZA
port louis FR GP MU
portland AU GB US
porto BR ES IT PT
porto novo BJ CV
portsmouth DM GB US
posadas AR ES
potsdam DE US
prague CZ US
princeton CA US
providence MU US
puebla ES MX
queens AU US
queenstown AU NZ ZA
rabat MA MT
rafah EG PS
raipur BD IN
ramadi IQ YE
rasht IR TJ
redding GB US
regina CA GF
renton GB US
rialto IE IT US
richmond AU CA GB JM NZ US ZA
richmond hill CA US
rio BR CO GR MX PA PT US
rio branco BR UY
rio claro BR TT
rio verde BR MX US
riverside AU US
rochester AU GB US
rockingham AU US
rome IT US
rosario AR CO HN IT MX NI PE PH SV UY
roseau DM US
roseville AU US
rotterdam NL US
ruse AU BG SI
sacramento BR MX US
safi JO MA MT
saidpur BD IN
saint louis FR RE SN US
saint paul FR RE US
saint peters AU GB MS US
saki NG UA
salamanca CL ES MX PH US
salinas BR EC ES MX PH PR US
salisbury AU CA DM GB US
saltillo MX US
salvador AR BR ES MX PE PH SV
samara CR RU
san antonio AR CL CO CR HN MX PA PE PH PR PY US UY VE
san bernardino GT MX PE PY US
san bernardo AR CL CO IT MX PH
san cristobal AR CO CU DO MX PH VE
san diego CO CR GT HN MX PH US VE
san fernando CO ES HN MX NI PH TT US
san francisco AR CO CR GT HN MX PA PE PH SV US VE
san jose AR CO CR ES GT HN MX PA PE PH PR PY US
san juan AR CR MX PA PE PH PR US
san lorenzo AR CO GT HN IT MX NI PA PE PH PR PY US
san marcos CO CR GT HN MX NI PE SV US
san mateo CO GT MX PE PH US VE
san miguel AR CO CR EC MX PA PE PH PY SV US
san miguelito MX NI PA
san pablo BO CO CR GT MX PE PH US VE
san pedro AR BO BZ CI CO CR ES MX PE PH US
san salvador AR ES MX PE PH SV
san sebastian CO ES GT HN MX PH PR SV VE
santa ana AR CO CR EC ES GT HN MX PE PH SV US VE
santa barbara BO CO ES GT HN MX PH PR PT US VE
santa clara AR CU EC MX PA PH PR PT US
santa cruz AW BO BR CL CR CV ES HN JM MX PA PE PH PT US VE
santa cruz de la sierra BO ES
santa luzia BR PT
santa maria AR BR CO CV IT MX NI PA PE PH PY US
santa marta CO ES IT PA
santa monica BR MX PH US
santa rosa AR BO BR CO EC GT MX PA PE PH US UY VE
santarem BR PT
santiago AR BO BR CL CO CR CU DO ES GQ MX PA PE PH PY SV
santo andre BR PT
santo domingo CO CR CU DO EC ES MX NI PA PE PH PR VE
sao luis BR PT
sao tome BR ST
sao vicente BR PT
scarborough AU CA GB TT US
scottsdale AU US
sevilla CO ES PH
seville AU ES US
shahkot IN PK
sheffield AU GB US
shikarpur IN PK
singa PE SD
sobral BR PT
sofia BG CO IT
soledad CO MX PH US VE
southampton GB US
southport AU GB US
spring hill AU US
st helens AU GB
st. john's AG CA
st. paul CA US
st. petersburg RU US
stamford GB US
stanley CA FK GB US
stirling AU CA GB
stockton AU GB US
stuttgart DE US
sucre BO CO EC PE
swansea AU GB US
sydney AU CA
tabuk PH SA
taiping CN MY
tanda CI EG IN
telford GB US
temirtau KZ RU
tempe AU US
terrebonne CA US
thornton AU GB US
tigre AR HN MX VE
toledo AR BR CO ES PH US UY
toluca MX US
tonala MX NI
toronto AU CA US
torrance GB US
touba CI SN
toulon FR US
tripoli GR LB LY US
trois rivieres CA GP
tula IT MX RU
utrecht NL ZA
valencia CO ES MX PH US VE
valladolid ES MX PH
valley AI AU DE GB US
valparaiso BR CL CO MX US
vancouver CA US
varna BG IT RS RU
venice IT US
verona IT US
versailles FR US
victoria AR AU CA CL CO GB GD HN KE MT MX PH RO SC SV US
vienna AT US
vigo ES PH
vila velha BR PT
villa nueva AR GT HN
villahermosa CO ES MX PH
villavicencio CO ES
warsaw PL US
washington GB PH US
watford CA GB US
wellington AU CA GB GY IN NZ US ZA
wembley AU CA GB
woodlands SG US
worcester GB US ZA
yilan CN TW
york AU CA GB US
zaragoza CO ES GT MX PH SV
`;
