import {
  Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  workspace,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { parseCodebook } from '../../common/annotation/codebook';
import type { Problem } from '../../common/text/problem';
import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import type { Folder } from '../folder';
import type { Folders } from '../folders';
import { soon } from '../soon';
import { isCodebook } from './document';
import { codebookUri } from './showCodebook';

/** What is typed is looked at anew at most this often, in milliseconds. */
const pause = 150;

const severities: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** The problems of a codebook's text as the editor lists them. */
function diagnosticsOf(text: string): readonly Diagnostic[] {
  const index = lineIndexOf(text);
  return parseCodebook(text).problems.map(({ severity, message, start, end }) => {
    const [from, to] = [lineColumnAt(index, start), lineColumnAt(index, end)];
    const range = new Range(from.line, from.column, to.line, to.column);
    const diagnostic = new Diagnostic(range, message, severities[severity]);
    diagnostic.source = 'Copydesk';
    diagnostic.code = 'codebook';
    return diagnostic;
  });
}

/** Lists what is wrong with the codebooks of all folders: as they are typed, else as they are on disk. */
export function diagnoseCodebooks(folders: Folders): Disposable {
  const collection = languages.createDiagnosticCollection('copydesk.codebook');

  /** The text of each codebook whose problems are listed. */
  let listed: ReadonlyMap<string, string> = new Map();

  function textOf(home: Folder): string {
    const uri = codebookUri(home).toString();
    return workspace.textDocuments.find((open) => open.uri.toString() === uri)?.getText() ?? home.codebookText;
  }

  function refresh(): void {
    const texts = new Map(folders.all().map((home) => [codebookUri(home).toString(), textOf(home)]));
    for (const uri of listed.keys()) if (!texts.has(uri)) collection.delete(Uri.parse(uri, true));
    for (const [uri, text] of texts)
      if (listed.get(uri) !== text) collection.set(Uri.parse(uri, true), diagnosticsOf(text));
    listed = texts;
  }

  const refreshSoon = soon(pause, refresh);
  const follow = (document: TextDocument): void => {
    if (isCodebook(folders, document)) refreshSoon.call();
  };
  refresh();
  const endings = [
    collection,
    refreshSoon,
    folders.onAnnotations(refreshSoon.call),
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeTextDocument(({ document }) => follow(document)),
  ];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
