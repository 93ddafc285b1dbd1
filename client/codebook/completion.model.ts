import { paletteNames, tagKey, type Tag, type TagUse } from '../../common/annotation/codebook';
import { tagMembers, type TagMember } from '../../common/annotation/codebook/entries';
import { scalarFor } from '../../common/text/yaml';
import { ancestorsOf } from '../../common/annotation/codebook/successors';
import type { TagName } from '../../common/annotation/codebook';
import type { Span } from '../../common/text/span';
import { palette } from '../annotations/palette';
import { lineContext } from './lineContext';
import { memberHelp } from './memberHelp';

/** Something to complete with. */
export interface Completion {
  readonly kind: 'member' | 'tag' | 'value' | 'colour' | 'entry';
  readonly label: string;
  /** What it is written as; `$0` in an entry is where the cursor goes. */
  readonly text: string;
  /** What it replaces, UTF-16 offsets. */
  readonly span: Span;
  readonly detail: string;
  readonly documentation: string;
}

/** What is known beside the text: its tags, and tags that annotations have. */
export interface Known {
  readonly tags: readonly Tag[];
  readonly used: readonly TagName[];
}

type Row = Omit<Completion, 'span'>;

/** Ids of theme colours that are offered; any other may be written. */
const themeColours = ['blue', 'green', 'orange', 'purple', 'red', 'yellow', 'foreground'].map(
  (name) => `charts.${name}`,
);

const value = (label: string, detail: string): Row => ({
  kind: 'value',
  label,
  text: label,
  detail,
  documentation: '',
});

const tagRow = ({ name, definition, parent }: Tag): Row => ({
  kind: 'tag',
  label: name,
  text: scalarFor(name),
  detail: parent === null ? '' : `in ${parent}`,
  documentation: definition ?? '',
});

/** What the members of the entry at the cursor say of its tag. */
interface Here {
  readonly name: string;
  readonly on: TagUse;
  readonly others: readonly Tag[];
  readonly known: Known;
}

function parents({ name, on, others }: Here): readonly Row[] {
  const sameUse = others.filter((tag) => tag.on === on);
  const byName = new Map(sameUse.map((tag) => [tag.name, tag]));
  const find = (one: string): Tag | undefined => byName.get(one);
  return sameUse.filter((tag) => !tag.deprecated && !ancestorsOf(find, tag).includes(name)).map(tagRow);
}

const successors = ({ on, others }: Here): readonly Row[] =>
  others.filter((tag) => tag.on === on && !tag.deprecated).map(tagRow);

function shortcuts({ others }: Here): readonly Row[] {
  const taken = new Set(
    others.flatMap(({ shortcut, deprecated }) => (deprecated || shortcut === null ? [] : [shortcut])),
  );
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !taken.has(digit)).map((digit) => value(String(digit), 'free'));
}

const colours = (): readonly Row[] => [
  ...paletteNames.map((name) => ({
    kind: 'colour' as const,
    label: name,
    text: name,
    detail: 'follows the theme',
    documentation: palette[name].dark,
  })),
  ...themeColours.map((id) => value(id, 'of the theme')),
];

function names({ on, known }: Here): readonly Row[] {
  const have = new Set(known.tags.map(tagKey));
  return known.used
    .filter((tag) => tag.on === on && !have.has(tagKey(tag)))
    .map(({ name }) => ({ ...value(name, 'on annotations, not in the codebook'), text: scalarFor(name) }));
}

const valuesOf: Readonly<Partial<Record<TagMember | 'color', (here: Here) => readonly Row[]>>> = {
  name: names,
  on: () => [value('passages', 'a tag for passages'), value('links', 'a kind of link')],
  colour: colours,
  color: colours,
  parent: parents,
  successor: successors,
  shortcut: shortcuts,
  deprecated: () => [value('true', 'not for new annotations'), value('false', 'in use')],
};

function members(present: ReadonlyMap<string, string>, indent: number): readonly Row[] {
  const isLink = present.get('on') === 'links';
  return tagMembers
    .filter((member) => !present.has(member) && !(member === 'colour' && present.has('color')))
    .filter((member) => !(isLink && member === 'shortcut'))
    .map((member) => ({
      kind: 'member',
      label: member,
      text: `${' '.repeat(indent)}${member}: `,
      detail: '',
      documentation: memberHelp[member],
    }));
}

const newEntry = (indent: number): Row => ({
  kind: 'entry',
  label: '- name',
  text: `${' '.repeat(indent)}- name: $0`,
  detail: 'a new tag',
  documentation: '',
});

const isKnown = (key: string): key is keyof typeof valuesOf => Object.hasOwn(valuesOf, key);

/** What can be written at an offset of a codebook's text. */
export function completionsAt(text: string, offset: number, known: Known): readonly Completion[] {
  const context = lineContext(text, offset);
  if (!context) return [];
  const { span } = context;
  const rows = ((): readonly Row[] => {
    switch (context.kind) {
      case 'top':
        return [
          { ...value('version', 'of the format'), text: 'version: 1' },
          { ...value('tags', 'the list'), text: 'tags:' },
        ].filter(({ text: line }) => !text.includes(line));
      case 'entry':
        return [newEntry(context.indent)];
      case 'key': {
        const entry = context.entryIndent === null ? [] : [newEntry(context.entryIndent)];
        return [...members(context.members, context.indent), ...entry];
      }
      case 'value': {
        const { key, members: present } = context;
        if (!isKnown(key)) return [];
        const name = present.get('name') ?? '';
        const on: TagUse = present.get('on') === 'links' ? 'links' : 'passages';
        const others = known.tags.filter((tag) => tag.on !== on || tag.name !== name);
        return valuesOf[key]?.({ name, on, others, known }) ?? [];
      }
    }
  })();
  return rows.map((row) => ({ ...row, span }));
}
