import { commands, type Disposable } from 'vscode';
import type { History } from './history';

/** Lets the buttons of Undo and Redo be pressed only where there is a step for them. */
export function followHistory(history: History): Disposable {
  const tell = (): void => {
    const { undo, redo } = history.next;
    void commands.executeCommand('setContext', 'copydesk.canUndo', undo !== null);
    void commands.executeCommand('setContext', 'copydesk.canRedo', redo !== null);
  };
  tell();
  return history.onChange(tell);
}
