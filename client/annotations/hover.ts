import { Hover, languages, MarkdownString, Range, workspace, type Disposable } from 'vscode';
import { documentSchemes } from '../files/sources';
import type { Folders } from '../folders';
import type { Server } from '../server/server';
import { cardCommands, cardsAt } from './card';

/**
 * Shows what is annotated under the pointer, with links to the other end and to edit and remove it. Of providers that
 * fit a document equally well VS Code puts the one registered last on top: registering anew after each start of the
 * server keeps the user's own note above the server's card. The first word of the index tells that the start is over;
 * when the server merely runs, its own provider is not registered yet.
 */
export function showCards(folders: Folders, server: Pick<Server, 'onStarted' | 'onIndexChanged'>): Disposable {
  let provider = provideCards(folders);
  let below = true;
  const subscriptions = [
    server.onStarted(() => (below = true)),
    server.onIndexChanged(() => {
      if (!below) return;
      below = false;
      provider.dispose();
      provider = provideCards(folders);
    }),
  ];
  return {
    dispose() {
      for (const subscription of [...subscriptions, provider]) subscription.dispose();
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
