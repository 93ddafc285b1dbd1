import type { LinkReason } from '../../features/linkComparison';

/** Names in a row, at most four: "Ann Lee, Bo Berg and Oslo". */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

const told = (one: string, many: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length === 1 ? one : many} (${listed(names)})`;

const percent = (share: number): string =>
  share === 1 ? '' : `, about ${Math.floor(share * 100)} percent word for word`;

/** Why two passages may be linked, as one line without a full stop. */
export function linkReasonText(reason: LinkReason): string {
  switch (reason.kind) {
    case 'finding':
      return reason.message;
    case 'quotation':
      return `Same quotation${reason.speaker === null ? '' : ` of ${reason.speaker}`}${percent(reason.share)}`;
    case 'words':
      return `${reason.isCopy ? 'Same words in a copy of the same text' : 'Same words'}${percent(reason.share)}`;
    case 'names': {
      const { people, organizations, places, day } = reason;
      const parts = [
        told('person', 'people', people),
        // Rows of a list are cut at their end: what tells most stands first.
        told('day', 'days', day === null ? [] : [day]),
        told('place', 'places', places),
        told('organization', 'organizations', organizations),
      ].filter((part) => part !== '');
      return `Same ${listed(parts)}${reason.alike ? ', similar words' : ''}`;
    }
  }
}
