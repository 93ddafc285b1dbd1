import { ViewColumn, window } from 'vscode';
import type { Command } from './command';
import { fieldsOf, locationOf } from './arguments';
import { Notice } from './notice';
import { showLocation } from './showLocation';

/** The column beside the one that has the focus: links of a page must not put the source in the page's place. */
const besideActive = (): ViewColumn =>
  window.tabGroups.activeTabGroup.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;

/**
 * Opens a passage: `{ uri, range }`, with `aside: true` beside the active editor, or a row of a view, which holds its
 * `location`, with `keepFocus: true` without leaving the view.
 */
export const openLocation: Command = {
  name: 'openLocation',
  title: 'Go to Passage',
  async run(_app, argument) {
    const location = locationOf(argument) ?? locationOf(fieldsOf(argument)['location']);
    if (!location) throw new Notice('This passage could not be found in its source.');
    const { aside, keepFocus } = fieldsOf(argument);
    await showLocation(location, aside === true ? besideActive() : undefined, keepFocus === true);
  },
};
