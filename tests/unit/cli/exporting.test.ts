import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptySidecar, printSidecar } from '../../../common/annotation/file';
import { exportTo } from '../../../server/node/cli/annotations/exporting';
import { readAnnotatedFolder } from '../../../server/node/cli/annotations/folder';
import { tagged, targetIn } from '../../support/passages';
import { tempFolder, type TempFolder } from '../../support/tempFolder';

const words = 'Ministers met.\n';
const sidecar = (source: string): string =>
  printSidecar(source, { ...emptySidecar, annotations: [tagged(targetIn(source, words, 'met'), 'claim')] });

let folder: TempFolder;
let told = '';
const at = (path: string): string => join(folder.path, path);

/** Exports the workspace folder `w` as brat; its sources are `a.txt` and `news/b.txt`. */
async function exportBrat(out: string, force = false): Promise<number> {
  const annotated = await readAnnotatedFolder(at('w'));
  if (!annotated) throw new Error('no folder');
  const scope = { tags: [], sources: [] };
  return exportTo(annotated, { kind: 'export', folder: at('w'), scope, format: 'brat', out: at(out), force });
}

beforeEach(() => {
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((message) => {
    told += String(message);
    return true;
  });
  folder = tempFolder({
    'w/a.txt': words,
    'w/news/b.txt': words,
    'w/.copydesk/annotations/a.txt.json': sidecar('a.txt'),
    'w/.copydesk/annotations/news/b.txt.json': sidecar('news/b.txt'),
    'outside/mine.md': 'precious',
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

describe.skipIf(process.platform === 'win32')('an export of several files', () => {
  it.each([false, true])('writes nothing where a link leads out of its folder; forced: %s', async (force) => {
    mkdirSync(at('w/out'));
    symlinkSync(at('outside'), at('w/out/news'));
    expect(await exportBrat('w/out', force)).toBe(2);
    expect(told).toContain(`a link leads out of ${at('w/out')}; nothing is written there`);
    expect(readdirSync(at('outside'))).toEqual(['mine.md']);
    expect(readdirSync(at('w/out'))).toEqual(['news']);
  });

  it.each([
    ['a folder whose name begins with that of the target', 'w/out2'],
    ['the folder above', 'w'],
    ['nowhere', 'nowhere/at/all'],
    ['itself', 'w/out/news'],
  ])('writes nothing where a link leads to %s', async (_name, to) => {
    mkdirSync(at('w/out'));
    mkdirSync(at('w/out2'));
    symlinkSync(at(to), at('w/out/news'));
    expect(await exportBrat('w/out')).toBe(2);
    expect(told).toContain('a link leads out of');
    expect(readdirSync(at('w/out'))).toEqual(['news']);
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  it('follows a link that the user named, and links that stay in the folder', async () => {
    mkdirSync(at('outside/elsewhere'));
    symlinkSync(at('outside'), at('w/out'));
    symlinkSync(at('outside/elsewhere'), at('outside/news'));
    expect([await exportBrat('w/out'), told]).toEqual([0, expect.not.stringContaining('link leads')]);
    expect(existsSync(at('outside/a.ann'))).toBe(true);
    expect(existsSync(at('outside/elsewhere/b.ann'))).toBe(true);
  });
});
