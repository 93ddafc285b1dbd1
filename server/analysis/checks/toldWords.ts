/** Words that tell how a clause tells its event. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries that make a participle past. */
export const pastAuxiliaries = words('was were had been got');

/** Words before a participle that keep it from being past: "to be held", "is held". */
export const notPastBefore = words('be is are to being get gets will would');

/** Finite forms and participles that are no regular "-ed". */
export const irregularPast = words(
  'said told took went came began ran fell rose gave saw spoke wrote flew drew threw rode drove chose froze broke ' +
    'became grew knew woke sang sank swam ate beat won lost left made found sent met held struck sold bought hit led ' +
    'built heard kept paid shot stood understood brought caught fought taught thought felt dealt spent lent meant born ' +
    'died given taken seen written driven stolen sworn shown thrown flown broken torn worn laid quit swore stole wore',
);

/** Words in "-ed" that are no past. */
export const notPastWords = words(
  'united hundred indeed need speed seed feed bed red wed shed unprecedented so-called armed aged talented wounded ' +
    'limited advanced alleged retired related mixed detailed fixed sacred naked hatred kindred exceed succeed proceed',
);

/** Participles and verbs of what is still to come: "was scheduled", "agreed", "postponed". */
export const planWords = words(
  'due set scheduled planned planning plan plans slated expected expects supposed meant booked timed tipped listed ' +
    'destined intended hoped proposed promised pledged vowed agreed decided settled extended postponed delayed moved ' +
    'rescheduled pushed deferred announced called ordered urged asked invited summoned subpoenaed targeted pegged ' +
    'confirmed dated demanded requested offered advised wanted needed declared predicted forecast projected anticipated ' +
    'threatened warned earmarked eligible payable effective about ready likely required obliged bound ' +
    'allowed approved authorized cleared remanded adjourned given unveiled penciled pencilled reserved ' +
    'cancelled canceled banned barred closed scrapped suspended blocked halted forbidden drew saw seen estimated ' +
    'prepared sought filed qualified nominated revealed sold changed shortened shifted reset rearranged switched ' +
    'picked chose chosen fixed favored favoured eyed named appointed',
);

/** Of those, the ones that are told as done when the day stands beside them: "announced on July 24". */
export const saidBeside = words(
  'announced called ordered warned confirmed declared urged promised pledged vowed proposed extended postponed asked ' +
    'cancelled canceled banned barred closed scrapped suspended blocked halted invited summoned approved authorized cleared unveiled filed revealed adjourned nominated offered sold given moved',
);

/** Verbs of speech: the day is theirs only where what was said does not stand between. */
export const speechVerbs = words('said told spoke added stated wrote reported claimed argued explained noted insisted');

/** What may stand first between a verb of speech and its day: "said in a statement on …". */
export const speechPlaces = words(
  'in at during reporters journalists lawmakers parliament investors to on the a state local police',
);

/** Verbs whose object has been: "will look at the trades on July 2", "will mark the victory on May 9, 1945". */
export const looksBack = words(
  'look examine investigate probe study assess analyse analyze recall remember commemorate mark celebrate honor honour ' +
    'cover include refund compensate reconstruct recount retell',
);

/** Words that end the clause of a day, or open another one. */
export const clauseBreaks = words(
  'that which who whom whose if whether when where until till before after ahead as because while than since unless ' +
    'would could should might must can cannot may for about regarding concerning effective starting beginning upcoming ' +
    'last yesterday today tomorrow tonight ago next future payable deadline deadlines expire expires per versus against over although though but how why what instead',
);

/** Verbs in the present, which the date belongs to sooner than to a past form before them: "a law passed in May takes effect". */
export const presentVerbs = words(
  'takes begins starts opens ends meets runs goes comes faces plays hosts holds kicks returns launches arrives visits ' +
    'celebrates marks turns becomes gets gives makes remains reopens closes',
);

/** Participles of what can be announced beforehand: "the games held in 2028", "the film, released on July 24". */
export const announcedForms = words(
  'held released published staged hosted shown played launched aired screened broadcast opened organised organized ' +
    'celebrated performed given',
);

/** Nouns of events that are fixed beforehand: a day after them is theirs, not the verb's. */
export const plannedEvents = words(
  'vote votes election elections referendum final finals match game trial summit talks launch release debut show concert ' +
    'premiere rally session conference ceremony event festival tour fight race primary polls ballot visit trip date ' +
    'appearance auction sale payment strike protest protests inauguration wedding debate gala contenders awards ' +
    'redemption resumption reopening expiry expiration execution anniversary edition round',
);

/** Nouns of what has been where a day stands with it: "will review the decision on July 2". */
export const doneNouns = words(
  'decision ruling verdict agreement deal report statement letter order law bill speech remarks announcement arrest death',
);

/** Verbs that tell that such an event was or will be held, so that the day is theirs all the same. */
export const holdingVerbs = words(
  'held hold host hosted hosts attended attend took take won win lost lose opened open began begin started start staged ' +
    'stage made make visited visit ended end cast concluded conclude kicked kick gave give',
);

/** Nouns of events that nobody fixes beforehand: "the July 24 attack" has been. */
export const sudden = words(
  'attack attacks crash crashes bombing bombings shooting shootings massacre fire raid killing killings disaster murder ' +
    'murders earthquake quake explosion explosions blast blasts coup accident incident tragedy riot riots collapse ' +
    'derailment stabbing kidnapping assassination flood floods',
);

/** What ends is a period of accounts, not an event. */
export const periods = words('quarter quarters year years month months period week weeks half season term');
