import { createInterface } from 'node:readline';
import { describe } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { adding } from '../../common/annotation/edits';
import { allAnnotations } from '../../common/annotation/queries';
import { openOnDisk } from './onDisk';

/** What a program says that may not write a folder. */
export interface Refused {
  /** What it was told when it tried; null where the write was done. */
  readonly message: string | null;
  /** Annotations that it holds. */
  readonly held: number;
  /** What it was told besides. */
  readonly failures: readonly string[];
}

/** Annotates a source of a folder, tells what became of it, and writes at last when it is told that it may. */
async function main(folder: string, text: string): Promise<void> {
  const { library, failures } = openOnDisk(folder, 5);
  await library.load();
  const target = { source: 'one.txt', selectors: describe(text, { start: 4, end: 12 }) };
  const created = '2025-01-01T00:00:00Z';
  const note = createAnnotation({ id: 'urn:uuid:refused', motivation: 'commenting', target, note: 'which?', created });
  const done = library.apply([adding(note)]);
  const message = await done.then(
    () => null,
    (error: unknown) => String(error),
  );
  const say = (told: Refused): void => void process.stdout.write(`${JSON.stringify(told)}\n`);
  say({ message, held: allAnnotations(library.store).length, failures });
  for await (const _ of createInterface({ input: process.stdin })) {
    await library.lookAgain();
    await library.idle();
    say({ message: null, held: allAnnotations(library.store).length, failures });
    process.exit();
  }
}

const [folder = '', text = ''] = process.argv.slice(2);
await main(folder, text);
