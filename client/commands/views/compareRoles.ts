import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { offices, people, person, type OfficeView, type Person, type WireLocation } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { foldKey } from '../../../common/text/fold';
import { attestedText, roleText } from '../../../common/text/roleWords';
import type { App } from '../../app';
import { unlinked } from '../../markdown';
import { officePage, personRolesPage } from '../../views/people/rolesPage.model';
import { fieldsOf, stringOf } from '../arguments';
import { paramsOf, placeIn } from '../decisions/articlePlace';
import type { Command } from '../command';
import { Notice } from '../notice';
import { toRange } from '../showLocation';

/** What is compared: the holders of an office, or the roles of a person. */
type Compared =
  { readonly kind: 'office'; readonly office: OfficeView } | { readonly kind: 'person'; readonly person: Person };

interface Item extends QuickPickItem {
  readonly office?: OfficeView;
  readonly person?: string;
}

const officeName = ({ title, of }: OfficeView): string => roleText(title, null, of);

const officeItem = (office: OfficeView): Item => ({
  label: `${office.disputed ? '$(warning) ' : ''}${unlinked(officeName(office))}`,
  description: office.disputed ? 'disputed' : '',
  detail: unlinked(office.holders.map((holder) => `${holder.name} (${attestedText(holder)})`).join(' · ')),
  office,
});

/** Lets the user choose an office with several holders, disputed ones first, or a person with several roles. */
async function choose(app: App): Promise<Compared | undefined> {
  const [shared, lines] = await Promise.all([app.server.request(offices, {}), app.server.request(people, {})]);
  const several = lines.filter(({ roles }) => roles.length > 1);
  if (shared.length + several.length === 0)
    throw new Notice('Nothing to compare yet: no office has several holders, and nobody several roles.');
  const heading = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  const items: readonly Item[] = [
    ...(shared.length > 0 ? [heading('Offices with several holders'), ...shared.map(officeItem)] : []),
    ...(several.length > 0 ? [heading('People with several roles')] : []),
    ...several.map(({ id, name, roles }) => ({
      label: unlinked(name),
      description: counted(roles.length, 'role'),
      detail: unlinked(roles.join(' · ')),
      person: id,
    })),
  ];
  const chosen = await window.showQuickPick(items, {
    title: 'Compare Roles Across Sources',
    placeHolder: 'An office, or a person',
    ...{ matchOnDescription: true, matchOnDetail: true },
  });
  if (chosen?.office) return { kind: 'office', office: chosen.office };
  if (chosen?.person === undefined) return undefined;
  return personOf(app, { id: chosen.person });
}

async function personOf(app: App, asked: Parameters<typeof paramsOf>[0] | { readonly id: string }): Promise<Compared> {
  const found = await app.server.request(person, 'id' in asked ? asked : paramsOf(asked));
  if (!found) throw new Notice('This person is no longer named in the sources of the workspace.');
  return { kind: 'person', person: found };
}

/** What the argument says, see `compareRoles`. */
async function given(app: App, argument: unknown): Promise<Compared> {
  const fields = fieldsOf(argument);
  const id = stringOf(fields['id']) ?? stringOf(fields['person']);
  if (id !== undefined) return personOf(app, { id });
  const title = stringOf(fields['title']);
  const shared = await app.server.request(offices, {});
  if (title !== undefined) {
    const keyOf = (one: string, of: string | null): string => `${foldKey(one)}|${foldKey(of ?? '')}`;
    const key = keyOf(title, stringOf(fields['of']) ?? null);
    const office = shared.find((one) => keyOf(one.title, one.of) === key);
    if (!office) throw new Notice(`Only one holder of the office ${unlinked(title)} is told of.`);
    return { kind: 'office', office };
  }
  const place = await placeIn(argument);
  const uri = place.document.uri.toString();
  const holds = (at: WireLocation): boolean => at.uri === uri && toRange(at.range).contains(place.position);
  const office = shared.find(({ holders }) =>
    holders.some(({ statements }) => statements.some(({ location, copies }) => [location, ...copies].some(holds))),
  );
  const asked = await app.server.request(person, paramsOf(place));
  const isOffice = fields['by'] === 'office' || office?.disputed === true || (asked?.holdings.length ?? 0) < 2;
  if (office && isOffice) return { kind: 'office', office };
  return personOf(app, place);
}

/**
 * Shows side by side who holds an office when, or which roles sources give to a person, with the words of each. Takes
 * `{ id }` of a person, a row of the People view, `{ title, of }` of an office, or `{ uri, position | offset }` of a
 * title or name, with `by: 'office'` where the office is meant and not its holder; else the user chooses. Gives the
 * page's title.
 */
export const compareRoles: Command = {
  name: 'compareRoles',
  title: 'Compare Roles Across Sources',
  async run(app, argument) {
    const isGiven = Object.keys(fieldsOf(argument)).length > 0;
    const compared = isGiven ? await given(app, argument) : await choose(app);
    if (!compared) return undefined;
    const isOffice = compared.kind === 'office';
    const title = isOffice ? officeName(compared.office) : `Roles of ${compared.person.name}`;
    app.pages.show('roles', title, isOffice ? officePage(compared.office) : personRolesPage(compared.person));
    return title;
  },
};
