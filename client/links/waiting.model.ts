import { resolve } from '../../common/anchor/resolve';
import type { Target } from '../../common/annotation/model';
import { shortened } from '../../common/text/shortened';
import type { Span } from '../../common/text/span';
import { commandLink, escaped } from '../markdown';

/** Commands that the words about a waiting end lead to. */
export const waitingCommands = ['copydesk.suggestLinks', 'copydesk.cancelLink'] as const;

/** What stands behind the line of the waiting end. */
export const waitingLabel = 'waits for the other end';

/** Where the words of a waiting end stand in a text, UTF-16 offsets; null where they are gone. */
export const waitingSpan = (text: string, { selectors }: Target): Span | null => resolve(text, selectors).span;

const ways = (): string =>
  [
    commandLink('Suggest other ends', 'copydesk.suggestLinks', {}),
    commandLink('Cancel', 'copydesk.cancelLink', {}),
  ].join(' · ');

/** Which end waits, in Markdown with links to commands, where it is not in sight. */
export function waitingElsewhere({ source, selectors }: Target): string {
  const words = `One end of a link is marked, in ${escaped(source)}: “${escaped(shortened(selectors.exact, 120))}”`;
  return `${words}\n\nRun Link Passage on the other end. ${ways()}`;
}

/** The same at the words themselves. */
export const waitingHere = (): string =>
  `**Waiting for the other end** of a link\n\nRun Link Passage on it, in this or another source; Esc cancels. ${ways()}`;

/** Why two passages in two workspace folders of these names cannot be linked, and what can be done. */
export const twoFolders = (one: string, other: string): string =>
  `One end of the link lies in ${one}, the other in ${other}. A link is kept in the workspace folder of its ends, which may be elsewhere, or alone, on the next computer: it cannot lead out of it. Open a folder that holds both of them as the workspace folder, and they can be linked.`;
