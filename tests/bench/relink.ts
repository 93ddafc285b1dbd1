import { createJoining } from '../../server/index/joining';
import { membersOf } from '../../server/index/member';
import { manySource } from '../support/manySources';
import { median, millisecondsOf } from './timing';

/** Sources of the workspace; milliseconds that joining the names of one changed source again may take. */
const sources = 10_000;
const limit = 20;

/**
 * Gate: in a workspace of ten thousand sources that share their commonest names, one changes; taking its names out, taking the
 * new ones in and finding out who each of them is takes less than 20 ms. True when it holds.
 */
export function relink(): boolean {
  const joining = createJoining();
  const held = Array.from({ length: sources }, (_, i) => membersOf(manySource(i)));
  for (const members of held) for (const member of members) joining.add(member);
  joining.all();
  const times = Array.from({ length: 41 }, (_, i) => {
    const at = 100 + i * 200;
    const members = membersOf(manySource(at, 1));
    return millisecondsOf(() => {
      for (const member of held[at] ?? []) joining.remove(member);
      for (const member of members) joining.add(member);
      for (const member of members) joining.joinedWith(member);
    });
  });
  const ms = median(times);
  console.log(
    `re-linking one of ${sources} sources: median ${ms.toFixed(2)} ms, slowest ${Math.max(...times).toFixed(2)} ms (limit ${limit})`,
  );
  return ms < limit;
}
