import { describe, expect, test } from 'vitest';
import { linkKindLabel, originOf } from '../../../client/annotations/words';
import { commandLink, escaped, unlinked } from '../../../client/markdown';
import { reasonOf } from '../../../client/languageClient/reason';
import { statusLine } from '../../../client/languageClient/statusLine';
import { fileName } from '../../../client/views/sourceUris';
import { createAnnotation } from '../../../common/annotation/create';
import { linkKinds } from '../../../common/annotation/model';
import { describe as describePassage } from '../../../common/anchor/describe';

describe('text as Markdown', () => {
  test('shows itself and nothing else', () => {
    const text = '![x](https://example.org/y.png) <b>*_`#\n=== a|b';
    const markdown = escaped(text);
    expect(markdown).not.toMatch(/(?<!\\)[![\]<>*_`#=|]/);
    expect(markdown.replaceAll('  \n', '\n').replaceAll(/\\(.)/g, '$1')).toBe(text);
  });

  test('links to a command with its argument', () => {
    const link = commandLink('Edit', 'copydesk.editAnnotation', { id: 'urn:uuid:a b)' });
    const query = /\?(.*)\)$/.exec(link)?.[1] ?? '';
    expect(query).not.toContain(' ');
    expect(JSON.parse(decodeURIComponent(query))).toEqual([{ id: 'urn:uuid:a b)' }]);
  });

  test('cannot leave a link by what an argument holds', () => {
    const id = "x)!*~'(y";
    const link = commandLink('Edit', 'copydesk.editAnnotation', { id });
    const query = /\?(.*)\)$/.exec(link)?.[1] ?? '';
    expect(query).not.toMatch(/[!'()*~]/);
    expect(JSON.parse(decodeURIComponent(query))).toEqual([{ id }]);
  });

  test('makes no link in a message', () => {
    const message = unlinked('The name "[Mend](command:workbench.action.quit) [b](https://example.org)" stands twice');
    expect(message).not.toMatch(/\[[^\]]+\]\(/);
    expect(message).toContain('command:workbench.action.quit');
  });
});

describe('annotations in words', () => {
  const annotation = createAnnotation({
    id: 'urn:uuid:1',
    motivation: 'tagging',
    target: { source: 'a.txt', selectors: describePassage('text', { start: 0, end: 4 }) },
    created: '2025-11-02T10:20:30.000Z',
  });

  test('say who made them and when', () => {
    expect(originOf(annotation)).toBe('2 November 2025');
    const signed = { ...annotation, creator: 'A. Reader', modified: '2025-12-24T00:00:00Z' };
    expect(originOf(signed)).toBe('A. Reader, 2 November 2025, changed 24 December 2025');
    expect(originOf({ ...annotation, created: 'some day' })).toBe('some day');
  });

  test('have a label for each kind of link, also for unknown ones', () => {
    expect(linkKinds.map(linkKindLabel)).toEqual([
      'Same event',
      'Corroborates',
      'Contradicts',
      'Updates',
      'Quotes',
      'Background',
    ]);
    expect(linkKindLabel('refutes')).toBe('refutes');
  });
});

describe('the state of the server', () => {
  test('is shown in words', () => {
    expect(statusLine({ kind: 'starting' })).toMatchObject({ busy: true, severity: 'normal' });
    expect(statusLine({ kind: 'ready', sources: null })).toMatchObject({ busy: true });
    expect(statusLine({ kind: 'ready', sources: 1 })).toMatchObject({
      busy: false,
      detail: '1 source in the workspace',
    });
    const failed = statusLine({ kind: 'failed', reason: 'no worker' });
    expect(failed).toMatchObject({
      severity: 'failed',
      detail: 'no worker',
      command: { id: 'copydesk.restartServer' },
    });
  });
});

test('why the server does not run is told in one line', () => {
  expect(reasonOf(new Error('no such module\n  at line 1'))).toBe('no such module');
  expect(reasonOf(Object.assign(new Error('connection got disposed'), { code: -32097 }))).toBe(
    'its process ended at once',
  );
  expect(reasonOf('no worker')).toBe('no worker');
});

test('file names are decoded, broken ones shown as they are', () => {
  expect(fileName('file:///a/b%20c.txt')).toBe('b c.txt');
  expect(fileName('file:///a/b%c.txt')).toBe('b%c.txt');
});
