import { carry } from '../anchor/carry';
import { characterIndexOf, offsetAtCharacter } from '../anchor/characters';
import type { Anchoring, Selectors } from '../anchor/model';
import { createResolver } from '../anchor/resolve';
import type { Tracked } from '../anchor/shift';
import type { Span } from '../text/span';
import { targetsOf } from './ends';
import { annotationsIn } from './within';
import { sameSelectors } from './sameSelectors';
import { endAt, liveEnds } from './liveEnds';
import { endKey } from './state';
import type { AnnotationStore, LiveEnd, LiveEnds, LiveSource } from './state';

type StoredEnd = Pick<LiveEnd, 'id' | 'end' | 'selectors'>;

/** The ends that lie in a source, with their selectors. */
function endsStored(store: AnnotationStore, source: string): readonly StoredEnd[] {
  const ends: StoredEnd[] = [];
  for (const annotation of annotationsIn(store, source)) {
    for (const { end, target } of targetsOf(annotation))
      if (target.source === source) ends.push({ id: annotation.id, end, selectors: target.selectors });
  }
  return ends;
}

/** A place to follow an end through edits from; null where it was not found. */
export const trackedFrom = ({ span }: Anchoring): Tracked | null => (span ? { span, lost: null } : null);

/** Tells where a passage stands in a text whose very words and surroundings were stored at that place, else null. */
function createStanding(text: string): (selectors: Selectors) => Span | null {
  const index = characterIndexOf(text);
  return ({ characters, exact, prefix, suffix }) => {
    const start = offsetAtCharacter(index, characters.startCharacter);
    const end = start + exact.length;
    const isHere =
      text.startsWith(exact, start) &&
      text.slice(Math.max(0, start - prefix.length), start) === prefix &&
      text.startsWith(suffix, end);
    return isHere ? { start, end } : null;
  };
}

/** An end and where it stands in an earlier text. */
interface Known {
  readonly stored: StoredEnd;
  readonly span: Span;
  /** How it was found there; null where it stands as it was stored. */
  readonly was: Anchoring | null;
}

const ranks = { exact: 0, moved: 1, edited: 2 } as const;
const rankOf = ({ state }: Anchoring): number => (state in ranks ? ranks[state as keyof typeof ranks] : 3);

/** How an end stands after two steps: as it was found before, and then followed into a later text. */
export function together(was: Anchoring | null, now: Anchoring, selectors: Selectors, text: string): Anchoring {
  if (was === null || now.span === null || rankOf(now) > rankOf(was)) return now;
  const isBack = was.state === 'edited' && text.slice(now.span.start, now.span.end) === selectors.exact;
  if (isBack) return { ...now, state: 'moved', reason: 'The words are as they were stored again.' };
  return { ...was, span: now.span, score: Math.min(was.score, now.score) };
}

/** What was found of ends, by the ends as they are stored. */
type Found = ReadonlyMap<StoredEnd, LiveEnd>;

// Written out: a spread of an object takes ten times as long, and there may be a hundred thousand.
const foundAs = ({ id, end, selectors }: StoredEnd, anchoring: Anchoring): LiveEnd => ({
  id,
  end,
  selectors,
  anchoring,
  tracked: trackedFrom(anchoring),
});

/** Follows ends from an earlier text into the present one. */
function carried(earlier: string, text: string, ends: readonly Known[]): Found {
  const spans = ends.map(({ span }) => span);
  const places = ends.length === 0 ? [] : carry(earlier, text, spans);
  const found = new Map<StoredEnd, LiveEnd>();
  ends.forEach(({ stored, was }, at) => {
    const place = places[at];
    if (place) found.set(stored, foundAs(stored, together(was, place, stored.selectors, text)));
  });
  return found;
}

/** The ends that stand in one of the earlier texts as they were stored, followed from the latest of these. */
function fromEarlier(ends: readonly StoredEnd[], text: string, earlier: readonly string[]): Found {
  let left = ends;
  const found = new Map<StoredEnd, LiveEnd>();
  for (const old of earlier) {
    if (left.length === 0) break;
    const standing = createStanding(old);
    const known = left.flatMap((stored): readonly Known[] => {
      const span = standing(stored.selectors);
      return span ? [{ stored, span, was: null }] : [];
    });
    for (const [stored, end] of carried(old, text, known)) found.set(stored, end);
    left = left.filter((stored) => !found.has(stored));
  }
  return found;
}

/** Gives each end as it was found already, else by what is stored of it, with the help of earlier texts. */
function find(ends: readonly StoredEnd[], text: string, earlier: readonly string[], known: Found): LiveEnds {
  const resolver = createResolver(text);
  const standing = earlier.length === 0 ? null : createStanding(text);
  const away = standing ? ends.filter((end) => !known.has(end) && standing(end.selectors) === null) : [];
  const followed = fromEarlier(away, text, earlier);
  return liveEnds(
    ends.map(
      (stored) => known.get(stored) ?? followed.get(stored) ?? foundAs(stored, resolver.resolve(stored.selectors)),
    ),
  );
}

/**
 * The ends of a source whose text is known.
 * @param stays tells of an end that is still stored in the same way whether it stays as it is; others are looked for
 */
export function endsOfText(
  store: AnnotationStore,
  source: string,
  live: LiveSource,
  stays: (end: LiveEnd) => boolean = () => true,
): LiveEnds {
  const ends = endsStored(store, source);
  const known = new Map<StoredEnd, LiveEnd>();
  for (const stored of live.ends.list.length === 0 ? [] : ends) {
    const old = endAt(live.ends, endKey(stored.id, stored.end));
    if (old && sameSelectors(old.selectors, stored.selectors) && stays(old)) known.set(stored, old);
  }
  return find(ends, live.text, live.earlier, known);
}

/** The ends of a source that has another text now, followed from the text before where they stood in it. */
export function endsAfter(
  store: AnnotationStore,
  source: string,
  text: string,
  earlier: readonly string[],
  before: LiveSource | null,
): LiveEnds {
  const ends = endsStored(store, source);
  const known = (before ? ends : []).flatMap((stored): readonly Known[] => {
    const old = before && endAt(before.ends, endKey(stored.id, stored.end));
    if (!old?.tracked || old.tracked.lost || !sameSelectors(old.selectors, stored.selectors)) return [];
    return [{ stored, span: old.tracked.span, was: old.anchoring.span ? old.anchoring : null }];
  });
  return find(ends, text, earlier, before ? carried(before.text, text, known) : new Map());
}

/**
 * The texts of a source to be remembered, so that its ends can be followed when it is changed by others: for each end
 * the latest text in which it stands as it is stored.
 */
export function tellingTexts(store: AnnotationStore, source: string): readonly string[] {
  const live = store.live.get(source);
  if (!live) return [];
  let left = live.ends.list;
  return [live.text, ...live.earlier].filter((text) => {
    if (left.length === 0) return false;
    const standing = createStanding(text);
    const rest = left.filter(({ selectors }) => standing(selectors) === null);
    const isTelling = rest.length < left.length;
    left = rest;
    return isTelling;
  });
}
