import { countryOfCapital } from '../lexicon/countries';
import type { Mention } from '../model';

/** Verbs of saying and deciding, in the forms that stand behind who says or decides. */
const verbs = (
  'said says told tells warned warns urged urges accused accuses announced announces agreed agrees denied denies rejected ' +
  'rejects vowed vows insisted insists condemned condemns demanded demands pledged pledges decided decides wants wanted ' +
  'hopes hoped expects expected seeks sought plans planned asked asks summoned expelled refused refuses offered offers ' +
  'proposed proposes signed recognizes recognized recognised imposed threatened threatens claimed claims argues argued ' +
  'confirmed confirms declined welcomed welcomes retaliated responded backs supports supported opposes opposed protested ' +
  'lodged blamed blames called declared considers regards fears believes maintains acknowledged invited'
).split(' ');
/** Their forms behind "is", "was" and "has been". */
const participles =
  'seeking planning considering demanding pushing urging asking hoping preparing trying threatening weighing calling'.split(
    ' ',
  );
/** Their plain forms, behind "will" and "did not". */
const plainForms = (
  'say tell warn urge accuse announce agree deny reject vow insist condemn demand pledge decide want hope expect seek plan ' +
  'ask summon refuse offer propose sign recognize recognise impose threaten claim confirm decline welcome retaliate respond ' +
  'support oppose protest lodge acknowledge consider accept'
).split(' ');
const acted: ReadonlySet<string> = new Set(verbs);
const acting: ReadonlySet<string> = new Set(participles);
const act: ReadonlySet<string> = new Set(plainForms);
/** What may stand between. */
const helpers: ReadonlySet<string> = new Set(
  'not has had have also now later already repeatedly recently still then again strongly immediately officially reportedly'.split(
    ' ',
  ),
);
const beings: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'been']);
const modals: ReadonlySet<string> = new Set('will would should must could may might did does'.split(' '));

/** Longest words between and verb that are read, in UTF-16 units. */
const reach = 48;

/** Whether the words behind a name say that it says or decides something. */
function isActed(text: string, from: number): boolean {
  if (text.charCodeAt(from) !== 32) return false;
  let isBeing = false;
  let isModal = false;
  for (const word of text.slice(from + 1, from + reach).split(' ', 4)) {
    const plain = word.replace(/[,.;:]$/, '');
    if ((isBeing ? acting : isModal ? act : acted).has(plain)) return true;
    if (modals.has(plain)) isModal = true;
    else if (beings.has(plain)) isBeing = true;
    else if (!helpers.has(plain)) return false;
  }
  return false;
}

/** Behind these a place says where somebody is or comes from: "officials in Seoul said". */
const places: ReadonlySet<string> = new Set(
  'in at from of to near outside across with by for on over between against into via through around inside'.split(' '),
);

/** Whether a preposition governs the name that begins here. */
function isGoverned(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  const before = text.slice(Math.max(0, start - 9), start - 1);
  return places.has(before.slice(before.lastIndexOf(' ') + 1));
}

const isJoint = (gap: string): boolean => gap === ' and ' || gap === ', ' || gap === ', and ';

/**
 * Which mentions of countries and capitals act, so that they stand for a government: a verb of saying or deciding follows
 * ("Seoul said", "Seoul and Tokyo have agreed").
 * @param keys lexicon key of each mention that is a place, else null
 */
export function actingPlaces(
  text: string,
  mentions: readonly Mention[],
  keys: readonly (string | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    const key = keys[at] ?? null;
    if (mention?.type !== 'place' || key === null) continue;
    if (
      !key.startsWith('country:') &&
      !(key.startsWith('city:') && countryOfCapital(key.slice(5).replaceAll('-', ' ')))
    )
      continue;
    const next = mentions[at + 1];
    const joint = next !== undefined && next.start - mention.end <= 6 && isJoint(text.slice(mention.end, next.start));
    const says = joint ? found.has(at + 1) : isActed(text, mention.end);
    if (!says) continue;
    if (!isGoverned(text, mention.start)) found.add(at);
    // "officials in Seoul and Tokyo said"
    else if (joint) for (let last = at + 1; found.delete(last);) last += 1;
  }
  return found;
}
