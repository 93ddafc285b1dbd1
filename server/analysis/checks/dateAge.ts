import { parseIsoDay } from '../../../common/text/calendar';
import { sentenceReader } from '../../../common/text/sentence';
import type { Span } from '../../../common/text/span';
import type { Article, Time } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { askMeaning, setPublicationDate } from './fixes';
import { isDecided, timesWithin } from './times';
import { looksPast } from './clauseTense';
import { isQuoted } from './told';

const code = 'date.age';

/** A figure of the text with its place. */
interface Figure extends Span {
  readonly value: number;
}

interface Place {
  readonly input: CheckInput;
  readonly sentence: Span;
  readonly article: Article;
  /** Publication year of the article. */
  readonly year: number;
}

/** Who is born, directly before "born": a pronoun or a name, or nothing but a sign that the person stands before. */
const bornSubject = String.raw`(?:^|[,;(\u2013\u2014] ?(?:was )?|- |\b(?:who|[Hh]e|[Ss]he) (?:was |is )|\b\p{Lu}[\p{L}.'\u2019-]{0,30} (?:was )?)`;
/**
 * "born in 1950", "(born 3 May 1950", "b. 1950": what stands before the birth date. Behind a common noun somebody or
 * something else was born: "plays for a club born in 1995", "the idea was born in 1995".
 */
const bornBefore = new RegExp(
  String.raw`(?:${bornSubject}[Bb]orn (?:\p{L}[\p{L}' -]{0,40} )?(?:in |on )|${bornSubject}[Bb]orn |\bb\. )$`,
  'u',
);
/** What ends like somebody who does something and is none. */
const things =
  'tower|charter|reactor|computer|tanker|freighter|order|theater|elevator|plant|restaurant|paper|newspaper|chapter|' +
  'border|corridor|sector|river|water|container|liner|boiler|server|cancer|trailer|clipper|timber|giant|remainder';
/**
 * The age of somebody as of now: "Berg, 65, ", "aged 65", and "65-year-old" without a noun, before a name or before
 * somebody by what they do; much else has an age ("a 12-year-old programme").
 */
const ages = [
  new RegExp(
    String.raw`\b(\d{1,3})-year-old\b(?=[,.;]| (?:\p{Lu}|(?:who|was|is|has|said) |(?:[a-z]{1,20} ){0,2}?(?:man|woman|boy|girl|person|native|king|queen|monk|judge|pilot|athlete|soprano|champion|chief|cleric|star|(?!(?:${things})\b)[a-z]{2,20}(?:er|or|ist|ian|ant|man|woman|eer|ess))\b))`,
    'gu',
  ),
  /(?<=\p{Lu}[\p{L}'\u2019.-]{0,30}, )(\d{1,3})(?=, )/gu,
  /\b(?:now |is |currently )aged? (\d{1,3})\b/gi,
];
/** Words that put an age into another year. */
const thenWords =
  /\b(?:when|then|at the time|at (?:the )?age|by (?:the )?age|turned|turns|turning|died|dead|killed|death|was aged|would have|at \d{1,2}\b(?![:.]\d| ?[ap]\.?m)|son|daughter|brother|sister|wife|husband|mother|father|child|children|grand\p{L}{2,9}|whose)\b/iu;

/** Years of age that are told of a person. */
function agesIn(text: string, { start, end }: Span): readonly Figure[] {
  const words = text.slice(start, end);
  return ages.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((found) => {
      const at = start + found.index;
      return { start: at, end: at + found[0].length, value: Number(found[1]) };
    }),
  );
}

const yearOf = (time: Time): number | null =>
  time.type === 'DATE' && time.yearStated && time.unresolved === null && !isDecided(time)
    ? Number(/^\d{4}/.exec(time.value)?.[0] ?? Number.NaN)
    : null;

/** The stated times of a sentence with their years. */
function yearsIn({ input, sentence }: Place): readonly { readonly time: Time; readonly year: number }[] {
  return timesWithin(input.analysis, sentence).flatMap((time) => {
    const year = yearOf(time);
    return year === null || Number.isNaN(year) ? [] : [{ time, year }];
  });
}

/**
 * Whether birth and age are of two people: another name stands between them ("Lee, 52, succeeded Berg, who was born in
 * 1960"), or the age is that of somebody who comes in ("born in 1943 to a 19-year-old seamstress").
 */
function isOfAnother(text: string, sentence: Span, birth: Time, age: Figure): boolean {
  if (age.end <= birth.start) {
    const between = text.slice(age.end, birth.start);
    return /\p{Lu}/u.test(between.replace(/\b(?:born|b\.) [^]{0,60}$/, ''));
  }
  const between = text.slice(birth.end, age.start);
  if (/\b(?:to|with|by|of|and|for) (?:an?|the|his|her|their) $/.test(between)) return true;
  // "Born in 1950, Anna Berg, 60, …"
  const opens = /^["\u201c]?Born\b/.test(text.slice(sentence.start, sentence.start + 8));
  return /\p{Lu}/u.test(opens ? between.replace(/^,(?: \p{Lu}[\p{L}.'\u2019-]{0,30}){1,4}, $/u, '') : between);
}

/** A birth year and an age of one sentence that do not add up by publication; a year is left for an unknown birthday. */
function ageFinding(place: Place): Finding | null {
  const { input, sentence, article, year } = place;
  const { text } = input;
  const years = yearsIn(place);
  const born = years.filter(({ time }) =>
    bornBefore.test(text.slice(Math.max(sentence.start, time.start - 60), time.start)),
  );
  const [birth] = born;
  if (birth === undefined || years.length !== 1) return null;
  const words = text.slice(sentence.start, sentence.end);
  const told = agesIn(text, sentence);
  const [age] = told;
  if (age === undefined || told.length !== 1 || age.value < 1 || age.value > 115 || thenWords.test(words)) return null;
  if (isOfAnother(text, sentence, birth.time, age)) return null;
  const sum = year - birth.year;
  if (age.value === sum || age.value === sum - 1) return null;
  const start = Math.min(age.start, birth.time.start);
  const end = Math.max(age.end, birth.time.end);
  return {
    start,
    end,
    code,
    severity: 'warning',
    message: `Born in ${birth.year} and published in ${year} make ${sum - 1} or ${sum} years, not ${age.value}.`,
    evidence: [
      { start: birth.time.start, end: birth.time.end, message: `born in ${birth.year}` },
      { start: age.start, end: age.end, message: `${age.value} years old` },
      ...witness(article),
    ],
    fixes: [askMeaning(text, birth.time), setPublicationDate(start, 'The publication date is wrong: set it\u2026')],
  };
}

const witness = ({ published }: Article): Finding['evidence'] =>
  (published?.witnesses ?? [])
    .slice(0, 1)
    .map((w) => ({ start: w.start, end: w.end, message: `published in ${w.value.slice(0, 4)}` }));

/** "of the 1975", "of its founding in 1975", "of the end of the war in 1945". */
const ofEvent = /^ of (?:[\p{L}'\u2019-]{1,20} ){0,7}$/u;
/** Verbs in the past that tell of the day of the anniversary itself. */
const keeping = new Set(
  'marked celebrated commemorated observed honored honoured gathered attended said told held'.split(' '),
);
/** Words behind which another event begins: "of the book about the 1990 strike". */
const aside = /\b(?:over|about|against|by|from|with|for|who|which|that|founded|formed|since|after|before)\b/i;
/** Words that put an anniversary into another year than that of publication. */
const otherYear =
  /\b(?:next|last|coming|upcoming|approach\p{L}{0,5}|ahead|before|until|will|would|plan\p{L}{0,5}|prepar\p{L}{0,7}|since|after|earlier|previous|later|following|was|were|had|years?|recent(?:ly)?|then|when)\b/iu;

/** An anniversary and the year of its event that do not add up in the year of publication. */
function anniversaryFinding(place: Place, found: Figure): Finding | null {
  const { input, sentence, article, year } = place;
  const { text } = input;
  const years = yearsIn(place);
  const [event] = years;
  if (event === undefined || years.length !== 1 || event.time.start < found.end) return null;
  const of = text.slice(found.end, event.time.start);
  if (!ofEvent.test(of) || aside.test(of)) return null;
  const told = event.year + found.value;
  if (told === year) return null;
  const rest = `${text.slice(sentence.start, found.start)} ${text.slice(event.time.end, sentence.end)}`;
  // Near the turn of the year an anniversary of the next or the last one is told as well.
  const month = Number(article.published?.value.slice(5, 7));
  // "The museum opened on the 100th anniversary of …" tells of any year.
  const toldVerbs = rest.match(/\b[a-z]{3,20}\b/g) ?? [];
  if (toldVerbs.some((word) => looksPast(word) && !keeping.has(word))) return null;
  if (otherYear.test(rest) || (Math.abs(told - year) === 1 && (month < 3 || month > 10))) return null;
  return {
    start: found.start,
    end: event.time.end,
    code,
    severity: 'warning',
    message: `${event.year} and ${found.value} years make ${told}, but the article was published in ${year}.`,
    evidence: [
      { start: event.time.start, end: event.time.end, message: `the event, in ${event.year}` },
      ...witness(article),
    ],
    fixes: [
      askMeaning(text, event.time),
      setPublicationDate(found.start, 'The publication date is wrong: set it\u2026'),
    ],
  };
}

/** Longest sentence that is read, in UTF-16 units. */
const longest = 600;

const cues = /\bborn\b|\bb\. (?=[\d\p{Lu}])|\b\d{1,3}(?:st|nd|rd|th)[ -]anniversary\b/giu;

/** Ages, birth years, anniversaries and years that do not add up. */
export const dateAge: Check = {
  code,
  summary: 'An age or anniversary and the years beside it do not add up.',
  severity: 'warning',
  run: (input) => {
    const { text, analysis } = input;
    const sentenceOf = sentenceReader(text);
    return analysis.sections.flatMap((section) => {
      const article = analysis.articles[section.article];
      const day = parseIsoDay(article?.published?.value ?? '');
      if (article === undefined || day === null || (section.kind !== 'body' && section.kind !== 'caption')) return [];
      let read = -1;
      return [...text.slice(section.start, section.end).matchAll(cues)].flatMap((cue) => {
        const at = section.start + cue.index;
        const sentence = sentenceOf(section, at);
        // A page without stops is no sentence: what stands in it need not belong together.
        if (sentence.end - sentence.start > longest || isQuoted(text, section, at)) return [];
        const place: Place = { input, sentence, article, year: day.year };
        const isBirth = cue[0].toLowerCase().startsWith('b');
        if (isBirth && read === sentence.start) return [];
        if (isBirth) read = sentence.start;
        const value = Number.parseInt(cue[0], 10);
        return (
          (isBirth ? ageFinding(place) : anniversaryFinding(place, { start: at, end: at + cue[0].length, value })) ?? []
        );
      });
    });
  },
};
