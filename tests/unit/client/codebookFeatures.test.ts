import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionsAt } from '../../../client/codebook/completion.model';
import { fixesAt } from '../../../client/codebook/fixes.model';
import { memberAt, tagCard, tagNamedAt } from '../../../client/codebook/hover.model';
import { lineContext } from '../../../client/codebook/lineContext';
import { hexOf, sharesOf, swatchesOf } from '../../../client/codebook/swatches.model';
import { parseCodebook, plainTag } from '../../../common/annotation/codebook';
import { namings } from '../../../common/annotation/codebook/entries';
import { readCodebook } from '../../../common/annotation/codebook/read';
import { replaced } from '../../../common/annotation/codebook/rename';

/** A text with its cursor, which stands where the mark `|` does. */
function marked(text: string): { readonly text: string; readonly offset: number } {
  const offset = text.indexOf('|');
  return { text: text.replace('|', ''), offset };
}

const sound = `version: 1
tags:
  - name: claim
    colour: blue
    shortcut: 1
  - name: rumour
    parent: claim
    shortcut: 2
  - name: old
    deprecated: true
    successor: claim
  - name: refutes
    on: links
`;
const known = {
  tags: parseCodebook(sound).tags,
  used: [plainTag('claim'), plainTag('scoop: x'), plainTag('answers', { on: 'links' })],
};

/** What is offered at the cursor, and the text after the first row was taken. */
function complete(source: string, label?: string) {
  const { text, offset } = marked(source);
  const rows = completionsAt(text, offset, known);
  const row = label === undefined ? rows[0] : rows.find((one) => one.label === label);
  return {
    labels: rows.map((one) => one.label),
    after: row && replaced(text, [{ span: row.span, text: row.text }]),
  };
}

describe('completion in the codebook', () => {
  test('offers the members that an entry does not have yet', () => {
    const { labels, after } = complete('tags:\n  - name: a\n    definition: x\n    co|\n    parent: b\n', 'colour');
    expect(labels).toEqual(['on', 'colour', 'examples', 'shortcut', 'deprecated', 'successor']);
    expect(after).toBe('tags:\n  - name: a\n    definition: x\n    colour: \n    parent: b\n');
  });

  test('offers members behind a dash, on an indented blank line and in brackets', () => {
    expect(complete('tags:\n  - |').labels[0]).toBe('name');
    expect(complete('tags:\n  - name: a\n    |\n').labels).not.toContain('name');
    expect(complete('tags:\n  - {name: a, |}\n').labels).toContain('parent');
    expect(complete('tags:\n  - {name: a, parent: b, c|}\n', 'colour').after).toBe(
      'tags:\n  - {name: a, parent: b, colour: }\n',
    );
  });

  test('puts a member into the column of its entry, wherever the editor has put the cursor', () => {
    const { labels, after } = complete('tags:\n  - name: a\n  |\n    colour: red\n', 'parent');
    expect(labels).not.toContain('colour');
    expect(labels.at(-1)).toBe('- name');
    expect(after).toBe('tags:\n  - name: a\n    parent: \n    colour: red\n');
    expect(complete('tags:\n  - name: a\n  pa|\n', 'parent').after).toBe('tags:\n  - name: a\n    parent: \n');
    expect(complete('tags:\n  - name: a\n\n  |\n').labels).toEqual(['- name']);
  });

  test('offers no shortcut for a kind of link', () => {
    expect(complete('tags:\n  - name: a\n    on: links\n    |\n').labels).not.toContain('shortcut');
    expect(complete('tags:\n  - name: a\n    |\n').labels).toContain('shortcut');
  });

  test('offers parents of the same use, that are neither the tag, nor below it, nor deprecated', () => {
    expect(complete('tags:\n  - name: x\n    parent: |\n').labels).toEqual(['claim', 'rumour']);
    expect(complete('tags:\n  - name: claim\n    parent: |\n').labels).toEqual([]);
    expect(complete('tags:\n  - {name: x, on: links, parent: |}\n').labels).toEqual(['refutes']);
    expect(complete('tags:\n  - name: x\n    parent: cl|aim # which?\n').after).toContain('parent: claim # which?\n');
  });

  test('offers successors, free shortcuts, uses, truth', () => {
    expect(complete('tags:\n  - name: x\n    successor: "c|"\n').after).toContain('successor: claim\n');
    expect(complete('tags:\n  - name: x\n    shortcut: |\n').labels).toEqual(['3', '4', '5', '6', '7', '8', '9']);
    expect(complete('tags:\n  - name: rumour\n    shortcut: |\n').labels[0]).toBe('2');
    expect(complete('tags:\n  - {name: x, on: |}\n').labels).toEqual(['passages', 'links']);
    expect(complete('tags:\n  - {deprecated: |}\n').labels).toEqual(['true', 'false']);
  });

  test('offers colours, those of the palette with what they look like', () => {
    const { text, offset } = marked('tags:\n  - name: x\n    colour: |\n');
    const [first] = completionsAt(text, offset, known);
    expect(first).toMatchObject({ kind: 'colour', label: 'blue', documentation: '#4da3ff' });
    expect(completionsAt(text, offset, known).map(({ label }) => label)).toContain('charts.red');
  });

  test('offers tags that annotations have and the codebook does not, quoted where it must be', () => {
    const { labels, after } = complete('tags:\n  - name: |\n');
    expect(labels).toEqual(['scoop: x']);
    expect(after).toBe('tags:\n  - name: "scoop: x"\n');
    expect(complete('tags:\n  - on: links\n    name: |\n').labels).toEqual(['answers']);
  });

  test('offers a new entry, in the column of the others', () => {
    expect(complete('tags:\n    - name: a\n|').after).toBe('tags:\n    - name: a\n    - name: $0');
    expect(complete('tags:\n  |').after).toBe('tags:\n  - name: $0');
  });

  test('offers what stands at the top of an empty file', () => {
    expect(complete('|').labels).toEqual(['version', 'tags']);
    expect(complete('version: 1\nt|\n', 'tags').after).toBe('version: 1\ntags:\n');
  });

  test('offers nothing in comments and for texts', () => {
    expect(complete('# na|').labels).toEqual([]);
    expect(complete('tags:\n  - name: a # |').labels).toEqual([]);
    expect(complete('tags:\n  - definition: a cl|').labels).toEqual([]);
    expect(complete('tags:\n  -|').labels).toEqual([]);
  });

  test('never throws, and replaces what stands around the cursor on its line', () => {
    const piece = fc.constantFrom(
      'tags:',
      '\n',
      '  ',
      '- ',
      '-',
      'name',
      ': ',
      ':',
      '{',
      '}',
      ',',
      '#',
      '"',
      "'",
      'x',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const offset = at % (text.length + 1);
        // No cursor stands between the two halves of a line end.
        if (text[offset - 1] === '\r') return;
        const context = lineContext(text, offset);
        completionsAt(text, offset, known);
        if (!context) return;
        const { start, end } = context.span;
        expect(start <= offset && offset <= end).toBe(true);
        expect(text.slice(start, end)).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the codebook says of a tag', () => {
  const { entries, tags } = readCodebook(
    sound.replace('colour: blue', 'colour: blue\n    definition: Stated *as* fact.\n    examples: ["He left."]'),
  );
  const text = sound.replace(
    'colour: blue',
    'colour: blue\n    definition: Stated *as* fact.\n    examples: ["He left."]',
  );

  test('is found where the tag is named', () => {
    expect(tagNamedAt(entries, text.indexOf('parent: claim') + 10)).toMatchObject({ name: 'claim', on: 'passages' });
    expect(tagNamedAt(entries, text.indexOf('refutes') + 7)).toMatchObject({ name: 'refutes', on: 'links' });
    expect(tagNamedAt(entries, text.indexOf('colour: blue') + 9)).toBeNull();
    expect(
      namings(entries)
        .filter(({ name }) => name === 'claim')
        .map(({ member }) => member),
    ).toEqual(['name', 'parent', 'successor']);
  });

  test('is its definition, its examples, where it stands and how often it is used', () => {
    const card = tagCard(tags, plainTag('claim'), { annotations: 2, sources: 1 });
    expect(card).toBe(
      ['**claim**', 'Stated \\*as\\* fact\\.', '- He left\\.', 'blue · shortcut 1', '2 annotations in 1 source.'].join(
        '\n\n',
      ),
    );
    expect(tagCard(tags, plainTag('rumour'), { annotations: 0, sources: 0 })).toContain(
      'in claim · shortcut 2\n\nNo annotation',
    );
    expect(tagCard(tags, plainTag('old'), { annotations: 1, sources: 1 })).toContain('deprecated, use claim');
    expect(tagCard(tags, plainTag('gone'), { annotations: 0, sources: 0 })).toContain('Not in the codebook.');
  });

  test('is help on a member’s name', () => {
    expect(memberAt(entries, text.indexOf('shortcut: 2') + 3)?.help).toContain('from 1 to 9');
    expect(memberAt(entries, text.indexOf('claim'))).toBeNull();
  });

  test('has swatches for hex colours and those of the palette', () => {
    const file =
      'tags:\n  - {name: a, colour: "#0af"}\n  - {name: b, colour: blue}\n  - {name: c, colour: charts.red}\n';
    const found = swatchesOf(readCodebook(file).entries, 'light').map(({ span, hex }) => [
      file.slice(span.start, span.end),
      hex,
    ]);
    expect(found).toEqual([
      ['"#0af"', '#00aaff'],
      ['blue', '#0a64c8'],
    ]);
    expect(hexOf(sharesOf('#0a64c8'))).toBe('#0a64c8');
  });
});

describe('quick fixes', () => {
  /** The text after the only fix at the cursor, and its title. */
  function fix(source: string) {
    const { text, offset } = marked(source);
    const fixes = fixesAt(text, readCodebook(text).entries, { start: offset, end: offset });
    expect(fixes).toHaveLength(1);
    const [only] = fixes;
    return only ? [only.title, replaced(text, [only.change])] : [];
  }

  test('put a colour in quotes', () => {
    expect(fix('tags:\n  - name: a\n    colour: #a|a0000 dark\n')).toEqual([
      'Put the colour in quotes: "#aa0000"',
      'tags:\n  - name: a\n    colour: "#aa0000" dark\n',
    ]);
  });

  test('give a free shortcut', () => {
    expect(fix('tags:\n  - {name: a, shortcut: 1}\n  - {name: b, shortcut: |1}\n')).toEqual([
      'Use the free shortcut 2',
      'tags:\n  - {name: a, shortcut: 1}\n  - {name: b, shortcut: 2}\n',
    ]);
  });

  test('deprecate what has a successor', () => {
    expect(fix('tags:\n  - name: a\n  - name: b\n    successor: |a\n')).toEqual([
      'Deprecate “b”',
      'tags:\n  - name: a\n  - name: b\n    deprecated: true\n    successor: a\n',
    ]);
    expect(fix('tags:\n  - name: a\n  - name: b\n    deprecated: false\n    successor: |a\n')[1]).toContain(
      'deprecated: true\n',
    );
  });

  test('add a tag that is named and missing', () => {
    expect(fix('tags:\r\n  - name: a\r\n    parent: "b: |c" # ?\r\n  - name: d # last\r\n')).toEqual([
      'Add the tag “b: c”',
      'tags:\r\n  - name: a\r\n    parent: "b: c" # ?\r\n  - name: d # last\r\n  - name: "b: c"\r\n',
    ]);
    expect(fix('tags:\n  - name: a\n    on: links\n    parent: |b')[1]).toBe(
      'tags:\n  - name: a\n    on: links\n    parent: b\n  - name: b\n    on: links',
    );
  });

  test('are none where nothing is wrong', () => {
    const at = sound.indexOf('successor: claim') + 12;
    expect(fixesAt(sound, readCodebook(sound).entries, { start: at, end: at })).toEqual([]);
  });
});
