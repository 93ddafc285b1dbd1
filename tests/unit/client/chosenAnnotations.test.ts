import { describe, expect, test, vi } from 'vitest';
import type { App } from '../../../client/app';
import { parseQuery } from '../../../client/annotations/query';
import { chooseAnnotation } from '../../../client/commands/passages/chooseAnnotation';
import { chosenAnnotations, eachOnce } from '../../../client/commands/passages/chosenAnnotations';
import { reviewTargets } from '../../../client/commands/review/reviewing';
import { linkRows } from '../../../client/links/links.model';
import { annotationRows } from '../../../client/views/annotations/annotations.model';
import { argumentOf, type Row } from '../../../client/views/row';
import { plainTag } from '../../../common/annotation/codebook';
import { update, type AnnotationStore } from '../../../common/annotation/store';
import { claim, event, link, note, storeOf } from '../../support/twoSources';

// Files of tests share what they import: the one that comes first gives the others its window.
vi.mock('vscode', () => ({
  window: { showInformationMessage: () => Promise.resolve(undefined) },
  workspace: { getConfiguration: () => ({ get: () => undefined }) },
}));

const [clone, worktree] = ['file:///clone', 'file:///worktree'];
const store = storeOf([claim, event, note, link]);
const lost = update(store, { type: 'sourceDeleted', source: 'a b.txt' });

/** An app with these folders, and rows that are selected in the Annotations view. */
function appOf(stores: Readonly<Record<string, AnnotationStore>>, selected: readonly Row[] = []): App {
  const homes = Object.entries(stores).map(([uri, held]) => ({ uri, name: uri, library: { store: held } }));
  return {
    folders: { all: () => homes, get: (uri: string) => homes.find((home) => home.uri === uri), load: async () => {} },
    selection: { rows: () => selected },
  } as unknown as App;
}

const listed = (uri: string, held: AnnotationStore) => {
  const codebook = [plainTag('claim'), plainTag('rumour')];
  return { uri, name: uri, store: held, tags: codebook, codebook };
};

/** The first row that is accepted among rows that are there at once. */
function rowWith(rows: readonly Row[], accepts: (row: Row) => boolean): Row {
  const row = rows.find(accepts);
  if (!row) throw new Error('no such row');
  return row;
}

describe('the row of a menu', () => {
  const selected = [{ key: 'selected', label: 'claim', children: [], id: claim.id, folder: clone }];
  const app = appOf({ [clone]: store }, selected);
  const idsOf = async (argument: unknown) =>
    (await chosenAnnotations(app, argument, undefined, 'Remove')).map(({ annotation }) => annotation.id);

  test('stands for nothing where its tag has nothing, whatever is selected or at the cursor', async () => {
    const { rows: tags } = annotationRows([listed(clone, store)], 'tag', parseQuery(''));
    await expect(idsOf(rowWith(tags, ({ label }) => label === 'rumour'))).rejects.toThrow('no annotation in');
    expect(await idsOf(rowWith(tags, ({ label }) => label === 'claim'))).toEqual([claim.id]);
  });

  test('stands for all links of its workspace folder', async () => {
    const folders = linkRows([listed(clone, store), listed(worktree, store)], 'kind');
    expect(await idsOf(rowWith(folders, ({ folder }) => folder === clone))).toEqual([link.id]);
  });

  test('is none from the palette: what is selected counts then', async () => {
    expect(await idsOf(undefined)).toEqual([claim.id]);
    expect(await idsOf({ id: event.id })).toEqual([event.id]);
  });
});

describe('of two folders that have the same ids', () => {
  const app = appOf({ [clone]: lost, [worktree]: lost });
  const rowIn = (folder: string): Row => ({ key: `${folder} row`, label: 'claim', children: [], id: claim.id, folder });

  test('a row chooses from its own', async () => {
    const homes = async (...rows: readonly Row[]) =>
      (await chosenAnnotations(app, rows[0], rows, 'Remove')).map(({ home }) => home.uri);
    expect(await homes(rowIn(worktree))).toEqual([worktree]);
    expect(await homes(rowIn(clone), rowIn(worktree), rowIn(worktree))).toEqual([clone, worktree]);
    const both = await chosenAnnotations(app, undefined, [rowIn(clone), rowIn(worktree)], 'Remove');
    expect(eachOnce([...both, ...both]).map(({ home }) => home.uri)).toEqual([clone, worktree]);
  });

  test('so does a link in a text; a keybinding, which names none, gets the first that has the id', async () => {
    const homeOf = async (argument: unknown) =>
      (await chooseAnnotation(app, argument, { title: '', none: '' }))?.home.uri;
    expect(await homeOf({ id: claim.id, from: 'target', folder: worktree })).toBe(worktree);
    expect(await homeOf({ id: claim.id })).toBe(clone);
    expect(await homeOf({ id: claim.id, folder: 'file:///closed' })).toBe(clone);
  });

  test('a passage is reviewed in the folder of its row, and a click says which that is', async () => {
    const folderOf = async (argument: unknown) => {
      const [target] = await reviewTargets(app, argument, undefined, 'Keep');
      return target?.item.folder;
    };
    expect(await folderOf(rowIn(worktree))).toBe(worktree);
    expect(await folderOf(argumentOf({ ...rowIn(worktree), from: 'target' }))).toBe(worktree);
    expect(await folderOf({ id: claim.id })).toBe(clone);
    expect(await folderOf({ id: claim.id, from: 'target', folder: 'file:///closed' })).toBe(clone);
  });
});
