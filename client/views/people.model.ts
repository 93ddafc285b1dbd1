import type { Person, PersonMention, PersonRole, WireLocation } from '../../common/protocol';
import { counted } from '../../common/text/counted';
import { escaped } from '../markdown';
import type { Row } from './row';
import { fileName } from './sourceUris';

const lineOf = ({ uri, range }: WireLocation): string => `${fileName(uri)}:${range.start.line + 1}`;

/** "former Foreign Minister, South Korea". */
function roleTitle({ title, of, qualifier }: PersonRole): string {
  const held = qualifier === null || title.toLowerCase().startsWith(qualifier) ? title : `${qualifier} ${title}`;
  return of === null ? held : `${held}, ${of}`;
}

/** What is told of one statement of a role: when it was said, and by whom. */
function saidOf({ date, outlet, location }: PersonRole): string {
  const said = [date, outlet].filter((part) => part !== null).join(' · ');
  return said === '' ? lineOf(location) : said;
}

const quoteOf = ({ quote, location }: PersonRole): string => `“${escaped(quote)}”\n\n${escaped(lineOf(location))}`;

function statementRow(role: PersonRole, key: string): Row {
  return {
    key,
    label: saidOf(role),
    description: lineOf(role.location),
    tooltip: quoteOf(role),
    icon: 'quote',
    context: 'role',
    location: role.location,
    children: [],
  };
}

/** One row for each role; one that is stated several times holds its statements. */
function roleRows(person: Person): readonly Row[] {
  const labels = [...new Set(person.roles.map(roleTitle))];
  return labels.flatMap((label): readonly Row[] => {
    const roles = person.roles.filter((one) => roleTitle(one) === label);
    const [role] = roles;
    if (role === undefined) return [];
    const key = `${person.id} role ${label}`;
    const several = roles.length > 1;
    return [
      {
        key,
        label,
        description: several ? counted(roles.length, 'place') : saidOf(role),
        tooltip: quoteOf(role),
        icon: 'briefcase',
        context: 'role',
        location: role.location,
        children: several ? roles.map((one, index) => statementRow(one, `${key} ${index}`)) : [],
      },
    ];
  });
}

function mentionRow(person: Person, { text, line, location }: PersonMention, index: number): Row {
  const at = line.indexOf(text);
  return {
    key: `${person.id} mention ${index}`,
    label: line,
    ...(at < 0 ? {} : { highlights: [[at, at + text.length]] }),
    description: lineOf(location),
    icon: 'quote',
    context: 'mention',
    location,
    children: [],
  };
}

function mentionsRow(person: Person): Row {
  return {
    key: `${person.id} mentions`,
    label: 'Mentions',
    description: String(person.mentions.length),
    icon: 'references',
    children: person.mentions.map((mention, index) => mentionRow(person, mention, index)),
  };
}

function personRow(person: Person): Row {
  const [role] = person.roles;
  const first = person.mentions[0]?.location;
  const often = `${counted(person.mentions.length, 'mention')} in ${counted(person.sources.length, 'source')}`;
  const forms = person.aliases.length === 0 ? '' : `\n\nAlso: ${person.aliases.map(escaped).join(', ')}`;
  return {
    key: person.id,
    label: person.name,
    description: role === undefined ? often : `${roleTitle(role)} · ${often}`,
    tooltip: `**${escaped(person.name)}**\n\n${often}${forms}`,
    icon: 'person',
    context: 'person',
    ...(first ? { location: first } : {}),
    children: [...roleRows(person), ...(person.mentions.length > 0 ? [mentionsRow(person)] : [])],
  };
}

/** Rows of the People view: those with roles first, then by name. */
export function peopleRows(people: readonly Person[]): readonly Row[] {
  const rank = (person: Person): number => (person.roles.length > 0 ? 0 : 1);
  return people.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en')).map(personRow);
}
