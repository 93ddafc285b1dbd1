import { corporaFolder, readJsonLines } from '../../training/corpora';

/** Where the corpora lie; throws when that is not said. */
export function dataFolder(args: readonly string[]): string {
  const folder = corporaFolder(args);
  if (folder === undefined) {
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

/** All texts of a corpus; an empty list, said aloud, when its file is not there. */
export function readCorpus(folder: string, path: string): readonly unknown[] {
  const rows = readJsonLines(folder, path);
  if (rows === null) console.log(`(no ${path}: skipped)`);
  return rows ?? [];
}
