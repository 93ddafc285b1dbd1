import * as vscode from 'vscode';
import { childrenOf, type Row } from '../../client/views/row';
import type { LinkSuggestion, WireLocation } from '../../common/protocol';
import { quotasArticle } from './articles';
import { annotate, copydesk, forget, item, run, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, edit, newArticle, passage, rangeOf, remove, select } from './files';
import { hoverText, positionOf, until } from './host';

const [own, rival, recalled] = ['quotas.txt', 'rival.txt', 'recalled.txt'];
const ownText = quotasArticle('14 March 2025', 'March 12', 'officials');
const rivalText = quotasArticle('15 March 2025', 'March 12', 'the ministry').replace(
  'Norwegian Prime Minister Ingrid Solberg and Foreign Minister Haruki Moriyama met in Oslo on',
  'Haruki Moriyama, the foreign minister, and Ingrid Solberg sat down together in Oslo on',
);
const recalledText = quotasArticle('28 March 2025', 'March 27', 'aides').replace(
  'fishing quotas, aides',
  'what had been agreed, aides',
);

const met = 'Ingrid Solberg and Foreign Minister Haruki Moriyama met in Oslo';
const satDown = 'Ingrid Solberg sat down together in Oslo';
const again = 'Haruki Moriyama met in Oslo on March 27';

const lensesOf = async (document: vscode.TextDocument): Promise<readonly vscode.Command[]> => {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return lenses.flatMap(({ command }) => (command?.command.startsWith('copydesk.') ? [command] : []));
};
const lensWith = (document: vscode.TextDocument, words: RegExp): Promise<vscode.Command> =>
  until(`a lens ${words.source} in ${document.uri.path}`, async () =>
    (await lensesOf(document)).find(({ title }) => words.test(title)),
  );

const leaves = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...leaves(childrenOf(row))]);

const activeIn = (document: vscode.TextDocument): Promise<vscode.TextEditor> =>
  until(`the focus in ${document.uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === document.uri.toString() ? editor : undefined;
  });

/** Cross-links: making them, from suggestions too, and what shows them and leads along them. */
export function linking(): void {
  suite('linking', () => {
    let a: vscode.TextDocument;
    let b: vscode.TextDocument;
    let c: vscode.TextDocument;
    let first = '';

    suiteSetup(async () => {
      c = await newArticle(recalled, recalledText);
      b = await newArticle(rival, rivalText);
      a = await newArticle(own, ownText);
    });
    suiteTeardown(async () => {
      await run('cancelLink');
      await forget();
      await closeAll();
      for (const name of [own, rival, recalled]) await remove(name);
    });

    test('one end is marked in one source and the other in another', async () => {
      equal(await run('linkPassage', passage(a, met)), undefined);
      first = await annotate('linkPassage', { ...passage(b, satDown), kind: 'same-event' });
      const kept = await item(own, first);
      equal([kept.motivation, kept.target.source], ['linking', own]);
      equal((await standing(b, first))?.words, satDown);
    });

    test('an end is marked from a row of a view: of the timeline its whole sentence', async () => {
      const { views } = await copydesk();
      const row = await until('the meeting in the timeline', async () =>
        leaves(await views.timeline()).find(
          ({ context, location }) => context === 'entry' && location?.uri.endsWith(recalled) === true,
        ),
      );
      equal(await run('linkPassage', row), undefined);
      const id = await annotate('linkPassage', { ...passage(b, satDown), kind: 'background' });
      match((await standing(c, id))?.words ?? '', /^Norwegian Prime Minister Ingrid Solberg and .* aides said\.$/);
      await annotate('removeAnnotation', { id });
    });

    test('a waiting end is cancelled, and one passage is no link', async () => {
      equal(await run('linkPassage', passage(a, 'to discuss fishing quotas')), undefined);
      await run('cancelLink');
      equal(await run('linkPassage', passage(a, met)), undefined, 'a new link begins');
      equal(await run('linkPassage', { ...passage(a, met), kind: 'quotes' }), undefined, 'the same passage');
      await run('cancelLink');
    });

    test('the waiting end says in its hover that it waits, follows edits, and is silent when cancelled', async () => {
      const waits = async (document: vscode.TextDocument, text: string): Promise<boolean> => {
        const at = positionOf(document, text, 3);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          at,
        );
        const said = hovers.flatMap(({ contents }) =>
          contents.map((part) => (typeof part === 'string' ? part : part.value)),
        );
        return said.some((words) => words.includes('Waiting for the other end'));
      };
      const words = 'to discuss fishing quotas';
      await run('linkPassage', passage(c, 'Ingrid Solberg and Foreign Minister'));
      equal(await waits(c, 'Ingrid Solberg and Foreign Minister'), true, 'the hover of the waiting end');
      equal([await waits(c, 'It was a good conversation'), await waits(a, words)], [false, false], 'other hovers');
      await edit(c, (builder) => builder.insert(new vscode.Position(0, 0), 'Harbour Post\n'));
      equal(await waits(c, 'Ingrid Solberg and Foreign Minister'), true, 'after an edit above');
      await run('cancelLink');
      equal(await waits(c, 'Ingrid Solberg and Foreign Minister'), false, 'after it was cancelled');
      await vscode.commands.executeCommand('undo');
      await c.save();
    });

    test('a link is refused when the words of its waiting end are gone', async () => {
      await run('linkPassage', passage(c, 'It was a good conversation'));
      await edit(c, (builder) => builder.delete(rangeOf(c, '"It was a good conversation," ')));
      equal(await run('linkPassage', { ...passage(a, 'to discuss fishing quotas'), kind: 'quotes' }), undefined);
      await vscode.commands.executeCommand('undo');
      await c.save();
      const id = await annotate('linkPassage', { ...passage(a, 'to discuss fishing quotas'), kind: 'quotes' });
      equal((await standing(c, id))?.words, 'It was a good conversation');
      await annotate('removeAnnotation', { id });
    });

    test('other ends are suggested with reasons, and not those that are linked already', async () => {
      const list = await until('suggestions', async () => {
        const found = await run<readonly LinkSuggestion[]>('suggestLinks', {
          ...passage(a, 'It was a good conversation'),
          list: true,
        });
        return found.length > 0 ? found : undefined;
      });
      const [likeliest] = list;
      match(likeliest?.reasons.join('; ') ?? '', /Same quotation of Ingrid Solberg/);
      equal(likeliest?.kind === 'corroborates' || likeliest?.kind === 'quotes', true, likeliest?.kind ?? 'no kind');
      const rest = await run<readonly LinkSuggestion[]>('suggestLinks', { ...passage(a, met), list: true });
      const words = rest.map((one) => one.words).join(' | ');
      ok(!words.includes('sat down together'), words);
    });

    test('a suggestion is previewed beside and accepted by Enter, with its kind first', async () => {
      await select(a, 'It was a good conversation');
      const made = run<string>('suggestLinks');
      await until('the preview', () =>
        vscode.window.visibleTextEditors.find(
          ({ document, selection }) =>
            document.uri.toString() !== a.uri.toString() && document.getText(selection).includes('good conversation'),
        ),
      );
      equal(vscode.window.activeTextEditor?.document.uri.toString(), a.uri.toString(), 'the focus stays');
      let isMade = false;
      void made.then(() => (isMade = true));
      // First the passage, then, in a list of its own, the kind.
      await until('the link', async () => {
        if (isMade) return true;
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await new Promise((wake) => setTimeout(wake, 300));
        return undefined;
      });
      const id = await made;
      await (await copydesk()).annotations.saved();
      const kept = await item(own, id);
      match(JSON.stringify(kept), /"(?:corroborates|quotes)"/);
      await run('undo');
      await until('no such link', async () => ((await standing(a, id)) === undefined ? true : undefined));
    });

    test('hovers on either end tell words, date and source of the other', async () => {
      const here = await until('the date in the hover', async () => {
        const card = await hoverText(a, positionOf(a, met, 3));
        return card.includes('15 March 2025') ? card : undefined;
      });
      match(here, /\*\*Same event\*\* →/);
      match(here, /sat down together in Oslo/);
      const there = await until('the date in the other hover', async () => {
        const card = await hoverText(b, positionOf(b, satDown, 3));
        return card.includes('14 March 2025') ? card : undefined;
      });
      match(there, /\*\*Same event\*\* ←/);
    });

    test('go to leads there and back', async () => {
      await select(a, met);
      await run('goToLinkedPassage');
      equal((await activeIn(b)).selection.start.line, rangeOf(b, satDown).start.line);
      await run('goToLinkedPassage');
      await activeIn(a);
    });

    test('peek shows the other ends of the paragraph', async () => {
      const editor = await vscode.window.showTextDocument(a);
      const { line } = rangeOf(a, met).start;
      editor.selection = new vscode.Selection(line, 0, line, 0);
      const shown = await run<readonly WireLocation[]>('peekLinkedPassages');
      equal(
        shown.map(({ uri, range }) => [uri, range.start.line]),
        [[b.uri.toString(), rangeOf(b, satDown).start.line]],
      );
      await vscode.commands.executeCommand('closeReferenceSearch');
    });

    test('a lens above the paragraph says what is linked, and can be turned off', async () => {
      const lens = await lensWith(a, /^\$\(link\) Same event → .*15 March 2025/);
      const folder = vscode.workspace.getWorkspaceFolder(a.uri)?.uri.toString();
      equal([lens.command, lens.arguments], ['copydesk.goToLinkedPassage', [{ id: first, from: 'target', folder }]]);
      const settings = vscode.workspace.getConfiguration('copydesk');
      await settings.update('links.codeLens', false, vscode.ConfigurationTarget.Workspace);
      await until('no lens', async () => ((await lensesOf(a)).length === 0 ? true : undefined));
      await settings.update('links.codeLens', undefined, vscode.ConfigurationTarget.Workspace);
      await lensWith(a, /Same event/);
    });

    test('the first word of a linked passage can be clicked', async () => {
      const links = await until('document links', async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', a.uri);
        return found.some(({ target }) => target?.scheme === 'command') ? found : undefined;
      });
      const ours = links.filter(({ target }) => target?.path === 'copydesk.goToLinkedPassage');
      equal(
        ours.map(({ range }) => a.getText(range)),
        ['Ingrid'],
      );
      match(ours[0]?.tooltip ?? '', /^Same event → ./);
    });

    test('the call hierarchy walks chains of links', async () => {
      const next = await annotate('linkPassage', {
        from: passage(b, 'sat down together in Oslo on March 12'),
        to: passage(c, again),
        kind: 'updates',
      });
      const [start] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        a.uri,
        positionOf(a, met, 2),
      );
      equal(start?.name.startsWith('Ingrid Solberg and Foreign'), true, start?.name ?? 'no item');
      const outgoing = (one: vscode.CallHierarchyItem | undefined) =>
        vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', one);
      const [second] = await outgoing(start);
      equal(second?.to.uri.toString(), b.uri.toString());
      match(second?.to.detail ?? '', /^Same event, in /);
      const [third] = await outgoing(second?.to);
      equal([third?.to.uri.toString(), third?.to.name], [c.uri.toString(), again]);
      const back = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        'vscode.provideIncomingCalls',
        third?.to,
      );
      equal(
        back.map(({ from }) => from.uri.toString()),
        [b.uri.toString()],
      );
      const nothing = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        a.uri,
        new vscode.Position(0, 0),
      );
      equal(nothing.length, 0);
      await vscode.window.showTextDocument(a, { selection: rangeOf(a, met) });
      const walked = await run<WireLocation>('walkLinkedPassages');
      equal(walked.range.start.line, rangeOf(a, met).start.line);
      await annotate('removeAnnotation', { id: next });
    });

    test('an end that was lost is told by lens, hover, go to and peek', async () => {
      await edit(b, (builder) => builder.delete(rangeOf(b, satDown)));
      await lensWith(a, /^\$\(warning\) Same event → .*\(lost\)$/);
      match(await hoverText(a, positionOf(a, met, 3)), /The other end was lost/);
      equal(await run('goToLinkedPassage', { id: first, from: 'target' }), undefined);
      equal(await run('peekLinkedPassages', passage(a, met)), undefined);
      await activeIn(b);
      await vscode.commands.executeCommand('undo');
      await lensWith(a, /^\$\(link\) Same event →/);
    });

    test('undo takes a link back, redo brings it again', async () => {
      const id = await annotate('linkPassage', {
        from: passage(a, 'both sides will send'),
        to: passage(b, 'both sides will send'),
        kind: 'quotes',
      });
      await lensWith(b, /Quotes ←/);
      await run('undo');
      await until('no such link', async () => ((await standing(a, id)) === undefined ? true : undefined));
      await run('redo');
      equal((await standing(b, id))?.words, 'both sides will send');
    });
  });
}
