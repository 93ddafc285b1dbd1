import { window } from 'vscode';
import { adding } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { annotationOf } from '../../../common/annotation/queries';
import { shortened } from '../../../common/text/shortened';
import type { Deleted } from '../../annotations/deleted';
import { instantWords, titleOf } from '../../annotations/words';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { editAnnotations } from '../../undo/editing';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from './passage';

interface Restorable extends Deleted {
  readonly home: Folder;
}

/** What was deleted and is not there again, the last one first. */
async function restorable(app: App): Promise<readonly Restorable[]> {
  const all = await Promise.all(
    app.folders.all().map(async (home) => {
      const deleted = await home.deleted.all();
      const gone = deleted.filter(({ annotation }) => annotationOf(home.library.store, annotation.id) === null);
      return gone.map((one): Restorable => ({ ...one, home }));
    }),
  );
  return all.flat().toSorted((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
}

const wordsOf = ({ target, further }: Annotation): string =>
  [target, ...further].map(({ selectors }) => shortened(selectors.exact)).join(' … ');

async function choose(all: readonly Restorable[]): Promise<readonly Restorable[]> {
  const items = all.map((one) => ({
    label: wordsOf(one.annotation),
    description: titleOf(one.annotation),
    detail: `${one.annotation.target.source}, deleted ${instantWords(one.when)}${one.annotation.note === null ? '' : `: ${shortened(one.annotation.note)}`}`,
    one,
  }));
  const options = {
    title: 'Restore Deleted Annotation',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  } as const;
  return ((await window.showQuickPick(items, options)) ?? []).map(({ one }) => one);
}

/**
 * Brings deleted annotations back with the ids that they had: those of `{ id }`, else those that the user picks from the
 * list of what was deleted, which survives a restart. Gives their ids.
 */
export const restoreDeletedAnnotation: Command = {
  name: 'restoreDeletedAnnotation',
  title: 'Restore Deleted Annotation',
  async run(app, argument) {
    requireTrust();
    await app.folders.load();
    const all = await restorable(app);
    if (all.length === 0) throw new Notice('No annotation was deleted here that is not there again.');
    const id = stringOf(fieldsOf(argument)['id']);
    const chosen = id === undefined ? await choose(all) : all.filter(({ annotation }) => annotation.id === id);
    if (chosen.length === 0) return undefined;
    const parts = [...new Set(chosen.map(({ home }) => home))].map((home) => ({
      home,
      edits: chosen.filter((one) => one.home === home).map(({ annotation }) => adding(annotation)),
    }));
    const title = chosen.length === 1 ? 'Restored an annotation' : `Restored ${chosen.length} annotations`;
    await editAnnotations(app.history, title, parts, { tell: true });
    return chosen.map(({ annotation }) => annotation.id);
  },
};
