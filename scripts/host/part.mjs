import { Failure, exitCodes } from './failure.mjs';

/**
 * The part of a list that one of several runs takes; the runs together take all of it.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {string} part `1/2` for the first of two
 * @returns {T[]}
 * @throws {Failure} when it is written in another way, or is more than there are
 */
export function partOf(all, part) {
  const [, number, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(part) ?? []).map(Number);
  if (!number || !count || number > count) throw new Failure(`no part: ${part}; --part=1/2`, exitCodes.usage);
  return all.filter((_, at) => at % count === number - 1);
}
