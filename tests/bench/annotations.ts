import { createDescriber } from '../../common/anchor/describe';
import { createAnnotation } from '../../common/annotation/create';
import { parseSidecar, printSidecar } from '../../common/annotation/file';
import { allAnnotations, endsIn } from '../../common/annotation/queries';
import { emptyStore, update, type AnnotationStore } from '../../common/annotation/store';
import { median, millisecondsOf, processorMillisecondsOf } from './timing';

/** Annotations in all; milliseconds that a folder with them may take to open, and one keystroke in a source of them. */
const all = 100_000;
const openLimit = 2000;
const keyLimit = 0.2;
/** Annotations of the source that is typed in. */
const typedIn = 1000;
/** Sidecars that are taken in at once, as the library does. */
const together = 500;

interface File {
  readonly source: string;
  readonly text: string;
  readonly json: string;
}

/** A source with so many words, of which no ten are alike, and its sidecar. */
function fileOf(number: number, words: number, annotations: number): File {
  const source = `folder ${number % 40}/source ${number}.txt`;
  const text = Array.from({ length: words }, (_, at) => `word${(at * 7919 + number) % 10_007}`).join(' ');
  const describe = createDescriber(text);
  const made = Array.from({ length: annotations }, (_, at) => {
    const start = Math.floor((at * (text.length - 50)) / annotations);
    return createAnnotation({
      id: `urn:uuid:${String(number).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`,
      motivation: 'tagging',
      tags: ['claim'],
      created: '2025-01-01T00:00:00.000Z',
      target: { source, selectors: describe({ start, end: start + 40 }) },
    });
  });
  return { source, text, json: printSidecar(source, { annotations: made, foreign: [], unknown: {} }) };
}

/** The store of a folder as it is when it was opened: every sidecar parsed, every passage found. */
function opened(files: readonly File[]): AnnotationStore {
  let store = emptyStore;
  for (let at = 0; at < files.length; at += together) {
    const loaded = files.slice(at, at + together).map(({ source, json }) => ({ source, parsed: parseSidecar(json) }));
    store = update(store, { type: 'sidecarsLoaded', loaded });
  }
  for (const { source, text } of files) store = update(store, { type: 'textKnown', source, text });
  return store;
}

/** Gate: a folder with 100,000 annotations opens in under 2 s, in 10 sources, in 1,000 and in 10,000. */
function opening(): boolean {
  const rows = [10, 1000, 10_000].map((sources) => {
    const files = Array.from({ length: sources }, (_, at) =>
      fileOf(at, Math.max(300, 30_000 / sources), all / sources),
    );
    // The first round warms the code up, the best tells what it costs when nothing else wants the processor.
    const times = Array.from({ length: 3 }, () => processorMillisecondsOf(() => opened(files)));
    const store = opened(files);
    const list = millisecondsOf(() => allAnnotations(store));
    return { sources, ms: Math.min(...times), list, count: allAnnotations(store).length };
  });
  for (const { sources, ms, list, count } of rows) {
    const counts = `${count} annotations in ${sources} sources`;
    console.log(`opening ${counts}: ${ms.toFixed(0)} ms (limit ${openLimit}), listing them ${list.toFixed(1)} ms`);
  }
  return rows.every(({ ms, count }) => ms < openLimit && count === all);
}

/** Gate: a keystroke in a source with 1,000 annotations, of a folder with 100,000, costs under 0.2 ms. */
function typing(): boolean {
  const files = [
    fileOf(0, 20_000, typedIn),
    ...Array.from({ length: 99 }, (_, at) => fileOf(at + 1, 5000, (all - typedIn) / 99)),
  ];
  let store = opened(files);
  const source = files[0]?.source ?? '';
  const key = (start: number, at: number): number =>
    millisecondsOf(() => {
      const changes = [{ start: start + at, deleted: 0, inserted: 'x' }];
      store = update(store, { type: 'textChanged', source, changes });
    });
  const times = Array.from({ length: 2000 }, (_, at) => key(at % 2 === 0 ? 10 : 60_000, at));
  const asked = millisecondsOf(() => endsIn(store, source));
  const ms = median(times);
  console.log(
    `typing with ${typedIn} annotations in the source, ${all} in all: median ${ms.toFixed(3)} ms (limit ${keyLimit}); asking where they stand ${asked.toFixed(1)} ms`,
  );
  return ms < keyLimit;
}

/** Gates of the annotations' store. True when they hold. */
export const annotations = (): boolean => [opening(), typing()].every(Boolean);
