import { expect, test, vi } from 'vitest';
import type { App } from '../../../client/app';
import { createPlacing } from '../../../client/annotations/place';
import { linkPassage } from '../../../client/commands/linking/linkPassage';
import { standingLocation } from '../../../client/commands/passages/passagesOf';
import type { Folder } from '../../../client/folder';
import { annotationRow } from '../../../client/views/annotations/annotationRow.model';
import { update, type AnnotationStore } from '../../../common/annotation/store';
import { tagged, targetIn } from '../../support/passages';
import { claim, link, storeOf, text } from '../../support/twoSources';

// Files of tests share what they import: the one that comes first gives the others its window.
vi.mock('vscode', () => ({
  window: { showInformationMessage: () => Promise.resolve(undefined) },
  workspace: { getConfiguration: () => ({ get: () => undefined }) },
}));

const uri = 'file:///w';
const story = `${'-'.repeat(40)}\nMs Reis met the labour minister on Sunday evening.\n${'='.repeat(40)}\n`;
const twice = tagged(targetIn('a b.txt', story, 'labour minister'), 'event');

/** Runs Link Passage from the menu of an annotation's row. */
function linkFromRow(store: AnnotationStore, annotation = claim): Promise<unknown> {
  const folder = { uri, name: 'w', store, tags: [] };
  const row = annotationRow({ folder, placing: createPlacing(store), scope: '', bySource: false }, annotation);
  const home = { uri, library: { store } };
  const app = { folders: { all: () => [home], load: async () => {} }, pendingLink: { end: null } } as unknown as App;
  return linkPassage.run(app, row, undefined);
}

test('the row of an annotation whose words were lost marks no other words', async () => {
  const replaced = update(storeOf([claim]), { type: 'textKnown', source: 'a b.txt', text: 'Quite another page.\n' });
  await expect(linkFromRow(replaced)).rejects.toThrow('The passage was not found: ');
  const copied = storeOf([twice], `Preface.\n${story}\n${story}`);
  await expect(linkFromRow(copied, twice)).rejects.toThrow('The passage was not found: ');
  const deleted = update(storeOf([claim]), { type: 'sourceDeleted', source: 'a b.txt' });
  await expect(linkFromRow(deleted)).rejects.toThrow('The passage was not found: The source a b.txt was deleted.');
});

test('an annotation’s end is where its words stand now', () => {
  const edited = `Today: ${text}`;
  const store = update(storeOf([claim, link]), { type: 'textKnown', source: 'a b.txt', text: edited });
  const home = { uri, library: { store } } as Folder;
  const start = edited.indexOf('minister');
  expect(standingLocation({ home, annotation: claim, end: 'target' })).toEqual({
    uri: 'file:///w/a%20b.txt',
    range: { start: { line: 0, character: start }, end: { line: 0, character: start + 'minister'.length } },
  });
  expect(standingLocation({ home, annotation: link, end: 'linkTo' }).uri).toBe('file:///w/two.txt');
  expect(() => standingLocation({ home, annotation: claim, end: 'further.0' })).toThrow('no such passage');
});
