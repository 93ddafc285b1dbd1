import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, annotateSelection, copydesk, forget, item, items, run, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, edit, newArticle, passage, rangeOf, read, remove, write } from './files';
import { hoverText, positionOf, until } from './host';

const source = 'harbour.txt';
const second = 'harbour two.txt';

/** Puts a cursor, or a selection, on each of some words. */
async function cursors(document: vscode.TextDocument, ranges: readonly vscode.Range[]): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selections = ranges.map(({ start, end }) => new vscode.Selection(start, end));
  return editor;
}
const cursorAt = (document: vscode.TextDocument, words: string): vscode.Range => {
  const position = positionOf(document, words, 2);
  return new vscode.Range(position, position);
};

/** Saves a document; one that the editor has saved by itself meanwhile is not dirty any more. */
async function saved(document: vscode.TextDocument): Promise<void> {
  if (document.isDirty) await document.save();
  await until(`${document.uri.path} is saved`, () => (document.isDirty ? undefined : true));
}

const wait = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Runs a command that opens a list, does something while it is open, and takes its first row. */
async function whileChoosing(command: string, work: () => Promise<void>): Promise<unknown> {
  const running = run<unknown>(command);
  await wait(1000);
  await work();
  await wait(200);
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  const given = await running;
  await (await copydesk()).annotations.saved();
  return given;
}

const tagsOf = async (): Promise<readonly (readonly string[])[]> =>
  (await copydesk()).annotations.all().map(({ tags }) => tags);

/** Tagging by key and by several cursors, notes in editors of their own, and bulk work. */
export function tagging(): void {
  suite('tagging', () => {
    let document: vscode.TextDocument;

    suiteSetup(async () => {
      await forget();
      document = await newArticle(source, harbourArticle);
    });
    suiteTeardown(async () => {
      await closeAll();
      await forget();
      for (const name of [source, second]) await remove(name);
    });

    test('several cursors make one annotation with several passages', async () => {
      await cursors(document, [rangeOf(document, 'harbour talks'), rangeOf(document, 'an agreement')]);
      const id = await annotate('tagPassage', { tags: ['claim'] });
      const api = await copydesk();
      const [annotation] = api.annotations.all();
      equal(annotation?.further.length, 1, 'further passages');
      const there = api.annotations.in(document.uri.toString()).filter((one) => one.id === id);
      equal(
        there.map(({ span }) => span && document.getText().slice(span[0], span[1])),
        ['harbour talks', 'an agreement'],
      );
      const kept = await item(source, id);
      ok(Array.isArray(kept.target) && kept.target.length === 2, 'two targets on disk');

      const card = await hoverText(document, positionOf(document, 'an agreement', 3));
      match(card, /2 passages:/);
      match(card, /“an agreement” line \d+ \(this one\)/);
      match(card, /“harbour talks”.*copydesk\.goToPassage/);
    });

    test('the passages of one annotation are walked, round and round', async () => {
      await cursors(document, [cursorAt(document, 'harbour talks')]);
      const selected = () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.getText(editor.selection);
      };
      await run('nextPassage');
      equal(selected(), 'an agreement');
      await run('nextPassage');
      equal(selected(), 'harbour talks');
      await run('previousPassage');
      equal(selected(), 'an agreement');
      const [annotation] = (await copydesk()).annotations.all();
      await run('goToPassage', { id: annotation?.id, from: 'target' });
      equal(selected(), 'harbour talks');
    });

    test('a passage is taken in and left out again', async () => {
      const [annotation] = (await copydesk()).annotations.all();
      const id = annotation?.id ?? '';
      await cursors(document, [rangeOf(document, 'Oslo on Thursday')]);
      await annotate('editAnnotation', { id, passages: 'add' });
      equal((await copydesk()).annotations.all()[0]?.further.length, 2, 'passages after the first');
      await annotate('editAnnotation', { id, from: 'target', passages: 'remove' });
      const now = (await copydesk()).annotations.all()[0];
      equal([now?.target.selectors.exact, now?.further.length], ['an agreement', 1]);
      await run('undo');
      await run('undo');
      equal((await copydesk()).annotations.all()[0]?.target.selectors.exact, 'harbour talks');
    });

    test('at the cursor it is the date, the name, or the sentence', async () => {
      for (const [at, words] of [
        ['Thursday', /^(?:on )?Thursday$/],
        ['Berg told reporters', /Berg$/],
        ['told reporters', /^.*told reporters.*$/],
      ] as const) {
        await cursors(document, [cursorAt(document, at)]);
        const id = await annotate('tagPassage', { tags: ['event'] });
        match((await standing(document, id))?.words ?? '', words);
        await annotate('removeAnnotation', { id });
      }
    });

    test('while a tag is chosen, the passage grows from the name to the article', async () => {
      await cursors(document, [cursorAt(document, 'Berg told reporters')]);
      const id = await whileChoosing('tagPassage', async () => {
        await run('widenPassage');
        await run('widenPassage');
        await run('narrowPassage');
      });
      const sentence = (await standing(document, String(id)))?.words ?? '';
      match(sentence, /Berg told reporters/);
      ok(!sentence.includes('\n'), 'no more than a sentence');
      await annotate('removeAnnotation', { id });
      const steps = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [positionOf(document, 'Berg told reporters', 2)],
      );
      let count = 0;
      for (let step: vscode.SelectionRange | undefined = steps[0]; step; step = step.parent) count += 1;
      ok(count >= 4, `${count} steps`);
    });

    test('Tag Again gives the last tag, a digit key its own', async () => {
      await annotate('tagPassage', { ...passage(document, 'until March 21'), tags: ['background'] });
      const again = await annotateSelection(document, 'second round', 'tagAgain', {});
      equal((await copydesk()).annotations.all().find(({ id }) => id === again)?.tags, ['background']);
      const event = await annotateSelection(document, 'Norwegian Trade Minister', 'tagWithKey', { digit: 4 });
      equal((await copydesk()).annotations.all().find(({ id }) => id === event)?.tags, ['event']);
      equal(await run('tagWithKey', { ...passage(document, 'second round'), digit: 9 }), undefined);
    });

    test('Tag Again gives a tag by the name that it has by then', async () => {
      const tagsWith = async (wanted: string) =>
        (await copydesk()).annotations
          .all()
          .find(({ id }) => id === wanted)
          ?.tags.toSorted();
      const event = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['event'] });
      await run('mergeTags', { from: 'event', to: 'evidence', all: true });
      equal(await tagsWith(event), ['evidence']);
      const again = await annotateSelection(document, 'until March 21', 'tagAgain', {});
      equal(await tagsWith(again), ['background', 'evidence']);
      await run('undo');
      await run('undo');
      equal(await tagsWith(event), ['event']);
      await run('undo');
    });

    test('the same words may have several annotations, all of them in the hover and within reach', async () => {
      const at = passage(document, 'second round');
      const first = await annotate('addNote', { ...at, note: 'First *note*.' });
      const other = await annotate('addNote', { ...at, note: 'Second note.' });
      const card = await hoverText(document, positionOf(document, 'second round', 3));
      for (const words of [/background/, /First \*note\*\./, /Second note\./]) match(card, words);
      await cursors(document, [cursorAt(document, 'second round')]);
      const removed = await whileChoosing('removeAnnotation', () => Promise.resolve());
      ok(typeof removed === 'string', 'one of several was chosen');
      await run('undo');
      for (const id of [first, other]) await annotate('removeAnnotation', { id });
    });

    test('a note is written in an editor of its own, and undo shows there', async () => {
      const id = await annotate('addNote', { ...passage(document, 'an agreement'), note: 'Which one?' });
      const uri = vscode.Uri.parse(await run<string>('writeNote', { id }));
      const note = await vscode.workspace.openTextDocument(uri);
      equal([note.getText(), note.languageId], ['Which one?', 'markdown']);
      await edit(note, (builder) => builder.insert(new vscode.Position(0, 0), '# Agreement\n\n'));
      await saved(note);
      await (await copydesk()).annotations.saved();
      const kept = await item(source, id);
      equal(kept.body[0]?.value, '# Agreement\n\nWhich one?');
      await run('undo');
      await until('the old note in the editor', () => (note.getText() === 'Which one?' ? true : undefined));
      await annotate('removeAnnotation', { id });
    });

    test('a new note is an annotation once it is saved, on all passages of the cursors', async () => {
      await cursors(document, [rangeOf(document, 'harbour officials'), rangeOf(document, 'reporters')]);
      const before = (await copydesk()).annotations.all().length;
      const uri = vscode.Uri.parse(await run<string>('writeNote'));
      equal((await copydesk()).annotations.all().length, before, 'annotations before saving');
      const note = await vscode.workspace.openTextDocument(uri);
      await edit(note, (builder) => builder.insert(new vscode.Position(0, 0), 'Who *heard* that?\n'));
      await saved(note);
      await (await copydesk()).annotations.saved();
      const made = (await copydesk()).annotations.all().find((one) => one.note === 'Who *heard* that?');
      equal(made?.further.length, 1, 'further passages');
      await closeAll();
      document = await newArticle(source, harbourArticle);
      await annotate('removeAnnotation', { id: made?.id });
    });

    test('Tag All Occurrences tags the words in a source or in all, in one step', async () => {
      await write(second, harbourArticle);
      const at = passage(document, 'talks');
      const inSource = harbourArticle.split(/\btalks\b/i).length - 1;
      equal(await run('tagAllOccurrences', { ...at, scope: 'source', tag: 'evidence', all: true }), inSource);
      match(String(await run('undo')), /occurrences? of “talks”/);
      equal((await tagsOf()).filter((tags) => tags.includes('evidence')).length, 0, 'after undo');
      const inAll = await run<number>('tagAllOccurrences', { ...at, scope: 'workspace', tag: 'evidence', all: true });
      ok(inAll >= 2 * inSource, `${inAll} in the workspace`);
      await (await copydesk()).annotations.saved();
      ok((await items(second)).length >= inSource, 'in the other source');
      equal(await run('tagAllOccurrences', { ...at, scope: 'source', tag: 'evidence', all: true }), undefined);
    });

    test('Merge Tags puts one tag in the place of another, in the codebook too, and undo brings both back', async () => {
      await run('createCodebook', { with: 'usual' });
      const codebook = async () => (await read('.copydesk/codebook.yaml')) ?? '';
      const whole = await codebook();
      match(whole, /parent: evidence/);
      const before = (await tagsOf()).filter((tags) => tags.includes('evidence')).length;
      equal(await run('mergeTags', { from: 'evidence', to: 'claim', all: true }), before);
      equal((await tagsOf()).filter((tags) => tags.includes('evidence')).length, 0, 'with the old tag');
      match(await codebook(), /name: quotation\n(?: {4,}.*\n)*? {4}parent: claim/);
      ok(!/(?:name|parent): evidence/.test(await codebook()), 'the old tag is gone from the codebook');
      await run('undo');
      equal((await tagsOf()).filter((tags) => tags.includes('evidence')).length, before, 'after undo');
      equal(await codebook(), whole);
    });

    test('Delete by Query removes what is found, in one step', async () => {
      const all = (await copydesk()).annotations.all().length;
      const some = (await tagsOf()).filter((tags) => tags.includes('evidence')).length;
      ok(some > 1 && some < all, `${some} of ${all}`);
      equal(await run('deleteByQuery', { query: 'tag:evidence', all: true }), some);
      equal((await copydesk()).annotations.all().length, all - some);
      await run('undo');
      equal((await copydesk()).annotations.all().length, all);
      equal(await run('deleteByQuery', { query: 'tag:nothing', all: true }), undefined);
      equal(await run('deleteByQuery', { query: '', all: true }), undefined);
      equal((await copydesk()).annotations.all().length, all);
    });
  });
}
