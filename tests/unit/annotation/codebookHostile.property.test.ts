import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTag, parseCodebook, plainTag, removeTag, renameTag, type Tag } from '../../../common/annotation/codebook';
import { joinTags } from '../../../common/annotation/codebook/joining';

const told = (text: string) => parseCodebook(text).problems.map(({ severity, message }) => `${severity}: ${message}`);

/** Ten lists of ten aliases of the list before: written out they are more than any machine holds. */
const bomb = Array.from({ length: 11 }, (_, at) => {
  const [own, below] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
  return `${own}: &${own} [${Array.from({ length: 10 }, () => `*${below}`).join(', ')}]\n`;
}).join('');
const bombed = (tags: string): string => `a: &a [x, x]\n${bomb}tags:\n${tags}`;

/** What every change of a codebook owes its file, whatever that holds. Gives the number of tags renamed. */
function expectSound(text: string): number {
  const { tags } = parseCodebook(text);
  const first = tags[0] ?? plainTag('none');
  const names = (all: readonly Tag[]): readonly string[] => all.map(({ name, on }) => `${on} ${name}`);
  const rest = names(tags).slice(1);
  const added = addTag(text, plainTag('quite new'));
  if (added.ok) expect(names(parseCodebook(added.text).tags)).toEqual([...names(tags), 'passages quite new']);
  const removed = removeTag(text, first);
  // Another of the same name may have stood below, and counts now.
  if (removed.ok) expect(names(parseCodebook(removed.text).tags)).toEqual(expect.arrayContaining([...rest]));
  const renamed = renameTag(text, first, 'quite new');
  if (renamed.ok) {
    expect(names(parseCodebook(renamed.text).tags)).toEqual([`${first.on} quite new`, ...rest]);
    // Comments are all of a file that a rename cannot mean.
    const comments = (file: string) => file.match(/ #[^"'\n]*$/gm);
    expect(comments(renamed.text)).toEqual(comments(text));
  }
  const other = tags.find(({ on, name }) => on === first.on && name !== first.name);
  if (other) {
    const joined = joinTags(text, first, other.name);
    if (joined.ok) expect(names(parseCodebook(joined.text).tags)).toEqual(expect.arrayContaining([...rest]));
  }
  return renamed.ok ? 1 : 0;
}

describe('a codebook that is not as it should be', () => {
  it.each([
    ['a second document', 'tags: [{name: a}]\n---\ntags: [{name: b}]\n', 'error: The file must be one document'],
    ['a tab', 'tags:\n\t- name: a\n', 'error: Tabs are not allowed as indentation.'],
    ['a member twice', 'tags:\n  - name: a\n    name: b\n', 'error: "name" stands twice in one entry.'],
    ['the list twice', 'tags: []\ntags:\n  - name: a\n', 'error: "tags" stands twice in one entry.'],
    ['no list', 'tags: all of them\n', 'error: "tags" must be a list.'],
    ['no map', '- name: a\n', 'error: The file must be a map'],
    ['no name', 'tags:\n  - colour: red\n', 'error: A tag needs a name.'],
    ['no tag', 'tags:\n  - a\n', 'warning: An entry of "tags" must be a map. It is kept.'],
    ['a circle', 'tags:\n  - {name: a, parent: b}\n  - {name: b, parent: a}\n', 'warning: "a" stands above itself.'],
    ['a missing parent', 'tags:\n  - {name: a, parent: b}\n', 'warning: The parent of "a", "b", is not in'],
    [
      'one shortcut twice',
      'tags:\n  - {name: a, shortcut: 1}\n  - {name: b, shortcut: 1}\n',
      'warning: The shortcut 1 gives "a" already.',
    ],
    ['no shortcut', 'tags:\n  - {name: a, shortcut: 10}\n', 'warning: "10" is no shortcut'],
    ['no colour', 'tags:\n  - {name: a, colour: "url(x)"}\n', 'warning: "url(x)" is no colour'],
    [
      'a missing successor',
      'tags:\n  - {name: a, deprecated: true, successor: b}\n',
      'warning: The successor of "a", "b", is not in',
    ],
    [
      'successors in a circle',
      'tags:\n  - {name: a, deprecated: true, successor: b}\n  - {name: b, deprecated: true, successor: a}\n',
      'warning: No successor of "a" is in use',
    ],
    ['a newer version', 'version: 2\ntags:\n  - name: a\n', 'error: The file has format version 2'],
    ['far too many tags', `tags:\n${'  - name: a\n'.repeat(30_000)}`, 'error: The file is too large to be read.'],
  ])('is told to have %s', (_, text, message) => {
    expect(told(text).filter((one) => one.startsWith(message))).not.toEqual([]);
    expectSound(text);
    if (!message.startsWith('error') || message.includes('needs a name')) return;
    // A file that cannot be read is never written.
    for (const edited of [
      addTag(text, plainTag('b')),
      renameTag(text, plainTag('a'), 'b'),
      removeTag(text, plainTag('a')),
    ])
      expect(edited.ok).toBe(false);
  });

  it.each([
    ['elsewhere', bombed('  - name: a\n')],
    ['as examples', bombed('  - name: a\n    examples: *l\n')],
    ['as a tag', bombed('  - *l\n  - name: a\n')],
    ['as a name', bombed('  - name: *l\n  - name: a\n')],
  ])('with aliases that grow without end costs nothing, and keeps its tags: %s', (_, text) => {
    const begin = performance.now();
    expect(parseCodebook(text).tags.map(({ name }) => name)).toEqual(['a']);
    expectSound(text);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('refuses to take out what the rest of the file refers to', () => {
    const text = 'tags:\n  - &one {name: a, colour: red}\n  - <<: *one\n    name: b\n';
    expect(removeTag(text, plainTag('a'))).toEqual({ ok: false, message: expect.stringMatching(/could not be read/) });
    const other = 'owner: &y b\ntags:\n  - name: &y a\n  - {name: *y, on: links}\n';
    expect(removeTag(other, plainTag('a'))).toEqual({
      ok: false,
      message: expect.stringMatching(/refer to its words/),
    });
    const blocks = 'tags:\n  - name: >-\n      f\n  - name: >-\n      f\n  - name: a\n';
    expect(joinTags(blocks, plainTag('f'), 'a')).toMatchObject({ ok: false });
  });

  it('never makes a change throw, lose another tag, or lose a comment', () => {
    const head = fc.constantFrom(
      ...[
        '  - name: a',
        '  - name: b # why',
        '  - name: "c"',
        "  - name: 'a'",
        '  - name: &y d',
        '  - &x\n    name: e',
      ],
      ...['  - name: >-\n      f', '  - name: 2024', '  - name: *y', '  - {name: g, parent: a} # "g"', '  - *x'],
    );
    const member = fc.constantFrom(
      ...['    parent: b', '    parent: *y', '    parent: "a" # up', '    colour: "#abc" # red', '    shortcut: 1'],
      ...[
        '    examples: [a, &z b]',
        '    on: links',
        '    definition: |\n      text',
        '    owner: {who: a}',
        '    # aside',
      ],
      ...['    successor: a', '    deprecated: true', '    <<: *x', ''],
    );
    const noise = fc.constantFrom(
      '---',
      '...',
      '  - "a',
      '\tx: 1',
      ']',
      '%YAML 1.1',
      '    ? a',
      'tags:',
      '  -',
      '    : b',
    );
    const entry = fc
      .tuple(head, fc.uniqueArray(member, { maxLength: 3 }))
      .map(([first, members]) =>
        /[{*]/.test(first) && !first.includes('name: *') ? first : [first, ...members].join('\n'),
      );
    const file = fc
      .tuple(
        fc.array(entry, { minLength: 1, maxLength: 5 }),
        fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.tuple(noise, fc.nat(9)) }),
        fc.constantFrom(
          'owner: &y d\npool: &x {name: e}\ntags:',
          '# ours\nversion: 1\nx: [&y d, &x {name: e, parent: d}]\ntags: # all',
        ),
        fc.constantFrom('\n', '\r\n'),
      )
      .map(([entries, odd, begin, end]) => {
        const lines = [begin, ...entries].join('\n').split('\n');
        return (odd ? lines.toSpliced(odd[1] % lines.length, 0, odd[0]) : lines).join(end) + end;
      });
    let changed = 0;
    fc.assert(
      fc.property(file, (text) => {
        changed += expectSound(text);
      }),
      { numRuns: 200 },
    );
    // Most of these files are sound, else this would prove nothing.
    expect(changed).toBeGreaterThan(100);
  });
});
