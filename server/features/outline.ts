import { contains, sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis, Article, EntityType, Section, SectionKind } from '../analysis/model';
import { daysView } from './dateView';
import type { DaysView } from './dateView';
import type { Source } from './source';

/** What an outline entry stands for; `lsp/messages` makes its words. */
export type OutlineLabel =
  | {
      readonly kind: 'article';
      readonly article: Article['kind'];
      readonly headline: string | null;
      readonly outlet: string | null;
      readonly byline: string | null;
      readonly published: string | null;
    }
  /** One section, or a run of `count` lines of teasers, tags or boilerplate. */
  | { readonly kind: 'section'; readonly section: SectionKind; readonly text: string; readonly count: number }
  | { readonly kind: 'group'; readonly group: EntityType | 'time'; readonly count: number }
  | { readonly kind: 'entity'; readonly type: EntityType; readonly name: string; readonly count: number }
  | { readonly kind: 'time'; readonly text: string; readonly value: string; readonly days: DaysView | null };

/** An outline entry. `selection` lies within `range`, every child's range within its parent's. */
export interface OutlineNode {
  readonly label: OutlineLabel;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const asides: readonly SectionKind[] = ['teaser', 'tags', 'boilerplate'];
const maxLabel = 80;

const hull = (first: Span, others: readonly Span[]): Span =>
  others.reduce<Span>((all, s) => ({ start: Math.min(all.start, s.start), end: Math.max(all.end, s.end) }), first);

/** Runs of neighbouring sections of one aside kind become one entry; every other section is its own. */
export function sectionRuns(sections: readonly Section[]): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before?.kind === section.kind && asides.includes(section.kind)) run.push(section);
    else runs.push([section]);
  }
  return runs;
}

function sectionNode(text: string, run: readonly Section[]): OutlineNode | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const label = text.slice(first.start, Math.min(first.end, first.start + maxLabel)).trim();
  return {
    label: { kind: 'section', section: first.kind, text: label, count: run.length },
    range: { start: first.start, end: last.end },
    selection: { start: first.start, end: first.end },
    children: [],
  };
}

/**
 * A group of entries under an article. Its range must hold its children, so it runs over much of the article; its
 * selection is its very last piece, because editors pin the lines from selection to range end while scrolling, and a
 * group is no place in the text that should be pinned.
 */
function groupNode(group: EntityType | 'time', children: readonly OutlineNode[]): readonly OutlineNode[] {
  const [first] = children;
  if (first === undefined) return [];
  const ranges = children.map((c) => c.range);
  const range = hull(first.range, ranges);
  return [
    {
      label: { kind: 'group', group, count: children.length },
      range,
      selection: ranges.find((r) => r.end === range.end) ?? range,
      children,
    },
  ];
}

/** First mention and number of mentions of each entity, by article; mentions in boilerplate do not count. */
function entitiesByArticle(analysis: Analysis): readonly ReadonlyMap<number, { first: Span; count: number }>[] {
  const found = analysis.articles.map(() => new Map<number, { first: Span; count: number }>());
  for (const mention of analysis.mentions) {
    const article = analysis.articles[mention.article];
    const known = found[mention.article];
    if (article === undefined || known === undefined || !contains(article, mention)) continue;
    if (analysis.sections[mention.section]?.kind === 'boilerplate') continue;
    const seen = known.get(mention.entity);
    if (seen === undefined) known.set(mention.entity, { first: mention, count: 1 });
    else seen.count += 1;
  }
  return found;
}

function entityNodes(
  analysis: Analysis,
  seen: ReadonlyMap<number, { first: Span; count: number }>,
  type: EntityType,
): readonly OutlineNode[] {
  return [...seen].flatMap(([index, { first, count }]) => {
    const entity = analysis.entities[index];
    if (entity?.type !== type) return [];
    const range = { start: first.start, end: first.end };
    return [
      { label: { kind: 'entity' as const, type, name: entity.name, count }, range, selection: range, children: [] },
    ];
  });
}

/** The article's dates and clock times that have a value, each value once, at its first place. */
function timeNodes({ text, analysis }: Source, article: Article, index: number): readonly OutlineNode[] {
  const seen = new Set<string>();
  return analysis.times.flatMap((time) => {
    const dated = time.type === 'DATE' || time.type === 'TIME';
    if (time.article !== index || !dated || time.interval === null || seen.has(time.value)) return [];
    if (!contains(article, time)) return [];
    seen.add(time.value);
    const range = { start: time.start, end: time.end };
    const days = daysView(time.value, time.interval);
    const label = { kind: 'time' as const, text: sliceOf(text, time), value: time.value, days };
    return [{ label, range, selection: range, children: [] }];
  });
}

/** The outline of a source: its articles, under each its sections and then its people, organizations, places, dates. */
export function outline(source: Source): readonly OutlineNode[] {
  const { text, analysis } = source;
  const entities = entitiesByArticle(analysis);
  const sections = analysis.articles.map((): Section[] => []);
  for (const section of analysis.sections) sections[section.article]?.push(section);
  return analysis.articles.map((article, index) => {
    const seen = entities[index] ?? new Map<number, { first: Span; count: number }>();
    const own = (sections[index] ?? []).filter((s) => contains(article, s));
    const groups = (['person', 'organization', 'place'] as const).flatMap((type) =>
      groupNode(type, entityNodes(analysis, seen, type)),
    );
    const dates = groupNode('time', timeNodes(source, article, index));
    const first = own[0] ?? article;
    const selection = article.headline ?? { start: first.start, end: first.end };
    const children = [...sectionRuns(own).flatMap((run) => sectionNode(text, run) ?? []), ...groups, ...dates];
    return {
      label: {
        kind: 'article' as const,
        article: article.kind,
        headline: article.headline === null ? null : sliceOf(text, article.headline).slice(0, maxLabel * 2),
        outlet: article.outlet?.name ?? null,
        byline: article.byline === null ? null : sliceOf(text, article.byline),
        published: article.published?.value ?? null,
      },
      // Without the blank lines after the last section: they would reach into the next article's first line.
      range: {
        start: article.start,
        end: hull(
          selection,
          children.map((c) => c.range),
        ).end,
      },
      selection,
      children,
    };
  });
}
