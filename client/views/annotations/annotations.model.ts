import { allAnnotations } from '../../../common/annotation/queries';
import { byCode } from '../../../common/text/sorted';
import { createPlacing } from '../../annotations/place';
import { createMatcher, type Query } from '../../annotations/query';
import { reviewed } from '../../annotations/reviewed';
import type { Row } from '../row';
import { foreignIn } from './foreignRows.model';
import { groupedRows } from './grouped.model';
import type { Grouping } from './grouping';
import { groupRow, type ListedFolder, type Shown } from './groups.model';

function shownOf(folder: ListedFolder, grouping: Grouping, query: Query): Shown {
  const { store } = folder;
  const all = allAnnotations(store);
  const placing = createPlacing(store);
  return {
    folder,
    annotations: query.terms.length === 0 ? all : all.filter(createMatcher(query, folder)),
    foreign: [...store.sidecars]
      .sort(([a], [b]) => byCode(a, b))
      .flatMap(([source, sidecar]) => foreignIn(source, sidecar, query)),
    waiting: new Set(reviewed(store).waiting.map(({ annotation }) => annotation.id)),
    isFiltered: query.terms.length > 0,
    scoped: (part, tag) => ({
      folder,
      placing,
      scope: `${folder.uri} ${part}`,
      bySource: grouping === 'source',
      ...(tag ? { tag } : {}),
    }),
  };
}

/** What the Annotations view shows. */
export interface Listing {
  readonly rows: readonly Row[];
  /** Annotations that fit the filter, and all. */
  readonly shown: number;
  readonly all: number;
}

/** Rows of the Annotations view, made as far as they are unfolded; with several workspace folders each is a row of its own. */
export function annotationRows(folders: readonly ListedFolder[], grouping: Grouping, query: Query): Listing {
  const made = folders.map((folder) => {
    const shown = shownOf(folder, grouping, query);
    return { shown, rows: groupedRows[grouping](shown) };
  });
  const filled = made.filter(({ rows }) => rows.length > 0);
  const rows =
    folders.length < 2
      ? filled.flatMap((one) => one.rows)
      : filled.map(({ shown, rows: below }) =>
          groupRow(shown, shown.scoped('folder'), {
            label: shown.folder.name,
            said: `folder ${shown.folder.name}`,
            icon: 'root-folder',
            context: 'group.folder',
            things: shown.annotations,
            count: shown.annotations.length + shown.foreign.length,
            below: () => below,
          }),
        );
  const count = (of: (shown: Shown) => number): number => made.reduce((sum, { shown }) => sum + of(shown), 0);
  return {
    rows,
    shown: count(({ annotations, foreign }) => annotations.length + foreign.length),
    all: count(({ folder }) => allAnnotations(folder.store).length),
  };
}
