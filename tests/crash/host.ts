import { watch } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { adding, changing, removing } from '../../common/annotation/edits';
import { allAnnotations } from '../../common/annotation/queries';
import { settlePause } from '../../client/files/textFiles';
import { openOnDisk } from './onDisk';
import { randomFrom } from './random';
import { sourceText } from './sources';

/** What a host says it has done: ids that it added and kept, ids that it added and removed, tags that it put onto others'. */
export interface Done {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly tagged: readonly (readonly [id: string, tag: string])[];
  readonly failures: readonly string[];
}

/** What a host holds when both have come to rest: ids with their tags. */
export type Held = Readonly<Record<string, readonly string[]>>;

const sidecars = '.copydesk/annotations';

/**
 * One of two hosts on a folder: annotates, tags and removes as fast as it can, and is told of changes on disk as an
 * editor is. Reads a word a line: "go" begins, "rest" waits until nothing is being written, "end" tells what it holds.
 */
async function main(folder: string, name: string, seed: number, acts: number): Promise<void> {
  const random = randomFrom(seed);
  const { library, failures } = openOnDisk(folder, settlePause.atOnce);
  await library.load();
  watch(join(folder, sidecars), (_, file) => {
    if (file?.endsWith('.json')) void library.sidecarChanged(`${sidecars}/${file}`);
  });
  /** Sources of the annotations that were added and kept, by id. */
  const kept = new Map<string, string>();
  const removed = new Set<string>();
  const tagged: [string, string][] = [];
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

  async function act(at: number): Promise<void> {
    const kind = random();
    // One source is emptied again and again, so that its sidecar comes and goes.
    const fleeting = [...kept].flatMap(([id, source]) => (source === 'three.txt' ? [id] : []));
    const mine = pick(fleeting.length > 0 ? fleeting : [...kept.keys()]);
    const shared = pick(allAnnotations(library.store).filter(({ id }) => id.startsWith('urn:uuid:shared')));
    if (kind < (fleeting.length > 0 ? 0.4 : 0.1) && mine !== undefined) {
      await library.apply([removing(mine)]);
      kept.delete(mine);
      removed.add(mine);
    } else if (kind < 0.7 && shared) {
      const tag = `${name}-${at}`;
      await library.apply([changing(shared.id, (now) => ({ ...now, tags: [...now.tags, tag] }))]);
      tagged.push([shared.id, tag]);
    } else {
      const source = pick(['one.txt', 'two.txt', 'three.txt']) ?? 'one.txt';
      const text = sourceText(source);
      const start = Math.floor(random() * (text.length - 20));
      const target = { source, selectors: describe(text, { start, end: start + 12 }) };
      const id = `urn:uuid:${name}-${at}`;
      const created = '2025-01-01T00:00:00Z';
      await library.apply([adding(createAnnotation({ id, motivation: 'tagging', tags: ['claim'], target, created }))]);
      kept.set(id, source);
    }
  }

  const say = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
  say('ready');
  for await (const word of createInterface({ input: process.stdin })) {
    if (word === 'go') {
      for (let at = 0; at < acts; at += 1) {
        await act(at);
        await new Promise((resolve) => setTimeout(resolve, random() * 30));
      }
      await library.idle();
      say({ kept: [...kept.keys()], removed: [...removed], tagged, failures } satisfies Done);
    } else if (word === 'rest') {
      await library.idle();
      say('rested');
    } else {
      say(Object.fromEntries(allAnnotations(library.store).map(({ id, tags }) => [id, tags])) satisfies Held);
      process.exit();
    }
  }
}

const [folder = '', name = '', seed = '1', acts = '1'] = process.argv.slice(2);
await main(folder, name, Number(seed), Number(acts));
