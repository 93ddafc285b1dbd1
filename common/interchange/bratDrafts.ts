import { furtherEnd } from '../annotation/ends';
import type { EndName, Motivation } from '../annotation/model';
import { onOneLine } from './bratExport';
import type { BratEntity, BratLink } from './bratLines';
import type { BratMeta } from './bratMeta';
import { bratTypes, foldedName } from './bratNames';
import { endsOf, targetOf } from './bratPassages';
import type { Reading } from './bratReading';
import type { Draft, DraftTarget, ImportProblem } from './model';

/** Whether a line's type is no longer that of a tag or kind of ours: somebody has chosen another one in brat. */
const isRenamed = (type: string, name: string): boolean => {
  const folded = foldedName(name);
  return type !== folded && !(type.startsWith(`${folded}-`) && /^\d{1,9}$/.test(type.slice(folded.length + 1)));
};

/** Notes on some ids; a note that says the same as that of Copydesk's own is that one, with its lines. */
function noteOf(ids: readonly string[], meta: BratMeta | undefined, { file }: Reading): string | null {
  const told = [...new Set(ids.flatMap((id) => file.notes.get(id) ?? []))].map((note) => note.trim());
  const notes = told.filter((note) => note !== '');
  const own = meta?.whole?.note ?? null;
  const written = own === null ? '' : onOneLine(own);
  if (own !== null && (written === '' ? notes.length === 0 : notes[0] === written))
    return [own, ...notes.slice(written === '' ? 0 : 1)].join('\n\n');
  return notes.length === 0 ? null : notes.join('\n\n');
}

/** What brat users say with attributes, as tags. */
const attributeTags = (ids: readonly string[], { file, nameOf }: Reading): readonly string[] =>
  ids.flatMap((id) =>
    (file.attributes.get(id) ?? []).flatMap(({ type, value }) => {
      if (type === 'State' && (value === 'moved' || value === 'edited') && file.metas.has(id)) return [];
      return [value === null ? nameOf(type) : `${nameOf(type)}: ${value}`];
    }),
  );

/** The draft of text-bound lines that are one annotation. */
export function draftOf(entities: readonly BratEntity[], reading: Reading): Draft | null {
  const [first] = entities;
  if (!first) return null;
  const { file, nameOf, events } = reading;
  const metas = entities.map(({ id }) => file.metas.get(id));
  const meta = metas.find((one) => one?.whole) ?? metas[0];
  const about = entities.flatMap(({ id }) => [id, ...(events.get(id) ?? [])]);
  const note = noteOf(about, meta, reading);
  const typed = entities.flatMap(({ id, type }): readonly string[] => {
    const own = file.metas.get(id);
    if (own?.tag != null && !isRenamed(type, own.tag)) return [own.tag];
    const isPlain = type === bratTypes.note ? own || note !== null : type === bratTypes.passage && own;
    return isPlain ? [] : [nameOf(type)];
  });
  const whole = meta?.whole ?? null;
  const named = new Set([...typed, ...attributeTags(about, reading)]);
  // The order is that of Copydesk where it is known.
  const tags = [...(whole?.tags ?? []).filter((tag) => named.has(tag)), ...named];
  const ends = new Map<EndName, DraftTarget>();
  entities.forEach((entity, at) => {
    for (const [end, target] of endsOf(entity, metas[at], reading)) if (!ends.has(end)) ends.set(end, target);
  });
  const guessed: Motivation = named.size > 0 ? 'tagging' : 'commenting';
  return {
    id: meta?.id ?? null,
    motivation: whole?.motivation ?? guessed,
    tags: [...new Set(tags)],
    note,
    linkKind: whole?.linkKind ?? null,
    targets: inOrder([...ends]),
    creator: whole?.creator ?? null,
    created: whole?.created ?? null,
    modified: whole?.modified ?? null,
    where: first.where,
    whole: null,
  };
}

/** The passage first, then the further ones, numbered anew where one is missing. */
function inOrder(ends: readonly (readonly [EndName, DraftTarget])[]): Draft['targets'] {
  const rank = (end: EndName): number => (end === 'target' ? -1 : Number(end.slice('further.'.length)));
  return ends
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([, target], at) => [at === 0 ? 'target' : furtherEnd(at - 1), target] as const);
}

/** The draft of a relation; a problem where one of its ends is not in the file. */
export function linkDraft(link: BratLink, reading: Reading, problems: ImportProblem[]): Draft | null {
  const { file, nameOf } = reading;
  const { where } = link;
  const entityOf = (id: string): BratEntity | undefined => file.entities.get(file.triggers.get(id) ?? id);
  const [from, to] = [entityOf(link.from), entityOf(link.to)];
  if (!from || !to) {
    problems.push({
      where,
      message: `it names ${from ? link.to : link.from}, which is not in the file`,
      isLeftOut: true,
    });
    return null;
  }
  const meta = file.metas.get(link.id);
  const own = meta?.whole ?? null;
  const isSame =
    own !== null && (own.linkKind === null ? link.type === bratTypes.link : !isRenamed(link.type, own.linkKind));
  const source = meta?.source ?? reading.source;
  const pieces = (end: BratEntity): DraftTarget => targetOf(end, 0, end.pieces.length, source, reading);
  return {
    id: meta?.id ?? null,
    motivation: 'linking',
    tags: own?.tags ?? [],
    note: noteOf(link.id === '*' ? [] : [link.id], meta, reading),
    linkKind: isSame ? own.linkKind : nameOf(link.type),
    targets: [
      ['target', pieces(from)],
      ['linkTo', pieces(to)],
    ],
    creator: own?.creator ?? null,
    created: own?.created ?? null,
    modified: own?.modified ?? null,
    where,
    whole: null,
  };
}
