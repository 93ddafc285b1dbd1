import { counted } from '../../../common/text/counted';
import type { Span } from '../../../common/text/span';
import type { App } from '../../app';
import { editAnnotations } from '../../undo/editing';
import type { Work } from '../../undo/steps';
import { Notice } from '../notice';
import type { Places } from '../passages/passage';
import { useTag } from './pickTag';
import { taggings } from './taggings';

/**
 * Tags passages of one source together, as one step; gives the annotation's id.
 * @param first what is done before, as part of the step
 */
export async function tagTogether(
  app: App,
  places: Places,
  spans: readonly Span[],
  tags: readonly string[],
  first: readonly Work[] = [],
): Promise<string> {
  const { home } = places;
  await home.library.load();
  const [tagging] = taggings(places, [spans], tags);
  if (!tagging) throw new Notice('Select a passage first, or put the cursor into one.');
  const { id, edit } = tagging;
  if (!edit && first.length === 0)
    throw new Notice(`This passage is tagged ${tags.map((tag) => `“${tag}”`).join(', ')} already.`);
  const what = spans.length === 1 ? 'a passage' : counted(spans.length, 'passage');
  await editAnnotations(app.history, `Tagged ${what} as ${tags.join(', ')}`, [{ home, edits: edit ? [edit] : [] }], {
    first,
  });
  for (const tag of tags) await useTag(app, home, tag);
  return id;
}
