import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, copydesk, forget, items, run, sidecarPath } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, read, remove, uriOf, write } from './files';
import { until } from './host';

const source = 'conflict.txt';
const sidecar = sidecarPath(source);

interface Git {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: vscode.Uri): unknown };
}

/** Runs git in the first workspace folder; true when it ended well. */
function git(...words: readonly string[]): boolean {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  try {
    execFileSync('git', [...identity, ...words], { cwd: uriOf('.').fsPath, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A repository in which git has tried to merge two versions of a file; what git finds to be merged stays between marks. */
async function conflict(path: string, base: string, ours: string, theirs: string): Promise<void> {
  const commit = async (text: string): Promise<void> => {
    await write(path, text);
    ok(git('add', path) && git('commit', '-q', '-m', 'a version'), 'a commit');
  };
  ok(git('init', '-q', '-b', 'main'), 'a repository');
  await commit(base);
  ok(git('checkout', '-q', '-b', 'desk'), 'a branch');
  await commit(theirs);
  ok(git('checkout', '-q', 'main'), 'the first branch');
  await commit(ours);
  equal(git('merge', '-q', '--no-edit', 'desk'), false, 'merged without a conflict');
}

/** Conflicts in sidecars that the editor's git extension knows of. */
export function gitConflicts(): void {
  suite('conflicts that git knows of', () => {
    const settings = () => vscode.workspace.getConfiguration('git');

    teardown(async () => {
      await settings().update('enabled', undefined, vscode.ConfigurationTarget.Workspace);
      await closeAll();
      await forget();
      for (const path of ['.git', source]) await remove(path);
    });

    test('what one side removed beside the conflict stays removed', async function () {
      this.timeout(90_000);
      const document = await newArticle(source, harbourArticle);
      const tag = (words: string) => annotate('tagPassage', { ...passage(document, words), tags: ['claim'] });
      const [first, removed, last] = [await tag('harbour talks'), await tag('second round'), await tag('statement')];
      const base = (await read(sidecar)) ?? '';
      const added = await tag('reporters on Friday');
      const ours = (await read(sidecar)) ?? '';
      await run('undo');
      await annotate('removeAnnotation', { id: removed });
      await (await copydesk()).annotations.saved();
      const theirs = (await read(sidecar)) ?? '';
      await conflict(sidecar, base, ours, theirs);
      match((await read(sidecar)) ?? '', /^<{7} /m);
      await settings().update('enabled', true, vscode.ConfigurationTarget.Workspace);
      const extension = vscode.extensions.getExtension<Git>('vscode.git');
      const exports = await extension?.activate();
      const repository = () => (exports?.enabled ? exports.getAPI(1).getRepository(uriOf(sidecar)) : null);
      await until('the repository', () => repository() ?? undefined, 30_000);
      await until('the conflict among the problems', () =>
        vscode.languages.getDiagnostics(uriOf(sidecar)).some((one) => one.code === 'sidecar.conflict')
          ? true
          : undefined,
      );
      equal(await run('mergeAnnotations', { uri: uriOf(sidecar).toString(), keep: 'both' }), 3);
      equal(new Set((await items(source)).map(({ id }) => id)).size, 3);
      equal((await items(source)).map(({ id }) => id).toSorted(), [first, added, last].toSorted());
    });
  });
}
