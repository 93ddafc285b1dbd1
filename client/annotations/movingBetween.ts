import { returned, transferOf, type NewPath } from '../../common/annotation/transfer';
import { counted } from '../../common/text/counted';
import { messageOf } from '../../common/text/errorText';
import { isWithin } from '../files/within';
import type { Library } from './library';

/** What became of a move to another workspace folder. */
export interface HandedOver {
  /** Annotations that went with their sources. */
  readonly moved: number;
  /** Links that stayed, because they would lead from one folder to the other. */
  readonly stayed: number;
  /** Why the annotations of some sources stayed. */
  readonly obstacles: readonly { readonly source: string; readonly error: unknown }[];
}

type End = Pick<Library, 'load' | 'store' | 'handOver'>;

/**
 * Lets annotations go with a source, or with a folder and everything in it, that has moved from one workspace folder to
 * another. The same the other way round restores everything to the byte: it is what the editor tells of when it takes
 * the move back. Rejects, with everything where it was, when they cannot be written at their new place; what could not be
 * taken out of the old place stays in memory and is written with the next change there.
 */
export async function moveBetween(a: End, b: End, from: string, to: string): Promise<HandedOver> {
  await Promise.all([a.load(), b.load()]);
  const renamed =
    (before: string, after: string): NewPath =>
    (source) =>
      isWithin(source, before) ? after + source.slice(before.length) : null;
  const pathThere = renamed(from, to);
  const obstacles: { source: string; error: unknown }[] = [];
  const texts = new Map<string, readonly string[]>();
  for (const source of [...a.store.sidecars.keys()].toSorted()) {
    const there = pathThere(source);
    if (there === null) continue;
    try {
      await a.handOver.requireWritable(source);
      await b.handOver.requireWritable(there);
      const earlier = await a.handOver.earlier(source);
      if (earlier.length > 0) texts.set(there, earlier);
    } catch (error) {
      obstacles.push({ source, error });
    }
  }
  await b.handOver.keep(texts);
  const stuck = new Set(obstacles.map(({ source }) => source));
  // From here to both changes nothing else can happen: an edit in between would be lost.
  const { parcels, staying } = transferOf(a.store, (source) => (stuck.has(source) ? null : pathThere(source)));
  const left = new Set(parcels.map(({ source }) => source));
  const reached = new Set(parcels.map(({ to: there }) => there));
  b.handOver.receive(parcels);
  a.handOver.release(new Map(parcels.map(({ source, content }) => [source, content])));
  try {
    // First there and then here: a crash in between leaves two copies, and not none.
    await b.handOver.settle(reached);
  } catch (error) {
    b.handOver.release(new Map(parcels.map(({ to: there, content }) => [there, content])));
    a.handOver.receive(returned(parcels, renamed(to, from)));
    await a.handOver.settle(left);
    throw error;
  }
  await a.handOver.settle(left);
  const moved = parcels.reduce((sum, { content }) => sum + content.annotations.length, 0);
  return { moved, stayed: staying.length, obstacles };
}

/** What is to be told of such a move, as messages for people; none where everything went along. */
export function handedOverWords({ stayed, obstacles }: HandedOver, from: string, to: string): readonly string[] {
  const are = stayed === 1 ? 'is' : 'are';
  const links = `${counted(stayed, 'link')} between what was moved to ${to} and what is still in ${from} ${are} kept in ${from}, with one end lost: a link cannot lead into another workspace folder. Taking the move back makes all of it whole.`;
  return [
    ...obstacles.map(
      ({ source, error }) => `${source}: its annotations stay in ${from}, and did not go to ${to}. ${messageOf(error)}`,
    ),
    ...(stayed === 0 ? [] : [links]),
  ];
}
