import * as vscode from 'vscode';
import { childrenOf } from '../../client/views/row';
import { copydesk, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, remove } from './files';
import { openSeed, positionOf, until } from './host';

const minister = (name: string, day: number): string => `${name} speaks at harbour

The Northport Herald
Published: ${day} June 2025

Norwegian Fisheries Minister ${name} said on Monday that the harbour would reopen soon, officials told reporters.
`;
const names = ['lund.txt', 'dahl.txt', 'lund-later.txt'];

/** Locations that a provider of the language gives. */
const locations = async (command: string, document: vscode.TextDocument, position: vscode.Position) =>
  vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(command, document.uri, position);

const uriOf = (found: vscode.Location | vscode.LocationLink): vscode.Uri =>
  'targetUri' in found ? found.targetUri : found.uri;

/** Show Person, Compare Roles Across Sources, Copy Citation, and the filter of the People view. */
export function people(): void {
  suite('people', () => {
    suiteSetup(async () => {
      await newArticle('lund.txt', minister('Greta Lund', 2));
      await newArticle('dahl.txt', minister('Oskar Dahl', 3));
      await newArticle('lund-later.txt', minister('Greta Lund', 5));
      const { views } = await copydesk();
      await until('the ministers', async () => {
        const rows = await views.people();
        const read = [/^Fisheries Minister.* in 2 sources/, /^Fisheries Minister.* in 1 source$/];
        return read.every((words) => rows.some((row) => words.test(row.description ?? ''))) ? true : undefined;
      });
    });
    suiteTeardown(async () => {
      await run('clearPeopleFilter');
      await closeAll();
      for (const name of names) await remove(name);
    });

    test('Show Person opens the page of the person at a place, with statements as links', async () => {
      const document = await openSeed('000');
      const { line, character } = positionOf(document, 'Park is');
      const id = await run<string>('showPerson', { uri: document.uri, position: { line, character } });
      const { pages } = await copydesk();
      const page = pages('person');
      equal(page?.title, 'Park Yoon-joo');
      const html = page?.html ?? '';
      match(html, /First Vice Foreign Minister, South Korea/);
      match(html, /command:copydesk\.openLocation\?/);
      match(html, /Content-Security-Policy" content="default-src &#39;none&#39;; style-src /);
      ok(!/<script/i.test(html), 'no script');
      equal(await run('showPerson', { id }), id);
    });

    test('Show Person shows the holder of a title at the cursor', async () => {
      const document = await openSeed('002');
      const { line, character } = positionOf(document, 'FM Cho seeks');
      await run('showPerson', { uri: document.uri, position: { line, character: character + 1 } });
      equal((await copydesk()).pages('person')?.title, 'Cho Hyun');
    });

    test('Compare Roles Across Sources shows the holders of an office, and the roles of a person', async () => {
      const { pages } = await copydesk();
      // The files are read again when their documents are let go of.
      const title = await until('the office with all that is said of it', async () => {
        const shown = await run<string | undefined>('compareRoles', { title: 'Fisheries Minister', of: 'Norway' });
        return pages('roles')?.html.includes('5 Jun 2025') === true ? shown : undefined;
      });
      equal(title, 'Fisheries Minister, Norway');
      const html = pages('roles')?.html ?? '';
      for (const words of [/Greta Lund/, /Oskar Dahl/, /3 Jun 2025/, /class="disputed"/]) match(html, words);
      const document = await openSeed('000');
      const { line, character } = positionOf(document, 'Park is');
      await run('compareRoles', { uri: document.uri, position: { line, character } });
      equal(pages('roles')?.title, 'Roles of Park Yoon-joo');
    });

    test('Copy Citation copies the sentence at the cursor, as the setting says', async () => {
      const document = await openSeed('000');
      const start = positionOf(document, 'Park is');
      const range = new vscode.Range(start, start);
      const plain = await run<string>('copyCitation', { uri: document.uri, range });
      match(plain, /^“Park is attending the forum .* in progress\.” — .*11 July 2025, 000_\w+\.txt:24$/);
      equal(await vscode.env.clipboard.readText(), plain);
      const settings = vscode.workspace.getConfiguration('copydesk', document.uri);
      await settings.update('citationFormat', '${lines}: ${quote}', vscode.ConfigurationTarget.Global);
      try {
        match(await run<string>('copyCitation', { uri: document.uri, range }), /^24: Park is attending/);
      } finally {
        await settings.update('citationFormat', undefined, vscode.ConfigurationTarget.Global);
      }
    });

    test('the People view is filtered by words of names, roles and sources', async () => {
      const { views } = await copydesk();
      const labels = async () => (await views.people()).map((row) => row.label);
      await run('filterPeople', { words: 'fisheries norway' });
      equal(JSON.stringify(await labels()), JSON.stringify(['Greta Lund', 'Oskar Dahl']));
      const [lund] = await views.people();
      const below = (await lund?.fetch?.()) ?? [];
      match(below[0]?.description ?? '', /^2–5 Jun 2025 · 2 statements$/);
      equal(below.filter((row) => childrenOf(row).length > 0).length, 3);
      await run('clearPeopleFilter');
      ok((await labels()).length > 2, 'everybody');
    });

    test('Go to Declaration and Go to Implementations lead to role statements', async () => {
      const document = await openSeed('000');
      const position = positionOf(document, 'Park is').translate(0, 1);
      const declared = await locations('vscode.executeDeclarationProvider', document, position);
      match(declared.map((one) => uriOf(one).path).join(), /^[^,]*002_[^,]*$/);
      const stated = await locations('vscode.executeImplementationProvider', document, position);
      ok(stated.length >= 3, `${stated.length} statements`);
    });
  });
}
