import type { Disposable } from 'vscode';
import { people, type Person } from '../../common/protocol';
import type { Server } from '../server/server';
import { createFollowedTree } from './followedTree';
import { peopleRows } from './people.model';
import type { RowTree } from './rowTree';

/** The People view: made from the server's index, anew when that changed. */
export function createPeopleView(server: Server): Disposable & { readonly tree: RowTree } {
  async function ask(): Promise<readonly Person[]> {
    try {
      return await server.request(people, {});
    } catch (error) {
      server.failed('people', error);
      return [];
    }
  }
  const followed = createFollowedTree('copydesk.people', ask, peopleRows);
  const endings = [followed, server.onIndexChanged(followed.follow), server.onStarted(followed.follow)];
  return { tree: followed.tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
