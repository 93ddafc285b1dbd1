import { counted } from '../../../common/text/counted';
import { shortened } from '../../../common/text/shortened';
import type { Span } from '../../../common/text/span';
import { createPlacing, type Placing } from '../../annotations/place';
import { stateLooks } from '../../annotations/states';
import { originOf, titleOf } from '../../annotations/words';
import { escaped } from '../../markdown';
import { exactOf, kindWords } from '../annotations/annotationRow.model';
import { inPortions } from '../annotations/portions.model';
import { keptItems, waitingByState, type ReviewedFolder, type ReviewItem } from './reviewItems';
import type { Row } from '../row';
import { uriOf } from '../sourceUris';

interface Context {
  readonly folderOf: (uri: string) => ReviewedFolder | undefined;
  readonly placingOf: (uri: string) => Placing | undefined;
}

/** "78 % alike". */
export const likeness = (score: number): string => `${Math.round(score * 100)} % alike`;

function placeOf({ placingOf }: Context, item: ReviewItem, span: Span): Pick<Row, 'location'> & { line: string } {
  const { source } = item.placed;
  const range = placingOf(item.folder)?.rangeOf(source, span) ?? null;
  if (range === null) return { line: '' };
  return { line: `line ${range.start.line + 1}`, location: { uri: uriOf(item.folder, source), range } };
}

function candidateRows(context: Context, item: ReviewItem, key: string): readonly Row[] {
  const { anchoring, source } = item.placed;
  const text = context.folderOf(item.folder)?.store.live.get(source)?.text;
  if (!anchoring || text === undefined) return [];
  return anchoring.candidates.map((place, candidate): Row => {
    const { line, ...where } = placeOf(context, item, place);
    const label = shortened(text.slice(place.start, place.end));
    const description = `${line} · ${likeness(place.score)}`;
    return {
      key: `${key} candidate ${candidate}`,
      label,
      description,
      spoken: `candidate ${candidate + 1} of ${anchoring.candidates.length}, “${label}”, ${description}`,
      icon: 'circle-outline',
      context: 'review.candidate',
      ...where,
      folder: item.folder,
      id: item.id,
      from: item.from,
      candidate,
      children: [],
    };
  });
}

function itemRow(context: Context, item: ReviewItem, isKept: boolean): Row {
  const { annotation, anchoring, source, span } = item.placed;
  const state = anchoring?.state ?? 'unread';
  const key = `${isKept ? 'kept' : 'waiting'} ${item.folder} ${item.from} ${item.id}`;
  const children = candidateRows(context, item, key);
  const label = shortened(exactOf(item.placed));
  const where = span ? placeOf(context, item, span).line : children.length > 0 ? counted(children.length, 'place') : '';
  const description = [titleOf(annotation), where, source].filter((part) => part !== '').join(' · ');
  return {
    key,
    label,
    description,
    tooltip: [
      `**${escaped(titleOf(annotation))}** — ${stateLooks[state].label.toLowerCase()}`,
      `“${escaped(shortened(exactOf(item.placed), 300))}”`,
      escaped(anchoring?.reason ?? ''),
      ...(annotation.note === null ? [] : [escaped(annotation.note)]),
      `_${escaped(originOf(annotation))}_`,
    ].join('\n\n'),
    spoken: [`${isKept ? 'kept, ' : ''}${state}`, kindWords(annotation), `“${label}”`, where, source]
      .filter((part) => part !== '')
      .join(', '),
    icon: stateLooks[state].icon,
    context: isKept ? 'review.kept' : `review.${state}`,
    opens: 'copydesk.reviewPassage',
    folder: item.folder,
    id: item.id,
    from: item.from,
    children,
  };
}

function groupRow(
  context: Context,
  look: Pick<Row, 'key' | 'label' | 'icon' | 'tooltip'>,
  items: readonly ReviewItem[],
  isKept: boolean,
): Row {
  const sourceOf = (item: ReviewItem): string => item.placed.source;
  return {
    ...look,
    description: String(items.length),
    spoken: `${look.label}, ${counted(items.length, 'passage')}${isKept ? '' : ' to review'}`,
    context: 'group',
    unfolded: !isKept,
    children: [],
    later: () => inPortions(look.key, items, (item) => itemRow(context, item, isKept), sourceOf),
  };
}

/** What the Review view shows. */
export interface ReviewListing {
  readonly rows: readonly Row[];
  /** Passages that wait. */
  readonly waiting: number;
}

/** Rows of the Review view: what waits by state, then what is kept as it is. */
export function reviewRows(folders: readonly ReviewedFolder[]): ReviewListing {
  const byUri = new Map(folders.map((folder) => [folder.uri, folder]));
  const placings = new Map(folders.map(({ uri, store }) => [uri, createPlacing(store)]));
  const context: Context = { folderOf: (uri) => byUri.get(uri), placingOf: (uri) => placings.get(uri) };
  const groups = waitingByState(folders).filter(([, items]) => items.length > 0);
  const kept = keptItems(folders);
  const rows = groups.map(([state, items]) => {
    const { label, icon, meaning } = stateLooks[state];
    return groupRow(context, { key: `state ${state}`, label, icon, tooltip: meaning }, items, false);
  });
  const keptLook = {
    ...{ key: 'kept', label: 'Kept', icon: 'archive' },
    tooltip: 'To stay as they are, until their words or places change.',
  };
  return {
    rows: kept.length === 0 ? rows : [...rows, groupRow(context, keptLook, kept, true)],
    waiting: groups.reduce((sum, [, items]) => sum + items.length, 0),
  };
}
