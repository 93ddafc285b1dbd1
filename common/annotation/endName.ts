/** Name of one end of an annotation: its passage, a further passage by index from 0, the other end of a link. */
export type EndName = 'target' | 'linkTo' | `further.${number}`;
