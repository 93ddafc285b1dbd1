import { languages, Uri, ViewColumn, window, workspace } from 'vscode';

const scheme = 'copydesk-report';

/**
 * Shows a report as a Markdown document beside, without taking the focus. It is none that asks to be saved: its text is
 * given once, and lives as long as its editor.
 * @param name title of the editor
 */
export async function showReport(name: string, content: string): Promise<void> {
  const uri = Uri.from({ scheme, path: `/${name}.md`, query: crypto.randomUUID() });
  const provider = workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => content });
  try {
    const document = await workspace.openTextDocument(uri);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await window.showTextDocument(document, { preserveFocus: true, preview: true, viewColumn: ViewColumn.Beside });
  } finally {
    provider.dispose();
  }
}
