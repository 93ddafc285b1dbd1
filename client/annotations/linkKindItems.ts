import type { Tag } from '../../common/annotation/codebook';
import type { LinkKind } from '../../common/annotation/model';
import { shortened } from '../../common/text/shortened';
import { linkKindLabel } from './words';

/** Which passage of a link is the first, and which the second: kinds such as "updates" hold in one direction. */
export const firstAndSecond = (first: string, second: string): string =>
  `“${shortened(first, 30)}” → “${shortened(second, 30)}”`;

/** A row of the list of kinds of links. */
export interface LinkKindItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly value: string;
}

/**
 * Rows for the kinds of links; deprecated ones are not offered.
 * @param suggested kind that stands first
 */
export function linkKindItems(kinds: readonly Tag[], suggested: LinkKind | null = null): readonly LinkKindItem[] {
  const offered = kinds.filter(({ deprecated }) => !deprecated);
  const isFirst = ({ name }: Tag): boolean => name === suggested;
  return [...offered.filter(isFirst), ...offered.filter((kind) => !isFirst(kind))].map((kind) => ({
    label: linkKindLabel(kind.name),
    description: [
      ...(isFirst(kind) ? ['suggested'] : []),
      ...(kind.parent === null ? [] : [`in ${linkKindLabel(kind.parent)}`]),
    ].join(', '),
    detail: kind.definition ?? '',
    value: kind.name,
  }));
}
