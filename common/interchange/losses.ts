import { targetsOf } from '../annotation/ends';
import { keptOf, withKept } from '../annotation/kept';
import type { Annotation } from '../annotation/model';
import { counted } from '../text/counted';
import { groupBy } from '../text/groupBy';
import { escapeMarkdown } from '../text/markdown';
import { shortened } from '../text/shortened';
import { byCode } from '../text/sorted';
import type { Exported, ImportProblem, Loss } from './model';
import type { PlacedPassage } from './placed';

/** A part of an annotation that a format has no place for. */
export const lostPart = (annotation: Annotation, what: string, detail: string): Loss => ({
  what,
  isLeftOut: false,
  id: annotation.id,
  source: annotation.target.source,
  detail: shortened(detail, 200),
});

/** An annotation, or one of its passages, that is not written. */
export const leftOut = (annotation: Annotation, what: string, detail: string): Loss => ({
  ...lostPart(annotation, what, detail),
  isLeftOut: true,
});

/** What concerns a format as a whole. */
export const lostByFormat = (what: string): Loss => ({ what, isLeftOut: false, id: null, source: null, detail: '' });

/** What must be said of a passage whose stored words are written although the text does not have them there. */
export function stateLoss(annotation: Annotation, { state, selectors }: PlacedPassage): readonly Loss[] {
  if (state === 'exact' || state === 'moved') return [];
  const what = {
    edited: 'the words have changed since; written are the words and the place that are stored',
    ambiguous: 'it is not certain where the words stand; written are the words and the place that are stored',
    orphaned: 'the words are not in the source any more; written are the words and the place that are stored',
    unread: 'the source could not be read; written are the words and the place that are stored',
  }[state];
  return [lostPart(annotation, what, selectors.exact)];
}

/** Passages of an annotation that the user left as they are, so as not to be asked again. */
const keptPassages = (annotation: Annotation) =>
  targetsOf(annotation).filter(({ end }) => keptOf(annotation, end) !== null);

/** What an annotation's file said that is no part of the model: what was kept in Review, and what others have added. */
export function unknownLoss(annotation: Annotation): readonly Loss[] {
  const kept = keptPassages(annotation);
  const others = kept.reduce((now, { end }) => withKept(now, end, null), annotation);
  return [
    ...kept.map(({ target }) => lostPart(annotation, 'that a passage was kept as it is', target.selectors.exact)),
    ...addedLoss(others),
  ];
}

function addedLoss(annotation: Annotation): readonly Loss[] {
  const { members, bodies, selectors } = annotation.unknown;
  const names = [...Object.keys(members), ...(bodies.length > 0 ? ['bodies'] : []), ...Object.keys(selectors)];
  if (names.length === 0) return [];
  return [lostPart(annotation, 'members that other tools have added', names.join(', '))];
}

const byWhat = (losses: readonly Loss[]): readonly (readonly [string, readonly Loss[]])[] =>
  [...groupBy(losses, ({ what }) => what)].sort(([a], [b]) => byCode(a, b));

const line = ({ source, id, detail }: Loss): string =>
  [source, id === null ? null : `<${id}>`, detail === '' ? null : `“${detail}”`]
    .filter((one) => one !== null)
    .join(' ');

/** The losses of an export in one sentence. */
export function lossSummary({ losses, written }: Exported): string {
  const concerned = new Set(losses.flatMap(({ id }) => id ?? [])).size;
  const out = new Set(losses.flatMap(({ id, isLeftOut }) => (isLeftOut && id !== null ? [id] : []))).size;
  const head = `${counted(written, 'annotation')} written`;
  if (losses.length === 0) return `${head}; nothing was lost.`;
  if (concerned === 0) return `${head}.`;
  const parts = out === 0 ? '' : `, ${out} of them left out wholly or in part`;
  return `${head}; ${counted(concerned, 'annotation')} could not be expressed fully${parts}.`;
}

/** The losses of an export as lines of plain text: each kind with its number, then each one. */
export const lossLines = (losses: readonly Loss[]): readonly string[] =>
  byWhat(losses).flatMap(([what, group]) => {
    const listed = group.filter(({ id }) => id !== null);
    return listed.length === 0 ? [what] : [`${listed.length} × ${what}`, ...listed.map((loss) => `  ${line(loss)}`)];
  });

/** The loss report of an export as a Markdown document. */
export function lossReport(exported: Exported, title: string): string {
  const parts = byWhat(exported.losses).map(([what, group]) => {
    const listed = group.filter(({ id }) => id !== null);
    const items = listed.map((loss) => `- ${escapeMarkdown(line(loss))}`);
    const heading = `## ${escapeMarkdown(listed.length === 0 ? what : `${listed.length} × ${what}`)}`;
    return items.length === 0 ? heading : `${heading}\n\n${items.join('\n')}`;
  });
  return `${[`# ${escapeMarkdown(title)}`, lossSummary(exported), ...parts].join('\n\n')}\n`;
}

/** The problems of an import as lines of plain text. */
export const problemLines = (problems: readonly ImportProblem[]): readonly string[] =>
  problems.map(({ where, message, isLeftOut }) => `${where}: ${message}${isLeftOut ? ' (left out)' : ''}`);
