import { groupBy } from '../text/groupBy';
import { draftOf, linkDraft } from './bratDrafts';
import { readBratLines, type BratEntity } from './bratLines';
import { bratTypes } from './bratNames';
import { referenceOf, type Reading } from './bratReading';
import type { Draft, ImportProblem, InFile, ReadDrafts } from './model';

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
    const reference = referenceOf(texts.get(stem), file.entities.values());
    const nameOf = (type: string): string => labels.get(type) ?? type;
    const triggers = groupBy(file.triggers, ([, trigger]) => trigger);
    const events = new Map([...triggers].map(([trigger, all]) => [trigger, all.map(([event]) => event)]));
    for (const draft of readFile({ file, path, source: stem, reference, nameOf, events }, problems)) drafts.push(draft);
  }
  return { drafts, problems };
}
