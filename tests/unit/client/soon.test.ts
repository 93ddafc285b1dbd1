import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChoice } from '../../../client/choice';
import { soon } from '../../../client/soon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for again and again happens once, and anew after that', () => {
  let done = 0;
  const later = soon(100, () => (done += 1));
  for (let n = 0; n < 5; n += 1) later.call();
  expect(done).toBe(0);
  vi.advanceTimersByTime(100);
  expect(done).toBe(1);
  later.call();
  vi.advanceTimersByTime(100);
  expect(done).toBe(2);
  later.call();
  later.dispose();
  vi.advanceTimersByTime(1000);
  expect(done).toBe(2);
});

test('what waits can be done at once, and is done once then', () => {
  let done = 0;
  const later = soon(100, () => (done += 1));
  later.now();
  expect(done).toBe(0);
  later.call();
  later.now();
  later.now();
  vi.advanceTimersByTime(1000);
  expect(done).toBe(1);
  later.call();
  vi.advanceTimersByTime(100);
  expect(done).toBe(2);
});

test('a choice is kept and told', () => {
  const kept: string[] = [];
  let told = 0;
  const choice = createChoice('a', (value) => kept.push(value));
  const ending = choice.onChange(() => (told += 1));
  choice.set('b');
  ending.dispose();
  choice.set('c');
  expect([choice.value, kept, told]).toEqual(['c', ['b', 'c'], 1]);
});
