import { window } from 'vscode';

/** Asks why a finding is dismissed. Undefined when the user left. */
export async function askReason(code: string, value = ''): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: `Dismiss ${code}`,
    prompt: 'Why is this no mistake? The reason is kept with the decision; it can be left empty.',
    value,
  });
  return reason?.trim();
}
