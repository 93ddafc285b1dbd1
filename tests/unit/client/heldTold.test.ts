import { expect, test } from 'vitest';
import { adding } from '../../../common/annotation/edits';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The minister met her counterpart.\n';

test('a change is told once, and not again when its file is written and known to stand', async () => {
  const disk = memoryDisk({ 'one.txt': text });
  const library = memoryLibrary(disk);
  library.opened('one.txt', text);
  await library.apply([adding(tagged(targetIn('one.txt', text, 'minister'), 'claim'))]);
  await library.idle();
  let told = 0;
  library.onChange(() => (told += 1));
  await library.apply([adding(tagged(targetIn('one.txt', text, 'counterpart'), 'claim'))]);
  await library.idle();
  expect(disk.files.get('.copydesk/annotations/one.txt.json')).toContain('"counterpart"');
  expect(told).toBe(1);
});
