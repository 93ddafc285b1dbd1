import type { WireRange } from '../../common/protocol';
import { groupBy } from '../../common/text/groupBy';
import { createPlacing } from '../annotations/place';
import { linksIn, lossOf, type SeenLink } from './linkedEnds';
import { toOtherEnd, type LinkedSource } from './linkedSource';
import { leadWords, type ArticleOf } from './linkWords';

/** A line above a paragraph that tells of its links, and the command of ours that it runs. */
export interface LinkLens {
  /** Zero-based line of the paragraph. */
  readonly line: number;
  readonly title: string;
  readonly tooltip: string;
  readonly command: string;
  readonly argument: unknown;
}

/** Links that a lens names; of more it tells the number. */
const named = 2;

const iconOf = (links: readonly SeenLink[]): string =>
  links.some(({ there }) => lossOf(there) !== null) ? '$(warning)' : '$(link)';

/** Words that a title shows as they are: the editor draws `$(name)` as an icon. */
const plain = (words: string): string => words.replaceAll('$(', '$ (');

function titleOf(links: readonly SeenLink[], articleOf: ArticleOf): string {
  if (links.length <= named) return links.map((link) => plain(leadWords(link, articleOf))).join(' · ');
  const lost = links.filter(({ there }) => lossOf(there) !== null).length;
  return `${links.length} linked passages${lost === 0 ? '' : `, ${lost} lost`}`;
}

/**
 * Lenses of the paragraphs (lines) of a source in which linked passages begin, in text order. A link within one
 * paragraph is told once.
 */
export function linkLenses(shown: LinkedSource): readonly LinkLens[] {
  const { store, source, uri, articleOf } = shown;
  const placing = createPlacing(store);
  const placed = linksIn(store, source).flatMap((link) => {
    const range = placing.rangeOf(source, link.span);
    return range ? [{ link, range }] : [];
  });
  return [...groupBy(placed, ({ range }) => range.start.line)].map(([line, all]) => {
    const seen = new Set<string>();
    const here = all.filter(({ link: { annotation } }) => seen.size < seen.add(annotation.id).size);
    const links = here.map(({ link }) => link);
    const [first] = here;
    const whole: WireRange = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const isOne = first !== undefined && links.length === 1;
    return {
      line,
      title: `${iconOf(links)} ${titleOf(links, articleOf)}`,
      tooltip: isOne ? (lossOf(first.link.there) ?? 'Go to the linked passage') : 'Show the linked passages',
      command: isOne ? 'copydesk.goToLinkedPassage' : 'copydesk.peekLinkedPassages',
      argument: isOne ? toOtherEnd(shown, first.link) : { uri, range: whole },
    };
  });
}
