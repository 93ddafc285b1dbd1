import { messageOf, traceOf } from '../../common/text/errorText';
import { commands, window, type Disposable } from 'vscode';
import type { App } from '../app';
import { unlinked } from '../markdown';
import { isViewName } from '../views/selection';
import { fieldsOf } from './arguments';
import { Notice } from './notice';

/** A command of the palette, of a view or of a code action. */
export interface Command {
  /** Without the prefix `copydesk.`. */
  readonly name: string;
  /** Title for messages, as in the manifest. */
  readonly title: string;
  /**
   * Runs it. `argument` is undefined from the palette; views, links and tests pass plain data. Throws a `Notice` where
   * the user has to do something first. What it gives is the result of `executeCommand`.
   * @param selected the rows that are meant, where `argument` is a row of a view in which several can be selected, or
   * names the view that a key was pressed in
   */
  run(app: App, argument: unknown, selected: unknown): Promise<unknown>;
}

function tell({ message, offer }: Notice): void {
  const buttons = offer ? [offer.label] : [];
  void window.showInformationMessage(unlinked(message), ...buttons).then((choice) => {
    if (offer && choice !== undefined) void commands.executeCommand(offer.command);
  });
}

/** Registers a command so that it never fails silently nor with a stack trace: one message, details in the log. */
export function register(app: App, command: Command): Disposable {
  return commands.registerCommand(`copydesk.${command.name}`, async (argument: unknown, selected: unknown) => {
    try {
      // A key tells which view has the focus, and no more.
      const { view } = fieldsOf(argument);
      const rows = isViewName(view) ? await app.selection.meant(view) : selected;
      return await command.run(app, argument, rows);
    } catch (error) {
      if (error instanceof Notice) {
        tell(error);
        return undefined;
      }
      app.log.error(`${command.title} failed`, traceOf(error));
      const reason = messageOf(error);
      void window.showErrorMessage(unlinked(`${command.title}: ${reason}`), 'Show Log').then((choice) => {
        if (choice !== undefined) app.log.show();
      });
      return undefined;
    }
  });
}
