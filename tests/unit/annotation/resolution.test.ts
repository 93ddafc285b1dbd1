import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';
import { mergeConflicts, printMerged } from '../../../common/annotation/conflicted';
import { createAnnotation } from '../../../common/annotation/create';
import { emptySidecar, parseSidecar, printSidecar, type SidecarContent } from '../../../common/annotation/file';
import { mergeSides } from '../../../common/annotation/merge';
import type { Annotation } from '../../../common/annotation/model';
import { resolved, type Keep } from '../../../common/annotation/resolution';

const text = 'The envoy met the minister in Oslo. Talks go on.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { source: 'a.txt', selectors: describe(text, { start, end: start + words.length }) };
};
const base = createAnnotation({
  id: 'urn:uuid:1',
  motivation: 'tagging',
  tags: ['claim'],
  target: at('Oslo'),
  created: '2025-01-01T00:00:00Z',
});
const content = (...annotations: readonly Annotation[]): SidecarContent => ({ ...emptySidecar, annotations });
const merge = (ours: Annotation | null, theirs: Annotation | null) =>
  mergeSides(content(base), content(...(ours ? [ours] : [])), content(...(theirs ? [theirs] : [])));
const mine = { modified: '2025-01-02T00:00:00Z' };
const yours = { modified: '2025-01-03T00:00:00Z' };

group('three-way merge of one annotation', () => {
  it('joins what the sides did to different parts', () => {
    const merged = merge({ ...base, tags: ['claim', 'event'], ...mine }, { ...base, note: 'When?', ...yours });
    expect(merged.conflicts).toEqual([]);
    expect(merged.content.annotations).toEqual([{ ...base, tags: ['claim', 'event'], note: 'When?', ...yours }]);
  });

  it('joins tags one by one', () => {
    const { content: joined } = merge({ ...base, tags: ['rumour', 'claim'] }, { ...base, tags: ['evidence'] });
    expect(joined.annotations[0]?.tags).toEqual(['evidence', 'rumour']);
  });

  it('takes the later place of the same words, and the words that one side chose', () => {
    const moved = { ...at('Oslo').selectors, characters: { startCharacter: 40, endCharacter: 44 } };
    const there = { ...base, target: { source: 'a.txt', selectors: moved }, ...yours };
    const other = { ...base, target: { source: 'a.txt', selectors: { ...moved, prefix: 'x' } }, ...mine };
    expect(merge(other, there).content.annotations).toEqual([there]);
    const chosen = { ...base, target: at('Talks'), ...mine };
    expect(merge(chosen, there).content.annotations[0]?.target).toEqual(at('Talks'));
  });

  it('keeps a change against a removal, and says so', () => {
    const changed = { ...base, note: 'kept' };
    expect(merge(null, changed)).toMatchObject({ content: { annotations: [changed] }, stayed: [changed] });
    expect(merge(null, base).content.annotations).toEqual([]);
  });

  it.each<[string, Partial<Annotation>, Partial<Annotation>, readonly string[]]>([
    ['two notes', { note: 'a' }, { note: 'b' }, ['note']],
    ['two choices of words', { target: at('envoy') }, { target: at('Talks') }, ['passage']],
    ['two creators', { creator: 'A' }, { creator: 'B' }, ['creator']],
  ])('cannot join %s', (_, ours, theirs, parts) => {
    const merged = merge({ ...base, tags: ['claim', 'event'], ...ours }, { ...base, ...theirs });
    expect(merged.content.annotations).toEqual([]);
    expect(merged.conflicts).toMatchObject([
      { parts, ours: { ...ours, tags: ['claim', 'event'] }, theirs: { ...theirs, tags: ['claim', 'event'] } },
    ]);
  });
});

group('one import on two branches', () => {
  const [first, last] = ['2025-01-01T00:00:00Z', '2025-01-05T00:00:00Z'];
  const mergeFrom = (before: SidecarContent, ours: Annotation, theirs: Annotation) =>
    mergeSides(before, content(ours), content(theirs));

  it('joins as it was made first, with what was done to it since', () => {
    const [ours, theirs] = [
      { ...base, created: last, tags: ['claim', 'event'] },
      { ...base, created: first, note: 'When?', ...mine },
    ];
    const undated = content({ ...base, created: '' });
    const joined = { ...base, created: first, tags: ['claim', 'event'], note: 'When?', ...mine };
    expect(mergeFrom(undated, ours, theirs)).toMatchObject({ conflicts: [], content: { annotations: [joined] } });
    const imported = mergeFrom(emptySidecar, { ...base, created: last }, base);
    expect(imported).toMatchObject({ conflicts: [], content: { annotations: [base] } });
  });

  it('does not join two instants in the place of one that was known', () => {
    const merged = mergeFrom(content(base), { ...base, created: last }, { ...base, created: '2025-01-06T00:00:00Z' });
    expect(merged.conflicts).toMatchObject([{ parts: ['created'] }]);
  });
});

group('a conflict that somebody decides', () => {
  const ours = { ...base, note: 'ours', ...mine };
  const theirs = { ...base, note: 'theirs', ...yours };
  const decide = (merged: ReturnType<typeof merge>, keep: Keep) =>
    resolved(merged, { conflicts: [keep], foreign: [keep] }, () => 'urn:uuid:new').annotations;

  it('keeps one side, or both notes in one', () => {
    const merged = merge(ours, theirs);
    expect(decide(merged, 'ours').map(({ note }) => note)).toEqual(['ours']);
    expect(decide(merged, 'theirs').map(({ note }) => note)).toEqual(['theirs']);
    expect(decide(merged, 'both')).toEqual([{ ...theirs, note: 'ours\n\ntheirs' }]);
  });

  it('keeps both versions as two annotations where more than the note differs', () => {
    const merged = merge({ ...ours, target: at('envoy') }, { ...theirs, target: at('Talks') });
    expect(decide(merged, 'both').map(({ id, note }) => [id, note])).toEqual([
      ['urn:uuid:1', 'ours'],
      ['urn:uuid:new', 'theirs'],
    ]);
  });

  it('stands in the file between git’s marks, the rest of it merged', () => {
    const second = createAnnotation({ ...base, id: 'urn:uuid:2', target: at('Talks') });
    const merged = mergeSides(content(base), content(ours, second), content(theirs));
    const file = printMerged('a.txt', merged, { ours: 'HEAD', theirs: 'desk' });
    expect(file.split('\n').filter((line) => /^[<=>]{7}/.test(line))).toEqual([
      '<<<<<<< HEAD',
      '=======',
      '>>>>>>> desk',
    ]);
    const read = mergeConflicts(file);
    if (!read.ok) throw new Error(read.message);
    const whole = resolved(read.merged, { conflicts: ['both'], foreign: [] }, () => '');
    expect(whole.annotations.map(({ id, note }) => [id, note])).toEqual([
      ['urn:uuid:2', null],
      ['urn:uuid:1', 'ours\n\ntheirs'],
    ]);
  });
});

/** A printed sidecar in three: what stands before its items, the items, and what stands behind them. */
function blockOf(printed: string): readonly [string, string, string] {
  const lines = printed.split('\n');
  const first = lines.findIndex((line) => line.includes('"items"')) + 1;
  const last = lines.findLastIndex((line) => /^ {4}\}/.test(line)) + 1;
  return [lines.slice(0, first).join('\n'), lines.slice(first, last).join('\n'), lines.slice(last).join('\n')];
}

group('a file that git has merged line by line', () => {
  const one = printSidecar('a.txt', content(base));
  const second = createAnnotation({ ...base, id: 'urn:uuid:2', target: at('Talks') });
  const third = createAnnotation({ ...base, id: 'urn:uuid:3', target: at('go on') });
  const added = (annotation: Annotation): readonly string[] => {
    const whole = printSidecar('a.txt', content(base, annotation));
    return whole.slice(one.lastIndexOf('    }\n'), whole.lastIndexOf('\n  ]')).split('\n');
  };
  const [head, tail] = [one.slice(0, one.lastIndexOf('    }\n')), '\n  ]\n}\n'];

  it.each([
    ['diff3', ['||||||| base', '    }']],
    ['merge', []],
  ])('in the style %s gives back what both sides added', (_, middle) => {
    const file = [
      `${head}<<<<<<< HEAD`,
      ...added(second),
      ...middle,
      '=======',
      ...added(third),
      `>>>>>>> desk${tail}`,
    ].join('\n');
    const read = mergeConflicts(file);
    if (!read.ok) throw new Error(read.message);
    expect(read.names).toEqual({ ours: 'HEAD', theirs: 'desk' });
    expect(read.merged.conflicts).toEqual([]);
    expect(read.merged.content.annotations.map(({ id }) => id).toSorted()).toEqual([
      'urn:uuid:1',
      'urn:uuid:2',
      'urn:uuid:3',
    ]);
  });

  it('with commas that git has got wrong is read all the same', () => {
    const whole = printSidecar('a.txt', content(base, second));
    const spoilt = whole.replace('    },\n    {', '    }\n    {').replace('    }\n  ]', '    },\n  ]');
    expect(parseSidecar(spoilt).ok).toBe(false);
    const file = spoilt.replace('"claim"', '"claim"\n<<<<<<< HEAD\n=======\n>>>>>>> desk');
    const read = mergeConflicts(file);
    expect(read.ok && read.merged.content.annotations).toHaveLength(2);
  });

  group('where one side removed an annotation beside the conflict', () => {
    const note = (words: string): SidecarContent => content({ ...base, note: words });
    const both = printSidecar('a.txt', content(base, second));
    const [before, ours, behind] = blockOf(printSidecar('a.txt', note('ours')));
    const [, theirs] = blockOf(
      printSidecar('a.txt', { ...note('theirs'), annotations: [...note('theirs').annotations, second] }),
    );
    const file = [before, '<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> desk', behind].join('\n');
    const idsOf = (read: ReturnType<typeof mergeConflicts>): readonly string[] => {
      if (!read.ok) throw new Error(read.message);
      const { content: joined, conflicts } = read.merged;
      return [...joined.annotations, ...conflicts].map(({ id }) => id).toSorted();
    };

    it('it is gone when git tells what both came from', () => {
      const read = mergeConflicts(file, both);
      expect(idsOf(read)).toEqual(['urn:uuid:1']);
      expect(read).toMatchObject({ unsure: 0 });
    });

    it('it stays when nobody tells, and is counted', () => {
      for (const common of [null, '{ "items": [']) {
        const read = mergeConflicts(file, common);
        expect(idsOf(read)).toEqual(['urn:uuid:1', 'urn:uuid:2']);
        expect(read).toMatchObject({ unsure: 1 });
      }
    });

    it('what git keeps counts before what it wrote between marks', () => {
      const marked = file.replace(
        '=======',
        `||||||| base\n${blockOf(printSidecar('a.txt', content(base)))[1]}\n=======`,
      );
      expect(mergeConflicts(marked)).toMatchObject({ unsure: 0 });
      expect(idsOf(mergeConflicts(marked))).toEqual(['urn:uuid:1', 'urn:uuid:2']);
      expect(idsOf(mergeConflicts(marked, both))).toEqual(['urn:uuid:1']);
    });
  });
});
