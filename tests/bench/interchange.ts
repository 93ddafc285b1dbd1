import { parseSidecar } from '../../common/annotation/file';
import { allAnnotations } from '../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../common/annotation/store';
import { build } from '../../common/interchange/build';
import { exportAnnotations } from '../../common/interchange/exporting';
import { readFiles } from '../../common/interchange/importing';
import { exportFormats, importFormats, type OutFile } from '../../common/interchange/model';
import { planImport } from '../../common/interchange/plan';
import { annotatedFile, textOf, type AnnotatedFile } from './annotatedFiles';
import { processorMillisecondsOf } from './timing';

/** Annotations in all, and milliseconds that each way may take. */
const all = 20_000;
const limit = 3000;

interface Folder {
  readonly name: string;
  readonly files: readonly AnnotatedFile[];
}

function* foldersOf(words: readonly string[]): Generator<Folder> {
  for (const [sources, units] of [
    [1, 1_000_000],
    [200, 20_000],
  ] as const) {
    const files = Array.from({ length: sources }, (_, at) =>
      annotatedFile(at, textOf(words, units, `${at}`), all / sources),
    );
    yield { name: `${sources} × ${units} units`, files };
  }
}

function storeOf(files: readonly AnnotatedFile[]): AnnotationStore {
  const loaded = files.map(({ source, json }) => ({ source, parsed: parseSidecar(json) }));
  const store = update(emptyStore, { type: 'sidecarsLoaded', loaded });
  return files.reduce((now, { source, text }) => update(now, { type: 'textKnown', source, text }), store);
}

/** A few passages are nowhere for sure when their text has changed, and brat has no place for these. */
const fewest = all * 0.999;

function tell(name: string, work: () => number): boolean {
  let count = 0;
  const ms = processorMillisecondsOf(() => (count = work()));
  const isOk = ms < limit && count >= fewest;
  console.log(`${name}: ${count} annotations in ${ms.toFixed(0)} ms (limit ${limit}): ${isOk ? 'OK' : 'BROKEN'}`);
  return isOk;
}

/**
 * Gate: 20,000 annotations are exported and imported in under 3 s in each format, of one source of a megabyte and of
 * 200; exported are those that stand as they are stored, and those of sources that have got a line in front since, all
 * of which are described anew. True when it holds.
 * @param paragraphs of news, whose words are used
 */
export function interchange(paragraphs: readonly string[]): boolean {
  const words = paragraphs.flatMap((text) => text.split(' '));
  const held: boolean[] = [];
  for (const { name, files } of foldersOf(words)) {
    const store = storeOf(files);
    const moved = storeOf(files.map((file) => ({ ...file, text: `A line in front.\n${file.text}` })));
    const written = new Map<string, readonly OutFile[]>();
    for (const format of exportFormats) {
      for (const [how, from] of [
        ['as stored', store],
        ['moved', moved],
      ] as const) {
        const input = { store: from, annotations: allAnnotations(from), tags: [], base: '' };
        const isHeld = tell(`export of ${format}, ${name}, ${how}`, () => {
          const exported = exportAnnotations(input, format);
          if (from === store) written.set(format, exported.files);
          return exported.written;
        });
        held.push(isHeld);
      }
    }
    const texts = new Map(files.map(({ source, text }) => [source, text]));
    const sources = [...texts.keys()];
    for (const format of importFormats) {
      const isHeld = tell(`import of ${format}, ${name}`, () => {
        const drafts = readFiles(written.get(format) ?? [], format);
        const textOfSource = (source: string): string | null => texts.get(source) ?? null;
        const built = build(drafts, { sources, textOf: textOfSource, now: '2025-01-01T00:00:00.000Z' });
        return planImport(built, emptyStore).added;
      });
      held.push(isHeld);
    }
  }
  return held.every(Boolean);
}
