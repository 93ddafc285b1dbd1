import { contains } from '../../../common/text/span';
import { foldKey } from '../../../common/text/fold';
import type { Article, Section, Time, Witness } from '../model';

const day = /^\d{4}-\d{2}-\d{2}/;

/** Whether the words of a time name a day of the month, and not just a weekday or "today". */
const namesDay = (text: string, time: Time): boolean => /\d/.test(text.slice(time.start, time.end));

/**
 * Adds witnesses that only the resolved times show: a caption or dateline whose day ("July 11") is the article's
 * publication day. Another day there is no conflict, for pictures are often of an earlier day. A caption that stands
 * twice counts once.
 */
export function confirmWitnesses(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  times: readonly Time[],
): readonly Article[] {
  const added = new Map<number, Witness[]>();
  const seen = new Set<string>();
  for (const time of times) {
    const section = sections[time.section];
    const article = articles[time.article];
    if (section === undefined || article === undefined || article.published === null) continue;
    if (section.kind !== 'caption' && section.kind !== 'dateline') continue;
    const value = time.value.slice(0, 10);
    if (!day.test(value) || value !== article.published.value || !namesDay(text, time)) continue;
    if (article.published.witnesses.some((witness) => contains(witness, time) || contains(time, witness))) continue;
    const key = `${String(time.article)} ${foldKey(text.slice(section.start, section.end))}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const witness: Witness = { start: time.start, end: time.end, value, states: 'published', rule: section.kind };
    added.set(time.article, [...(added.get(time.article) ?? []), witness]);
  }
  if (added.size === 0) return articles;
  return articles.map((article, index) => {
    const more = added.get(index);
    if (more === undefined || article.published === null) return article;
    return { ...article, published: { ...article.published, witnesses: [...article.published.witnesses, ...more] } };
  });
}
