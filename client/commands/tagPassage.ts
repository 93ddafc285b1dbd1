import { adding, changing } from '../../common/annotation/edits';
import type { Annotation } from '../../common/annotation/model';
import { editAnnotations } from '../undo/editing';
import { fieldsOf, stringsOf } from './arguments';
import type { Command } from './command';
import { changedAnnotation, makeAnnotation } from './making';
import { passageFor } from './passage';
import { pickTag, useTag } from './pickTag';
import { taggedAt } from './tagged';

/**
 * Tags the selection, or the name or sentence at the cursor. Takes `{ uri, range, tags }`; gives the annotation's id.
 * A passage that is tagged already gets the tag as one more of the same annotation.
 */
export const tagPassage: Command = {
  name: 'tagPassage',
  title: 'Tag Passage',
  async run(app, argument) {
    const passage = await passageFor(app, argument);
    const { home, source, span, target } = passage;
    await home.library.load();
    const before = taggedAt(home, source, span);
    const given = stringsOf(fieldsOf(argument)['tags']);
    const picked = given ? undefined : await pickTag(app, home, 'Tag Passage');
    const tags = given ?? (picked === undefined ? [] : [picked]);
    if (tags.length === 0) return undefined;
    const annotation = before ?? makeAnnotation({ motivation: 'tagging', target, tags });
    const withTags = (now: Annotation) => changedAnnotation(now, { tags: [...new Set([...now.tags, ...tags])] });
    const edits = [before ? changing(before.id, withTags) : adding(annotation)];
    await editAnnotations(app.history, `Tagged a passage as ${tags.join(', ')}`, [{ home, edits }]);
    for (const tag of tags) await useTag(app, tag);
    return annotation.id;
  },
};
