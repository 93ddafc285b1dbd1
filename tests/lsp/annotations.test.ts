import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptySidecar, printSidecar } from '../../common/annotation/file';
import { readAsBrat } from '../support/bratReader';
import { linked, noted, tagged, targetIn } from '../support/passages';
import { runCli } from '../support/runCli';
import { tempFolder, type TempFolder } from '../support/tempFolder';

const north = 'Ministers met in \u{1f600} Oslo.\r\nThe talks go on.\r\n';
const south = 'Nothing came of the talks.\n';
const claim = tagged(targetIn('north.txt', north, 'The talks'), 'claim');
const note = noted(targetIn('sub/south.news', south, 'Nothing came'), 'who says so?');
const link = linked(targetIn('north.txt', north, 'met'), targetIn('sub/south.news', south, 'talks'), 'contradicts');
const sidecar = (source: string, ...annotations: readonly (typeof claim)[]) =>
  printSidecar(source, { ...emptySidecar, annotations });

let folder: TempFolder;
const run = (...words: readonly string[]) => runCli(['annotations', ...words], '', folder.path);
const read = (path: string): string => readFileSync(join(folder.path, path), 'utf8');

beforeEach(() => {
  folder = tempFolder({
    'w/north.txt': north,
    'w/sub/south.news': south,
    'w/.copydesk/annotations/north.txt.json': sidecar('north.txt', claim, link),
    'w/.copydesk/annotations/sub/south.news.json': sidecar('sub/south.news', note),
    'other/north.txt': north,
    'other/sub/south.news': south,
  });
});
afterEach(() => folder.remove());

describe('copydesk annotations', () => {
  test.each([
    [['annotations']],
    [['annotations', 'show']],
    [['annotations', 'list', '--loud']],
    [['annotations', 'list', 'w']],
    [['annotations', 'list', '--folder']],
    [['annotations', 'list', '--json=1']],
    [['annotations', 'export']],
    [['annotations', 'export', '--format', 'xml']],
    [['annotations', 'export', '--format', 'brat']],
    [['annotations', 'import']],
    [['annotations', 'import', 'a.csv', '--format=markdown']],
    [['annotations', 'list', '--folder', 'nowhere']],
    [['annotations', 'import', 'nowhere.csv']],
    [['annotations', 'import', 'a.xyz']],
  ])('%j is bad use', async (words) => {
    const { code, err, out } = await runCli(words, '', folder.path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^copydesk: /);
  });

  test('list prints passages with their places, all or some', async () => {
    const all = await run('list', '--folder', 'w');
    expect(all).toEqual({
      code: 0,
      err: '',
      out:
        'link: contradicts\tnorth.txt:1\t“met”\nlink: contradicts\tsub/south.news:1\t“talks”\n' +
        'claim\tnorth.txt:2\t“The talks”\nnote\tsub/south.news:1\t“Nothing came”\twho says so?\n',
    });
    expect((await run('list', '--folder', 'w', '--tag=claim')).out).toBe('claim\tnorth.txt:2\t“The talks”\n');
    const { out } = await run('list', '--folder=w', '--source', 'sub', '--json');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; passages: object[] });
    expect(lines.map(({ id }) => id)).toEqual([link.id, note.id]);
    expect(lines[1]?.passages).toEqual([
      {
        passage: 'target',
        source: 'sub/south.news',
        state: 'exact',
        line: 1,
        start: 0,
        end: 12,
        quote: 'Nothing came',
      },
    ]);
  });

  test('paths begin at the folder, with a dot or without; what names nothing is told', async () => {
    const all = (await run('list', '--folder', 'w')).out;
    const below = (await run('list', '--folder', 'w', '--source', 'sub')).out;
    expect((await run('list', '--folder', 'w', '--source', '.')).out).toBe(all);
    for (const path of ['./sub', './sub/', './sub/south.news'])
      expect(await run('list', '--folder', 'w', '--source', path)).toMatchObject({ code: 0, out: below, err: '' });
    const { err } = await run('export', '--format', 'csv', '--folder', 'w', '--source', 'w/sub', '--tag', 'Claim');
    expect(err).toContain('copydesk: no annotation has the tag "Claim"\n');
    expect(err).toContain('copydesk: no annotation lies in "w/sub"; paths are those within the folder\n');
  });

  test.each([
    ['jsonld', 'out.jsonld'],
    ['csv', 'out.csv'],
  ])('%s leads from one folder to another', async (format, file) => {
    expect((await run('export', '--format', format, '--folder', 'w', '--out', file)).code).toBe(0);
    const first = read(file);
    expect((await run('export', '--format', format, '--folder', 'w')).out).toContain(claim.id);
    expect((await run('import', file, '--folder', 'other', '--dry-run')).err).toContain(
      'would import: 3 annotations new.',
    );
    expect(existsSync(join(folder.path, 'other/.copydesk'))).toBe(false);
    expect(await run('import', file, '--folder', 'other')).toMatchObject({
      code: 0,
      err: 'copydesk: 3 annotations new.\n',
    });
    for (const name of ['north.txt', 'sub/south.news'])
      expect(read(`other/.copydesk/annotations/${name}.json`)).toBe(read(`w/.copydesk/annotations/${name}.json`));
    expect((await run('import', file, '--folder', 'other')).err).toContain('3 here already');
    expect((await run('export', '--format', format, '--folder', 'other', '--out', `again.${format}`)).code).toBe(0);
    expect(read(`again.${format}`).replace('other/', 'w/')).toBe(first);
  });

  test('brat files are what brat reads, and come back; what they cannot say is told', async () => {
    const { code, err } = await run('export', '--format', 'brat', '--folder', 'w', '--out', 'brat');
    expect(code).toBe(1);
    expect(err).toContain('1 × a link to another source');
    expect(err).toContain(link.id);
    expect(readdirSync(join(folder.path, 'brat')).sort()).toEqual([
      'annotation.conf',
      'north.ann',
      'north.txt',
      'sub',
      'visual.conf',
    ]);
    expect(readAsBrat(read('brat/north.ann'), read('brat/north.txt')).faults).toEqual([]);
    expect([...readAsBrat(read('brat/sub/south.news.ann'), read('brat/sub/south.news.txt')).words.values()]).toEqual([
      'Nothing came',
    ]);
    const back = await run('import', 'brat/north.ann', 'brat/sub/south.news.ann', '--folder', 'other');
    expect(back).toMatchObject({ code: 0, err: 'copydesk: 2 annotations new.\n' });
    expect(read('other/.copydesk/annotations/sub/south.news.json')).toBe(
      read('w/.copydesk/annotations/sub/south.news.json'),
    );
  });

  test('a file of brat in the folder is about the source beside it; one from elsewhere is told once', async () => {
    const ann = 'T1\tEvent 0 9\tMinisters\nT2\tEvent 10 13\tmet\n';
    folder.write('other/sub/north.txt', `Later: ${north}`);
    folder.write('other/north.ann', ann);
    const beside = await run('import', 'other/north.ann', '--folder', 'other');
    expect(beside).toMatchObject({ code: 0, err: 'copydesk: 2 annotations new.\n' });
    folder.write('corpus/south.ann', 'T1\tEvent 0 7\tNothing\nT2\tEvent 8 12\tcame\n');
    folder.write('other/south.txt', south);
    const { code, err } = await run('import', 'corpus/south.ann', '--folder', 'other');
    expect(code).toBe(0);
    expect(err).toBe(
      'copydesk: 2 annotations new, 1 problem.\n' +
        'copydesk: corpus/south.ann, line 1: "corpus/south" is taken for south.txt, by its file name\n',
    );
  });

  test('a report links to lines of the sources, as seen from where it lies', async () => {
    const { code, err } = await run('export', '--format', 'markdown', '--folder', 'w', '--out', 'reports/x/all.md');
    expect(code).toBe(0);
    expect(err).toContain('it cannot be imported');
    expect(read('reports/x/all.md')).toContain('[north.txt:2](../../w/north.txt#L2)');
  });

  test('no source is replaced, nothing is written into .copydesk, and other files only when asked', async () => {
    const refused = async (...words: readonly string[]): Promise<void> => {
      const { code, err } = await run('export', '--folder', 'w', ...words);
      expect(code).toBe(2);
      expect(err).toMatch(/is a source|nothing is exported into|is there already/);
    };
    await refused('--format', 'csv', '--out', 'w/north.txt', '--force');
    await refused('--format', 'brat', '--out', 'w', '--force');
    await refused('--format', 'csv', '--out', 'w/.copydesk/annotations/x.json');
    folder.write('mine.csv', 'precious');
    await refused('--format', 'csv', '--out', 'mine.csv');
    expect(read('mine.csv')).toBe('precious');
    expect(read('w/north.txt')).toBe(north);
    expect((await run('export', '--format', 'csv', '--folder', 'w', '--out', 'mine.csv', '--force')).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('the same by way of a link to the folder', async () => {
    const kept = read('w/.copydesk/annotations/north.txt.json');
    symlinkSync(join(folder.path, 'w'), join(folder.path, 'way'));
    for (const out of ['way/sub/south.news', 'way/.copydesk/annotations/north.txt.json', 'way/.copydesk/new/x.csv']) {
      const { code, err } = await run('export', '--format', 'csv', '--folder', 'way', '--out', out, '--force');
      expect([code, err]).toEqual([2, expect.stringMatching(/is a source|nothing is exported into/)]);
    }
    expect(read('w/sub/south.news')).toBe(south);
    expect(read('w/.copydesk/annotations/north.txt.json')).toBe(kept);
    expect(existsSync(join(folder.path, 'w/.copydesk/new'))).toBe(false);
    const { err } = await run('export', '--format', 'csv', '--folder', 'w', '--out', 'w', '--force');
    expect(err).toMatch(/^copydesk: [^\n]*w is a folder\n$/);
  });

  test('what is wrong with a file is told, the rest is read, and nothing leads out of the folder', async () => {
    folder.write(
      'in.csv',
      'source,quote,tags\nnorth.txt,The talks,event\n../../secret.txt,x,y\nnorth.txt,Quite other sayings altogether,lost\n',
    );
    const { code, err } = await run('import', 'in.csv', '--folder', 'other');
    expect(code).toBe(1);
    expect(err).toContain('line 3: "../../secret.txt" leads out of the folder (left out)');
    expect(err).toContain(
      '“Quite other sayings altogether” is not in the source as it is quoted: it is kept, to be reviewed',
    );
    expect((await run('list', '--folder', 'other')).out).toBe(
      'lost\tnorth.txt\t[orphaned] “Quite other sayings altogether”\nevent\tnorth.txt:2\t“The talks”\n',
    );
    folder.write('latin.csv', new Uint8Array([0x73, 0x6f, 0xe9, 0x0a]));
    expect(await run('import', 'latin.csv', '--folder', 'other')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not in UTF-8'),
    });
  });

  test('a broken sidecar is told and stays as it is', async () => {
    folder.write('w/.copydesk/annotations/north.txt.json', '{"type": "AnnotationPage", "items": [');
    expect(await run('list', '--folder', 'w')).toMatchObject({
      code: 1,
      err: expect.stringContaining('this is no valid JSON'.slice(5)),
    });
    folder.write('in.csv', 'source,quote\nnorth.txt,The talks\nsub/south.news,talks\n');
    const { code, err } = await run('import', 'in.csv', '--folder', 'w');
    expect(code).toBe(1);
    expect(err).toContain('1 annotation left out: their sidecars cannot be read');
    expect(read('w/.copydesk/annotations/north.txt.json')).toBe('{"type": "AnnotationPage", "items": [');
    expect(read('w/.copydesk/annotations/sub/south.news.json')).toContain('"exact": "talks"');
  });

  test.skipIf(process.platform === 'win32')(
    'links that lead elsewhere are neither read nor written through',
    async () => {
      mkdirSync(join(folder.path, 'elsewhere/annotations'), { recursive: true });
      folder.write('elsewhere/secret.txt', 'The talks were secret.\n');
      symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'other/.copydesk'));
      symlinkSync(join(folder.path, 'elsewhere/secret.txt'), join(folder.path, 'other/leak.txt'));
      folder.write('in.csv', 'source,quote\nnorth.txt,The talks\nleak.txt,secret\n');
      const { code, err } = await run('import', 'in.csv', '--folder', 'other');
      expect(code).toBe(2);
      expect(err).toContain('a link leads out of .copydesk');
      expect(readdirSync(join(folder.path, 'elsewhere/annotations'))).toEqual([]);
      expect(err).toMatch(/leak\.txt/);
    },
  );
});
