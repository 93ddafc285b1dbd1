import { foldKey } from '../../../common/text/fold';
import { recently } from '../../../common/text/recently';
import { groupBy } from '../../../common/text/groupBy';
import { countryNamed } from '../lexicon/countries';
import type { Cluster, Named } from './cluster';
import { knownPlace, nameOfKey } from './lookUp';
import { namesSeveral, startsUpper } from './nameParts';
import { properWords, slugOf } from './nameWords';

/** Kinds of place that news adds to a name or leaves out ("Guizhou Province", "Guizhou"). */
const kinds: ReadonlySet<string> = new Set(
  'province prefecture oblast governorate region government governments'.split(' '),
);

/** Kinds of place that stand before "of". */
const kindsBefore: ReadonlySet<string> = new Set([...kinds, 'city', 'town', 'state', 'republic']);

/** Small words that make a part or another state of a place of it: "northern Italy" is not Italy, nor is "a modern Italy". */
const part = /^(?:the )?((?:north|south)(?:ern|eastern|western)|eastern|western|mainland) (?=\p{Lu})/u;
const imagined = /^an? (?:\p{Ll}{2,20} )?\p{Lu}/u;

/** Postal abbreviations of states of the United States that stand in names of places, but for those that mean something else. */
const states: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,' +
    'HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,' +
    'MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,' +
    'NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,' +
    'SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
    'WV West Virginia,WI Wisconsin,WY Wyoming'
  )
    .split(',')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

/** The place's own words: without "the", without what it lies in ("San Francisco, California"), without "Province". */
function placeWords(form: string): readonly string[] {
  const end = / (?:in|near|at) (?=\p{Lu}|the \p{Lu})|,/u.exec(form.slice(1))?.index ?? -1;
  const words = [...properWords(end > 0 ? form.slice(0, end + 1).replace(/-based$/, '') : form.replace(/-based$/, ''))];
  const of = words.indexOf('of');
  // "the provincial government of Velmar"
  if (of === 2 && words.length > 3 && kinds.has(words[1] ?? '')) words.shift();
  if (words.length > 1 && kinds.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 2 && kindsBefore.has(words[0] ?? '') && words[1] === 'of') words.splice(0, 2);
  if (words.length > 1 && words[0] === 'the') words.shift();
  const side = part.exec(form)?.[1];
  return side === undefined ? words : [side, ...words];
}

/** Whether the words name several places. The whole of a known name never does ("Bosnia and Herzegovina"). */
const isList = (form: string): boolean =>
  form.includes(' ') && namesSeveral(form.replaceAll(/, (?=\p{Lu})/gu, ' ')) && startsUpper(form.split(' ').at(-1));

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
  const postal = states.get(form) ?? null;
  const known =
    whole ?? (comma > 0 ? knownPlace(form.slice(0, comma)) : null) ?? (postal === null ? null : knownPlace(postal));
  return known?.key ?? knownPlace(placeWords(form).join(' '))?.key ?? null;
}

/** Id of a place that the lexicon knows; a state or city that shares its name with a country or larger place says what it is. */
function slugOfKey(key: string, name: string): string {
  const slug = slugOf(properWords(name));
  const kind = key.slice(0, key.indexOf(':'));
  const meant = countryNamed(name)?.key ?? knownPlace(name)?.key ?? key;
  return meant === key ? slug : `${slug}-${kind}`;
}

/** What is known of a place's name by itself. */
interface PlaceName {
  /** The lexicon's key, or null. */
  readonly key: string | null;
  /** What is equal for all mentions of a place that the lexicon does not know: sources write one name with hyphens and without. */
  readonly own: string;
  readonly slug: string;
}

const placeNameOf = recently((form): PlaceName => {
  const words = unknownWords(form);
  return { key: keyOf(form), own: ` ${words.join(' ')}`.replaceAll('-', ' '), slug: slugOf(words) };
});

/** Name and slug of a lexicon key; the name is null where the lexicon has none. */
const placeOfKey = recently((key): { readonly name: string | null; readonly slug: string | null } => {
  const name = nameOfKey(key);
  return { name, slug: name === null ? null : slugOfKey(key, name) };
});

/** Groups the mentions of places and nationalities: by lexicon key, so that "Japanese" is Japan, else by the place's own words. */
export function groupPlaces(named: readonly Named[]): readonly Cluster[] {
  const rows = named.map((mention) => {
    const { key, own, slug } = placeNameOf(mention.form);
    return { at: mention.at, key: mention.key ?? key, own, slug };
  });
  const groups = groupBy(rows, ({ key, own }) => key ?? own);
  return [...groups.values()].map((members): Cluster => {
    const { key, slug } = members[0] ?? { key: null, slug: '' };
    const known = key === null ? null : placeOfKey(key);
    return {
      type: 'place',
      key,
      name: known?.name ?? null,
      of: null,
      slug: known?.slug ?? slug,
      mentions: members.map(({ at }) => at),
    };
  });
}
