import { expect, test, vi } from 'vitest';
import { record, revoke } from '../../../client/decisions/recording';
import type { App } from '../../../client/app';
import { createFolder } from '../../../client/folder';
import { createHistory } from '../../../client/undo/history';
import { decisionsPath } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import { memoryDisk, memoryFiles } from './memoryFiles';

vi.mock('vscode', () => ({ window: { showInformationMessage: () => Promise.resolve(undefined) } }));

const text = `version: 1
decisions:
  - captured: 2025-07-29 # from the page
    source: press/a.txt
  - dateOrder: dmy
    source: 'b.txt'
`;
const captured: Decision = { kind: 'captured', source: 'press/a.txt', value: '2025-08-01' };

async function setUp(content: string | null = text, trusted = true) {
  const disk = memoryDisk(content === null ? {} : { [decisionsPath]: content });
  const failures: string[] = [];
  const folder = createFolder({
    uri: 'file:///w',
    name: 'w',
    files: memoryFiles(disk),
    canWrite: () => trusted,
    broken: () => undefined,
    problems: () => undefined,
    failed: (what, error) => failures.push(`${what}: ${String(error)}`),
    openFiles: { heldOf: () => null, replace: () => Promise.resolve() },
  });
  await folder.load();
  const history = createHistory();
  return {
    ...{ disk, failures, folder, history },
    app: { history } as unknown as App,
    file: () => disk.files.get(decisionsPath),
    writes: () => disk.writes.get(decisionsPath) ?? 0,
  };
}

test('decisions follow a source and a folder, and go back to the byte with them', async () => {
  const { folder, file, writes } = await setUp();
  let told = 0;
  folder.onDecisions(() => (told += 1));
  await folder.renamed('press', 'a, b');
  expect(file()).toBe(text.replace('source: press/a.txt', 'source: "a, b/a.txt"'));
  expect(folder.decisions.map(({ source }) => source)).toEqual(['a, b/a.txt', 'b.txt']);
  await folder.renamed('a, b', 'press');
  expect(file()).toBe(text);
  expect([told, writes()]).toEqual([2, 2]);
});

test('what named the other path before the rename is not taken along when that is taken back', async () => {
  const { folder, file } = await setUp();
  await folder.renamed('press/a.txt', 'b.txt');
  expect(folder.decisions.map(({ source }) => source)).toEqual(['b.txt', 'b.txt']);
  await folder.renamed('b.txt', 'press/a.txt');
  expect(file()).toBe(text);
});

test('nothing is written where no decision is concerned, without a file, or without trust', async () => {
  const [other, none, untrusted] = [await setUp(), await setUp(null), await setUp(text, false)];
  await other.folder.renamed('press/a', 'press/c');
  await none.folder.renamed('press/a.txt', 'c.txt');
  await untrusted.folder.renamed('press/a.txt', 'c.txt');
  await other.folder.renamed('press/a.txt', '.copydesk/a.txt');
  expect([other.file(), none.file(), untrusted.file()]).toEqual([text, undefined, text]);
  expect([other, none, untrusted].map(({ writes, failures }) => [writes(), failures])).toEqual([
    [0, []],
    [0, []],
    [0, []],
  ]);
});

test('a broken file is left as it is, and told of where it names the source', async () => {
  const broken = `${text}  - [\n`;
  const { folder, file, failures } = await setUp(broken);
  await folder.renamed('c.txt', 'd.txt');
  expect(failures).toEqual([]);
  await folder.renamed('press/a.txt', 'd.txt');
  expect(file()).toBe(broken);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatch(/^d\.txt: .*decisions\.yaml, line \d+: .*Nothing was changed/s);
});

test('a file that cannot be written is told of', async () => {
  const { folder, disk, file, failures } = await setUp();
  disk.locked.add(decisionsPath);
  await folder.renamed('press/a.txt', 'd.txt');
  expect([file(), failures]).toEqual([text, [`d.txt: Error: ${decisionsPath} is locked`]]);
});

test('what was decided before a rename is taken back and done again at the path of its source', async () => {
  const { folder, history, app, file } = await setUp();
  await record(app, folder, captured);
  const decided = file();
  await folder.renamed('press', 'papers');
  await history.undo();
  expect(file()).toBe(text.replace('press/', 'papers/'));
  await history.redo();
  expect(file()).toBe(decided?.replace('press/', 'papers/'));
  await history.undo();
  await folder.renamed('papers', 'press');
  expect(file()).toBe(text);
});

test('and what was revoked before it comes back there', async () => {
  const { folder, history, app, file } = await setUp();
  await revoke(app, folder, captured);
  await folder.renamed('press/a.txt', 'c.txt');
  await folder.record({ ...captured, source: 'd.txt' });
  await history.undo();
  expect(file()).toContain('source: d.txt');
  expect(folder.decisions).toContainEqual({ kind: 'captured', source: 'c.txt', value: '2025-07-29' });
});
