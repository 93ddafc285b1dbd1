import { isWithin } from './within';

/** The path that a file has after a rename of it or of a folder that it is in; the same where the rename is of others. */
export const movedPath = (path: string, from: string, to: string): string =>
  isWithin(path, from) ? to + path.slice(from.length) : path;
