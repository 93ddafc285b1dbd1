import { sourcesOf } from '../../common/annotation/ends';
import type { Annotation, LinkKind } from '../../common/annotation/model';
import { endsOf, type PlacedEnd } from '../../common/annotation/queries';
import { deprecation, findTag } from '../../common/annotation/codebook';
import { counted } from '../../common/text/counted';
import { shortened } from '../../common/text/shortened';
import { byCode } from '../../common/text/sorted';
import { createPlacing } from '../annotations/place';
import { linkKindLabel } from '../annotations/words';
import { escaped } from '../markdown';
import { annotationRow, type AnnotatedFolder, type RowContext } from '../views/annotations/annotationRow.model';
import { inPortions } from '../views/annotations/portions.model';
import type { Row } from '../views/row';
import { allLinks, lossOf } from './linkedEnds';
import { noArticles, originWords, wordsOf, type ArticleOf } from './linkWords';

const linkGroupings = ['kind', 'source'] as const;
/** How the Links view is grouped. */
export type LinkGrouping = (typeof linkGroupings)[number];

/** Whether a value names a grouping. */
export const isLinkGrouping = (value: unknown): value is LinkGrouping =>
  linkGroupings.some((grouping) => grouping === value);

/** Groups of more links than these are folded at first. */
const fewEnough = 50;

interface Context extends RowContext {
  readonly articleOf: ArticleOf;
}

/**
 * An end below its link. A narrow view cuts off what stands behind: of ends in different articles outlet and date stand
 * first, which tell them apart, of ends in one article their words.
 */
function endRow({ articleOf }: Context, row: Row, end: PlacedEnd, isApart: boolean): Row {
  const loss = lossOf(end);
  const origin = originWords(end, articleOf);
  const words = shortened(wordsOf(end));
  const where = row.description ?? '';
  // Where nothing is known of the article the source is told anyway.
  const isKnown = origin !== end.source;
  const described = isKnown ? `${origin} · ${where}` : where;
  return {
    ...row,
    ...(isApart && isKnown
      ? { label: origin, description: `“${words}” · ${where}` }
      : { label: words, description: described }),
    spoken: `${end.end === 'target' ? 'from' : 'to'} “${words}”, ${described}${loss === null ? '' : `, lost: ${loss}`}`,
  };
}

/** A link with both ends below it; `at` is the end that stands in the group's source. */
function linkRow(context: Context, annotation: Annotation, at?: PlacedEnd): Row {
  const ends = endsOf(context.folder.store, annotation);
  const row = annotationRow(context, annotation, at);
  const [from, to] = ends;
  if (!from || !to) return row;
  const [one, other] = at?.end === 'linkTo' ? [to, from] : [from, to];
  const arrow = one === from ? '→' : '←';
  const kind = context.bySource ? `${linkKindLabel(annotation.linkKind)} ` : '';
  const lost = ends.filter((end) => lossOf(end) !== null).length;
  const label = shortened(wordsOf(one), 40);
  const isApart = originWords(one, context.articleOf) !== originWords(other, context.articleOf);
  const origins = one.source === other.source && !context.bySource ? '' : ` · ${originWords(other, context.articleOf)}`;
  const description = `${kind}${arrow} ${shortened(wordsOf(other), 40)}${origins}${lost === 0 ? '' : ` · ${counted(lost, 'end')} lost`}`;
  return {
    ...row,
    label,
    description,
    spoken: `link ${linkKindLabel(annotation.linkKind)}, “${label}” ${arrow === '→' ? 'to' : 'from'} “${shortened(wordsOf(other), 40)}”${origins}${lost === 0 ? '' : `, ${counted(lost, 'end')} lost`}`,
    children: row.children.map((child, index) => {
      const end = ends[index];
      return end ? endRow(context, child, end, isApart) : child;
    }),
  };
}

interface Look {
  readonly label: string;
  readonly said: string;
  readonly icon: string;
  readonly tooltip?: string;
  readonly remark?: string | null;
}

function groupRow(context: Context, look: Look, links: readonly Annotation[], rowOf: (link: Annotation) => Row): Row {
  const remark = look.remark ?? null;
  const remarks = remark === null ? [] : [remark];
  return {
    key: context.scope,
    label: look.label,
    description: [String(links.length), ...remarks].join(' · '),
    spoken: [look.said, counted(links.length, 'link'), ...remarks].join(', '),
    icon: look.icon,
    ...(look.tooltip === undefined ? {} : { tooltip: look.tooltip }),
    context: 'group',
    folder: context.folder.uri,
    ...(context.tag ? { tag: context.tag } : {}),
    unfolded: links.length <= fewEnough,
    children: [],
    later: () => inPortions(context.scope, links, rowOf, ({ target }) => target.selectors.exact),
  };
}

type Scoped = (part: string) => Context;

/** Lists of links by some key of them, in the order of the keys. */
function grouped<K extends string>(
  links: readonly Annotation[],
  keysOf: (link: Annotation) => readonly K[],
): readonly (readonly [K, readonly Annotation[]])[] {
  const groups = new Map<K, Annotation[]>();
  for (const link of links) {
    for (const key of keysOf(link)) {
      const group = groups.get(key);
      if (group) group.push(link);
      else groups.set(key, [link]);
    }
  }
  return [...groups].sort(([a], [b]) => byCode(a, b));
}

function rowsByKind(folder: AnnotatedFolder, scoped: Scoped): readonly Row[] {
  const kindOf = ({ linkKind }: Annotation): readonly LinkKind[] => [linkKind ?? ''];
  return grouped(allLinks(folder.store), kindOf).map(([kind, links]) => {
    const tag = { name: kind, on: 'links' } as const;
    const context = { ...scoped(`kind ${kind}`), ...(kind === '' ? {} : { tag }) };
    const label = linkKindLabel(kind === '' ? null : kind);
    const definition = findTag(folder.tags, tag)?.definition ?? null;
    const look = {
      ...{ label, said: `links, ${label}`, icon: 'link', remark: deprecation(folder.tags, tag) },
      ...(definition === null ? {} : { tooltip: escaped(definition) }),
    };
    return groupRow(context, look, links, (link) => linkRow(context, link));
  });
}

function rowsBySource(folder: AnnotatedFolder, scoped: Scoped): readonly Row[] {
  const { store } = folder;
  return grouped(allLinks(store), sourcesOf).map(([source, links]) => {
    const context = scoped(`source ${source}`);
    const isGone = store.deleted.has(source);
    const look = {
      ...{ label: source, said: `links of ${source}`, icon: isGone ? 'warning' : 'file' },
      remark: isGone ? 'deleted' : null,
    };
    const endIn = (link: Annotation): PlacedEnd | undefined => endsOf(store, link).find((end) => end.source === source);
    return groupRow(context, look, links, (link) => linkRow(context, link, endIn(link)));
  });
}

const makers = { kind: rowsByKind, source: rowsBySource } as const;

/**
 * Rows of the Links view: groups of links, each with both ends below it; with several workspace folders each is a row
 * of its own. Keys differ over the whole tree.
 * @param articlesOf gives what is known of the articles that a folder's ends stand in
 */
export function linkRows(
  folders: readonly AnnotatedFolder[],
  grouping: LinkGrouping,
  articlesOf: (folder: AnnotatedFolder, placing: RowContext['placing']) => ArticleOf = () => noArticles,
): readonly Row[] {
  const made = folders.map((folder) => {
    const placing = createPlacing(folder.store);
    const articleOf = articlesOf(folder, placing);
    const scoped = (part: string): Context => ({
      ...{ folder, placing, articleOf },
      scope: `${folder.uri} links ${part}`,
      bySource: grouping === 'source',
    });
    return { folder, rows: makers[grouping](folder, scoped), scoped };
  });
  if (folders.length < 2) return made.flatMap(({ rows }) => rows);
  return made
    .filter(({ rows }) => rows.length > 0)
    .map(({ folder, rows, scoped }): Row => ({
      key: scoped('folder').scope,
      label: folder.name,
      icon: 'root-folder',
      context: 'group',
      folder: folder.uri,
      unfolded: true,
      children: rows,
    }));
}
