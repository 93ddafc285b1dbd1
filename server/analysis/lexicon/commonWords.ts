/**
 * Frequent English words that news also writes in lower case: a capital on one of them says little. Counted in openly
 * licensed English texts (words in lower case at least three times, in two kinds of text); proper names are not in it.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abandon abandoned abandonment abilities ability able abolished about above abroad absence absent absolute
  absolutely absorb absorbing abstract abuse academic accept acceptable acceptance accepted accepting accepts access
  accessible accident accidental acclaimed accommodation accompanied accomplish according account accounts accurate
  accurately accused accustomed achieve achieved achievement achieving acknowledge acknowledged acquired across act
  acted acting action actions active actively activism activist activities activity actor actress acts actual
  actually add added addiction adding addition additional address addressed addressing adds administered
  administration administrative administrator admission admit admitted adopt adopted adoption ads adult adults
  advance advanced advances advancing advantage advantages advent adventure adverse adversity advertising advice
  advise advised adviser advisor advisory advocated advocates affair affairs affect affected affiliate affliction
  afford affordable afraid after aftermath afternoon afterwards again against age aged agencies agency agenda agent
  agents ages aggression aggressive ago agree agreed agreement agreements agricultural ahead aid aide aided aim
  aimed aims air aircraft airline airlines airplane airplanes airport aka alarm alarmed album alcohol alienated
  alike alive all alleged allegedly allegiance alliance alliances allies allow allowed allowing allows ally almost
  alone along alongside already also alt altar alternative although altitude always amazed amazing ambassador
  ambassadors ambition ambitions ambitious amidst among amount amounts amp analysis analysts ancestral ancient and
  angry animal animals animated annexed anniversary announce announced announcement announces announcing annual
  another answer answered answers antenna anticipate anticipated antiquity any anybody anymore anyone anything
  anyway anywhere apart apartment apologize app apparent apparently appeal appealed appear appearance appeared
  appearing appears application applications applied apply applying appointed appointment appreciate appreciated
  approach approaching appropriate approval approved approximately architect architecture ardent are area areas
  arena argue argued argues argument arguments arid aristocratic arm armed armored arms army arose around arranged
  arrangement arrest arrested arrests arrival arrive arrived arriving art article articles artificial artillery
  artist artistic artists arts artwork artworks ascending aside ask asked asking asks aspects assassination assault
  assemble assembled assert asserted asserting asses assessment assets assign assigned assignment assist assistance
  assistant assisting associate associated assume assumed assuming assumption assured astronauts asylum ate atheists
  atmosphere atomic attached attachments attack attacked attacks attempt attempted attempting attempts attend
  attendance attended attending attention attitude attracted attracting attractions attracts attributed audience
  audio audiobooks aunt authentic author authorities authority authors auto autobiography automobile automobiles
  autumn available avenues average aviation avoid avoided avoiding awaited awaiting awake award awarded awards aware
  away awe awesome awful aye babies baby back backdrop backed background bacon bad badly bag balance ball ban band
  bands bank bankruptcy banks banner bar bare bark barrier barriers bars bartender base baseball based bases basic
  basically basin basis basketball bass bath bathroom batteries battery battle battlefield battles beach beans bear
  beat beating beautiful beauty became because become becomes becoming bed bedroom beef been beer before beg began
  begin beginning begins begun behalf behavior behaviour behind being belief beliefs believe believed believes bell
  belong belonged belongs below belt benefit benefited benefiting benefits besides besieged best bet betrayed better
  between beware beyond bicycle bid big bigger biggest bike bilateral bill billion billions bills bin bipartisan
  bird birds birth birthday birthplace bit bitter black blame blank blanks blast blasts blessed blink block blockade
  blocked blog blogger blood bloodshed bloody blow blowing blown blue blunt board boarding boat boats bodies body
  bold bolstered bomb bombed bombing bombings bond bonds book booked books boom boost border bordered bordering
  borders bore born borrow borrowing both bother bottle bottles bottling bottom bought bound boundaries boundary
  bowl box boy boycott boyfriend boys brain branch branches brand breach bread break breakdown breakfast breaking
  breakout breaks breakthrough breath breathe brick bride bridge bridges brief briefly bright brilliant bring
  bringing brings broad broadcast broadcasters broke broken bronze brother brothers brought brown browse browser
  brush brutal btw budget buffet bugs build building buildings built bulk bullshit bump bunch burden burdens
  burgeoning burger burial buried burn burned bus buses business businesses bust busy but butterflies buy buying bye
  cabinet cable cafe calculate calculated calculation calendar call called calling calls calm came camera camp
  campaign campaigning campaigns camping camps campus can canal cancelled cancer candidate candidates cannot canon
  capabilities capability capable capacity capita capital capitals captain captive capture captured car carbon card
  cards care career careful carefully careless cares cargo carried carrier carries carry carrying cars cart cartoon
  case cases cash cast casual catalog catastrophe catch categories category cats cattle caught cause caused causes
  causing caution cautious cavalry cave cease ceded celebrate celebrated celebrating celebration cell cells cent
  center centered centers central centre cents centuries century ceremonies ceremony certain certainly certificates
  chain chair chairman challenge challenged challenges challenging champagne champion championship chance chances
  change changed changes changing channel chanted chaos chapter chapters character characterized characters charge
  charged charges charging charity chart charter chat cheap cheaper cheapest check checked cheese chemical chemistry
  chick chicken chief chihuahua child children chill chips chocolate choice choices choose choosing chose chosen
  chronic churches circle circumstances cited cites cities citizen citizens city civic civil civilian civilians
  civilization claim claimed claiming claims clarify clash clashes class classes classical classics classified
  clause clean cleaning clear cleared clearly cleric clerics client clients cliff climate climbing clock close
  closed closely closer closest closing closure closures cloth clothes clothing clouds clown clubs coal coalition
  coast coastal coastline cocktail cod code coffee coins cold collaborations collapse collapsed colleagues collect
  collected collection collective college colleges colonial colonies colonists color colors column columns combat
  combatants combination combine combined combines combining come comeback comedy comes comfort comfortable comic
  coming command commander commanders commands comme commenced comment commented comments commerce commercial
  commission commissioned commit commitment commitments committed committee common commonly communal commune
  communicated communication communications communism communist communities community compact companies companion
  companions company comparable compare compared comparing comparison compete competing competition complained
  complaint complaints complete completed completely completing completion complex complicated complied composed
  composition compound comprehensive comprising compromise computer computers concentrate concentrated concentration
  concentrations concept concepts concern concerned concerning concerns concert concerts concession conclude
  concluded conclusion conclusions concrete condemned condition conditions conduct conducted conducting conference
  conferred confidence confident confidential confirm confirmed conflict conflicts confront confrontation confronted
  confused confusion congratulate congratulated congressman conjunction connect connected connecting connection
  connections connects conquer conquered conquering conquest consciously consciousness consecutive consequences
  consequently conservative consider considerable consideration considered considering consist consisted consistent
  consists consolidate consolidation conspiracy constant constantly constituency constituted constitution
  constitutional constructed construction consultation consulting consumers contact contain contained containing
  containment contains contemporary content contents contest contested context continent contingent contingents
  continually continuation continue continued continues continuing continuous contract contrary contrast contribute
  contributed contributing contribution contributions control controlled controlling controls controversy convened
  convenience convenient conventional conversation convert converted convince convinced convincing convo cooked
  cooking cool cooperate cooperating cooperation coordinate coordination copied copies copper copy core corner
  corners corporate corporation correct corrections correctly corridor corruption cos cost costly costs cotton could
  count counted counter counting countries country countryside counts coup couple coupled courage course court
  courtesy cousin cover coverage covered covers covert cow crap crash crashed crazy cream create created creates
  creating creation creative creativity credentials credibility credible credit crew cricket crime crimes criminal
  crisis critic critical criticism criticize criticized critics crop crops cross crossed crossing crowd crowds
  crucial cruise crush cry crying cultural culturally culture cultures cup curious currency current currently curry
  curve custom customer customers customs cut cute cuts cutting cycle daily damage damaged damages damn dance
  dancing danger dangerous dark darkness dashed data database date dated dates dating daughter daughters dawn day
  days daytime dead deadline deadly deal dealers dealing deals dear death deaths debate debated debates debris debt
  debuted decade decades decent decide decided decision decisions decisive deck declaration declare declared
  declaring decline declined decrease decree decreed dedicated dedication deep deeper deeply defeat defeated defeats
  defence defend defended defenders defending defense defenses defensive deficit define defined defining definitely
  definition degree degrees del delay delayed delays delegates delete deli deliberate deliberately delicious deliver
  delivered delivery demand demanded demanding demands demo democracy democratic demolished demonstrate demonstrated
  demonstration demonstrations demoted denied dentist deny department departments departure depend dependence
  depending depends deploy deploying depots depression deprived depth derived des descendants descent describe
  described describes description desert deserve deserved design designated designed designs desire desired desk
  desperate desperately despite dessert destination destiny destroy destroyed destruction detail detailed details
  determination determine determined devastated develop developed developers developing development developments
  device devices devised devoted dial dialects diary did die died diesel diet differ differed difference differences
  different differently difficult difficulties difficulty dig digging digital dilemma dimension dinner diplomacy
  diplomatic direct directed directing direction directions directly director directors dirty disability disabled
  disagree disappeared disappointed disaster disasters disbanded discipline disciplined discontent discontinued
  discourse discover discovered discovery discreet discrimination discuss discussed discusses discussing discussion
  discussions disease disguised dishes disintegrated dislike dismissed disobedience disorder dispatched display
  displayed displaying displays disproportionate dispute disputed disputes disrupt disruptive dissolve dissolved
  distance distant distinct distinction distinctive distinctly distribute district districts diverse diversity
  diverted divide divided dividing division divisions doctor doctors doctrine document documented documents does dog
  dogs doing dollar dollars domain domestic domesticated dominance dominant dominated domination donate donating
  donation done donuts door doors double doubled doubt doubts down download downtown dozen dozens draconian draft
  drafted dragged drama dramatic drastically draw drawing drawn dream dreams dress dressed dresses dressing drew
  drink drinking drinks drive driven driver drivers driving drop dropped dropping drove drug drunk dry dual dubious
  dude due dumb duration during dust duties duty dying each eager earlier earliest early earn earned earnest
  earnings ears ease easier easiest easily east eastern eastward easy eat eaten eating economic economically
  economics economies economy edge edit editing edition editor editors educated education educational effect
  effective effectively effectiveness effects efficiency efficient effort efforts egg eight eighteen either
  elaborate elapsed elected election elections electric electrical electricity element elementary elements elephants
  elevator eleven eliminate elite else elsewhere email emails embarked embarrassment embassy embedded emerged
  emergency emerging emissions emotional emotions emphasized employed employees employment empty enabled enabling
  enacted encounter encountered encourage encouraged encouraging end endeavor ended ending endless endorsed ends
  endured enemies enemy energy enforce enforcement engage engaged engagement engaging engine engineer engineering
  engines enhanced enhancement enjoy enjoyable enjoyed enjoying enjoys enlist enlisted enormous enough enrollment
  enslaved ensure ensured ensuring enter entered entering entertainment entire entirely entitled entrance entrenched
  entry environment environmental envisioned epic episode episodes equal equality equally equipment equipped
  equivalent era error escalating escalation escape escaped escaping especially essay essence essential essentially
  establish established establishing establishment estate estimate estimated estimates etc eternally ethnic evacuate
  evacuated evacuation evaluating even evening event events eventual eventually ever every everybody everyday
  everyone everything everywhere evidence evident evil evolution evolved exacerbated exact exactly exam example
  examples exceeded excellent except exception exceptional exceptionally excessive exchange exchanged exchanges
  excited excitement exciting excluded excluding exclusive excuse execute executed executing execution executive
  executives exercise exercises exhibited exhibition exhibits exiled exist existed existence existing exists exit
  expand expanded expanding expansion expect expectation expectations expected expecting expects expedition
  expeditions expelled expenditures expense expenses expensive experience experienced experiencing experiment expert
  experts expired explain explained explaining explains explanation explicit explicitly exploit exploited
  exploration explore explosion explosive export exposed exposure express expressed expression expulsion extend
  extended extending extension extensive extensively extent external extra extract extraordinary extreme extremely
  extremist extremists eye eyes fab fabric fabulous face facebook faced faces facilities facility facing fact
  factions facto factor factories factors factory facts fail failed failing fails failure failures fair fairly faith
  fall fallen falling falls false families family famous famously fan fans fantastic fantasy far fare farmer farmers
  farming farms farther fascism fascist fashion fast faster fat fatal fate father favor favorable favorite favorites
  favour favoured favourite fax fear feared feasible feat feathers feats feature featured features federal
  federation fee feed feedback feel feeling feelings feels feet fell fellow felt female ferry fertilizer festivals
  few fewer fiction field fields fifteen fifth fifty fight fighter fighters fighting fights figure figured figures
  file filed files fill filled film filming films final finalized finally finance financial financing find finding
  finds fine finest finish finished fire fired firing firm firmly firms first firstly fish fishing fit fitness five
  fix fixed fixing flag flags flagship flash flat fled fleeing fleet flew flexibility flight flights flood floor
  flow flowers flown fluid fly flying focus focused focusing folk folks follow followed follower followers following
  follows food foods foolish foot for foraging forbade force forced forces forcibly forcing forecast forefront
  foreign foreigners foremost forensic forever forex forgave forget forgive forgot forgotten form formal formally
  format formation formed former formerly formidable forms formula formulate forth fortified fortress fortune forty
  forum forward fought found foundation founded founder founders founding four fourth frame framework franchise
  fraud free freed freedom freely freeze frequent frequented frequently fresh fried friend friendly friends
  friendship fries from front frontier frontline frozen frustrated frustration fuel fueled fulfill fulfilled full
  fully fun function fund fundamental fundamentally funds funeral funny further future futures gain gained gaining
  gains game games gap garden garnered gas gather gathered gathering gave gay gear gender generally generals
  generated generation generations genius gentleman gentlemen genuine get gets getting giant gift gifts girl
  girlfriend girls give given gives giving glad gladly glass global glory goal goals gods goes goin going gold golf
  gon gone good goodness goods goodwill gorgeous got gotten govern governing government governmental governments
  governor governors grade gradually graduated graduating grain grammar grand grant granted granting grants grateful
  gratitude grave gravity great greater greatest greatly green greeted grew grid grill grilled grocery gross ground
  group groups grow growing grown growth guarantee guaranteed guarantees guaranty guard guarded guards guerre
  guerrilla guerrillas guess guessing guest guests guidance guide guilty gun guns guy guys gym habit habitat had
  hahaha hair half hall halls halt hand handed handful handle hands hanging happen happened happening happens
  happier happiness happy harbor hard hardest hardly hardship hardware harsh has hate hated hatred have having head
  headed heading headline headlines headquarters heads healing health healthy hear heard hearing hearings heart
  heartland hearts heat heavily heavy height heightened heights held helicopter helicopters hell help helped helpful
  helping helps hence her here hereby hero heroes herself hesitant hesitate hey hiding hierarchy high higher highest
  highlighted highlights highly highway hiking hilarious hills him himself hint hire hired his historian historians
  historic historical history hit hitting hold holding holdings holds hole holiday holy homage home homeless homes
  honest honestly honey honor honored hook hope hoped hopefully hopes hoping horizon horrible horror horse horses
  hospital hospitals host hostage hosted hostile hot hotel hotels hour hours house housed houses housing how however
  http https hub huge human humanitarian humanity humans hundred hundreds hung hunger hungry hunted hunting hunts
  hurry hurt husband hymn ice idea ideal ideals ideas identification identified identify identity ignorant ignore
  ignored ignoring ill illegal illusion image images imagination imagine immediate immediately immigrants
  immigration imminent impact impacts impending imperialism implement implementation implemented implications
  implied importance important importantly impose imposed impossible impressed impressive imprisoned improve
  improved improvement improving inability inadequate inappropriate inaugural inch incident incidents inclined
  include included includes including inclusive income incompetence incompetent incomplete incorporated increase
  increased increases increasing increasingly incredible incredibly indeed independence independent independently
  indicate indicated indicating indication indigenous individual individuals indoor industrial industries industry
  ineffective inertia inevitable inexpensive infamous inflation influence influenced influences influential influx
  info inform information informed infrastructure ingredients inhabitants inherent initial initially initiate
  initiated initiative initiatives injured injuries injury inner innocent innovative inquiry insane inside insisted
  insisting inspiration inspire inspired install installations installed instance instead institution institutions
  instructed instruction instructions instructor insufficient insurance integral integrated integration integrity
  intellectual intellectuals intelligence intend intended intends intense intensity intensive intent intention
  intentions interact intercept intercepted interest interested interesting interests interface interfere
  interference interim interior internal international internationally internet interpretation interpreted
  intervention interview interviewed interviews into introduce introduced introduction invaded invasion invest
  invested investigating investigation investigations investment investments investors invitation invite invited
  inviting involved involvement involves involving ipod irish iron island islands isolated issue issued issues
  issuing isthmus item items its itself jacket jail jailed jeans jets job jobs join joined joining joint joke jokes
  joking journal journalist journalists journey joy judge judgment judicial jump jungle jury just justice
  justification justify keep keeping keeps kept key kick kicked kid kidding kidnapping kids kill killed killer
  killing killings kilometers kind kinda kinds king kings kisses kitten knew knife knocking know knowing knowledge
  knowledgeable known knows lab label labor labour lack lacked lackluster lady laid lakes land landed landing lands
  landscape lanes language languages laptop laptops large largely larger largest last lasted lasting late later
  latest latter laugh laughing laughs launch launched launches launching law lawmakers laws lawsuit lawyer lay
  laying layoffs lead leader leaders leadership leading leads learn learned learning least leather leave leaves
  leaving led left leftist leg legacy legal legally legend legions legislation legislative legislature legitimacy
  legitimate legs length lengthy less lesson lessons let lets letter letters level levels liaison liberal liberated
  liberation liberty library license lie lied lies life lifetime lifted lifting light lightly lightning lights like
  liked likely limit limited limits line lines lineup lingerie linguistic link linked linking links lips liquid list
  listed listen listened listening listens listing lists literally literary literature little live lived lives
  living loaded loan loans lobbying local locals located location locations logistical lonely long longer longest
  look looked looking looks loose lose loses losing loss losses lost lot lots loud love loved lovely loves loving
  low lower lowest loyal loyalty luck lucky lucrative luggage lunar lunch lung lured lush lying machine machinery
  mad made magazine magic mail main mainland mainly mainstream maintain maintained maintaining major majority make
  maker makes making male males mall man manage managed management manager mandate manner manpower manual
  manufacturer manufacturers manufacturing manuscript many map maps marched margin marginalized mark marked market
  markets marks marriage married mass massacre massacred massage masses massive master match matching material
  materials mathematical matter matters maximum may maybe mayor meal mean meaning meaningful means meant meantime
  measure measured measures measuring meat mechanisms media mediation medical medicine medium meet meeting meetings
  member members membership memo memoirs memorable memorial memories memory men mental mention mentioned mentions
  menu mere merely merit mess message messages messed met metal meter meters method methods metro metropolitan mid
  middle midnight might mild mile miles militant military militia militiamen militias million millions millionth
  mills min mind minded minds mine mineral mines mini minimize minimum mining ministries ministry minor minorities
  minority mins minute minutes miscommunication misery miss missed missile missiles missing mission missions mistake
  mistakes mix mixed mob mobile mobilized mobs mode model models moderate moderation modern modest modified mold
  moment moments mon monarchs monarchy monastic money monsoon month monthly months mood moon moral morale morals
  more morning mornings mosque most mostly mother motion motivated motivation motives motto mount mountain
  mountainous mountains mounted mounting mouth move moved movement movements moves movie movies moving much
  mujahideen multiple municipal municipality murder murdered music musical musicians must mutual myself mystery name
  named names naming nap narrative narrow nasty nation national nationalism nationalist nationality nationally
  nations nationwide native natives natural nature naval navy near nearby nearest nearly neat necessarily necessary
  necessity neck need needed needs negative neglect negotiated negotiations neighbor neighborhood neighborhoods
  neighbors neither nervous nest net network networks neutral never new newest newly news newspaper newspapers next
  nice nickname nicknamed night nightmare nights nine ninth nobility noble nobody nominated nomination nominee none
  noon nor normal normally north northeast northern northwest northwestern nose not notable notably notch note noted
  notes nothing notice noticeable noticed notified notify notion novel novels now nowhere nuclear null number
  numbered numbers numerous oath oaths object objective objectives objects obligations observations observed
  obsessed obtain obtained obvious obviously occasion occasionally occasions occupation occupied occupy occur
  occurred occurrence occurring ocean odd odds off offense offensive offer offered offering offers office officer
  officers offices official officially officials offshore often oil okay old older oldest onboard once one ones
  ongoing online only onset onto open opened opening openly opens operas operate operated operates operating
  operation operational operations opinion opinions opponent opponents opportunities opportunity oppose opposed
  opposite opposition option options orange orchestra order ordered ordering orders ordinary org organisation
  organisations organization organizations organize organized organizing oriented origin original originally origins
  other others otherwise ought our ourselves out outbreak outcome outer outfit outgoing outlined outlook outnumbered
  outposts output outraged outside outstanding over overall overcome overlooking overnight overpriced overran
  overseas overseeing overthrow overwhelming own owned owner owners ownership owns oxygen pace pack package packages
  packed pact pad page pages paid pain painful pains painting paintings pair pairs palace panic pants paper papers
  parade parallel parents park parking parliament parliamentary part partially participants participate participated
  participation particles particular particularly parties partisans partly partner partnership partnerships parts
  party pas pass passage passed passenger passengers passing passion passive passport past path paths patience
  patient patriotic patrol pattern patterns pay paying payment payments peace peaceful peacefully peak peasants
  penalty pending peninsula penny people peoples per perceived percent perception perfect perfectly perform
  performance performances performed performing perhaps period periods permanent permanently permission permitted
  persecution persistent person personal personality personally persons perspective persuaded pet petition phase
  phenomenon philosopher phone phones photo photograph photographer photography photos phrase physical physician
  piano pick picked picking picks picnic pics picture pictures picturesque piece pieces pies pig pilot pilots pin
  piss pizza place placed places placing plain plains plan plane planet planned planning plans plant planted plants
  plate plateau platform play played player players playing plays pleaded pleasant please pleased pleasure pledge
  pledged plenty plot plotted plotting pls plunged plus pockets poem poetry point pointed points police policies
  policy polite political politicians politics poll polls pollution pool poor poorly pop popular popularity
  populated population populations port portable portion portions portrayed ports pos posed posh position positions
  positive possessed possession possibilities possibility possible possibly post posted posters posthumously posts
  pot potential potentially pour poured pouring poverty power powerful powers ppl practical practically practice
  practiced practices praise praised pray prayer precise predecessors predictable predicted predominantly prefer
  preference preferential preferred pregnant preliminary premier premise preoccupied preparation preparations
  prepare prepared preparing presence present presented presenting presents preservation preserve presidency
  presidential press pressing pressure prestige presumably pretend pretext pretty prevail prevailing prevent
  prevented preventing prevention preview previous previously price priced prices pride priest primarily primary
  principal principle principles print printed printing prior priority prison prisoner prisoners privacy private
  privately privileged privileges prizes pro probability probably problem problematic problems procedure proceed
  process processes processing proclaimed proclaiming proclamation proclamations produce produced producer producing
  product production productive products professional professionals professor profit profitable profits profound
  program programme programmes programs progress progressive prohibited project projects prolonged prominent promise
  promised promises promising promote promoted promotion prompt prompted prompting promptly pronounced pronunciation
  proof propaganda proper properly properties property proponent proportions proposal proposals propose proposed
  prosperity protect protected protecting protection protest protesting protests prototype proud prove proved proven
  provide provided provides providing province provinces provincial provision provisions provoke provoked provoking
  pseudonym psychology public publication publications publicly publish published publishing pull pulled punish
  punishment puppet puppy purchase purchased pure purged purpose purposes pursue pursued pursuit push pushed pushes
  pushing put puts putting qualified quality quantity quarter quarters que queens quest question questions quick
  quickly quiet quietly quite quo quote quoted quotes race races racial radical radio raid raiders rail railroad
  railway rain rained rains rainy raise raised raises raising rallied rally ran random range rank ranked ranks rapid
  rapidly rappers rare rarely rat rate rates rather rating rational raw reach reached reaching react reacted
  reaction read readers reading reads ready real realised realistic reality realize realized really rear reason
  reasonable reasonably reasons rebel rebellion rebels rebuild rebuilding rebuilt recall recalled receipt receive
  received receiving recent recently recession recipient recognised recognition recognize recognized recommend
  recommendations recommended reconciliation reconstruction record recorded recording records recover recovered
  recovery recruited recruiting reduce reduced reducing reduction refer reference references referencing referendum
  referred referring reflect reflected reform reforms refuge refugee refugees refusal refuse refused refusing
  regained regard regarded regarding regards regime regiments region regional regions registered regret regular
  regularly rehab reign reject rejected relate related relation relations relationship relationships relative
  relatively relatives relax relaxed relaxing release released releases relevant reliable relied relief relieve
  relieved religion religious reluctance reluctant rely remain remainder remained remaining remains remarkable
  remarks remember remembered remind reminded reminder remnants remote removal remove removed removing rename
  renamed renew renewed renewing renovated rent rental reorganization repair repairs repeat repeated repeating
  replace replaced replacement replacing reply report reported reportedly reporter reporters reporting reports
  represent representation representative representatives represented representing represents reputation request
  requested requesting requests require required requires rescue research resented reserve reside resided residence
  resident residents resign resignation resigned resilience resist resistance resisting resolution resolve resolved
  resort resource resources respect respected respective respectively respects respond responded responding response
  responsibilities responsibility responsible rest restaurant restaurants resting restoration restore restrain
  restricted restrictions rests result resultant resulted resulting results resume resumed retail retained
  retaliation retired retook retreat retreated return returned returning returns reveal revealed revelations revenge
  revenue revenues reversed review reviewing reviews revised revived revolt revolution revolutionaries revolutionary
  reward rhetoric rice rich riches rid ride riding right rights ring riots rip rise rises rising risk risks rival
  rivals river rivers road roads rock rocket rockets rocks rocky role roles roll rolled rolling romance romantic
  roof room rooms root rooted roots rose rough roughly round route routes routinely row royal rubber rude ruin ruins
  rule ruled ruler rules ruling rum run runner running runs runway rural rush rushed sacrifice sacrificed sad sadly
  sadness safe safety said sail sailed sailing salary sale sales salon salsa same sample samples sanctions sand
  sandwich sang sank sat satellite satisfied satisfy satisfying sausages save saved saw say saying says scale scan
  scandal scared scenario scene scenes schedule scheduled schedules scheme scholar scholars school schools science
  scientific scientists scope score scored scores screen sea seafood search searching seas season seat second
  secondary seconds secret secretly section sections sector sectors secure secured securing security see seed seeing
  seek seeking seeks seem seemed seems seen sees segment seizure select selected selection self sell seller sellers
  selling sells semester send sender sending senior sense sensitive sent sentiment separate separated separately
  separation series serious seriously servants serve served server serves service services serving session sessions
  set setback sets setting settle settled settlement settlements settlers seven seventh several severe severely sex
  sexual sexy shadow shake shall shallow shame shape shaped share shared shares sharing sharp sharply she sheet
  sheikh shift shifted shine shining ship shipping ships shirt shirts shock shocked shoes shoot shooting shop
  shopping shops shore shores short shortage shortages shortest shortly shorts shot should shoulders shout show
  showed shower showing shown shows shrimp shut sick side sides siege sight sighted sights sign signal signals
  signed significant significantly signing signs silent silly silver similar simple simply simultaneously since
  sincere single sink sister sisters sit site sites sitting situated situation situations six sixteen sixth sizable
  size sized sizes skeptical skill skills skin sky slave slavery slaves sleep sleeping slice slides slight slightest
  slightly slogan slogans slow slowed slowly small smaller smartphone smash smile smog smoke smoking snow soccer
  social socialist socially societal society soft software soil sold soldier soldiers sole solemn solid solo
  solution solutions solve some somebody somehow someone something sometimes somewhat somewhere son song songs sons
  soon sooner sooo sooooo sophisticated sorry sort sorted sorts sought soul sound sounds source sources south
  southeast southern southward southwards southwest sovereign space spam spared sparking speak speakers special
  specialize specialized species specific specifically specimens speculated speculation speech speed spend spending
  spent sphere spike spin spirit spiritual spite split splitting spoke spoken spokesman sponsorship sporadic sport
  sports spot spotted sprayed spread spreadsheet spring spy square stability stable staff stage staged stages stake
  stalking stalled stance stand standard standards standing stands staple star starred stars start started starting
  starts state stated statehood statement static stating station stationed stations statistics statue statues status
  staunch stay stayed staying stays steadily steady steak steal steel steep step stepped stepping steps stick still
  stock stolen stone stood stop stopped stopping stops storage store stored stores stories storm storms story
  straight strain straits strange stranger strategic strategies strategy straw stream street streets strength
  strengthen strengthening stress stressed stressing stretch stretching strict strictly strike strikes striking
  string strip strive strong stronger strongest strongly struck structure structures struggle struggles struggling
  stubborn stuck student students studied studies studio study studying stuff stunned stunning stupid style subdued
  subject subjects submission submit submitted subscribe subsequent subsequently substantial suburb suburban suburbs
  succeed succeeded succeeding success successes successful successfully succession successor such suck sucked sucks
  sudden suddenly sue suffer suffered suffering sufficient sufficiently suggest suggested suggesting suggestions
  suggests suicide suit suite suited summary summer summit summoned sun sunk sunny sunset sunshine super superb
  superior superiority supermarkets supervision supplement supplied supplies supply support supported supporter
  supporters supporting supportive supports suppose supposed suppressed suppression sur sure surface surfing surge
  surgery surpassing surprise surprised surprises surprisingly surrender surrendered surrounded surrounding
  surveillance survey survival survive survived survivors sushi suspect suspected suspend suspension suspicious
  sustain sustained swear swearing sweeping sweet swift swing switched swore sworn symbol symbolic symbols system
  systematic systems tab table tables tackle tacos tactical take taken takes taking talent talented talk talked
  talking talks tan tank tanks tanning tap target targeted targeting targets task taste tasted tasting tasty taught
  tax taxes tea teacher teachers teaching team teams tear tears tech technical technically technique techniques
  technology teenager teeth tel telegram telephone televised television tell telling tells temperature temperatures
  temple temples temporarily temporary ten tend tended tennis tens tensions tenth term terms terrain terrible
  terrific territorial territories territory terror terrorism terrorist terrorists test tested testimony tests text
  textile texts than thank that the theater theaters theatre theatrical their them theme themselves then theoretical
  theories theory there thereafter thereby therefore these they thick thin thing things think thinking thinks third
  thirty this thorough thoroughly those though thought thoughts thousand thousands threat threatened threatening
  three threw throne through throughout throw thrown throws thus thwarted ticket tickets tide tie tied ties tight
  til till time timely times timing tiny tip tips tired tissue title titles today together token told tolerance
  tolerate toll tomorrow ton tonight tonite tons too took tool tools top topic topics topped torch torture total
  totally touch touching tough tour tourism tourists tournament tours toward towards towed town towns toxic track
  tracking tracks trade trademark traders trading tradition traditional traditionally traditions traffic tragedy
  trail trails train trained training trains trampled transaction transfer transform transformed transit transition
  translation translations transmitted transport transportation trap trapped travel traveled traveler travelers
  traveling travelled travels treat treated treaties treatment treaty tree trees trek tremendous trenches trend
  trial trials tribal tribe tribes tribute tried tries trip trips trivia troops tropical trouble troubled troubling
  truck trucks true truly trust truth try trying tubes tumbled tumblr tumour tunnel turn turnaround turned turning
  turns tweeted twelve twentieth twenty twice two type types typical typically ultimate ultimately unable
  unacceptable unanimously unarmed unaware uncertain unchanged unclear uncomfortable undecided under underground
  underlying understand understanding understood undertaken undertook underway undisputed unemployment unexpected
  unhappy uniform unilateral unions unique unit unite units unity universal universe universities unknown unleashed
  unless unlike unlikely unlimited unpopular unprecedented unprepared unreliable unrest unrestricted unsure
  untenable until unusual unveiled upcoming update upgraded upload upon upper uprising upset urban urge urged urgent
  usage use used useful useless users uses using usual usually utilities utilize utter vacation vacuum vague vaguely
  vain valid valley valuable value values variety various vary vast vastly vegetation vehicle vehicles venture venue
  verge version versions versus very vessel vested vet veteran veterans via viable victims victories victory video
  videos view viewed viewers viewing views vigorously village villages vintage violating violation violations
  violence violent virtual virtually virtue visible vision visit visited visiting visitors vital vocal vodka voice
  void volume volunteer volunteered volunteers von vote voted voters votes voting voucher vulnerable wage wait
  waited waiting waits wake waking walk walked walking walks wall walls want wanted wanting wants war warfare
  warlords warm warming warned warning warnings warrants wars wartime wary was wash waste wasted watch watched
  watching water waters wave waving wax way ways weak weaken weakened weakness wealth wealthy weapon weapons wear
  wearing weather web website websites wedding week weekend weekends weekly weeks weight weird welcome welcomed well
  went were west whale what whatever whatnot when whenever where whereas whether which while who whoever whole
  wholly whom whose why wide widely wider widespread wife wild wildlife will willing win wind window winds wine wing
  wings wink winner winning winter wiped wise wish wished wishes wit with withdraw withdrawal withdrawing withdrawn
  withdrew within without witness witnessed witnesses wolf woman womb women won wonder wonderful wondering wooden
  word words work worked workers workforce working workout workplace works world worlds worldwide worn worried
  worries worry worrying worse worsened worst worth worthy would wounded wow wrap write writer writers writes
  writing writings written wrong wrote www yeah year years yelling yellow yen yep yes yesterday yet yield yoga you
  young younger your yourself youth youtube yrs zero zone
`
    .trim()
    .split(/\s+/),
);
