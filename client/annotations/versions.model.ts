import type { Annotation } from '../../common/annotation/model';
import { shortened } from '../../common/text/shortened';
import { linkKindLabel, titleOf } from './words';

/** What one side's version of an annotation says in the parts that the sides disagree about, as one line. */
export function versionOf(annotation: Annotation, parts: readonly string[]): string {
  const said = parts.flatMap((part): readonly string[] => {
    if (part === 'note') return [annotation.note ?? 'no note'];
    if (part === 'kind of link') return [linkKindLabel(annotation.linkKind)];
    if (part.startsWith('passage'))
      return [annotation.target, ...annotation.further].map(({ selectors }) => `“${shortened(selectors.exact, 80)}”`);
    return [];
  });
  return shortened(said.length === 0 ? titleOf(annotation) : said.join(' · '), 200);
}
