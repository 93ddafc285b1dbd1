import type { Entity } from '../model';

/** Names of countries and unions that a sentence gives an article. */
const withArticle =
  /^(?:United|Czech Republic|Dominican|Central African|Democratic|European Union|African Union|Philippines|Netherlands|Bahamas|Gambia|Maldives|Seychelles|Comoros|Solomon|Marshall|Vatican\b(?! City))|(?:Republic|Kingdom|Emirates|Islands)$/;

/** An entity's name as a sentence says it: "the United States", "Japan"; nothing for an index that is none. */
export function namedInSentence(entities: readonly Entity[], index: number): string {
  const entity = entities[index];
  if (entity === undefined) return '';
  return entity.type === 'place' && withArticle.test(entity.name) ? `the ${entity.name}` : entity.name;
}
