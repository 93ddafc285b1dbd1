import { counted } from '../../../common/text/counted';
import type { EntityCard, RoleGroup, RoleStatement, SourceCount } from '../../features/entityCard';
import type { RoleFact } from '../../index/model';
import { labelOf } from '../uris';
import { fullIso } from './dates';
import { bold, escape, link, placeLink, quoted } from './markdown';

const typeNames = {
  ...{ person: 'person', organization: 'organization', place: 'place' },
  ...{ event: 'event', product: 'product' },
} as const;
const maxStatements = 5;
const maxSources = 12;

/** "former Foreign Minister". */
export function titleText(title: string, qualifier: RoleFact['qualifier']): string {
  if (qualifier === null) return title;
  return qualifier === 'elect' ? `${title}-elect` : `${qualifier} ${title}`;
}

/** What was inferred of a role and why, or nothing. */
function inference(role: RoleFact): string {
  const parts = [
    ...(role.holderBy === 'inferred' ? ['holder inferred'] : []),
    ...(role.ofBy === 'inferred' ? ['country or organization inferred'] : []),
  ];
  if (parts.length === 0) return '';
  return ` *(${escape([parts.join(', '), ...(role.why === null ? [] : [role.why])].join(': '))})*`;
}

/** One statement of a role: where, when, which outlet, the words, and where else they stand. */
function statement({ role, copies }: RoleStatement): string {
  const when = role.date === null ? 'undated' : fullIso(role.date);
  const outlet = role.outlet === null ? '' : `, ${escape(role.outlet)}`;
  const lines = copies.map((copy) => link(String(copy.line + 1), copy)).join(', ');
  const also = copies.length === 0 ? '' : ` (also line ${lines})`;
  return `- ${placeLink(role)}${also}, ${when}${outlet}: ${quoted(role.quote)}${inference(role)}`;
}

function roleLines(group: RoleGroup): readonly string[] {
  const shown = group.statements.slice(0, maxStatements);
  const rest = group.statements.slice(maxStatements);
  const of = group.of === null ? '' : `, ${escape(group.of)}`;
  const [next] = rest;
  return [
    '',
    `${bold(titleText(group.title, group.qualifier))}${of}`,
    '',
    ...shown.map(statement),
    ...(next === undefined ? [] : [`- ${link(`and ${counted(rest.length, 'more place')}`, next.role)}`]),
  ];
}

function sourceText(sources: readonly SourceCount[]): string {
  const shown = sources.slice(0, maxSources).map((s) => `${link(labelOf(s.uri), s.first)} (${s.count})`);
  const rest = sources.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function byText({ by }: EntityCard): string {
  if (by.kind === 'title') {
    const why = by.why === null ? '' : `: ${escape(by.why)}`;
    return `The holder of the title ${quoted(by.title)}${why}`;
  }
  return `Name found by ${by.foundBy} ${escape(by.rule)}`;
}

/** The card of a person, an organization or a place as Markdown. */
export function entityCardText(card: EntityCard): string {
  const of = card.of === null ? '' : `, ${escape(card.of)}`;
  const lines = [`${bold(card.name)} (${typeNames[card.type]}${of})`, ...card.roles.flatMap(roleLines), ''];
  if (card.type === 'person' && card.roles.length === 0) lines.push('No source states a role.', '');
  if (card.aliases.length > 0) lines.push(`Also written: ${card.aliases.map(escape).join(', ')}`, '');
  lines.push(
    `${counted(card.total, 'mention')} in ${counted(card.sources.length, 'source')}: ${sourceText(card.sources)}`,
    '',
  );
  if (card.definition !== null) lines.push(`Introduced at ${placeLink(card.definition)}`, '');
  lines.push(`*${byText(card)}*`);
  return lines.join('\n');
}
