import { describe, expect, test } from 'vitest';
import { decisionOf } from '../../../client/commands/decisions/decisionArgument';
import { periodName } from '../../../client/decisions/words';
import { createFolder } from '../../../client/folder';
import {
  decisionRows,
  isDecisionGrouping,
  otherGrouping,
  type DecidedFolder,
} from '../../../client/views/decisions.model';
import type { Row } from '../../../client/views/row';
import { parseDecisions } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import { memoryDisk, memoryFiles } from './memoryFiles';

const text = `decisions:
  - published: 2025-07-29
    source: two.txt
    article: "Rail link: what next?"
  - captured: 2025-07-30
    source: two.txt
  - stamp: updated
    source: a b.txt
    quote: 18-07-2025
  - pinned: 2025-07
    source: a b.txt
    quote: last month
    context: The talks of last month in Oslo
  - dateOrder: mdy
    source: two.txt
  - dismissed: date.weekday
    source: a b.txt
    quote: Friday, July 12
    reason: The *paper* corrected it.
  - dismissed: text.duplicate
    reason: Captions stand twice.
`;
const folderOf = (content: string): DecidedFolder => {
  const { decisions, problems } = parseDecisions(content);
  return { uri: 'file:///w', name: 'w', decisions, decisionsFile: { text: content, problems } };
};
const show = (row: Row, indent = ''): string =>
  [`${indent}${row.label} | ${row.description}`, ...row.children.map((child) => show(child, `${indent}  `))].join('\n');
const picture = (rows: readonly Row[]): string => rows.map((row) => show(row)).join('\n');

describe('the Decisions view', () => {
  test('groups by source; what holds everywhere comes last', () => {
    expect(picture(decisionRows([folderOf(text)], 'source'))).toBe(
      `a b.txt | 3
  “18-07-2025” states the date of an update | 
  “last month” means July 2025 | The talks of last month in Oslo
  date.weekday “Friday, July 12” | The *paper* corrected it.
two.txt | 3
  Published 29 July 2025 | Rail link: what next?
  Captured 30 July 2025 | 
  Numeric dates are month-day-year | 
All sources | 1
  text.duplicate | Captions stand twice.`,
    );
  });

  test('groups by kind, with the source', () => {
    const rows = decisionRows([folderOf(text)], 'kind');
    expect(rows.map((row) => [row.label, row.children.map((child) => child.description)])).toEqual([
      ['Publication dates', ['two.txt']],
      ['Capture dates', ['two.txt']],
      ['Stamps', ['a b.txt']],
      ['Pinned dates', ['a b.txt']],
      ['Order of numeric dates', ['two.txt']],
      ['Dismissed findings', ['The *paper* corrected it. — a b.txt', 'Captions stand twice. — All sources']],
    ]);
  });

  test('gives rows that menus and clicks can work with', () => {
    const rows = decisionRows([folderOf(text)], 'source').flatMap((row) => row.children);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.context).toMatch(/^decision\./);
      // A row reaches a command as plain data.
      expect(decisionOf(structuredClone(row.decided?.decision))).toEqual(row.decided?.decision);
    }
    expect(rows[2]?.tooltip).toContain('Reason: The \\*paper\\* corrected it\\.');
  });

  test('shows what is wrong with the file, with the line, and what could be read', () => {
    const broken = `${text}  - captured: 2025-02-30\n    source: two.txt\n`;
    const [problem, ...rest] = decisionRows([folderOf(broken)], 'source');
    expect(problem).toMatchObject({ icon: 'warning', description: '.copydesk/decisions.yaml:22' });
    expect(problem?.location).toMatchObject({
      uri: 'file:///w/.copydesk/decisions.yaml',
      range: { start: { line: 21 } },
    });
    expect(rest).toHaveLength(3);
    const [error] = decisionRows([folderOf('decisions: [')], 'source');
    expect(error?.icon).toBe('error');
    expect(error?.tooltip).toContain('left as it is');
  });

  test('is empty without decisions, and has a row for each of several folders', () => {
    expect(decisionRows([folderOf('')], 'source')).toEqual([]);
    const rows = decisionRows([folderOf(''), { ...folderOf(text), uri: 'file:///v', name: 'v' }], 'kind');
    expect(rows.map((row) => [row.label, row.children.length])).toEqual([['v', 6]]);
  });

  test('turns between its groupings', () => {
    expect([otherGrouping('source'), otherGrouping('kind')]).toEqual(['kind', 'source']);
    expect([isDecisionGrouping('kind'), isDecisionGrouping('tag')]).toEqual([true, false]);
  });
});

describe('a folder', () => {
  const open = async (content: string | null) => {
    const disk = memoryDisk(content === null ? {} : { '.copydesk/decisions.yaml': content });
    const nothing = (): void => undefined;
    const files = memoryFiles(disk);
    const openFiles = { heldOf: () => null, replace: () => Promise.resolve() };
    const telling = { broken: nothing, problems: nothing, failed: nothing, openFiles };
    const folder = createFolder({ uri: 'file:///w', name: 'w', files, canWrite: () => true, ...telling });
    await folder.load();
    return { folder, disk: () => disk.files.get('.copydesk/decisions.yaml') };
  };
  const captured: Decision = { kind: 'captured', source: 'two.txt', value: '2025-08-01' };

  test('records, revokes and takes back, and tells of each', async () => {
    const { folder, disk } = await open(text);
    let told = 0;
    folder.onDecisions(() => (told += 1));
    const change = await folder.record(captured);
    expect(change.before).toMatchObject({ value: '2025-07-30' });
    expect(disk()).toContain('captured: 2025-08-01');
    await folder.undo(change);
    expect(disk()).toBe(text);
    const gone = await folder.revoke(captured);
    expect(folder.decisions.some(({ kind }) => kind === 'captured')).toBe(false);
    await folder.undo(gone);
    expect(disk()).toBe(text);
    expect(told).toBe(4);
  });

  test('leaves a broken file as it is, and says what is wrong', async () => {
    const { folder, disk } = await open('decisions: [');
    await expect(folder.record(captured)).rejects.toThrow();
    await expect(folder.revoke(captured)).resolves.toMatchObject({ before: null });
    expect(disk()).toBe('decisions: [');
    expect(folder.decisionsFile.problems[0]?.severity).toBe('error');
  });
});

test.each([
  ['2025', '2025'],
  ['2025-07', 'July 2025'],
  ['2025-07-11', '11 July 2025'],
])('the period %s is %s', (value, name) => {
  expect(periodName(value)).toBe(name);
});
