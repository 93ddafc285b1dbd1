import type { Annotation } from '../../common/annotation/model';
import { counted } from '../../common/text/counted';
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

/** What a merge of a source's sidecar came to, as a message; `unsure` as `mergeConflicts` counts them. */
export function mergedWords(source: string, count: number, unsure: number): string {
  const done = `Merged ${counted(count, 'annotation')} of ${source}.`;
  if (unsure === 0) return done;
  const [were, them] = unsure === 1 ? ['was', 'it'] : ['were', 'them'];
  return `${done} ${unsure} of them ${were} on one side only and ${were} kept: what both sides came from is not known, so the other side may never have had ${them}, or have removed ${them}.`;
}
