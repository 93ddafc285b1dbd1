import * as vscode from 'vscode';
import { childrenOf, type Row } from '../../client/views/row';
import { harbourArticle } from './articles';
import { annotate, annotateSelection, copydesk, forget, item, items, run, sidecarPath, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closed, edit, newArticle, passage, read, remove, select, showNews, write } from './files';
import { openSeed, positionOf, until } from './host';

const source = 'viewed.txt';
const codebook = `version: 1
tags:
  - name: claim
    definition: Something that a source states.
  - name: figure
    parent: claim
  - name: event
`;

type View = 'annotations' | 'links' | 'review';
const rowsOf = async (view: View): Promise<readonly Row[]> => (await copydesk()).views[view]();
const all = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...all(childrenOf(row))]);
const labels = async (view: View): Promise<readonly string[]> => (await rowsOf(view)).map(({ label }) => label);

/** The row of an annotation, once it is in a view. */
const rowOf = (view: View, id: string): Promise<Row> =>
  until(`the row of ${id}`, async () => all(await rowsOf(view)).find((row) => row.id === id));

/** Waits until a view's top rows are these. */
const showing = (view: View, expected: readonly string[]): Promise<true> =>
  until(`${view}: ${expected.join(', ')}`, async () =>
    JSON.stringify(await labels(view)) === JSON.stringify(expected) ? true : undefined,
  );

const tagsOf = async (id: string): Promise<readonly (string | undefined)[]> =>
  (await item(source, id)).body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);

/** The tab that compares a passage, if it is the active one. */
function comparison(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'copydesk-review' ? input : undefined;
}

/** The Annotations, Links and Review views, and what is done in them. */
export function annotationViews(): void {
  suite('views of annotations', () => {
    let document: vscode.TextDocument;
    const tag = (words: string, ...tags: readonly string[]) =>
      annotate('tagPassage', { ...passage(document, words), tags });

    setup(async () => {
      document = await newArticle(source, harbourArticle);
      await run('groupAnnotations', { by: 'tag' });
    });
    teardown(async () => {
      await run('clearAnnotationFilter');
      try {
        await closed(document);
      } finally {
        await forget();
        await remove(source);
      }
    });

    test('groups by tag as the codebook has them, by source, creator and state', async () => {
      await write('.copydesk/codebook.yaml', codebook);
      await tag('until March 21', 'figure');
      await tag('an agreement', 'claim');
      await annotate('addNote', { ...passage(document, 'in Oslo on Thursday'), note: 'Which day?' });
      await showing('annotations', ['claim', 'event', 'Notes']);
      const [claim, event] = await rowsOf('annotations');
      equal([claim?.description, event?.description], ['2 · 1 of its own', '0']);
      equal(claim?.spoken, 'tag claim, 2 annotations, 1 of its own');
      equal(
        childrenOf(claim as Row).map(({ label }) => label),
        ['figure', 'an agreement'],
      );
      equal(await run('groupAnnotations', { by: 'source' }), 'source');
      await showing('annotations', [source]);
      await run('groupAnnotations', { by: 'creator' });
      equal((await labels('annotations')).length, 1);
      await run('groupAnnotations', { by: 'state' });
      await showing('annotations', ['Exact']);
    });

    test('a filter restricts the view by words, tag, state and kind; it is refused where it can fit nothing', async () => {
      await tag('until March 21', 'figure');
      const id = await tag('an agreement', 'claim');
      equal(await run('filterAnnotations', { query: 'AGREEMENT' }), 'AGREEMENT');
      await showing('annotations', ['claim']);
      await run('filterAnnotations', { query: 'tag:figure' });
      await showing('annotations', ['figure']);
      await run('filterAnnotations', { query: 'kind:note' });
      await showing('annotations', []);
      equal(await run('filterAnnotations', { query: 'state:lost' }), undefined);
      await showing('annotations', []);
      await run('clearAnnotationFilter');
      await rowOf('annotations', id);
      await showing('annotations', ['claim', 'figure']);
    });

    test('several annotations get another tag in one step, as a drag of their rows does', async () => {
      const [first, second] = [await tag('until March 21', 'figure'), await tag('an agreement', 'claim', 'figure')];
      equal(await run('retagAnnotations', { ids: [first], to: 'event' }), 1);
      equal(await tagsOf(first), ['event']);
      await run('undo');
      await (await copydesk()).annotations.saved();
      equal(await tagsOf(first), ['figure']);
      const row = await rowOf('annotations', second);
      equal(row.tag, { name: 'claim', on: 'passages' });
      const folder = row.folder;
      // A tag is dragged onto another: every annotation of it changes.
      const dragged = [{ folder, tag: { name: 'figure', on: 'passages' } }];
      equal(await run('retagAnnotations', { rows: dragged, to: 'event' }), 2);
      await (await copydesk()).annotations.saved();
      equal([await tagsOf(first), await tagsOf(second)], [['event'], ['claim', 'event']]);
      equal(await run('undo'), 'Re-tagged 2 annotations as event');
      await (await copydesk()).annotations.saved();
      equal([await tagsOf(first), await tagsOf(second)], [['figure'], ['claim', 'figure']]);
      equal(await run('redo'), 'Re-tagged 2 annotations as event');
      const note = await annotate('addNote', { ...passage(document, 'in Oslo on Thursday'), note: 'Which day?' });
      await run('retagAnnotations', { ids: [note], to: 'event' });
      await (await copydesk()).annotations.saved();
      equal((await item(source, note)).motivation, 'tagging');
    });

    test('several annotations are removed in one step, and come back in one', async () => {
      const ids = [await tag('until March 21', 'figure'), await tag('an agreement', 'claim')];
      equal(await run('removeSelectedAnnotations', { ids }), 2);
      await (await copydesk()).annotations.saved();
      equal(await items(source), []);
      await run('undo');
      await (await copydesk()).annotations.saved();
      equal((await items(source)).map(({ id }) => id).toSorted(), ids.toSorted());
    });

    test('the rows that a menu passes, and the one at the cursor, are what a command is about', async () => {
      const id = await tag('until March 21', 'figure');
      const other = await tag('an agreement', 'claim');
      const [row, second] = [await rowOf('annotations', id), await rowOf('annotations', other)];
      const copied = await vscode.commands.executeCommand<string>('copydesk.copyAnnotations', row, [row, second]);
      equal(await vscode.env.clipboard.readText(), copied);
      match(copied, /> until March 21\n>\n> — \[viewed\\\.txt:13\]\(viewed\.txt#L13\)\n\n\*\*figure\*\*/);
      match(copied, /\n---\n\n> an agreement\n/);
      const group = (await rowsOf('annotations')).find(({ label }) => label === 'figure');
      match(await vscode.commands.executeCommand<string>('copydesk.copyAnnotations', group), /^> until March 21\n/);
      const editor = await vscode.window.showTextDocument(document);
      const at = positionOf(document, 'an agreement', 4);
      editor.selection = new vscode.Selection(at, at);
      match(await run<string>('copyAnnotations'), /^> an agreement\n/);
    });

    test('annotations of other tools are shown, and stay as they are', async () => {
      const foreign = {
        ...{ id: 'https://example.org/1', type: 'Annotation', motivation: 'highlighting' },
        body: { type: 'TextualBody', value: 'Look here' },
        target: { source, selector: { type: 'TextQuoteSelector', exact: 'northern harbours' } },
      };
      await write(sidecarPath(source), JSON.stringify({ type: 'AnnotationPage', items: [foreign] }));
      const group = await until('the other tools', async () =>
        (await rowsOf('annotations')).find(({ label }) => label === 'Other tools'),
      );
      const [row] = childrenOf(group);
      equal([row?.label, row?.context], ['northern harbours', 'foreign']);
      match(row?.spoken ?? '', /^annotation of another tool, .+read-only$/);
      await tag('an agreement', 'claim');
      const kept = (JSON.parse((await read(sidecarPath(source))) ?? '{}') as { items: readonly unknown[] }).items;
      ok(
        kept.some((one) => JSON.stringify(one) === JSON.stringify(foreign)),
        'the item of the other tool',
      );
    });

    test('the Links view has each link with both of its ends', async () => {
      const seed = await openSeed('000');
      const id = await annotate('linkPassage', {
        from: passage(document, 'harbour talks'),
        to: passage(seed, 'on the sidelines of the Association'),
        kind: 'same-event',
      });
      await run('groupLinks', { by: 'kind' });
      await showing('links', ['Same event']);
      const row = await rowOf('links', id);
      equal(
        row.children.map(({ from }) => from),
        ['target', 'linkTo'],
      );
      equal(await run('retagAnnotations', { ids: [id], to: 'updates' }), 1);
      await showing('links', ['Updates']);
      equal(await run('groupLinks'), 'source');
      equal((await labels('links')).length, 2);
      await run('groupLinks', { by: 'kind' });
    });
  });

  suite('review', () => {
    let document: vscode.TextDocument;
    let changed: string;
    // A document that a command opened through the API would be held for minutes: the passage is selected.
    const tag = (words: string, ...tags: readonly string[]) =>
      annotateSelection(document, words, 'tagPassage', { tags });
    const waiting = async (): Promise<readonly (string | undefined)[]> =>
      all(await rowsOf('review')).flatMap((row) =>
        /^review\.(?!candidate|kept)/.test(row.context ?? '') ? [row.id] : [],
      );
    const kept = async (): Promise<readonly (string | undefined)[]> =>
      all(await rowsOf('review')).flatMap((row) => (row.context === 'review.kept' ? [row.id] : []));
    const nothingWaits = (): Promise<true> =>
      until('nothing to review', async () => ((await waiting()).length === 0 ? true : undefined));

    /** Another program changes the source while no editor has it. */
    async function changeOutside(text: string): Promise<void> {
      changed = text;
      await closed(document);
      await write(source, text);
      document = await showNews(source);
    }
    const edited = 'the second and last round of these talks ended';
    /** The passage is told in other words. */
    const changeWords = () => changeOutside(harbourArticle.replace('the second round of the talks ended', edited));
    /** The paragraph of a passage is gone. */
    const dropStatement = (text = harbourArticle) =>
      text.replace(/The talks are expected to go on.*\n/, 'Rain is expected in the north, and sun elsewhere.\n');

    setup(async () => {
      document = await newArticle(source, harbourArticle);
    });
    teardown(async () => {
      try {
        await closed(document);
      } finally {
        // What stayed would be counted by the suites that follow.
        await forget();
        await remove(source);
      }
    });

    test('shows an edited passage beside its source, and accepts it as found', async () => {
      const id = await tag('the second round of the talks ended', 'event');
      await changeWords();
      const row = await rowOf('review', id);
      equal(row.context, 'review.edited');
      match(row.spoken ?? '', /^edited, tag event, “the second round of the talks ended”/);
      equal(await run('reviewPassage', { id: row.id, from: row.from }), id);
      const shown = await until('the comparison', comparison);
      const text = (uri: vscode.Uri, words: RegExp): Promise<true> =>
        until(`${words.source} in ${uri.path}`, async () =>
          words.test((await vscode.workspace.openTextDocument(uri)).getText()) ? true : undefined,
        );
      await text(shown.original, /\[\[the second round of the talks ended\]\]/);
      await text(shown.modified, /\[\[the second and last round of these talks ended\]\]/);
      equal(await run('acceptPassage'), 1);
      await nothingWaits();
      await until('the comparison is closed', () => (comparison() ? undefined : true));
      await (await copydesk()).annotations.saved();
      const now = await standing(document, id);
      equal(now?.state, 'exact');
      equal((await item(source, id)).target.selector[1]?.exact, now?.words ?? '');
      ok(changed.includes(now?.words ?? '?'), 'words of the text as it is');
      await run('undo');
      await rowOf('review', id);
    });

    test('accepts what is at the cursor, from the palette', async () => {
      const id = await tag('the second round of the talks ended', 'event');
      await changeWords();
      await rowOf('review', id);
      const editor = await vscode.window.showTextDocument(document);
      const at = positionOf(document, 'round of these', 1);
      editor.selection = new vscode.Selection(at, at);
      equal(await run('acceptPassage'), 1);
      equal((await standing(document, id))?.state, 'exact');
    });

    test('puts a lost passage on a chosen candidate', async () => {
      const id = await tag('harbour talks', 'event');
      // The headline is gone, and its words stand twice elsewhere.
      const others =
        'About harbour talks elsewhere nothing is known.\n\nOf harbour talks in the south little is heard.\n';
      await changeOutside(`${harbourArticle.replace(/^.*\n/, 'Ministers meet\n')}\n${others}`);
      const row = await rowOf('review', id);
      ok(row.children.length > 0, `candidates of ${row.spoken ?? ''}`);
      const [candidate] = row.children;
      const place = candidate?.location?.range.start.line;
      equal(await run('acceptPassage', { id, from: 'target' }), undefined, 'none of several is taken by itself');
      equal(await run('chooseCandidate', { id, from: 'target', candidate: 0 }), id);
      const now = await standing(document, id);
      equal(now?.state, 'exact');
      equal(document.positionAt(now?.start ?? -1).line, place);
    });

    test('re-anchors a lost passage to the selection, and asks for one where nothing is selected', async () => {
      const id = await tag('until March 21', 'figure');
      await changeOutside(dropStatement());
      await rowOf('review', id);
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      equal(await run('reanchorPassage', { id, from: 'target' }), undefined);
      await run('openLocation', { ...passage(document, 'second round'), keepFocus: true });
      equal(await run('reanchorPassage', { id, from: 'target' }), undefined, 'nobody has selected what is shown');
      await select(document, 'northern harbours');
      equal(await run('reanchorPassage', { id, from: 'target' }), id);
      equal((await standing(document, id))?.words, 'northern harbours');
      await nothingWaits();
    });

    test('keeps a lost passage as it is until it changes, and removes another', async () => {
      const [first, second] = [await tag('until March 21', 'figure'), await tag('the Trade Ministry said', 'claim')];
      await changeOutside(dropStatement());
      await until('two to review', async () => ((await waiting()).length === 2 ? true : undefined));
      equal(await run('keepPassage', { id: first, from: 'target' }), 1);
      await until('one to review', async () => ((await waiting()).join() === second ? true : undefined));
      equal(await kept(), [first]);
      await (await copydesk()).annotations.saved();
      match((await read(sidecarPath(source))) ?? '', /"copydesk:kept": "/);
      equal(await run('removeReviewed', { id: second, from: 'target' }), 1);
      await nothingWaits();
      // An edit elsewhere is no reason to ask again.
      await edit(document, (builder) => builder.insert(new vscode.Position(0, 0), 'Front page\n'));
      await nothingWaits();
      equal(await kept(), [first]);
      equal(await run('keepPassage', { id: first, from: 'target' }), 1, 'taken back');
      await until('one to review again', async () => ((await waiting()).join() === first ? true : undefined));
    });

    test('goes from one passage to the next, and on after each answer', async () => {
      const ids = [await tag('until March 21', 'figure'), await tag('the second round of the talks ended', 'event')];
      await changeOutside(dropStatement(harbourArticle.replace('the second round of the talks ended', edited)));
      const order = await until('two to review', async () => {
        const now = await waiting();
        return now.length === 2 ? now : undefined;
      });
      ok(
        ids.every((id) => order.includes(id)),
        'both wait',
      );
      const [first, second] = order;
      equal(await run('nextToReview', { id: first }), second);
      equal(await run('nextToReview', { id: second }), first);
      equal(await run('previousToReview', { id: first }), second);
      equal(await run('nextToReview', { id: second }), first);
      await until('the comparison', comparison);
      equal(await run('keepPassage'), 1, 'what is compared is meant');
      const next = await until('the next comparison', () => {
        const shown = comparison();
        return shown && JSON.parse(shown.modified.query).id === second ? shown : undefined;
      });
      match(next.modified.path, /^\/viewed\.txt now/);
    });
  });
}
