import {
  characterIndexOf,
  charactersAt,
  charactersOf,
  offsetAtCharacter,
  type CharacterIndex,
} from '../anchor/characters';
import { createDescriber } from '../anchor/describe';
import type { Selectors } from '../anchor/model';
import { createResolver, type Resolver } from '../anchor/resolve';
import { createAnnotation } from '../annotation/create';
import { mapTargets, targetsOf } from '../annotation/ends';
import type { Annotation, Motivation, Target } from '../annotation/model';
import { contentHash } from '../text/contentHash';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import { finished, type Steps } from '../text/steps';
import { lineEndTextOf, type LineEndText } from './lineEndText';
import type { Draft, DraftTarget, ImportProblem, ReadDrafts } from './model';
import { createSourceMatcher } from './sourceNames';

/** What is needed to turn drafts into annotations of a folder. */
export interface BuildInput {
  /** Paths of the folder's sources. */
  readonly sources: readonly string[];
  /** Text of a source; null where it cannot be read. */
  readonly textOf: (source: string) => string | null;
  /** The present instant (ISO), for annotations that name no time of their own. */
  readonly now: string;
}

/** Annotations of a folder, made of what a file says. */
export interface Built {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly ImportProblem[];
}

/** Sources of the folder that drafts are about: their texts are needed by `build`. */
export function sourcesOfDrafts({ drafts }: ReadDrafts, sources: readonly string[]): readonly string[] {
  const match = createSourceMatcher(sources);
  const found = drafts.flatMap(({ targets }) =>
    targets.flatMap(([, { source }]) => {
      const matched = match(source);
      return 'source' in matched ? [matched.source] : [];
    }),
  );
  return [...new Set(found)];
}

/** A text with all that is asked of it, each part made when it is first needed. */
interface Place {
  readonly text: string;
  readonly describe: (span: Span) => Selectors;
  readonly resolver: Resolver;
  readonly characters: () => CharacterIndex;
  readonly lines: () => LineEndText;
}

function placeOf(text: string): Place {
  let characters: CharacterIndex | null = null;
  let lines: LineEndText | null = null;
  return {
    text,
    describe: createDescriber(text),
    resolver: createResolver(text),
    characters: () => (characters ??= characterIndexOf(text)),
    lines: () => (lines ??= lineEndTextOf(text)),
  };
}

/** Span of a draft's characters in the text as it stands, or null. */
function spanOf(place: Place, { characters, counts }: DraftTarget): Span | null {
  if (characters === null) return null;
  if (counts === 'lineEndsAsOne') return place.lines().spanOf(characters);
  const { startCharacter, endCharacter } = characters;
  const index = place.characters();
  // An offset behind the text would be clamped to its end, which is another place.
  if (startCharacter > endCharacter || endCharacter > charactersAt(index, place.text.length)) return null;
  return { start: offsetAtCharacter(index, startCharacter), end: offsetAtCharacter(index, endCharacter) };
}

const blanksAside = (words: string): string => words.replace(/\s{1,100000}/g, ' ');

/** Whether the words that a file quotes stand at a place, with what it quotes around them. */
function fits(text: string, { start, end }: Span, { exact, prefix, suffix }: DraftTarget): boolean {
  const isAt = (from: number, to: number, words: string): boolean =>
    blanksAside(text.slice(Math.max(0, from), to)) === blanksAside(words);
  return (
    isAt(start, end, exact ?? '') &&
    isAt(start - prefix.length, start, prefix) &&
    isAt(end, end + suffix.length, suffix)
  );
}

/** The same, in the text as the file's tool read it. */
function standsAt(place: Place, span: Span, target: DraftTarget): boolean {
  if (target.counts === 'all' || target.characters === null) return fits(place.text, span, target);
  const { text, lineSpanOf } = place.lines();
  const lineSpan = lineSpanOf(target.characters);
  return lineSpan !== null && fits(text, lineSpan, target);
}

/** The selectors of a passage that a file tells of, with what must be said of it; null where nothing is known of it. */
function selectorsOf(
  place: Place,
  target: DraftTarget,
): { readonly selectors: Selectors; readonly message: string | null } | null {
  const { exact, prefix, suffix, alike, landmarks } = target;
  const span = spanOf(place, target);
  if (exact === null) return span && span.start < span.end ? { selectors: place.describe(span), message: null } : null;
  if (span && standsAt(place, span, target)) return { selectors: place.describe(span), message: null };
  const characters = span
    ? charactersOf(place.characters(), span)
    : (target.characters ?? { startCharacter: 0, endCharacter: [...exact].length });
  const stored: Selectors = { characters, exact, prefix, suffix, alike, ...(landmarks ? { landmarks } : {}) };
  if (exact === '') return target.characters === null ? null : { selectors: stored, message: null };
  const { state, span: found } = place.resolver.resolve(stored);
  if (found && (state === 'exact' || state === 'moved')) {
    const where = target.characters === null ? null : `“${shortened(exact, 60)}” stands elsewhere in the source`;
    return { selectors: place.describe(found), message: where };
  }
  const words = `“${shortened(exact, 60)}”`;
  const why =
    state === 'ambiguous' ? `it is not certain where ${words} stands` : `${words} is not in the source as it is quoted`;
  return { selectors: stored, message: `${why}: it is kept, to be reviewed` };
}

/** An id that says the same for the same contents: a UUID of version 8 made of a hash. */
function idOf(draft: Draft, copy: number): string {
  const { motivation, tags, note, linkKind, targets, creator, created } = draft;
  const hash = contentHash(JSON.stringify([motivation, tags, note, linkKind, targets, creator, created, copy]));
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** What an annotation is: a link where it has a second end, whatever the file calls it, and nowhere else. */
function motivationOf({ motivation, tags }: Draft, linkTo: Target | null): Motivation {
  if (linkTo) return 'linking';
  if (motivation !== 'linking') return motivation;
  return tags.length > 0 ? 'tagging' : 'commenting';
}

/**
 * Turns drafts into annotations: finds their sources and passages. A passage that is not where the file says is looked
 * for by its words; one that is not found keeps the words, to be reviewed. Nothing is taken by position alone where
 * other words stand there.
 */
export function* buildSteps(
  { drafts, problems: before }: ReadDrafts,
  { sources, textOf, now }: BuildInput,
): Steps<Built> {
  const match = createSourceMatcher(sources);
  const places = new Map<string, Place | null>();
  const placeIn = (source: string): Place | null => {
    const known = places.get(source);
    if (known !== undefined) return known;
    const text = textOf(source);
    const place = text === null ? null : placeOf(text);
    places.set(source, place);
    return place;
  };
  const problems: ImportProblem[] = [...before];
  const copies = new Map<string, number>();
  const guessed = new Set<string>();

  function sourceOf(draft: Draft, written: string): string | null {
    const matched = match(written);
    const tell = (message: string, isLeftOut: boolean): void =>
      void problems.push({ where: draft.where, message, isLeftOut });
    if ('message' in matched) {
      tell(matched.message, true);
      return null;
    }
    // Told once for all that a file says of a source: a corpus would say it of each of its lines.
    if (!matched.isCertain && !guessed.has(written)) {
      guessed.add(written);
      tell(`"${written}" is taken for ${matched.source}, by its file name`, false);
    }
    return matched.source;
  }

  function targetOf(draft: Draft, written: DraftTarget): Target | null {
    const source = sourceOf(draft, written.source);
    if (source === null) return null;
    const tell = (message: string, isLeftOut: boolean): void =>
      void problems.push({ where: draft.where, message, isLeftOut });
    const place = placeIn(source);
    if (!place) {
      tell(`${source} cannot be read`, true);
      return null;
    }
    const found = selectorsOf(place, written);
    if (!found) {
      tell('its characters lie outside the text, and it quotes no words to look for', true);
      return null;
    }
    if (found.message !== null) tell(found.message, false);
    return { source, selectors: found.selectors };
  }

  /** An annotation of ours as it is, where its sources have the same paths here. */
  function wholeOf(draft: Draft): Annotation | null {
    const { whole } = draft;
    if (!whole) return null;
    const paths = new Map<string, string>();
    for (const { target } of targetsOf(whole)) {
      const source = paths.get(target.source) ?? sourceOf(draft, target.source);
      if (source === null) return null;
      paths.set(target.source, source);
    }
    return mapTargets(whole, (target) => {
      const source = paths.get(target.source) ?? target.source;
      return source === target.source ? target : { ...target, source };
    });
  }

  function annotationOf(draft: Draft): Annotation | null {
    if (draft.whole) return wholeOf(draft);
    const targets = draft.targets.map(([end, target]) => ({ end, target: targetOf(draft, target) }));
    const [first, ...others] = targets;
    if (!first?.target || first.end !== 'target') return null;
    const { source } = first.target;
    const linkTo = others.find(({ end }) => end === 'linkTo')?.target ?? null;
    if (draft.motivation === 'linking' && linkTo === null && targets.some(({ end }) => end === 'linkTo')) return null;
    const further = others.flatMap(({ end, target }) => (end === 'linkTo' || target === null ? [] : [target]));
    const strangers = further.filter((target) => target.source !== source);
    if (strangers.length > 0) {
      const message = 'passages in another source than the first: Copydesk keeps those of one source together';
      problems.push({ where: draft.where, message, isLeftOut: true });
    }
    const own = further.filter((target) => target.source === source);
    if (linkTo && own.length > 0) {
      const message = 'a link begins at one passage: the further ones are left out';
      problems.push({ where: draft.where, message, isLeftOut: true });
    }
    if (!linkTo && draft.motivation === 'linking') {
      const message = 'it is called a link and has one end: it is taken for a tag or a note';
      problems.push({ where: draft.where, message, isLeftOut: false });
    }
    const { id, tags, note, linkKind, creator, created, modified } = draft;
    const content = idOf(draft, 0);
    const copy = copies.get(content) ?? 0;
    copies.set(content, copy + 1);
    return createAnnotation({
      ...{ id: id || (copy === 0 ? content : idOf(draft, copy)), tags, note, linkKind, creator, modified },
      motivation: motivationOf(draft, linkTo),
      created: created ?? now,
      target: first.target,
      further: linkTo ? [] : own,
      linkTo,
    });
  }

  const annotations: Annotation[] = [];
  for (const [done, draft] of drafts.entries()) {
    yield { done, of: drafts.length };
    const annotation = annotationOf(draft);
    if (annotation) annotations.push(annotation);
  }
  return { annotations, problems };
}

/** Turns drafts into annotations in one go. */
export const build = (drafts: ReadDrafts, input: BuildInput): Built => finished(buildSteps(drafts, input));
