import { annotationContext, itemText, vocabulary } from '../annotation/file';
import { mapTargets } from '../annotation/ends';
import { terms } from '../annotation/schema';
import { byCode } from '../text/sorted';
import type { Steps } from '../text/steps';
import { stateLoss } from './losses';
import type { Exported, ExportInput, Loss } from './model';
import { createPlacer } from './placed';

/** Path of the file that is written. */
const path = 'annotations.jsonld';
/** The collection needs an IRI of its own; it names what it is, not where it lies, so that the bytes stay the same. */
const collection = 'urn:copydesk:annotations';

/**
 * Annotations as one W3C AnnotationCollection with one page (JSON-LD). Nothing of an annotation is lost, what other tools
 * have added to it included; passages that have moved get the position that they have now. Items of other tools in the
 * sidecars of the exported sources come along as they are.
 * @param foreign JSON texts of other tools' items
 */
export function* exportJsonLd(input: ExportInput, foreign: readonly string[]): Steps<Exported> {
  const placed = createPlacer(input.store);
  const losses: Loss[] = [];
  const items: string[] = [];
  for (const [done, annotation] of input.annotations.entries()) {
    yield { done, of: input.annotations.length };
    const passages = new Map(placed(annotation).map((passage) => [passage.end, passage]));
    for (const passage of passages.values()) losses.push(...stateLoss(annotation, passage));
    const now = mapTargets(annotation, (target, end) => {
      const selectors = passages.get(end)?.selectors ?? target.selectors;
      return selectors === target.selectors ? target : { ...target, selectors };
    });
    items.push(itemText(now));
  }
  const base = input.base === null || input.base === '' ? {} : { '@base': input.base };
  const head = {
    '@context': [annotationContext, { ...base, copydesk: vocabulary }],
    id: collection,
    type: 'AnnotationCollection',
    [terms.version]: 1,
    total: items.length + foreign.length,
  };
  const first = { id: `${collection}:1`, type: 'AnnotationPage', startIndex: 0 };
  const all = [...items, ...foreign.toSorted(byCode)].map((item) => `      ${item.replaceAll('\n    ', '\n      ')}`);
  const list = all.length === 0 ? '[]' : `[\n${all.join(',\n')}\n    ]`;
  const page = `${JSON.stringify(first, null, 2).slice(0, -2).replaceAll('\n', '\n  ')},\n    "items": ${list}\n  }`;
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "first": ${page}\n}\n`;
  return { files: [{ path, text }], losses, written: items.length };
}
