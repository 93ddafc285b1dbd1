import type { Annotation } from '../../common/annotation/model';
import { endsIn } from '../../common/annotation/queries';
import type { Span } from '../../common/text/span';
import type { Folder } from '../folder';

/** The tagging annotation that stands on exactly this span of a source, if any; UTF-16 offsets of its text. */
export const taggedAt = (home: Folder, source: string, span: Span): Annotation | undefined =>
  endsIn(home.library.store, source).find(
    ({ annotation, span: placed }) =>
      annotation.motivation === 'tagging' && placed?.start === span.start && placed.end === span.end,
  )?.annotation;
