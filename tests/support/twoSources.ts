import type { Annotation } from '../../common/annotation/model';
import { emptyStore, update, type AnnotationStore } from '../../common/annotation/store';
import { linked, noted, tagged, targetIn } from './passages';

/** Text of the source `a b.txt`. */
export const text = 'The minister met her counterpart.\r\n\r\nThey agreed on talks in \u{1f4c5} August.\r\n';
/** Text of the source `two.txt`. */
export const other = 'Talks are set for August.\n';

/** A store of both sources, whose texts are known, with annotations. */
export function storeOf(annotations: readonly Annotation[], first = text): AnnotationStore {
  const known = [
    { type: 'textKnown', source: 'a b.txt', text: first },
    { type: 'textKnown', source: 'two.txt', text: other },
  ] as const;
  const store = known.reduce<AnnotationStore>(update, emptyStore);
  return annotations.reduce((before, annotation) => update(before, { type: 'added', annotation }), store);
}

export const claim = tagged(targetIn('a b.txt', text, 'minister'), 'claim', 'event');
export const event = tagged(targetIn('a b.txt', text, 'August'), 'event');
export const note = noted(targetIn('a b.txt', text, 'counterpart'), 'who?\n![x](https://example.org/x.png)');
export const link = linked(
  targetIn('a b.txt', text, 'in \u{1f4c5} August'),
  targetIn('two.txt', other, 'for August'),
  'same-event',
);
