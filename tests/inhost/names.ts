import * as vscode from 'vscode';
import { childrenOf, type Row } from '../../client/views/row';
import { copydesk, decisionsPath, forget, forgetDecisions, items, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, read, remove } from './files';
import { hoverText, openSeed, positionOf, until } from './host';

const article = `Harbour deal is signed

The Coast Herald
18 July 2025

Trade Minister Anna Lindqvist signed the harbour deal on Thursday, her office said.

Lindqvist told reporters that the work begins in August. Erik Lindqvist, a lawyer of the port, was there too.
`;
const other = `Port opens next spring

The Coast Herald
Published: 21 July 2025

Ana Lindkvist, the trade minister, said on Monday that the port opens next spring.

The last crane was delivered on Friday, officials of the port said.
`;

/** Whether the Timeline has an entry of a source that matches. */
async function told(source: RegExp): Promise<boolean> {
  const any = (rows: readonly Row[]): boolean =>
    rows.some((row) => source.test(row.description ?? '') || any(childrenOf(row)));
  return any(await (await copydesk()).views.timeline());
}

/** The hover at a place, once it holds the words. */
const hoverWith = (document: vscode.TextDocument, position: vscode.Position, words: RegExp): Promise<true> =>
  until(`a hover that matches ${words}`, async () =>
    words.test(await hoverText(document, position)) ? true : undefined,
  );

/** Names: decided from the palette, effective at once in every source, taken back; no source changes. */
export function names(): void {
  suite('names', () => {
    teardown(async () => {
      await forgetDecisions();
      await forget();
    });
    suiteTeardown(async () => {
      await closeAll();
      for (const name of ['quay.txt', 'pier.txt']) await remove(name);
      // What the next suite counts must not hold what these articles told.
      await until('the articles gone', async () => ((await told(/quay|pier/)) ? undefined : true), 30_000);
    });

    test('Same Person As: two spellings become one person in all sources, and two again', async () => {
      const first = await newArticle('quay.txt', article);
      const second = await newArticle('pier.txt', other);
      const position = positionOf(second, 'Ana Lindkvist');
      await hoverWith(second, position, /\*\*Ana Lindkvist\*\*/);
      const uri = second.uri.toString();
      const decision = await run('samePersonAs', { uri, position, name: 'Anna Lindqvist', reach: 'workspace' });
      ok(decision, 'a decision');
      match((await read(decisionsPath)) ?? '', /same: Anna Lindqvist\n\s+type: person\n\s+quote: Ana Lindkvist/);
      await hoverWith(second, position, /\*\*Anna Lindqvist\*\*/);
      await hoverWith(first, positionOf(first, 'Anna Lindqvist'), /Ana Lindkvist/);
      await run('undo');
      await hoverWith(second, position, /\*\*Ana Lindkvist\*\*/);
    });

    test('Not the Same Person: a surname that was taken for somebody is somebody else', async () => {
      const document = await newArticle('quay.txt', article);
      const position = positionOf(document, 'Lindqvist told');
      await hoverWith(document, position, /\*\*Anna Lindqvist\*\*/);
      await run('notSamePerson', { uri: document.uri.toString(), position, name: 'Anna Lindqvist', reach: 'here' });
      await until('another person', async () =>
        (await hoverText(document, position)).includes('**Anna Lindqvist** (person)') ? undefined : true,
      );
      await hoverWith(document, positionOf(document, 'Anna Lindqvist'), /\*\*Anna Lindqvist\*\*/);
    });

    test('Rename sets the preferred name as a decision and changes no source', async () => {
      const document = await openSeed('000');
      const before = document.getText();
      const position = positionOf(document, 'Park is attending');
      const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        position,
      );
      equal(prepared.placeholder, 'Park Yoon-joo');
      equal(document.getText(prepared.range), 'Park');
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        position,
        'Vice Minister Park Yoon-joo',
      );
      equal(edit.size, 0, 'edits');
      equal(document.getText(), before);
      match(
        (await read(decisionsPath)) ?? '',
        /renamed: Vice Minister Park Yoon-joo\n\s+type: person\n\s+name: Park Yoon-joo/,
      );
      await hoverWith(document, position, /\*\*Vice Minister Park Yoon-joo\*\*/);
      const second = await openSeed('002');
      await hoverWith(second, positionOf(second, 'Park Yoon-joo'), /\*\*Vice Minister Park Yoon-joo\*\*/);
      await run('renameEntity', { uri: document.uri.toString(), position, name: 'Park Y.J.' });
      match((await read(decisionsPath)) ?? '', /renamed: Park Y\.J\.\n\s+type: person\n\s+name: Park Yoon-joo/);
    });

    test('Tag All Mentions tags every mention in every source, and one Undo takes all back', async () => {
      const document = await openSeed('000');
      const uri = document.uri.toString();
      const position = positionOf(document, 'Park is attending');
      const done = await run<number>('tagAllMentions', { uri, position, tag: 'claim', all: true });
      ok(done > 4, `${done} mentions`);
      const api = await copydesk();
      equal(api.annotations.all().length, done);
      const sources = new Set(api.annotations.all().map(({ target }) => target.source));
      equal(sources.size, 2, 'sources');
      for (const source of sources) ok((await items(source)).length > 0, source);
      equal(await run('tagAllMentions', { uri, position, tag: 'claim', all: true }), undefined, 'once more');
      match(String(await run('undo')), /Tagged \d+ mentions of Park Yoon-joo as “claim”/);
      await api.annotations.saved();
      equal(api.annotations.all().length, 0);
    });

    test('where no name stands, nothing is decided and a message says so', async () => {
      const document = await openSeed('000');
      const uri = document.uri.toString();
      const position = positionOf(document, 'is attending');
      equal(await run('samePersonAs', { uri, position, name: 'Anybody', reach: 'here' }), undefined);
      equal(await run('renameEntity', { uri, position, name: 'Anybody' }), undefined);
      equal(await read(decisionsPath), undefined);
    });
  });
}
