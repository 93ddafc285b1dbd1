import { foldKey } from '../../common/text/fold';
import type { WorldEntity } from './model';

/** Whether the units of `query` stand in `text` in this order, with anything between them. */
function isSubsequence(query: string, text: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length && at < query.length; i += 1) if (text[i] === query[at]) at += 1;
  return at === query.length;
}

/** 0 no match; higher is better: letters in order, inside a word, start of a word, start of the name, the whole name. */
function scoreOf(query: string, name: string): number {
  if (name === query) return 5;
  if (name.startsWith(query)) return 4;
  if (name.includes(` ${query}`)) return 3;
  if (name.includes(query)) return 2;
  return isSubsequence(query, name) ? 1 : 0;
}

/**
 * Entities whose name or alias matches the query, best first; a name beats an alias of the same quality,
 * then more mentions, then the name's order. An empty query matches everything.
 * @param limit most entities to return
 */
export function searchEntities(entities: readonly WorldEntity[], query: string, limit: number): readonly WorldEntity[] {
  const wanted = foldKey(query);
  const scored = entities.map((entity, order) => {
    const name = 2 * scoreOf(wanted, foldKey(entity.name));
    const alias = Math.max(0, ...entity.aliases.map((form) => 2 * scoreOf(wanted, foldKey(form)) - 1));
    return { entity, order, score: Math.max(name, alias) };
  });
  return scored
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score || b.entity.mentions.length - a.entity.mentions.length || a.order - b.order)
    .slice(0, Math.max(0, limit))
    .map((s) => s.entity);
}
