import { describe, expect, it } from 'vitest';
import {
  addTag,
  defaultTags,
  isColour,
  newCodebook,
  parseCodebook,
  plainTag,
  type Tag,
} from '../../../common/annotation/codebook';

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
      tag('claim', { colour: '#336699', definition: 'A statement that can be checked.' }),
      tag('figure', { colour: 'charts.red', parent: 'claim' }),
      tag('2024', { deprecated: true }),
    ]);
  });

  it('tells of unknown keys as information, with their place', () => {
    const { problems } = parseCodebook(mine);
    expect(problems.map((problem) => [problem.severity, mine.slice(problem.start, problem.end)])).toEqual([
      ['information', 'owner'],
      ['information', 'examples'],
    ]);
  });

  it.each<[string, string]>([
    ['tags:\n  - name: a\n  - name: a\n', 'warning: The tag "a" stands twice; the first one counts.'],
    [
      'tags:\n  - name: a\n    colour: 12\n',
      'warning: "12" is no colour: write #rrggbb or the id of a theme colour such as charts.red.',
    ],
    ['tags:\n  - name: a\n    parent: b\n', 'warning: The parent of "a", "b", is not in the codebook.'],
    ['tags:\n  - name: a\n    parent: a\n', 'warning: "a" stands above itself.'],
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
      text: `${mine.replace('"   # house', '" # house')}  - name: quotation
    colour: "#aa0000"
    definition: "Words: said or written."
`,
    });
  });

  it('begins a new file', () => {
    const edited = addTag('', tag('claim'));
    expect(edited.ok && edited.text).toMatch(/^# .*\n# .*\nversion: 1\ntags:\n {2}- name: claim\n$/);
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
    ['tags: [', tag('a'), /./],
    ['version: 2\ntags: []\n', tag('a'), /version 2/],
    ['tags:\n  - name: b\n    name: c\n', tag('a'), /stands twice/],
    ['tags:\n  - name: a\n', tag(' a '), /a tag "a" already/],
    ['', tag('  '), /needs a name/],
    ['', tag('a', { colour: 'not a colour' }), /no colour/],
  ])('refuses %j', (text, wanted, message) => {
    const edited = addTag(text, wanted);
    expect(edited.ok ? '' : edited.message).toMatch(message);
  });
});

describe('default tags', () => {
  it('make a codebook without problems that reads as they are', () => {
    expect(parseCodebook(newCodebook(defaultTags))).toEqual({ tags: defaultTags, problems: [] });
    expect(defaultTags.map(({ name }) => name)).toEqual([
      'claim',
      'evidence',
      'quotation',
      'event',
      'contradiction',
      'follow-up',
      'background',
    ]);
  });

  it('have colours', () => {
    for (const { colour } of defaultTags) expect(isColour(colour ?? '')).toBe(true);
  });
});
