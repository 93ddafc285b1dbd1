import { allAnnotations, endsOf } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import type { WireLink } from '../../common/protocol';
import { createPlacing } from '../annotations/place';

/**
 * The links of a folder whose both ends stand, as the server needs them.
 * @param uriOf gives the uri of a source, as the editor writes it
 */
export function wireLinks(store: AnnotationStore, uriOf: (source: string) => string): readonly WireLink[] {
  const placing = createPlacing(store);
  const links = allAnnotations(store).filter(({ motivation }) => motivation === 'linking');
  return links.flatMap((annotation) => {
    const [from, to] = endsOf(store, annotation).map(({ source, span }) => {
      const range = span && placing.rangeOf(source, span);
      return range && { uri: uriOf(source), range };
    });
    return from && to ? [{ kind: annotation.linkKind ?? '', from, to }] : [];
  });
}
