import { targetsOf } from '../annotation/ends';
import { readItem } from '../annotation/item';
import type { Annotation } from '../annotation/model';
import { parseJson } from '../text/json';
import { lineColumnAt, lineIndexOf } from '../text/lineIndex';
import { isObject, listOf, membersOf } from '../text/jsonValues';
import type { Draft, DraftTarget, ImportProblem, ReadDrafts } from './model';
import { readOtherTool } from './otherTools';

const failed = (where: string, message: string): ReadDrafts => ({
  drafts: [],
  problems: [{ where, message, isLeftOut: true }],
});

/** The items of a collection, a page, a graph, a list, or a single annotation; a string says why there are none. */
function itemsOf(value: unknown): readonly unknown[] | string {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isObject(value)) return 'no annotations: neither an object nor a list';
  const types = listOf(value['type'] ?? value['@type']);
  if (types.some((type) => type === 'Annotation' || type === 'oa:Annotation')) return [value];
  if (typeof value['first'] === 'string')
    return `the annotations lie elsewhere (${value['first']}); Copydesk fetches nothing`;
  if (isObject(value['first'])) {
    const { items, next } = value['first'];
    const all = listOf(items);
    return next === undefined ? all : [...all, { 'copydesk:elsewhere': next }];
  }
  const items = value['items'] ?? value['@graph'];
  return items === undefined ? 'no AnnotationCollection, AnnotationPage, list or annotation' : listOf(items);
}

/** A passage of ours in terms of a draft, for the case that its source has another path here. */
const draftTarget = (target: Annotation['target']): DraftTarget => ({
  source: target.source,
  landmarks: null,
  ...target.selectors,
  counts: 'all',
});

const draftOf = (annotation: Annotation, where: string): Draft => ({
  id: annotation.id,
  motivation: annotation.motivation,
  tags: annotation.tags,
  note: annotation.note,
  linkKind: annotation.linkKind,
  targets: targetsOf(annotation).map(({ end, target }) => [end, draftTarget(target)] as const),
  creator: annotation.creator,
  created: annotation.created,
  modified: annotation.modified,
  where,
  whole: annotation,
});

/**
 * Reads W3C annotations (JSON-LD in its usual shape: the terms of the official context, unexpanded). Never throws.
 * Items of the shape that Copydesk writes are taken as they are; those of other tools are mapped as far as that goes.
 */
export function readJsonLd(text: string): ReadDrafts {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line } = lineColumnAt(lineIndexOf(text), parsed.offset);
    return failed(`line ${line + 1}`, `this is no valid JSON: ${parsed.message}`);
  }
  const items = itemsOf(parsed.value);
  if (typeof items === 'string') return failed('file', items);
  const drafts: Draft[] = [];
  const problems: ImportProblem[] = [];
  items.forEach((item, at) => {
    const where = `item ${at + 1}`;
    const elsewhere = membersOf(item)['copydesk:elsewhere'];
    if (elsewhere !== undefined) {
      problems.push({
        where: 'file',
        message: 'further pages lie elsewhere; Copydesk fetches nothing',
        isLeftOut: true,
      });
      return;
    }
    const own = readItem(item);
    if (own.ok) {
      drafts.push(draftOf(own.annotation, where));
      return;
    }
    const other = readOtherTool(item, where);
    if (other.draft) drafts.push(other.draft);
    // One by one: a call takes only so many arguments.
    for (const problem of other.problems) problems.push(problem);
  });
  return { drafts, problems };
}
