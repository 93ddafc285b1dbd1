import {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  languages,
  SymbolKind,
  SymbolTag,
  workspace,
  type Disposable,
  type Uri,
} from 'vscode';
import type { Span } from '../../common/text/span';
import { createPlacing } from '../annotations/place';
import type { App } from '../app';
import { toRange } from '../commands/showLocation';
import { sourceUri } from '../files/sources';
import { articleOfEnds } from './articleOf';
import { chainFrom, chainsAt, type ChainItem, type ChainWorld } from './hierarchy.model';

/**
 * The editor's call hierarchy over linked passages: what a passage links to is what it "calls". Nothing is kept between
 * questions but places, so that a chain can be unfolded after edits.
 */
export function provideLinkHierarchy(app: App): Disposable {
  const worldAt = (uri: Uri) => {
    const place = app.folders.at(uri);
    if (!place) return null;
    const { store } = place.home.library;
    const placing = createPlacing(store);
    const world: ChainWorld = { store, placing, articleOf: articleOfEnds(app.articles, place.home.uri, placing) };
    return { ...place, world };
  };

  const itemIn = (folder: string, { source, name, detail, range, isLost }: ChainItem): CallHierarchyItem => {
    const there = toRange(range);
    const item = new CallHierarchyItem(SymbolKind.String, name, detail, sourceUri(folder, source), there, there);
    if (isLost) item.tags = [SymbolTag.Deprecated];
    return item;
  };

  /** The passages that lead on from an item, each with the ranges that the editor marks. */
  async function onwards(item: CallHierarchyItem, isOutgoing: boolean) {
    const at = worldAt(item.uri);
    if (!at) return [];
    const document = await workspace.openTextDocument(item.uri);
    const span: Span = { start: document.offsetAt(item.range.start), end: document.offsetAt(item.range.end) };
    return chainFrom(at.world, at.source, span, isOutgoing).map((one) => ({
      item: itemIn(at.home.uri, one),
      ranges: one.at.map(toRange),
    }));
  }

  return languages.registerCallHierarchyProvider(
    { language: 'news' },
    {
      async prepareCallHierarchy(document, position) {
        await app.folders.load();
        const at = worldAt(document.uri);
        const items = at ? chainsAt(at.world, at.source, document.offsetAt(position)) : [];
        return at && items.length > 0 ? items.map((item) => itemIn(at.home.uri, item)) : null;
      },
      async provideCallHierarchyOutgoingCalls(item) {
        return (await onwards(item, true)).map((one) => new CallHierarchyOutgoingCall(one.item, one.ranges));
      },
      async provideCallHierarchyIncomingCalls(item) {
        return (await onwards(item, false)).map((one) => new CallHierarchyIncomingCall(one.item, one.ranges));
      },
    },
  );
}
