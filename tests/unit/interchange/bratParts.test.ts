import { describe as group, expect, it } from 'vitest';
import { build, type Built } from '../../../common/interchange/build';
import { companionsOf, readFiles } from '../../../common/interchange/importing';
import type { InFile } from '../../../common/interchange/model';
import { brief, importedAt } from '../../support/importing';

const text = 'Ministers met in Oslo.\n';
const read = (files: readonly InFile[]): Built =>
  build(readFiles(files, 'brat'), { sources: ['a.txt'], textOf: () => text, now: importedAt });
const file = (path: string, ...lines: readonly string[]): InFile => ({
  path,
  text: lines.map((line) => `${line}\n`).join(''),
});

const given = file('a.a1', 'T1\tPerson 0 9\tMinisters', 'T2\tPlace 17 21\tOslo');
const found = file('a.a2', 'T3\tMeeting 10 13\tmet', 'E1\tMeeting:T3 Who:T1 Where:T2', 'rubbish');

group('brat files in two parts', () => {
  it.each([[[given, found]], [[found, given]]])('are read as one', (files) => {
    const built = read(files);
    expect(brief(built)).toEqual([
      ['Ministers', 'Person', null, null],
      ['Oslo', 'Place', null, null],
      ['met', 'Meeting', null, null],
      ['met / Ministers', '', null, 'Who'],
      ['met / Oslo', '', null, 'Where'],
    ]);
    expect(built.problems).toEqual([{ where: 'a.a2, line 3', message: 'no line of annotations', isLeftOut: true }]);
  });

  it('are read as a single file is where one of them is alone', () => {
    expect(brief(read([given]))).toHaveLength(2);
    const alone = read([found]);
    expect(brief(alone)).toEqual([['met', 'Meeting', null, null]]);
    expect(alone.problems.map(({ where }) => where)).toEqual(['a.a2, line 3', 'a.a2, line 2', 'a.a2, line 2']);
  });

  it('do not mix with a file that has lines of its own', () => {
    const { annotations, problems } = read([file('a.ann', 'T1\tVerb 10 13\tmet'), given]);
    expect(annotations.map(({ tags }) => tags)).toEqual([['Verb'], ['Person'], ['Place']]);
    expect(problems).toEqual([]);
  });

  it('are looked for beside each other, with the text', () => {
    expect(companionsOf('x/a.ann')).toEqual(['x/a.txt', 'x/visual.conf']);
    expect(companionsOf('x/a.a1')).toEqual(['x/a.txt', 'x/visual.conf']);
    expect(companionsOf('x/A.A2')).toEqual(['x/A.A1', 'x/A.txt', 'x/visual.conf']);
    expect(companionsOf('x/a.txt')).toEqual([]);
  });
});

group('files that nothing is read from', () => {
  it('are told', () => {
    const built = read([given, file('a.txt', text), file('b.txt', 'Oslo'), file('c.json', '[]'), file('visual.conf')]);
    expect(built.annotations).toHaveLength(2);
    expect(built.problems).toEqual([
      { where: 'b.txt', message: 'no file of annotations (.ann, .a1 or .a2) belongs to this text', isLeftOut: true },
      { where: 'c.json', message: 'this is no file of brat, and is not read', isLeftOut: true },
    ]);
  });
});
