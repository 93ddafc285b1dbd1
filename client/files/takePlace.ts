import type { Uri } from 'vscode';

/** What became of a file that was to take another one's place; with the last two nothing was done. */
export type Taken = 'taken' | 'changed' | 'unable';

/**
 * Gives a file another one's name and place in one step of the file system: whoever reads finds the old file or the new
 * one. 'unable' where the file system offers no such step. Throws what the file system throws; both files are then as they
 * were.
 * @param from null to take the other one away, with nothing in its place
 * @param before the text that the old file must still have, null where there must be none: with another it is 'changed'.
 * Nothing comes between this look and the step
 */
export type TakePlace = (from: Uri | null, to: Uri, before: string | null | undefined) => Promise<Taken>;
