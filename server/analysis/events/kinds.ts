import type { EventKind } from './model';

/** Words that tell of an event, by kind; each form stands there, for "meets" tells and "meet" may be a plan. */
const words: Readonly<Record<Exclude<EventKind, 'statement'>, string>> = {
  meeting:
    'meet meets met meeting meetings talks summit summits conference negotiation negotiations negotiated consultations ' +
    'dialogue convene convened convenes gathering forum huddled conferred',
  visit: 'visit visits visited visiting trip trips arrive arrives arrived arrival tour toured flew travelled traveled',
  call: 'phoned telephone telephoned videoconference teleconference',
  election:
    'election elections by-election vote votes voted voting ballot polls referendum referendums runoff run-off elected ' +
    're-elected reelected primary',
  attack:
    'attack attacks attacked bombing bombings bombed bomb shelling shelled airstrike airstrikes raid raided shooting ' +
    'shot stabbing stabbed blast explosion explosions exploded assault assaulted invasion invaded ambush ambushed ' +
    'hijacked massacre detonated',
  agreement:
    'agreement agreements agreed sign signs signed signing treaty pact accord deal deals truce ceasefire memorandum ' +
    'ratified',
  death: 'die dies died death deaths killed funeral buried assassinated assassination murdered murder drowned',
  birth: 'born birth',
  appointment:
    'appoint appoints appointed appointment named nominated nomination inaugurated inauguration sworn swearing-in ' +
    'promoted crowned coronation',
  resignation: 'resign resigns resigned resignation sacked fired dismissed ousted impeached impeachment toppled quit',
  launch:
    'launch launches launched unveil unveils unveiled unveiling release releases released introduce introduces ' +
    'introduced premiere premiered debuted open opens opened opening published',
  arrest:
    'arrest arrests arrested detained detention charged indicted indictment custody extradited kidnapped abducted',
  trial: 'trial sentenced convicted conviction acquitted verdict hearing pleaded testified ruled ruling sued lawsuit',
  disaster:
    'earthquake quake flood floods flooded flooding storm storms hurricane typhoon cyclone tornado tsunami eruption ' +
    'erupted crash crashes crashed collision collided derailed wildfire wildfires landslide avalanche sank capsized ' +
    'collapsed fire outbreak',
  protest:
    'protest protests protested protesters rally rallies rallied demonstration demonstrations demonstrated riot riots marched walkout',
  match: 'match matches beat beaten defeated defeat final semifinal semi-final tournament race',
  takeover: 'acquire acquires acquired acquisition takeover merger merged merge bought buyout purchase purchased',
  law: 'enacted repealed approved vetoed imposed sanctions tariff tariffs banned lifted adopted decree resolution',
  founding: 'founded established founding establishment independence',
};

/** Words of reporting: a time beside one of them dates what was said, not what it tells of. */
const statement =
  'said say says saying told tells announced announces announcement stated states reported reports added adds ' +
  'explained warned noted wrote tweeted posted confirmed declared claimed insisted commented statement according ' +
  'remarked stressed urged called denied revealed disclosed acknowledged admitted emphasized emphasised quoted';

const kindsByWord: ReadonlyMap<string, EventKind> = new Map([
  ...Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as EventKind] as const)),
  ...statement.split(' ').map((word) => [word, 'statement'] as const),
]);

/** The kind of event that a lower-case word tells of, or null. */
export const kindOfWord = (word: string): EventKind | null => kindsByWord.get(word) ?? null;

/** Words that say of an event that it is one of several, and plurals of which each single one would have its own day. */
const severalWords = new Set(
  (
    'another again previous previously earlier second third fourth fifth next further latest last recurring regular ' +
    'annual monthly weekly daily series several many repeated repeatedly rounds sessions resumed resume follow-up ' +
    'separate separately round every meetings visits trips summits attacks bombings raids rallies matches arrests launches'
  ).split(' '),
);

/** Words that say of an event that it did not happen or may not. */
const doubtfulWords = new Set(
  (
    'not never no cancel cancelled cancelling canceled canceling postpone postponed delayed scrapped denied if could might may unless whether refused ' +
    'rejected failed alleged allegedly reportedly unlikely possible possibly proposed rumoured rumored threatened ' +
    'hoped neither without instead'
  ).split(' '),
);

/** Whether a lower-case word speaks against one certain event of its own. */
export const isUncertain = (word: string): boolean =>
  severalWords.has(word) || doubtfulWords.has(word) || word.endsWith("n't") || word.endsWith('n\u2019t');
