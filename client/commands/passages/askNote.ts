import { ThemeIcon, window, type QuickInputButton } from 'vscode';
import { unlinked } from '../../markdown';

/** A note as it was typed: to be kept, or to be gone on with in an editor. */
export interface TypedNote {
  readonly text: string;
  readonly inEditor: boolean;
}

const inEditor: QuickInputButton = {
  iconPath: new ThemeIcon('go-to-file'),
  tooltip: 'Go on in an editor, with several lines and Markdown',
};

/**
 * Asks for a note on one line; a button leads to an editor for longer ones, and a note of several lines is written there
 * from the start. Undefined when the user left.
 */
export function askNote(title: string, prompt: string, value: string): Promise<TypedNote | undefined> {
  if (/[\r\n]/.test(value)) return Promise.resolve({ text: value, inEditor: true });
  const box = window.createInputBox();
  box.title = title;
  box.prompt = unlinked(prompt);
  box.value = value;
  box.ignoreFocusOut = true;
  box.buttons = [inEditor];
  return new Promise((resolve) => {
    const leave = (note: TypedNote | undefined): void => {
      resolve(note);
      box.hide();
    };
    box.onDidAccept(() => leave({ text: box.value, inEditor: false }));
    box.onDidTriggerButton(() => leave({ text: box.value, inEditor: true }));
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
