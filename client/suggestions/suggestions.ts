import { Uri, workspace, type CancellationToken, type Disposable } from 'vscode';
import { tagSuggestions, type WireSuggestion } from '../../common/protocol';
import { groupBy } from '../../common/text/groupBy';
import { lineIndexOf } from '../../common/text/lineIndex';
import { createSignal, type Ending } from '../files/signal';
import type { Folders } from '../folders';
import type { Server } from '../languageClient/server';
import { soon } from '../soon';
import { openSuggestions } from './suggestions.model';

/** Suggestions are asked for anew at most this often while sources change, in milliseconds. */
const pause = 800;

/** The tags that the server proposes, for the sources that the user asked about in this window. */
export interface Suggestions extends Disposable {
  /** Those that are neither rejected nor tagged meanwhile, by source, in text order. */
  open(): readonly WireSuggestion[];
  /** Asks about one source, or about the whole workspace, and keeps them up to date from then on. Gives those still open. */
  ask(
    uri: string | null,
    params?: { workDoneToken?: string },
    token?: CancellationToken,
  ): Promise<readonly WireSuggestion[]>;
  /** Shows none any more until asked again. */
  clear(): void;
  readonly onChange: (listener: () => void) => Ending;
}

/** No suggestions yet; they are made on demand only. */
export function createSuggestions(server: Server, folders: Folders): Suggestions {
  const bySource = new Map<string, readonly WireSuggestion[]>();
  const changed = createSignal<void>();

  function openIn(uri: string): readonly WireSuggestion[] {
    const found = bySource.get(uri) ?? [];
    const place = folders.at(Uri.parse(uri, true));
    if (!place || found.length === 0) return found;
    const { store } = place.home.library;
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const text = document?.getText() ?? store.live.get(place.source)?.text;
    return text === undefined ? found : openSuggestions(store, place.source, lineIndexOf(text), found);
  }

  async function ask(
    uri: string | null,
    params: { workDoneToken?: string } = {},
    token?: CancellationToken,
  ): Promise<readonly WireSuggestion[]> {
    const found = await server.request(tagSuggestions, uri === null ? params : { uri }, token);
    if (uri === null) bySource.clear();
    else bySource.set(uri, []);
    for (const [source, group] of groupBy(found, (one) => one.uri)) bySource.set(source, group);
    changed.fire();
    return uri === null ? open() : openIn(uri);
  }

  const open = (): readonly WireSuggestion[] => [...bySource.keys()].sort().flatMap(openIn);

  const refresh = soon(pause, () => {
    for (const uri of bySource.keys()) {
      ask(uri).catch((error: unknown) => server.failed('suggestions', error));
    }
  });
  const endings: readonly Disposable[] = [
    refresh,
    server.onIndexChanged(() => {
      if (bySource.size > 0) refresh.call();
    }),
    folders.onDecisions(() => {
      if (bySource.size > 0) refresh.call();
    }),
    folders.onAnnotations(() => {
      if (bySource.size > 0) changed.fire();
    }),
  ];
  return {
    open,
    ask,
    clear() {
      bySource.clear();
      changed.fire();
    },
    onChange: changed.listen,
    dispose: () => endings.forEach((ending) => ending.dispose()),
  };
}
