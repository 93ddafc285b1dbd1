import type { CharacterRange } from '../anchor/model';
import { furtherEnd } from '../annotation/ends';
import type { EndName, Motivation } from '../annotation/model';
import { sourceOfIri } from '../annotation/sourceIri';
import type { JsonMembers } from '../annotation/unknown';
import { countOf, isObject, listOf, membersOf, stringOf } from '../text/jsonValues';
import { shortened } from '../text/shortened';
import type { Draft, DraftTarget, ImportProblem } from './model';

/** How deep selectors may refine selectors. */
const deepest = 8;

/** Motivations of the W3C vocabulary that give a text the sense of a tag; all others make it a note. */
const likeTags: readonly unknown[] = ['tagging', 'classifying', 'identifying', 'highlighting', 'bookmarking'];

const shortName = (name: unknown): unknown => (typeof name === 'string' ? name.replace(/^oa:/, '') : name);

interface Found {
  characters: CharacterRange | null;
  exact: string | null;
  prefix: string;
  suffix: string;
  /** Kinds of selectors that were passed over. */
  readonly others: string[];
}

/** `char=10,20` as RFC 5147 writes places in plain text. */
function charactersOfFragment(fragment: string): CharacterRange | null {
  const [, start, end] = /^char=(\d{1,12}),(\d{1,12})(?:;|$)/.exec(fragment) ?? [];
  if (start === undefined || end === undefined) return null;
  return { startCharacter: Number(start), endCharacter: Number(end) };
}

/** Reads selectors of a text; of several of one kind the first counts, those that refine another say more than it. */
function readSelectors(value: unknown, found: Found, depth: number): void {
  for (const one of listOf(value)) {
    const selector = membersOf(one);
    const type = shortName(selector['type'] ?? selector['@type']);
    if (selector['refinedBy'] !== undefined && depth < deepest) readSelectors(selector['refinedBy'], found, depth + 1);
    const [start, end] = [countOf(selector['start']), countOf(selector['end'])];
    const exact = stringOf(selector['exact']);
    const fragment = type === 'FragmentSelector' ? charactersOfFragment(stringOf(selector['value']) ?? '') : null;
    if (type === 'TextPositionSelector' && start !== null && end !== null && start <= end)
      found.characters ??= { startCharacter: start, endCharacter: end };
    else if (type === 'TextQuoteSelector' && exact !== null) {
      if (found.exact !== null) continue;
      found.exact = exact;
      found.prefix = stringOf(selector['prefix']) ?? '';
      found.suffix = stringOf(selector['suffix']) ?? '';
    } else if (fragment) found.characters ??= fragment;
    else found.others.push(typeof type === 'string' ? type : 'unnamed');
  }
}

/** Each kind of selector once, in a line that people can read. */
const namesOf = (kinds: readonly string[]): string => shortened([...new Set(kinds)].join(', '), 200);

/** Address and selectors of a target or body that is a passage; a string says why it is none. */
function readPassage(value: unknown): { target: DraftTarget; passedOver: readonly string[] } | string {
  const members: JsonMembers = typeof value === 'string' ? { id: value } : membersOf(value);
  const address = ['source', 'id', '@id', 'scope']
    .map((name) => {
      const member = members[name];
      return stringOf(member) ?? stringOf(membersOf(member)['id']);
    })
    .find((word) => word !== null && word !== '');
  if (address === undefined || address === null) return 'it names no source';
  const found: Found = { characters: null, exact: null, prefix: '', suffix: '', others: [] };
  readSelectors(members['selector'], found, 0);
  const hash = address.indexOf('#');
  const path = hash < 0 ? address : address.slice(0, hash);
  if (hash >= 0) found.characters ??= charactersOfFragment(address.slice(hash + 1));
  if (found.characters === null && found.exact === null) {
    if (found.others.length === 0) return 'it is about a whole source, and Copydesk annotates passages';
    return `Copydesk knows no ${namesOf(found.others)}`;
  }
  const { characters, exact, prefix, suffix, others } = found;
  const target: DraftTarget = {
    ...{ source: sourceOfIri(path), characters, counts: 'all', exact, prefix, suffix, alike: null, landmarks: null },
  };
  return { target, passedOver: others };
}

interface Bodies {
  readonly tags: Set<string>;
  readonly notes: string[];
  readonly passages: DraftTarget[];
  passedOver: number;
}

function readBodies(bodies: readonly unknown[], motivation: unknown): Bodies {
  const read: Bodies = { tags: new Set(), notes: [], passages: [], passedOver: 0 };
  for (const body of bodies) {
    const members = membersOf(body);
    const value = stringOf(members['value']);
    const purposes = listOf(members['purpose'] ?? motivation).map(shortName);
    if (value !== null && purposes.some((purpose) => likeTags.includes(purpose))) read.tags.add(value);
    else if (value !== null) read.notes.push(value);
    else {
      const passage = motivation === 'linking' || purposes.includes('linking') ? readPassage(body) : '';
      if (typeof passage === 'string') read.passedOver += 1;
      else read.passages.push(passage.target);
    }
  }
  return read;
}

function creatorOf(value: unknown): string | null {
  const [first] = listOf(value);
  const members = membersOf(first);
  return (
    ['name', 'nickname', 'id', '@id'].map((name) => stringOf(members[name])).find((name) => name !== null) ??
    stringOf(first)
  );
}

/** A member that is an ISO instant, or null. */
function instantOf(value: unknown): string | null {
  const text = stringOf(value);
  return text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : null;
}

/**
 * Reads an annotation of another tool: texts become tags or the note, positions and quotes the passage. What Copydesk
 * has no place for is a problem that says so. Never throws.
 * @param where names the item in messages
 */
export function readOtherTool(
  item: unknown,
  where: string,
): { readonly draft: Draft | null; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const tell = (message: string, isLeftOut: boolean): void => void problems.push({ where, message, isLeftOut });
  if (!isObject(item)) {
    tell('this is no annotation', true);
    return { draft: null, problems };
  }
  const motivations = listOf(item['motivation']).map(shortName);
  const bodyValue = stringOf(item['bodyValue']);
  const bodies = readBodies(
    [...listOf(item['body']), ...(bodyValue === null ? [] : [{ value: bodyValue }])],
    motivations[0] ?? 'commenting',
  );
  const targets: DraftTarget[] = [];
  for (const target of listOf(item['target'])) {
    const passage = readPassage(target);
    if (typeof passage === 'string') tell(passage, true);
    else {
      targets.push(passage.target);
      if (passage.passedOver.length > 0) tell(`a selector is passed over: ${namesOf(passage.passedOver)}`, false);
    }
  }
  const [first, ...further] = targets;
  if (!first) {
    if (problems.length === 0) tell('it has no target', true);
    return { draft: null, problems };
  }
  const [linkTo, ...otherEnds] = bodies.passages;
  const isLink = linkTo !== undefined;
  const lost = bodies.passedOver + otherEnds.length + (isLink ? further.length : 0);
  if (lost > 0) tell(`${lost} bodies or ends that Copydesk cannot show are left out`, true);
  const isHighlight = motivations.includes('highlighting') && bodies.tags.size + bodies.notes.length === 0;
  const tags = isHighlight ? ['highlight'] : [...bodies.tags];
  const motivation: Motivation = isLink ? 'linking' : tags.length > 0 ? 'tagging' : 'commenting';
  const kind = stringOf(item['copydesk:linkKind']);
  const ends: readonly (readonly [EndName, DraftTarget])[] = [
    ['target', first],
    ...(isLink ? [['linkTo', linkTo] as const] : further.map((target, at) => [furtherEnd(at), target] as const)),
  ];
  return {
    draft: {
      id: stringOf(item['id']) ?? stringOf(item['@id']),
      motivation,
      tags,
      note: bodies.notes.length === 0 ? null : bodies.notes.join('\n\n'),
      linkKind: isLink ? kind : null,
      targets: ends,
      creator: creatorOf(item['creator']),
      created: instantOf(item['created']),
      modified: instantOf(item['modified']),
      where,
      whole: null,
    },
    problems,
  };
}
