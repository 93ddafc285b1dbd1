import { adding, changing, removing } from '../../../common/annotation/edits';
import { describe, expect, test } from 'vitest';
import { createLibrary, type Library } from '../../../client/annotations/library';
import type { TextFiles } from '../../../client/files/textFiles';
import { allAnnotations, annotationOf, endsIn } from '../../../common/annotation/queries';
import type { Annotation } from '../../../common/annotation/model';
import { noted, tagged, targetIn, linked } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const home = 'press/one.txt';
const sidecar = '.copydesk/annotations/press/one.txt.json';
const moved = '.copydesk/annotations/papers/one.txt.json';
const later = '2030-01-01T00:00:00.000Z';

const disk = (files: Readonly<Record<string, string>> = {}) => memoryDisk({ [home]: text, ...files });

function open(shared: MemoryDisk, files: Partial<TextFiles> = {}) {
  const failures: string[] = [];
  const library = createLibrary({
    files: { ...memoryFiles(shared), ...files },
    canWrite: () => true,
    broken: () => undefined,
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, failures };
}

const wordsIn = (library: Library, source: string) =>
  endsIn(library.store, source).map(
    ({ span }) => span && library.store.live.get(source)?.text.slice(span.start, span.end),
  );
const withTags =
  (...tags: readonly string[]) =>
  (annotation: Annotation): Annotation => ({ ...annotation, tags, modified: later });

describe('a change that was begun before something else happened', () => {
  test('keeps the place that a save wrote meanwhile', async () => {
    const shared = disk();
    const { library } = open(shared);
    library.opened(home, text);
    const annotation = tagged(targetIn(home, text, 'talks in August'), 'event');
    await library.apply([adding(annotation)]);
    library.edited(home, [{ start: 0, deleted: 0, inserted: 'A new first line.\n' }]);
    await library.saved(home, `A new first line.\n${text}`);
    await library.apply([changing(annotation.id, withTags('claim'))]);
    const now = annotationOf(library.store, annotation.id);
    expect(now?.tags).toEqual(['claim']);
    expect(now?.target.selectors.characters.startCharacter).toBe(
      annotation.target.selectors.characters.startCharacter + 'A new first line.\n'.length,
    );
  });

  test('is refused when the annotation was removed meanwhile', async () => {
    const { library } = open(disk());
    const annotation = tagged(targetIn(home, text, 'minister'), 'event');
    await library.apply([adding(annotation)]);
    await library.apply([removing(annotation.id)]);
    await expect(library.apply([changing(annotation.id, withTags('claim'))])).rejects.toThrow('no longer there');
    expect(allAnnotations(library.store)).toEqual([]);
  });

  test('puts an end onto the words chosen, though the text is edited before the file was read', async () => {
    const { library } = open(disk());
    library.opened(home, text);
    const annotation = tagged(targetIn(home, text, 'minister'), 'event');
    await library.apply([adding(annotation)]);
    const start = text.indexOf('counterpart');
    const anchored = library.apply([
      {
        type: 'anchor',
        id: annotation.id,
        end: 'target',
        span: { start, end: start + 'counterpart'.length },
        modified: later,
      },
    ]);
    library.edited(home, [{ start: 0, deleted: 0, inserted: 'A new first line.\n' }]);
    await anchored;
    expect(wordsIn(library, home)).toEqual(['counterpart']);
  });

  test('does not put an end anywhere when the words chosen are gone', async () => {
    const { library } = open(disk());
    library.opened(home, text);
    const annotation = tagged(targetIn(home, text, 'minister'), 'event');
    await library.apply([adding(annotation)]);
    const start = text.indexOf('They agreed');
    const anchored = library.apply([
      { type: 'anchor', id: annotation.id, end: 'target', span: { start, end: text.length - 1 }, modified: later },
    ]);
    library.edited(home, [{ start, deleted: text.length - start, inserted: '' }]);
    await expect(anchored).rejects.toThrow('changed');
    expect(wordsIn(library, home)).toEqual(['minister']);
  });
});

describe('a source that gets another path', () => {
  test('keeps its sidecar when the one at the new path cannot be read', async () => {
    const shared = disk({ [moved]: '{ "items": [' });
    const { library, failures } = open(shared);
    const annotation = tagged(targetIn(home, text, 'minister'), 'claim');
    await library.apply([adding(annotation)]);
    await library.idle();
    await library.renamed('press', 'papers');
    await library.idle();
    expect(shared.files.get(sidecar)).toContain(annotation.id);
    expect(shared.files.get(moved)).toBe('{ "items": [');
    expect(failures.join()).toContain('press/one.txt');
    expect(allAnnotations(library.store).map(({ target }) => target.source)).toEqual([home]);
  });

  test('keeps its sidecar until the new one is written', async () => {
    const shared = disk();
    const { library } = open(shared);
    const annotation = tagged(targetIn(home, text, 'minister'), 'claim');
    await library.apply([adding(annotation)]);
    await library.idle();
    shared.locked.add(moved);
    await expect(library.renamed('press', 'papers')).rejects.toThrow('locked');
    await library.idle();
    expect(shared.files.get(sidecar)).toContain(annotation.id);
    shared.locked.clear();
    await library.renamed('nothing', 'else');
    await library.idle();
    expect(shared.files.has(sidecar)).toBe(false);
    expect(shared.files.get(moved)).toContain(annotation.id);
  });

  test('keeps its sidecar when the new path is none for annotations', async () => {
    const shared = disk();
    const { library } = open(shared);
    const annotation = tagged(targetIn(home, text, 'minister'), 'claim');
    await library.apply([adding(annotation)]);
    await library.renamed(home, '.copydesk/one.txt');
    await library.idle();
    expect(shared.files.get(sidecar)).toContain(annotation.id);
    await library.apply([adding(noted(targetIn('two.txt', text, 'minister'), 'who?'))]);
  });
});

test('what could not be written into a broken sidecar is written when it was mended', async () => {
  const shared = disk();
  let breakNext = false;
  const files = memoryFiles(shared);
  const { library } = open(shared, {
    async read(path) {
      const read = await files.read(path);
      // The file is broken by another program right after it was looked at.
      if (path === sidecar && breakNext) shared.files.set(sidecar, '{');
      breakNext = false;
      return read;
    },
  });
  await library.load();
  const annotation = tagged(targetIn(home, text, 'minister'), 'claim');
  breakNext = true;
  await library.apply([adding(annotation)]).catch(() => undefined);
  await library.idle();
  expect(shared.files.get(sidecar)).toBe('{');
  shared.files.delete(sidecar);
  await library.sidecarChanged(sidecar);
  await library.idle();
  expect(shared.files.get(sidecar)).toContain(annotation.id);
});

test('a sidecar that another program has emptied, to write it anew, takes nothing away', async () => {
  const shared = disk();
  const { library } = open(shared);
  await library.load();
  const [first, second] = ['minister', 'talks'].map((words) => tagged(targetIn(home, text, words), 'claim'));
  if (!first || !second) throw new Error('two annotations');
  await library.apply([adding(first)]);
  await library.idle();
  const written = shared.files.get(sidecar) ?? '';
  shared.files.set(sidecar, '');
  await library.sidecarChanged(sidecar);
  expect(allAnnotations(library.store)).toEqual([first]);
  await expect(library.apply([adding(second)])).rejects.toThrow('This file is empty');
  expect(shared.files.get(sidecar)).toBe('');
  shared.files.set(sidecar, written);
  await library.sidecarChanged(sidecar);
  await library.apply([adding(second)]);
  await library.idle();
  for (const { id } of [first, second]) expect(shared.files.get(sidecar)).toContain(id);
});

test('no file outside the folder is read for a link that leads there', async () => {
  const shared = disk();
  const link = linked(targetIn(home, text, 'minister'), targetIn('two.txt', text, 'talks'), 'quotes');
  const maker = open(shared);
  await maker.library.apply([adding(link)]);
  await maker.library.idle();
  const evil = (shared.files.get(sidecar) ?? '').replace('"two.txt"', '"../../secret.txt"');
  shared.files.set(sidecar, evil);
  const read: string[] = [];
  const files = memoryFiles(shared);
  const { library } = open(shared, {
    readSource: (path) => {
      read.push(path);
      return files.readSource(path);
    },
  });
  await library.load();
  expect(read.filter((path) => path.includes('..'))).toEqual([]);
  await library.apply([adding(noted(targetIn(home, text, 'counterpart'), 'who?'))]);
  expect(shared.files.get(sidecar)).toContain('"../../secret.txt"');
});

test('a source that cannot be read just now is not said to be deleted, and is read when it changes', async () => {
  const shared = disk();
  const maker = open(shared);
  await maker.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
  await maker.library.idle();
  const files = memoryFiles(shared);
  let denied = true;
  const { library } = open(shared, {
    readSource: (path) => (denied ? Promise.reject(new Error('no permission')) : files.readSource(path)),
  });
  await library.load();
  expect(endsIn(library.store, home).map(({ anchoring }) => anchoring)).toEqual([null]);
  denied = false;
  await library.sourceChanged(home);
  expect(wordsIn(library, home)).toEqual(['minister']);
});

test('a change that is taken back before the second look at its file stays taken back', async () => {
  const shared = disk();
  const { library, failures } = open(shared, { pause: () => new Promise((resolve) => setTimeout(resolve, 30)) });
  const annotation = tagged(targetIn(home, text, 'minister'), 'claim');
  await library.apply([adding(annotation)]);
  const step = await library.apply([changing(annotation.id, withTags('claim', 'event'))]);
  await library.apply([changing(annotation.id, (now) => ({ ...now, note: 'who?' }))]);
  await library.apply([changing(annotation.id, (now) => ({ ...now, note: null, tags: ['claim'] }))]);
  await library.sidecarChanged(sidecar);
  await library.idle();
  expect(annotationOf(library.store, annotation.id)).toMatchObject({ tags: ['claim'], note: null });
  expect(shared.files.get(sidecar)).not.toContain('event');
  expect(step).toHaveLength(1);
  expect(failures).toEqual([]);
});
