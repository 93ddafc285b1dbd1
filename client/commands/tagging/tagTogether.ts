import { counted } from '../../../common/text/counted';
import type { Span } from '../../../common/text/span';
import type { App } from '../../app';
import { editAnnotations } from '../../undo/editing';
import { Notice } from '../notice';
import type { Places } from '../passages/passage';
import { useTag } from './pickTag';
import { taggings } from './taggings';

/** Tags passages of one source together, as one step; gives the annotation's id. */
export async function tagTogether(
  app: App,
  places: Places,
  spans: readonly Span[],
  tags: readonly string[],
): Promise<string> {
  const { home } = places;
  await home.library.load();
  const [tagging] = taggings(places, [spans], tags);
  if (!tagging) throw new Notice('Select a passage first, or put the cursor into one.');
  const { id, edit } = tagging;
  if (!edit) throw new Notice(`This passage is tagged ${tags.map((tag) => `“${tag}”`).join(', ')} already.`);
  const what = spans.length === 1 ? 'a passage' : counted(spans.length, 'passage');
  await editAnnotations(app.history, `Tagged ${what} as ${tags.join(', ')}`, [{ home, edits: [edit] }]);
  for (const tag of tags) await useTag(app, home, tag);
  return id;
}
