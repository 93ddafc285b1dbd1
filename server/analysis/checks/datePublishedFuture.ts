import { isoDayName } from '../../../common/text/calendar';
import { clientCommands } from '../../../common/protocol';
import type { Article, StatedDate } from '../model';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { publishedOn, stampStates } from './fixes';
import { articleName, daysFrom, headOf } from './times';

/** Both sides: the days are the other way round, or the one stamp or the other is read wrongly. */
function fixesOf(
  input: CheckInput,
  article: Article,
  published: StatedDate,
  later: StatedDate,
  what: 'updated' | 'captured',
  offset: number,
): readonly Fix[] {
  const stamp = published.witnesses[0];
  const other = later.witnesses[0];
  const fixes: Fix[] = [
    publishedOn(
      input,
      article,
      later.value,
      `Published on ${isoDayName(later.value)}: the two days are the wrong way round`,
    ),
  ];
  if (stamp !== undefined) fixes.push(stampStates(input, stamp, what));
  if (other !== undefined) fixes.push(stampStates(input, other, 'published'));
  if (what === 'captured')
    fixes.push({
      kind: 'command',
      title: 'Set the capture date\u2026',
      command: clientCommands.setCaptureDate,
      args: [{ offset }],
    });
  return fixes;
}

function findingOf(input: CheckInput, article: Article, what: 'updated' | 'captured'): Finding | null {
  const { text } = input;
  const { published } = article;
  const later = article[what];
  // What the user or the caller decided is not doubted.
  if (published === null || later === null || published.source !== 'text') return null;
  const days = daysFrom(later.value, published.value);
  if (days === null || days < 1) return null;
  const place = published.witnesses[0] ?? headOf(text, article);
  const zone = days === 1 ? ' One day apart: perhaps two time zones.' : '';
  return {
    start: place.start,
    end: place.end,
    code: 'date.published.future',
    severity: days === 1 ? 'information' : 'warning',
    message: `${articleName(text, article)} was published on ${isoDayName(published.value)}, ${days} day${days === 1 ? '' : 's'} after it was ${what} on ${isoDayName(later.value)}.${zone}`,
    evidence: later.witnesses.map((w) => ({
      start: w.start,
      end: w.end,
      message: `${what} on ${isoDayName(w.value)}`,
    })),
    fixes: fixesOf(input, article, published, later, what, place.start),
  };
}

/** An article published after it was updated or captured. */
export const datePublishedFuture: Check = {
  code: 'date.published.future',
  summary: 'An article published after it was updated or captured.',
  severity: 'warning',
  run: (input) =>
    input.analysis.articles.flatMap(
      (article) => findingOf(input, article, 'updated') ?? findingOf(input, article, 'captured') ?? [],
    ),
};
