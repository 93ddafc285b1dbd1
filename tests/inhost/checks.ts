import * as vscode from 'vscode';
import { weekdayArticle } from './articles';
import {
  codeOf,
  decisionsPath as decisions,
  findings,
  findingsNow,
  forgetDecisions,
  noFindings,
  run,
} from './copydesk';
import { equal, match, ok } from './expect';
import { edit, newArticle, passage, rangeOf, read, remove, write } from './files';
import { hoverText, openSeed, positionOf, until } from './host';

async function fixesFor(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** Findings, their evidence and fixes; decisions. */
export function checks(): void {
  suite('checks', () => {
    teardown(forgetDecisions);
    suiteTeardown(async () => {
      for (const name of ['weekday.txt', 'numeric.txt']) await remove(name);
    });

    test('seed 000: caption twice, forms of one title, implied beginning; no date finding of weight', async () => {
      const document = await openSeed('000');
      const [duplicate] = await findings(document, 'text.duplicate');
      const [title] = await findings(document, 'name.role.article');
      const [pause] = await findings(document, 'date.duration');
      ok(duplicate && title && pause, 'three findings');
      equal(duplicate.severity, vscode.DiagnosticSeverity.Information);
      equal(title.severity, vscode.DiagnosticSeverity.Information);
      equal(pause.severity, vscode.DiagnosticSeverity.Hint);
      match(pause.message, /10 April 2025/);
      const heavy = findingsNow(document).filter(
        (one) => codeOf(one).startsWith('date.') && one.severity <= vscode.DiagnosticSeverity.Warning,
      );
      equal(heavy.map(codeOf), [], 'date findings');
      equal(document.getText(duplicate.range), document.lineAt(12).text);
      const [copy] = duplicate.relatedInformation ?? [];
      equal(copy?.location.uri.toString(), document.uri.toString());
      equal(copy && document.getText(copy.location.range), document.lineAt(10).text);
      ok(
        title.relatedInformation?.some((one) => /Park Yoon-joo/.test(one.message)),
        'where the other title stands',
      );
    });

    test('seed 002: only that the capture is unknown; "July 24 to 27" and "last week" are not contested', async () => {
      const document = await openSeed('002');
      await findings(document, 'date.unresolved');
      const now = findingsNow(document);
      equal([...new Set(now.map(codeOf).filter((code) => code.startsWith('date.')))], ['date.unresolved']);
      const heavy = now.filter((one) => one.severity <= vscode.DiagnosticSeverity.Warning);
      equal(heavy.map(codeOf), [], 'findings of weight');
    });

    test('a wrong weekday: both sides are offered, and only "Edit the source" edits', async () => {
      const document = await newArticle('weekday.txt', weekdayArticle);
      const [wrong] = await findings(document, 'date.weekday');
      ok(wrong, 'a finding');
      equal(wrong.severity, vscode.DiagnosticSeverity.Error);
      match(document.getText(wrong.range), /Monday, March 25, 2025/);
      const fixes = await fixesFor(document, wrong.range);
      const editing = fixes.filter((fix) => fix.edit);
      equal(
        editing.filter((fix) => !fix.title.startsWith('Edit the source')).map((fix) => fix.title),
        [],
        'silent edits',
      );
      ok(
        editing.some((fix) => /nearest Monday/.test(fix.title)),
        'the date may be wrong',
      );
      const weekday = editing.find((fix) => /Tuesday/.test(fix.title));
      ok(weekday?.edit, 'the weekday may be wrong');
      ok(await vscode.workspace.applyEdit(weekday.edit), 'the fix applies');
      match(document.getText(), /on Tuesday, March 25, 2025/);
      await noFindings(document, 'date.weekday');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    test('a dismissal is recorded with its reason, and survives edits above', async () => {
      const document = await newArticle('weekday.txt', weekdayArticle);
      const [wrong] = await findings(document, 'date.weekday');
      ok(wrong, 'a finding');
      const dismissals = (await fixesFor(document, wrong.range)).filter(
        (fix) => fix.command?.command === 'copydesk.recordDecision',
      );
      ok(dismissals.length >= 2, 'here, and more widely');
      const [here] = dismissals;
      const given = here?.command?.arguments?.[0] as { uri: string; decision: object };
      await run('recordDecision', { ...given, decision: { ...given.decision, reason: 'the council said so' } });
      await noFindings(document, 'date.weekday');
      match((await read(decisions)) ?? '', /dismissed: date\.weekday\n[^]*reason: the council said so/);
      await edit(document, (builder) => builder.insert(new vscode.Position(4, 0), 'They met on 31 June 2025 too.\n\n'));
      await findings(document, 'date.impossible');
      equal(findingsNow(document).filter((one) => codeOf(one) === 'date.weekday').length, 0, 'findings after the edit');
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await remove(decisions);
      await findings(document, 'date.weekday');
    });

    test('a publication date that the user sets resolves the times of that article alone', async () => {
      const document = await openSeed('002');
      await findings(document, 'date.unresolved');
      /** Times that depend on the capture: the findings and, as their evidence, the others of each article. */
      const unresolved = (): number =>
        findingsNow(document)
          .filter((one) => codeOf(one) === 'date.unresolved')
          .reduce((sum, { relatedInformation = [] }) => sum + 1 + relatedInformation.length, 0);
      const before = unresolved();
      const { start } = rangeOf(document, 'Cho draws line');
      const argument = { uri: document.uri.toString(), position: { line: start.line, character: 0 } };
      equal(await run('setPublicationDate', { ...argument, value: '2025-07-29' }), '2025-07-29');
      match((await read(decisions)) ?? '', /published: "?2025-07-29"?\n[^]*FM Cho seeks stronger/);
      await until('fewer unresolved times', () => (unresolved() < before ? true : undefined));
      match(await hoverText(document, positionOf(document, 'Tokyo on Tuesday', 10)), /\*\*Tuesday, 29 July 2025\*\*/);
      match(await hoverText(document, positionOf(document, 'official said Tuesday', 16)), /Not resolved/);
      await forgetDecisions();
      await until('the findings are back', () => (unresolved() === before ? true : undefined));
    });

    test('an impossible day is refused as publication date', async () => {
      const document = await openSeed('002');
      equal(await run('setPublicationDate', { uri: document.uri.toString(), value: '2025-02-30' }), undefined);
      equal(await read(decisions), undefined, 'decisions');
    });

    test('dates that can be read both ways: the choice settles the order', async () => {
      const text = weekdayArticle
        .replace('Published: 21 March 2025', 'Published: 5 July 2025')
        .replace('on Monday, March 25, 2025', 'on 03/04/2025');
      const document = await newArticle('numeric.txt', text);
      const [twoWays] = await findings(document, 'date.ambiguous');
      ok(twoWays, 'a finding');
      equal(document.getText(twoWays.range), '03/04/2025');
      const fixes = await fixesFor(document, twoWays.range);
      const order = fixes.find((fix) => /day/i.test(fix.title) && fix.command?.command === 'copydesk.recordDecision');
      ok(order?.command, `an order to choose, in ${fixes.map((fix) => fix.title).join(' | ')}`);
      await vscode.commands.executeCommand(order.command.command, ...(order.command.arguments ?? []));
      await noFindings(document, 'date.ambiguous');
      match((await read(decisions)) ?? '', /dateOrder: (dmy|mdy)/);
      match(await hoverText(document, positionOf(document, '03/04/2025')), /April 2025|March 2025/);
    });

    test('levels of the settings hold', async () => {
      const document = await newArticle('weekday.txt', weekdayArticle);
      await findings(document, 'date.weekday');
      const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('copydesk');
      await settings().update('checks', { 'date.weekday': 'off' }, vscode.ConfigurationTarget.Workspace);
      await noFindings(document, 'date.weekday');
      await settings().update('checks', { 'date.weekday': 'hint' }, vscode.ConfigurationTarget.Workspace);
      const [hint] = await findings(document, 'date.weekday');
      equal(hint?.severity, vscode.DiagnosticSeverity.Hint);
      await settings().update('checks', undefined, vscode.ConfigurationTarget.Workspace);
    });

    test('decisions that cannot be read are left as they are', async () => {
      const broken = 'decisions:\n  - dismissed: "date.weekday\n    source: [\n';
      await write(decisions, broken);
      const document = await newArticle('weekday.txt', weekdayArticle);
      await findings(document, 'date.weekday');
      const { uri } = passage(document, 'Berg');
      await run('setPublicationDate', { uri, position: { line: 0, character: 0 }, value: '2025-03-22' });
      equal(await read(decisions), broken);
    });
  });
}
