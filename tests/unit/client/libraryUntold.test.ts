import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../client/annotations/library';
import { adding, changing, inverted, removing, type Edit } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { annotationOf, endsIn } from '../../../common/annotation/queries';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk, memoryFiles, type MemoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

/** What another window has written, before any watcher tells of it. */

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';
const home = 'press/one.txt';
const sidecar = '.copydesk/annotations/press/one.txt.json';
const later = '2030-01-01T00:00:00.000Z';

const withFields = (id: string, fields: Partial<Annotation>): Edit =>
  changing(id, (now) => ({ ...now, ...fields, modified: later }));

/** A window that does not look at files by itself some time after they were written. */
const notLooking = (disk: MemoryDisk) => {
  const files = memoryFiles(disk);
  return memoryLibrary(disk, {
    files: { ...files, pause: (time) => (time >= 1000 ? new Promise<never>(() => undefined) : files.pause(time)) },
  });
};

async function twoWindows() {
  const disk = memoryDisk({ [home]: text });
  const [here, there] = [notLooking(disk), notLooking(disk)];
  const first = tagged(targetIn(home, text, 'minister'), 'claim');
  const second = tagged(targetIn(home, text, 'counterpart'), 'claim');
  await here.apply([adding(first), adding(second)]);
  await here.idle();
  await there.load();
  return { disk, here, there, first, second };
}

describe('taking back', () => {
  test('leaves alone what another window has changed since, though nobody has told of it', async () => {
    const { here, there, first } = await twoWindows();
    const applied = await here.apply([withFields(first.id, { tags: ['event'] })]);
    await here.idle();
    await there.lookAgain();
    await there.apply([withFields(first.id, { note: 'Asked twice.' })]);
    await there.idle();
    await expect(here.reapply(inverted(applied))).rejects.toThrow('1 annotation changed since');
    await here.idle();
    expect(annotationOf(here.store, first.id)).toMatchObject({ note: 'Asked twice.', tags: ['event'] });
  });

  test('brings nothing back that another window has put there again', async () => {
    const { here, there, first } = await twoWindows();
    const applied = await here.apply([removing(first.id)]);
    await here.idle();
    await there.lookAgain();
    await there.apply([adding({ ...first, note: 'Asked twice.' })]);
    await there.idle();
    await expect(here.reapply(inverted(applied))).rejects.toThrow('1 annotation changed since');
    expect(annotationOf(here.store, first.id)?.note).toBe('Asked twice.');
  });
});

describe('several changes together', () => {
  test('are all refused where one of them is about an annotation that another window has removed', async () => {
    const { disk, here, there, first, second } = await twoWindows();
    await there.apply([removing(second.id)]);
    await there.idle();
    const start = text.indexOf('talks');
    const anchor: Edit = {
      ...{ type: 'anchor', id: first.id, end: 'target', modified: later },
      span: { start, end: start + 'talks'.length },
    };
    const refused = here.apply([
      anchor,
      withFields(first.id, { tags: ['event'] }),
      withFields(second.id, { note: 'x' }),
    ]);
    await expect(refused).rejects.toThrow('no longer there');
    expect(annotationOf(here.store, first.id)?.tags).toEqual(['claim']);
    expect(endsIn(here.store, home).map(({ span }) => span && text.slice(span.start, span.end))).toEqual(['minister']);
    await here.idle();
    expect(disk.files.get(sidecar)).toContain('"exact": "minister"');
  });
});

describe('a sidecar that could not be read', () => {
  function failing(disk: MemoryDisk) {
    const failures: string[] = [];
    const files = memoryFiles(disk);
    const state = { fails: false };
    const library = createLibrary({
      files: { ...files, read: (path) => (state.fails ? Promise.reject(new Error('busy')) : files.read(path)) },
      canWrite: () => true,
      broken: () => undefined,
      failed: (path, error) => failures.push(`${path}: ${String(error)}`),
    });
    return { library, state, failures };
  }

  for (const how of ['told', 'looked'] as const) {
    test(`is read when it can be, though nothing has happened to it since (${how})`, async () => {
      const { disk, there, first } = await twoWindows();
      const { library, state, failures } = failing(disk);
      await library.load();
      await there.apply([withFields(first.id, { note: 'Asked twice.' })]);
      await there.idle();
      state.fails = true;
      await (how === 'told' ? library.sidecarChanged(sidecar) : library.lookAgain());
      expect(failures.join()).toContain('busy');
      state.fails = false;
      await library.lookAgain();
      expect(annotationOf(library.store, first.id)?.note).toBe('Asked twice.');
    });
  }
});
