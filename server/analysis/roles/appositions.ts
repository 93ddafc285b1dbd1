import type { LinkedMention, RoleTold } from '../model';
import { ofNation } from './before';
import { holding, isOwned } from './holding';
import type { Holding, Reading } from './holding';
import type { TitlePhrase } from './phrase';
import { address, adjectives, closes, complementLength, courtesy, makesOther } from './words';

/** Between a name and a title behind it: ", ", ", 54, a conservative ", ", then the ", " (". */
const apposed = new RegExp(
  '^(?:, (?:(?:aged )?\\d{1,3}, )?| \\(\\d{1,3}\\), | \\(| [\u2013\u2014-] |\u2014)' +
    '(?:(now|currently|also|himself|herself|long|then|formerly|once|previously|most recently|until recently|who is|and) ){0,2}' +
    `((?:the|a|an|its|his|her|their|our|one of the) )?(?:[a-z-]{4,15} and )?(?:${adjectives})$`,
);
const pastWords = /\b(?:then|previous|formerly|once|previously|most recently|until recently) /;

/** Before a title that is somebody else's: "the wife of Japan's prime minister, Yuko", "Representative of the Secretary-General, …". */
export const belongs =
  /\b(?:representatives?|envoys?|son|daughter|wife|husband|brother|sister|mother|father|widow|partner|friend|aide|adviser|advisor|assistant|deputy|secretary|spokes(?:man|woman|person)|office|lawyer|minister|death|murder|killing|trial|arrest|critic|opponent|supporters?|allies|ally|rival) (?:of|to|for) (?:the |a |an |its |his |her )?$/i;

/** Between a title and a name that is not the title's: another clause or another title. */
const newClause =
  /\b(?:after|when|while|because|since|although|but|who|which|that|where|killed|and (?:the|its|his|her|their|a|an|former)) /;
/** "an assistant professor and bioenergy researcher at". */
const andMore = /^ and (?!(?:the|its|his|her|their) )(?:[a-z-]{3,20} ){1,3}(?:at|of|with|for|in) /;
/** How long, right behind a title: "until 2014", "from May 2001". */
const inOffice = /^ (?:since|until|from|between) (?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d\b/;
/** Between a definite title and the name that it turns out to be. */
const isName = new RegExp(
  `^,? (?:is|will be|remains|was)(?: now| currently| still)? (?:the (?:[a-z-]{3,15} ){1,2})?${courtesy}$`,
);
const definite = /(?:^|[\s"\u201c])(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Ww]hose) (?:[a-z-]{3,15} ){0,2}$/;
/** "Velora, whose director is Jane Roe": the title is owned by what stands before "whose". */
const ownWhose = /^[^,\n]{1,80},? whose /;
/** Between a title and its complement, before "and": "director of the company and". */
const small = '(?: (?:of|for|at|in) (?:the |its |his |her )?[a-z-]{2,20}(?: [a-z-]{2,20}){0,2})?';
/** Multi-word titles of work that stand for a post: "the town clerk". */
const postOf =
  /\S (?:Clerk|Chaplain|Curator|Organiser|Publisher|Conductor|Deputy|Engineer|Owner|Correspondent|Economist|Scientist|Strategist|Analyst)$/;
/** "the sitting governor", "the current editor": whoever is one now. */
const incumbent =
  /\b(?:current|sitting|present|incumbent|then|former|new|outgoing|acting|interim|longtime|long-time|long-serving) $/;
/** Behind a name whose comma closes the clause before: "In a letter to the mayor, Jane Roe, he asked". */
const newSubject = /^, (?:he|she|it|they|we|I) /;
/** A stretch of years that is over: "mayor of Lima from 2015 to 2023", "president until 2014". */
const overTerm =
  /^(?: (?:of|at|for|in) [^,.;:()\n]{1,50}?)? (?:(?:from|between) (?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d (?:to|and|until) (?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d|until (?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d)\b/;
/** "picked Ocampo as its minister, Guzm\u00e1n having left": the title is given to somebody else. */
const asGiven = /\bas (?:its|his|her|their) (?:[a-z-]{3,15} ){0,2}$/;

/** Words that open a clause whose own comma can stand before a subject: "After meeting the president, Jane Roe left". */
const subordinate =
  /^["\u201c\u2018']?(?:After|Before|When|While|As|If|Since|Because|Although|Though|Once|Speaking|Asked|According|In|On|At|During|Following|Despite|With|By|For|From|Under|Until|Unlike|Like|Along|Having|Citing|Responding|Meeting|To|Without|Among|Besides|Apart|Addressing)\b/;

/** The person named before a stretch, or before the place or body that the name comes from ("Jane Roe of Ohio"). */
export function personBefore({ text, around, start: limit }: Reading, at: number): [LinkedMention, number] | null {
  const near = around.previous(at);
  if (near === null || near.start < limit) return null;
  if (near.type === 'person') return [near, near.end];
  const far = around.previous(near.start);
  if (far?.type !== 'person' || far.start < limit) return null;
  const gap = text.slice(far.end, near.start);
  if (gap.length > 12) return null;
  if (/^ (?:of|from) (?:the )?$/.test(gap)) return [far, near.end];
  return /^(?: \(|, of (?:the )?)$/.test(gap) ? [far, near.end + (text.charAt(near.end) === ')' ? 1 : 0)] : null;
}

/** "Shigeru Ishiba, Japan's prime minister, said": a title between commas behind a name. */
export function behindName(reading: Reading, phrase: TitlePhrase): Holding | null {
  const { text } = reading;
  const found = personBefore(reading, phrase.start);
  if (found === null || phrase.start - found[1] > 90) return null;
  const [person, personEnd] = found;
  const gap = text.slice(personEnd, phrase.start);
  const tied = apposed.exec(gap);
  if (tied === null || makesOther.test(text.slice(phrase.end, phrase.end + 14))) return null;
  const article = tied[2] ?? '';
  const bare = article === '' && phrase.possessor === null;
  const { title } = phrase;
  if (gap.startsWith(', and ') && !/ (?:who is|now|then) $/.test(gap)) return null;
  if ((title.weak || title.affiliated) && !isOwned(phrase) && complementLength(text, phrase.end) < 0) return null;
  if (title.affiliated && !ofNation.test(title.normalised) && phrase.owner?.type === 'nationality') return null;
  // "(DC)" behind a name is a party as often as an office.
  if (title.abbreviated && gap.startsWith(' (') && phrase.owner === null && title.end - title.start < 3) return null;
  const closed = closes(text, phrase.end);
  const tail = closed
    ? 0
    : Math.max(complementLength(text, phrase.end), complementLength(text, phrase.title.outer.end));
  const goesOn = /^ (?:of|for|at|in|with|since|until|and|who|when|where) /.test(text.slice(phrase.end, phrase.end + 7));
  const behind = bare && phrase.owner !== null && phrase.owner.start >= phrase.title.end;
  const onward =
    phrase.end > title.outer.end && /^ and (?:an?|the|its|former) /.test(text.slice(phrase.end, phrase.end + 12));
  const andWork = andMore.test(text.slice(title.outer.end, title.outer.end + 60));
  const term = inOffice.test(text.slice(phrase.end, phrase.end + 28));
  const relative = isOwned(phrase) && /^ (?:who|since|until|when) /.test(text.slice(phrase.end, phrase.end + 7));
  if (!closed && tail < 0 && !(bare && goesOn) && !relative && !behind && !term && !onward && !andWork) return null;
  // "… with Rubio, the foreign minister, and others": a list. A bare "the" alone does not tie the two together.
  if (article === 'the ' && !isOwned(phrase) && /^, (?:and|or) /.test(text.slice(phrase.end, phrase.end + 6)))
    return null;
  const told: RoleTold | null =
    pastWords.test(gap) || overTerm.test(text.slice(title.outer.end, phrase.end + 40)) ? 'left' : null;
  return holding(person, 'apposition.after', told);
}

/** Start of the sentence that holds an offset, roughly: behind the last stop and blank within 300 units. */
function sentenceStart({ text, start }: Reading, at: number): number {
  const low = Math.max(start, at - 300);
  const before = text.slice(low, at);
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('? '),
    before.lastIndexOf('! '),
  );
  return stop < 0 ? low : low + stop + (before.charAt(stop) === '\n' ? 1 : 2);
}

const comma = new RegExp(`^(?: \\([A-Za-z ]{2,20}\\))?, (?:the )?${courtesy}${address}$`);
/** "As president, Roe signed": the sentence's own beginning. */
const asOpening = /(?:^|[.!?\n]|[.!?]["\u201d])[ "\u201c]?As (?:the |a |an )?(?:[a-z-]{3,15} )?$/;
const says =
  /^ (?:said|says|told|has said|added|stated|noted|explained|revealed|disclosed|indicated|affirmed|observed|stressed|confirmed|expressed|highlighted|announced|urged|warned|commended|called)\b/;

/** "Japan's prime minister, Shigeru Ishiba, said": a full name between commas behind a title. */
export function beforeName(reading: Reading, phrase: TitlePhrase): Holding | null {
  const { text, around } = reading;
  let next = around.next(phrase.end);
  // "the head of US diplomacy for Latin America, Brian Nichols,"
  for (let count = 0; next !== null && next.type !== 'person' && count < 3; count += 1) next = around.next(next.end);
  if (next?.type !== 'person' || next.start - phrase.end > 110 || phrase.title.plural) return null;
  const rest = text.slice(phrase.end, next.start);
  if (newClause.test(rest)) return null;
  const start = text.slice(Math.max(reading.start, phrase.start - 30), phrase.start);
  // "The new chief executive is Jane Roe."
  const whose = isOwned(phrase) && ownWhose.test(text.slice(phrase.start, phrase.title.start));
  if (isName.test(rest) && (whose || definite.test(start)) && closes(text, next.end) && !belongs.test(start))
    return holding(next, 'predicate.named');
  const tail = comma.test(rest) ? 0 : complementLength(text, phrase.end);
  if (tail < 0 || !comma.test(rest.slice(tail))) return null;
  const opening = text.slice(Math.max(reading.start, phrase.start - 30), phrase.start);
  if (asOpening.test(opening)) return holding(next, 'apposition.as');
  const capital = /^\p{Lu}/u.test(text.slice(phrase.title.start, phrase.title.end));
  const told = (isOwned(phrase) || capital) && says.test(text.slice(next.end, next.end + 14));
  // "as predicted by Finance Minister, Jane Roe in the budget"
  const said =
    told || (capital && /\b(?:by|with|from|and) $/.test(opening) && /^ [a-z]/.test(text.slice(next.end, next.end + 2)));
  if (!(closes(text, next.end) || said) || !/\S\s\S/.test(text.slice(next.start, next.end))) return null;
  const before = text.slice(Math.max(reading.start, phrase.start - 40), phrase.start);
  if (belongs.test(before) || asGiven.test(before)) return null;
  const article =
    /(?:^|[\s"\u201c(])((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Ww]hose)) (?:[a-z-]{3,15} ){0,3}$/.exec(
      before,
    )?.[1] ?? '';
  const own = /^(?:its|his|her|their|our|my|whose)$/i.test(article);
  if (!isOwned(phrase) && tail === 0 && !own) {
    const { weak, affiliated, normalised } = phrase.title;
    if (article === '' && !capital) return null;
    if (affiliated ? !postOf.test(normalised) : weak && !incumbent.test(opening)) return null;
    const sentence = text.slice(sentenceStart(reading, phrase.start), phrase.start);
    // Once its comma is passed, "At the meeting, the president, Jane Roe, said", the clause is over.
    const byAgent = /^According\b/.test(sentence) && /\bby (?:the )?$/.test(before);
    if (
      !byAgent &&
      subordinate.test(sentence) &&
      !sentence.includes(', ') &&
      !newSubject.test(text.slice(next.end, next.end + 8))
    )
      return null;
  }
  return holding(next, 'apposition.before', /\b(?:previous|former) (?:[a-z-]{3,15} )?$/.test(before) ? 'left' : null);
}

/** Between two titles of one holder: " and ", ", ", " and former ", " as well as its ". */
const coordinated = new RegExp(
  `^${small}(?: \\([^()\\n]{1,20}\\))?(?:,? and |, | as well as |,? who is (?:also )?)((?:also |now |currently )?(?:the |a |an |its |their |his |her )?(?:${adjectives}))$`,
);

/** Whether a title goes on with the holder of the title before it: "…, president of Velora and chairman of its board,". */
export function goesOnWith(text: string, left: TitlePhrase, right: TitlePhrase, predicate: boolean): boolean {
  if (right.start - left.end > 90 || left.title.plural || right.title.plural) return false;
  const tied = coordinated.exec(text.slice(left.end, right.start));
  if (tied === null) return false;
  const [whole, article = ''] = tied;
  if (whole.startsWith(', ') && !whole.startsWith(', and') && /^(?:the|his|her|their) /.test(article)) return false;
  if (makesOther.test(text.slice(right.end, right.end + 14))) return false;
  if (predicate && right.owner !== null && right.end > right.title.end) return true;
  return closes(text, right.end) || complementLength(text, right.end) >= 0 || text.startsWith(' and ', right.end);
}
