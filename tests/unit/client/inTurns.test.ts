import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../client/commands/inTurns';
import type { LongWork } from '../../../client/commands/longWork';
import { finished, type Steps } from '../../../common/text/steps';

/** Work of so many pieces, each of which takes some milliseconds. */
function* work(pieces: number, milliseconds: number, done: number[] = []): Steps<string> {
  for (let at = 0; at < pieces; at += 1) {
    yield { done: at, of: pieces };
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done.push(at);
  }
  return 'made';
}

/** Long work as people see it; it is cancelled when so much was told to be done. */
function longUntil(cancelAt: number) {
  const told: number[] = [];
  const long: LongWork = {
    done: (count) => void told.push(count),
    get isCancelled() {
      return (told.at(-1) ?? -1) >= cancelAt;
    },
  };
  return { told, long };
}

describe('work in turns', () => {
  it('gives what the work gives, with turns for others in between, and tells how far it is', async () => {
    const { told, long } = longUntil(Infinity);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    const value = await inTurns(work(30, 5), long);
    clearInterval(clock);
    expect(value).toBe('made');
    expect(turns).toBeGreaterThan(3);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('ends where it is cancelled, with nothing given', async () => {
    const { long } = longUntil(10);
    const done: number[] = [];
    expect(await inTurns(work(1000, 5, done), long)).toBeUndefined();
    expect(done.length).toBeLessThan(30);
  });

  it('tells nothing of what is done at once', async () => {
    const { told, long } = longUntil(0);
    expect(await inTurns(work(10, 0), long)).toBe('made');
    expect(told).toEqual([]);
    expect(finished(work(10, 0))).toBe('made');
  });
});
