import { changing } from '../../common/annotation/edits';
import { nameProblem, renameTag, type TagName } from '../../common/annotation/codebook';
import { allAnnotations } from '../../common/annotation/queries';
import { annotationsWith, withTagReplaced } from '../../common/annotation/tagged';
import { counted } from '../../common/text/counted';
import type { App } from '../app';
import { changedAnnotation } from '../commands/passages/making';
import { Notice } from '../commands/notice';
import type { Folder } from '../folder';
import { editAnnotations } from '../undo/editing';
import { codebookStep } from './steps';

/** Why a tag of a folder cannot have another name, or null; a name that stands on annotations would join two tags. */
export function renamingProblem({ codebook, library }: Folder, tag: TagName, given: string): string | null {
  const problem = nameProblem(codebook.tags, tag, given);
  if (problem !== null) return problem;
  const there = annotationsWith(allAnnotations(library.store), { name: given.trim(), on: tag.on });
  return there.length === 0
    ? null
    : `“${given.trim()}” stands on ${counted(there.length, 'annotation')} already: they could not be told apart any more.`;
}

/**
 * Renames a tag everywhere in a folder, in one step: in the codebook, where other tags name it, and in every annotation.
 * Throws a notice where the name cannot be had; rejects, with nothing changed, where the codebook or a sidecar cannot be
 * changed. Gives the number of annotations.
 */
export async function renameEverywhere(
  { history }: Pick<App, 'history'>,
  home: Folder,
  tag: TagName,
  given: string,
): Promise<number> {
  const to = given.trim();
  await home.library.load();
  const problem = renamingProblem(home, tag, to);
  if (problem !== null) throw new Notice(problem);
  const found = annotationsWith(allAnnotations(home.library.store), tag);
  const edits = found.map(({ id }) => changing(id, (now) => changedAnnotation(now, withTagReplaced(now, tag, to))));
  const title = `Renamed the tag “${tag.name}” to “${to}”, in ${counted(found.length, 'annotation')}`;
  const inCodebook = () =>
    codebookStep(
      home,
      title,
      (text) => renameTag(text, tag, to),
      (text) => renameTag(text, { name: to, on: tag.on }, tag.name),
    );
  const parts = edits.length === 0 ? [] : [{ home, edits }];
  await editAnnotations(history, title, parts, { tell: true, first: [inCodebook] });
  return found.length;
}
