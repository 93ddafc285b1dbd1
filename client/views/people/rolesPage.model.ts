import type { OfficeView, Person, PersonHolding, PersonRole } from '../../../common/protocol';
import { groupBy } from '../../../common/text/groupBy';
import { attestedText, roleText } from '../../../common/text/roleWords';
import { shortSpan } from '../../../common/text/shortDays';
import { byCode } from '../../../common/text/sorted';
import { commandAnchor, html, type Html } from './html';
import { statementHtml } from './personPage.model';

/** One of those that are compared: a holder of the office, or a role of the person. */
interface Column {
  readonly heading: Html;
  readonly days: string;
  readonly disputed: boolean;
  readonly statements: readonly PersonRole[];
}

/** Columns and rows that a page shows. */
const shown = { columns: 12, rows: 120 } as const;

const undated = 'undated';

/** A table: a column for each one that is compared, a row for each day on which something was said. */
function table(columns: readonly Column[]): Html {
  const some = columns.slice(0, shown.columns);
  const days = new Set(some.flatMap(({ statements }) => statements.map(({ date }) => date ?? undated)));
  const rows = [...days].toSorted(byCode).slice(0, shown.rows);
  const byDay = some.map(({ statements }) => groupBy(statements, ({ date }) => date ?? undated));
  return html`<div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">Said on</th>
            ${some.map(
              ({ heading, days: when, disputed }) =>
                html`<th scope="col">
                  ${heading}<br /><span class="days">${when}</span
                  >${disputed ? [html`<br /><span class="disputed">disputed</span>`] : []}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (day) =>
              html`<tr>
                <th scope="row">${day === undated ? undated : shortSpan(day, day)}</th>
                ${byDay.map((statements) => html`<td>${(statements.get(day) ?? []).map(statementHtml)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${columns.length > some.length ? [html`<p class="more">${columns.length - some.length} more are not shown.</p>`] : []}
    ${days.size > rows.length ? [html`<p class="more">${days.size - rows.length} more days are not shown.</p>`] : []}`;
}

const column = (holding: PersonHolding, heading: Html, disputed: boolean): Column => ({
  ...{ heading, disputed, days: attestedText(holding), statements: holding.statements },
});

/** Who holds an office when, by which source, side by side. */
export function officePage(office: OfficeView): Html {
  const columns = office.holders.map((holder) =>
    column(
      holder,
      holder.id === null ? html`${holder.name}` : commandAnchor(holder.name, 'showPerson', { id: holder.id }),
      holder.disputed,
    ),
  );
  return html`<h1>${roleText(office.title, null, office.of)}</h1>
    <p class="sub">
      ${office.disputed ? 'Sources disagree: those marked as disputed hold it on the same days.' : 'By all that the sources say, one holder follows the other.'}
    </p>
    ${table(columns)}`;
}

/** Which roles sources give to a person, side by side. */
export function personRolesPage(person: Person): Html {
  const columns = person.holdings.map((holding) =>
    column(holding, html`${roleText(holding.title, holding.qualifier, holding.of)}`, false),
  );
  return html`<h1>Roles of ${person.name}</h1>
    <p class="sub">${commandAnchor('Show person', 'showPerson', { id: person.id })}</p>
    ${table(columns)}`;
}
