import * as vscode from 'vscode';
import type { Row } from '../../client/views/row';
import { weekdayArticle } from './articles';
import { codeOf, copydesk, decisionsPath, findings, findingsNow, forgetDecisions, noFindings, run } from './copydesk';
import { equal, match, ok } from './expect';
import { newArticle, rangeOf, read, remove, show, write } from './files';
import { hoverText, openSeed, positionOf, until } from './host';

/** Rows of the Decisions view below its groups. */
async function decided(): Promise<readonly Row[]> {
  return (await (await copydesk()).views.decisions()).flatMap((group) => group.children);
}

/** A row of the Decisions view, once it is there. */
const rowOf = (words: string): Promise<Row> =>
  until(`a row with ${words}`, async () => (await decided()).find((row) => row.label.includes(words)));

/** The hover at a place, once it holds the words. */
async function hoverWith(document: vscode.TextDocument, position: vscode.Position, words: RegExp): Promise<void> {
  await until(`a hover that matches ${words}`, async () =>
    words.test(await hoverText(document, position)) ? true : undefined,
  );
}

/** Decisions: made from the palette, effective at once, shown, changed, revoked and taken back. */
export function decisions(): void {
  suite('decisions', () => {
    teardown(forgetDecisions);
    suiteTeardown(async () => {
      await run('groupDecisions', { by: 'source' });
      for (const name of ['weekday.txt', 'numeric.txt']) await remove(name);
    });

    test('Set Capture Date: what counts from the capture is resolved; Undo Last Decision takes that back', async () => {
      const document = await openSeed('002');
      const before = (await findings(document, 'date.unresolved')).length;
      const uri = document.uri.toString();
      equal(await run('setCaptureDate', { uri, value: '2025-07-30' }), '2025-07-30');
      match((await read(decisionsPath)) ?? '', /captured: "?2025-07-30"?\n\s+source: 002_/);
      const stamp = positionOf(document, 'a day ago', 4);
      await hoverWith(document, stamp, /29 July 2025/);
      match(String(await run('undo')), /Captured 30 July 2025/);
      await until('the findings are back', () =>
        findingsNow(document).filter((one) => codeOf(one) === 'date.unresolved').length === before ? true : undefined,
      );
      await hoverWith(document, stamp, /Not resolved/);
      equal(await run('undo'), undefined, 'nothing more to take back');
    });

    test('an impossible day is refused as capture date and as pin', async () => {
      const document = await openSeed('002');
      const uri = document.uri.toString();
      equal(await run('setCaptureDate', { uri, value: '2025-02-30' }), undefined);
      const position = positionOf(document, 'last week.');
      equal(await run('pinDate', { uri, position, value: '2025-W28' }), undefined);
      equal(await run('pinDate', { uri, position: new vscode.Position(0, 0), value: '2025' }), undefined, 'no time');
      equal(await read(decisionsPath), undefined, 'decisions');
    });

    test('Pin Date: the time at the cursor means what the user says, and no other copy of its words', async () => {
      const document = await openSeed('002');
      const position = positionOf(document, 'last week.');
      equal(await run('pinDate', { uri: document.uri.toString(), position, value: '2025-06' }), '2025-06');
      match((await read(decisionsPath)) ?? '', /pinned: "?2025-06"?\n[^]*quote: last week\n[^]*context: .*last week/);
      await hoverWith(document, position, /June 2025/);
      const row = await rowOf('“last week” means June 2025');
      equal((await run('editDecision', { ...row, value: '2025-05' })) !== undefined, true);
      await hoverWith(document, position, /May 2025/);
      await run('showDecision', row);
      const editor = vscode.window.activeTextEditor;
      equal(editor?.document.getText(editor.selection), 'last week');
    });

    test('numeric dates are read as the commands say', async () => {
      const text = weekdayArticle
        .replace('Published: 21 March 2025', 'Published: 5 July 2025')
        .replace('on Monday, March 25, 2025', 'on 03/04/2025');
      const document = await newArticle('numeric.txt', text);
      await findings(document, 'date.ambiguous');
      const uri = document.uri.toString();
      equal(await run('readDatesDayFirst', { uri }), 'dmy');
      await noFindings(document, 'date.ambiguous');
      await hoverWith(document, positionOf(document, '03/04/2025'), /3 April 2025/);
      equal(await run('readDatesMonthFirst', { uri }), 'mdy');
      await hoverWith(document, positionOf(document, '03/04/2025'), /4 March 2025/);
      equal(
        (await decided()).map((row) => row.label),
        ['Numeric dates are month-day-year'],
      );
      await run('undo');
      await hoverWith(document, positionOf(document, '03/04/2025'), /3 April 2025/);
    });

    test('Dismiss Finding at the cursor, shown with its reason; revoked in the view, and that taken back', async () => {
      const document = await newArticle('weekday.txt', weekdayArticle);
      await findings(document, 'date.weekday');
      const { start } = rangeOf(document, 'March 25, 2025');
      const argument = { uri: document.uri.toString(), position: start };
      equal(await run('dismissFinding', { ...argument, code: 'date.range' }), undefined, 'no such finding');
      await run('dismissFinding', { ...argument, scope: 'here', reason: 'the council said so' });
      await noFindings(document, 'date.weekday');
      const row = await rowOf('date.weekday');
      match(row.description ?? '', /the council said so/);
      await run('editDecision', { ...row, reason: 'it was moved' });
      match((await read(decisionsPath)) ?? '', /reason: it was moved/);
      await run('revokeDecision', await rowOf('date.weekday'));
      await findings(document, 'date.weekday');
      equal((await decided()).length, 0, 'rows');
      await run('undo');
      await noFindings(document, 'date.weekday');
      match((await read(decisionsPath)) ?? '', /reason: it was moved/);
    });

    test('the dismissal of a quick fix and that of the command are one', async () => {
      const document = await newArticle('weekday.txt', weekdayArticle);
      const [wrong] = await findings(document, 'date.weekday');
      ok(wrong, 'a finding');
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        wrong.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const given = fixes.find((fix) => /Dismiss here/.test(fix.title))?.command?.arguments?.[0] as {
        readonly decision: object;
      };
      const made = await run<object>('dismissFinding', {
        uri: document.uri.toString(),
        position: wrong.range.start,
        scope: 'here',
        reason: 'x',
      });
      equal(made, { ...given.decision, reason: 'x' });
    });

    test('the view groups by source and by kind', async () => {
      const document = await openSeed('002');
      await run('setCaptureDate', { uri: document.uri.toString(), value: '2025-07-30' });
      const { views } = await copydesk();
      await run('groupDecisions', { by: 'kind' });
      equal(
        (await views.decisions()).map((row) => row.label),
        ['Capture dates'],
      );
      await run('groupDecisions');
      match((await views.decisions())[0]?.label ?? '', /^002_/);
      await run('showDecisions');
    });

    test('a broken file is shown with its problem, by line, and left as it is', async () => {
      const broken = 'decisions:\n  - captured: 2025-07-30\n    source: [\n';
      await write(decisionsPath, broken);
      const { views } = await copydesk();
      const problem = await until('the problem', async () =>
        (await views.decisions()).find((row) => row.context === 'problem'),
      );
      ok(problem.location, 'a place to go to');
      await run('openLocation', problem.location);
      equal(vscode.window.activeTextEditor?.document.getText(), broken);
      const document = await openSeed('002');
      equal(await run('setCaptureDate', { uri: document.uri.toString(), value: '2025-07-30' }), undefined);
      equal(await read(decisionsPath), broken);
      await show('000_4068fb3f76e77f83.txt');
    });
  });
}
