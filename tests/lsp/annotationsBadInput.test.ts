import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptySidecar, printSidecar } from '../../common/annotation/file';
import { tagged, targetIn } from '../support/passages';
import { runCli } from '../support/runCli';
import { tempFolder, type TempFolder } from '../support/tempFolder';

const text = 'Ministers met in Oslo. The talks go on.\n';
const claim = tagged(targetIn('a.txt', text, 'The talks'), 'claim');
const page = printSidecar('a.txt', { ...emptySidecar, annotations: [claim] });
const sidecar = '.copydesk/annotations/a.txt.json';

let folder: TempFolder;
const run = (...words: readonly string[]) => runCli(['annotations', ...words], '', folder.path);
const read = (path: string): string => readFileSync(join(folder.path, path), 'utf8');
const link = (to: string, path: string): void => symlinkSync(join(folder.path, to), join(folder.path, path));

beforeEach(() => {
  folder = tempFolder({ 'a.txt': text, [sidecar]: page, 'in.csv': 'source,quote,tags\na.txt,Ministers,who\n' });
});
afterEach(() => folder.remove());

/** Lists, exports and imports; each says why, and what is there stays as it is. */
async function refused(reason: RegExp): Promise<void> {
  const listed = await run('list');
  expect(listed).toMatchObject({ code: 1, out: '' });
  expect(listed.err).toMatch(reason);
  const exported = await run('export', '--format', 'csv');
  expect(exported).toMatchObject({ code: 1 });
  expect(exported.err).toContain('what could not be read is not in the export');
  const imported = await run('import', 'in.csv');
  expect(imported.code).toBeGreaterThan(0);
  expect(imported.err).toMatch(/their sidecars cannot be read|planned, but not all of it written/);
}

describe('copydesk annotations, of folders that are not as they should be', () => {
  test.each([
    ['empty', '', /a\.txt\.json: This file is empty/],
    ['cut off', page.slice(0, 300), /This is no valid JSON/],
    ['of a newer version', page.replace('"copydesk:version": 1', '"copydesk:version": 9'), /format version 9/],
    ['in conflict', `<<<<<<< HEAD\n${page}=======\n${page}>>>>>>> desk\n`, /unresolved merge conflict/],
    ['too deep', `{"type":"AnnotationPage","items":[${'['.repeat(9000)}`, /nested more than/],
  ])('a sidecar that is %s', async (_, bytes, reason) => {
    folder.write(sidecar, bytes);
    await refused(reason);
    expect(read(sidecar)).toBe(bytes);
  });

  test('a sidecar in other bytes than UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(page), 0xe9]);
    folder.write(sidecar, bytes);
    await refused(/not in UTF-8/);
    expect(new Uint8Array(readFileSync(join(folder.path, sidecar)))).toEqual(bytes);
  });

  test.skipIf(process.platform === 'win32')('a sidecar, or its folder, that is a link to elsewhere', async () => {
    for (const path of [sidecar, '.copydesk/annotations', '.copydesk']) {
      folder.write('elsewhere/annotations/a.txt.json', page);
      rmSync(join(folder.path, path), { recursive: true });
      const to = path === sidecar ? 'elsewhere/annotations/a.txt.json' : 'elsewhere/annotations';
      link(path === '.copydesk' ? 'elsewhere' : to, path);
      await refused(/this leads elsewhere by a link, and is not read/);
      expect(read('elsewhere/annotations/a.txt.json')).toBe(page);
      rmSync(join(folder.path, path));
      mkdirSync(join(folder.path, '.copydesk/annotations'), { recursive: true });
    }
  });

  test('a file in the place of the folder', async () => {
    rmSync(join(folder.path, '.copydesk'), { recursive: true });
    folder.write('.copydesk', 'mine');
    await refused(/\.copydesk: this is no folder/);
    expect(read('.copydesk')).toBe('mine');
  });

  test.skipIf(process.platform === 'win32')('a pipe in the place of a source is not waited for', async () => {
    rmSync(join(folder.path, 'a.txt'));
    spawnSync('mkfifo', [join(folder.path, 'a.txt')]);
    expect((await run('list')).out).toBe('claim\ta.txt\t[unread] “The talks”\n');
  });

  test('of a source that is there and cannot be read nobody says that its words are gone', async () => {
    for (const spoil of [(): void => mkdirSync(join(folder.path, 'a.txt')), () => folder.write('a.txt', '\0\u0001')]) {
      rmSync(join(folder.path, 'a.txt'), { recursive: true });
      spoil();
      const listed = await run('list');
      expect(listed).toMatchObject({ code: 0, out: 'claim\ta.txt\t[unread] “The talks”\n' });
      expect(listed.err).toBe('copydesk: a.txt: this is there and cannot be read as text of the folder\n');
      expect((await run('export', '--format', 'csv')).err).toContain('1 × the source could not be read');
    }
    rmSync(join(folder.path, 'a.txt'));
    expect(await run('list')).toMatchObject({ out: 'claim\ta.txt\t[orphaned] “The talks”\n', err: '' });
  });

  test('a codebook that is broken, or a link, is told, and the annotations are there', async () => {
    folder.write('.copydesk/codebook.yaml', 'tags:\n  - name: claim\n\tcolour: red\n');
    const broken = await run('list');
    expect(broken).toMatchObject({ code: 0, out: 'claim\ta.txt:1\t“The talks”\n' });
    expect(broken.err).toMatch(/^copydesk: \.copydesk\/codebook\.yaml:3: /);
    if (process.platform === 'win32') return;
    folder.write('secret.yaml', 'tags: [[secret words');
    rmSync(join(folder.path, '.copydesk/codebook.yaml'));
    link('secret.yaml', '.copydesk/codebook.yaml');
    const linked = await run('list');
    expect(linked.err).toBe('copydesk: .copydesk/codebook.yaml: this leads elsewhere by a link, and is not read\n');
  });

  test('annotations that a copied source has in common with another one are told, and stay in its file', async () => {
    const copied = page.replaceAll('a.txt', 'copy.txt');
    folder.write('copy.txt', text);
    folder.write('.copydesk/annotations/copy.txt.json', copied);
    const listed = await run('list');
    expect(listed).toMatchObject({ code: 1, out: 'claim\ta.txt:1\t“The talks”\n' });
    expect(listed.err).toMatch(/^copydesk: \S*copy\.txt\.json: 1 annotation with the id of one in another [^\n]*\n$/);
    const exported = await run('export', '--format', 'csv');
    expect(exported.code).toBe(1);
    expect((await run('import', 'in.csv')).code).toBe(0);
    expect(read('.copydesk/annotations/copy.txt.json')).toBe(copied);
  });

  test('several imports at once lose nothing of each other', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `urn:import:${n}`);
    names.forEach((id, n) => folder.write(`in/${n}.csv`, `id,source,quote,tags\n${id},a.txt,Oslo,t${n}\n`));
    const codes = await Promise.all(names.map(async (_, n) => (await run('import', `in/${n}.csv`)).code));
    expect(codes).toEqual(names.map(() => 0));
    const lines = (await run('list', '--json')).out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual([...names, claim.id].sort());
  });

  test('items of other tools are listed, exported and left as they are', async () => {
    const other =
      '{"id":"http://x/1","type":"Annotation",  "motivation":"highlighting", "target":"a.txt","bodyValue":"why?"}';
    folder.write(sidecar, page.replace('"items": [\n', `"items": [\n    ${other},\n`));
    expect((await run('list')).out).toBe('claim\ta.txt:1\t“The talks”\nkept: highlighting\ta.txt\t\twhy?\n');
    expect((await run('export', '--format', 'jsonld')).out).toContain(other);
    expect((await run('import', 'in.csv')).code).toBe(0);
    expect(read(sidecar)).toContain(other);
  });

  test('words that would steer a terminal are only shown', async () => {
    const noted = { ...claim, note: '\u001b[2Jgone\u009b1m' };
    folder.write(sidecar, printSidecar('a.txt', { ...emptySidecar, annotations: [noted] }));
    expect((await run('list')).out).toBe('claim\ta.txt:1\t“The talks”\t\ufffd[2Jgone\ufffd1m\n');
    folder.write('in.csv', 'source,quote\n\u001b[2Jb.txt,x\n');
    expect((await run('import', 'in.csv')).err).toContain('"\ufffd[2Jb.txt"');
  });

  test('a place that cannot be written to is told in one line', async () => {
    const { code, err } = await run('export', '--format', 'csv', '--out', 'a.txt/x.csv');
    expect(code).toBe(2);
    expect(err).toMatch(/^copydesk: ENOTDIR[^\n]*\n$/);
  });
});

test.skipIf(process.platform === 'win32')('copydesk check reads no decisions through a link', async () => {
  folder.write('secret.yaml', 'decisions: [secret words, {kind: none}]\n');
  link('secret.yaml', '.copydesk/decisions.yaml');
  const { err } = await runCli(['check', '.'], '', folder.path);
  expect(err).toContain('decisions.yaml: this leads elsewhere by a link, and is not read');
  expect(err).not.toContain('must be a map');
});
