import { sliceOf } from '../../../common/text/span';
import type { Span } from '../../../common/text/span';
import type { Article, Entity, StatedDate } from '../../analysis/model';
import { findingsOf } from '../../features/findings';
import type { Source } from '../../features/source';

/**
 * The analysis of a text as `copydesk analyze` writes it. This shape is a contract: fields are never renamed or
 * removed. Offsets are UTF-16 code units; entities are named by their `id`, articles by their index.
 * @param shownId the id under which an entity is given, by its `Entity.id`
 */
export function wireAnalysis(id: unknown, source: Source, shownId: (id: string) => string): object {
  const { text, analysis } = source;
  const words = (span: Span): { start: number; end: number; text: string } => ({
    start: span.start,
    end: span.end,
    text: sliceOf(text, span),
  });
  const idOf = (index: number | null): string | null => {
    const entity: Entity | undefined = index === null ? undefined : analysis.entities[index];
    return entity === undefined ? null : shownId(entity.id);
  };
  const stated = (date: StatedDate | null): object | null =>
    date === null ? null : { value: date.value, witnesses: date.witnesses.map((w) => words(w)) };
  const article = ({ start, end, kind, headline, outlet, byline, published, updated, captured }: Article): object => ({
    start,
    end,
    kind,
    headline: headline === null ? null : sliceOf(text, headline),
    outlet: outlet?.name ?? null,
    byline: byline === null ? null : sliceOf(text, byline),
    published: stated(published),
    updated: stated(updated),
    captured: stated(captured),
  });
  const findings = findingsOf(source, { index: null, decisions: [], levels: {}, labelOf: (uri) => uri });
  return {
    id,
    articles: analysis.articles.map(article),
    captureRange: analysis.captureRange,
    sections: analysis.sections.map(({ start, end, kind }) => ({ start, end, kind })),
    times: analysis.times.map((t) => ({
      ...words(t),
      type: t.type,
      value: t.value,
      mod: t.mod,
      interval: t.interval,
      unresolved: t.unresolved,
      rule: t.rule,
      how: t.how,
      article: t.article,
    })),
    mentions: analysis.mentions.map((m) => ({ ...words(m), type: m.type, entity: idOf(m.entity) })),
    entities: analysis.entities.map(({ id: key, type, name, aliases }) => ({ id: shownId(key), type, name, aliases })),
    roles: analysis.roles.map((r) => ({
      start: r.start,
      end: r.end,
      title: r.title,
      holder: idOf(r.holder),
      of: idOf(r.of),
    })),
    findings: findings.map(({ start, end, code, severity, message }) => ({ start, end, code, severity, message })),
  };
}
