import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis, SectionKind } from '../analysis/model';
import type { EntityFact, MentionFact, Place, RoleFact, SourceSummary } from './model';
import { quoteOf } from './shorten';

/** Sections whose names count as mentions, but never as the first or best one. */
const asideKinds: ReadonlySet<SectionKind> = new Set(['tags', 'teaser', 'boilerplate']);

/**
 * The facts of one source that the workspace needs: plain data with lines and columns, so that nobody has to read the text again.
 * @param uri of the source; `text` and `analysis` belong together
 */
export function summarise(uri: string, text: string, analysis: Analysis): SourceSummary {
  const lines = lineIndexOf(text);
  const placeOf = ({ start, end }: Span): Place => {
    const [from, to] = [lineColumnAt(lines, start), lineColumnAt(lines, end)];
    return { uri, start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  const nameOf = (entity: number | null): string | null =>
    entity === null ? null : (analysis.entities[entity]?.name ?? null);

  const rolesBy = new Map<number, RoleFact[]>();
  for (const role of analysis.roles) {
    if (role.holder === null) continue;
    const { title, normalised, qualifier, holderBy, ofBy, why, date } = role;
    const fact: RoleFact = {
      ...placeOf(role),
      ...{ title, normalised, qualifier, holderBy, of: nameOf(role.of), ofBy, why, date },
      outlet: analysis.articles[role.article]?.outlet?.name ?? null,
      quote: quoteOf(text, role.evidence, role),
    };
    const known = rolesBy.get(role.holder);
    if (known === undefined) rolesBy.set(role.holder, [fact]);
    else known.push(fact);
  }

  const mentionFact = (at: number): readonly MentionFact[] => {
    const mention = analysis.mentions[at];
    if (mention === undefined) return [];
    const kind = analysis.sections[mention.section]?.kind;
    const aside = kind !== undefined && asideKinds.has(kind);
    return [{ ...placeOf(mention), text: sliceOf(text, mention), type: mention.type, article: mention.article, aside }];
  };

  const entities = analysis.entities.map((entity, i): EntityFact => ({
    ...{ id: entity.id, type: entity.type, name: entity.name, aliases: entity.aliases, key: entity.key },
    of: nameOf(entity.of),
    mentions: entity.mentions.flatMap(mentionFact),
    roles: rolesBy.get(i) ?? [],
  }));
  const articles = analysis.articles.map((article) => ({
    ...placeOf(article),
    kind: article.kind,
    headline: article.headline === null ? null : sliceOf(text, article.headline),
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
  }));
  const times = analysis.times.map((time) => ({
    ...placeOf(time),
    ...{ text: sliceOf(text, time), value: time.value, article: time.article },
  }));
  return { uri, articles, entities, times };
}
