import { groupBy } from '../../common/text/groupBy';
import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis, Role, SectionKind } from '../analysis/model';
import { nameBeside } from '../analysis/roles/besideName';
import { officeKey } from '../analysis/roles/office';
import type { EntityFact, MentionFact, Place, RoleFact, SourceSummary, TimeFact } from './model';
import { claimFacts } from './claimFacts';
import { copyFacts } from './copyFacts';
import { eventFacts } from './eventFacts';
import { precisionOf } from './precision';
import { quoteFacts } from './quoteFacts';
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
    const from = lineColumnAt(lines, start);
    // Most places end on the line that they begin on.
    const same = end < (lines.starts[from.line + 1] ?? lines.length);
    const to = same ? { line: from.line, column: from.column + end - start } : lineColumnAt(lines, end);
    return { uri, start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  const nameOf = (entity: number | null): string | null =>
    entity === null ? null : (analysis.entities[entity]?.name ?? null);

  const roleFact = (role: Role): RoleFact => {
    const { title, normalised, qualifier, tells, since, until, holderBy, ofBy, why, date } = role;
    const { start, end, line, column, endLine, endColumn } = placeOf(role);
    const of = nameOf(role.of);
    const outlet = analysis.articles[role.article]?.outlet?.name ?? null;
    return {
      ...{ uri, start, end, line, column, endLine, endColumn, title, normalised, qualifier },
      ...{ tells, since, until, holderBy, of, ofBy, why, date, outlet },
      quote: quoteOf(text, role.evidence, role),
      office: officeKey(normalised, of),
      isBeside: nameBeside(text, analysis, role) !== null,
    };
  };
  const rolesBy = groupBy(analysis.roles, ({ holder }) => holder);
  const vacancies = (rolesBy.get(null) ?? []).filter(({ tells }) => tells === 'vacant').map(roleFact);

  const mentionFacts = (indexes: readonly number[]): readonly MentionFact[] => {
    const facts: MentionFact[] = [];
    for (const at of indexes) {
      const mention = analysis.mentions[at];
      if (mention === undefined) continue;
      const { start, end, line, column, endLine, endColumn } = placeOf(mention);
      const { type, article } = mention;
      const kind = analysis.sections[mention.section]?.kind;
      const aside = kind !== undefined && asideKinds.has(kind);
      const words = sliceOf(text, mention);
      // Field by field: there are as many as names in the source, and copying places is several times slower.
      facts.push({ uri, start, end, line, column, endLine, endColumn, text: words, type, article, aside });
    }
    return facts;
  };

  const entities = analysis.entities.map((entity, i): EntityFact => ({
    ...{ id: entity.id, type: entity.type, name: entity.name, aliases: entity.aliases, key: entity.key },
    of: nameOf(entity.of),
    decided: entity.decided,
    ...(entity.apart === undefined ? {} : { apart: entity.apart }),
    mentions: mentionFacts(entity.mentions),
    roles: (rolesBy.get(i) ?? []).map(roleFact),
  }));
  const articles = analysis.articles.map((article) => ({
    ...placeOf(article),
    kind: article.kind,
    headline: article.headline === null ? null : sliceOf(text, article.headline),
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
  }));
  const times = analysis.times.map((time): TimeFact => {
    const { type, value, article } = time;
    const interval = time.unresolved === null ? time.interval : null;
    const kind = analysis.sections[time.section]?.kind;
    return {
      ...placeOf(time),
      ...{ text: sliceOf(text, time), type, value, interval, precision: precisionOf(value, interval, type), article },
      aside: kind === 'stamp' || (kind !== undefined && asideKinds.has(kind)),
    };
  });
  const events = eventFacts(text, analysis, placeOf);
  return {
    ...{ uri, articles, entities, vacancies, times, events },
    copies: copyFacts(text, analysis, placeOf),
    quotes: quoteFacts(text, analysis, placeOf),
    claims: claimFacts(text, analysis, placeOf),
  };
}
