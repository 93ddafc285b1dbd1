import * as vscode from 'vscode';
import { childrenOf, type Row } from '../../client/views/row';
import { harbourArticle } from './articles';
import { annotateSelection, copydesk, forget, item, run, sidecarPath, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closed, edit, newArticle, rangeOf, read, remove, showNews, write } from './files';
import { until } from './host';

const source = 'following.txt';
const caption = 'Trade Minister Anna Berg and harbour officials at the opening of the talks in Oslo on March 13.';

/** The rows of annotations in the Annotations view, grouped by tag. */
const annotationRows = async (): Promise<readonly Row[]> =>
  (await (await copydesk()).views.annotations()).flatMap(childrenOf);

async function settled(document: vscode.TextDocument, id: string, state: string) {
  return until(`${state} in ${document.uri.path}`, async () => {
    const now = await standing(document, id);
    return now?.state === state ? now : undefined;
  });
}

/** Annotations stay with their words: while typing, on disk, when files are opened again. */
export function following(): void {
  suite('following', () => {
    let document: vscode.TextDocument;

    setup(async () => {
      document = await newArticle(source, harbourArticle);
      await run('groupAnnotations', { by: 'tag' });
    });
    teardown(async () => {
      try {
        await closed(document);
      } finally {
        await remove(source);
        await forget();
      }
    });

    test('an edit above moves the passage; saving keeps the new position; opening the file again finds it', async () => {
      const id = await annotateSelection(document, 'an agreement', 'tagPassage', { tags: ['claim'] });
      const before = (await item(source, id)).target.selector[0]?.start ?? 0;
      await edit(document, (builder) => builder.insert(new vscode.Position(3, 0), 'Harbour Post\n'));
      equal((await settled(document, id, 'exact')).words, 'an agreement');
      equal((await item(source, id)).target.selector[0]?.start, before, 'position before saving');
      await document.save();
      await until('the new position', async () =>
        (await item(source, id)).target.selector[0]?.start === before + 13 ? true : undefined,
      );
      await closed(document);
      document = await showNews(source);
      equal((await settled(document, id, 'exact')).words, 'an agreement');
    });

    test('the second of two equal captions stays the second', async () => {
      const second = document.offsetAt(rangeOf(document, caption, 1).start);
      const id = await annotateSelection(document, caption, 'tagPassage', { tags: ['caption'] }, 1);
      equal((await standing(document, id))?.start, second);
      await edit(document, (builder) => builder.insert(new vscode.Position(0, 0), 'Front page\n'));
      equal((await standing(document, id))?.start, second + 'Front page\n'.length);
      await document.save();
      await closed(document);
      // Another program puts a line before both copies while the file is closed.
      await write(source, `Harbour Post\nFront page\n${harbourArticle}`);
      document = await showNews(source);
      const copy = document.offsetAt(rangeOf(document, caption, 1).start);
      await until('the second copy', async () => ((await standing(document, id))?.start === copy ? true : undefined));
    });

    test('deleting the words loses the passage, which is shown; undo brings it back', async () => {
      const id = await annotateSelection(document, 'northern harbours', 'tagPassage', { tags: ['place'] });
      await edit(document, (builder) => builder.delete(rangeOf(document, 'on the northern harbours in Oslo ')));
      await settled(document, id, 'orphaned');
      await until('the passage with a warning', async () => {
        const shown = JSON.stringify((await annotationRows()).map((row) => [row.label, row.icon]));
        return shown === '[["northern harbours","warning"]]' ? true : undefined;
      });
      match((await read(sidecarPath(source))) ?? '', /northern harbours/);
      await vscode.commands.executeCommand('undo');
      equal((await settled(document, id, 'exact')).words, 'northern harbours');
    });

    test('a link survives a renamed source', async () => {
      const id = await annotateSelection(document, 'second round', 'addNote', { note: 'Which day?' });
      const renamed = vscode.Uri.joinPath(document.uri, '..', 'renamed.txt');
      const change = new vscode.WorkspaceEdit();
      change.renameFile(document.uri, renamed);
      ok(await vscode.workspace.applyEdit(change), 'renamed');
      // The file is moved first, and then says so itself.
      await until('the note beside the new name', async () =>
        (await item('renamed.txt', id)).target.source === 'renamed.txt' ? true : undefined,
      );
      await until('no sidecar of the old name', async () =>
        (await read(sidecarPath(source))) === undefined ? true : undefined,
      );
      document = await showNews('renamed.txt');
      equal((await settled(document, id, 'exact')).words, 'second round');
      await closed(document);
      await remove('renamed.txt');
    });

    test('a folder that is deleted takes its people out of the workspace, and its notes stay on disk', async () => {
      const people = async () => (await (await copydesk()).views.people()).map((row) => row.label);
      const other = await newArticle('north/harbour.txt', harbourArticle.replaceAll('Anna Berg', 'Liv Strand'));
      const id = await annotateSelection(other, 'second round', 'addNote', { note: 'Which day?' });
      await until('a person of the folder', async () => ((await people()).includes('Liv Strand') ? true : undefined));
      await closed(other);
      await remove('north');
      await until('the person gone', async () => ((await people()).includes('Liv Strand') ? undefined : true));
      ok((await item('north/harbour.txt', id)).id === id, 'the sidecar stands');
    });

    test('a source deleted while annotated keeps its annotations, and has them again when it is back', async () => {
      const id = await annotateSelection(document, 'second round', 'tagPassage', { tags: ['claim'] });
      await closed(document);
      await remove(source);
      await until('the row says so', async () =>
        (await annotationRows()).some((row) => row.icon === 'warning' && row.location === undefined) ? true : undefined,
      );
      ok((await item(source, id)).id === id, 'the sidecar stands');
      await run('editAnnotation', { id, note: 'the page was taken down' });
      document = await newArticle(source, harbourArticle);
      equal((await settled(document, id, 'exact')).words, 'second round');
    });
  });
}
