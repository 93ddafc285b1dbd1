import { describe, expect, test } from 'vitest';
import { createEditedFile } from '../../../client/files/editedFile';
import { anyOf } from '../../../client/files/globs';
import { createQueue } from '../../../client/files/queue';
import { temporaryPath } from '../../../client/files/textFiles';
import { memoryDisk, memoryFiles } from './memoryFiles';

describe('the queue', () => {
  test('runs work under one key in order, and goes on after a failure', async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const step = (name: string, wait: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      seen.push(name);
      if (name === 'b') throw new Error('b failed');
      return name;
    };
    const results = await Promise.allSettled([
      queue.run('x', step('a', 5)),
      queue.run('x', step('b', 1)),
      queue.run('x', step('c', 0)),
      queue.run('y', step('other', 0)),
    ]);
    expect(seen).toEqual(['other', 'a', 'b', 'c']);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });
});

const appended = (line: string) => (text: string) => ({
  ok: true as const,
  text: text.split('\n').includes(line) ? text : `${text}${line}\n`,
});
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a file that people edit too', () => {
  test('is changed as it is on disk at that moment, and tells of changes', async () => {
    const disk = memoryDisk({ f: 'one\n' });
    const file = createEditedFile(memoryFiles(disk), 'f');
    let told = 0;
    file.onChange(() => (told += 1));
    await file.reload();
    disk.files.set('f', 'one\nby hand\n');
    await file.edit(appended('two'));
    expect(disk.files.get('f')).toBe('one\nby hand\ntwo\n');
    expect(file.text).toBe('one\nby hand\ntwo\n');
    expect(told).toBe(3);
  });

  test('keeps what another program wrote into it between our reading and our writing', async () => {
    const disk = memoryDisk({ f: 'one\n' });
    const files = memoryFiles(disk);
    const texts = ['one\nby hand\n', 'one\nby hand\nagain\n'];
    const interrupted: typeof files = {
      ...files,
      replace(...how) {
        const text = texts.shift();
        if (text !== undefined) disk.files.set('f', text);
        return files.replace(...how);
      },
    };
    const file = createEditedFile(interrupted, 'f');
    await file.edit(appended('two'));
    expect(disk.files.get('f')).toBe('one\nby hand\nagain\ntwo\n');
    await file.idle();
    expect(file.text).toBe('one\nby hand\nagain\ntwo\n');
  });

  test('is not written when nothing changes, nor when the change is refused', async () => {
    const disk = memoryDisk({ f: 'one\n' });
    const file = createEditedFile(memoryFiles(disk), 'f');
    await file.edit(appended('one'));
    await expect(file.edit(() => ({ ok: false, message: 'it is broken' }))).rejects.toThrow('it is broken');
    expect(disk.writes.size).toBe(0);
  });

  test('keeps the changes of two windows that write at the same moment', async () => {
    const disk = memoryDisk({ f: '' });
    const first = createEditedFile(memoryFiles(disk), 'f');
    const second = createEditedFile(memoryFiles(disk), 'f');
    await Promise.all([first.edit(appended('first')), second.edit(appended('second')), first.edit(appended('third'))]);
    await pause();
    expect(disk.files.get('f')?.trim().split('\n').toSorted()).toEqual(['first', 'second', 'third']);
  });
});

describe('several globs as one', () => {
  test('have no braces within braces', () => {
    expect(anyOf(['**/*.txt'])).toBe('**/*.txt');
    expect(anyOf(['**/*.txt', '**/*.news'])).toBe('{**/*.txt,**/*.news}');
    expect(anyOf(['a/*.{txt,news}', 'b/**', 'b/**'])).toBe('{a/*.txt,a/*.news,b/**}');
    expect(anyOf(['{a,{b,c}}/$&.txt'])).toBe('{a/$&.txt,b/$&.txt,c/$&.txt}');
  });

  test('stay bounded whatever is written', () => {
    const wild = '{a,b}'.repeat(40);
    expect(anyOf([wild]).length).toBeLessThan(200_000);
    expect(anyOf(['{', '}{', '{}'])).toBe('{{,}{,{}}');
  });
});

test('a temporary file stands beside its file, and has no longer a name for a source with a long one', () => {
  const name = `${'가'.repeat(80)}.txt.json`;
  expect(temporaryPath(`.copydesk/annotations/press/${name}`, 'id')).toBe('.copydesk/annotations/press/id.tmp');
  expect(temporaryPath('name', 'id')).toBe('id.tmp');
});
