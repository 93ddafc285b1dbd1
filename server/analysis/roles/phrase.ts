import type { Span } from '../../../common/text/span';
import type { TitleMatch } from '../lexicon/titles';
import type { LinkedMention } from '../model';
import type { Around } from './around';

/** A title with the country or organization that stands beside it: "Japan's former prime minister", "president of the World Bank". */
export interface TitlePhrase extends Span {
  readonly title: TitleMatch;
  /** The mention that says whose office it is, or null. */
  readonly owner: LinkedMention | null;
}

/** Adjectives that stand between an owner and a title and are no part of the title. */
const between =
  '(?:new|newly elected|current|outgoing|incoming|longtime|then|own|first|next|conservative|liberal|progressive|right-wing|left-wing|far-right|top|embattled)';
const beforeTitle = new RegExp(`^(?:['\u2019]s?)?[ \u00a0](?:${between} ){0,2}$`);
const afterTitle = /^ (?:of|at|for|in|with) (?:the )?$/;

const owns = (mention: LinkedMention | null): mention is LinkedMention => mention !== null && mention.type !== 'person';

/** Reads the owner beside a title; the phrase runs from the owner to the title, or from the title to the owner. */
export function phraseOf(text: string, title: TitleMatch, around: Around): TitlePhrase {
  const { start, end } = title.outer;
  const before = around.previous(start);
  if (owns(before) && start - before.end <= 40 && beforeTitle.test(text.slice(before.end, start))) {
    return { start: before.start, end, title, owner: before };
  }
  const after = around.next(end);
  if (owns(after) && after.start - end <= 12 && afterTitle.test(text.slice(end, after.start))) {
    return { start, end: after.end, title, owner: after };
  }
  return { start, end, title, owner: null };
}
