import type { Uri } from 'vscode';

/**
 * Gives a file another one's name and place in one step of the file system: whoever reads finds the old file or the new
 * one. False, with nothing done, where the file system offers no such step. Throws what the file system throws; both
 * files are then as they were.
 */
export type TakePlace = (from: Uri, to: Uri) => Promise<boolean>;
