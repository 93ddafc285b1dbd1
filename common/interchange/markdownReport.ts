import { targetsOf } from '../annotation/ends';
import type { Tag } from '../annotation/codebook';
import { tagKey } from '../annotation/codebook/tag';
import type { Annotation } from '../annotation/model';
import { iriOfSource } from '../annotation/sourceIri';
import { hasTag, tagsInUse } from '../annotation/tagged';
import { counted } from '../text/counted';
import { groupBy } from '../text/groupBy';
import { escapeMarkdown } from '../text/markdown';
import { byCode } from '../text/sorted';
import type { Steps } from '../text/steps';
import { leftOut, lostByFormat } from './losses';
import type { Exported, ExportInput, Loss } from './model';
import { createPlacer, type PlacedPassage } from './placed';

const path = 'annotations.md';

/** Signs that begin a list, a heading or a rule where they stand first in a line. */
const opening = /^([-+=]|\d{1,9}(?=[.)]))/;
/** Blanks at the begin of a line: behind a line without words four of them make code of it. */
const indentation = /^[ \t]{1,40}/;

/** One line of somebody's words, shown as they are. */
function plain(line: string): string {
  const [blanks = ''] = indentation.exec(line) ?? [];
  const words = escapeMarkdown(line.slice(blanks.length));
  if (blanks !== '') return `${'&#160;'.repeat(blanks.replaceAll('\t', '    ').length)}${words}`;
  return words.replace(opening, (sign: string) => (/\d/.test(sign) ? `&#8203;${sign}` : `\\${sign}`));
}

const oneLine = (text: string): string => text.replace(/\s{1,100000}/g, ' ').trim();
const inLine = (text: string): string => escapeMarkdown(oneLine(text));

/** Prints annotations for one report. */
function createPrinter({ store, base }: ExportInput) {
  const placed = createPlacer(store);

  /** Where a passage stands, as a link where the report lies near the folder. */
  function placeOf({ source, line }: PlacedPassage): string {
    const label = escapeMarkdown(line === null ? source : `${source}:${line}`);
    if (base === null) return label;
    const address = `${base}${iriOfSource(source)}`.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
    return `[${label}](${address}${line === null ? '' : `#L${line}`})`;
  }

  const stateOf = ({ state }: PlacedPassage): string =>
    state === 'exact' || state === 'moved' ? '' : ` (${state === 'unread' ? 'source not read' : state})`;

  const quoteOf = (passage: PlacedPassage): string =>
    `“${inLine(passage.selectors.exact)}” — ${placeOf(passage)}${stateOf(passage)}`;

  function noteLines({ note, creator, created }: Annotation): readonly string[] {
    const who = [creator === null ? '' : inLine(creator), created.slice(0, 10)]
      .filter((part) => part !== '')
      .join(', ');
    const words = (note ?? '').trim() === '' ? [] : (note ?? '').trim().split(/\r\n|\r|\n/);
    return [...words.map((line) => `  > ${plain(line)}`), ...(who === '' ? [] : [`  > — ${who}`])];
  }

  return {
    placed,
    /** An item with the annotation's passages, each in a line of its own, and its note. */
    item: (annotation: Annotation, before = ''): string => {
      const [first, ...others] = placed(annotation);
      if (!first) return '';
      const more = others.map((passage) => `  ${passage.end === 'linkTo' ? '→ ' : 'and '}${quoteOf(passage)}`);
      const notes = noteLines(annotation).join('  \n');
      return [[`- ${before}${quoteOf(first)}`, ...more].join('  \n'), ...(notes === '' ? [] : [notes])].join('\n\n');
    },
  };
}

type Printer = ReturnType<typeof createPrinter>;

const section = (heading: string, items: readonly string[], intro = ''): string =>
  [`### ${heading}`, ...(intro === '' ? [] : [intro]), items.join('\n\n')].join('\n\n');

function tagSections(annotations: readonly Annotation[], tags: readonly Tag[], { item }: Printer): readonly string[] {
  const inUse = tagsInUse(annotations).filter(({ on }) => on === 'passages');
  const order = new Map(tags.map((tag, at) => [tagKey(tag), at]));
  const rank = (tag: { name: string; on: 'passages' | 'links' }): number => order.get(tagKey(tag)) ?? Infinity;
  return inUse
    .toSorted((a, b) => (rank(a) === rank(b) ? byCode(a.name, b.name) : rank(a) - rank(b)))
    .map((tag) => {
      const tagged = annotations.filter((annotation) => hasTag(annotation, tag));
      const definition = tags.find((one) => one.on === tag.on && one.name === tag.name)?.definition ?? '';
      return section(
        `${inLine(tag.name)} (${tagged.length})`,
        tagged.map((one) => item(one)),
        plain(oneLine(definition)),
      );
    });
}

const labelOf = ({ motivation, tags, linkKind }: Annotation): string =>
  motivation === 'linking'
    ? `link: ${inLine(linkKind ?? 'no kind')}`
    : tags.length > 0
      ? tags.map(inLine).join(', ')
      : 'note';

/**
 * A report for people: annotations by tag, by source and by link, each with its words, where they stand, and the note.
 * @param input `base` leads from the report to the folder; null gives places without links
 */
export function* exportMarkdown(input: ExportInput): Steps<Exported> {
  const { annotations, tags } = input;
  const printer = createPrinter(input);
  const { item } = printer;
  const losses: Loss[] = [
    lostByFormat('a report is for reading: ids, contexts and exact places are not in it, and it cannot be imported'),
  ];
  for (const [done, annotation] of annotations.entries()) {
    // What costs is to find where each passage stands; the printer remembers it.
    yield { done, of: annotations.length };
    const lost = printer.placed(annotation).find(({ state }) => state === 'unread');
    if (lost) losses.push(leftOut(annotation, 'the source could not be read, so that lines are missing', lost.source));
  }
  const links = annotations.filter(({ motivation }) => motivation === 'linking');
  const notes = annotations.filter((one) => one.motivation !== 'linking' && one.tags.length === 0);
  const bySource = [...groupBy(annotations, ({ target }) => target.source)].sort(([a], [b]) => byCode(a, b));
  const byKind = [...groupBy(links, ({ linkKind }) => linkKind ?? '')].sort(([a], [b]) => byCode(a, b));
  const isLost = (annotation: Annotation): boolean =>
    printer.placed(annotation).some(({ span, state }) => span === null && state !== 'unread');
  const lost = annotations.filter(isLost);
  const passages = annotations.reduce((sum, annotation) => sum + targetsOf(annotation).length, 0);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['By tag', tagSections(annotations, tags, printer)],
    ['Notes', notes.length === 0 ? [] : [notes.map((one) => item(one)).join('\n\n')]],
    [
      'By source',
      bySource.map(([source, all]) =>
        section(
          `${inLine(source)} (${all.length})`,
          all.map((one) => item(one, `**${labelOf(one)}** `)),
        ),
      ),
    ],
    [
      'Links',
      byKind.map(([kind, all]) =>
        section(
          `${kind === '' ? 'no kind' : inLine(kind)} (${all.length})`,
          all.map((one) => item(one)),
        ),
      ),
    ],
    ['To be reviewed', lost.length === 0 ? [] : [lost.map((one) => item(one, `**${labelOf(one)}** `)).join('\n\n')]],
  ];
  const text = [
    '# Annotations',
    `${counted(annotations.length, 'annotation')} with ${counted(passages, 'passage')} in ${counted(bySource.length, 'source')}.`,
    ...parts.filter(([, all]) => all.length > 0).flatMap(([heading, all]) => [`## ${heading}`, ...all]),
  ];
  return { files: [{ path, text: `${text.join('\n\n')}\n` }], losses, written: annotations.length };
}
