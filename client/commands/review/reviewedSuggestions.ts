import { commands } from 'vscode';
import type { WireSuggestion } from '../../../common/protocol';
import type { App } from '../../app';
import type { Row } from '../../views/row';
import { isViewName } from '../../views/selection';
import { fieldsOf, stringOf } from '../arguments';

/** Whether a menu of the view passed a row: code actions and tests pass a suggestion alone. */
export const isRow = (argument: unknown): boolean => stringOf(fieldsOf(argument)['key']) !== undefined;

/** The suggestions among the rows that a key or a menu of the Review view is about. */
export function suggestionsMeant(app: App, argument: unknown, selected: unknown): readonly WireSuggestion[] {
  const { view } = fieldsOf(argument);
  const isGiven = Array.isArray(selected) && selected.length > 0;
  const given = isViewName(view) ? app.selection.rows(view) : [(argument ?? {}) as Row];
  const rows = isGiven ? (selected as readonly Row[]) : given;
  return rows.flatMap(({ suggestion }) => suggestion ?? []);
}

const isOne =
  ({ uri, tag, ranges }: WireSuggestion) =>
  ({ suggestion }: Row): boolean =>
    suggestion?.uri === uri && suggestion.tag === tag && JSON.stringify(suggestion.ranges) === JSON.stringify(ranges);

/** Accepts or rejects suggestions with the command of that name, and goes on to the next one. Gives how many. */
export async function answerSuggestions(
  app: App,
  suggestions: readonly WireSuggestion[],
  command: 'acceptSuggestion' | 'rejectSuggestion',
): Promise<number> {
  const before = app.suggestions.open();
  for (const suggestion of suggestions) await commands.executeCommand(`copydesk.${command}`, { suggestion });
  const isAnswered = (one: WireSuggestion): boolean =>
    suggestions.some((other) => isOne(other)({ suggestion: one } as Row));
  const last = before.findLastIndex(isAnswered);
  const onwards = [...before.slice(last + 1), ...before.slice(0, Math.max(0, last)).toReversed()];
  const next = onwards.find((one) => !isAnswered(one));
  if (next) app.revealReview.fire(isOne(next));
  return suggestions.length;
}
