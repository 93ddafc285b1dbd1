import { afterEach, expect, test, vi } from 'vitest';
import type { Row } from '../../../client/views/row';
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

test('a row is looked for where it may be, and no rows are made elsewhere', async () => {
  const made: string[] = [];
  const group = (key: string, ...children: readonly Row[]): Row => ({
    ...{ key, label: key, children: [] },
    later: () => {
      made.push(key);
      return children;
    },
  });
  const leaf = (key: string): Row => ({ key, label: key, children: [] });
  const rows = [group('notes', leaf('note')), group('folder one', leaf('tag')), group('folder two', leaf('other'))];
  const tree = createRowTree(() => Promise.resolve(rows));
  const isFolder = ({ key }: Row): boolean => key.startsWith('folder');
  expect(await tree.find(({ key }) => key === 'tag', isFolder)).toMatchObject({ key: 'tag' });
  expect(made).toEqual(['folder one']);
  expect(await tree.find(({ key }) => key === 'note', isFolder)).toBeNull();
});

test('rows that could not be made are made when they are asked for again', async () => {
  const results = [() => Promise.reject(new Error('not yet')), () => Promise.resolve([])];
  const tree = createRowTree(() => results.shift()?.() ?? Promise.resolve([]));
  await expect(tree.rows()).rejects.toThrow('not yet');
  expect(await tree.rows()).toEqual([]);
});
