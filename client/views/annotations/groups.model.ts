import type { Tag, TagName } from '../../../common/annotation/codebook';
import type { Annotation } from '../../../common/annotation/model';
import { counted } from '../../../common/text/counted';
import type { Row } from '../row';
import { annotationRow, type AnnotatedFolder, type RowContext } from './annotationRow.model';
import { foreignRow, type ForeignThing } from './foreignRows.model';
import { inPortions } from './portions.model';

/** A folder of the Annotations view. */
export interface ListedFolder extends AnnotatedFolder {
  /** Tags of the codebook itself, which are shown even where nothing has them: annotations can be dragged onto them. */
  readonly codebook: readonly Tag[];
}

/** The annotations of a folder that are shown, and what their rows are made with. */
export interface Shown {
  readonly folder: ListedFolder;
  readonly annotations: readonly Annotation[];
  readonly foreign: readonly ForeignThing[];
  /** Annotations of which an end is to be reviewed. */
  readonly waiting: ReadonlySet<string>;
  readonly isFiltered: boolean;
  readonly scoped: (part: string, tag?: TagName) => RowContext;
}

/** Annotations up to which groups are unfolded at first. */
const fewEnough = 300;

/** What is said of a group, and what is in it. */
export interface Group {
  readonly label: string;
  /** What the group is, for the ear: "tag claim". */
  readonly said: string;
  readonly icon: string;
  readonly iconColour?: string;
  readonly tooltip?: string;
  /** What menus go by, where it is neither a tag nor a group like others. */
  readonly context?: string;
  readonly remarks?: readonly (string | null)[];
  readonly things: Iterable<Annotation>;
  readonly count: number;
  /** Something stands below though nothing is in it: tags below a tag that nothing has. */
  readonly hasMore?: boolean;
  readonly below: () => readonly Row[];
}

/** The row of a group: how many are in it, and how many of them are to be reviewed. */
export function groupRow(shown: Shown, { scope, folder, tag }: RowContext, group: Group): Row {
  let review = 0;
  if (shown.waiting.size > 0) for (const { id } of group.things) review += shown.waiting.has(id) ? 1 : 0;
  const isFilled = group.count > 0 || group.hasMore === true;
  const remarks = [review === 0 ? null : `${review} to review`, ...(group.remarks ?? [])].flatMap((one) => one ?? []);
  return {
    key: scope,
    label: group.label,
    description: [String(group.count), ...remarks].join(' · '),
    spoken: [group.said, counted(group.count, 'annotation'), ...remarks].join(', '),
    icon: group.icon,
    ...(group.iconColour === undefined ? {} : { iconColour: group.iconColour }),
    ...(group.tooltip === undefined ? {} : { tooltip: group.tooltip }),
    context: tag ? 'group.tag' : (group.context ?? 'group'),
    folder: folder.uri,
    ...(tag ? { tag } : {}),
    unfolded: shown.annotations.length + shown.foreign.length <= fewEnough && group.count > 0,
    children: [],
    ...(isFilled ? { later: group.below } : {}),
  };
}

const sourceOf = ({ target }: Annotation): string => target.source;

/** Rows of annotations, one each. */
export const plainRows = (context: RowContext, annotations: readonly Annotation[]): readonly Row[] =>
  inPortions(context.scope, annotations, (one) => annotationRow(context, one), sourceOf);

/** A group of annotations that have no rows but their own; none where there are none. */
export function plainGroup(
  shown: Shown,
  part: string,
  look: Omit<Group, 'things' | 'count' | 'below'>,
  annotations: readonly Annotation[],
): readonly Row[] {
  if (annotations.length === 0) return [];
  const context = shown.scoped(part);
  const group = { ...look, things: annotations, count: annotations.length };
  return [groupRow(shown, context, { ...group, below: () => plainRows(context, annotations) })];
}

/** What other tools have made, as one group; none where there is nothing. */
export function foreignGroup(shown: Shown): readonly Row[] {
  const { foreign } = shown;
  if (foreign.length === 0) return [];
  const context = shown.scoped('foreign');
  const below = (): readonly Row[] =>
    inPortions(
      context.scope,
      foreign,
      (thing) => foreignRow(context, thing),
      ({ source }) => source,
    );
  const look = { label: 'Other tools', said: 'other tools', icon: 'lock', remarks: ['read-only'] };
  return [groupRow(shown, context, { ...look, things: [], count: foreign.length, below })];
}
