import { adding, removing } from '../../../common/annotation/edits';
import { describe, expect, test } from 'vitest';
import { createLibrary, type BrokenSidecar, type Library } from '../../../client/annotations/library';
import { allAnnotations, endsIn } from '../../../common/annotation/queries';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';
import { linked, noted, tagged, targetIn } from '../../support/passages';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const other = 'A page about something else. Talks are set for August.\n';
const home = 'press/one.txt';
const sidecar = '.copydesk/annotations/press/one.txt.json';

interface Window {
  readonly library: Library;
  readonly broken: BrokenSidecar[];
  readonly failures: string[];
}

function open(disk: MemoryDisk, trusted = true): Window {
  const broken: BrokenSidecar[] = [];
  const failures: string[] = [];
  const library = createLibrary({
    files: memoryFiles(disk),
    canWrite: () => trusted,
    broken: (sidecarOf) => broken.push(sidecarOf),
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, broken, failures };
}

const disk = (files: Readonly<Record<string, string>> = {}) => memoryDisk({ [home]: text, 'two.txt': other, ...files });
const spansIn = ({ library }: Window, source: string) =>
  endsIn(library.store, source).map(
    ({ span }) => span && library.store.live.get(source)?.text.slice(span.start, span.end),
  );
const idsIn = ({ library }: Window) => allAnnotations(library.store).map((annotation) => annotation.id);

describe('the library', () => {
  test('writes an annotation at once, and another session finds it', async () => {
    const shared = disk();
    const first = open(shared);
    const annotation = tagged(targetIn(home, text, 'talks in August'), 'event');
    await first.library.apply([adding(annotation)]);
    expect(shared.files.has(sidecar)).toBe(true);

    const second = open(shared);
    await second.library.load();
    expect(allAnnotations(second.library.store)).toEqual([annotation]);
    expect(spansIn(second, home)).toEqual(['talks in August']);
  });

  test('writes nothing when nothing changed', async () => {
    const shared = disk();
    const window = open(shared);
    await window.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
    await window.library.idle();
    window.library.opened(home, text);
    await window.library.saved(home, text);
    await window.library.idle();
    expect(shared.writes.get(sidecar)).toBe(1);
    expect([...shared.files.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  test('adds many with one write for each sidecar, and removes them again', async () => {
    const shared = disk();
    const window = open(shared);
    const many = [
      tagged(targetIn(home, text, 'minister'), 'claim'),
      tagged(targetIn(home, text, 'counterpart'), 'claim'),
      tagged(targetIn('two.txt', other, 'Talks'), 'claim'),
    ];
    await window.library.apply(many.map(adding));
    await window.library.idle();
    expect(idsIn(window).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
    expect(shared.writes.get(sidecar)).toBe(1);

    await window.library.apply([...many.map(({ id }) => id), 'urn:uuid:gone'].map(removing));
    await window.library.idle();
    expect(idsIn(window)).toEqual([]);
    expect([...shared.files.keys()].filter((path) => path.startsWith('.copydesk'))).toEqual([]);
  });

  test('adds none of many when one of the sidecars is broken', async () => {
    const shared = disk({ [sidecar]: '{ broken' });
    const window = open(shared);
    const many = [
      tagged(targetIn('two.txt', other, 'Talks'), 'claim'),
      tagged(targetIn(home, text, 'minister'), 'claim'),
    ];
    await expect(window.library.apply(many.map(adding))).rejects.toThrow(/cannot be read/);
    expect(idsIn(window)).toEqual([]);
    expect(shared.files.get(sidecar)).toBe('{ broken');
  });

  test('follows edits and writes the new positions on save, not before', async () => {
    const shared = disk();
    const window = open(shared);
    window.library.opened(home, text);
    await window.library.apply([adding(tagged(targetIn(home, text, 'talks in August'), 'event'))]);
    const before = shared.files.get(sidecar);
    window.library.edited(home, [{ start: 0, deleted: 0, inserted: 'A new first line.\n' }]);
    expect(spansIn(window, home)).toEqual(['talks in August']);
    expect(shared.files.get(sidecar)).toBe(before);

    const edited = `A new first line.\n${text}`;
    shared.files.set(home, edited);
    await window.library.saved(home, edited);
    expect(shared.files.get(sidecar)).not.toBe(before);
    const later = open(shared);
    await later.library.load();
    expect(endsIn(later.library.store, home)[0]?.anchoring?.state).toBe('exact');
    expect(spansIn(later, home)).toEqual(['talks in August']);
  });

  test('goes back to the file when an editor is closed without saving', async () => {
    const window = open(disk());
    window.library.opened(home, text);
    await window.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
    window.library.edited(home, [{ start: 0, deleted: text.length, inserted: '' }]);
    await window.library.closed(home);
    expect(spansIn(window, home)).toEqual(['minister']);
  });

  test('reads the source at the other end of a link, and writes its position when that source is saved', async () => {
    const shared = disk();
    const window = open(shared);
    const link = linked(targetIn(home, text, 'in August'), targetIn('two.txt', other, 'for August'), 'same-event');
    await window.library.apply([adding(link)]);
    expect(spansIn(window, 'two.txt')).toEqual(['for August']);
    const before = shared.files.get(sidecar);
    window.library.opened('two.txt', other);
    window.library.edited('two.txt', [{ start: 0, deleted: 0, inserted: '> ' }]);
    await window.library.saved('two.txt', `> ${other}`);
    expect(shared.files.get(sidecar)).not.toBe(before);
  });

  test('removes, and an undo puts back the same annotation', async () => {
    const shared = disk();
    const window = open(shared);
    const annotation = noted(targetIn(home, text, 'minister'), 'who?');
    await window.library.apply([adding(annotation)]);
    await window.library.apply([removing(annotation.id)]);
    await window.library.idle();
    expect(shared.files.get(sidecar) ?? '').not.toContain(annotation.id);
    await window.library.apply([adding(annotation)]);
    expect(shared.files.get(sidecar)).toContain(annotation.id);
    expect(await window.library.apply([removing('urn:uuid:none')])).toEqual([]);
  });

  test('keeps annotations of a source that was deleted, and finds them when it comes back', async () => {
    const shared = disk();
    const window = open(shared);
    await window.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
    shared.files.delete(home);
    await window.library.sourceChanged(home);
    expect(endsIn(window.library.store, home)[0]?.anchoring?.state).toBe('orphaned');
    expect(shared.files.has(sidecar)).toBe(true);
    shared.files.set(home, text);
    await window.library.sourceChanged(home);
    expect(spansIn(window, home)).toEqual(['minister']);
  });

  test('follows a renamed source and a renamed folder', async () => {
    const shared = disk();
    const window = open(shared);
    await window.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
    await window.library.renamed('press', 'papers');
    await window.library.idle();
    expect([...shared.files.keys()].filter((path) => path.endsWith('.json'))).toEqual([
      '.copydesk/annotations/papers/one.txt.json',
    ]);
  });

  test('writes nothing in an untrusted workspace', async () => {
    const shared = disk();
    const window = open(shared, false);
    window.library.opened(home, text);
    const edits = [adding(tagged(targetIn(home, text, 'minister'), 'claim'))];
    await expect(window.library.apply(edits)).rejects.toThrow('not trusted');
    expect(idsIn(window)).toEqual([]);
    await window.library.saved(home, text);
    await window.library.renamed(home, 'elsewhere.txt');
    expect(shared.writes.size).toBe(0);
  });
});

describe('two windows on one folder', () => {
  test('lose nothing when both write at the same moment', async () => {
    const shared = disk();
    const [first, second] = [open(shared), open(shared)];
    await Promise.all([first.library.load(), second.library.load()]);
    const one = tagged(targetIn(home, text, 'minister'), 'claim');
    const two = tagged(targetIn(home, text, 'counterpart'), 'claim');
    await Promise.all([first.library.apply([adding(one)]), second.library.apply([adding(two)])]);
    await Promise.all([first.library.idle(), second.library.idle()]);
    for (const id of [one.id, two.id]) expect(shared.files.get(sidecar)).toContain(id);
    await Promise.all([first.library.sidecarChanged(sidecar), second.library.sidecarChanged(sidecar)]);
    expect(idsIn(first).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(idsIn(second).toSorted()).toEqual([one.id, two.id].toSorted());
    expect([...first.failures, ...second.failures]).toEqual([]);
  });

  test('lose nothing when one writes without having seen what the other wrote', async () => {
    const shared = disk();
    const [first, second] = [open(shared), open(shared)];
    const one = tagged(targetIn(home, text, 'minister'), 'claim');
    await first.library.apply([adding(one)]);
    await second.library.load();
    await first.library.apply([removing(one.id)]);
    await first.library.idle();
    const two = tagged(targetIn(home, text, 'counterpart'), 'claim');
    await second.library.apply([adding(two)]);
    await second.library.idle();
    expect(idsIn(second)).toEqual([two.id]);
    expect(shared.files.get(sidecar)).not.toContain(one.id);
  });
});

describe('a sidecar that cannot be read', () => {
  test('is told once with its name, left as it is, and the rest works', async () => {
    const broken = '{ "items": [\n<<<<<<< ours\n';
    const shared = disk({ [sidecar]: broken });
    const window = open(shared);
    await window.library.load();
    await window.library.sidecarChanged(sidecar);
    expect(window.broken.map(({ path, source }) => [path, source])).toEqual([[sidecar, home]]);
    await expect(window.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))])).rejects.toThrow(
      sidecar,
    );
    await window.library.apply([adding(tagged(targetIn('two.txt', other, 'page'), 'claim'))]);
    await window.library.idle();
    expect(shared.files.get(sidecar)).toBe(broken);
    expect(spansIn(window, 'two.txt')).toEqual(['page']);
  });

  test('works again when it was mended', async () => {
    const shared = disk();
    const maker = open(shared);
    await maker.library.apply([adding(tagged(targetIn(home, text, 'minister'), 'claim'))]);
    const good = shared.files.get(sidecar) ?? '';
    shared.files.set(sidecar, '{');
    const window = open(shared);
    await window.library.load();
    expect(spansIn(window, home)).toEqual([]);
    shared.files.set(sidecar, good);
    await window.library.sidecarChanged(sidecar);
    expect(spansIn(window, home)).toEqual(['minister']);
    await window.library.apply([adding(noted(targetIn(home, text, 'counterpart'), 'who?'))]);
    expect(allAnnotations(window.library.store)).toHaveLength(2);
  });
});

test('a file that cannot be written is told, and written with the next change', async () => {
  const shared = disk();
  const window = open(shared);
  shared.locked.add(sidecar);
  const one = tagged(targetIn(home, text, 'minister'), 'claim');
  await expect(window.library.apply([adding(one)])).rejects.toThrow('locked');
  shared.locked.clear();
  const two = tagged(targetIn(home, text, 'counterpart'), 'claim');
  await window.library.apply([adding(two)]);
  for (const id of [one.id, two.id]) expect(shared.files.get(sidecar)).toContain(id);
});
