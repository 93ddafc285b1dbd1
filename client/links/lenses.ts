import {
  CodeLens,
  DocumentLink,
  EventEmitter,
  languages,
  Range,
  Uri,
  workspace,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { allAnnotations } from '../../common/annotation/queries';
import { createPlacing } from '../annotations/place';
import type { App } from '../app';
import { linkLensSetting, linkPartSetting } from '../settings';
import { soon } from '../soon';
import { articleOfEnds } from './articleOf';
import { textLinks } from './documentLinks.model';
import { linkLenses } from './lenses.model';
import type { LinkedSource } from './linkedSource';

/** Lenses are made anew at most this often while annotations change, in milliseconds. */
const pause = 150;

const settings = () => workspace.getConfiguration('copydesk');

/** Shows a line above each paragraph with linked passages, and makes the passages' words lead to their other ends. */
export function showLinks(app: App): Disposable {
  const changed = new EventEmitter<void>();
  const changedSoon = soon(pause, () => changed.fire());

  const shownIn = ({ uri }: TextDocument): LinkedSource | null => {
    const place = app.folders.at(uri);
    if (!place) return null;
    const { home, source } = place;
    const { store } = home.library;
    const articleOf = articleOfEnds(app.articles, home.uri, createPlacing(store));
    return { folder: home.uri, store, source, uri: uri.toString(), articleOf };
  };

  const provideTextLinks = (): Disposable =>
    languages.registerDocumentLinkProvider(
      { language: 'news' },
      {
        provideDocumentLinks(document) {
          const shown = shownIn(document);
          if (!shown) return [];
          const part = linkPartSetting(settings());
          return textLinks(shown, document.getText(), part).map(({ start, end, tooltip, target }) => {
            const range = new Range(document.positionAt(start), document.positionAt(end));
            const link = new DocumentLink(range, Uri.parse(target));
            link.tooltip = tooltip;
            return link;
          });
        },
      },
    );

  /** What the links in texts were made from; typing leaves it as it is, for the editor asks anew by itself then. */
  const madeFrom = (): readonly unknown[] => app.folders.all().map(({ library }) => allAnnotations(library.store));
  let from = madeFrom();
  let provider = provideTextLinks();
  /** The editor asks for them when the text changes or a provider comes, and at no other time. */
  function renewTextLinks(): void {
    from = madeFrom();
    provider.dispose();
    provider = provideTextLinks();
  }
  const renewSoon = soon(pause, () => {
    const now = madeFrom();
    if (now.length !== from.length || now.some((one, at) => one !== from[at])) renewTextLinks();
  });

  const endings: readonly Disposable[] = [
    changed,
    renewSoon,
    app.folders.onAnnotations(renewSoon.call),
    app.articles.onChange(renewTextLinks),
    changedSoon,
    app.folders.onAnnotations(changedSoon.call),
    app.articles.onChange(changedSoon.call),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('copydesk.links')) return;
      changedSoon.call();
      renewTextLinks();
    }),
    languages.registerCodeLensProvider(
      { language: 'news' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses(document) {
          const shown = linkLensSetting(settings()) ? shownIn(document) : null;
          return (shown ? linkLenses(shown) : []).map(
            ({ line, title, tooltip, command, argument }) =>
              new CodeLens(new Range(line, 0, line, 0), { title, tooltip, command, arguments: [argument] }),
          );
        },
      },
    ),
  ];
  return {
    dispose() {
      for (const ending of [...endings, provider]) ending.dispose();
    },
  };
}
