import { window, type Disposable } from 'vscode';
import { people } from '../../common/protocol';
import type { Server } from '../server/server';
import { peopleRows } from './people.model';
import { createRowTree, type RowTree } from './rowTree';

/** The People view: made from the server's index, anew when that changed. */
export function createPeopleView(server: Server): Disposable & { readonly tree: RowTree } {
  const tree = createRowTree(async () => {
    try {
      return peopleRows(await server.request(people, {}));
    } catch (error) {
      server.failed('people', error);
      return [];
    }
  });
  const view = window.createTreeView('copydesk.people', { treeDataProvider: tree, showCollapseAll: true });
  const endings = [view, tree, server.onIndexChanged(() => tree.refresh()), server.onStarted(() => tree.refresh())];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
