import { languages, LanguageStatusSeverity, workspace, type Disposable } from 'vscode';
import { documentSchemes } from '../files/sources';
import type { Server } from './server';
import type { ServerState } from './state';
import { statusLine } from './statusLine';

const severities = { normal: LanguageStatusSeverity.Information, failed: LanguageStatusSeverity.Error } as const;

/** Shows the server's state beside the language of news editors. */
export function showStatus(server: Server): Disposable {
  const selector = () => documentSchemes().map((scheme) => ({ language: 'news', scheme }));
  const item = languages.createLanguageStatusItem('copydesk.status', selector());
  item.name = 'Copydesk';
  const show = (state: ServerState): void => {
    const line = statusLine(state);
    item.text = line.text;
    item.detail = line.detail;
    item.busy = line.busy;
    item.severity = severities[line.severity];
    item.command = { command: line.command.id, title: line.command.title };
  };
  show(server.state);
  const endings = [
    item,
    server.onState(show),
    workspace.onDidChangeWorkspaceFolders(() => (item.selector = selector())),
  ];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
