import type { WireRange, WireSuggestion } from '../../common/protocol';
import { fieldsOf, rangeOf, stringOf, uriOf } from '../commands/arguments';
import { decisionOf } from '../commands/decisions/decisionArgument';

/** A suggestion that a code action, a view's row or a test passes; undefined when it is none. */
export function suggestionOf(argument: unknown): WireSuggestion | undefined {
  const given = fieldsOf(argument);
  const fields = given['suggestion'] === undefined ? given : fieldsOf(given['suggestion']);
  const uri = uriOf(fields['uri']);
  const tag = stringOf(fields['tag']);
  const rejection = decisionOf(fields['rejection']);
  const list: readonly unknown[] = Array.isArray(fields['ranges']) ? fields['ranges'] : [];
  const ranges: readonly WireRange[] = list.flatMap((range) => rangeOf(range) ?? []);
  const [first, ...rest] = ranges;
  if (uri === undefined || tag === undefined || first === undefined || rejection?.kind !== 'rejected') return undefined;
  const words = stringOf(fields['words']) ?? '';
  return { uri, tag, ranges: [first, ...rest], words, reason: stringOf(fields['reason']) ?? '', rejection };
}
