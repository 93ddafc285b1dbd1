import type { Row } from './row';

const viewNames = ['annotations', 'links', 'review'] as const;
/** A view whose rows are annotations. */
export type ViewName = (typeof viewNames)[number];

/** Whether a value names such a view. */
export const isViewName = (value: unknown): value is ViewName => viewNames.some((name) => name === value);

/** What is selected in the views of annotations: a key tells a command nothing but the view. */
export interface ViewSelection {
  rows(view: ViewName): readonly Row[];
  /**
   * Resolves when something is selected, at the latest after a moment: while a view makes its rows anew, or goes on to
   * the next one, the editor tells of none.
   */
  settled(view: ViewName): Promise<void>;
  /** A view says how to ask it. */
  follow(view: ViewName, rows: () => readonly Row[]): void;
}

/** How often rows are looked for that are made anew, and milliseconds in between. */
const attempts = 10;
const pause = 50;

/** Nothing is selected until views are there. */
export function createViewSelection(): ViewSelection {
  const asked = new Map<ViewName, () => readonly Row[]>();
  const rowsOf = (view: ViewName): readonly Row[] => asked.get(view)?.() ?? [];
  return {
    rows: rowsOf,
    async settled(view) {
      for (let attempt = 1; attempt <= attempts && rowsOf(view).length === 0; attempt++) {
        await new Promise<void>((resolve) => setTimeout(resolve, pause));
      }
    },
    follow: (view, rows) => void asked.set(view, rows),
  };
}
