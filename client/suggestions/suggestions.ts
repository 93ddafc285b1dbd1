import { Uri, workspace, type CancellationToken, type Disposable } from 'vscode';
import { tagSuggestions, type WireSuggestion } from '../../common/protocol';
import { groupBy } from '../../common/text/groupBy';
import { lineIndexOf } from '../../common/text/lineIndex';
import { createSignal, type Ending } from '../files/signal';
import type { Folders } from '../folders';
import type { Server } from '../languageClient/server';
import { soon } from '../soon';
import { notRejected, openSuggestions } from './suggestions.model';

/** Suggestions are asked for anew at most this often while sources change, in milliseconds. */
const pause = 800;

/** The tags that the server proposes, for the sources that the user asked about in this window. */
export interface Suggestions extends Disposable {
  /** Those that are neither rejected nor tagged meanwhile, by source, in text order. */
  open(): readonly WireSuggestion[];
  /**
   * Asks about one source, or about the whole workspace; sources in editors are asked about again when something changes.
   * Gives those still open.
   */
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
  /** How often they were cleared: an answer to what was asked before is none to show. */
  let cleared = 0;
  const changed = createSignal<void>();

  function openIn(uri: string): readonly WireSuggestion[] {
    const made = bySource.get(uri) ?? [];
    const place = folders.at(Uri.parse(uri, true));
    if (!place || made.length === 0) return made;
    const { store } = place.home.library;
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    const text = document?.getText() ?? store.live.get(place.source)?.text;
    const found = notRejected(made, place.home.decisions, text ?? null);
    return text === undefined ? found : openSuggestions(store, place.source, lineIndexOf(text), found);
  }

  async function ask(
    uri: string | null,
    params: { workDoneToken?: string } = {},
    token?: CancellationToken,
  ): Promise<readonly WireSuggestion[]> {
    const before = cleared;
    const found = await server.request(tagSuggestions, uri === null ? params : { uri }, token);
    if (cleared !== before) return found;
    if (uri === null) bySource.clear();
    else bySource.set(uri, []);
    for (const [source, group] of groupBy(found, (one) => one.uri)) bySource.set(source, group);
    changed.fire();
    return uri === null ? open() : openIn(uri);
  }

  const open = (): readonly WireSuggestion[] => [...bySource.keys()].sort().flatMap(openIn);

  /** Asks anew about sources in editors: each of the others would be read and analysed again at every pause in typing. */
  const refresh = soon(pause, () => {
    const shown = new Set(workspace.textDocuments.map((document) => document.uri.toString()));
    for (const uri of [...bySource.keys()].filter((one) => shown.has(one))) {
      ask(uri).catch((error: unknown) => server.failed('suggestions', error));
    }
  });
  const endings: readonly Disposable[] = [
    refresh,
    server.onIndexChanged(() => {
      if (bySource.size > 0) refresh.call();
    }),
    folders.onDecisions(() => {
      if (bySource.size === 0) return;
      changed.fire();
      refresh.call();
    }),
    folders.onAnnotations(() => {
      if (bySource.size > 0) changed.fire();
    }),
  ];
  return {
    open,
    ask,
    clear() {
      cleared += 1;
      bySource.clear();
      changed.fire();
    },
    onChange: changed.listen,
    dispose: () => endings.forEach((ending) => ending.dispose()),
  };
}
