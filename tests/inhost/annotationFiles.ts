import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, copydesk, forget, item, items, run, sidecarPath } from './copydesk';
import { equal, match, ok } from './expect';
import { newArticle, passage, read, remove, uriOf, write } from './files';
import { until } from './host';

const source = 'merged.txt';
const sidecar = sidecarPath(source);

/** The sidecar as git leaves it when two people have written another note on one annotation. */
function withConflict(text: string, note: string): string {
  const at = text.indexOf(note);
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at) + 1;
  const line = text.slice(start, end);
  const theirs = line.replace(note, 'Another question?');
  return `${text.slice(0, start)}<<<<<<< HEAD\n${line}=======\n${theirs}>>>>>>> desk\n${text.slice(end)}`;
}

const problemsOf = (path: string): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uriOf(path)).filter((one) => one.source === 'copydesk');

/** An article with a tag and a note, its sidecar then in conflict about the note. */
async function conflicted(): Promise<{ readonly tag: string; readonly note: string; readonly text: string }> {
  const document = await newArticle(source, harbourArticle);
  const tag = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
  const note = await annotate('addNote', { ...passage(document, 'second round'), note: 'Which day?' });
  const text = withConflict((await read(sidecar)) ?? '', 'Which day?');
  await write(sidecar, text);
  await until('the conflict among the problems', () =>
    problemsOf(sidecar).some((one) => one.code === 'sidecar.conflict') ? true : undefined,
  );
  return { tag, note, text };
}

/** Sidecars and git: conflicts, the merge driver, who is named. */
export function annotationFiles(): void {
  suite('annotation files', () => {
    teardown(async () => {
      await vscode.workspace.getConfiguration('copydesk').update('creator', undefined, true);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await forget();
      for (const path of [source, '.gitattributes', '.git']) await remove(path);
    });

    test('a merge conflict is a problem with a fix that merges both sides, and Undo brings it back', async () => {
      const { tag, note, text } = await conflicted();
      const [problem] = problemsOf(sidecar);
      equal(problem?.severity, vscode.DiagnosticSeverity.Error);
      match(text.split('\n')[problem?.range.start.line ?? -1] ?? '', /^<{7} HEAD/);
      await vscode.window.showTextDocument(uriOf(sidecar));
      const actions = await until('the fix', async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uriOf(sidecar),
          problem?.range,
        );
        const ours = found.filter(({ command }) => command?.command === 'copydesk.mergeAnnotations');
        return ours.length > 0 ? ours : undefined;
      });
      const [argument] = (actions[0]?.command?.arguments ?? []) as readonly object[];
      equal(await run('mergeAnnotations', { ...argument, keep: 'both' }), 2);
      const kept = await items(source);
      equal(kept.map(({ id }) => id).toSorted(), [tag, note].toSorted());
      equal((await item(source, note)).body[0]?.value?.split('\n\n').toSorted(), ['Another question?', 'Which day?']);
      await until('no problem', () => (problemsOf(sidecar).length === 0 ? true : undefined));
      const api = await copydesk();
      equal(api.annotations.all().filter(({ target }) => target.source === source).length, 2);
      await run('undo');
      equal(await read(sidecar), text);
      await run('redo');
      equal((await items(source)).length, 2);
    });

    test('one side can be kept', async () => {
      const { note } = await conflicted();
      equal(await run('mergeAnnotations', { uri: uriOf(sidecar).toString(), keep: 'theirs' }), 2);
      equal((await item(source, note)).body[0]?.value, 'Another question?');
    });

    test('a conflict that cannot be read stays as it is', async () => {
      const { text } = await conflicted();
      const spoilt = text.replace('=======\n', '=======\n}}\n');
      await write(sidecar, spoilt);
      equal(await run('mergeAnnotations', { uri: uriOf(sidecar).toString(), keep: 'ours' }), undefined);
      equal(await read(sidecar), spoilt);
    });

    test('the editor’s JSON checks a sidecar by our schema', async () => {
      const text =
        '{"type": "AnnotationPage", "items": [{"id": "urn:a", "type": "Annotation", "motivation": "tagging"}]}';
      await write(sidecar, text);
      await vscode.window.showTextDocument(uriOf(sidecar));
      await until('the missing target', () =>
        vscode.languages
          .getDiagnostics(uriOf(sidecar))
          .find((one) => one.source !== 'copydesk' && one.message.includes('"target"')),
      );
      await until('ours of it', () =>
        problemsOf(sidecar).some((one) => one.code === 'sidecar.kept') ? true : undefined,
      );
    });

    test('git is set up once the user has agreed, and git’s user is the creator unless the settings say otherwise', async () => {
      await write('.gitattributes', '*.png binary\n');
      await write('.git/HEAD', 'ref: refs/heads/main\n');
      await write(
        '.git/config',
        '[core]\n\trepositoryformatversion = 0\n\tbare = false\n[user]\n\tname = Git Reader\n',
      );
      for (const folder of ['objects', 'refs/heads'])
        await vscode.workspace.fs.createDirectory(uriOf(`.git/${folder}`));
      const how = await run('setUpGitMerge', { confirmed: true });
      const attributes = await read('.gitattributes');
      equal(attributes, '*.png binary\n.copydesk/annotations/**/*.json merge=copydesk\n');
      equal(await run('setUpGitMerge', { confirmed: true }), how);
      equal(await read('.gitattributes'), attributes);
      const document = await newArticle(source, harbourArticle);
      const creatorOf = async (words: string): Promise<unknown> => {
        const id = await annotate('addNote', { ...passage(document, words), note: 'Who?' });
        return ((await item(source, id)) as unknown as { readonly creator?: { readonly name: string } }).creator?.name;
      };
      if (how === 'commands') {
        // From a browser git can be told nothing, and asked nothing.
        ok((await vscode.env.clipboard.readText()).includes('git config merge.copydesk.driver'), 'the clipboard');
        equal(await creatorOf('an agreement'), undefined);
      } else {
        equal(how, 'settings');
        const config = (await read('.git/config')) ?? '';
        match(config, /\[merge "copydesk"\]/);
        match(config, /driver = sh '.*merge-annotations\.sh' %O %A %B %P/);
        await until('git’s user as creator', async () =>
          (await creatorOf('an agreement')) === 'Git Reader' ? true : undefined,
        );
      }
      const settings = vscode.workspace.getConfiguration('copydesk');
      await settings.update('creator', 'A. Reader', true);
      equal(await creatorOf('second round'), 'A. Reader');
      await settings.update('creator', '-', true);
      equal(await creatorOf('harbour talks'), undefined);
    });
  });
}
