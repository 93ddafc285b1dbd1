import { Uri, window, workspace } from 'vscode';
import { conflictsText, mergeConflicts, type SideNames } from '../../../common/annotation/conflicted';
import { printSidecar } from '../../../common/annotation/file';
import type { Merged } from '../../../common/annotation/merge';
import { sourceOfSidecar } from '../../../common/annotation/sidecarPath';
import { isKeep, resolved, type Decided, type Keep } from '../../../common/annotation/resolution';
import { shortened } from '../../../common/text/shortened';
import { conflictedSidecars } from '../../annotations/sidecarProblems.model';
import { mergedWords, versionOf } from '../../annotations/versions.model';
import type { App } from '../../app';
import { sourcePathOf, sourceUri } from '../../files/sources';
import type { Folder } from '../../folder';
import { commonVersion } from '../../git/gitExtension';
import { offerUndo } from '../../offerUndo';
import { makeStep } from '../../undo/steps';
import { fieldsOf, uriOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

/** A sidecar with conflict marks. */
interface Conflicted {
  readonly home: Folder;
  readonly path: string;
  readonly source: string;
}

function sidecarAt(app: App, uri: Uri): Conflicted | null {
  const place = sourcePathOf(uri);
  const home = place === null ? undefined : app.folders.get(place.folder);
  const source = place === null ? null : sourceOfSidecar(place.source);
  return home && place && source !== null ? { home, path: place.source, source } : null;
}

/** The sidecar of `{ uri }`, the one in the active editor, or one of those with a conflict. */
async function chooseSidecar(app: App, argument: unknown): Promise<Conflicted | undefined> {
  const given = uriOf(fieldsOf(argument)['uri']);
  if (given !== undefined) {
    const sidecar = sidecarAt(app, Uri.parse(given, true));
    if (!sidecar) throw new Notice('This is no file of annotations in an open folder.');
    return sidecar;
  }
  const active = window.activeTextEditor && sidecarAt(app, window.activeTextEditor.document.uri);
  if (active) return active;
  await app.folders.load();
  const all = app.folders.all().flatMap((home) =>
    conflictedSidecars(home.library.store).flatMap((path) => {
      const source = sourceOfSidecar(path);
      return source === null ? [] : [{ home, path, source }];
    }),
  );
  if (all.length === 0) throw new Notice('No file of annotations holds a merge conflict.');
  if (all.length === 1) return all[0];
  const items = all.map((one) => ({ label: one.source, description: one.path, one }));
  return (await window.showQuickPick(items, { title: 'Merge Annotations' }))?.one;
}

interface Question {
  readonly title: string;
  readonly ours: string;
  readonly theirs: string;
}

async function ask({ title, ours, theirs }: Question, names: SideNames): Promise<Keep | undefined> {
  const items: readonly { label: string; detail: string; keep: Keep }[] = [
    {
      label: 'Keep both',
      detail: 'Two notes become one; of anything else each version becomes an annotation.',
      keep: 'both',
    },
    { label: `Keep ${names.ours}`, detail: ours, keep: 'ours' },
    { label: `Keep ${names.theirs}`, detail: theirs, keep: 'theirs' },
  ];
  return (await window.showQuickPick(items, { title, placeHolder: 'Both sides changed this', ignoreFocusOut: true }))
    ?.keep;
}

/** Asks for each conflict what to keep; undefined when the user left. `{ keep }` answers all of them. */
async function decide(merged: Merged, names: SideNames, argument: unknown): Promise<Decided | undefined> {
  const given = fieldsOf(argument)['keep'];
  const answer = async (question: Question): Promise<Keep | undefined> =>
    isKeep(given) ? given : ask(question, names);
  const conflicts: Keep[] = [];
  for (const { ours, theirs, parts } of merged.conflicts) {
    const title = `“${shortened(ours.target.selectors.exact, 40)}”: ${parts.join(', ')}`;
    const keep = await answer({ title, ours: versionOf(ours, parts), theirs: versionOf(theirs, parts) });
    if (keep === undefined) return undefined;
    conflicts.push(keep);
  }
  const foreign: Keep[] = [];
  for (const { ours, theirs } of merged.foreign) {
    const title = 'An annotation of another tool';
    const keep = await answer({ title, ours: shortened(ours, 200), theirs: shortened(theirs, 200) });
    if (keep === undefined) return undefined;
    foreign.push(keep);
  }
  return { conflicts, foreign };
}

/** Puts one text of the file in place of another, if it still has that; the folder reads it again. */
async function swap({ home, path }: Conflicted, before: string, after: string): Promise<void> {
  if (!(await home.files.replace(path, after, before)))
    throw new Error(`${path} has changed since, and stays as it is.`);
  await home.fileChanged(path);
}

/**
 * Merges the two sides of a sidecar in which git has left conflict marks, as the merge driver does, and asks about what
 * cannot be joined. Takes `{ uri, keep }`; keep is ours, theirs or both. Gives the number of annotations in the file.
 */
export const mergeAnnotations: Command = {
  name: 'mergeAnnotations',
  title: 'Merge Annotations',
  async run(app, argument) {
    requireTrust();
    const sidecar = await chooseSidecar(app, argument);
    if (!sidecar) return undefined;
    const { home, path, source } = sidecar;
    const uri = sourceUri(home.uri, path).toString();
    if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri))
      throw new Notice(`Save ${path} first: it is being edited.`);
    const before = await home.files.read(path);
    if (before === null) throw new Notice(`${path} is not there.`);
    // Git is no part of it: without its help more stays, and that is said.
    const common = await commonVersion(Uri.parse(uri, true)).catch(() => null);
    const result = mergeConflicts(before, common);
    if (!result.ok) throw new Notice(`${result.message} The file is left as it is.`);
    const { merged, names, unsure } = result;
    if (merged.members.length > 0)
      throw new Notice(`${path}: ${conflictsText(merged)}. Resolve that by hand; the file is left as it is.`);
    const decided = await decide(merged, names, argument);
    if (!decided) return undefined;
    const content = resolved(merged, decided, () => `urn:uuid:${crypto.randomUUID()}`);
    const after = printSidecar(source, content);
    const count = content.annotations.length;
    const redo = (): Promise<void> => swap(sidecar, before, after);
    const step = await makeStep(app.history, async () => {
      await redo();
      return { title: `Merged the annotations of ${source}`, undo: () => swap(sidecar, after, before), redo };
    });
    offerUndo(mergedWords(source, count, unsure), () => app.history.takeBack(step));
    return count;
  },
};
