import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adding } from '../../common/annotation/edits';
import { allAnnotations } from '../../common/annotation/queries';
import { noted, targetIn } from '../support/passages';
import { bundled, type Bundle } from './bundle';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const note = () => noted(targetIn('one.txt', text, 'talks'), 'which?');

let programs: Bundle;
let count = 0;
beforeAll(async () => {
  programs = await bundled();
});
afterAll(() => programs.dispose());

/** A new workspace folder with one source, and a folder beside it that nothing must touch. */
function folders(): { readonly folder: string; readonly outside: string } {
  count += 1;
  const [folder, outside] = ['workspace', 'outside'].map((name) => join(programs.home, `${name} ${count}`));
  if (folder === undefined || outside === undefined) throw new Error('no folder');
  mkdirSync(folder);
  mkdirSync(outside);
  writeFileSync(join(folder, 'one.txt'), text);
  return { folder, outside };
}

describe('a folder that came with symbolic links', () => {
  test.each(['.copydesk', '.copydesk/annotations'])('has nothing written through %s', async (link) => {
    const { folder, outside } = folders();
    if (link !== '.copydesk') mkdirSync(join(folder, '.copydesk'));
    symlinkSync(outside, join(folder, link));
    const { library, failures } = programs.onDisk.openOnDisk(folder, 5);
    await library.load();
    await expect(library.apply([adding(note())])).rejects.toThrow('symbolic link');
    await library.idle();
    expect(readdirSync(outside)).toEqual([]);
    expect(failures.join()).toContain('symbolic link');
  });

  test('has no sidecar read or written that is a link', async () => {
    const { folder, outside } = folders();
    const secret = '{"type":"AnnotationPage","items":[]}';
    writeFileSync(join(outside, 'secret.json'), secret);
    mkdirSync(join(folder, '.copydesk/annotations'), { recursive: true });
    symlinkSync(join(outside, 'secret.json'), join(folder, '.copydesk/annotations/one.txt.json'));
    const { library } = programs.onDisk.openOnDisk(folder, 5);
    await library.load();
    await expect(library.apply([adding(note())])).rejects.toThrow('symbolic link');
    expect(programs.onDisk.filesBelow(outside).get('secret.json')).toBe(secret);
  });

  test('goes in no circle where a folder of sidecars leads back to itself', async () => {
    const { folder } = folders();
    mkdirSync(join(folder, '.copydesk/annotations'), { recursive: true });
    symlinkSync(join(folder, '.copydesk'), join(folder, '.copydesk/annotations/round'));
    const { library, failures } = programs.onDisk.openOnDisk(folder, 5);
    await library.apply([adding(note())]);
    await library.idle();
    expect(failures).toEqual([]);
    expect(allAnnotations(library.store)).toHaveLength(1);
  });
});

describe('leftovers', () => {
  test('of a killed writer go when they are old; a fresh one may be at work, and what is not ours stays', async () => {
    const { folder } = folders();
    const place = join(folder, '.copydesk/annotations/press');
    mkdirSync(place, { recursive: true });
    const [old, fresh, foreign] = [
      '0f8fad5b-d9cb-469f-a165-70867728950e.tmp',
      '7c9e6679-7425-40de-944b-e07fc1f90ae7.tmp',
      'mine.tmp',
    ].map((name) => join(place, name));
    for (const path of [old, fresh, foreign]) writeFileSync(path ?? '', 'half of a fi');
    const before = new Date(Date.now() - 300_000);
    for (const path of [old, foreign]) utimesSync(path ?? '', before, before);
    const { library } = programs.onDisk.openOnDisk(folder, 5);
    await library.load();
    await library.idle();
    expect([old, fresh, foreign].map((path) => existsSync(path ?? ''))).toEqual([false, true, true]);
  });
});

// The superuser may write everywhere, so that there is no such folder for it.
describe.skipIf(process.getuid?.() === 0)('a folder that must not be written', () => {
  test('is said to be so, and nothing is shown as kept on disk', async () => {
    const { folder } = folders();
    chmodSync(folder, 0o555);
    const { library } = programs.onDisk.openOnDisk(folder, 5);
    await expect(library.apply([adding(note())])).rejects.toThrow(/EACCES|EROFS|permission/);
    chmodSync(folder, 0o755);
    await library.flush();
    expect(existsSync(join(folder, '.copydesk/annotations/one.txt.json'))).toBe(true);
  });
});
