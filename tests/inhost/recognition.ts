import * as vscode from 'vscode';
import { plainList, weekdayArticle } from './articles';
import { findingsNow } from './copydesk';
import { equal } from './expect';
import { closed, newArticle, remove, show, showNews, write } from './files';
import { openSeed } from './host';

/** News is told from other text. */
export function recognition(): void {
  suite('recognition', () => {
    test('both seeds are news', async () => {
      equal((await openSeed('000')).languageId, 'news');
      equal((await openSeed('002')).languageId, 'news');
    });

    test('an article of another outlet is news, wherever it lies', async () => {
      equal((await newArticle('other outlets/überblick.txt', weekdayArticle)).languageId, 'news');
    });

    test('a list stays plain text and has no findings', async () => {
      await write('notes.txt', plainList);
      const { document } = await show('notes.txt');
      // Documents are looked at in the order in which they are opened.
      await newArticle('after-the-list.txt', weekdayArticle);
      equal(document.languageId, 'plaintext');
      equal(findingsNow(document).length, 0, 'findings');
    });

    test('an article that the user set back to plain text stays so, until the user says otherwise', async () => {
      const article = await newArticle('kept-plain.txt', weekdayArticle);
      const plain = await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
      await closed(plain);
      const { document } = await show('kept-plain.txt');
      await newArticle('after-the-plain.txt', weekdayArticle);
      equal(document.languageId, 'plaintext');
      const chosen = await vscode.languages.setTextDocumentLanguage(document, 'news');
      await closed(chosen);
      equal((await showNews('kept-plain.txt')).languageId, 'news');
    });

    suiteTeardown(async () => {
      for (const name of ['other outlets', 'notes.txt', 'after-the-list.txt', 'kept-plain.txt', 'after-the-plain.txt'])
        await remove(name);
    });
  });
}
