import { changing } from '../../../common/annotation/edits';
import { counted } from '../../../common/text/counted';
import { replacedTag, retagged } from '../../annotations/retagging';
import { linkKindLabel } from '../../annotations/words';
import type { App } from '../../app';
import { editAnnotations } from '../../undo/editing';
import { fieldsOf } from '../arguments';
import {
  chosenAnnotations,
  confirmMany,
  meantRows,
  partsOf,
  type ChosenAnnotation,
} from '../passages/chosenAnnotations';
import type { Command } from '../command';
import { changedAnnotation } from '../passages/making';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { pickLinkKind } from '../linking/pickLinkKind';
import { givenTag, pickTag, useTag, type PickedTag } from './pickTag';

const title = 'Re-tag Annotations';

const isLink = ({ annotation }: ChosenAnnotation): boolean => annotation.motivation === 'linking';

/** Whether the tag asked for is one of links; refuses a selection of both. */
function areLinks(chosen: readonly ChosenAnnotation[]): boolean {
  const links = chosen.filter(isLink).length;
  if (links === 0 || links === chosen.length) return links > 0;
  throw new Notice('Select links or passages, not both: a kind of link is no tag of a passage.');
}

async function ask(
  app: App,
  { home }: ChosenAnnotation,
  links: boolean,
  count: number,
): Promise<PickedTag | undefined> {
  const asked = `${title}: ${counted(count, links ? 'link' : 'annotation')}`;
  return links ? givenTag(await pickLinkKind(home, asked)) : pickTag(app, home, asked);
}

/**
 * Gives the annotations that are selected in a view, those of `{ ids }` or of dragged `{ rows }` the tag `to`, or asks for
 * one: in the place of the tag in whose group they were chosen or of their only one, else beside those they have. Links
 * get another kind. Asks first where they are many, unless `confirmed`. Gives how many were changed.
 */
export const retagAnnotations: Command = {
  name: 'retagAnnotations',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const chosen = await chosenAnnotations(app, argument, selected, title);
    const [first] = chosen;
    if (!first) return undefined;
    const links = areLinks(chosen);
    if (!links && chosen.some(({ home }) => home !== first.home)) {
      throw new Notice('Select annotations of one workspace folder: each has a codebook of its own.');
    }
    const picked = givenTag(fieldsOf(argument)['to']) ?? (await ask(app, first, links, chosen.length));
    if (picked === undefined) return undefined;
    const to = picked.tag;
    const label = links ? linkKindLabel(to) : to;
    if (!(await confirmMany(argument, chosen.length, `Give the tag “${label}” to`, 'Re-tag'))) return undefined;
    const parts = partsOf(chosen, ({ annotation: { id }, from }) =>
      changing(id, (now) => changedAnnotation(now, retagged(now, replacedTag(now, from), to))),
    );
    const done = `Re-tagged ${counted(chosen.length, links ? 'link' : 'annotation')} as ${label}`;
    // In the group of another tag their rows go.
    const going = meantRows(argument, selected).filter(({ tag }) => tag !== undefined && tag.name !== to);
    await app.selection.leave(going);
    await editAnnotations(app.history, done, parts, { tell: true, first: picked.first });
    if (!links) await useTag(app, first.home, to);
    return chosen.length;
  },
};
