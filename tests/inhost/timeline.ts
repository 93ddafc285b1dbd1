import * as vscode from 'vscode';
import { childrenOf, type Row } from '../../client/views/row';
import { harbourArticle, quotasArticle } from './articles';
import { annotate, copydesk, findings, forget, noFindings, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, remove } from './files';
import { until } from './host';

const source = 'harbour.txt';

const timeline = async (): Promise<readonly Row[]> => (await copydesk()).views.timeline();

/** Every row of a tree. */
const all = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...all(childrenOf(row))]);
const entries = async (): Promise<readonly Row[]> => all(await timeline()).filter((row) => row.context === 'entry');

/** Waits until every entry is of a file that is there: suites before have removed theirs, and the index follows later. */
const settled = (): Promise<true> =>
  until('entries of files that are there', async () => {
    const files = await vscode.workspace.findFiles('**/*.txt');
    const there = new Set(files.map((uri) => uri.toString()));
    const known = (row: Row): boolean =>
      row.location !== undefined && there.has(vscode.Uri.parse(row.location.uri, true).toString());
    return (await entries()).every(known) ? true : undefined;
  });

/** The Timeline view, its filter, and links that a quick fix makes. */
export function timelineView(): void {
  suite('timeline', () => {
    suiteSetup(async () => {
      await newArticle(source, harbourArticle);
    });
    suiteTeardown(async () => {
      await run('clearTimelineFilter');
      await forget();
      for (const name of [source, 'quotas.txt', 'other.txt']) await remove(name);
    });

    test('shows dated sentences of all sources by year, month and day', async () => {
      await run('showTimeline');
      const rows = await until('the harbour in the timeline', async () => {
        const now = await timeline();
        return all(now).some((row) => /harbour\.txt/.test(row.description ?? '')) ? now : undefined;
      });
      const year = rows.find((row) => row.label === '2025');
      ok(year, `2025 among ${rows.map((row) => row.label).join(' | ')}`);
      const month = childrenOf(year).find((row) => row.label === 'March 2025');
      ok(month, 'March 2025');
      const day = childrenOf(month).find((row) => row.label === 'Thursday, 13 March 2025');
      ok(
        day,
        `13 March among ${childrenOf(month)
          .map((row) => row.label)
          .join(' | ')}`,
      );
      const row = childrenOf(day).find((one) => /opened talks/.test(one.label));
      ok(row?.location, 'the sentence that tells of the opening');
      match(row.description ?? '', /Thursday · harbour\.txt:9/);
      await run('openLocation', row.location);
      const editor = await until('an editor', () => vscode.window.activeTextEditor);
      equal(editor.document.getText(editor.selection), 'Thursday');
      ok(
        rows.every((one, index) => one.label !== 'Unresolved' || index === rows.length - 1),
        'what is not resolved comes last',
      );
    });

    test('is filtered by source, entity and precision, and shown whole again', async () => {
      await run('clearTimelineFilter');
      const { uri } = passage(await newArticle(source, harbourArticle), 'Berg');
      await settled();
      const whole = (await entries()).length;
      equal(await run('filterTimeline', { uri }), { uri });
      const here = await entries();
      ok(here.length > 0 && here.length < whole, `${here.length} of ${whole}`);
      ok(
        here.every((row) => /harbour\.txt/.test(row.description ?? '')),
        'only this source',
      );
      await run('filterTimeline', { entity: 'person:anna-berg' });
      const berg = await entries();
      ok(berg.length > 0 && berg.every((row) => /Berg/.test(row.label)), berg.map((row) => row.label).join(' | '));
      await run('filterTimeline', { precision: 'day' });
      const exact = await entries();
      ok(exact.length > 0 && exact.length < whole, `${exact.length} of ${whole} to the day`);
      await run('filterTimeline', { entity: 'person:nobody' });
      equal((await entries()).length, 0, 'entries of nobody');
      await run('clearTimelineFilter');
      equal((await entries()).length, whole, 'entries');
    });

    test('follows its sources', async () => {
      const gone = async () => (await entries()).every((row) => !/harbour\.txt/.test(row.description ?? ''));
      await closeAll();
      await remove(source);
      await until('the harbour gone', async () => ((await gone()) ? true : undefined));
      await newArticle(source, harbourArticle);
      await until('the harbour back', async () => ((await gone()) ? undefined : true));
    });

    test('sources that date one event differently: linked as contradicting, by the quick fix, the finding is settled', async () => {
      await newArticle('other.txt', quotasArticle('21 March 2025', 'March 15', 'reporters'));
      const document = await newArticle('quotas.txt', quotasArticle('20 March 2025', 'March 12', 'officials'));
      const [conflict] = await findings(document, 'date.event.conflict');
      ok(conflict, 'a finding');
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        conflict.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const fix = fixes.find((one) => /contradicting/.test(one.title));
      ok(fix?.command, `a link to make, in ${fixes.map((one) => one.title).join(' | ')}`);
      const [argument] = (fix.command.arguments ?? []) as readonly unknown[];
      const id = await annotate('linkPassages', argument);
      await noFindings(document, 'date.event.conflict');
      const link = (await copydesk()).annotations.all().find((one) => one.id === id);
      equal([link?.linkKind, link?.target.source, link?.linkTo?.source], ['contradicts', 'quotas.txt', 'other.txt']);
    });

    test('Link Passages makes the link of two given places', async () => {
      const document = await newArticle(source, harbourArticle);
      const from = passage(document, 'opened talks');
      const to = passage(document, 'second round of the talks');
      const id = await annotate('linkPassages', { from, to, kind: 'contradicts' });
      const api = await copydesk();
      const link = api.annotations.all().find((one) => one.id === id);
      equal([link?.motivation, link?.linkKind], ['linking', 'contradicts']);
      equal(link?.linkTo?.selectors.exact, 'second round of the talks');
      equal(await run('linkPassages', { from, kind: 'contradicts' }), undefined, 'one end alone');
    });
  });
}
