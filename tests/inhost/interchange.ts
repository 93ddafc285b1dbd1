import * as vscode from 'vscode';
import { harbourArticle } from './articles';
import { annotate, copydesk, forget, items, run } from './copydesk';
import { equal, match, ok } from './expect';
import { closeAll, newArticle, passage, read, remove, uriOf, write } from './files';
import { until } from './host';

const source = 'harbour.txt';
const folder = 'exported';
/** Folder of the sources of an export that takes a while. */
const many = 'many';

interface ExportResult {
  readonly files: readonly string[];
  readonly written: number;
  readonly losses: readonly { readonly what: string }[];
}

interface ImportResult {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly problems: readonly { readonly message: string }[];
}

const exportTo = (format: string, path: string, rest: object = {}): Promise<ExportResult | undefined> =>
  run('exportAnnotations', { format, all: true, to: uriOf(path).toString(), ...rest });

const importFrom = (path: string): Promise<ImportResult | undefined> =>
  run('importAnnotations', { files: [uriOf(path).toString()], confirmed: true });

const ids = async (): Promise<readonly string[]> =>
  (await copydesk()).annotations
    .all()
    .map(({ id }) => id)
    .toSorted();

const saved = async (): Promise<void> => (await copydesk()).annotations.saved();

/** Paths of all files in a folder of the workspace and below; none while it is not there. */
async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(uriOf(path))).catch(() => []);
  const below = entries.map(([name, type]) =>
    type === vscode.FileType.Directory ? filesBelow(`${path}/${name}`) : Promise.resolve([`${path}/${name}`]),
  );
  return (await Promise.all(below)).flat();
}

/** Export and import of annotations, each format through files of the workspace. */
export function interchange(): void {
  suite('interchange', () => {
    let made: readonly string[] = [];
    let before: unknown;

    setup(async () => {
      const document = await newArticle(source, harbourArticle);
      const claim = await annotate('tagPassage', { ...passage(document, 'an agreement'), tags: ['claim'] });
      const note = await annotate('addNote', { ...passage(document, 'second round of the talks'), note: '=which?' });
      made = [claim, note].toSorted();
      before = await items(source);
    });

    teardown(async () => {
      await closeAll();
      await forget();
      for (const name of [source, folder, many]) await remove(name);
    });

    for (const [format, file] of [
      ['jsonld', 'all.jsonld'],
      ['csv', 'all.csv'],
    ] as const) {
      test(`${format}: what was exported comes back whole, in one step`, async () => {
        const path = `${folder}/${file}`;
        const result = await exportTo(format, path);
        equal([result?.written, result?.losses], [2, []]);
        equal(result?.files, [uriOf(path).toString()]);
        await forget();
        equal(await ids(), []);
        const taken = await importFrom(path);
        equal([taken?.added, taken?.problems], [2, []]);
        await saved();
        equal(await ids(), made);
        equal(await items(source), before);
        equal((await importFrom(path))?.unchanged, 2);
        await run('undo');
        await until('the import taken back', async () => ((await ids()).length === 0 ? true : undefined));
        await run('redo');
        await until('the import done again', async () => ((await ids()).length === 2 ? true : undefined));
      });
    }

    test('brat: texts, annotations and configuration in a folder, and back', async () => {
      const result = await exportTo('brat', folder);
      const names = result?.files.map((uri) => uri.slice(uri.lastIndexOf('/') + 1));
      equal(names, ['annotation.conf', 'harbour.ann', 'harbour.txt', 'visual.conf']);
      match((await read(`${folder}/harbour.ann`)) ?? '', /^T\d+\tclaim \d+ \d+\tan agreement$/m);
      await forget();
      await importFrom(`${folder}/harbour.ann`);
      await saved();
      equal(await items(source), before);
    });

    test('brat, cancelled half way: what was written is whole and stays, the rest is not there', async () => {
      const sources = Array.from({ length: 41 }, (_, at) => `${many}/part${at}.txt`);
      const words = ['one', 'two', 'three', 'four', 'five'];
      await Promise.all(sources.map((path) => write(path, `${words.join(' ')}\n`)));
      const rows = sources.flatMap((path) => words.map((word) => `${path},${word},claim`));
      await write(`${many}/rows.csv`, `source,quote,tags\n${rows.join('\n')}\n`);
      equal((await importFrom(`${many}/rows.csv`))?.added, rows.length);
      await vscode.commands.executeCommand('notifications.clearAll');
      const running = exportTo('brat', folder);
      const over = running.then(() => true);
      await until('the first file', async () => ((await filesBelow(folder)).length > 0 ? true : undefined));
      // The button of the notification that shows how far it is, which comes up a moment after the work began.
      await until('the end of the export', async () => {
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return Promise.race([over, Promise.resolve(undefined)]);
      });
      equal(await running, undefined);
      const half = await filesBelow(folder);
      const texts = await Promise.all(half.map(read));
      const whole = await exportTo('brat', folder, { replace: true });
      const all = await filesBelow(folder);
      equal([whole?.files.length, all.length], [2 + 2 * (sources.length + 1), 2 + 2 * (sources.length + 1)]);
      ok(half.length < all.length, `${half.length} of ${all.length} files were written`);
      equal(await Promise.all(half.map(read)), texts);
    });

    test('a report has quotes with links to their lines, and a loss report says what it is', async () => {
      const result = await exportTo('markdown', `${folder}/all.md`);
      match((await read(`${folder}/all.md`)) ?? '', /“an agreement” — \[harbour\.txt:\d+\]\(\.\.\/harbour\.txt#L\d+\)/);
      match(result?.losses[0]?.what ?? '', /cannot be imported/);
    });

    test('a passage that is gone is told, in a report beside', async () => {
      const document = await vscode.workspace.openTextDocument(uriOf(source));
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, passage(document, 'second round of the talks').range);
      await vscode.workspace.applyEdit(edit);
      const result = await exportTo('csv', `${folder}/all.csv`);
      equal(result?.losses.length, 1);
      const report = await until('the report', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'copydesk-report'),
      );
      match(
        report.getText(),
        /^# Export Annotations: Table \\\(CSV\\\)\n\n2 annotations written; 1 annotation could not/,
      );
    });

    test('no export replaces a source, nor writes into our own folder', async () => {
      equal(await exportTo('csv', source, { replace: true }), undefined);
      equal(await read(source), harbourArticle);
      equal(await exportTo('csv', '.copydesk/annotations/x.json'), undefined);
      equal(await read('.copydesk/annotations/x.json'), undefined);
    });

    test('without annotations nothing is exported, and no file is made', async () => {
      await forget();
      for (const format of ['jsonld', 'csv', 'markdown']) equal(await exportTo(format, `${folder}/none`), undefined);
      equal(await exportTo('brat', folder), undefined);
      equal(await read(`${folder}/none`), undefined);
      equal(await read(`${folder}/annotation.conf`), undefined);
    });

    test('what cannot be imported is told, and nothing changes', async () => {
      const faults: readonly (readonly [string, string, RegExp])[] = [
        ['cut.jsonld', '{ "type": "AnnotationPage", "items": [', /no valid JSON/],
        ['plain.json', '{ "name": "no annotations" }', /no AnnotationCollection/],
        ['other.csv', 'name,age\nAnna,31\n', /must name the columns/],
        ['rubbish.ann', 'no line of annotations\n', /./],
      ];
      for (const [name, content, message] of faults) {
        await write(`${folder}/${name}`, content);
        const result = await importFrom(`${folder}/${name}`);
        equal([name, result?.added], [name, 0]);
        match(result?.problems.map((problem) => problem.message).join('; ') ?? '', message);
      }
      // A file that is not there, one that is a folder, and files of two formats: a message, and no result.
      equal(await importFrom(`${folder}/missing.csv`), undefined);
      equal(await importFrom(folder), undefined);
      const two = ['cut.jsonld', 'other.csv'].map((name) => uriOf(`${folder}/${name}`).toString());
      equal(await run('importAnnotations', { files: two, confirmed: true }), undefined);
      equal(await ids(), made);
      equal(await items(source), before);
    });

    test('an import that joins what is here is taken back whole, in one step', async () => {
      const path = `${folder}/all.csv`;
      await exportTo('csv', path);
      const table = (await read(path)) ?? '';
      await write(path, `${table.replace(/,claim,/, ',claim; checked,')}urn:new,,extra,,,target,${source},,,,Oslo\r\n`);
      const result = await importFrom(path);
      equal([result?.added, result?.merged], [1, 1]);
      await saved();
      equal((await ids()).length, 3);
      await run('undo');
      await saved();
      equal(await ids(), made);
      equal(await items(source), before);
    });

    test('a table of somebody else: what cannot be read is told, the rest comes in', async () => {
      await write(
        `${folder}/in.csv`,
        `source,quote,tags\n${source},Norwegian Trade Minister Anna Berg,people\n../../etc/passwd,root,x\n${source},,x\n`,
      );
      const result = await importFrom(`${folder}/in.csv`);
      equal([result?.added, result?.problems.length], [1, 2]);
      await saved();
      const words = (await items(source)).map(({ target }) => target.selector[1]?.exact);
      ok(words.includes('Norwegian Trade Minister Anna Berg'), 'the passage is there');
    });
  });
}
