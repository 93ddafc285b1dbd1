import { expect, test } from 'vitest';
import { createHistory, type Step } from '../../../client/undo/history';

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
