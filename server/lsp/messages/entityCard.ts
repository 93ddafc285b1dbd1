import type { DecisionAboutName } from '../../../common/decisions/aboutNames';
import { clientCommands } from '../../../common/protocol';
import { attestedText, titleText, toldText } from '../../../common/text/roleWords';
import { shortSpan } from '../../../common/text/shortDays';
import type { CardRole, EntityCard, SourceCount } from '../../features/entityCard';
import type { RoleStatement } from '../../features/people';
import type { Holding } from '../../index/ledger';
import { labelOf } from '../uris';
import { inferenceText, oftenText } from './entityDetail';
import { bold, commandLink, escape, link, placeLink, quoted } from './markdown';

const typeNames = {
  ...{ person: 'person', organization: 'organization', place: 'place' },
  ...{ event: 'event', product: 'product' },
} as const;

/** What a card shows of each; it is read at a glance, and Show Person has the rest. */
const shown = { roles: 3, places: 3, aliases: 6, sources: 4, decisions: 3, quote: 110 } as const;

const heldText = ({ title, qualifier, of }: Holding): string =>
  `${bold(titleText(title, qualifier))}${of === null ? '' : `, ${escape(of)}`}`;

/** Where a role is said: the newest places, linked, the others counted. */
function placesText(statements: readonly RoleStatement[]): string {
  const all = statements.slice(0, shown.places).map(({ role }) => placeLink(role));
  const rest = statements.length - all.length;
  return [...all, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const roleLine = ({ holding, statements }: CardRole): string =>
  `- ${heldText(holding)} · ${escape(attestedText(holding))} · ${placesText(statements)}`;

/** The newest words that say who the person is now. */
function evidenceText({ statements }: CardRole): string {
  const [newest] = statements;
  if (newest === undefined) return '';
  const { role } = newest;
  const told = toldText(role.tells);
  const outlet = role.outlet === null ? '' : `${escape(role.outlet)}: `;
  const inferred = inferenceText(role);
  return [
    `${outlet}${quoted(role.quote, shown.quote)}`,
    ...(told === '' ? [] : [told]),
    ...(inferred === null ? [] : [`*${escape(role.why === null ? inferred : `inferred: ${role.why}`)}*`]),
  ].join(' · ');
}

function listed(words: readonly string[], most: number): string {
  const rest = words.length - most;
  return [...words.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const sourceText = ({ uri, first, count }: SourceCount): string => `${link(labelOf(uri), first)} (${count})`;

function decidedText(one: DecisionAboutName): string {
  if (one.kind === 'renamed') return `You chose the name “${escape(one.preferred)}” for “${escape(one.name)}”`;
  const where =
    one.context === null ? '' : one.source === null ? ' at one place' : ` at one place of ${escape(one.source)}`;
  return `You said that “${escape(one.quote)}” is${one.kind === 'same' ? '' : ' not'} ${escape(one.name)}${where}`;
}

function byText({ by }: EntityCard): string {
  if (by.kind === 'title') {
    const why = by.why === null ? '' : `: ${escape(by.why)}`;
    return `The holder of the title ${quoted(by.title)}${why}`;
  }
  if (by.foundBy === 'model') return 'Name found by the name model';
  if (by.foundBy === 'given') return 'Name given by the caller';
  return `Name found by ${by.foundBy === 'lexicon' ? 'the lexicon' : 'rule'}: ${escape(by.rule)}`;
}

function roleLines({ roles, against }: EntityCard): readonly string[] {
  const [current] = roles;
  if (current === undefined) return [];
  const rest = roles.length - shown.roles;
  return [
    roles.slice(0, shown.roles).map(roleLine).join('\n') + (rest > 0 ? `\n- and ${rest} more` : ''),
    evidenceText(current),
    ...against.map(({ holding, role }) => {
      const when = role.date === null ? 'undated' : shortSpan(role.date, role.date);
      return `See also: ${heldText(holding)} in ${placeLink(role)}, ${escape(when)}, which contradicts it`;
    }),
  ];
}

/**
 * The card of a person, an organization or a place as Markdown.
 * @param commands the client runs our commands, so that links to them work
 */
export function entityCardText(card: EntityCard, commands: boolean): string {
  const of = card.of === null ? '' : `, ${escape(card.of)}`;
  const isPerson = card.type === 'person';
  const sources = card.others.length + (card.here > 0 ? 1 : 0);
  const others =
    card.others.length === 0
      ? ''
      : `; in other sources (${card.others.length}): ${listed(card.others.map(sourceText), shown.sources)}`;
  const links = [
    ...(commands && isPerson ? [commandLink('Show Person', clientCommands.showPerson, { id: card.id })] : []),
    ...(commands && isPerson && card.roles.length > 1
      ? [commandLink('Compare Roles', clientCommands.compareRoles, { id: card.id })]
      : []),
  ];
  return [
    `${bold(card.name)} (${typeNames[card.type]}${of})`,
    ...(card.by.kind === 'name' && card.by.actsFor !== null
      ? [`Stands for the government of ${escape(card.by.actsFor)} here`]
      : []),
    ...(isPerson && card.roles.length === 0 ? ['No source states a role.'] : roleLines(card)),
    ...(card.aliases.length > 0 ? [`Also called: ${listed(card.aliases.map(escape), shown.aliases)}`] : []),
    `${oftenText(card.total, sources)}${others}`,
    [...links, `*${byText(card)}*`].join(' · '),
    // Last: a card is cut off where it is long, and the links are to be in sight.
    ...card.decided.slice(-shown.decisions).map(decidedText),
  ].join('\n\n');
}
