/** Members of a JSON object, in the order of the file. */
export type JsonMembers = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and no list. */
export const isObject = (value: unknown): value is JsonMembers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a JSON object; none of any other value. */
export const membersOf = (value: unknown): JsonMembers => (isObject(value) ? value : {});

/** A list as it is, one value as a list, nothing as an empty one: JSON-LD writes one of several alone. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

/** A string, or null for anything else. */
export const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A whole number from 0 on, or null. */
export const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
