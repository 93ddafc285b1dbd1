import { targetsOf } from '../annotation/ends';
import { readItem } from '../annotation/item';
import { lostNumbers } from '../annotation/lostNumbers';
import type { Annotation } from '../annotation/model';
import { parseJson } from '../text/json';
import { lineColumnAt, lineIndexOf } from '../text/lineIndex';
import { isObject, listOf, type JsonMembers } from '../text/jsonValues';
import { shortened } from '../text/shortened';
import type { Draft, DraftTarget, ImportProblem, ReadDrafts } from './model';
import { readOtherTool } from './otherTools';

/** Numbers of a file that are told of one by one: each is one of the same kind. */
const mostNumbers = 20;

const failed = (where: string, message: string): ReadDrafts => ({
  drafts: [],
  problems: [{ where, message, isLeftOut: true }],
});

/** What a file holds, and whether it tells of further pages that are not in it. */
interface Items {
  readonly items: readonly unknown[];
  readonly hasMore: boolean;
}

const hasNext = ({ next }: JsonMembers): boolean => next !== undefined && next !== null;

/** The items of a collection, a page, a graph, a list, or a single annotation; a string says why there are none. */
function itemsOf(value: unknown): Items | string {
  if (Array.isArray(value)) return { items: value as readonly unknown[], hasMore: false };
  if (!isObject(value)) return 'no annotations: neither an object nor a list';
  const { type, first } = value;
  const types = listOf(type ?? value['@type']);
  if (types.some((one) => one === 'Annotation' || one === 'oa:Annotation')) return { items: [value], hasMore: false };
  if (typeof first === 'string') return `the annotations lie elsewhere (${first}); Copydesk fetches nothing`;
  if (isObject(first)) return { items: listOf(first['items']), hasMore: hasNext(first) };
  const items = value['items'] ?? value['@graph'];
  const hasMore = hasNext(value);
  return items === undefined && !hasMore
    ? 'no AnnotationCollection, AnnotationPage, list or annotation'
    : { items: listOf(items), hasMore };
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
  const lineAt = (offset: number): string => `line ${lineColumnAt(lineIndexOf(text), offset).line + 1}`;
  if (!parsed.ok) return failed(lineAt(parsed.offset), `this is no valid JSON: ${parsed.message}`);
  const read = itemsOf(parsed.value);
  if (typeof read === 'string') return failed('file', read);
  const drafts: Draft[] = [];
  const problems: ImportProblem[] = [];
  read.items.forEach((item, at) => {
    const where = `item ${at + 1}`;
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
  // They stand in members of other tools, without which the annotation is whole.
  for (const { literal, at } of lostNumbers(text).slice(0, mostNumbers)) {
    const message = `the number ${shortened(literal, 40)} is taken in as ${Number(literal)}`;
    problems.push({ where: lineAt(at), message, isLeftOut: false });
  }
  if (read.hasMore) {
    const message = 'further pages lie elsewhere; Copydesk fetches nothing';
    problems.push({ where: 'file', message, isLeftOut: true });
  }
  return { drafts, problems };
}
