import type { WireLocation, WirePosition, WireRange } from '../../common/protocol';

/** Reads what views, links, code actions and tests pass to commands: plain data of unknown origin, checked here. */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The argument as an object; anything else has no fields. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** A string field, or undefined. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A list of strings, or undefined. */
export function stringsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((item) => typeof item === 'string') ? items : undefined;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** A position (zero-based line, UTF-16 character), also when it is an editor's `Position`. */
export function positionOf(value: unknown): WirePosition | undefined {
  const { line, character } = fieldsOf(value);
  return isCount(line) && isCount(character) ? { line, character } : undefined;
}

/** A range, also when it is an editor's `Range`. */
export function rangeOf(value: unknown): WireRange | undefined {
  const fields = fieldsOf(value);
  const start = positionOf(fields['start']);
  const end = positionOf(fields['end']);
  return start && end ? { start, end } : undefined;
}

/** A uri as a string, also when it is an editor's `Uri`. */
export function uriOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (!isObject(value) || typeof value['scheme'] !== 'string' || typeof value['toString'] !== 'function')
    return undefined;
  const printed: unknown = Reflect.apply(value['toString'], value, []);
  return typeof printed === 'string' ? printed : undefined;
}

/** A uri with a range. */
export function locationOf(value: unknown): WireLocation | undefined {
  const fields = fieldsOf(value);
  const uri = uriOf(fields['uri']);
  const range = rangeOf(fields['range']);
  return uri !== undefined && range ? { uri, range } : undefined;
}
