import { isCommon, type Stream } from './stream';
import { hashOfWord, isNameLike, type Token } from './tokens';
import { nameForm } from './runs';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of names that are events' wherever they stand behind other words of a name. */
const eventEndings = set(`
Olympics Paralympics Olympiad Championship Championships Marathon Prix Biennale Triennale War Wars Revolution Uprising Intifada
Massacre Earthquake Tsunami Summit Festival Expo Exposition Cup Games Bowl Open Derby Ashes Regatta Playoffs Carnival Pride
Biathlon Triathlon Rally Riots Genocide Holocaust Pandemic Famine Coup Mutiny Referendum Grand-Prix Fashion-Week`);

/** Endings that are an event's only behind two words and more: "Rural Trade Week", "Munich Security Conference". */
const longEventEndings = set(
  'Week Conference Convention Exhibition Fair Tour Tournament Trophy Series Symposium Congress Day',
);

/** Heads that "of" and a place or people make an event: "Battle of Orinda". */
const eventHeads = set('Battle Siege Fall Invasion Feast Festival Tour Massacre Sack Liberation Partition');

/** First words of events that bear names: "Hurricane Dora", "Operation Sea Wall". */
const eventPrefixes = set('Hurricane Typhoon Cyclone Tropical-Storm Operation');

const numeral = /^(?:[IVX]{1,6}|\d{1,4})$/;

/** Whether the words of a name are an event's. `other`: nothing but their ending is needed, for they are no body's. */
export function isEvent({ tokens }: Stream, first: number, last: number, other: boolean): boolean {
  let end = last;
  if (end > first && numeral.test((tokens[end] as Token).text)) end -= 1;
  const head = nameForm(tokens[first] as Token);
  const tail = nameForm(tokens[end] as Token);
  if (end === first) return other && (tail === 'Olympics' || tail === 'Paralympics' || tail === 'Holocaust');
  if (eventPrefixes.has(head)) return true;
  if (eventHeads.has(head) && (tokens[first + 1] as Token).lower === 'of') return end > first + 1;
  if (eventEndings.has(tail)) return true;
  return other && end - first > 1 && longEventEndings.has(tail);
}

/** Names of products that are nothing else, as written. */
const products = set(`
iPhone iPad iPod MacBook iMac iOS iPadOS PlayStation Xbox Kindle ChatGPT GPT Copilot Alexa Siri HIMARS ATACMS Tomahawk NASAMS Stinger
Ozempic Wegovy Viagra Tamiflu Remdesivir OxyContin Comirnaty Spikevax Covaxin Covishield Tylenol Botox Photoshop Gmail Chromebook
Kalashnikov Hellfire Bayraktar Iskander Kinzhal Taurus Gripen Rafale Eurofighter Dreamliner Cybertruck Corolla Camry Prius`);

/** Makers whose numbered names are products: "Boeing 737", "Airbus A320", "Galaxy S23". */
const makers: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    Boeing: /^7[0-8]7(?:-\d{1,3})?$/,
    Airbus: /^A\d{3}(?:-\d{1,3}|neo)?$/,
    Galaxy: /^(?:S\d{1,2}|Note|Fold|Tab|Watch|Buds)$/,
    Pixel: /^\d{1,2}$/,
    Windows: /^(?:\d{1,2}|XP|Vista)$/,
    Android: /^\d{1,2}$/,
    Leopard: /^[12](?:A\d)?$/,
    Model: /^[SXY3]$/,
  }),
);

/** What stands before a ship's name. */
const ships = set('USS USNS HMS HMAS HMCS HMNZS INS PNS BRP ROKS KRI JS RMS RRS MV MT');

/** Designations of aircraft, arms and the like: "F-35", "MiG-29", "S-400". */
const designation =
  /^(?:F|B|C|KC|AC|EA|AH|UH|CH|MH|MQ|RQ|KF|FA|MiG|Su|Tu|Il|An|Ka|Mi|AK|RPG|Kh|Shahed|Hwasong|Pukguksong|GPT)-\d{1,3}[A-Z]{0,2}$|^(?:S-[2345]00|COVID-free)$/;

/** 1 at the last bits of the hash of each word that products begin with. */
const productHashes = new Uint8Array(1 << 12);
for (const word of [...makers.keys(), ...products, ...ships]) productHashes[hashOfWord(word.toLowerCase()) & 0xfff] = 1;

/** A cheap look at a word: all but a few of a text's words begin no product. */
function mayBegin({ text, hash }: Token): boolean {
  if (text.length > 15) return false;
  if (productHashes[hash & 0xfff] === 1) return true;
  const end = text.charCodeAt(text.length - 1);
  return end <= 90 && text.includes('-');
}

const models = set('Pro Max Plus Mini Ultra MAX Air SE Lite Series');

/**
 * The product whose name begins at a token: its last token, or -1. Products are known by name or by the number that their
 * maker gives them; what a company's name alone could mean is no product.
 */
export function productAt({ tokens, marks, titleFrom, lineCase }: Stream, at: number): number {
  const token = tokens[at] as Token;
  if (!isNameLike(token) || !mayBegin(token)) return -1;
  const { text } = token;
  const next = tokens[at + 1];
  if (ships.has(text) && next !== undefined && next.before === 'space' && isNameLike(next)) {
    const more = tokens[at + 2];
    return more !== undefined && more.before === 'space' && isNameLike(more) && !isCommon(more.lower) ? at + 2 : at + 1;
  }
  const numbered = next !== undefined && next.before === 'space' && makers.get(text)?.test(next.text) === true;
  if (!numbered && !products.has(text) && !designation.test(text)) return -1;
  const designated = !numbered && !products.has(text);
  let last = numbered ? at + 1 : at;
  for (let more = 0; more < 2; more += 1) {
    const behind = tokens[last + 1];
    if (behind === undefined || behind.before !== 'space') break;
    // "F-16 Fighting Falcon": in a line of sentences, what is written large belongs to the name.
    const named = designated && lineCase[at] === 0 && isNameLike(behind) && marks.from[last + 1] === 0;
    const digits = last === at && products.has(text) && /^\d{1,2}$/.test(behind.text);
    if (!models.has(behind.text) && !digits && !(named && !titleFrom.has(last + 1))) break;
    last += 1;
  }
  return last;
}
