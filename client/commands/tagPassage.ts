import { endsIn } from '../../common/annotation/queries';
import { fieldsOf, stringsOf } from './arguments';
import type { Command } from './command';
import { changedAnnotation, makeAnnotation } from './making';
import { passageFor, targetOf, type Passage } from './passage';
import { pickTag, useTag } from './pickTag';

/** The tagging annotation that stands on exactly this passage, if any. */
const sameTagged = ({ home, source, span }: Passage) =>
  endsIn(home.library.store, source).find(
    ({ annotation, span: placed }) =>
      annotation.motivation === 'tagging' && placed?.start === span.start && placed.end === span.end,
  )?.annotation;

/**
 * Tags the selection, or the name or sentence at the cursor. Takes `{ uri, range, tags }`; gives the annotation's id.
 * A passage that is tagged already gets the tag as one more of the same annotation.
 */
export const tagPassage: Command = {
  name: 'tagPassage',
  title: 'Tag Passage',
  async run(app, argument) {
    const passage = await passageFor(app, argument);
    const { home } = passage;
    await home.library.load();
    const given = stringsOf(fieldsOf(argument)['tags']);
    const picked = given ? undefined : await pickTag(app, home, 'Tag Passage');
    const tags = given ?? (picked === undefined ? [] : [picked]);
    if (tags.length === 0) return undefined;
    const before = sameTagged(passage);
    const annotation = before
      ? changedAnnotation(before, { tags: [...new Set([...before.tags, ...tags])] })
      : makeAnnotation({ motivation: 'tagging', target: targetOf(passage), tags });
    await (before ? home.library.change(annotation) : home.library.add(annotation));
    for (const tag of tags) await useTag(app, tag);
    return annotation.id;
  },
};
