import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, copydesk, forget, item, items, run, sidecarPath, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, read, remove, show, uriOf, write } from './files';
import { until } from './host';

const source = 'kept.txt';
const moved = 'kept/elsewhere.txt';
const other = 'kept-link.txt';

const sourcesOf = async (id: string): Promise<readonly string[]> => {
  const one = (await copydesk()).annotations.all().find((annotation) => annotation.id === id);
  return one ? [one.target.source, ...(one.linkTo ? [one.linkTo.source] : [])] : [];
};

/** A text that no other file has: what was moved is found by it. */
const ownArticle = harbourArticle.replaceAll('Oslo', 'Bergen');

/** Nothing that happens to files or to the user's mind loses an annotation. */
export function keeping(): void {
  suite('keeping annotations', () => {
    teardown(async () => {
      await closeAll();
      await forget();
      for (const name of [source, other, 'kept']) await remove(name);
    });

    test('a rename moves the sidecar and mends links; one undo of the editor takes all of it back', async () => {
      const document = await newArticle(source, harbourArticle);
      const far = await newArticle(other, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const link = await annotate('linkPassage', {
        from: passage(far, 'harbour talks'),
        to: passage(document, 'second round'),
        kind: 'same-event',
      });
      const before = [await read(sidecarPath(source)), await read(sidecarPath(other))];
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(uriOf(source), uriOf(moved));
      ok(await vscode.workspace.applyEdit(rename), 'renamed');
      await until('the sidecar at its new path', () => read(sidecarPath(moved)));
      const api = await copydesk();
      await api.annotations.saved();
      equal([await sourcesOf(id), await sourcesOf(link)], [[moved], [other, moved]]);
      equal(await read(sidecarPath(source)), undefined);
      match((await read(sidecarPath(other))) ?? '', /kept\/elsewhere\.txt/);

      await show(moved);
      await vscode.commands.executeCommand('undo');
      await until('the source at its old path', () => read(source));
      await until('the sidecar at its old path', () => read(sidecarPath(source)));
      await api.annotations.saved();
      equal([await sourcesOf(id), await sourcesOf(link)], [[source], [other, source]]);
      equal(await read(sidecarPath(moved)), undefined);
      equal([await read(sidecarPath(source)), await read(sidecarPath(other))], before);
    });

    test('a deleted annotation is restored with its id, long after its undo is gone', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('addNote', { ...passage(document, 'an agreement'), note: 'Which one?' });
      const before = await item(source, id);
      await annotate('removeAnnotation', { id });
      equal((await items(source)).length, 0, 'annotations');
      equal(await run('restoreDeletedAnnotation', { id }), [id]);
      await (await copydesk()).annotations.saved();
      equal(await item(source, id), before);
      equal((await standing(document, id))?.words, 'an agreement');
      equal(await run('restoreDeletedAnnotation', { id }), undefined, 'it is there again');
    });

    test('a source that another program moved is found by its text, and the move is undone as one step', async () => {
      const document = await newArticle(source, ownArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      await closeAll();
      await write(moved, ownArticle);
      await remove(source);
      await until('the passage is lost', async () => {
        const states = (await copydesk()).annotations.in(uriOf(source).toString()).map(({ state }) => state);
        return states.join() === 'orphaned' ? true : undefined;
      });
      equal(await run('findMovedSources', { all: 'text' }), [{ from: source, to: moved }]);
      await (await copydesk()).annotations.saved();
      equal(await sourcesOf(id), [moved]);
      const states = (await copydesk()).annotations.in(uriOf(moved).toString()).map(({ state }) => state);
      equal(states, ['exact']);
      equal(await read(sidecarPath(source)), undefined);
      match((await run<string>('undo')) ?? '', /Moved the annotations/);
      await (await copydesk()).annotations.saved();
      equal(await sourcesOf(id), [source]);
    });

    test('undo and redo take steps back and again, in the order in which they were made', async () => {
      const document = await newArticle(source, harbourArticle);
      const first = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const second = await annotate('addNote', { ...passage(document, 'second round'), note: 'Which day?' });
      await annotate('editAnnotation', { id: first, tags: ['evidence'] });
      await annotate('removeAnnotation', { id: second });
      const tags = async () => {
        await (await copydesk()).annotations.saved();
        return (await items(source)).map((one) => one.body[0]?.value ?? '').toSorted();
      };
      equal(await tags(), ['evidence']);
      await run('undo');
      equal(await tags(), ['Which day?', 'evidence']);
      await run('undo');
      equal(await tags(), ['Which day?', 'claim']);
      await run('undo');
      await run('undo');
      equal(await tags(), []);
      for (const expected of [['claim'], ['Which day?', 'claim'], ['Which day?', 'evidence'], ['evidence']]) {
        await run('redo');
        equal(await tags(), expected);
      }
    });

    test('undo that is pressed before a change is written takes back that change', async () => {
      const document = await newArticle(source, harbourArticle);
      const first = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const tagging = run<string>('tagPassage', { ...passage(document, 'second round'), tags: ['event'] });
      match((await run<string>('undo')) ?? '', /^Tagged a passage as event/);
      await tagging;
      await (await copydesk()).annotations.saved();
      equal(
        (await items(source)).map(({ id }) => id),
        [first],
      );
    });

    test('what others change where nothing is watched is seen when the source is shown', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const api = await copydesk();
      const tags = () => api.annotations.all().flatMap((one) => one.tags);
      const files = vscode.workspace.getConfiguration('files');
      await files.update('watcherExclude', { '**/.copydesk/**': true }, vscode.ConfigurationTarget.Workspace);
      try {
        await newArticle(other, harbourArticle);
        // Time for the watcher to start anew, and for what was made a moment ago to be looked at once more.
        await new Promise((wake) => setTimeout(wake, 5000));
        await write(sidecarPath(source), ((await read(sidecarPath(source))) ?? '').replace('"claim"', '"rumour"'));
        await new Promise((wake) => setTimeout(wake, 1500));
        equal(tags(), ['claim'], 'nothing tells of it');
        await show(source);
        await until('the other tag', () => (tags().join() === 'rumour' ? true : undefined));
        equal((await item(source, id)).body[0]?.value, 'rumour');
      } finally {
        await files.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    test('a source that is deleted and restored while its tab is open keeps its annotations', async () => {
      const document = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(document, 'second round'), tags: ['claim'] });
      const sidecar = await read(sidecarPath(source));
      await remove(source);
      await new Promise((wake) => setTimeout(wake, 1500));
      equal(await read(sidecarPath(source)), sidecar, 'the sidecar while the source is gone');
      // Another version comes back, as with another branch.
      await write(source, `Corrected.\n${harbourArticle}`);
      await show(source);
      const state = await until('the passage in the text that came back', async () => {
        const now = await standing(await vscode.workspace.openTextDocument(uriOf(source)), id);
        return now?.start === 'Corrected.\n'.length + harbourArticle.indexOf('second round') ? now : undefined;
      });
      equal(state.words, 'second round');
      equal((await item(source, id)).id, id);
    });

    test('a passage whose words another program changed is followed and shown as edited', async () => {
      const document = await newArticle(source, harbourArticle);
      const uri = document.uri.toString();
      await annotate('tagPassage', { ...passage(document, 'Friday after the second round'), tags: ['claim'] });
      await closeAll();
      await write(
        source,
        `Updated.\n${harbourArticle.replace('Friday after the second round', 'Friday evening after a second round')}`,
      );
      await until('the passage is edited', async () => {
        const [end] = (await copydesk()).annotations.in(uri);
        return end?.state === 'edited' ? end : undefined;
      });
    });
  });
}
