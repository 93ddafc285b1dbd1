import { Hover, languages, MarkdownString, Range, workspace, type Disposable, type HoverProvider } from 'vscode';
import { provideForSources } from '../files/sources';
import type { Folders } from '../folders';
import type { Server } from '../languageClient/server';
import { articleOfEnds, locationOfEnd } from '../links/articleOf';
import type { Articles } from '../links/facts';
import { linksAt } from '../links/linkedEnds';
import { cardCommands, cardsAt } from './card';
import { createPlacing } from './place';

/** Milliseconds that a card waits for what the server knows of the other ends: the words are shown in any case. */
const patience = 400;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Shows what is annotated under the pointer, with links to the other end and to edit and remove it. Of providers that
 * fit a document equally well VS Code puts the one registered last on top: registering anew after each start of the
 * server keeps the user's own note above the server's card. The first word of the index tells that the start is over;
 * when the server merely runs, its own provider is not registered yet.
 */
export function showCards(
  folders: Folders,
  server: Pick<Server, 'onStarted' | 'onIndexChanged'>,
  articles: Articles,
): Disposable {
  let provider = provideCards(folders, articles);
  let below = true;
  const subscriptions = [
    server.onStarted(() => (below = true)),
    server.onIndexChanged(() => {
      if (!below) return;
      below = false;
      provider.dispose();
      provider = provideCards(folders, articles);
    }),
  ];
  return {
    dispose() {
      for (const subscription of [...subscriptions, provider]) subscription.dispose();
    },
  };
}

function provideCards(folders: Folders, articles: Articles): Disposable {
  const hovers: HoverProvider = {
    async provideHover(document, position) {
      const place = folders.at(document.uri);
      if (!place) return null;
      const { home, source } = place;
      const offset = document.offsetAt(position);
      const tags = [...home.tags, ...home.linkKinds];
      const { store } = home.library;
      const placing = createPlacing(store);
      const others = linksAt(store, source, offset).flatMap(
        ({ there }) => locationOfEnd(home.uri, placing, there) ?? [],
      );
      if (others.length > 0) await Promise.race([articles.read(others), wait(patience)]);
      const articleOf = articleOfEnds(articles, home.uri, placing);
      const world = { folder: home.uri, store, tags, editable: workspace.isTrusted, articleOf };
      const cards = cardsAt(world, source, offset);
      const [first] = cards;
      if (!first) return null;
      const contents = cards.flatMap(({ markdown, note }, at) => {
        const card = new MarkdownString(at === 0 ? markdown : `---\n\n${markdown}`);
        card.isTrusted = { enabledCommands: cardCommands };
        // A note comes with the file: in a string of its own none of its links runs a command.
        return note === null ? [card] : [card, new MarkdownString(note)];
      });
      return new Hover(contents, new Range(document.positionAt(first.span.start), document.positionAt(first.span.end)));
    },
  };
  return provideForSources((selector) => languages.registerHoverProvider(selector, hovers));
}
