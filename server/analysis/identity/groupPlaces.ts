import { foldKey } from '../../../common/text/fold';
import { remembered } from '../../../common/text/remembered';
import { groupBy } from '../../../common/text/groupBy';
import { countryNamed } from '../lexicon/countries';
import type { Cluster, Named } from './cluster';
import { knownPlace, nameOfKey } from './lookUp';
import { namesSeveral, startsUpper } from './nameParts';
import { properWords, slugOf } from './nameWords';

/** Kinds of place that news adds to a name or leaves out ("Guizhou Province", "Guizhou"). */
const kinds: ReadonlySet<string> = new Set('province prefecture oblast governorate region government'.split(' '));

/** Kinds of place that stand before "of". */
const kindsBefore: ReadonlySet<string> = new Set([...kinds, 'city', 'town', 'state', 'republic']);

/** Small words that make a part or another state of a place of it: "northern Italy" is not Italy, nor is "a modern Italy". */
const part = /^(?:the )?((?:north|south)(?:ern|eastern|western)|eastern|western|mainland) (?=\p{Lu})/u;
const imagined = /^an? (?:\p{Ll}{2,20} )?\p{Lu}/u;

/** The place's own words: without "the", without what it lies in ("San Francisco, California"), without "Province". */
function placeWords(form: string): readonly string[] {
  const comma = form.indexOf(',', 1);
  const words = [...properWords(comma > 0 ? form.slice(0, comma) : form)];
  if (words.length > 1 && kinds.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 2 && kindsBefore.has(words[0] ?? '') && words[1] === 'of') words.splice(0, 2);
  if (words.length > 1 && words[0] === 'the') words.shift();
  const side = part.exec(form)?.[1];
  return side === undefined ? words : [side, ...words];
}

/** Whether the words name several places. The whole of a known name never does ("Bosnia and Herzegovina"). */
const isList = (form: string): boolean =>
  namesSeveral(form.replaceAll(/, (?=\p{Lu})/gu, ' ')) && startsUpper(form.split(' ').at(-1));

/** Whether the words as a whole are a name of their own, although a known one stands in them. */
const isOwnPlace = (form: string): boolean => imagined.test(form) || isList(form);

/** Words under which a place that the lexicon does not know is found. */
const unknownWords = (form: string): readonly string[] =>
  isOwnPlace(form)
    ? foldKey(form)
        .replace(/^(?:an?|the) /, '')
        .split(' ')
    : placeWords(form);

/** The lexicon's key for a place's name, or null. */
function keyOf(form: string): string | null {
  const comma = form.indexOf(',', 1);
  const whole = knownPlace(form);
  if (whole === null && isOwnPlace(form)) return null;
  const known = whole ?? (comma > 0 ? knownPlace(form.slice(0, comma)) : null);
  return known?.key ?? knownPlace(placeWords(form).join(' '))?.key ?? null;
}

/** Id of a place that the lexicon knows; a state or city that shares its name with a country or larger place says what it is. */
function slugOfKey(key: string, name: string): string {
  const slug = slugOf(properWords(name));
  const kind = key.slice(0, key.indexOf(':'));
  const meant = countryNamed(name)?.key ?? knownPlace(name)?.key ?? key;
  return meant === key ? slug : `${slug}-${kind}`;
}

/** Groups the mentions of places and nationalities: by lexicon key, so that "Japanese" is Japan, else by the place's own words. */
export function groupPlaces(named: readonly Named[]): readonly Cluster[] {
  const knownKey = remembered(keyOf);
  const ownWords = remembered((form) => ` ${unknownWords(form).join(' ')}`);
  const rows = named.map((mention) => ({ mention, key: mention.key ?? knownKey(mention.form) }));
  const groups = groupBy(rows, ({ mention, key }) => key ?? ownWords(mention.form));
  return [...groups.values()].map((members) => {
    const { key, mention } = members[0] ?? { key: null, mention: { form: '' } };
    const name = key === null ? null : nameOfKey(key);
    return {
      ...{ type: 'place', key, name, of: null },
      slug: key !== null && name !== null ? slugOfKey(key, name) : slugOf(unknownWords(mention.form)),
      mentions: members.map((m) => m.mention.at),
    };
  });
}
