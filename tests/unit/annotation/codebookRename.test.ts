import { describe, expect, it } from 'vitest';
import { parseCodebook, plainTag, renameTag } from '../../../common/annotation/codebook';

const claim = plainTag('claim');
const text = `# Ours
version: 1
tags:
  - name:   claim   # what is said
    owner: desk
  - name: "figure"
    parent: claim
  - {name: old claim, deprecated: true, successor: claim, parent: 'claim'}
  - {name: claim, on: links}
  - name: claimant
`;

describe('renameTag', () => {
  it('changes the name in its entry and where tags name it, and no other byte', () => {
    expect(renameTag(text, claim, 'assertion')).toEqual({
      ok: true,
      text: text
        .replace('name:   claim   #', 'name:   assertion   #')
        .replace('parent: claim\n', 'parent: assertion\n')
        .replace("successor: claim, parent: 'claim'", 'successor: assertion, parent: "assertion"'),
    });
  });

  it('leaves a kind of link of that name alone, and renames it alone', () => {
    const renamed = renameTag(text, plainTag('claim', { on: 'links' }), 'asserts');
    expect(renamed).toEqual({ ok: true, text: text.replace('{name: claim, on: links}', '{name: asserts, on: links}') });
  });

  it('quotes what YAML or brackets would take for something else', () => {
    for (const name of ['yes: no', '12', 'true', '# one', 'a, b', '[x]', '- x', "it's", '"', 'null', 'a #b']) {
      const renamed = renameTag(text, claim, name);
      expect(renamed.ok && parseCodebook(renamed.text).tags.map((tag) => [tag.name, tag.parent])).toEqual([
        [name, null],
        ['figure', name],
        ['old claim', name],
        ['claim', null],
        ['claimant', null],
      ]);
    }
  });

  it('keeps CRLF and renames through an alias', () => {
    const aliased = 'tags:\r\n  - name: &n claim\r\n  - name: sub\r\n    parent: *n\r\n';
    const renamed = renameTag(aliased, claim, 'assertion');
    expect(renamed.ok && parseCodebook(renamed.text).tags.map((tag) => [tag.name, tag.parent])).toEqual([
      ['assertion', null],
      ['sub', 'assertion'],
    ]);
    expect(renamed.ok && renamed.text.split('\r\n')).toHaveLength(5);
  });

  it.each<[string, string, RegExp]>([
    [text, 'figure', /a tag "figure" already/],
    [text, ' ', /needs a name/],
    [text, 'claim ', /is the name that it has/],
    [text, 'a\nb', /on one line/],
    ['tags: []', 'x', /no tag "claim"/],
    ['version: 2\ntags:\n  - name: claim\n', 'x', /version 2/],
    ['tags:\n  - name: claim\n  - name: "open\n', 'x', /./],
  ])('refuses %j -> %j', (from, to, message) => {
    const renamed = renameTag(from, claim, to);
    expect(renamed.ok ? '' : renamed.message).toMatch(message);
  });
});
