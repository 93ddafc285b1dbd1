import { honorifics } from '../lexicon/titleWords';
import { ofHeads } from './cueWords';
import { entryOver, type Draft } from './found';
import { entryAt } from './gazetteer';
import { isEvent } from './otherNames';
import { opensWithPair } from './pairs';
import { nameForm } from './runs';
import { isCommon, type Stream } from './stream';
import { isNameLike, isPossessive, type Token } from './tokens';

/** Courtesy titles that are also given names or parts of names. */
const ofNames = new Set(
  'Don Tan Tun Datuk Dato Haji Hajji Saint St St. Nana Sri Chief Count Earl Duke Baron Justice Pastor'.split(' '),
);

/** A span without a title in front of a person's name, and without a possessive ending; null where nothing is left. */
function trimmed(stream: Stream, draft: Draft): Draft | null {
  const { tokens, titleFrom } = stream;
  let { first, last } = draft;
  while (last >= first && isPossessive(tokens[last])) last -= 1;
  if (draft.type === 'person') {
    for (let more = true; more && first < last;) {
      const title = titleFrom.get(first);
      const { text } = tokens[first] as Token;
      const next = tokens[first + 1] as Token;
      more = false;
      if (title !== undefined && title.last < last) [first, more] = [title.last + 1, true];
      else if (honorifics.has(text) && !ofNames.has(text) && isNameLike(next) && !isCommon(next.lower))
        [first, more] = [first + 1, true];
    }
  }
  if (first > last) return null;
  return first === draft.first && last === draft.last ? draft : { ...draft, first, last };
}

/** "Seoul's Foreign Ministry" as the place and its office. */
function splitAtPossessive(stream: Stream, draft: Draft): Draft[] {
  const { tokens } = stream;
  for (let at = draft.first + 1; at < draft.last; at += 1) {
    if (!isPossessive(tokens[at])) continue;
    const owner = entryOver(stream, draft.first, at - 1);
    if (owner === null || owner.type === 'organization') return [draft];
    const place = { first: draft.first, last: at - 1, type: owner.type, rule: 'possessive' } as const;
    return [
      { ...draft, ...place, foundBy: 'rule' },
      { ...draft, first: at + 1, rule: 'possessive', foundBy: 'rule' },
    ];
  }
  return [draft];
}

/** "Salem, Oregon" as two places, unless the lexicon knows it as one ("Washington, D.C."). */
function splitAtComma(stream: Stream, draft: Draft): Draft[] {
  const { tokens } = stream;
  if (draft.type !== 'place' || entryOver(stream, draft.first, draft.last) !== null) return [draft];
  const parts: Draft[] = [];
  let { first } = draft;
  for (let at = first + 1; at < draft.last; at += 1) {
    if ((tokens[at] as Token).text !== ',') continue;
    parts.push({ ...draft, first, last: at - 1 });
    first = at + 1;
  }
  return parts.length === 0 ? [draft] : [...parts, { ...draft, first }];
}

/** "Korea U.S. Japan" as three places: a span that is nothing but places and nationalities, one behind the other. */
function splitTiles(stream: Stream, draft: Draft): Draft[] {
  if (draft.last === draft.first || entryOver(stream, draft.first, draft.last) !== null) return [draft];
  const tiles: Draft[] = [];
  for (let at = draft.first; at <= draft.last;) {
    const match = entryAt(stream.tokens, at, draft.last + 1);
    if (match === null || match.entry.type === 'organization') return [draft];
    const last = at + match.count - 1;
    tiles.push({ ...draft, first: at, last, type: match.entry.type, foundBy: 'lexicon', rule: 'lexicon.list' });
    at = last + 1;
  }
  return tiles.every(({ type }) => type === 'place') ? tiles : [draft];
}

/** "People's Government" and "Guizhou Province" with "of" between them as one office. */
function joined(stream: Stream, drafts: readonly Draft[]): Draft[] {
  const { tokens } = stream;
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = draft.type === 'place' ? result.at(-1) : undefined;
    if (before?.type === 'organization' && tokens[before.last + 1]?.lower === 'of') {
      const between = draft.first - before.last - 1;
      const head = nameForm(tokens[before.first] as Token);
      const tail = nameForm(tokens[before.last] as Token);
      const belongs = tail === 'Government' || (ofHeads.has(head) && head !== tail);
      if (belongs && (between === 1 || (between === 2 && tokens[draft.first - 1]?.lower === 'the'))) {
        result[result.length - 1] = { ...before, last: draft.last, foundBy: 'rule', rule: 'officeOf' };
        continue;
      }
    }
    result.push(draft);
  }
  return result;
}

/** What the lexicon and the words themselves say of the type, where they are surer than whoever found the name. */
function typed(stream: Stream, draft: Draft): Draft {
  const { first, last, type } = draft;
  const entry = entryOver(stream, first, last);
  if (entry !== null && (entry.type === type || entry.type === 'nationality' || entry.group === 'country'))
    return { ...draft, type: entry.type, foundBy: 'lexicon', rule: `lexicon.${entry.type}` };
  const bodies = type === 'other' || type === 'organization';
  if (!bodies || !isEvent(stream, first, last, type === 'other')) return draft;
  // "China-ASEAN Trade Week": both sides act in it, and mentions do not nest.
  if (opensWithPair(stream, first)) return { ...draft, type: 'other' };
  return { ...draft, type: 'event', foundBy: 'rule', rule: 'event' };
}

/** The names of a stream as the words themselves want them: cut, joined and typed. Both lists in order. */
export function corrected(stream: Stream, found: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const draft of found) {
    const own = trimmed(stream, draft);
    if (own === null) continue;
    if (own.first === own.last) drafts.push(own);
    else
      for (const side of splitAtPossessive(stream, own))
        for (const part of splitAtComma(stream, side)) drafts.push(...splitTiles(stream, part));
  }
  return joined(stream, drafts).map((draft) => typed(stream, draft));
}
