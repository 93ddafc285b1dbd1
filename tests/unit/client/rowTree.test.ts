import { afterEach, expect, test, vi } from 'vitest';
import { createRowTree, type RowTree } from '../../../client/views/rowTree';

vi.mock('vscode', () => ({
  EventEmitter: class {
    readonly listeners: (() => void)[] = [];
    readonly event = (listener: () => void) => void this.listeners.push(listener);
    fire() {
      for (const listener of this.listeners) listener();
    }
  },
}));

/** A tree with an editor that asks for its rows each time that it is told of stale ones. */
async function shown(): Promise<{ readonly tree: RowTree; readonly told: () => number }> {
  const tree = createRowTree(() => Promise.resolve([]));
  let told = 0;
  tree.onDidChangeTreeData(() => {
    told += 1;
    void tree.getChildren();
  });
  await tree.getChildren();
  return { tree, told: () => told };
}

afterEach(() => void vi.useRealTimers());

test('rows that the editor is about to show are kept until it does; that they are stale is told once then', async () => {
  const { tree, told } = await shown();
  let done: (what: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => (done = resolve));
  const [one, other] = [tree.keeping(() => work), tree.keeping(() => work)];
  tree.refresh();
  tree.refresh();
  expect(told()).toBe(0);
  done('shown');
  expect([await one, await other]).toEqual(['shown', 'shown']);
  expect(told()).toBe(1);
  tree.refresh();
  expect(told()).toBe(2);
});

test('rows that nothing made stale meanwhile are not made anew', async () => {
  const { tree, told } = await shown();
  await tree.keeping(() => Promise.resolve());
  expect(told()).toBe(0);
});

test('rows are not kept for what fails, nor for what never ends', async () => {
  vi.useFakeTimers();
  const { tree, told } = await shown();
  const failed = expect(tree.keeping(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  tree.refresh();
  await failed;
  expect(told()).toBe(1);
  void tree.keeping(() => new Promise(() => undefined));
  tree.refresh();
  expect(told()).toBe(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(told()).toBe(2);
});
