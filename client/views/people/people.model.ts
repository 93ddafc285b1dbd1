import { attestedText, roleText, toldText } from '../../../common/text/roleWords';
import type {
  Person,
  PersonHolding,
  PersonLine,
  PersonMention,
  PersonRole,
  WireLocation,
} from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { foldKey } from '../../../common/text/fold';
import { groupBy } from '../../../common/text/groupBy';
import { shortSpan } from '../../../common/text/shortDays';
import { escaped } from '../../markdown';
import type { Row } from '../row';
import { fileName } from '../sourceUris';

/** "file.txt:12". */
export const lineOf = ({ uri, range }: WireLocation): string => `${fileName(uri)}:${range.start.line + 1}`;

/** When a statement was made and by whom: "18 Jul 2025 · The Gazette", "undated". */
export const saidOf = ({ date, outlet }: PersonRole): string =>
  `${date === null ? 'undated' : shortSpan(date, date)}${outlet === null ? '' : ` · ${outlet}`}`;

/** "12 mentions in 2 sources". */
export const oftenOf = (mentions: number, sources: number): string =>
  `${counted(mentions, 'mention')} in ${counted(sources, 'source')}`;

function statementRow(role: PersonRole, key: string): Row {
  const told = toldText(role.tells);
  const more = [...(told === '' ? [] : [told]), ...(role.inferred === null ? [] : [role.inferred])];
  return {
    key,
    label: saidOf(role),
    description: `“${role.quote}” ${lineOf(role.location)}`,
    tooltip: [`“${escaped(role.quote)}”`, ...more.map(escaped), escaped(lineOf(role.location))].join('\n\n'),
    icon: 'quote',
    context: 'role',
    location: role.location,
    children: [],
  };
}

/** One row for each role, with the days for which sources say it; below it what they say, in order of time. */
function holdingRow(person: Person, holding: PersonHolding, index: number): Row {
  const { title, qualifier, of, statements } = holding;
  const key = `${person.id} role ${index} ${title} ${qualifier ?? ''} ${of ?? ''}`;
  const [first] = statements;
  const days = attestedText(holding);
  return {
    key,
    label: roleText(title, qualifier, of),
    description: `${days} · ${counted(statements.length, 'statement')}`,
    tooltip: `${escaped(roleText(title, qualifier, of))}\n\n${escaped(days)}`,
    icon: 'briefcase',
    context: 'role',
    ...(first ? { location: first.location } : {}),
    children: statements.map((role, at) => statementRow(role, `${key} ${at}`)),
  };
}

function mentionRow({ text, line, location }: PersonMention, key: string): Row {
  const at = line.indexOf(text);
  return {
    key,
    label: line,
    ...(at < 0 ? {} : { highlights: [[at, at + text.length]] }),
    description: `line ${location.range.start.line + 1}`,
    icon: 'quote',
    context: 'mention',
    location,
    children: [],
  };
}

function sourceRow(person: Person, uri: string, mentions: readonly PersonMention[]): Row {
  const key = `${person.id} source ${uri}`;
  const [first] = mentions;
  return {
    key,
    label: fileName(uri),
    description: counted(mentions.length, 'mention'),
    icon: 'file',
    context: 'source',
    ...(first ? { location: first.location } : {}),
    children: [],
    later: () => mentions.map((mention, index) => mentionRow(mention, `${key} ${index}`)),
  };
}

/** Rows below a person: the roles in order of time, then the sources with the lines that name the person. */
export const personRows = (person: Person): readonly Row[] => [
  ...person.holdings.map((holding, index) => holdingRow(person, holding, index)),
  ...[...groupBy(person.mentions, ({ location }) => location.uri)].map(([uri, mentions]) =>
    sourceRow(person, uri, mentions),
  ),
];

function personRow(line: PersonLine, fetch: (id: string) => Promise<readonly Row[]>): Row {
  const often = oftenOf(line.mentions, line.sources.length);
  const forms = line.aliases.length === 0 ? '' : `\n\nAlso called: ${line.aliases.map(escaped).join(', ')}`;
  return {
    key: line.id,
    label: line.name,
    description: line.role === null ? often : `${line.role} · ${often}`,
    tooltip: `**${escaped(line.name)}**\n\n${often}${forms}`,
    icon: 'person',
    context: 'person',
    person: line.id,
    children: [],
    fetch: () => fetch(line.id),
  };
}

/** Those who have every word of a filter in their names, roles or sources; case and diacritics do not count. */
export function filteredPeople(people: readonly PersonLine[], filter: string): readonly PersonLine[] {
  const words = foldKey(filter).split(' ').filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((line) => {
    const said = foldKey([line.name, ...line.aliases, ...line.roles, ...line.sources.map(fileName)].join('\n'));
    return words.every((word) => said.includes(word));
  });
}

/** What stands beside the view's title: how many there are, and the filter. */
export function countWords(all: number, shown: number, filter: string): string {
  if (filter !== '') return `${shown} of ${all} · “${filter}”`;
  return all === 0 ? '' : String(all);
}

/**
 * Rows of the People view: those with roles first, then by name.
 * @param fetch asks for the rows below a person, by id
 */
export function peopleRows(
  people: readonly PersonLine[],
  fetch: (id: string) => Promise<readonly Row[]>,
): readonly Row[] {
  const rank = ({ role }: PersonLine): number => (role === null ? 1 : 0);
  return people
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .map((line) => personRow(line, fetch));
}
