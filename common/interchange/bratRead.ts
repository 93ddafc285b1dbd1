import { furtherEnd } from '../annotation/ends';
import type { EndName, Motivation } from '../annotation/model';
import { groupBy } from '../text/groupBy';
import { onOneLine } from './bratExport';
import { readBratLines, type BratEntity, type BratFile, type BratLink } from './bratLines';
import type { BratMeta } from './bratMeta';
import { bratTypes, foldedName } from './bratNames';
import { characterIndexOf, offsetAtCharacter, type CharacterIndex } from '../anchor/characters';
import type { Draft, DraftTarget, ImportProblem, InFile, ReadDrafts } from './model';

/** Labels of a `visual.conf`: the names that people see, by the type that is stored. */
function readLabels(text: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, heading] = /^\s*\[([^\]]{0,100})\]\s*$/.exec(line) ?? [];
    section = heading ?? section;
    if (section !== 'labels' || line.trimStart().startsWith('#')) continue;
    const [type = '', label = ''] = (line.split('\t')[0] ?? '').split('|').map((part) => part.trim());
    if (type !== '' && label !== '' && !labels.has(type)) labels.set(type, label);
  }
  return labels;
}

/** The text that the offsets of a file count in, where it lies beside. */
interface Reference {
  readonly text: string;
  readonly index: CharacterIndex;
}

function referenceOf(text: string | undefined): Reference | null {
  if (text === undefined) return null;
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { text: lines, index: characterIndexOf(lines) };
}

const sliceOf = ({ text, index }: Reference, start: number, end: number): string =>
  text.slice(offsetAtCharacter(index, start), offsetAtCharacter(index, end));

/** One file with what is needed to read it. */
interface Reading {
  readonly file: BratFile;
  readonly path: string;
  /** The source's path, as far as the file's own name tells. */
  readonly source: string;
  readonly reference: Reference | null;
  readonly nameOf: (type: string) => string;
  /** Events by the text-bound line that is their trigger. */
  readonly events: ReadonlyMap<string, readonly string[]>;
}

const isRenamed = (type: string, name: string): boolean => {
  const folded = foldedName(name);
  return type !== folded && !(type.startsWith(`${folded}-`) && /^\d{1,9}$/.test(type.slice(folded.length + 1)));
};

/** Words of each piece, cut out of the words of the whole line; null where they do not fit together. */
function wordsOf({ pieces, words }: BratEntity): readonly string[] | null {
  const characters = [...words];
  const lengths = pieces.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, pieces.length - 1);
  if (total !== characters.length) return pieces.length === 1 && words !== '' ? [words] : null;
  let at = 0;
  return lengths.map((length) => {
    const part = characters.slice(at, at + length).join('');
    at += length + 1;
    return part;
  });
}

/** The passage that a run of pieces makes. */
function targetOf(entity: BratEntity, from: number, to: number, source: string, { reference }: Reading): DraftTarget {
  const [first, last] = [entity.pieces[from], entity.pieces[to - 1]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const parts = wordsOf(entity)?.slice(from, to) ?? null;
  const inText = reference && sliceOf(reference, start, end);
  const agrees = inText !== null && parts !== null && onOneLine(inText) === onOneLine(parts.join('\n')) ? inText : null;
  return {
    source,
    characters: { startCharacter: start, endCharacter: end },
    counts: 'lineEndsAsOne',
    exact: agrees ?? parts?.join('\n') ?? null,
    prefix: agrees === null || !reference ? '' : sliceOf(reference, Math.max(0, start - 32), start),
    suffix: agrees === null || !reference ? '' : sliceOf(reference, end, end + 32),
    alike: null,
    landmarks: null,
  };
}

/** Whether two pieces that follow each other are one passage that a line end parts. */
function isJoined(entity: BratEntity, at: number, { reference }: Reading): boolean {
  const [before, after] = [entity.pieces[at - 1], entity.pieces[at]];
  if (!before || !after || after.start <= before.end) return false;
  if (!reference) return after.start === before.end + 1;
  return sliceOf(reference, before.end, after.start).trim() === '';
}

/** The passages of one text-bound line, by end. */
function endsOf(entity: BratEntity, meta: BratMeta | undefined, reading: Reading): (readonly [EndName, DraftTarget])[] {
  const source = meta?.source ?? reading.source;
  const told = meta?.ends.reduce((sum, [, pieces]) => sum + pieces, 0);
  let at = 0;
  if (meta && told === entity.pieces.length) {
    return meta.ends.map(([end, pieces]) => {
      at += pieces;
      return [end, targetOf(entity, at - pieces, at, source, reading)] as const;
    });
  }
  const starts = entity.pieces.flatMap((_, index) => (index === 0 || !isJoined(entity, index, reading) ? [index] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? entity.pieces.length;
    return [index === 0 ? 'target' : furtherEnd(index - 1), targetOf(entity, from, to, source, reading)] as const;
  });
}

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
function draftOf(entities: readonly BratEntity[], reading: Reading): Draft | null {
  const [first] = entities;
  if (!first) return null;
  const { file, nameOf, path, events } = reading;
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
    where: `${path}, line ${first.line}`,
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

function linkDraft(link: BratLink, reading: Reading, problems: ImportProblem[]): Draft | null {
  const { file, nameOf, path } = reading;
  const where = `${path}, line ${link.line}`;
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

function readFile(reading: Reading, problems: ImportProblem[]): readonly Draft[] {
  const { file } = reading;
  const linked = new Set(file.links.flatMap(({ from, to }) => [from, to]));
  const isOurs = file.links.some(({ id }) => file.metas.has(id));
  // What we wrote for a link's ends alone says nothing of its own.
  const isBareEnd = ({ id, type }: BratEntity): boolean =>
    isOurs && type === bratTypes.passage && linked.has(id) && !file.metas.has(id) && !file.notes.has(id);
  const entities = [...file.entities.values()].filter((entity) => !isBareEnd(entity));
  const groups = groupBy(entities, ({ id }) => file.metas.get(id)?.id ?? `line ${id}`);
  return [
    ...[...groups.values()].flatMap((group) => draftOf(group, reading) ?? []),
    ...file.links.flatMap((link) => linkDraft(link, reading, problems) ?? []),
  ];
}

const isIn = (path: string, ending: string): boolean => path.toLowerCase().endsWith(ending);
const stemOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

/**
 * Reads brat's standoff files: `.ann`, with the `.txt` beside each that its offsets count in, and the names of a
 * `visual.conf`. Types become tags, relations and the arguments of events links, attributes tags, references and
 * comments the note. Never throws.
 */
export function readBrat(files: readonly InFile[]): ReadDrafts {
  const texts = new Map(files.filter(({ path }) => isIn(path, '.txt')).map(({ path, text }) => [stemOf(path), text]));
  const labels = new Map(
    files.filter(({ path }) => path.split('/').at(-1) === 'visual.conf').flatMap(({ text }) => [...readLabels(text)]),
  );
  const problems: ImportProblem[] = [];
  const drafts: Draft[] = [];
  for (const { path, text } of files) {
    if (!isIn(path, '.ann')) continue;
    const { file, problems: own } = readBratLines(text, path);
    // One by one: a call takes only so many arguments.
    for (const problem of own) problems.push(problem);
    const stem = stemOf(path);
    const reference = referenceOf(texts.get(stem));
    const nameOf = (type: string): string => labels.get(type) ?? type;
    const triggers = groupBy(file.triggers, ([, trigger]) => trigger);
    const events = new Map([...triggers].map(([trigger, all]) => [trigger, all.map(([event]) => event)]));
    for (const draft of readFile({ file, path, source: stem, reference, nameOf, events }, problems)) drafts.push(draft);
  }
  return { drafts, problems };
}
