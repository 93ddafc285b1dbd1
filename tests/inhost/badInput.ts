import * as vscode from 'vscode';
import type { WorkspaceReport } from '../../common/protocol';
import { weekdayArticle } from './articles';
import { annotateSelection, copydesk, forget, findings, findingsNow, item, run, standing } from './copydesk';
import { equal, match, ok } from './expect';
import { closed, closeAll, newArticle, remove, show, showNews, write } from './files';
import { hoverText, openSeed, positionOf } from './host';

/** Texts that no news desk would send, and that come all the same. */
export function badInput(): void {
  suite('bad input', () => {
    suiteTeardown(async () => {
      await closeAll();
      await remove('bad');
      await forget();
    });

    test('CRLF and emoji before a name: ranges are right, in findings, hovers and annotations', async () => {
      const text = weekdayArticle
        .replace('The ministers will', '\u{1f600} Anna Berg and they will')
        .replaceAll('\n', '\r\n');
      const document = await newArticle('bad/crlf.txt', text);
      equal(document.eol, vscode.EndOfLine.CRLF);
      const [wrong] = await findings(document, 'date.weekday');
      match(wrong ? document.getText(wrong.range) : '', /^Monday, March 25, 2025$/);
      match(await hoverText(document, positionOf(document, 'Anna Berg and', 1)), /\*\*Anna Berg\*\*/);
      const id = await annotateSelection(document, 'Anna Berg and they', 'tagPassage', { tags: ['claim'] });
      equal((await standing(document, id))?.words, 'Anna Berg and they');
      const { selector } = (await item('bad/crlf.txt', id)).target;
      equal(selector[1]?.exact, 'Anna Berg and they');
      await closed(document);
      const again = await showNews('bad/crlf.txt');
      equal((await standing(again, id))?.words, 'Anna Berg and they');
    });

    test('a byte order mark changes nothing', async () => {
      const document = await newArticle('bad/bom.txt', `\ufeff${weekdayArticle}`);
      const [wrong] = await findings(document, 'date.weekday');
      match(wrong ? document.getText(wrong.range) : '', /^Monday, March 25, 2025$/);
    });

    test('an empty file, lone surrogates and a binary file do no harm', async () => {
      await write('bad/empty.txt', '');
      await write('bad/binary.txt', new Uint8Array([0, 1, 2, 255, 254, 0, 7, 80, 75, 3, 4]));
      const { document } = await show('bad/empty.txt');
      const news = await vscode.languages.setTextDocumentLanguage(document, 'news');
      equal(findingsNow(news).length, 0, 'findings of an empty file');
      // The editor refuses to open it as text; the workspace's analysis meets it all the same.
      await vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '..', 'binary.txt')).then(
        () => undefined,
        () => undefined,
      );
      const surrogates = await newArticle('bad/surrogates.txt', weekdayArticle);
      await vscode.window.showTextDocument(surrogates);
      await vscode.window.activeTextEditor?.edit((builder) =>
        builder.insert(new vscode.Position(4, 0), '\ud800 \udc00\n\n'),
      );
      await findings(surrogates, 'date.weekday');
      const report = await run<WorkspaceReport>('analyseWorkspace');
      ok(report.sources >= 3, `${report.sources} sources`);
      match(await hoverText(await openSeed('000'), positionOf(await openSeed('000'), 'Park is')), /Park Yoon-joo/);
    });

    test('one line of 5 MB: the editor answers, and the rest goes on', async function () {
      this.timeout(60_000);
      const sentence =
        'Berg said on Friday, March 14, 2025, that the harbour talks would go on for some weeks more, if need be. ';
      await write('bad/line.txt', sentence.repeat(50_000));
      const { document } = await show('bad/line.txt');
      const began = Date.now();
      const news = await vscode.languages.setTextDocumentLanguage(document, 'news');
      ok(news.getText().length > 5_000_000, 'five megabytes');
      const other = await openSeed('000');
      match(await hoverText(other, positionOf(other, 'Park is', 1), 45_000), /Park Yoon-joo/);
      const took = Date.now() - began;
      ok(took < 40_000, `the next answer took ${took} ms`);
      await closeAll();
      const api = await copydesk();
      ok((await api.views.people()).length > 0, 'people');
    });
  });
}
