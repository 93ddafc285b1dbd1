import { Hover, languages, MarkdownString, Range, workspace, type Disposable } from 'vscode';
import { documentSchemes } from '../files/sources';
import type { Folders } from '../folders';
import type { Server } from '../server/server';
import { cardCommands, cardsAt } from './card';

/**
 * Shows what is annotated under the pointer, with links to the other end and to edit and remove it. Of providers that
 * fit a document equally well VS Code puts the one registered last on top: registering anew whenever the server has
 * started keeps the user's own note above the server's card.
 */
export function showCards(folders: Folders, server: Pick<Server, 'onStarted'>): Disposable {
  let provider = provideCards(folders);
  const restarts = server.onStarted(() => {
    provider.dispose();
    provider = provideCards(folders);
  });
  return {
    dispose() {
      restarts.dispose();
      provider.dispose();
    },
  };
}

function provideCards(folders: Folders): Disposable {
  const selector = documentSchemes().map((scheme) => ({ scheme }));
  return languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const place = folders.at(document.uri);
      if (!place) return null;
      const { home, source } = place;
      const offset = document.offsetAt(position);
      const cards = cardsAt(home.library.store, source, offset, home.tags, workspace.isTrusted);
      const [first] = cards;
      if (!first) return null;
      const contents = cards.map((card) => {
        const markdown = new MarkdownString(card.markdown);
        markdown.isTrusted = { enabledCommands: cardCommands };
        return markdown;
      });
      return new Hover(contents, new Range(document.positionAt(first.span.start), document.positionAt(first.span.end)));
    },
  });
}
