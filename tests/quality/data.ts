import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the corpora lie: `--data DIR`, else `COPYDESK_DATA`. They are not part of the project. */
export function dataFolder(args: readonly string[]): string {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? args[at + 1] : process.env['COPYDESK_DATA'];
  if (folder === undefined || folder === '' || !existsSync(folder)) {
    throw new Error(
      'quality needs the corpora: `npm run quality -- NAME --data DIR` or COPYDESK_DATA=DIR, a folder that holds dates/, names/, linking/, pages/ and seeds/ as JSON Lines.',
    );
  }
  return folder;
}

/** A gold span; offsets are UTF-16 units (the files count Unicode characters). */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Value of a time, or entity id of a mention. */
  readonly value: string;
}

/** Maps offsets in Unicode characters to UTF-16 offsets. */
export function characterMap(text: string): (character: number) => number {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return (character) => offsets[Math.max(0, Math.min(character, offsets.length - 1))] ?? text.length;
}

/** All lines of a JSON Lines file; an empty list, said aloud, when the file is not there. */
export function readJsonLines(folder: string, path: string): readonly unknown[] {
  const file = join(folder, path);
  if (!existsSync(file)) {
    console.log(`(no ${path}: skipped)`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
