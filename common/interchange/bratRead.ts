import { groupBy } from '../text/groupBy';
import { draftOf, linkDraft } from './bratDrafts';
import { sortFiles } from './bratFiles';
import { readBratLines, type BratEntity } from './bratLines';
import { bratTypes } from './bratNames';
import { referenceOf, type Reading } from './bratReading';
import type { Draft, ImportProblem, InFile, ReadDrafts } from './model';

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

/**
 * Reads brat's standoff files: `.ann`, or an `.a1` and the `.a2` that refers to it, with the `.txt` beside that their
 * offsets count in, and the names of a `visual.conf`. Types become tags, relations and the arguments of events links,
 * attributes tags, references and comments the note. Files of which nothing is read are told. Never throws.
 */
export function readBrat(files: readonly InFile[]): ReadDrafts {
  const { documents, labels, problems } = sortFiles(files);
  const drafts: Draft[] = [];
  for (const { stem, parts, text } of documents) {
    const { file, problems: own } = readBratLines(parts);
    // One by one: a call takes only so many arguments.
    for (const problem of own) problems.push(problem);
    const reference = referenceOf(text, file.entities.values());
    const nameOf = (type: string): string => labels.get(type) ?? type;
    const triggers = groupBy(file.triggers, ([, trigger]) => trigger);
    const events = new Map([...triggers].map(([trigger, all]) => [trigger, all.map(([event]) => event)]));
    for (const draft of readFile({ file, source: stem, reference, nameOf, events }, problems)) drafts.push(draft);
  }
  return { drafts, problems };
}
