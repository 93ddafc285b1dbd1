import { commands, type Disposable } from 'vscode';
import { people, person, type PersonLine } from '../../../common/protocol';
import type { Choice } from '../../choice';
import type { Signal } from '../../files/signal';
import type { Server } from '../../languageClient/server';
import { createFollowedTree } from '../followedTree';
import { countWords, filteredPeople, peopleRows, personRows } from './people.model';
import type { Row } from '../row';
import { revealRow } from '../revealRow';
import type { RowTree } from '../rowTree';

/** The People view: made from the server's index, anew when that or the filter changed; who somebody is is asked for when unfolded. */
export function createPeopleView(
  server: Server,
  filter: Choice<string>,
  reveal: Signal<string>,
): Disposable & { readonly tree: RowTree } {
  async function ask(): Promise<readonly PersonLine[]> {
    try {
      return await server.request(people, {});
    } catch (error) {
      server.failed('people', error);
      return [];
    }
  }
  async function below(id: string): Promise<readonly Row[]> {
    try {
      const found = await server.request(person, { id });
      return found ? personRows(found) : [];
    } catch (error) {
      server.failed('person', error);
      return [];
    }
  }
  const followed = createFollowedTree('copydesk.people', ask, (lines) => {
    const shown = filteredPeople(lines, filter.value);
    followed.view.description = countWords(lines.length, shown.length, filter.value);
    return peopleRows(shown, below);
  });
  const tellFilter = (): void =>
    void commands.executeCommand('setContext', 'copydesk.peopleFiltered', filter.value !== '');

  async function show(id: string): Promise<void> {
    await commands.executeCommand('copydesk.people.focus');
    const isShown = (await followed.tree.rows()).some((row) => row.person === id);
    if (!isShown && filter.value !== '') filter.set('');
    await revealRow(followed.tree, followed.view, (row) => row.person === id, { expand: true });
  }

  tellFilter();
  const endings = [
    followed,
    server.onIndexChanged(followed.follow),
    server.onStarted(followed.follow),
    reveal.listen((id) => void show(id).catch((error: unknown) => server.failed('people', error))),
    filter.onChange(() => {
      tellFilter();
      followed.renew();
    }),
  ];
  return { tree: followed.tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
