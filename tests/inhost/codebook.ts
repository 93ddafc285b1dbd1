import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, copydesk, forget, item, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, rangeOf, read, remove, show, uriOf, write } from './files';
import { hoverText, positionOf, until } from './host';

const path = '.copydesk/codebook.yaml';
const source = 'harbour.txt';
const text = `# ours
version: 1
tags:
  - name: rumour
    definition: Said without a source.
    colour: "#aa3377"
    shortcut: 1
  - name: leak
    parent: rumour
    colour: teal
  - name: hearsay
    deprecated: true
    successor: rumour
  - name: refutes
    on: links
`;

/** The codebook in an editor, once Copydesk has read it. */
async function open(content: string): Promise<vscode.TextDocument> {
  await write(path, content);
  const { document } = await show(path);
  // An editor that was closed is let go of a little later, and shows what it held before until it has looked again.
  return until('the codebook in its editor', () => (document.getText() === content ? document : undefined));
}

const problemsOf = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((one) => one.source === 'Copydesk')
    .map((one) => one.message);

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** What is offered at the end of a copy of some words. */
async function offered(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    positionOf(document, words, words.length),
  );
  return list.items.map(labelOf);
}

/** The codebook as a file that the editor understands, and the tags' commands. */
export function codebook(): void {
  suite('codebook', () => {
    suiteSetup(async () => {
      await copydesk();
    });

    teardown(async () => {
      await closeAll();
      await forget();
      for (const name of [source, path]) await remove(name);
    });

    test('problems are listed while it is typed', async () => {
      const document = await open(text);
      const editor = await vscode.window.showTextDocument(document);
      await until('no problem', () => (problemsOf(document.uri).length === 0 ? true : undefined));
      await editor.edit((builder) => {
        builder.replace(rangeOf(document, 'parent: rumour'), 'parent: nobody');
        builder.replace(rangeOf(document, '"#aa3377"'), '#aa3377');
      });
      const found = await until('two problems', () => {
        const problems = problemsOf(document.uri);
        return problems.length === 2 ? problems : undefined;
      });
      match(found.join('\n'), /put the colour in quotes/);
      match(found.join('\n'), /"nobody", is not in the codebook/);
      const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, '#aa3377'),
      );
      equal(fix?.title, 'Put the colour in quotes: "#aa3377"');
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('none again', () => (problemsOf(document.uri).length === 0 ? true : undefined));
    });

    test('names, colours, shortcuts are completed; members too, in a text that is not saved', async () => {
      const document = await open(text);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((builder) =>
        builder.insert(
          document.positionAt(text.length),
          '  - name: scoop\n    parent: \n    colour: \n    shortcut: \n    \n',
        ),
      );
      equal(await offered(document, 'scoop\n    parent: '), ['rumour', 'leak']);
      ok((await offered(document, '    colour: \n    shortcut: ')).includes('2'), 'a free shortcut');
      ok((await offered(document, 'parent: \n    colour: ')).includes('purple'), 'a colour');
      ok((await offered(document, 'shortcut: \n    ')).includes('definition'), 'a member');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    test('hover, outline, definition, references and colours', async () => {
      const article = await newArticle(source, harbourArticle);
      await open(text);
      await annotate('tagPassage', { ...passage(article, 'an agreement'), tags: ['rumour'] });
      const document = await open(text);
      match(
        await hoverText(document, positionOf(document, 'rumour', 2)),
        /Said without a source.*1 annotation in 1 source/s,
      );
      match(await hoverText(document, positionOf(document, 'shortcut', 2)), /from 1 to 9/);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      for (const name of ['rumour', 'leak', 'hearsay', 'refutes']) {
        ok(
          symbols.some((symbol) => symbol.name === name),
          `the outline has ${name}`,
        );
      }
      const parent = positionOf(document, 'parent: rumour', 10);
      const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        parent,
      );
      equal(definition?.range.start.line, 3);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        parent,
      );
      const words = references.filter((one) => one.uri.toString() === article.uri.toString());
      equal(
        words.map((one) => article.getText(one.range)),
        ['an agreement'],
      );
      ok(references.length >= 3, 'the names in the codebook too');
      const colours = await vscode.commands.executeCommand<vscode.ColorInformation[]>(
        'vscode.executeDocumentColorProvider',
        document.uri,
      );
      ok(colours.length >= 2, 'a hex colour and one of the palette');
    });

    test('a tag is renamed everywhere from its name, and taken back by one Undo', async () => {
      const article = await newArticle(source, harbourArticle);
      const document = await open(text);
      const id = await annotate('tagPassage', { ...passage(article, 'an agreement'), tags: ['rumour'] });
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'parent: rumour', 10),
        'gossip',
      );
      equal(edit.size, 0, 'changes left to the editor');
      const renamed = text.replaceAll('rumour', 'gossip');
      equal(await read(path), renamed);
      equal((await item(source, id)).body[0]?.value, 'gossip');
      await until('the editor shows it', () => (document.getText() === renamed ? true : undefined));
      await run('undo');
      equal(await read(path), text);
      await (await copydesk()).annotations.saved();
      equal((await item(source, id)).body[0]?.value, 'rumour');
      await run('redo');
      equal(await read(path), renamed);
    });

    test('what is not saved is saved with a rename, and nothing of it is lost', async () => {
      const document = await open(text);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '# not saved\n'));
      equal(await run('renameTag', { name: 'rumour', to: 'gossip' }), 0);
      equal(await read(path), `# not saved\n${text.replaceAll('rumour', 'gossip')}`);
      await until('the editor shows it', () => (document.getText().includes('gossip') ? true : undefined));
      equal(document.isDirty, false);
    });

    test('deprecated tags are told of, and replaced', async () => {
      await write(path, text);
      const article = await newArticle(source, harbourArticle);
      const id = await annotate('tagPassage', { ...passage(article, 'an agreement'), tags: ['hearsay'] });
      await run('groupAnnotations', { by: 'tag' });
      await until('the codebook was read', async () => {
        const rows = await (await copydesk()).views.annotations();
        const about = rows.find((row) => row.label === 'hearsay')?.description ?? '';
        return about.includes('deprecated, use rumour') ? true : undefined;
      });
      match(await hoverText(article, positionOf(article, 'an agreement', 4)), /deprecated, use rumour/);
      equal(await run('replaceDeprecatedTags', { all: true }), 1);
      await (await copydesk()).annotations.saved();
      equal((await item(source, id)).body[0]?.value, 'rumour');
      await run('undo');
      await (await copydesk()).annotations.saved();
      equal((await item(source, id)).body[0]?.value, 'hearsay');
    });

    test('a codebook is made on demand, opened, and taken back while nobody has changed it', async () => {
      const uri = await run<string>('createCodebook', { with: 'usual' });
      equal(uri, uriOf(path).toString());
      equal(vscode.window.activeTextEditor?.document.uri.toString(), uri);
      match((await read(path)) ?? '', /name: follow-up/);
      equal(problemsOf(uriOf(path)), []);
      await closeAll();
      equal(await run('openCodebook'), uri);
      await run('undo');
      equal(await read(path), undefined);
    });
  });
}
