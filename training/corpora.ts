// The gold corpora, which are not part of the project: JSON Lines in a folder that whoever measures or trains names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterIndexOf, offsetAtCharacter } from '../common/anchor/characters';

/** Where the corpora lie: `--data DIR`, else `COPYDESK_DATA`; undefined where neither names a folder that is there. */
export function corporaFolder(args: readonly string[]): string | undefined {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? args[at + 1] : process.env['COPYDESK_DATA'];
  return folder !== undefined && folder !== '' && existsSync(folder) ? folder : undefined;
}

/** All lines of a JSON Lines file; null when the file is not there. */
export function readJsonLines(folder: string, path: string): readonly unknown[] | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** Maps offsets of a text in Unicode characters, as the corpora count, to UTF-16 offsets. */
export function characterMap(text: string): (character: number) => number {
  const index = characterIndexOf(text);
  return (character) => offsetAtCharacter(index, character);
}
