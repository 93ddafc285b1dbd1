import { countBelow } from '../../../common/text/sorted';
import type { Analysis, LinkedMention, Role } from '../model';

/** Mentions on each side that are looked at: a country or body may stand between a name and its title. */
const looked = 3;
/** How far behind a name its title may stand, in UTF-16 units: ", South Korea's first vice". */
const reach = 60;

/** What stands between a name and a title behind it: a comma, "is" or "as", and whose title it is. */
const between =
  /^(?:,| is| was| as|, who is)[ \u00a0](?:(?:the|its|their|a|an|now|then)[ \u00a0])?(?:\p{Lu}[\p{L}.'\u2019-]{0,30}[ \u00a0]){0,4}(?:\p{Ll}{2,20}['\u2019]s[ \u00a0])?(?:new[ \u00a0])?$/u;

/**
 * The mention of a role's holder that stands right beside the title: behind it ("Foreign Minister Moriyama"), or before it
 * in the same phrase ("Moriyama, Japan's foreign minister,"). Null where the title is tied to its holder by less.
 */
export function nameBeside(
  text: string,
  { mentions }: Pick<Analysis, 'mentions'>,
  { start, end, holder }: Role,
): LinkedMention | null {
  if (holder === null) return null;
  const first = countBelow(mentions, (mention) => mention.start < end);
  const next = mentions[first];
  if (next?.entity === holder && /^[ \u00a0]{0,2}$/.test(text.slice(end, Math.min(next.start, end + 3)))) return next;
  for (let at = first - 1; at >= Math.max(0, first - looked); at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || start - mention.end > reach) break;
    if (mention.entity === holder && mention.end < start)
      return between.test(text.slice(mention.end, start)) ? mention : null;
  }
  return null;
}
