import * as vscode from 'vscode';
import type { LinkSuggestion } from '../../common/protocol';
import { harbourArticle, quotasArticle } from './articles';
import { annotate, copydesk, run, sidecarPath } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, read, remove, uriOf, write } from './files';
import { until } from './host';

const [source, beside] = ['moving.txt', 'staying.txt'];

/** Uri of a path in the second workspace folder. */
function otherUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[1];
  if (!folder) throw new Error('there is no second folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Path of a file of the second folder as the helpers take it, which count from the first. */
const other = (path: string): string => `../other/${path}`;

const annotations = async () => (await copydesk()).annotations;
const sourcesOfAll = async (): Promise<readonly string[]> =>
  (await annotations())
    .all()
    .map(({ target, linkTo }) => [target.source, ...(linkTo ? [linkTo.source] : [])].join(' → '));
const statesIn = async (uri: vscode.Uri): Promise<readonly string[]> =>
  (await annotations()).in(uri.toString()).map(({ state }) => state);

/** Adds a folder to the workspace, or takes the last one out, and waits until that is so. */
async function changeFolders(uri: vscode.Uri | null): Promise<void> {
  const { length } = vscode.workspace.workspaceFolders ?? [];
  const done = new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listening.dispose();
      resolve();
    });
  });
  ok(
    uri
      ? vscode.workspace.updateWorkspaceFolders(length, 0, { uri })
      : vscode.workspace.updateWorkspaceFolders(length - 1, 1),
    'the folders change',
  );
  await done;
}

/** A workspace with several folders: each keeps its own annotations. */
export function folders(): void {
  suite('several workspace folders', () => {
    teardown(async () => {
      await closeAll();
      await run('cancelLink');
      await (await annotations()).saved();
      for (const path of ['.copydesk', source, beside, other('.copydesk'), other('moved.txt'), other('near.txt')])
        await remove(path);
      await until('no annotation', async () => ((await annotations()).all().length === 0 ? true : undefined));
    });

    test('a link from one to the other is refused, offered by nobody, and the marked end waits on', async () => {
      const here = await newArticle(source, quotasArticle('14 March 2025', 'March 12', 'officials'));
      const there = await newArticle(other('near.txt'), quotasArticle('15 March 2025', 'March 12', 'the ministry'));
      const near = await newArticle(beside, quotasArticle('16 March 2025', 'March 12', 'aides'));
      const words = 'It was a good conversation';
      const offered = await until('suggestions', async () => {
        const list = await run<readonly LinkSuggestion[]>('suggestLinks', { ...passage(here, words), list: true });
        return list.length > 0 ? list.map(({ location }) => location.uri) : undefined;
      });
      equal([...new Set(offered)], [near.uri.toString()]);
      await run('linkPassage', passage(here, words));
      equal(await run('linkPassage', { ...passage(there, words), kind: 'quotes' }), undefined);
      equal((await annotations()).all().length, 0, 'links');
      const id = await annotate('linkPassage', { ...passage(near, words), kind: 'quotes' });
      equal(await sourcesOfAll(), [`${source} → ${beside}`]);
      ok(id !== undefined, 'the waiting end was linked');
    });

    test('a source that moves to the other takes its annotations along; one undo of the editor brings all back', async () => {
      const document = await newArticle(source, harbourArticle);
      const staying = await newArticle(beside, harbourArticle);
      await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const between = { from: passage(staying, 'second round'), to: passage(document, 'second round'), kind: 'quotes' };
      await annotate('linkPassage', between);
      const before = [await read(sidecarPath(source)), await read(sidecarPath(beside))];
      const move = new vscode.WorkspaceEdit();
      move.renameFile(uriOf(source), otherUri('moved.txt'));
      ok(await vscode.workspace.applyEdit(move), 'moved');
      await until('the sidecar in the other folder', () => read(other(sidecarPath('moved.txt'))));
      await (await annotations()).saved();
      equal(await read(sidecarPath(source)), undefined, 'sidecar that is left');
      equal(await sourcesOfAll(), [`${beside} → ${source}`, 'moved.txt']);
      await until('the tag stands', async () =>
        (await statesIn(otherUri('moved.txt'))).join() === 'exact' ? true : undefined,
      );
      await until('the link has lost its end', async () =>
        (await statesIn(uriOf(source))).join() === 'orphaned' ? true : undefined,
      );

      await vscode.window.showTextDocument(otherUri('moved.txt'));
      await vscode.commands.executeCommand('undo');
      await until('the source at its old path', () => read(source));
      await until('the sidecar at its old path', () => read(sidecarPath(source)));
      await (await annotations()).saved();
      equal([await read(sidecarPath(source)), await read(sidecarPath(beside))], before);
      equal(await read(other(sidecarPath('moved.txt'))), undefined, 'sidecar that is left in the other folder');
      await until('everything stands', async () =>
        (await statesIn(uriOf(source))).join() === 'exact,exact' ? true : undefined,
      );
    });

    test('one that comes is read and watched, one that goes is forgotten', async () => {
      const document = await newArticle(source, harbourArticle);
      await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const sidecar = (await read(sidecarPath(source))) ?? '';
      const text = sidecar.replaceAll('moving.txt', 'late.txt').replace('urn:uuid:', 'urn:uuid:late-');
      const [late, lateSidecar] = ['../third/late.txt', `../third/${sidecarPath('late.txt')}`];
      await write(late, harbourArticle);
      await write(lateSidecar, text);
      const third = uriOf('../third');
      const [before, now] = [[source], [source, 'late.txt']];
      const count = (wanted: readonly string[]) =>
        until(wanted.join(), async () => (String(await sourcesOfAll()) === String(wanted) ? true : undefined));
      await count(before);
      try {
        for (let round = 0; round < 2; round += 1) {
          await changeFolders(third);
          await copydesk();
          await count(now);
          equal(await statesIn(vscode.Uri.joinPath(third, 'late.txt')), ['exact']);
          await remove(lateSidecar);
          await count(before);
          await write(lateSidecar, text);
          await count(now);
          await changeFolders(null);
          await count(before);
          equal((await annotations()).in(vscode.Uri.joinPath(third, 'late.txt').toString()), []);
        }
      } finally {
        await remove('../third');
      }
    });

    test('one that must not be written is read; what is done there is refused, stays in the window and is undone', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const files: Readonly<Record<string, string>> = {
        '/late.txt': harbourArticle,
        [`/${sidecarPath('late.txt')}`]: ((await read(sidecarPath(source))) ?? '')
          .replaceAll('moving.txt', 'late.txt')
          .replace(id, 'urn:uuid:late'),
      };
      const archive = vscode.Uri.parse('copydesk-archive:/');
      const providing = vscode.workspace.registerFileSystemProvider('copydesk-archive', readOnly(files), {
        isReadonly: true,
      });
      await changeFolders(archive);
      try {
        const late = vscode.Uri.joinPath(archive, 'late.txt');
        await copydesk();
        await until('its annotation', async () => ((await statesIn(late)).join() === 'exact' ? true : undefined));
        const range = passage(document, 'second round').range;
        equal(await run('tagPassage', { uri: late.toString(), range, tags: ['claim'] }), undefined);
        await (await annotations()).saved();
        equal(await statesIn(late), ['exact', 'exact']);
        match((await run<string>('undo')) ?? '', /^Tagged a passage/);
        equal(await statesIn(late), ['exact']);
        // The other folder is none of it.
        await annotate('tagPassage', { ...passage(document, 'second round'), tags: ['claim'] });
        match((await sourcesOfAll()).join(), /^moving\.txt,moving\.txt,late\.txt$/);
      } finally {
        await closeAll();
        await changeFolders(null);
        providing.dispose();
      }
    });
  });
}

/** A disk in memory that nobody can write. */
function readOnly(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const below = (path: string): string => (path === '/' ? '/' : `${path}/`);
  const refused = (): never => {
    throw vscode.FileSystemError.NoPermissions('this disk is read-only');
  };
  const isFolder = (path: string): boolean => Object.keys(files).some((file) => file.startsWith(below(path)));
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => ({ dispose: () => undefined }),
    stat(uri) {
      const text = files[uri.path];
      if (text === undefined && !isFolder(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
      const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
    },
    readDirectory(uri) {
      const inside = Object.keys(files).filter((file) => file.startsWith(below(uri.path)));
      const names = new Set(inside.map((file) => file.slice(below(uri.path).length).split('/')[0] ?? ''));
      return [...names].map((name) => {
        const isFile = files[`${below(uri.path)}${name}`] !== undefined;
        return [name, isFile ? vscode.FileType.File : vscode.FileType.Directory];
      });
    },
    readFile(uri) {
      const text = files[uri.path];
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    writeFile: refused,
    createDirectory: refused,
    delete: refused,
    rename: refused,
  };
}
