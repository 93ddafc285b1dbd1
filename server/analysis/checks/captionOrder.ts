import { foldKey } from '../../../common/text/fold';
import { groupBy } from '../../../common/text/groupBy';
import type { Span } from '../../../common/text/span';
import type { CheckInput } from './check';
import type { PersonTold } from './articlePeople';

/** A section that lists people as they stand in a picture. */
export interface OrderTold extends Span {
  /** The people after "from left", in text order. */
  readonly people: readonly PersonTold[];
  /** What stands behind the last name, folded: the same in copies of one caption. */
  readonly rest: string;
}

const order = /\b(?:(?:from|starting) (?:the )?left|left to right|l-r|l to r)\b/i;
/** How much of a section is read, in UTF-16 units: captions are short. */
const longest = 600;
/** Less than this tells no caption from another one. */
const leastRest = 20;
/** More captions of one article than these are a gallery. */
const mostCaptions = 40;

/** The sections of one article that tell an order from the left. */
function ordersTold({ text, analysis }: CheckInput, people: readonly PersonTold[]): readonly OrderTold[] {
  return [...groupBy(people, ({ section }) => section)].flatMap(([at, named]) => {
    const section = analysis.sections[at];
    if (section === undefined || section.end - section.start > longest || named.length < 2) return [];
    const cue = order.exec(text.slice(section.start, section.end));
    if (cue === null) return [];
    const listed = named.filter(({ start }) => start > section.start + cue.index);
    const last = listed.at(-1);
    if (last === undefined || listed.length < 2) return [];
    const rest = foldKey(text.slice(last.end, section.end));
    return rest.length < leastRest ? [] : [{ start: section.start, end: section.end, people: listed, rest }];
  });
}

const idsOf = ({ people }: OrderTold): readonly number[] => people.map(({ entity }) => entity);

/** Two copies of one caption, and the first person of the second one who stands at another's place in the first. */
export interface Swapped {
  readonly first: PersonTold;
  readonly second: PersonTold;
}

/**
 * Copies of one caption, alike behind the names, that list the same people from the left in another order.
 * @param people of one article, in text order
 */
export function swappedOrders(input: CheckInput, people: readonly PersonTold[]): readonly Swapped[] {
  const told = ordersTold(input, people).slice(0, mostCaptions);
  const key = (one: OrderTold): string =>
    `${idsOf(one)
      .toSorted((a, b) => a - b)
      .join()} ${one.rest}`;
  return [...groupBy(told, key).values()].flatMap(([first, ...copies]) => {
    const copy = copies.find((one) => first !== undefined && idsOf(one).join() !== idsOf(first).join());
    if (first === undefined || copy === undefined) return [];
    const at = copy.people.findIndex(({ entity }, i) => entity !== first.people[i]?.entity);
    const [a, b] = [first.people[at], copy.people[at]];
    return a === undefined || b === undefined ? [] : [{ first: a, second: b }];
  });
}
