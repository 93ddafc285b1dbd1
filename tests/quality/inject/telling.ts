import { sliceOf, type Span } from '../../../common/text/span';

/** Words that make it unsure that the date is told as past or as coming: plans, conditions, ends of terms, quotations. */
const unsure =
  /\b(?:plan|plans|planned|planning|scheduled?|expect(?:s|ed)?|due|to be|deadline|expir\w{1,6}|postponed?|delayed?|proposed|promised|vowed|agreed|pledged|hoped|original(?:ly)?)\b|["\u201c\u201d`]/i;
/** Words that do so inside the clause of the date. */
const unsureHere =
  /\b(?:set|until|till|through|may|might|could|would|should|if|ahead|before|after|since|effective|next|another)\b/i;
const coming = /\b(?:will|shall|is to|are to|(?:is|are) (?:going|scheduled|set|due|expected|planned))\b/i;
/** Verbs in the simple past that tell what happened; what people said is no event. */
const happened =
  /\b(?:was|were|met|held|took|won|began|died|left|came|went|made|became|saw|fell|rose|broke|struck|shot|fled|sent|gave|got|lost|sold|bought|flew|led|\w{2,12}(?<!agre|ne|spe|fe|se|bre|indee)ed)\b/;
const reporting = /\b(?:said|told|added|noted|stated|announced|reported|warned|called|asked|explained)\b/;

/** The words of the sentence before a date and after it, as far as the clause goes. */
function clauseAround(text: string, date: Span, sentence: Span): readonly [string, string] {
  const before = text.slice(Math.max(sentence.start, date.start - 90), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 90));
  return [/[^;:()\u2014,]*$/.exec(before)?.[0] ?? '', /^,?[^;:()\u2014,]*/.exec(after)?.[0] ?? ''];
}

/**
 * Whether the sentence surely tells of something that happened on the date: "on DATE" right behind a verb in the simple
 * past of the same clause, or "On DATE, somebody did" at the sentence's beginning, and no plan, condition or quotation.
 */
export function toldAsPast(text: string, date: Span, sentence: Span): boolean {
  const words = sliceOf(text, sentence);
  if (unsure.test(words) || coming.test(words)) return false;
  const [before, after] = clauseAround(text, date, sentence);
  if (unsureHere.test(before) || unsureHere.test(after)) return false;
  if (/\b[Oo]n $/.test(before) && happened.test(before)) return !reporting.test(before);
  return /^On $/.test(text.slice(sentence.start, date.start)) && happened.test(after) && !reporting.test(after);
}

/** Whether the sentence surely tells the date as coming: "will … on DATE" in one clause, no quotation and no condition. */
export function toldAsComing(text: string, date: Span, sentence: Span): boolean {
  const words = sliceOf(text, sentence);
  if (/["\u201c\u201d`]|\b(?:if|would|said|after|before|since|until)\b/i.test(words) || happened.test(words))
    return false;
  const [before] = clauseAround(text, date, sentence);
  return /\b[Oo]n $/.test(before) && /\b(?:will|shall)\b/.test(before);
}
