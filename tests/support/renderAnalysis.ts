import type { Finding } from '../../server/analysis/checks/finding';
import type { Analysis, Article, StatedDate } from '../../server/analysis/model';
import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';

/** One analysis as lines that a person can read and a diff can show: what stands where, in text order. */
export function renderAnalysis(text: string, analysis: Analysis, findings: readonly Finding[]): string {
  const index = lineIndexOf(text);
  const at = (span: Span): string => {
    const { line, column } = lineColumnAt(index, span.start);
    return `${line + 1}:${column + 1}`;
  };
  const words = (span: Span): string => {
    const slice = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return slice.length > 90 ? `${slice.slice(0, 60)} \u2026 ${slice.slice(-25)}` : slice;
  };
  const stated = (name: string, date: StatedDate | null): string[] =>
    date === null
      ? []
      : [
          `  ${name} ${date.value} (${date.source})`,
          ...date.witnesses.map((w) => `    witness ${at(w)} ${words(w)} [${w.rule}]`),
          ...date.conflicting.map((w) => `    conflicting ${at(w)} ${words(w)} ${w.value} [${w.rule}]`),
        ];
  const article = (a: Article, i: number): string[] => [
    `article ${i} ${a.kind} ${at(a)} headline: ${a.headline === null ? 'none' : words(a.headline)} | outlet: ${a.outlet?.name ?? 'none'}`,
    ...stated('published', a.published),
    ...stated('updated', a.updated),
    ...stated('captured', a.captured),
    ...(a.relativeStamp === null ? [] : [`  relative stamp ${at(a.relativeStamp)} ${words(a.relativeStamp)}`]),
  ];
  const name = (entity: number | null): string =>
    entity === null ? 'none' : (analysis.entities[entity]?.name ?? `?${entity}`);
  return [
    analysis.news ? '# articles' : '# no news',
    ...analysis.articles.flatMap(article),
    '# sections',
    ...analysis.sections.map((s) => `${at(s)} ${s.kind} (${s.article}) ${words(s)} [${s.rule}]`),
    '# times',
    ...analysis.times.map(
      (t) =>
        `${at(t)} ${words(t)} = ${t.type} ${t.value}${t.mod === null ? '' : ` ${t.mod}`}${t.interval === null ? '' : ` [${t.interval.from}, ${t.interval.to})`}${t.unresolved === null ? '' : ` unresolved: ${t.unresolved}`} | ${t.how} [${t.rule}]`,
    ),
    '# entities',
    ...analysis.entities.map(
      (e) =>
        `${e.id} ${e.type} ${e.name}${e.aliases.length === 0 ? '' : ` (${e.aliases.join('; ')})`}${e.of === null ? '' : ` of ${name(e.of)}`}: ${e.mentions.map((m) => at(analysis.mentions[m] ?? { start: 0, end: 0 })).join(' ')}`,
    ),
    '# roles',
    ...analysis.roles.map(
      (r) =>
        `${at(r)} ${words(r)} -> ${r.qualifier === null ? '' : `${r.qualifier} `}${r.normalised} of ${name(r.of)} (${r.ofBy ?? '-'}): ${name(r.holder)} (${r.holderBy ?? '-'}) ${r.date ?? 'undated'} [${r.rule}]`,
    ),
    '# findings',
    ...findings.map((f) => `${at(f)} ${f.severity} ${f.code} ${words(f)} | ${f.message}`),
    '',
  ].join('\n');
}
