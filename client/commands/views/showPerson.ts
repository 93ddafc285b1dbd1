import { window, type QuickPickItem } from 'vscode';
import { decidedAbout } from '../../../common/decisions/aboutNames';
import { people, person, type Person } from '../../../common/protocol';
import { shortened } from '../../../common/text/shortened';
import type { App } from '../../app';
import { decisionTitle } from '../../decisions/words';
import { unlinked } from '../../markdown';
import { oftenOf } from '../../views/people/people.model';
import { personPage } from '../../views/people/personPage.model';
import { fieldsOf, stringOf } from '../arguments';
import { paramsOf, placeIn } from '../decisions/articlePlace';
import type { Command } from '../command';
import { Notice } from '../notice';

interface PersonItem extends QuickPickItem {
  readonly id: string;
}

/** Lets the user choose a person, those most often mentioned first; undefined where nobody was chosen. */
async function choosePerson(app: App): Promise<string | undefined> {
  const lines = await app.server.request(people, {});
  if (lines.length === 0)
    throw new Notice('No people found yet: Copydesk reads the .txt and .news files of the workspace.');
  const items = lines.map(({ id, name, role, aliases, mentions, sources }): PersonItem => ({
    id,
    label: unlinked(name),
    description: unlinked(role ?? ''),
    detail: unlinked(shortened([oftenOf(mentions, sources.length), ...aliases].join(' · '), 120)),
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Show Person',
    placeHolder: 'Name, role or other form of the name',
    ...{ matchOnDescription: true, matchOnDetail: true },
  });
  return chosen?.id;
}

/** The person that an argument means: `{ id }`, a row of the People view, or `{ uri, position | offset }`. */
async function personGiven(app: App, argument: unknown): Promise<Person | null> {
  const fields = fieldsOf(argument);
  const id = stringOf(fields['id']) ?? stringOf(fields['person']);
  if (id !== undefined) return app.server.request(person, { id });
  return app.server.request(person, paramsOf(await placeIn(argument)));
}

/**
 * The person that is asked for: the argument's, the one whose name or title stands at the cursor of a news source, else
 * one that the user chooses. Undefined where nobody was chosen; a notice where the one asked for is not known.
 */
export async function personFor(app: App, argument: unknown): Promise<Person | undefined> {
  const isGiven = Object.keys(fieldsOf(argument)).length > 0;
  const inNews = window.activeTextEditor?.document.languageId === 'news';
  const found = isGiven || inNews ? await personGiven(app, argument) : null;
  if (found) return found;
  if (isGiven) throw new Notice('This person is no longer named in the sources of the workspace.');
  const id = await choosePerson(app);
  if (id === undefined) return undefined;
  const chosen = await app.server.request(person, { id });
  if (!chosen) throw new Notice('This person is no longer named in the sources of the workspace.');
  return chosen;
}

/**
 * Opens a page about a person: roles over time with every statement, other names, decisions, sources. Takes `{ id }`, a
 * row of the People view, or `{ uri, position | offset }`; gives the person's id.
 */
export const showPerson: Command = {
  name: 'showPerson',
  title: 'Show Person',
  async run(app, argument) {
    const found = await personFor(app, argument);
    if (!found) return undefined;
    const names = [found.name, ...found.aliases];
    const decided = app.folders.all().flatMap(({ decisions }) => decidedAbout(decisions, 'person', names));
    app.pages.show('person', found.name, personPage(found, decided.map(decisionTitle)));
    return found.id;
  },
};
