/** Reads the sources of the workspace. Node, a browser worker and a client that serves its own files all fit behind it. */
export interface FilePort {
  /** Uris of all files below the given folders that one of the globs matches and no exclude glob does, sorted. */
  list(folders: readonly string[], include: readonly string[], exclude: readonly string[]): Promise<readonly string[]>;
  /**
   * Text of a file (byte order mark removed), or null when it is missing, unreadable, binary or larger than `maxBytes`.
   */
  read(uri: string, maxBytes: number): Promise<string | null>;
}

/** What the surroundings give the server. */
export interface Platform {
  /** Null where only the client can read files (a browser worker). */
  readonly files: FilePort | null;
  /** Bytes of the name model's file; null where only the client can read it. Rejects when it cannot be read. */
  readonly nameModel: (() => Promise<Uint8Array>) | null;
  /** Monotonic milliseconds, for logs and progress alone. */
  now(): number;
  /** Runs `callback` once after `ms` milliseconds; the returned function stops it. */
  later(ms: number, callback: () => void): () => void;
  readonly name: 'node' | 'worker';
}
