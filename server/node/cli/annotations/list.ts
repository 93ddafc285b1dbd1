import { foreignItems } from '../../../../common/annotation/foreign';
import { allAnnotations } from '../../../../common/annotation/queries';
import { createPlacer, type PlacedPassage } from '../../../../common/interchange/placed';
import { sourcesWithin, within, type Scope } from '../../../../common/interchange/scope';
import { shortened } from '../../../../common/text/shortened';
import { byCode } from '../../../../common/text/sorted';
import type { Annotation } from '../../../../common/annotation/model';
import { harmless, write } from '../output';
import type { AnnotatedFolder } from './folder';

/** An annotation as `--json` writes it. This shape is a contract: fields are never renamed or removed. */
const wireAnnotation = (annotation: Annotation, passages: readonly PlacedPassage[]): object => ({
  id: annotation.id,
  kind: annotation.motivation,
  tags: annotation.tags,
  note: annotation.note,
  link: annotation.linkKind,
  creator: annotation.creator,
  created: annotation.created,
  modified: annotation.modified,
  passages: passages.map(({ end, source, state, line, span, selectors }) => ({
    ...{
      passage: end,
      source,
      state,
      line,
      start: span?.start ?? null,
      end: span?.end ?? null,
      quote: selectors.exact,
    },
  })),
});

const labelOf = ({ motivation, tags, linkKind }: Annotation): string =>
  motivation === 'linking' ? `link: ${linkKind ?? '-'}` : tags.length > 0 ? tags.join(', ') : 'note';

const placeOf = ({ source, line, state, selectors }: PlacedPassage): string => {
  const isSure = state === 'exact' || state === 'moved';
  return `${source}${line === null ? '' : `:${line}`}\t${isSure ? '' : `[${state}] `}“${shortened(selectors.exact, 120)}”`;
};

/** Parts of a line, parted by tabs; a path may hold anything, line feeds included. */
const lineOf = (parts: readonly string[]): string => harmless(parts.join('\t')).replaceAll('\n', '\ufffd');

/** Items that the sidecars keep as they are, mostly other tools', as lines. */
function* keptLines({ store }: AnnotatedFolder, scope: Scope): Generator<string> {
  // They have none of our tags.
  if (scope.tags.length > 0) return;
  for (const source of sourcesWithin(store.sidecars.keys(), scope).toSorted(byCode)) {
    const content = store.sidecars.get(source)?.content;
    for (const { motivation, exact, body } of content ? foreignItems(content) : []) {
      const label = `kept: ${shortened(motivation ?? '-', 120)}`;
      const words = exact === null ? '' : `“${shortened(exact, 120)}”`;
      yield lineOf([label, source, words, ...(body === '' ? [] : [shortened(body, 120)])]);
    }
  }
}

/** `copydesk annotations list`: one line for each passage, or with `--json` one of JSON for each annotation. */
export async function list(folder: AnnotatedFolder, scope: Scope, asJson: boolean): Promise<number> {
  const placed = createPlacer(folder.store);
  for (const annotation of within(allAnnotations(folder.store), scope)) {
    const passages = placed(annotation);
    const lines = asJson
      ? [JSON.stringify(wireAnnotation(annotation, passages))]
      : passages.map((passage) => {
          const note = annotation.note === null || passage.end !== 'target' ? '' : shortened(annotation.note, 120);
          const parts = [shortened(labelOf(annotation), 120), placeOf(passage), ...(note === '' ? [] : [note])];
          return lineOf(parts);
        });
    for (const line of lines) await write(`${line}\n`);
  }
  if (!asJson) for (const line of keptLines(folder, scope)) await write(`${line}\n`);
  return folder.failed ? 1 : 0;
}
