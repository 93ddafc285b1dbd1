import type { AnnotationStore } from '../../common/annotation/store';
import type { SeenLink } from './linkedEnds';
import type { ArticleOf } from './linkWords';

/** A source whose links are shown in its text. */
export interface LinkedSource {
  /** Uri of its workspace folder. */
  readonly folder: string;
  readonly store: AnnotationStore;
  /** Path within the folder. */
  readonly source: string;
  /** Uri of the source. */
  readonly uri: string;
  readonly articleOf: ArticleOf;
}

/** What Go to Linked Passage needs to go to the other end of a link. */
export const toOtherEnd = ({ folder }: Pick<LinkedSource, 'folder'>, { annotation, here }: SeenLink) => ({
  id: annotation.id,
  from: here.end,
  folder,
});
