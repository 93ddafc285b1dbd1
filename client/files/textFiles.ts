/**
 * The few file operations that annotations and decisions need, on text files named by their path within one workspace
 * folder (with `/`). In the editor `workspaceFiles` provides them, in tests a map in memory.
 */
export interface TextFiles {
  /** Text of the file (UTF-8) without a byte order mark, or null when it does not exist. Throws when it cannot be read. */
  read(path: string): Promise<string | null>;
  /** A mark of the file as it is now, which another one takes the place of when it is written; null when it does not exist. */
  stamp(path: string): Promise<string | null>;
  /** Text of a source, as `decodeText` reads it; null when it does not exist or is binary. */
  readSource(path: string): Promise<string | null>;
  /**
   * Replaces (or makes) the file so that a reader sees the old text or the new, never a part. Throws on failure, the
   * old file then stands as it was.
   * @param before the text that the file must still have (null: there must be none), looked at right before the new one
   * takes its place. Where it has another, nothing is written, and the answer is false.
   */
  replace(path: string, text: string, before?: string | null): Promise<boolean>;
  /** Gives a file another path in one step; false, with nothing done, where it does not exist or another is there. */
  move(from: string, to: string): Promise<boolean>;
  /**
   * Deletes the file; one that does not exist is no error.
   * @param before the text that it must still have, as with `replace`
   */
  remove(path: string, before?: string | null): Promise<boolean>;
  /** Paths of all files below `directory` whose names end in `ending`, sorted. */
  list(directory: string, ending: string): Promise<readonly string[]>;
  /** Deletes what writers that were killed left below `directory`: temporary files older than some milliseconds. */
  sweep(directory: string, age: number): Promise<void>;
  /** One of `settlePause`. */
  readonly settlePause: number;
  /** Waits some milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

/**
 * Milliseconds after a write in which another window, that had looked at the file before it, may still overwrite it: there
 * is no lock, so a writer looks again after this time.
 */
export const settlePause = {
  /** Look and replacement are one piece of work. */
  atOnce: 150,
  /** There are callbacks between them, which come late where the machine has much to do: 150 ms are then not enough. */
  byCallbacks: 1000,
} as const;

/** Milliseconds after which no writer is at work on a temporary file any more. */
export const temporaryAge = 60_000;

/**
 * Path of the file that is written in place of another until it takes that one's name. Beside it, so that a rename is
 * enough; without its name, which may be as long as names can be; with an ending that no glob or watcher of ours has.
 */
export const temporaryPath = (path: string, id: string): string =>
  `${path.slice(0, path.lastIndexOf('/') + 1)}${id}.tmp`;

/** Whether a file's name is one that `temporaryPath` makes of a random UUID. */
export const isTemporary = (name: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.test(name);
