import type { Tag } from '../../common/annotation/codebook';
import { ancestorsOf } from '../../common/annotation/codebook/successors';
import { targetsOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { endsOf } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { foldKey } from '../../common/text/fold';
import { needsReview, shownStates, stateOf, type ShownState } from './states';
import { linkKindLabel } from './words';

/** What a term of a query can be about; a term without a field is words of the annotation. */
export const queryFields = ['tag', 'creator', 'state', 'source', 'kind'] as const;
export type QueryField = (typeof queryFields)[number];

/** One condition. Values are folded: case and diacritics do not count. */
export interface Term {
  readonly field: QueryField | 'words';
  readonly value: string;
}

/** Conditions on annotations, all of which must hold; of several on creator, state, source or kind one must. */
export interface Query {
  readonly terms: readonly Term[];
  /** What is wrong with the text, in words; such a term holds for nothing. */
  readonly problems: readonly string[];
}

/** Terms that are read of a text at most. */
const mostTerms = 100;
/** A term: an optional field, and a word or words in quotation marks. */
const term = /(?:([a-z]{1,20}):)?(?:"([^"]{0,1000})"?|([^\s"]{1,1000}))/gi;

const kinds: Readonly<Record<string, Annotation['motivation']>> = {
  tag: 'tagging',
  note: 'commenting',
  link: 'linking',
};

const isField = (word: string): word is QueryField => queryFields.some((field) => field === word);

function problemOf({ field, value }: Term): string | null {
  if (field !== 'words' && value === '') return `Say which ${field} behind “${field}:”.`;
  if (field === 'state' && value !== 'review' && !shownStates.some((state) => state === value)) {
    return `“${value}” is no state: ${shownStates.join(', ')}, or review for those to be looked at.`;
  }
  if (field === 'kind' && kinds[value] === undefined) return `“${value}” is no kind: tag, note or link.`;
  return null;
}

/**
 * Reads a query: `tag:claim creator:"A. Reader" state:review source:june kind:note words "two words"`. Never throws;
 * a colon behind any other word belongs to the words.
 */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  for (const [whole, name, quoted, plain] of text.matchAll(term)) {
    if (terms.length === mostTerms) break;
    const field = name?.toLowerCase() ?? '';
    const value = foldKey(isField(field) ? (quoted ?? plain ?? '') : (quoted ?? whole)).trim();
    if (isField(field)) terms.push({ field, value });
    else if (value !== '') terms.push({ field: 'words', value });
  }
  // A field at the very end has no value yet, and is read as a word with a colon.
  const ready = terms.map((one) => {
    const open = one.field === 'words' && one.value.endsWith(':') ? one.value.slice(0, -1) : '';
    return isField(open) ? { field: open, value: '' } : one;
  });
  return { terms: ready, problems: ready.flatMap((one) => problemOf(one) ?? []) };
}

/** A value as it is written in a query. */
export const quotedTerm = (field: QueryField, value: string): string =>
  `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;

/** What of a folder a query is asked about. */
export interface Searched {
  readonly store: AnnotationStore;
  readonly tags: readonly Tag[];
}

/** Folded names of a tag and of those above it; each is worked out once. */
function createTagNames(tags: readonly Tag[]): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const byName = new Map(tags.filter(({ on }) => on === 'passages').map((tag) => [tag.name, tag]));
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const tag = byName.get(name);
    const above = tag ? ancestorsOf((one) => byName.get(one), tag) : [];
    const names = [name, ...above].map(foldKey);
    known.set(name, names);
    return names;
  };
}

/** Everything that the words of a query may stand in. */
const wordsOf = (annotation: Annotation): string =>
  foldKey(
    [
      ...annotation.tags,
      annotation.note ?? '',
      annotation.creator ?? '',
      annotation.linkKind === null ? '' : linkKindLabel(annotation.linkKind),
      ...targetsOf(annotation).flatMap(({ target }) => [target.source, target.selectors.exact]),
    ].join('\n'),
  );

/** Prepares a query for many annotations of a folder. Words and the sources' names are looked for inside; tags are whole. */
export function createMatcher({ terms }: Query, { store, tags }: Searched): (annotation: Annotation) => boolean {
  const valuesOf = (field: Term['field']): readonly string[] =>
    terms.filter((one) => one.field === field).map(({ value }) => value);
  const [words, tagNames, creators] = [valuesOf('words'), valuesOf('tag'), valuesOf('creator')];
  const [states, sources, motivations] = [valuesOf('state'), valuesOf('source'), valuesOf('kind')];
  const namesOf = createTagNames(tags);
  const isNoneOr = (values: readonly string[], accepts: (value: string) => boolean): boolean =>
    values.length === 0 || values.some(accepts);

  function hasState(annotation: Annotation): boolean {
    if (states.length === 0) return true;
    const state: ShownState = stateOf(endsOf(store, annotation));
    return states.some((value) => value === state || (value === 'review' && needsReview(state)));
  }
  function hasWords(annotation: Annotation): boolean {
    if (words.length === 0) return true;
    const text = wordsOf(annotation);
    return words.every((word) => text.includes(word));
  }
  return (annotation) =>
    isNoneOr(motivations, (value) => kinds[value] === annotation.motivation) &&
    tagNames.every((value) => annotation.tags.some((tag) => namesOf(tag).includes(value))) &&
    isNoneOr(creators, (value) => foldKey(annotation.creator ?? 'none').includes(value)) &&
    isNoneOr(sources, (value) => targetsOf(annotation).some(({ target }) => foldKey(target.source).includes(value))) &&
    hasWords(annotation) &&
    hasState(annotation);
}
