import { contentHash } from '../../common/text/contentHash';
import { eachOf } from '../files/each';
import { createQueue } from '../files/queue';
import type { TextFiles } from '../files/textFiles';

/**
 * Texts in which annotated sources were seen, kept outside the workspace, so that passages can be followed through what
 * others did to a source while nobody looked. A help and no record: what is lost of it costs certainty, no annotation.
 */
export interface LastSeen {
  /** Texts in which a source was seen other than the one that it has, the latest first; those that can be read. */
  earlier(source: string, text: string | null): Promise<readonly string[]>;
  /** Remembers the texts of sources, the latest first, in place of those remembered of them before. */
  keep(texts: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** A source has another path now. */
  renamed(from: string, to: string): Promise<void>;
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** Nothing is remembered: where there is no storage. */
export const noLastSeen: LastSeen = {
  earlier: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  renamed: () => Promise.resolve(),
  idle: () => Promise.resolve(),
};

/** What is kept at most: UTF-16 units of all texts, of one text, and texts of one source. */
export interface LastSeenLimits {
  readonly all: number;
  readonly one: number;
  readonly texts: number;
}

const usualLimits: LastSeenLimits = { all: 32 * 1024 * 1024, one: 4 * 1024 * 1024, texts: 4 };
/** Texts that are read or written at a time. */
const atOnce = 8;
const indexPath = 'texts/index.json';
const textPath = (hash: string): string => `texts/${hash}.txt`;
const mark = /^(?:[0-9a-f]{32})$/;

/** Texts of a source: their hashes and lengths, the latest first. */
type Texts = readonly (readonly [hash: string, length: number])[];

/** The index of what is kept; sources in the order in which they were last kept. What is damaged is forgotten. */
function parseIndex(json: string | null): Map<string, Texts> {
  const index = new Map<string, Texts>();
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    if (!Array.isArray(value)) return index;
    for (const entry of value as readonly unknown[]) {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1])) continue;
      const texts = (entry[1] as readonly unknown[]).filter(
        (one): one is readonly [string, number] =>
          Array.isArray(one) && typeof one[0] === 'string' && mark.test(one[0]) && typeof one[1] === 'number',
      );
      index.set(entry[0], texts);
    }
  } catch {
    // Not readable: nothing is remembered.
  }
  return index;
}

const hashesOf = (index: ReadonlyMap<string, Texts>): ReadonlySet<string> =>
  new Set([...index.values()].flatMap((texts) => texts.map(([hash]) => hash)));

/** Takes the sources kept longest ago out of an index until it is small enough. */
function bounded(index: Map<string, Texts>, most: number): void {
  const lengths = new Map([...index.values()].flat());
  const uses = new Map<string, number>();
  for (const [hash] of [...index.values()].flat()) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  let sum = [...lengths.values()].reduce((all, length) => all + length, 0);
  for (const [source, texts] of [...index]) {
    if (sum <= most) return;
    index.delete(source);
    for (const [hash, length] of texts) {
      const left = (uses.get(hash) ?? 0) - 1;
      uses.set(hash, left);
      if (left === 0) sum -= length;
    }
  }
}

/**
 * Keeps texts below a folder of the extension's storage, each once by its hash, the least recently kept given up first.
 * @param failed told of what could not be kept
 */
export function createLastSeen(
  files: TextFiles,
  failed: (error: unknown) => void,
  limits: LastSeenLimits = usualLimits,
): LastSeen {
  const queue = createQueue();
  let index: Promise<Map<string, Texts>> | null = null;

  /** Read once: of two that read it, one would go on with what the other has not changed. */
  const opened = (): Promise<Map<string, Texts>> =>
    (index ??= files.read(indexPath).then(parseIndex, () => parseIndex(null)));

  /** Changes the index; where that says true, it is written, and the texts that nothing names any more are deleted. */
  const change = (work: (now: Map<string, Texts>) => Promise<boolean>): Promise<void> =>
    queue
      .run('index', async () => {
        const now = await opened();
        const before = hashesOf(now);
        if (!(await work(now))) return;
        bounded(now, limits.all);
        await files.replace(indexPath, JSON.stringify([...now]));
        const named = hashesOf(now);
        const dropped = [...before].filter((hash) => !named.has(hash));
        await eachOf(dropped, atOnce, (hash) => files.remove(textPath(hash)));
      })
      .catch(failed);

  async function keepOne(
    now: Map<string, Texts>,
    known: ReadonlySet<string>,
    source: string,
    texts: readonly string[],
  ): Promise<boolean> {
    const before = now.get(source) ?? [];
    const kept = texts.filter((text) => text.length <= limits.one).slice(0, limits.texts);
    const named = kept.map((text) => ({ text, hash: contentHash(text) }));
    if (named.length === before.length && named.every(({ hash }, at) => hash === before[at]?.[0])) return false;
    for (const { text, hash } of named) if (!known.has(hash)) await files.replace(textPath(hash), text);
    // Kept last, given up last.
    now.delete(source);
    if (named.length > 0)
      now.set(
        source,
        named.map(({ text, hash }) => [hash, text.length] as const),
      );
    return true;
  }

  return {
    async earlier(source, text) {
      const texts = (await opened()).get(source) ?? [];
      if (texts.length === 0) return [];
      const own = text === null ? null : contentHash(text);
      const others = texts.filter(([hash]) => hash !== own);
      const read = await Promise.all(others.map(([hash]) => files.read(textPath(hash)).catch(() => null)));
      return read.filter((one) => one !== null);
    },
    keep: (texts) =>
      change(async (now) => {
        const known = hashesOf(now);
        let isChanged = false;
        await eachOf([...texts], atOnce, async ([source, all]) => {
          if (await keepOne(now, known, source, all)) isChanged = true;
        });
        return isChanged;
      }),
    renamed: (from, to) =>
      change((now) => {
        const texts = now.get(from);
        if (!texts) return Promise.resolve(false);
        now.delete(from);
        now.set(to, texts);
        return Promise.resolve(true);
      }),
    idle: queue.idle,
  };
}
