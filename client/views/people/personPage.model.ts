import type { Person, PersonHolding, PersonMention, PersonRole } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import { attestedText, roleText, toldText } from '../../../common/text/roleWords';
import { commandAnchor, html, placeAnchor, type Html } from './html';
import { lineOf, oftenOf, saidOf } from './people.model';
import { fileName } from '../sourceUris';

/** What a page shows of each; a person who is named ten thousand times needs a search, not a page. */
const shown = { statements: 100, mentions: 50, sources: 200 } as const;

const more = (all: number, some: number, word: string): readonly Html[] =>
  all > some ? [html`<p class="more">and ${counted(all - some, `more ${word}`)}</p>`] : [];

/** A statement: when and by whom it was made, where it stands, its words, and what was inferred. */
export function statementHtml(role: PersonRole): Html {
  const told = toldText(role.tells);
  const copies = role.copies.map((place) => html`, ${placeAnchor(String(place.range.start.line + 1), place)}`);
  return html`<div class="statement">
    <p class="said">
      <span class="date">${saidOf(role)}</span> ${placeAnchor(lineOf(role.location), role.location)}${copies}
      ${told === '' ? [] : [html` <span class="told">${told}</span>`]}
    </p>
    <blockquote>${role.quote}</blockquote>
    ${role.inferred === null ? [] : [html`<p class="inferred">${role.inferred}</p>`]}
  </div>`;
}

function holdingHtml(holding: PersonHolding): Html {
  const statements = holding.statements.slice(0, shown.statements);
  return html`<section>
    <h3>
      ${roleText(holding.title, holding.qualifier, holding.of)} <span class="days">${attestedText(holding)}</span>
    </h3>
    ${statements.map(statementHtml)} ${more(holding.statements.length, statements.length, 'statement')}
  </section>`;
}

function sourceHtml(uri: string, mentions: readonly PersonMention[]): Html {
  const lines = mentions.slice(0, shown.mentions);
  return html`<details>
    <summary>${fileName(uri)} <span class="days">${counted(mentions.length, 'mention')}</span></summary>
    <ul>
      ${lines.map(({ line, location }) => html`<li>${placeAnchor(`${location.range.start.line + 1}`, location)} ${line}</li>`)}
    </ul>
    ${more(mentions.length, lines.length, 'mention')}
  </details>`;
}

/**
 * The page of a person: roles in order of time with every statement, other names, what the user decided, and sources.
 * @param decided what the user decided of the person's names, in words
 */
export function personPage(person: Person, decided: readonly string[]): Html {
  const sources = [...groupBy(person.mentions, ({ location }) => location.uri)];
  const compare =
    person.holdings.length > 1 ? [html` · `, commandAnchor('Compare roles', 'compareRoles', { id: person.id })] : [];
  return html`<h1>${person.name}</h1>
    <p class="sub">
      ${oftenOf(person.mentions.length, person.sources.length)} ·
      ${commandAnchor('Show in the People view', 'showPeople', { id: person.id })}${compare}
    </p>
    ${person.aliases.length === 0 ? [] : [html`<p>Also called: ${person.aliases.join(', ')}</p>`]}
    ${
      decided.length === 0
        ? []
        : [
            html`<h2>What you decided</h2>
              <ul>
                ${decided.map((one) => html`<li>${one}</li>`)}
              </ul>`,
          ]
    }
    <h2>Roles</h2>
    ${person.holdings.length === 0 ? html`<p>No source states a role.</p>` : person.holdings.map(holdingHtml)}
    <h2>Sources</h2>
    ${sources.slice(0, shown.sources).map(([uri, mentions]) => sourceHtml(uri, mentions))}
    ${more(sources.length, shown.sources, 'source')}`;
}
