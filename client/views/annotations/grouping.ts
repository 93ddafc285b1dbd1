export const groupings = ['tag', 'source', 'creator', 'state'] as const;
/** How the Annotations view is grouped. */
export type Grouping = (typeof groupings)[number];

/** Whether a value names a grouping. */
export const isGrouping = (value: unknown): value is Grouping => groupings.some((grouping) => grouping === value);
