import type { Row } from './row';
import type { RowTree } from './rowTree';

const viewNames = ['annotations', 'links', 'review'] as const;
/** A view whose rows are annotations. */
export type ViewName = (typeof viewNames)[number];

/** Whether a value names such a view. */
export const isViewName = (value: unknown): value is ViewName => viewNames.some((name) => name === value);

/** What is selected in the views of annotations: a key tells a command nothing but the view. */
export interface ViewSelection {
  rows(view: ViewName): readonly Row[];
  /**
   * The rows that a key is for: those selected, or the one that has the focus where that is none of them, for arrows
   * move the focus and select nothing. While a view makes its rows anew, or goes on to the next one, the editor tells of
   * none: they are waited for a moment.
   */
  meant(view: ViewName): Promise<readonly Row[]>;
  /**
   * Moves the focus from rows that are about to go to one beside them, before they do: with a row that goes its focus
   * goes too, and the next key would begin at the top.
   */
  leave(rows: readonly Row[]): Promise<void>;
  /** Moves the focus of a view to a row that came in the place of another: a tag under its new name. */
  goTo(view: ViewName, ...where: Parameters<RowTree['find']>): Promise<void>;
  /** A view says how to ask it, and how its focus moves. */
  follow(view: ViewName, rows: () => readonly Row[], moves?: FocusMoves): void;
}

/** How the focus of a view moves; nothing happens to one that is out of sight, or has no such row. Never rejects. */
export interface FocusMoves {
  leave(gone: readonly Row[]): Promise<void>;
  goTo(...where: Parameters<RowTree['find']>): Promise<void>;
}

/** How often rows are looked for that are made anew, and milliseconds in between. */
const attempts = 10;
const pause = 50;

/**
 * Nothing is selected until views are there.
 * @param toggle selects the row that has the focus in the list in front, or takes it out of the selection
 */
export function createViewSelection(toggle: () => PromiseLike<unknown>): ViewSelection {
  const asked = new Map<ViewName, () => readonly Row[]>();
  const moving = new Map<ViewName, FocusMoves>();
  const rowsOf = (view: ViewName): readonly Row[] => asked.get(view)?.() ?? [];

  /** The editor tells no extension which row has the focus, but what its selection becomes with and without that row. */
  async function withFocus(view: ViewName): Promise<readonly Row[]> {
    const before = rowsOf(view);
    await toggle();
    const after = rowsOf(view);
    await toggle();
    const keys = new Set(before.map(({ key }) => key));
    const focused = after.filter(({ key }) => !keys.has(key));
    return focused.length > 0 ? focused : before;
  }
  return {
    rows: rowsOf,
    async meant(view) {
      for (let attempt = 1; ; attempt++) {
        const rows = await withFocus(view);
        if (rows.length > 0 || attempt === attempts) return rows;
        await new Promise<void>((resolve) => setTimeout(resolve, pause));
      }
    },
    async leave(rows) {
      for (const moves of moving.values()) await moves.leave(rows);
    },
    async goTo(view, ...where) {
      await moving.get(view)?.goTo(...where);
    },
    follow(view, rows, moves) {
      asked.set(view, rows);
      if (moves) moving.set(view, moves);
    },
  };
}
