import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { html, pageCommands, type Html } from './html';

/** Pages about people and roles: HTML without scripts, whose links run a few commands of ours and nothing else. */
export interface Pages extends Disposable {
  /** Shows a page beside the editor; a page of the same kind is replaced. */
  show(kind: 'person' | 'roles', title: string, body: Html): void;
  /** Title and HTML of the page of a kind, or null where none is open; for tests. */
  shown(kind: 'person' | 'roles'): { readonly title: string; readonly html: string } | null;
}

/** Makes the pages; their style sheet is in the extension's `media` folder. */
export function createPages(extension: Uri): Pages {
  const panels = new Map<string, WebviewPanel>();
  const media = Uri.joinPath(extension, 'media');

  function panelOf(kind: string): WebviewPanel {
    const known = panels.get(kind);
    if (known) return known;
    const beside = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    // A second page stands where the first one does.
    const column = [...panels.values()].find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn ?? beside;
    const panel = window.createWebviewPanel(`copydesk.${kind}`, '', column, {
      enableScripts: false,
      enableCommandUris: pageCommands,
      enableFindWidget: true,
      localResourceRoots: [media],
    });
    panels.set(kind, panel);
    panel.onDidDispose(() => panels.delete(kind));
    return panel;
  }

  return {
    show(kind, title, body) {
      const panel = panelOf(kind);
      const { webview } = panel;
      const style = webview.asWebviewUri(Uri.joinPath(media, 'page.css')).toString();
      const policy = `default-src 'none'; style-src ${webview.cspSource};`;
      panel.title = title;
      webview.html = html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta http-equiv="Content-Security-Policy" content="${policy}" />
            <meta name="viewport" content="width=device-width" />
            <link rel="stylesheet" href="${style}" />
            <title>${title}</title>
          </head>
          <body>
            ${body}
          </body>
        </html>`.html;
      panel.reveal(panel.viewColumn);
    },
    shown(kind) {
      const panel = panels.get(kind);
      return panel ? { title: panel.title, html: panel.webview.html } : null;
    },
    dispose() {
      for (const panel of panels.values()) panel.dispose();
    },
  };
}
