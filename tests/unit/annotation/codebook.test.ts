import { describe, expect, it } from 'vitest';
import {
  addTag,
  deprecation,
  isColour,
  linkKindsOf,
  newCodebook,
  parseCodebook,
  plainTag,
  removeTag,
  starterCodebook,
  starterTags,
  successorOf,
  type Tag,
} from '../../../common/annotation/codebook';
import { readCodebook } from '../../../common/annotation/codebook/read';
import { linkKinds } from '../../../common/annotation/model';

const tag = plainTag;
const messages = (text: string) =>
  parseCodebook(text).problems.map((problem) => `${problem.severity}: ${problem.message}`);

const mine = `# Our tags, agreed in March
version: 1
owner: desk # who to ask
tags:
  - name: claim
    colour: "#336699"   # house blue
    definition: A statement that can be checked.
    examples: [one, two]
    reviewer: Ann

  # money
  - name: figure
    parent: claim
    color: charts.red
  - name: 2024
    deprecated: true
`;

describe('parseCodebook', () => {
  it('reads tags with colour, definition, parent', () => {
    expect(parseCodebook(mine).tags).toEqual([
      tag('claim', {
        colour: '#336699',
        definition: 'A statement that can be checked.',
        examples: ['one', 'two'],
      }),
      tag('figure', { colour: 'charts.red', parent: 'claim' }),
      tag('2024', { deprecated: true }),
    ]);
  });

  it('tells of unknown keys as information, with their place', () => {
    const { problems } = parseCodebook(mine);
    expect(problems.map((problem) => [problem.severity, mine.slice(problem.start, problem.end)])).toEqual([
      ['information', 'owner'],
      ['information', 'reviewer'],
    ]);
  });

  it.each<[string, string]>([
    ['tags:\n  - name: a\n  - name: a\n', 'warning: The tag "a" stands twice; the first one counts.'],
    [
      'tags:\n  - name: a\n    colour: 12\n',
      'warning: "12" is no colour: write #rrggbb, one of blue, green, orange, purple, red, yellow, teal, pink, grey, or a theme colour such as charts.red.',
    ],
    ['tags:\n  - name: a\n    parent: b\n', 'warning: The parent of "a", "b", is not in the codebook.'],
    ['tags:\n  - name: a\n    parent: a\n', 'warning: "a" stands above itself.'],
    [
      'tags:\n  - name: a\n    colour: crimson\n',
      'warning: "crimson" is no colour: write #rrggbb, one of blue, green, orange, purple, red, yellow, teal, pink, grey, or a theme colour such as charts.red.',
    ],
    ['tags:\n  - {name: a, on: notes}\n', 'warning: "notes" is neither passages nor links.'],
    ['tags:\n  - {name: a, deprecated: yes}\n', 'warning: "yes" is neither true nor false.'],
    ['tags:\n  - {name: a, shortcut: 10}\n', 'warning: "10" is no shortcut: write a digit from 1 to 9.'],
    ['tags:\n  - {name: a, shortcut: 1, on: links}\n', 'warning: Kinds of links have no shortcut.'],
    ['tags:\n  - {name: a, examples: {b: c}}\n', 'warning: "examples" must be a list of texts.'],
    ['tags:\n  - {name: a, definition: [b]}\n', 'warning: "definition" must be a text.'],
    ['tags:\n  - {name: a, shortcut: 1}\n  - {name: b, shortcut: 1}\n', 'warning: The shortcut 1 gives "a" already.'],
    [
      'tags:\n  - {name: a, deprecated: true, successor: b}\n',
      'warning: The successor of "a", "b", is not in the codebook.',
    ],
    ['tags:\n  - {name: a, deprecated: true, successor: a}\n', 'warning: "a" cannot be its own successor.'],
    [
      'tags:\n  - {name: a, deprecated: true, successor: b}\n  - {name: b, deprecated: true, successor: a}\n',
      'warning: No successor of "a" is in use: each one is deprecated.',
    ],
    [
      'tags:\n  - {name: a, successor: b}\n  - {name: b}\n',
      'information: "a" is not deprecated: its successor counts once "deprecated: true" stands here.',
    ],
    [
      'tags:\n  - {name: a, parent: b}\n  - {name: b, on: links}\n',
      'warning: The parent of "a", "b", is for links; "a" is for passages.',
    ],
    ['tags:\n  - {name: a}\n  - {name: A}\n', 'information: "A" and "a" differ only in capitals.'],
    ['tags:\n  - name: "a\\nb"\n', 'warning: The name of a tag stands on one line.'],
    [
      'tags:\n  - name: a\n    colour: #a00\n',
      'warning: YAML takes "#" for the begin of a comment: put the colour in quotes.',
    ],
    ['tags:\n  - colour: red\n', 'error: A tag needs a name.'],
    ['tags:\n  - claim\n', 'warning: An entry of "tags" must be a map. It is kept.'],
    ['tags:\n  - name: a\n    name: b\n', 'error: "name" stands twice in one entry.'],
    ['tags: claim\n', 'error: "tags" must be a list.'],
    ['- name: a\n', 'error: The file must be a map with "version" and "tags".'],
    [
      'version: 2\ntags: []\n',
      'error: The file has format version 2; this Copydesk knows version 1 and will not change it.',
    ],
  ])('%j', (text, message) => {
    expect(messages(text)).toContain(message);
  });

  it('reads every member, of tags and of kinds of links', () => {
    const text =
      'tags:\n' +
      '  - {name: a, colour: teal, examples: one, shortcut: 3}\n' +
      '  - {name: b, deprecated: true, successor: a, definition: , parent: }\n' +
      '  - {name: a, on: links, definition: leads somewhere}\n';
    expect(parseCodebook(text)).toEqual({
      tags: [
        tag('a', { colour: 'teal', examples: ['one'], shortcut: 3 }),
        tag('b', { deprecated: true, successor: 'a' }),
        tag('a', { on: 'links', definition: 'leads somewhere' }),
      ],
      problems: [],
    });
  });

  it('puts each problem at the value that it is about', () => {
    const text = 'tags:\n  - name: a\n    parent: "b" # which?\n    colour: #a00 dark\n    shortcut: 0\n';
    const words = readCodebook(text).problems.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['"b"', '#a00', '0']);
  });

  it('reads nothing from an empty file, and says nothing', () => {
    expect(parseCodebook('')).toEqual({ tags: [], problems: [] });
    expect(parseCodebook('# only a comment\n')).toEqual({ tags: [], problems: [] });
  });

  it('tells of broken YAML and reads the rest', () => {
    const { problems } = parseCodebook('tags:\n  - name: "open\n');
    expect(problems[0]?.severity).toBe('error');
    expect(messages('<<<<<<< HEAD\ntags: []\n=======\ntags: []\n>>>>>>> b\n')[0]).toMatch(/^error/);
  });

  it('follows an alias and is not led astray by a circle of parents', () => {
    const text = 'tags:\n  - &a {name: a, parent: b}\n  - {name: b, parent: c}\n  - {name: c, parent: b}\n  - *a\n';
    expect(parseCodebook(text).tags.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(messages(text)).toContain('warning: "b" stands above itself.');
  });
});

describe('addTag', () => {
  it('keeps comments, unknown keys and order', () => {
    const edited = addTag(mine, tag('quotation', { colour: '#aa0000', definition: 'Words: said or written.' }));
    expect(edited).toEqual({
      ok: true,
      text: `${mine}  - name: quotation
    colour: "#aa0000"
    definition: "Words: said or written."
`,
    });
  });

  it('prints the file anew where entries do not stand in lines of their own', () => {
    expect(addTag('tags: [{name: a}]\n', tag('b'))).toEqual({ ok: true, text: 'tags: [{name: a}, {name: b}]\n' });
    expect(addTag('tags:\n  - {name: a}\n', tag('b'))).toEqual({
      ok: true,
      text: 'tags:\n  - {name: a}\n  - name: b\n',
    });
  });

  it('stands in the column of the others, before comments at the end', () => {
    const text = 'tags:\n-   name: a\n    definition: >\n      two\n      lines\n\n# the end';
    expect(addTag(text, tag('b', { examples: ['x'] }))).toEqual({
      ok: true,
      text: 'tags:\n-   name: a\n    definition: >\n      two\n      lines\n- name: b\n  examples:\n    - x\n\n# the end',
    });
  });

  it('begins a new file', () => {
    const edited = addTag('', tag('claim'));
    expect(edited.ok && edited.text).toMatch(/^(?:# .*\n){3}version: 1\ntags:\n {2}- name: claim\n$/);
    expect(edited.ok && parseCodebook(edited.text).problems).toEqual([]);
  });

  it('adds to a file that has a version but no tags yet, and to one of comments alone', () => {
    expect(addTag('version: 1\ntags:\n', tag('a'))).toEqual({ ok: true, text: 'version: 1\ntags:\n  - name: a\n' });
    const edited = addTag('# ours\n', tag('a'));
    expect(edited.ok && edited.text).toMatch(/^# ours\n/);
    expect(edited.ok && parseCodebook(edited.text).tags).toEqual([tag('a')]);
  });

  it('keeps CRLF line ends', () => {
    const edited = addTag('version: 1\r\ntags:\r\n  - name: a\r\n', tag('b'));
    expect(edited).toEqual({ ok: true, text: 'version: 1\r\ntags:\r\n  - name: a\r\n  - name: b\r\n' });
  });

  it.each<[string, Tag, RegExp]>([
    ['version: 1\ntags: [', tag('a'), /^\.copydesk\/codebook\.yaml, line 2: .+\. Nothing was changed\.$/],
    ['# ours\nversion: 2\ntags: []\n', tag('a'), /codebook\.yaml, line 2: .*version 2/],
    ['tags:\n  - name: b\n    name: c\n', tag('a'), /codebook\.yaml, line 3: .*stands twice/],
    ['tags:\n  - name: a\n', tag(' a '), /a tag "a" already/],
    ['', tag('  '), /needs a name/],
    ['', tag('a', { colour: 'not a colour' }), /no colour/],
  ])('refuses %j', (text, wanted, message) => {
    const edited = addTag(text, wanted);
    expect(edited.ok ? '' : edited.message).toMatch(message);
  });
});

describe('removeTag', () => {
  it('takes one entry out and leaves the rest', () => {
    const text = '# ours\nversion: 1\ntags:\n  - name: a # first\n  - name: b\n    owner: desk\n';
    expect(removeTag(text, tag('a'))).toEqual({
      ok: true,
      text: '# ours\nversion: 1\ntags:\n  - name: b\n    owner: desk\n',
    });
    expect(removeTag(text, tag('c'))).toEqual({ ok: false, message: 'The codebook has no tag "c".' });
    expect(removeTag(text, tag('a', { on: 'links' })).ok).toBe(false);
  });

  it('undoes what addTag did', () => {
    const text = 'version: 1\ntags:\n  - name: a\n';
    const added = addTag(text, tag('b', { examples: ['one', 'two: three'], shortcut: 4 }));
    expect(added.ok && removeTag(added.text, tag('b'))).toEqual({ ok: true, text });
  });
});

describe('the starter codebook', () => {
  it('is read without problems, as it is', () => {
    expect(parseCodebook(newCodebook(starterCodebook))).toEqual({ tags: starterCodebook, problems: [] });
  });

  it('has tags with definitions, examples, colours and shortcuts', () => {
    expect(starterTags.map(({ name }) => name)).toEqual([
      'claim',
      'evidence',
      'quotation',
      'event',
      'contradiction',
      'follow-up',
      'background',
    ]);
    for (const { colour, definition, examples, shortcut } of starterTags) {
      expect(isColour(colour ?? '')).toBe(true);
      expect([definition === null, examples.length === 0, shortcut === null]).toEqual([false, false, false]);
    }
  });

  it('has every built-in kind of link', () => {
    const kinds = starterCodebook.filter(({ on }) => on === 'links').map(({ name }) => name);
    expect(kinds).toEqual([...linkKinds]);
  });
});

describe('kinds of links', () => {
  const names = (text: string) => linkKindsOf(parseCodebook(text).tags).map(({ name }) => name);

  it('are the built-in ones without a codebook, and the own ones with it', () => {
    expect(names('')).toEqual([...linkKinds]);
    expect(names('tags:\n  - {name: refutes, on: links}\n  - {name: claim}\n')).toEqual([...linkKinds, 'refutes']);
  });

  it('may be described anew', () => {
    const kinds = linkKindsOf(parseCodebook('tags:\n  - {name: quotes, on: links, colour: teal}\n').tags);
    const quotes = kinds.find(({ name }) => name === 'quotes');
    expect(quotes).toMatchObject({ colour: 'teal', definition: 'The first passage repeats words of the second.' });
    expect(kinds).toHaveLength(linkKinds.length);
  });
});

describe('successors', () => {
  const chain = parseCodebook(
    'tags:\n' +
      '  - {name: old, deprecated: true, successor: older}\n' +
      '  - {name: older, deprecated: true, successor: new}\n' +
      '  - {name: new}\n' +
      '  - {name: gone, deprecated: true}\n' +
      '  - {name: lost, deprecated: true, successor: nowhere}\n',
  ).tags;

  it('are followed to one that is in use', () => {
    expect(successorOf(chain, tag('old'))?.name).toBe('new');
    expect(successorOf(chain, tag('gone'))).toBeNull();
    expect(successorOf(chain, tag('lost'))).toBeNull();
    expect(deprecation(chain, tag('old'))).toBe('deprecated, use new');
    expect(deprecation(chain, tag('gone'))).toBe('deprecated');
    expect(deprecation(chain, tag('new'))).toBeNull();
  });
});
