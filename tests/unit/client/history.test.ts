import { describe, expect, test } from 'vitest';
import { createHistory, type Step } from '../../../client/undo/history';

/** A promise that the test settles. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((one, other) => {
    resolve = one;
    reject = other;
  });
  return { promise, resolve, reject };
}

function setUp() {
  const done: string[] = [];
  const history = createHistory();
  const step = (title: string): Step => ({
    title,
    undo: () => Promise.resolve(void done.push(`-${title}`)),
    redo: () => Promise.resolve(void done.push(`+${title}`)),
  });
  return { done, history, step };
}

test('takes steps back in order, does them again, and forgets what was undone after a new step', async () => {
  const { done, history, step } = setUp();
  for (const title of ['a', 'b', 'c']) history.push(step(title));
  await history.undo();
  await history.undo();
  await history.redo();
  expect(done).toEqual(['-c', '-b', '+b']);
  history.push(step('d'));
  expect(history.next).toMatchObject({ undo: { title: 'd' }, redo: null });
  expect(await history.redo()).toBeNull();
});

test('remembers the last hundred, and says when there is nothing left', async () => {
  const { history, step } = setUp();
  for (let at = 0; at < 120; at += 1) history.push(step(String(at)));
  let count = 0;
  while (await history.undo()) count += 1;
  expect(count).toBe(100);
});

test('a step that cannot be taken back is forgotten, with its reason', async () => {
  const { history, step } = setUp();
  history.push(step('first'));
  history.push({ ...step('broken'), undo: () => Promise.reject(new Error('the file is broken')) });
  await expect(history.undo()).rejects.toThrow('the file is broken');
  expect(history.next.undo?.title).toBe('first');
});

test('tells of each change', async () => {
  const { history, step } = setUp();
  let told = 0;
  history.onChange(() => (told += 1));
  history.push(step('a'));
  await history.undo();
  expect(told).toBeGreaterThanOrEqual(2);
});

describe('work that has not settled yet', () => {
  test('is what undo takes back, once it is done', async () => {
    const { done, history, step } = setUp();
    history.push(step('a'));
    const work = later<Step>();
    const made = history.making(async () => {
      const one = await work.promise;
      history.push(one);
    });
    expect(history.can.undo).toBe(true);
    const undone = history.undo();
    await Promise.resolve();
    expect(done).toEqual([]);
    work.resolve(step('b'));
    await made;
    expect((await undone)?.title).toBe('b');
    expect(done).toEqual(['-b']);
    expect(history.next).toMatchObject({ undo: { title: 'a' }, redo: { title: 'b' } });
  });

  test('that is refused leaves the step before it to undo', async () => {
    const { done, history, step } = setUp();
    history.push(step('a'));
    const work = later<never>();
    const made = history.making(() => work.promise);
    const undone = history.undo();
    work.reject(new Error('the disk is full'));
    await expect(made).rejects.toThrow('the disk is full');
    expect((await undone)?.title).toBe('a');
    expect(done).toEqual(['-a']);
    expect(history.can).toEqual({ undo: false, redo: true });
  });

  test('makes undo possible before there is any step', () => {
    const { history } = setUp();
    const told: boolean[] = [];
    history.onChange(() => told.push(history.can.undo));
    void history.making(() => new Promise(() => undefined));
    expect(told).toEqual([true]);
  });
});

test('two undos at once take one step after the other, never both at a time', async () => {
  const { done, history, step } = setUp();
  const slow = later<void>();
  history.push(step('a'));
  history.push({ ...step('b'), undo: () => slow.promise.then(() => void done.push('-b')) });
  const both = [history.undo(), history.undo()];
  await Promise.resolve();
  expect(done).toEqual([]);
  expect(history.can).toEqual({ undo: true, redo: true });
  slow.resolve();
  expect((await Promise.all(both)).map((one) => one?.title)).toEqual(['b', 'a']);
  expect(done).toEqual(['-b', '-a']);
});

test('what was taken back while something new was made cannot be done again on top of it', async () => {
  const { history, step } = setUp();
  const slow = later<void>();
  history.push({ ...step('a'), undo: () => slow.promise });
  const undone = history.undo();
  await Promise.resolve();
  await Promise.resolve();
  history.push(step('b'));
  slow.resolve();
  await undone;
  expect(history.next).toMatchObject({ undo: { title: 'b' }, redo: null });
});
