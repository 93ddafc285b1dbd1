import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationTokenSource, type Diagnostic, type SymbolInformation } from 'vscode-languageserver-protocol';
import { afterEach, describe, expect, test } from 'vitest';
import { pulling, startClient, type ClientOptions, type LspClient } from '../support/lspClient';
import { faultyArticle, notNews, quietArticle } from '../support/newsText';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let client: LspClient | null = null;
let folder: TempFolder | null = null;

async function start(files: Record<string, string | Uint8Array>, options: ClientOptions = {}) {
  folder = tempFolder(files);
  client = await startClient({ folders: [folder.path], ...options });
  return { client, folder };
}

afterEach(async () => {
  await client?.stop();
  folder?.remove();
  client = null;
  folder = null;
});

interface Report {
  readonly sources: number;
  readonly news: number;
  readonly people: number;
  readonly findings: Record<string, number>;
  readonly cancelled: boolean;
}
const symbols = async (c: LspClient, query: string): Promise<readonly string[]> =>
  (await c.request<SymbolInformation[]>('workspace/symbol', { query })).map((s) => s.name);
const pull = async (c: LspClient, uri: string): Promise<readonly Diagnostic[]> =>
  (await c.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
const codes = (list: readonly Diagnostic[] | undefined): readonly unknown[] => (list ?? []).map((d) => d.code);
const change = (uri: string, type: 1 | 2 | 3) => ({ changes: [{ uri, type }] });

describe('sources of the workspace', () => {
  test('are read in the background, news alone counts', async () => {
    const { client: c } = await start({
      'a.txt': quietArticle,
      'deep/b.news': faultyArticle,
      'list.txt': notNews,
      'c.md': quietArticle,
    });
    await c.until(() => c.sources() === 2);
    expect(await symbols(c, 'anna berg')).toEqual(['Anna Berg']);
    expect(c.errors).toEqual([]);
  });

  test('follow changes on disk', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': quietArticle });
    await c.until(() => c.sources() === 1);
    const added = f.write('b.txt', faultyArticle.replaceAll('Berg', 'Dahl'));
    await c.notify('workspace/didChangeWatchedFiles', change(added, 1));
    await c.until(() => c.sources() === 2);
    expect(await symbols(c, 'dahl')).toEqual(['Anna Dahl']);

    f.write('b.txt', faultyArticle.replaceAll('Berg', 'Lund'));
    const before = c.refreshes();
    await c.notify('workspace/didChangeWatchedFiles', change(added, 2));
    await c.until(() => c.refreshes() > before);
    expect(await symbols(c, 'lund')).toEqual(['Anna Lund']);
    expect(await symbols(c, 'dahl')).toEqual([]);

    rmSync(join(f.path, 'b.txt'));
    await c.notify('workspace/didChangeWatchedFiles', change(added, 3));
    await c.until(() => c.sources() === 1);
    expect(await symbols(c, 'lund')).toEqual([]);
  });

  test('are watched by the client with the settings’ globs, anew when these change', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const { client: c } = await start({}, { capabilities });
    const globs = () =>
      c.registered.filter((r) => r.method === 'workspace/didChangeWatchedFiles').map((r): unknown => r.registerOptions);
    // A folder that goes away is told of alone (kind 4: deletions).
    const folders = { globPattern: '**', kind: 4 };
    await c.until(() => globs().length === 1);
    expect(globs()[0]).toEqual({ watchers: [{ globPattern: '**/*.txt' }, { globPattern: '**/*.news' }, folders] });
    await c.notify('workspace/didChangeConfiguration', { settings: { copydesk: { sources: ['news/*.txt'] } } });
    await c.until(() => globs().length === 2);
    expect(globs()[1]).toEqual({ watchers: [{ globPattern: 'news/*.txt' }, folders] });
  });

  test('keep the editor’s text of an open document before the file’s, and the file’s after it is closed', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': quietArticle });
    await c.until(() => c.sources() === 1);
    await c.open(f.uri('a.txt'), quietArticle.replaceAll('Berg', 'Moe'));
    expect(await symbols(c, 'moe')).toEqual(['Anna Moe']);
    await c.notify('workspace/didChangeWatchedFiles', change(f.uri('a.txt'), 2));
    expect(await symbols(c, 'moe')).toEqual(['Anna Moe']);
    await c.notify('textDocument/didClose', { textDocument: { uri: f.uri('a.txt') } });
    for (let tries = 0; tries < 100 && (await symbols(c, 'moe')).length > 0; tries += 1)
      await new Promise((r) => setTimeout(r, 20));
    expect(await symbols(c, 'berg')).toEqual(['Anna Berg']);
    expect(await symbols(c, 'moe')).toEqual([]);
  });

  test('hold a new file that was open when it was told of, also after it is closed', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': quietArticle });
    await c.until(() => c.sources() === 1);
    const text = faultyArticle.replaceAll('Berg', 'Dahl');
    const added = f.write('b.txt', text);
    await c.open(added, text);
    expect(await symbols(c, 'dahl')).toEqual(['Anna Dahl']);
    await c.notify('workspace/didChangeWatchedFiles', change(added, 1));
    await c.notify('textDocument/didClose', { textDocument: { uri: added } });
    for (let tries = 0; tries < 100 && (await symbols(c, 'dahl')).length === 0; tries += 1)
      await new Promise((r) => setTimeout(r, 20));
    expect(await symbols(c, 'dahl')).toEqual(['Anna Dahl']);
  });

  test('come from the client where it serves its files', async () => {
    const files = new Map([
      ['vscode-vfs://host/w/a.txt', quietArticle],
      ['vscode-vfs://host/w/b.txt', faultyArticle],
    ]);
    const asked: unknown[] = [];
    client = await startClient({
      initializationOptions: { clientFiles: true },
      before: (connection) => {
        connection.onRequest('copydesk/files.list', (params: unknown) => {
          asked.push(params);
          return [...files.keys()];
        });
        connection.onRequest('copydesk/files.read', ({ uri }: { uri: string }) => ({ text: files.get(uri) ?? null }));
      },
    });
    // Folders of other schemes than file come as they are.
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'vscode-vfs://host/w', name: 'w' }], removed: [] },
    });
    const c = client;
    await c.until(() => c.sources() === 2);
    expect(asked.at(-1)).toMatchObject({ folders: ['vscode-vfs://host/w'], include: ['**/*.txt', '**/*.news'] });
    expect(await symbols(c, 'berg')).toEqual(['Anna Berg']);
  });
});

describe('findings', () => {
  test('are pulled, and a second pull of the same state says so', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': faultyArticle });
    const uri = f.uri('a.txt');
    await c.until(() => c.sources() === 1);
    await c.open(uri, faultyArticle);
    const full = await c.request<{ kind: string; resultId: string; items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(codes(full.items)).toContain('date.weekday');
    const again = await c.request<{ kind: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: full.resultId,
    });
    expect(again.kind).toBe('unchanged');
    expect(c.pushed.size).toBe(0);
  });

  test('follow incremental edits', async () => {
    const { client: c, folder: f } = await start({});
    const uri = f.uri('a.txt');
    await c.open(uri, faultyArticle);
    expect(codes(await pull(c, uri))).toContain('date.weekday');
    const line = faultyArticle.split('\n').findIndex((l) => l.includes('Monday, March 25'));
    const at = faultyArticle.split('\n')[line]?.indexOf('25') ?? -1;
    await c.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line, character: at }, end: { line, character: at + 2 } }, text: '24' }],
    });
    expect(codes(await pull(c, uri))).not.toContain('date.weekday');
  });

  test('are pushed to a client that cannot pull, and taken back on close', async () => {
    const { client: c, folder: f } = await start({}, { capabilities: { workspace: {} } });
    expect(c.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const uri = f.uri('a.txt');
    await c.open(uri, faultyArticle);
    await c.until(() => codes(c.pushed.get(uri)).includes('date.weekday'));
    await c.notify('textDocument/didClose', { textDocument: { uri } });
    await c.until(() => c.pushed.get(uri)?.length === 0);
  });

  test('compare sources: two titles of one person, with evidence in the other file', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': quietArticle, 'b.txt': faultyArticle });
    await c.until(() => c.sources() === 2);
    await c.open(f.uri('b.txt'), faultyArticle);
    const [found] = (await pull(c, f.uri('b.txt'))).filter((d) => d.code === 'name.role.sources');
    expect(found?.relatedInformation?.map((r) => r.location.uri)).toContain(f.uri('a.txt'));
  });

  test('give none for a text that is no article', async () => {
    const { client: c, folder: f } = await start({});
    await c.open(f.uri('list.txt'), notNews);
    expect(await pull(c, f.uri('list.txt'))).toEqual([]);
    expect(await c.request('textDocument/documentSymbol', { textDocument: { uri: f.uri('list.txt') } })).toEqual([]);
  });

  test('obey the levels of the settings, at start and later', async () => {
    const settings = { checks: { 'date.weekday': 'off' } };
    const { client: c, folder: f } = await start({}, { initializationOptions: { settings } });
    await c.open(f.uri('a.txt'), faultyArticle);
    expect(codes(await pull(c, f.uri('a.txt')))).not.toContain('date.weekday');
    const before = c.refreshes();
    await c.notify('workspace/didChangeConfiguration', {
      settings: { copydesk: { checks: { 'date.weekday': 'hint' } } },
    });
    await c.until(() => c.refreshes() > before);
    const [found] = (await pull(c, f.uri('a.txt'))).filter((d) => d.code === 'date.weekday');
    expect(found?.severity).toBe(4);
  });
});

describe('decisions', () => {
  test('of the user change the analysis and silence findings', async () => {
    const { client: c, folder: f } = await start({ 'a.txt': faultyArticle });
    const uri = f.uri('a.txt');
    await c.until(() => c.sources() === 1);
    await c.open(uri, faultyArticle);
    const [found] = (await pull(c, uri)).filter((d) => d.code === 'date.weekday');
    const actions = await c.request<{ command?: { arguments?: { decision: unknown }[] } }[]>(
      'textDocument/codeAction',
      {
        textDocument: { uri },
        range: found?.range,
        context: { diagnostics: [] },
      },
    );
    const decision = actions
      .flatMap((a) => a.command?.arguments ?? [])
      .find((a) => JSON.stringify(a).includes('dismissed'))?.decision;
    expect(decision).toMatchObject({ kind: 'dismissed', source: 'a.txt' });
    const before = c.refreshes();
    const published = { kind: 'published', source: 'a.txt', article: null, value: '2025-04-04' };
    await c.notify('copydesk/decisions', {
      folders: [{ folder: f.uri('').replace(/\/$/, ''), decisions: [decision, published] }],
    });
    await c.until(() => c.refreshes() > before);
    expect(codes(await pull(c, uri))).not.toContain('date.weekday');
    const article = await c.request<{ published: string }>('copydesk/articleAt', {
      uri,
      position: { line: 0, character: 0 },
    });
    expect(article.published).toBe('2025-04-04');
  });
});

describe('analyseWorkspace', () => {
  test('reports, shows progress and sends the findings of sources that are not open', async () => {
    const { client: c, folder: f } = await start({
      'a.txt': quietArticle,
      'b.txt': faultyArticle,
      'list.txt': notNews,
    });
    await c.until(() => c.sources() === 2);
    const kinds: string[] = [];
    c.connection.onNotification('$/progress', (p: { token: string; value: { kind: string } }) => {
      if (p.token === 'mine') kinds.push(p.value.kind);
    });
    const report = await c.request<Report>('copydesk/analyseWorkspace', { workDoneToken: 'mine' });
    expect(report).toMatchObject({ sources: 3, news: 2, cancelled: false });
    expect(report.people).toBeGreaterThanOrEqual(1);
    expect((report.findings['error'] ?? 0) + (report.findings['warning'] ?? 0)).toBeGreaterThanOrEqual(1);
    expect(kinds[0]).toBe('begin');
    expect(kinds.at(-1)).toBe('end');
    expect(codes(c.pushed.get(f.uri('b.txt')))).toContain('date.weekday');

    // Once open, its findings are pulled: what was sent is taken back, so that nothing shows twice.
    await c.open(f.uri('b.txt'), faultyArticle);
    await c.until(() => c.pushed.get(f.uri('b.txt'))?.length === 0);

    // Closed again, the file's findings are back, and they follow the file.
    await c.notify('textDocument/didClose', { textDocument: { uri: f.uri('b.txt') } });
    await c.until(() => codes(c.pushed.get(f.uri('b.txt'))).includes('date.weekday'));
    f.write('b.txt', faultyArticle.replace('Monday, March 25', 'Monday, March 24'));
    await c.notify('workspace/didChangeWatchedFiles', change(f.uri('b.txt'), 2));
    await c.until(() => !codes(c.pushed.get(f.uri('b.txt'))).includes('date.weekday'));
  });

  test('lets go of sources that the settings exclude later', async () => {
    const { client: c } = await start({ 'a.txt': quietArticle, 'b.txt': faultyArticle });
    await c.until(() => c.sources() === 2);
    await c.request<Report>('copydesk/analyseWorkspace', {});
    const faulty = [...c.pushed.entries()].find(([uri]) => uri.endsWith('/b.txt'))?.[0] ?? '';
    expect(c.pushed.get(faulty)).not.toEqual([]);
    const settings = { copydesk: { sources: ['**/*.txt'], exclude: ['**/b.txt'] } };
    await c.notify('workspace/didChangeConfiguration', { settings });
    await c.until(() => c.pushed.get(faulty)?.length === 0);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(c.sources()).toBe(1);
  });

  test('can be cancelled', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}.txt`, quietArticle.repeat(5)]));
    const { client: c } = await start(many, { capabilities: pulling });
    await c.until(() => c.sources() === 60, 25_000);
    const cancel = new CancellationTokenSource();
    c.connection.onNotification('$/progress', (p: { value: { kind: string } }) => {
      if (p.value.kind === 'report') cancel.cancel();
    });
    const params = { workDoneToken: 'mine' };
    const report = await c.connection.sendRequest<Report>('copydesk/analyseWorkspace', params, cancel.token);
    expect(report.cancelled).toBe(true);
    // What was read until then counts, and no more of it can be news.
    expect(report.sources).toBeLessThan(60);
    expect(report.news).toBe(report.sources);
    expect(c.isRunning()).toBe(true);
  });
});
