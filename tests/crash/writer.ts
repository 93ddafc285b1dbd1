import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { adding, changing, removing, type Edit } from '../../common/annotation/edits';
import type { Annotation, Target } from '../../common/annotation/model';
import { allAnnotations } from '../../common/annotation/queries';
import { openOnDisk, sourcesBelow } from './onDisk';
import { randomFrom } from './random';
import { sourceText } from './sources';

/** One thing that the writer does: annotations put (with a mark that tells versions apart) or removed, or a source renamed. */
export interface Act {
  readonly put?: Readonly<Record<string, string>>;
  readonly removed?: readonly string[];
  readonly renamed?: readonly [from: string, to: string];
}

/** A line of the log: an act begins, or has been acknowledged. */
export interface LogLine {
  readonly round: number;
  readonly act: number;
  readonly does?: Act;
  /** Why the writer gave up. */
  readonly failed?: string;
}

/** Milliseconds after which a writer ends by itself, when nobody has killed it. */
const lifetime = 20_000;

/**
 * Edits the annotations of a folder as fast as it can, until it is killed. Each act is noted in a log before it begins
 * and after the library has said that it is done; what is appended to a file is not lost with the process.
 */
async function main(folder: string, log: string, seed: number, round: number): Promise<never> {
  const random = randomFrom(seed);
  const { library } = openOnDisk(folder, 5);
  await library.load();
  const note = (line: LogLine): void => appendFileSync(log, `${JSON.stringify(line)}\n`);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  let act = 0;

  const marked = (annotation: Annotation, mark: string): Annotation => ({ ...annotation, note: mark });
  const passageIn = (source: string): Target => {
    const text = sourceText(source);
    const start = Math.floor(random() * (text.length - 20));
    return { source, selectors: describe(text, { start, end: start + 12 }) };
  };
  /** A note on some passage, or a link from it to another one, which lies in another source as a rule. */
  const fresh = (sources: readonly string[]): Annotation => {
    const id = `urn:uuid:${round}-${act}-${Math.floor(random() * 1e9)}`;
    const isLink = random() < 0.3;
    return createAnnotation({
      id,
      motivation: isLink ? 'linking' : 'commenting',
      target: passageIn(pick(sources)),
      linkTo: isLink ? passageIn(pick(sources)) : null,
      linkKind: isLink ? 'corroborates' : null,
      note: 'new',
      created: '2025-01-01T00:00:00Z',
    });
  };

  async function edit(): Promise<void> {
    const all = allAnnotations(library.store);
    const put: Record<string, string> = {};
    const removed: string[] = [];
    const edits: Edit[] = [];
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      const kind = random();
      const old = all.length > 0 ? pick(all) : null;
      if (!old || kind < 0.5) {
        const made = fresh(sourcesBelow(folder));
        put[made.id] = 'new';
        edits.push(adding(made));
      } else if (put[old.id] === undefined && !removed.includes(old.id)) {
        const mark = `${round}.${act}`;
        if (kind < 0.8) put[old.id] = mark;
        else removed.push(old.id);
        edits.push(kind < 0.8 ? changing(old.id, (now) => marked(now, mark)) : removing(old.id));
      }
    }
    note({ round, act, does: { put, removed } });
    await library.apply(edits);
  }

  async function rename(): Promise<void> {
    const from = pick(sourcesBelow(folder));
    const to = `${pick(['press', 'papers', 'odd names \u00e9\u{1f600}'])}/${round}-${act}-${from.split('/').at(-1)?.split('-').at(-1)}`;
    note({ round, act, does: { renamed: [from, to] } });
    renameSync(join(folder, from), join(folder, to));
    await library.renamed(from, to);
  }

  // Whatever becomes of the test, this ends with it, and soon.
  process.stdin.resume().once('end', () => process.exit());
  setTimeout(() => process.exit(), lifetime).unref();
  process.stdout.write('ready\n');
  for (; ; act += 1) {
    await (random() < 0.12 ? rename() : edit());
    note({ round, act });
  }
}

const [folder = '', log = '', seed = '0', round = '0'] = process.argv.slice(2);
main(folder, log, Number(seed), Number(round)).catch((error: unknown) => {
  const line: LogLine = { round: Number(round), act: -1, failed: String(error) };
  appendFileSync(log, `${JSON.stringify(line)}\n`);
  process.exitCode = 1;
});
