import type { Row } from './row';

const viewNames = ['annotations', 'links', 'review'] as const;
/** A view whose rows are annotations. */
export type ViewName = (typeof viewNames)[number];

/** Whether a value names such a view. */
export const isViewName = (value: unknown): value is ViewName => viewNames.some((name) => name === value);

/** What is selected in the views of annotations: a key tells a command nothing but the view. */
export interface ViewSelection {
  rows(view: ViewName): readonly Row[];
  /** A view says how to ask it. */
  follow(view: ViewName, rows: () => readonly Row[]): void;
}

/** Nothing is selected until views are there. */
export function createViewSelection(): ViewSelection {
  const asked = new Map<ViewName, () => readonly Row[]>();
  return {
    rows: (view) => asked.get(view)?.() ?? [],
    follow: (view, rows) => void asked.set(view, rows),
  };
}
