/** Words by which English news gives somebody's words: data for `attribute` and `nounPhrase`, from general knowledge. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Finite forms that may introduce or follow a quotation. */
export const sayingVerbs = set(`
  said says told tells added adds asked asks noted notes stated states explained explains wrote writes tweeted tweets
  warned warns argued argues insisted insists claimed claims stressed stresses declared declares announced announces
  replied replies responded responds recalled recalls remarked remarks continued continues concluded concludes
  commented comments observed observes admitted admits acknowledged acknowledges conceded concedes joked jokes quipped
  quips shouted shouts cried cries yelled yells whispered exclaimed exclaims pointed emphasized emphasizes emphasised
  emphasises underlined underscored reiterated reiterates affirmed affirms reaffirmed confirmed confirms maintained
  maintains contended contends asserted asserts alleged alleges complained complains lamented laments mused opined
  suggested suggests urged urges demanded demands pleaded begged answered answers countered counters retorted testified
  testifies posted posts predicted predicts cautioned cautions boasted revealed reveals reported reports thinks believes
  believed thought proclaimed vowed vows promised promises pledged pledges proposed hailed hails summed interjected
  recounted remembered disclosed relayed repeated specified clarified elaborated advised advises assured conveyed
  expressed put agreed agrees reads read say snapped sighed laughed fumed gushed sang sings chanted agreed began began
  goes went shot hit fired denied denies swore swears quoted signaled signalled reckons reckoned
`);

/** Plural or headline forms that are nouns as well: they count only behind a plain subject. */
export const plainVerbs = set(
  'say tell argue insist warn ask claim call think believe write urge reply demand vow stress add explain note recall',
);

/** Finite forms that take a fragment as their object or complement, never a whole quotation. */
export const callingVerbs = set(`
  called calls described describes dubbed branded brands labelled labeled labels termed terms denounced denounces
  condemned condemns criticized criticizes criticised criticises slammed slams blasted blasts praised praises hailed
  hails accused accuses dismissed dismisses rejected rejects welcomed welcomes characterized characterizes
  characterised referred refers deemed deplored decried touted touts lauded lauds portrayed blamed blames compared
  compares expressed expresses voiced cited cites apologized apologised apologizes mocked mocks spoke speaks talked
  talks hoped defended defends committed decries deplores thanked thanks congratulated urged likened likens
  branded lambasted lambasts
  ridiculed ridicules
`);

/** Participles that go on with what the sentence's subject says: "Park agreed, adding that …". */
export const sayingParticiples = set(`
  saying adding telling asking noting stating explaining writing tweeting warning arguing insisting claiming stressing
  declaring announcing replying responding recalling remarking concluding commenting observing admitting
  acknowledging conceding joking shouting yelling pointing emphasizing emphasising underlining underscoring reiterating
  affirming confirming asserting alleging complaining lamenting suggesting urging demanding pleading vowing promising
  pledging calling describing dubbing branding labelling labeling terming denouncing condemning criticizing criticising
  praising hailing accusing dismissing rejecting characterizing referring citing expressing predicting cautioning posting
  chanting screaming repeating
`);

/** Nouns that stand for somebody or something that says: a subject without a name. */
export const speakerNouns = set(`
  ministry government office department agency police army military officials official spokesman spokeswoman
  spokesperson spokespersons spokespeople source sources insider insiders court commission committee council
  company firm party union group club team federation association bank authority authorities bureau administration
  board body organization organisation institute university school hospital embassy mission force forces command
  navy palace kremlin parliament senate congress cabinet house investigators prosecutors prosecution lawyers lawyer
  attorney attorneys analyst analysts expert experts critic critics supporters opponents activists activist protesters
  demonstrators residents resident witnesses witness survivor survivors victim victims neighbour neighbor neighbours
  neighbors villagers villager fans player players teacher student students doctor doctors nurse nurses farmer
  farmers fisherman fishermen worker workers driver mother father parents son daughter wife husband brother sister
  friend friends colleague colleagues family man woman boy girl people person author researcher researchers scientist scientists
  economist economists diplomat diplomats minister ministers president premier chancellor governor mayor senator
  lawmaker lawmakers legislator legislators member members leader leaders chief head director manager coach captain
  chairman chairwoman chair chairperson executive executives ceo founder judge justice magistrate secretary envoy
  ambassador commissioner commander general officer officers aide aides adviser advisor advisers king queen prince
  princess pope bishop archbishop priest pastor cleric rabbi professor historian organizer organizers organiser
  organisers participant participants candidate candidates defendant suspect actor actress singer musician director
  writer journalist journalists reporter reporters editor star striker midfielder goalkeeper defender veteran soldier
  soldiers trader traders investor investors owner owners businessman businesswoman entrepreneur shopkeeper customer
  customers passenger passengers tourist tourists pilot engineer engineers technician inspector detective sheriff
  negotiator negotiators delegates delegate delegation representative representatives pm fm speaker superintendent
  counterpart predecessor successor deputy founder co-founder spouse fiance principal trustee councillor councilor congressman congresswoman premier regulator regulators watchdog ngo charity
  foundation network channel newspaper paper magazine daily website outlet broadcaster publication
  statement report document letter note memo post tweet message text release email e-mail ruling complaint indictment
  lawsuit filing resolution communique declaration article editorial sign banner placard poster caption headline
  notice study survey paper book story advertisement ad advert transcript one another someone somebody others many some
  everyone everybody nobody both all two three four several few most man's youth youths child children kid kids
  migrant migrants refugee refugees pensioner grandmother grandfather uncle aunt cousin niece nephew tenant tenants
  landlord voter voters volunteer volunteers rescuer rescuers paramedic firefighter firefighters spectator caller
  guest host presenter anchor narrator applicant plaintiff plaintiffs judges jury juror jurors counsel
`);

/** Nouns of writings: what they say has an author, not a speaker. */
export const writings = set(`
  statement report document letter note memo post tweet message text release email e-mail ruling complaint indictment
  lawsuit filing resolution communique declaration article editorial sign banner placard poster caption headline notice
  study survey book advertisement ad advert transcript
`);

export const singularPronouns = set('he she');
export const pronouns = set('he she it they we i you');

/** What may stand between a subject and its verb. */
export const auxiliaries = set(`
  has had have was is were are also later then further earlier again recently reportedly once often always now still
  just even only simply too never did would will could might may soon quickly repeatedly previously publicly
  today yesterday tonight thus however therefore afterwards afterward meanwhile all both be been being
`);

/** Forms of "be": before a past form they make it passive. */
export const beForms = set('was were is are been be being');

export const prepositions = set(`
  of for in at from with to by on about over under after before during between against into through since until upon
  within without near among amid as regarding via despite following including outside inside behind than per off
  towards toward across beyond because
`);

/** Words that begin another clause. */
export const clauseWords = set(`
  that but while when whereas although though because if as after before since until whether what where how why and or
  which who whom whose so yet nor
`);

/** Days and other words of time that stand without a preposition between subject and verb. */
export const timeWords = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july
  august september october november december today yesterday tonight morning afternoon evening night week month year
  jan feb mar apr jun jul aug sept sep oct nov dec last this earlier later
`);

/** Nouns behind a possessive that say that the quoted words are its owner's: "Rubio's 'rogue state' remarks". */
export const remarkNouns = set(`
  remark remarks comment comments words claim claims statement speech assertion warning pledge promise call quote tweet
  post outburst insult message rant quip description
`);

/** Nouns behind which quotation marks show a word or a name, not what somebody says. */
export const wordNouns = set(
  'word words term phrase expression title titled nicknamed nickname named motto slogan label entitled',
);
