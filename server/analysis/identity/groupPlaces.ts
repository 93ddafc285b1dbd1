import { remembered } from '../../../common/text/remembered';
import { groupBy } from '../../../common/text/groupBy';
import { countryNamed } from '../lexicon/countries';
import type { Cluster, Named } from './cluster';
import { knownPlace, nameOfKey } from './lookUp';
import { properWords, slugOf } from './nameWords';

/** Kinds of place that news adds to a name or leaves out ("Guizhou Province", "Guizhou"). */
const kinds: ReadonlySet<string> = new Set('province prefecture oblast governorate region'.split(' '));

/** The place's own words: without "the", without what it lies in ("San Francisco, California"), without "Province". */
function placeWords(form: string): readonly string[] {
  const comma = form.indexOf(',', 1);
  const words = [...properWords(comma > 0 ? form.slice(0, comma) : form)];
  if (words.length > 1 && kinds.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 2 && kinds.has(words[0] ?? '') && words[1] === 'of') words.splice(0, 2);
  return words;
}

/** The lexicon's key for a place's name, or null. */
function keyOf(form: string): string | null {
  const comma = form.indexOf(',', 1);
  const known = knownPlace(form) ?? (comma > 0 ? knownPlace(form.slice(0, comma)) : null);
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
  const ownWords = remembered((form) => ` ${placeWords(form).join(' ')}`);
  const rows = named.map((mention) => ({ mention, key: mention.key ?? knownKey(mention.form) }));
  const groups = groupBy(rows, ({ mention, key }) => key ?? ownWords(mention.form));
  return [...groups.values()].map((members) => {
    const { key, mention } = members[0] ?? { key: null, mention: { form: '' } };
    const name = key === null ? null : nameOfKey(key);
    return {
      ...{ type: 'place', key, name, of: null },
      slug: key !== null && name !== null ? slugOfKey(key, name) : slugOf(placeWords(mention.form)),
      mentions: members.map((m) => m.mention.at),
    };
  });
}
