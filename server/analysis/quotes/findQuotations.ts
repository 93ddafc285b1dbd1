import { bySpan } from '../../../common/text/span';
import type { Entity, LinkedMention, Quotation, Role, Section } from '../model';
import { attributionAfter, attributionAtEnd, attributionBefore, lastSaid } from './attribute';
import type { Attribution, Quoted } from './attribute';
import { tokensOf } from './frames';
import type { Token } from './frames';
import type { Marked } from './marks';
import { endsPhrase, isOf, sentenceSubject } from './nounPhrase';
import { beginsWith, paragraphsOf, telling } from './paragraphs';
import type { Paragraph } from './paragraphs';
import { callingVerbs, sayingVerbs, wordNouns } from './sayingWords';
import { speakerOf } from './speaker';
import type { Cast, Speaker, Spoke } from './speaker';
import { wordingOf } from './wording';
import type { Wording } from './wording';

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] };

/** Where a sentence may begin, and with it a quotation that is a whole one. */
const leadIn: ReadonlySet<Token['kind']> = new Set(['colon', 'comma', 'stop', 'quote', 'open', 'dash', 'break']);
/** Tokens of a sentence before a quotation in which its subject is looked for. */
const farthest = 120;
const determiners: ReadonlySet<string> = new Set(
  'the a an so-called its their his her this these such some'.split(' '),
);

/** Whether the words of a quotation are a sentence of their own, as far as they and the token before them tell. */
function isSentence(wording: Wording, before: Token | undefined): boolean {
  if (!wording.begins) return false;
  if (before === undefined || before.kind === 'colon' || isOf(before, sayingVerbs)) return true;
  return leadIn.has(before.kind) && (!wording.titled || (before.kind === 'stop' && wording.ends));
}

/** Titles of works, names, and a word or two that only colour a noun ("the “package” deal"): nobody's words. */
function isScare(wording: Wording, sentence: boolean, before: Token | undefined, after: Token | undefined): boolean {
  if (sentence) return false;
  if ((wording.titled && wording.words > 1) || isOf(before, wordNouns)) return true;
  const colours =
    after?.kind === 'name' || (after?.kind === 'word' && !endsPhrase(after) && !isOf(after, callingVerbs));
  return wording.words <= 2 && isOf(before, determiners) && colours;
}

const isWholeInside = ({ begins, ends, words }: Wording): boolean => begins && ends && words > 1;

/** One outer quotation while its paragraph is read. */
interface Read {
  readonly draft: Draft;
  readonly token: number;
  readonly wording: Wording;
  /** What was found behind it, or null. */
  readonly after: Attribution | null;
}

/** What is known of a quotation when it is read. */
interface Given {
  /** Index of its token, and of the first one of its sentence. */
  readonly at: number;
  readonly low: number;
  readonly marked: Marked;
  readonly draft: Draft;
  /** The one before it in the paragraph, or null. */
  readonly last: Read | null;
}

/** A paragraph's place: its article and section, and where the paragraph before it begins (UTF-16 offset). */
interface Where {
  readonly article: number;
  readonly section: number;
  readonly since: number;
}

/** How much of the next line is looked at for a clause of saying, in UTF-16 units. */
const longestClause = 200;

/** How much of a paragraph without quotations is looked at for who speaks in it, in UTF-16 units from its end. */
const longestLookedAt = 1500;

/**
 * The quotations of one source in text order, nested ones too, each with who says it where the words around tell. Joins the
 * parts of split ones and of those that run over paragraphs. Linear.
 * @param mentions with their entities, in text order; all spans are UTF-16 offsets of `text`
 */
export function findQuotations(
  text: string,
  sections: readonly Section[],
  mentions: readonly LinkedMention[],
  entities: readonly Entity[],
  roles: readonly Role[],
): readonly Quotation[] {
  const cast: Cast = { text, mentions, entities, roles, genders: new Map() };
  const found: Draft[] = [];
  const indexOf = new Map<Draft, number>();
  let spoke: Spoke | null = null;
  /** The quotation that its paragraph did not close, and the section after that paragraph. */
  let open: { readonly draft: Draft; readonly kind: Marked['kind']; readonly section: number } | null = null;

  const sinceOf = ({ section, start }: Paragraph): number => {
    const [own, before] = [sections[section], sections[section - 1]];
    return before !== undefined && before.article === own?.article && telling.has(before.kind) ? before.start : start;
  };
  const placeOf = (paragraph: Paragraph): Where => {
    const article = sections[paragraph.section]?.article ?? 0;
    return { article, section: paragraph.section, since: sinceOf(paragraph) };
  };

  /** Writes down who says a quotation. */
  function attribute(
    by: Attribution,
    paragraph: Paragraph,
    tokens: readonly Token[],
    { draft, at, low, last }: Given,
  ): void {
    const where = placeOf(paragraph);
    if (by.who.kind === 'pronoun') listen(paragraph, tokens, (last?.token ?? -1) + 1, Math.min(low, at));
    const speaker: Speaker | null = speakerOf(cast, by.who, tokens, where, spoke);
    draft.speaker = speaker?.entity ?? null;
    draft.speakerBy = speaker === null ? null : by.inferred ? 'inferred' : speaker.by;
    draft.said = { start: by.who.start, end: by.who.end };
    draft.cue = by.cue;
    draft.rule = by.rule;
    spoke = {
      entity: draft.speaker,
      article: where.article,
      section: where.section,
      at: by.who.start,
      said: draft.said,
    };
  }

  /** Takes note of who is reported to speak before a quotation, without being quoted, since the one before. */
  function listen(paragraph: Paragraph, tokens: readonly Token[], from: number, to: number): void {
    const where = placeOf(paragraph);
    const reported = lastSaid(tokens, from, to) ?? subjectAbove(tokens, from, to);
    if (reported !== null) hear(reported, tokens, where);
    else if (from === 0 && spoke?.section !== where.section - 1 && spoke?.section !== where.section)
      speakerAbove(paragraph);
  }

  function hear(reported: Attribution, tokens: readonly Token[], where: Where): void {
    const entity = speakerOf(cast, reported.who, tokens, where, spoke)?.entity ?? null;
    if (entity === null && reported.who.kind === 'pronoun') return;
    spoke = { entity, article: where.article, section: where.section, at: reported.who.start, said: null };
  }

  /** A part of what another quotation began. */
  function goOn(draft: Draft, from: Draft, rule: string): void {
    draft.continues = indexOf.get(from) ?? null;
    draft.whole = draft.whole || from.whole;
    if (draft.said !== null) return;
    draft.speaker = from.speaker;
    draft.speakerBy = from.speakerBy;
    draft.said = from.said;
    draft.cue = from.cue;
    draft.rule = rule;
  }

  /** Whom a whole quotation belongs to that no words around it name: who spoke right before. */
  function infer(paragraph: Paragraph, tokens: readonly Token[], { draft, last, at }: Given): void {
    const where = placeOf(paragraph);
    const first = (last?.token ?? -1) + 1;
    const reported = lastSaid(tokens, first, at) ?? subjectAbove(tokens, first, at);
    if (reported !== null) hear(reported, tokens, where);
    else if (last === null) speakerAbove(paragraph);
    const above = last === null && reported === null;
    if (spoke === null || spoke.article !== where.article || spoke.section !== where.section - (above ? 1 : 0)) return;
    if ((above && at > 0) || (last !== null && last.draft.speaker !== spoke.entity && reported === null)) return;
    if (spoke.entity === null) draft.said = spoke.said;
    if (spoke.entity === null) return;
    draft.speaker = spoke.entity;
    draft.speakerBy = 'inferred';
    draft.rule = 'inferred.before';
    spoke = { ...spoke, section: where.section, at: draft.start };
  }

  /** Takes note of who spoke in the paragraph above, where nothing was quoted there. */
  function speakerAbove({ section }: Paragraph): void {
    const [own, above] = [sections[section], sections[section - 1]];
    if (own === undefined || above?.kind !== 'body' || own.kind !== 'body' || above.article !== own.article) return;
    if (spoke?.section === section - 1) return;
    const start = Math.max(above.start, above.end - longestLookedAt);
    const tokens = tokensOf(text, { start, end: above.end }, [], mentions);
    const said = lastSaid(tokens, 0, tokens.length);
    if (said !== null) hear(said, tokens, { article: own.article, section: section - 1, since: above.start });
  }

  function readParagraph(paragraph: Paragraph): void {
    const { section, outer } = paragraph;
    const tokens = tokensOf(text, paragraph, outer, mentions);
    const reads = new Map<number, Draft>();
    const places = new Map(outer.map((marked, at) => [marked, at]));
    for (const marked of [...outer, ...paragraph.inner].sort(bySpan)) {
      const { start, end, words } = marked;
      const none = { continues: null, speaker: null, speakerBy: null, said: null, cue: null };
      const draft: Draft = {
        start,
        end,
        words,
        ...none,
        whole: false,
        article: sections[section]?.article ?? 0,
        section,
        rule: 'marks',
      };
      const at = places.get(marked);
      if (at === undefined) draft.rule = 'nested';
      else reads.set(at, draft);
      if (at === undefined) draft.whole = isWholeInside(wordingOf(text, marked));
      indexOf.set(draft, found.length);
      found.push(draft);
    }
    let low = 0;
    let last: Read | null = null;
    tokens.forEach((token, at) => {
      if (token.kind === 'stop') low = at + 1;
      if (token.kind !== 'quote') return;
      const marked = outer[token.at];
      const draft = reads.get(token.at);
      if (marked === undefined || draft === undefined) return;
      const read = readOne(paragraph, tokens, { at, low, marked, draft, last });
      if (read.after !== null || read.wording.ends) low = at + 1;
      last = read;
      open = marked.closed ? null : { draft, kind: marked.kind, section: section + 1 };
    });
  }

  function readOne(paragraph: Paragraph, tokens: readonly Token[], given: Given): Read {
    const { at, low, marked, draft, last } = given;
    const wording = wordingOf(text, marked);
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const sentence = isSentence(wording, before);
    draft.whole = sentence && (wording.words > 1 || wording.ends) && before?.kind !== 'comma';
    const quoted = { at, leads: wording.leads || !marked.closed, sentence, stopped: wording.stopped };
    const above =
      at === 0 && open !== null && open.section === paragraph.section && beginsWith(text, paragraph, open.kind)
        ? open.draft
        : null;
    if (isScare(wording, sentence, before, next)) return { draft, token: at, wording, after: null };
    const after = marked.closed ? (attributionAfter(tokens, quoted) ?? belowOf(paragraph, tokens, quoted)) : null;
    // The clause behind the part before says who speaks, unless this one has a clause of its own.
    const split: Read | null = last?.after?.next === at ? last : null;
    const leading = attributionBefore(tokens, quoted, Math.max(low, at - farthest));
    const reported = !sentence && leading?.who.kind === 'name' && leading.rule === 'before.verb';
    const by = (reported ? leading : null) ?? after ?? leading ?? (sentence ? null : attributionAtEnd(tokens, quoted));
    if (by !== null) attribute(by, paragraph, tokens, given);
    if (by !== null && sentence) draft.whole = true;
    if (above !== null) {
      if (by !== null) givenBack(above, draft);
      goOn(draft, above, 'marks.paragraphs');
    } else if (split !== null && after === null && split.draft.whole) {
      if (by === null || by.cue?.start === split.after?.cue?.start) goOn(draft, split.draft, 'marks.split');
    } else if (last !== null && by === null && sentence && isClause(tokens, last, at))
      goOn(draft, last.draft, 'marks.split');
    else if (by === null && draft.whole && wording.ends) infer(paragraph, tokens, given);
    return { draft, token: at, wording, after };
  }

  /** The clause of saying that a line break parts from its quotation. */
  function belowOf({ section }: Paragraph, tokens: readonly Token[], quoted: Quoted): Attribution | null {
    const [own, below] = [sections[section], sections[section + 1]];
    const token = tokens[quoted.at];
    if (
      token === undefined ||
      quoted.at < tokens.length - 1 ||
      !quoted.leads ||
      below?.kind !== 'body' ||
      own?.kind !== 'body'
    )
      return null;
    if (below.article !== own.article || !/^\s*\p{Ll}/u.test(text.slice(below.start, below.start + 12))) return null;
    const end = Math.min(below.end, below.start + longestClause);
    return attributionAfter([token, ...tokensOf(text, { start: below.start, end }, [], mentions)], {
      ...quoted,
      at: 0,
    });
  }

  /** The speaker who is named at the end of a quotation of several paragraphs said its beginning too. */
  function givenBack(above: Draft, { speaker, speakerBy, said, cue }: Draft): void {
    for (let part: Draft | undefined = above; part !== undefined && part.said === null;) {
      Object.assign(part, { speaker, speakerBy, said, cue });
      part = part.continues === null ? undefined : found[part.continues];
    }
  }

  for (const paragraph of paragraphsOf(text, sections)) readParagraph(paragraph);
  return found;
}

/** The person with whom the sentence right before a quotation begins: who is told of is likely to speak. */
function subjectAbove(tokens: readonly Token[], from: number, to: number): Attribution | null {
  let end = to;
  while (end > from && to - end < farthest && tokens[end - 1]?.kind !== 'stop') end -= 1;
  if (end === from || tokens[end - 1]?.kind !== 'stop') return null;
  let low = end - 1;
  while (low > from && to - low < farthest && tokens[low - 1]?.kind !== 'stop') low -= 1;
  const who = sentenceSubject(tokens, low, end - 1);
  return who?.kind === 'name' ? { who, cue: null, next: end, rule: 'subject', inferred: true } : null;
}

/** Whether nothing but a clause of saying and its full stop stands between a quotation and the next one. */
const isClause = (tokens: readonly Token[], { token, after, draft }: Read, at: number): boolean =>
  draft.whole &&
  after !== null &&
  (after.next === at || (tokens[after.next]?.kind === 'stop' && after.next + 1 === at)) &&
  token < at;
