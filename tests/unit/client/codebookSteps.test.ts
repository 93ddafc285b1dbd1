import { describe, expect, test, vi } from 'vitest';
import { createCodebook } from '../../../client/codebook/creating';
import { outdatedTags, replacing } from '../../../client/codebook/deprecated.model';
import { renameEverywhere } from '../../../client/codebook/renaming';
import { addTagStep } from '../../../client/codebook/steps';
import { passagesWith, usesOf } from '../../../client/codebook/usesOf';
import { createFolder } from '../../../client/folder';
import { editAnnotations } from '../../../client/undo/editing';
import { createHistory } from '../../../client/undo/history';
import {
  codebookPath,
  newCodebook,
  parseCodebook,
  plainTag,
  starterCodebook,
} from '../../../common/annotation/codebook';
import { adding } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { linked, tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles } from './memoryFiles';

vi.mock('vscode', () => ({
  window: { showInformationMessage: () => Promise.resolve(undefined) },
  workspace: { getConfiguration: () => ({ get: () => undefined }) },
}));

const text = 'Berg spoke first.\nThen Dahl answered Berg.\n';
const other = 'Dahl denies it.\n';
const codebook = `# ours
tags:
  - name: claim # said
  - name: figure
    parent: claim
  - {name: old, deprecated: true, successor: claim}
  - {name: refutes, on: links}
  - {name: denies, on: links, deprecated: true, successor: refutes}
`;

/** What an editor holds of the codebook. */
interface Opened {
  text: string | null;
  isDirty: boolean;
}

async function setUp(annotations: readonly Annotation[], content: string | null = codebook) {
  const disk = memoryDisk({ 'a.txt': text, 'b.txt': other, ...(content === null ? {} : { [codebookPath]: content }) });
  const opened: Opened = { text: null, isDirty: true };
  const nothing = (): void => undefined;
  const home = createFolder({
    uri: 'file:///w',
    name: 'w',
    files: memoryFiles(disk),
    canWrite: () => true,
    broken: nothing,
    problems: nothing,
    failed: nothing,
    openFiles: {
      heldOf: () => (opened.text === null ? null : { text: opened.text, isDirty: opened.isDirty }),
      replace: (path, next) => {
        opened.text = next;
        opened.isDirty = false;
        disk.files.set(path, next);
        return Promise.resolve();
      },
    },
  });
  await home.load();
  await home.library.load();
  await home.library.apply(annotations.map(adding));
  const history = createHistory();
  const file = () => disk.files.get(codebookPath);
  const tags = () =>
    allAnnotations(home.library.store).map((one) =>
      one.motivation === 'linking' ? (one.linkKind ?? '') : one.tags.join(),
    );
  return { disk, home, history, app: { history }, file, tags, opened };
}

const claims = () => [
  tagged(targetIn('a.txt', text, 'Berg spoke'), 'claim', 'event'),
  tagged(targetIn('a.txt', text, 'Dahl answered'), 'event'),
  tagged(targetIn('b.txt', other, 'denies'), 'claim', 'old'),
  linked(targetIn('a.txt', text, 'Dahl'), targetIn('b.txt', other, 'Dahl'), 'denies'),
];

describe('renaming a tag', () => {
  test('is one step over the codebook and every annotation, taken back to the byte', async () => {
    const { disk, home, history, app, file, tags } = await setUp(claims());
    const before = new Map(disk.files);
    expect(await renameEverywhere(app, home, plainTag('claim'), ' assertion ')).toBe(2);
    expect(file()).toBe(
      codebook
        .replace('name: claim', 'name: assertion')
        .replace('parent: claim', 'parent: assertion')
        .replace('successor: claim', 'successor: assertion'),
    );
    expect(tags().toSorted()).toEqual(['assertion,event', 'assertion,old', 'denies', 'event']);
    const step = await history.undo();
    expect(step?.title).toBe('Renamed the tag “claim” to “assertion”, in 2 annotations');
    expect(new Map(disk.files)).toEqual(before);
    await history.redo();
    expect(tags().filter((names) => names.includes('assertion'))).toHaveLength(2);
    expect(file()).toContain('name: assertion # said');
  });

  test('of a kind of link changes links, and no tag of its name', async () => {
    const { home, app, tags } = await setUp([...claims(), tagged(targetIn('a.txt', text, 'first'), 'denies')]);
    expect(await renameEverywhere(app, home, plainTag('denies', { on: 'links' }), 'disputes')).toBe(1);
    expect(tags()).toContain('disputes');
    expect(tags()).toContain('denies');
  });

  test('is refused where another tag has the name, in the codebook or on annotations', async () => {
    const { home, app, file, history } = await setUp(claims());
    await expect(renameEverywhere(app, home, plainTag('claim'), 'figure')).rejects.toThrow('a tag "figure" already');
    await expect(renameEverywhere(app, home, plainTag('claim'), 'event')).rejects.toThrow('stands on 2 annotations');
    expect(file()).toBe(codebook);
    expect(history.next.undo).toBeNull();
  });

  test('leaves the codebook as it is where an annotation cannot be written', async () => {
    const { disk, home, app, file, tags, history } = await setUp(claims());
    const before = tags();
    disk.files.set('.copydesk/annotations/b.txt.json', '{ broken');
    await expect(renameEverywhere(app, home, plainTag('claim'), 'assertion')).rejects.toThrow('cannot be read');
    expect(file()).toBe(codebook);
    expect(tags()).toEqual(before);
    expect(history.next.undo).toBeNull();
  });

  test('takes what an editor has not saved, unless that is broken', async () => {
    const { home, app, file, opened } = await setUp(claims());
    opened.text = `${codebook}  - name: "open\n`;
    await expect(renameEverywhere(app, home, plainTag('claim'), 'assertion')).rejects.toThrow();
    expect([file(), opened.text]).toEqual([codebook, `${codebook}  - name: "open\n`]);
    opened.text = `${codebook}  - name: new\n`;
    await renameEverywhere(app, home, plainTag('claim'), 'assertion');
    expect(file()).toContain('name: assertion # said');
    expect(file()).toContain('- name: new\n');
    expect(opened.text).toBe(file());
  });

  test('goes by the file where an editor that was closed still holds what it was', async () => {
    const { disk, home, app, file, opened } = await setUp(claims());
    Object.assign(opened, { text: 'tags:\n  - name: long ago\n', isDirty: false });
    await renameEverywhere(app, home, plainTag('claim'), 'assertion');
    expect(file()).toContain('name: assertion # said');
    expect(opened.text).toContain('long ago');
    Object.assign(opened, { text: file(), isDirty: false });
    await renameEverywhere(app, home, plainTag('assertion'), 'claim');
    expect([opened.text, disk.files.get(codebookPath)]).toEqual([codebook, codebook]);
  });

  test('is taken back by name where the file was edited since', async () => {
    const { disk, home, history, app, file } = await setUp(claims());
    await renameEverywhere(app, home, plainTag('claim'), 'assertion');
    disk.files.set(codebookPath, `${file() ?? ''}  - name: later\n`);
    await history.undo();
    expect(file()).toBe(`${codebook}  - name: later\n`);
  });
});

test('a codebook that is broken for a while keeps its tags', async () => {
  const { disk, home } = await setUp([]);
  disk.files.set(codebookPath, codebook.replace('- {name: old', 'par\n  - {name: old'));
  await home.fileChanged(codebookPath);
  expect(home.codebook.problems.some(({ severity }) => severity === 'error')).toBe(true);
  expect(home.tags.map(({ name }) => name).toSorted()).toEqual(['claim', 'figure', 'old']);
  disk.files.set(codebookPath, 'tags:\n  - name: claim\n');
  await home.fileChanged(codebookPath);
  expect(home.tags.map(({ name }) => name)).toEqual(['claim']);
});

describe('a new codebook', () => {
  test('begins as the user says, with the tags that annotations have', async () => {
    const { home, history, app, file } = await setUp(claims(), null);
    expect(home.tags.map(({ name }) => name)).toContain('follow-up');
    await createCodebook(app, home, 'used');
    expect(home.codebook.tags.map(({ name, on }) => [name, on])).toEqual([
      ['claim', 'passages'],
      ['event', 'passages'],
      ['denies', 'links'],
      ['old', 'passages'],
    ]);
    expect(home.tags).toHaveLength(3);
    await history.undo();
    expect(file()).toBeUndefined();
    await createCodebook(app, home, 'usual');
    expect(home.codebook.tags.slice(0, starterCodebook.length)).toEqual(starterCodebook);
    expect(home.codebook.tags.map(({ name }) => name)).toContain('old');
    expect(home.codebook.problems).toEqual([]);
    await expect(createCodebook(app, home, 'empty')).rejects.toThrow('has a codebook already');
  });

  test('stays when it was edited before it is taken back', async () => {
    const { disk, home, history, app, file } = await setUp([], null);
    await createCodebook(app, home, 'empty');
    disk.files.set(codebookPath, `${file() ?? ''}# mine\n`);
    await expect(history.undo()).rejects.toThrow('changed since');
    expect(file()).toContain('# mine');
  });
});

describe('a new tag', () => {
  test('is a step, also in a folder without a codebook', async () => {
    const { home, history, file } = await setUp([], null);
    history.push(await addTagStep(home, plainTag('scoop'), newCodebook([plainTag('claim')])));
    expect(parseCodebook(file() ?? '').tags.map(({ name }) => name)).toEqual(['claim', 'scoop']);
    await history.undo();
    expect(file()).toBeUndefined();
    await history.redo();
    expect(parseCodebook(file() ?? '').tags).toHaveLength(2);
  });

  test('is taken out of a file that was edited since', async () => {
    const { disk, home, history, file } = await setUp([]);
    history.push(await addTagStep(home, plainTag('scoop')));
    disk.files.set(codebookPath, `${file() ?? ''}  - name: later\n`);
    await history.undo();
    expect(file()).toBe(`${codebook}  - name: later\n`);
  });
});

describe('deprecated tags', () => {
  test('give way to their successors in one step', async () => {
    const { home, history, tags } = await setUp(claims());
    const found = outdatedTags(home.codebook.tags, allAnnotations(home.library.store));
    expect(found.map(({ tag, successor, annotations }) => [tag.name, successor?.name, annotations.length])).toEqual([
      ['old', 'claim', 1],
      ['denies', 'refutes', 1],
    ]);
    const before = tags();
    const edits = replacing(found, (now, fields) => ({ ...now, ...fields }));
    await editAnnotations(history, 'Replaced', [{ home, edits }]);
    expect(tags().toSorted()).toEqual(['claim', 'claim,event', 'event', 'refutes']);
    await history.undo();
    expect(tags()).toEqual(before);
  });

  test('are all replaced on an annotation that has several', async () => {
    const { home, history, tags } = await setUp(
      [tagged(targetIn('a.txt', text, 'Berg'), 'one', 'two', 'three')],
      'tags:\n  - {name: one, deprecated: true, successor: new}\n  - {name: two, deprecated: true, successor: new}\n  - {name: new}\n  - {name: three, deprecated: true}\n',
    );
    const found = outdatedTags(home.codebook.tags, allAnnotations(home.library.store));
    expect(found.map(({ successor }) => successor?.name ?? null)).toEqual(['new', 'new', null]);
    const edits = replacing(found, (now, fields) => ({ ...now, ...fields }));
    expect(edits).toHaveLength(1);
    await editAnnotations(history, 'Replaced', [{ home, edits }]);
    expect(tags()).toEqual(['new,three']);
  });
});

test('uses of a tag are counted, and its passages found, of links at both ends', async () => {
  const { home } = await setUp(claims());
  expect(usesOf(home.library.store, plainTag('claim'))).toEqual({ annotations: 2, sources: 2 });
  expect(usesOf(home.library.store, plainTag('denies', { on: 'links' }))).toEqual({ annotations: 1, sources: 2 });
  expect(passagesWith(home.library.store, plainTag('denies', { on: 'links' })).map(({ source }) => source)).toEqual([
    'a.txt',
    'b.txt',
  ]);
});
