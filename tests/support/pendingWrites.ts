import { pendingWrite, sourcesAhead, type PendingWrite } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';

/** The sidecars that are ahead of their files and may be written, sorted by source. */
export const pendingWrites = (store: AnnotationStore): readonly PendingWrite[] =>
  sourcesAhead(store).flatMap((source) => pendingWrite(store, source) ?? []);
