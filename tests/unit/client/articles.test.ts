import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createArticles } from '../../../client/links/facts';
import type { ArticleLine, WireLocation } from '../../../common/protocol';

describe('what is known of articles', () => {
  const at = (line: number): WireLocation => ({
    uri: 'file:///w/one.txt',
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
  });
  const line = (outlet: string): ArticleLine => ({ headline: null, outlet, published: null });

  function serverOf(answer: (count: number) => ArticleLine | null) {
    const asked: number[] = [];
    let listener: (() => void) | null = null;
    return {
      asked,
      changed: () => listener?.(),
      request: (_type: unknown, { places }: { places: readonly unknown[] }) => {
        asked.push(places.length);
        return Promise.resolve(places.map(() => answer(asked.length)));
      },
      onIndexChanged: (heard: () => void) => {
        listener = heard;
        return { dispose: () => (listener = null) };
      },
      failed: () => undefined,
    };
  }
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is asked for once, all places together, and told when it came', async () => {
    const server = serverOf(() => line('Courier'));
    const known = createArticles(server as never);
    let told = 0;
    known.onChange(() => (told += 1));
    expect([known.of(at(0)), known.of(at(1)), known.of(at(0))]).toEqual([null, null, null]);
    await wait(150);
    expect(server.asked).toEqual([2]);
    expect(known.of(at(1))).toEqual(line('Courier'));
    expect(told).toBe(1);
    await known.read([at(0), at(1)]);
    expect(server.asked).toEqual([2]);
    known.dispose();
  });

  test('is asked for anew when the index changed, and told only when it is another', async () => {
    const server = serverOf((count) => line(count < 3 ? 'Courier' : 'Herald'));
    const known = createArticles(server as never);
    await known.read([at(0)]);
    let told = 0;
    known.onChange(() => (told += 1));
    server.changed();
    await wait(150);
    expect([server.asked.length, told]).toEqual([2, 0]);
    server.changed();
    await wait(150);
    expect([server.asked.length, told]).toEqual([3, 1]);
    expect(known.of(at(0))?.outlet).toBe('Herald');
    known.dispose();
  });

  test('of very many places is asked for once, and the rest when the index changed', async () => {
    const server = serverOf(() => line('Courier'));
    const known = createArticles(server as never);
    const askAll = (): number => Array.from({ length: 2500 }, (_, n) => known.of(at(n))).filter(Boolean).length;
    expect(askAll()).toBe(0);
    await wait(150);
    expect(askAll()).toBe(2000);
    await wait(150);
    expect(server.asked).toEqual([2000]);
    server.changed();
    expect(known.of(at(2400))).toBeNull();
    await wait(150);
    expect(known.of(at(2400))).toEqual(line('Courier'));
    known.dispose();
  });

  test('is nothing where the server fails', async () => {
    const server = { ...serverOf(() => null), request: () => Promise.reject(new Error('gone')) };
    const known = createArticles(server as never);
    await known.read([at(0)]);
    expect(known.of(at(0))).toBeNull();
    known.dispose();
  });
});
