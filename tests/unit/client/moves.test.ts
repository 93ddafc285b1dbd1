import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../client/annotations/library';
import { createLinkGuard, type PathKind } from '../../../client/files/links';
import { movesOf } from '../../../client/annotations/moves';
import { createHistory } from '../../../client/undo/history';
import { moveAnnotations } from '../../../client/undo/moving';
import { adding } from '../../../common/annotation/edits';
import { allAnnotations, endsIn } from '../../../common/annotation/queries';
import { linked, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const other = 'A page about something else. Talks are set for August.\n';

function open(disk: MemoryDisk) {
  const failures: string[] = [];
  const library = createLibrary({
    files: memoryFiles(disk),
    canWrite: () => true,
    broken: () => undefined,
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, failures };
}

const sidecarsOn = (disk: MemoryDisk) => [...disk.files.keys()].filter((path) => path.endsWith('.json')).toSorted();

/** A folder with two annotated sources and a link from the second to the first. */
async function linkedFolder() {
  const disk = memoryDisk({ 'press/one.txt': text, 'two.txt': other });
  const window = open(disk);
  const tag = tagged(targetIn('press/one.txt', text, 'minister'), 'claim');
  const link = linked(targetIn('two.txt', other, 'Talks'), targetIn('press/one.txt', text, 'talks'), 'same-event');
  await window.library.apply([adding(tag), adding(link)]);
  await window.library.idle();
  return { disk, ...window };
}

function move(disk: MemoryDisk, from: string, to: string): void {
  disk.files.set(to, disk.files.get(from) ?? '');
  disk.files.delete(from);
}

describe('a rename that the editor takes back', () => {
  test('gives the very same bytes again, in the sidecar and in the link to the source', async () => {
    const { disk, library, failures } = await linkedFolder();
    const before = new Map(disk.files);
    for (const [from, to] of [
      ['press/one.txt', 'archive/2025/uno.txt'],
      ['archive', 'older'],
    ] as const) {
      if (from === 'archive') move(disk, 'archive/2025/uno.txt', 'older/2025/uno.txt');
      else move(disk, from, to);
      await library.renamed(from, to);
    }
    await library.idle();
    expect(sidecarsOn(disk)).toEqual([
      '.copydesk/annotations/older/2025/uno.txt.json',
      '.copydesk/annotations/two.txt.json',
    ]);
    expect(disk.files.get('.copydesk/annotations/two.txt.json')).toContain('"source": "older/2025/uno.txt"');
    expect(disk.files.get('.copydesk/annotations/older/2025/uno.txt.json')).toContain('"source": "older/2025/uno.txt"');
    move(disk, 'older/2025/uno.txt', 'press/one.txt');
    await library.renamed('older/2025/uno.txt', 'press/one.txt');
    await library.idle();
    expect(disk.files).toEqual(before);
    expect(failures).toEqual([]);
  });

  test('of a folder with many sources moves all of them', async () => {
    const sources = Array.from({ length: 40 }, (_, at) => `press/${at}.txt`);
    const disk = memoryDisk(Object.fromEntries(sources.map((source) => [source, text])));
    const { library } = open(disk);
    await library.apply(sources.map((source) => adding(tagged(targetIn(source, text, 'minister'), 'claim'))));
    for (const source of sources) move(disk, source, source.replace('press', 'papers'));
    await library.renamed('press', 'papers');
    await library.idle();
    expect(sidecarsOn(disk)).toHaveLength(40);
    expect(sidecarsOn(disk).every((path) => path.includes('/papers/'))).toBe(true);
    expect(endsIn(library.store, 'papers/7.txt')[0]?.anchoring?.state).toBe('exact');
  });

  test('joins the sidecar that is at the new path already', async () => {
    const { disk, library } = await linkedFolder();
    const there = tagged(targetIn('three.txt', text, 'August'), 'event');
    disk.files.set('three.txt', text);
    await library.apply([adding(there)]);
    await library.idle();
    move(disk, 'press/one.txt', 'three.txt');
    await library.renamed('press/one.txt', 'three.txt');
    await library.idle();
    const again = open(disk);
    await again.library.load();
    expect(allAnnotations(again.library.store)).toHaveLength(3);
    expect(endsIn(again.library.store, 'three.txt')).toHaveLength(3);
  });
});

describe('a rename that was cut short', () => {
  test('leaves two sidecars with one id: that of the source that is there counts, the other is taken away', async () => {
    const { disk } = await linkedFolder();
    const old = disk.files.get('.copydesk/annotations/press/one.txt.json') ?? '';
    disk.files.set('.copydesk/annotations/uno.txt.json', old.replaceAll('press/one.txt', 'uno.txt'));
    move(disk, 'press/one.txt', 'uno.txt');
    const { library } = open(disk);
    await library.load();
    await library.idle();
    expect(allAnnotations(library.store).map(({ target }) => target.source)).toEqual(['two.txt', 'uno.txt']);
    expect(sidecarsOn(disk)).toEqual(['.copydesk/annotations/two.txt.json', '.copydesk/annotations/uno.txt.json']);
  });

  test('of a copied source both files stay as they are, and each annotation is shown once', async () => {
    const { disk } = await linkedFolder();
    const old = disk.files.get('.copydesk/annotations/press/one.txt.json') ?? '';
    disk.files.set('.copydesk/annotations/copy.txt.json', old);
    disk.files.set('copy.txt', text);
    const { library, failures } = open(disk);
    await library.load();
    await library.idle();
    expect(failures).toMatchObject([expect.stringContaining('press/one.txt: Error: 1 annotation with the id')]);
    expect(new Set(allAnnotations(library.store).map(({ id }) => id)).size).toBe(2);
    expect(allAnnotations(library.store)).toHaveLength(2);
    expect(disk.files.get('.copydesk/annotations/copy.txt.json')).toBe(old);
    expect(disk.files.get('.copydesk/annotations/press/one.txt.json')).toBe(old);
  });
});

describe('a source that another program moved', () => {
  async function gone(files: Readonly<Record<string, string>>) {
    const { disk, library } = await linkedFolder();
    disk.files.delete('press/one.txt');
    for (const [path, content] of Object.entries(files)) disk.files.set(path, content);
    await library.sourceChanged('press');
    const found = Object.entries(files).map(([source, content]) => ({ source, text: content }));
    return { disk, library, moves: movesOf(library.store, await library.gone(), found) };
  }

  test('is the one file with the same text', async () => {
    const { moves } = await gone({ 'a/b.txt': text, 'c.txt': `${text}x` });
    expect(moves).toEqual([{ from: 'press/one.txt', to: 'a/b.txt', annotations: 2, why: 'text' }]);
  });

  test('of two with the same text the one that has kept its name, else none', async () => {
    expect((await gone({ 'a/one.txt': text, 'b.txt': text })).moves.map(({ to }) => to)).toEqual(['a/one.txt']);
    expect((await gone({ 'a.txt': text, 'b.txt': text })).moves).toEqual([]);
    expect((await gone({ 'a/one.txt': text, 'b/one.txt': text })).moves).toEqual([]);
  });

  test('may have been changed too, where it has kept its name', async () => {
    const changed = `Corrected.\n${text}`;
    expect((await gone({ 'a/one.txt': changed })).moves).toMatchObject([{ to: 'a/one.txt', why: 'passages' }]);
    expect((await gone({ 'a/uno.txt': changed })).moves).toEqual([]);
    expect((await gone({ 'a/one.txt': other })).moves).toEqual([]);
  });

  test('gets its annotations by one step, which can be taken back', async () => {
    const { disk, library, moves } = await gone({ 'a/b.txt': text });
    const history = createHistory();
    await moveAnnotations(history, { renamed: (from, to) => library.renamed(from, to) }, moves);
    expect(endsIn(library.store, 'a/b.txt').map(({ anchoring }) => anchoring?.state)).toEqual(['exact', 'exact']);
    expect(sidecarsOn(disk)).toEqual(['.copydesk/annotations/a/b.txt.json', '.copydesk/annotations/two.txt.json']);
    expect(await library.gone()).toEqual([]);
    await history.undo();
    expect(sidecarsOn(disk)).toEqual([
      '.copydesk/annotations/press/one.txt.json',
      '.copydesk/annotations/two.txt.json',
    ]);
    await history.redo();
    expect(endsIn(library.store, 'a/b.txt')).toHaveLength(2);
  });
});

describe('a symbolic link in the way', () => {
  const kinds: Readonly<Record<string, PathKind>> = {
    '.copydesk': 'plain',
    '.copydesk/annotations': 'plain',
    '.copydesk/annotations/out': 'link',
    '.copydesk/annotations/in': 'plain',
    '.copydesk/annotations/in/linked.json': 'link',
  };
  const guard = createLinkGuard((path) => Promise.resolve(kinds[path] ?? null));

  test.each([
    '.copydesk/annotations/out',
    '.copydesk/annotations/out/a.txt.json',
    '.copydesk/annotations/in/linked.json',
  ])('refuses %s', async (path) => {
    await expect(guard(path)).rejects.toThrow('symbolic link');
  });

  test('lets plain files and missing ones pass', async () => {
    await guard('.copydesk/annotations/in/a.txt.json');
    await guard('.copydesk/annotations/new/folder/a.txt.json');
  });

  test('is seen when a folder was replaced by one', async () => {
    let kind: PathKind = 'plain';
    let now = 0;
    const changing = createLinkGuard(
      (path) => Promise.resolve(path === '.copydesk' ? kind : 'plain'),
      () => now,
    );
    await changing('.copydesk/a.json');
    kind = 'link';
    now = 5000;
    await expect(changing('.copydesk/a.json')).rejects.toThrow('symbolic link');
  });
});
