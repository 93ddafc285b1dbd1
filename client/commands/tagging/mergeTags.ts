import { window } from 'vscode';
import { addTag, findTag, type Tag, type TagName } from '../../../common/annotation/codebook';
import { joinTags } from '../../../common/annotation/codebook/joining';
import { changing } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { annotationsWith, tagsInUse, withTagReplaced } from '../../../common/annotation/tagged';
import { counted } from '../../../common/text/counted';
import { createPlacing } from '../../annotations/place';
import type { App } from '../../app';
import { codebookStep } from '../../codebook/steps';
import type { Folder } from '../../folder';
import { editAnnotations } from '../../undo/editing';
import { annotationRow } from '../passages/annotationRows';
import { fieldsOf, stringOf } from '../arguments';
import { chooseFolder } from '../files/chooseFolder';
import type { Command } from '../command';
import { changedAnnotation } from '../passages/making';
import { rememberAs } from './recentTags';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { askTicked } from '../preview';

const title = 'Merge Tags';
const on = 'passages';

/** The tags of passages: the codebook's, and those that annotations alone have. */
function namesIn({ codebook, library }: Folder): readonly string[] {
  const all = [...codebook.tags, ...tagsInUse(allAnnotations(library.store))].filter((tag) => tag.on === on);
  return [...new Set(all.map(({ name }) => name))];
}

async function askName(home: Folder, names: readonly string[], placeHolder: string): Promise<string | undefined> {
  const annotations = allAnnotations(home.library.store);
  const items = names.map((name) => ({
    label: name,
    description: counted(annotationsWith(annotations, { name, on }).length, 'annotation'),
    detail: findTag(home.codebook.tags, { name, on })?.definition ?? '',
  }));
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.label;
}

/** Takes the tag out of the codebook, where it stands; what named it names the other one then. */
const outOfCodebook = (home: Folder, done: string, tag: Tag, to: string) => () =>
  codebookStep(
    home,
    done,
    (text) => joinTags(text, tag, to),
    (text) => addTag(text, tag),
  );

async function merge(
  { history }: Pick<App, 'history'>,
  home: Folder,
  { tag, to, chosen, all }: { tag: TagName; to: string; chosen: readonly Annotation[]; all: boolean },
): Promise<void> {
  const edits = chosen.map(({ id }) => changing(id, (now) => changedAnnotation(now, withTagReplaced(now, tag, to))));
  const done = `Merged the tag “${tag.name}” into “${to}”, in ${counted(edits.length, 'annotation')}`;
  const entry = findTag(home.codebook.tags, tag);
  const first = entry && all ? [outOfCodebook(home, done, entry, to)] : [];
  await editAnnotations(history, done, edits.length > 0 ? [{ home, edits }] : [], { tell: true, first });
}

/**
 * Puts one tag in the place of another in every annotation of a folder, after a preview, and takes the other one out of
 * the codebook unless some annotation keeps it; all in one step. Takes `{ folder, from, to, all }`, each of them optional
 * (`all`: without the preview); gives the number of annotations that were changed.
 */
export const mergeTags: Command = {
  name: 'mergeTags',
  title,
  async run(app, argument) {
    requireTrust();
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await home.library.load();
    const names = namesIn(home);
    if (names.length < 2) throw new Notice('There are no two tags in this folder that could be merged.');
    const fields = fieldsOf(argument);
    const from = stringOf(fields['from']) ?? (await askName(home, names, 'The tag that goes away'));
    if (from === undefined) return undefined;
    if (!names.includes(from)) throw new Notice(`There is no tag “${from}” in this folder.`);
    const others = names.filter((name) => name !== from);
    const to = stringOf(fields['to']) ?? (await askName(home, others, `The tag that stands in the place of “${from}”`));
    if (to === undefined) return undefined;
    if (to.trim() === '' || to === from) throw new Notice('Merge a tag into another one.');
    const tag = { name: from, on } as const;
    const { store } = home.library;
    const found = annotationsWith(allAnnotations(store), tag);
    const heading = `${from} → ${to}: ${counted(found.length, 'annotation')}`;
    const placing = createPlacing(store);
    const rows = found.map((annotation) => annotationRow(store, annotation, placing));
    const isAsked = fields['all'] !== true && found.length > 0;
    const chosen = isAsked ? await askTicked(rows, heading, `Untick what is to stay “${from}”`) : rows;
    if (!chosen || (found.length > 0 && chosen.length === 0)) return undefined;
    const annotations = chosen.map(({ annotation }) => annotation);
    await merge(app, home, { tag, to, chosen: annotations, all: chosen.length === found.length });
    await rememberAs(app, from, to);
    return chosen.length;
  },
};
