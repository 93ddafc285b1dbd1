import { Uri, window, workspace } from 'vscode';
import { allAnnotations } from '../../../common/annotation/queries';
import { exportSteps } from '../../../common/interchange/exporting';
import { lossReport, lossSummary } from '../../../common/interchange/losses';
import { everything, within, type Scope } from '../../../common/interchange/scope';
import type { Annotation } from '../../../common/annotation/model';
import { tagsInUse } from '../../../common/annotation/tagged';
import { sourcesOf } from '../../../common/annotation/ends';
import { counted } from '../../../common/text/counted';
import { byCode } from '../../../common/text/sorted';
import { groupBy } from '../../../common/text/groupBy';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { formatItems, type FormatItem } from '../../interchange/formatItems';
import { showReport } from '../../interchange/report';
import { baseFor, writeExport } from '../../interchange/writing';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf, stringsOf, uriOf } from '../arguments';
import { chooseFolder } from './chooseFolder';
import type { Command } from '../command';
import { inTurns } from '../inTurns';
import { few, longWork } from '../longWork';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

const title = 'Export Annotations';

interface ScopeItem {
  readonly label: string;
  readonly description: string;
  readonly choose: () => Promise<Scope | undefined>;
}

/** Lets the user tick some of several names; undefined when the user left or ticked none. */
async function askNames(names: readonly (readonly [string, number])[], placeHolder: string) {
  const items = names.map(([label, count]) => ({ label: unlinked(label), description: String(count), name: label }));
  const picked = await window.showQuickPick(items, { canPickMany: true, title, placeHolder });
  return picked && picked.length > 0 ? picked.map(({ name }) => name) : undefined;
}

/** Which annotations are to be exported. */
async function askScope(app: App, home: Folder, all: readonly Annotation[]): Promise<Scope | undefined> {
  const tags = tagsInUse(all).map(({ name }) => [name, within(all, { tags: [name], sources: [] }).length] as const);
  const bySource = groupBy(
    all.flatMap((annotation) => sourcesOf(annotation).map((source) => ({ source }))),
    ({ source }) => source,
  );
  const sources = [...bySource]
    .map(([source, group]) => [source, group.length] as const)
    .sort(([a], [b]) => byCode(a, b));
  const active = window.activeTextEditor && app.folders.at(window.activeTextEditor.document.uri);
  const here = active?.home === home ? active.source : null;
  const count = (scope: Scope): string => counted(within(all, scope).length, 'annotation');
  const items: readonly ScopeItem[] = [
    { label: 'All annotations', description: count(everything), choose: () => Promise.resolve(everything) },
    ...(here !== null && bySource.has(here)
      ? [
          {
            label: 'Those of this source',
            description: `${here}, ${count({ tags: [], sources: [here] })}`,
            choose: () => Promise.resolve({ tags: [], sources: [here] }),
          },
        ]
      : []),
    {
      label: 'Those with certain tags…',
      description: counted(tags.length, 'tag or kind of link', 'tags and kinds of links'),
      choose: async () => {
        const names = await askNames(tags, 'Tick tags and kinds of links');
        return names && { tags: names, sources: [] };
      },
    },
    {
      label: 'Those in certain sources…',
      description: counted(sources.length, 'source'),
      choose: async () => {
        const names = await askNames(sources, 'Tick sources');
        return names && { tags: [], sources: names };
      },
    },
  ];
  return (await window.showQuickPick(items, { title, placeHolder: 'Which annotations?' }))?.choose();
}

/** Where the files go: a file, or for brat a folder. */
async function askPlace(home: Folder, { format, file, label, endings }: FormatItem): Promise<Uri | undefined> {
  const root = Uri.parse(home.uri, true);
  if (format === 'brat') {
    const options = {
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: root,
      title,
      openLabel: 'Export Here',
    };
    return (await window.showOpenDialog(options))?.[0];
  }
  const defaultUri = Uri.joinPath(root, file);
  return window.showSaveDialog({ defaultUri, filters: { [label]: [...endings] }, title, saveLabel: 'Export' });
}

async function askFormat(): Promise<FormatItem | undefined> {
  return window.showQuickPick(formatItems, { title, placeHolder: 'In which format?', matchOnDetail: true });
}

/** The tags and sources that a caller names; undefined where it names neither and the user is to be asked. */
function givenScope(argument: unknown): Scope | undefined {
  const fields = fieldsOf(argument);
  const [tags, sources] = [stringsOf(fields['tags']), stringsOf(fields['sources'])];
  return tags || sources || fields['all'] === true ? { tags: tags ?? [], sources: sources ?? [] } : undefined;
}

/**
 * Exports the annotations of a folder. Takes `{ folder, format, all, tags, sources, to, replace }`, each of them optional
 * (`to`: the uri of the file, or of the folder for brat); gives `{ files, written, losses, summary }`.
 */
export const exportAnnotations: Command = {
  name: 'exportAnnotations',
  title,
  async run(app, argument) {
    requireTrust();
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await home.library.load();
    // A watcher may tell of a change late: what leaves the folder is what its files say now.
    await home.library.lookAgain();
    const all = allAnnotations(home.library.store);
    if (all.length === 0) throw new Notice('There are no annotations in this folder yet.');
    const fields = fieldsOf(argument);
    const given = stringOf(fields['format']);
    const format = formatItems.find((item) => item.format === given) ?? (await askFormat());
    const scope = format && (givenScope(argument) ?? (await askScope(app, home, all)));
    if (!format || !scope) return undefined;
    const annotations = within(all, scope);
    if (annotations.length === 0) throw new Notice('No annotation is in this choice.');
    const to = uriOf(fields['to']);
    const place = to === undefined ? await askPlace(home, format) : Uri.parse(to, true);
    if (!place) return undefined;
    const isFolder = format.format === 'brat';
    const done = await longWork(`${title}: ${format.label}`, annotations.length < few, async (long) => {
      const { store } = home.library;
      const base = baseFor(home, place, isFolder);
      const input = { store, annotations, scope, tags: [...home.tags, ...home.linkKinds], base };
      const result = await inTurns(exportSteps(input, format.format), long);
      if (!result) throw new Notice('Cancelled: nothing was written.');
      // The dialog that asked for a file has asked whether to replace it, too.
      const canReplace = fields['replace'] === true || (to === undefined && !isFolder);
      const uris = await writeExport(result, { home, uri: place, isFolder, canReplace }, long);
      return uris && { result, uris };
    });
    if (!done) return undefined;
    const { result } = done;
    const shown = workspace.asRelativePath(place);
    const summary = lossSummary(result);
    const concerns = result.losses.some(({ id }) => id !== null);
    const report = (): Promise<void> =>
      showReport('Export of Annotations', lossReport(result, `${title}: ${format.label}`));
    if (concerns) await report();
    const actions = result.losses.length > 0 && !concerns ? ['Show Report'] : [];
    const tell = concerns ? window.showWarningMessage : window.showInformationMessage;
    void tell(unlinked(`${shown}: ${summary}`), ...actions).then((choice) =>
      choice === undefined ? undefined : report(),
    );
    return { files: done.uris.map(String), written: result.written, losses: result.losses, summary };
  },
};
