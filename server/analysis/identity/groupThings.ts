import { groupBy } from '../../../common/text/groupBy';
import { remembered } from '../../../common/text/remembered';
import type { Cluster, Named } from './cluster';
import { properWords, slugOf } from './nameWords';

/** A year, or the number of an event that is held again and again ("Super Bowl LIX", "the 79th session"). */
const isEdition = (word: string): boolean =>
  /^(?:(?:1[89]|20)\d\d(?:-\d\d(?:\d\d)?)?|\d{1,3}(?:st|nd|rd|th)|'\d\d)$/.test(word);

/** "The Oslo Olympic Games" are "the Oslo Olympics". */
const wordsOf = (form: string): readonly string[] => properWords(form.replace(/lympic Games/, 'lympics'));

/**
 * Groups the mentions of events or products: equal names are one, editions of an event (by year or number) are several. A
 * name without its edition is that of the only edition that the source names.
 */
export function groupThings(type: 'event' | 'product', named: readonly Named[]): readonly Cluster[] {
  if (named.length === 0) return [];
  const wordsIn = remembered(wordsOf);
  const bareIn = remembered((form) => {
    const words = wordsIn(form).filter((word) => !isEdition(word));
    return type === 'event' && words.length > 0 ? words.join(' ') : wordsIn(form).join(' ');
  });
  /** The name's words with its editions behind, so that "2024 Olympics" and "Olympics 2024" are one. */
  const fullIn = remembered((form) => {
    const editions = type === 'event' ? wordsIn(form).filter(isEdition) : [];
    return editions.length === 0 ? bareIn(form) : `${bareIn(form)} ${editions.join(' ')}`;
  });
  const editionsOf = groupBy(new Set(named.map(({ form }) => form)), bareIn);
  const keyOf = remembered((form) => {
    const own = fullIn(form);
    if (own !== bareIn(form)) return own;
    const [only, more] = new Set((editionsOf.get(own) ?? []).map(fullIn).filter((full) => full !== own));
    return only !== undefined && more === undefined ? only : own;
  });
  return [...groupBy(named, ({ form }) => keyOf(form))].map(([key, members]) => ({
    ...{ type, key: null, name: null, of: null, slug: slugOf(key.split(' ')) },
    mentions: members.map((m) => m.at),
  }));
}
