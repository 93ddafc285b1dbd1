import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adding } from '../../common/annotation/edits';
import { allAnnotations } from '../../common/annotation/queries';
import { noted, targetIn } from '../support/passages';
import { bundled, type Bundle } from './bundle';
import type { Refused } from './refused';

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

describe('a file that another window writes in the last moment', () => {
  const path = 'codebook.yaml';
  const opened = (meanwhile: string) => {
    const { folder } = folders();
    const whole = join(folder, path);
    writeFileSync(whole, 'as it was');
    return { folder, files: programs.onDisk.filesOnDisk(folder, () => writeFileSync(whole, meanwhile)) };
  };

  test('is not overwritten, and nothing else is left', async () => {
    const { folder, files } = opened('of the other');
    expect(await files.replace(path, 'ours', 'as it was')).toBe(false);
    expect([...programs.onDisk.filesBelow(folder)]).toEqual([
      [path, 'of the other'],
      ['one.txt', text],
    ]);
    writeFileSync(join(folder, path), 'as it was');
    expect(await files.remove(path, 'as it was')).toBe(false);
    expect(programs.onDisk.filesBelow(folder).get(path)).toBe('of the other');
    expect(await files.replace('new.yaml', 'ours', 'gone')).toBe(false);
    expect(await files.replace('new.yaml', 'ours', null)).toBe(true);
  });

  test('is overwritten where it still has the text that was read, or any may be', async () => {
    const { folder, files } = opened('as it was');
    expect(await files.replace(path, 'ours', 'as it was')).toBe(true);
    expect(await files.replace(path, 'anew')).toBe(true);
    expect(programs.onDisk.filesBelow(folder).get(path)).toBe('anew');
    expect(await files.remove(path, 'as it was')).toBe(true);
    expect(await files.remove(path)).toBe(true);
    expect(await files.remove('none.yaml')).toBe(true);
  });

  test('stays where it cannot be read without losing letters', async () => {
    const { folder, files } = opened('as it was');
    writeFileSync(join(folder, 'other.yaml'), Buffer.from([0xff, 0x41]));
    await expect(files.replace('other.yaml', 'ours', 'as it was')).rejects.toThrow('UTF-8');
    expect([...programs.onDisk.filesBelow(folder).keys()]).toEqual([path, 'one.txt', 'other.yaml']);
  });
});

test('where look and rename are not one step the look is made too, and the second one comes later', async () => {
  const { folder } = folders();
  const path = 'codebook.yaml';
  const files = programs.onDisk.filesByCallbacks(folder);
  writeFileSync(join(folder, path), 'of the other');
  expect([await files.replace(path, 'ours', 'as it was'), await files.remove(path, 'as it was')]).toEqual([
    false,
    false,
  ]);
  expect([...programs.onDisk.filesBelow(folder)]).toEqual([
    [path, 'of the other'],
    ['one.txt', text],
  ]);
  expect([await files.replace(path, 'ours', 'of the other'), await files.read(path)]).toEqual([true, 'ours']);
  expect([await files.remove(path, 'ours'), await files.read(path)]).toEqual([true, null]);
  expect(files.settlePause).toBeGreaterThan(programs.onDisk.filesOnDisk(folder).settlePause);
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

/** Nobody in particular, where the tests run as the superuser: that one may write everywhere. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test('a folder that must not be written is said to be so, and the change is written when it may be', async () => {
  const { folder } = folders();
  chmodSync(programs.home, 0o755);
  chmodSync(folder, 0o555);
  const child = spawn(process.execPath, [programs.refused, folder, text], {
    ...somebody,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<Refused> => JSON.parse((await lines.next()).value ?? 'null') as Refused;
    const refused = await next();
    expect(refused.message).toMatch(/one\.txt\.json could not be written\. .*read-only, or you have no permission/);
    expect([refused.held, refused.failures, existsSync(join(folder, '.copydesk'))]).toEqual([1, [], false]);
    chmodSync(folder, 0o777);
    child.stdin.write('writable\n');
    expect(await next()).toEqual({ message: null, held: 1, failures: [] });
    expect(existsSync(join(folder, '.copydesk/annotations/one.txt.json'))).toBe(true);
  } finally {
    child.kill('SIGKILL');
  }
});
