import type { Span } from '../../../common/text/span';
import { sliceOf } from '../../../common/text/span';
import { sentenceReader } from '../../../common/text/sentence';
import type { LinkedMention } from '../model';
import type { Check, CheckInput } from './check';
import { type Misplaced, isCity, misplaced } from './cityCountries';
import { isDecidedName } from './decidedNames';
import type { Finding, Fix } from './finding';
import { nameFix } from './fixes';

/** Words that a place follows: a city in a list, or one that stands for its government, has none of these before it. */
const inPlace =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|into|outside|around|reached|visited|visiting|leaving|left)[ \u00a0](?:(?:central|downtown|nearby|northern|southern|eastern|western) )?$/iu;
const inOrNear = /(?:^|[^\p{L}])(?:in|at|near|outside)[ \u00a0]$/iu;

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** What goes on after a country that belongs to the city before it, and is no next item of a list nor the one who acts. */
const closed = new RegExp(`^(?:[.;:)?!]|,[ \\u00a0](?:on|in|at|where|late|early|${day}|${month})\\b|$)`);
const goesOn = new RegExp(
  `^(?:[ \\u00a0](?:on|in|at|last|this|next|when|where|after|before|during|since|until|${day}|${month})\\b|[ \\u00a0]?[\\u2013\\u2014-][ \\u00a0]|[ \\u00a0]\\()`,
);
/** A sentence that opens with one of these can go on with a subject after its first comma ("In Tokyo, Seoul agreed"). */
const opener =
  /^["\u201c]?(?:In|At|After|During|Following|Before|While|When|As|On|For|From|With|Since|Near|Under|Amid|Outside|To)\b/;

const reach = 40;

/** Whether "City, Country" or "City in Country" is one place, by what stands around it. */
function isOnePlace(text: string, sentence: Span, city: Span, country: Span, between: string): boolean {
  const before = text.slice(Math.max(sentence.start, city.start - reach), city.start);
  const after = text.slice(country.end, Math.min(sentence.end, country.end + reach));
  if (between !== ', ') return inOrNear.test(before) && (closed.test(after) || goesOn.test(after));
  const isFirst = city.start === sentence.start;
  // A dateline: "KUALA LUMPUR, Malaysia (Agency) - ".
  if (isFirst) return after === '' || /^[ \u00a0]?(?:[\u2013\u2014-]{1,2}[ \u00a0]|\([A-Z])/.test(after);
  if (!inPlace.test(before)) return false;
  const opening = opener.test(text.slice(sentence.start, sentence.start + 20));
  return closed.test(after) || (!opening && goesOn.test(after));
}

function findingOf(input: CheckInput, city: LinkedMention, country: LinkedMention, found: Misplaced): Finding {
  const { text } = input;
  const written = sliceOf(text, country);
  const edit = (at: Span, name: string): Fix => ({
    kind: 'edit',
    title: `Edit the source: write \u201c${name}\u201d for \u201c${sliceOf(text, at)}\u201d`,
    edits: [{ start: at.start, end: at.end, text: name }],
  });
  const another = `\u201c${found.city}\u201d is another place here, in ${found.wrong}`;
  const at = { mention: city, form: found.city };
  return {
    start: city.start,
    end: country.end,
    code: 'name.place',
    severity: 'warning',
    message: `${found.city} is in ${found.right}, not in ${found.wrong}; no place of that name is known there.`,
    evidence: [],
    fixes: [
      nameFix('different', input, 'place', at, found.city, 'here', another),
      edit(country, found.right),
      ...(found.capital === null || written === found.capital ? [] : [edit(city, found.capital)]),
    ],
  };
}

/** A city put in a country that it is not in. */
export const namePlace: Check = {
  code: 'name.place',
  summary: 'A place is put in the wrong country.',
  severity: 'warning',
  run: (input) => {
    const { text, analysis } = input;
    const sentenceAt = sentenceReader(text);
    const told = new Set(['body', 'caption', 'dateline']);
    return analysis.mentions.flatMap((city, i) => {
      const country = analysis.mentions[i + 1];
      if (country === undefined || country.key?.startsWith('country:') !== true || country.type !== 'place') return [];
      if (city.type !== 'place' || !isCity(city.key) || city.section !== country.section) return [];
      const between = text.slice(city.end, Math.min(country.start, city.end + 5));
      if (country.start - city.end > 4 || (between !== ', ' && between !== ' in ')) return [];
      const section = analysis.sections[city.section];
      if (section === undefined || !told.has(section.kind)) return [];
      const found = misplaced(sliceOf(text, city), sliceOf(text, country));
      if (found === null || !isOnePlace(text, sentenceAt(section, city.start), city, country, between)) return [];
      if (isDecidedName(input, 'place', { mention: city, form: found.city })) return [];
      return [findingOf(input, city, country, found)];
    });
  },
};
