import { commands, type Disposable } from 'vscode';
import type { History } from './history';

/**
 * Shows the buttons of Undo and Redo where there is a step for them. Their keys always reach the commands, which say that
 * there is none: a key that is switched off goes to the editor, whose own Undo would change the source.
 */
export function followHistory(history: History): Disposable {
  const tell = (): void => {
    const { undo, redo } = history.can;
    void commands.executeCommand('setContext', 'copydesk.canUndo', undo);
    void commands.executeCommand('setContext', 'copydesk.canRedo', redo);
  };
  tell();
  return history.onChange(tell);
}
