import type { Edited, Problem } from '../text/problem';
import { editList, newList, readList } from '../text/yaml';
import type { Entry, ListFile, Tell } from '../text/yaml';

/** Path of the codebook, relative to the workspace folder. */
export const codebookPath = '.copydesk/codebook.yaml';

/** One of the user's tags. */
export interface Tag {
  readonly name: string;
  /** `#rgb`, `#rrggbb`, or the id of a VS Code theme colour such as `charts.red`. */
  readonly colour: string | null;
  readonly definition: string | null;
  /** Name of the tag above it. */
  readonly parent: string | null;
  /** No longer to be used for new annotations. */
  readonly deprecated: boolean;
  /** The tag to be used in its place. */
  readonly successor: string | null;
  /** Passages that show what it is for. */
  readonly examples: readonly string[];
  /** What it may stand on; a link's tag is its kind of relation. */
  readonly on: 'passages' | 'links';
  /** The digit 1 to 9 of the chord that gives this tag. */
  readonly shortcut: number | null;
}

/** A tag with everything that is not given left empty. */
export const plainTag = (name: string, rest: Partial<Omit<Tag, 'name'>> = {}): Tag => ({
  name,
  colour: null,
  definition: null,
  parent: null,
  deprecated: false,
  successor: null,
  examples: [],
  on: 'passages',
  shortcut: null,
  ...rest,
});

export interface Codebook {
  readonly tags: readonly Tag[];
  readonly problems: readonly Problem[];
}

const file: ListFile = {
  list: 'tags',
  version: 1,
  comment: [
    'Tags of this folder: name, colour (#rrggbb or a theme colour such as charts.red), definition, parent.',
    'A tag that is no longer to be used: deprecated: true.',
  ],
};

const members = ['name', 'colour', 'color', 'definition', 'parent', 'deprecated'];
const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const themeColour = /^[a-z][A-Za-z0-9]{0,60}(?:\.[A-Za-z0-9]{1,60}){0,6}$/;

/** Whether a string is a colour that a tag can have. */
export const isColour = (colour: string): boolean => hex.test(colour) || themeColour.test(colour);

function readTag(entry: Entry, tell: Tell, names: ReadonlyMap<string, Tag>): Tag | null {
  for (const name of entry.names) {
    if (!members.includes(name))
      tell('information', `"${name}" is not known to Copydesk. It is kept.`, entry.nodeOf(name));
  }
  const name = entry.text('name')?.trim() ?? '';
  if (name === '') {
    tell('error', 'A tag needs a name.', entry.map);
    return null;
  }
  if (names.has(name)) {
    tell('warning', `The tag "${name}" stands twice; the first one counts.`, entry.nodeOf('name'));
    return null;
  }
  const colour = entry.text('colour') ?? entry.text('color');
  if (colour !== null && !isColour(colour)) {
    const at = entry.nodeOf(entry.text('colour') === null ? 'color' : 'colour');
    tell('warning', `"${colour}" is no colour: write #rrggbb or the id of a theme colour such as charts.red.`, at);
  }
  return plainTag(name, {
    colour: colour !== null && isColour(colour) ? colour : null,
    definition: entry.text('definition'),
    parent: entry.text('parent'),
    deprecated: entry.text('deprecated') === 'true',
  });
}

/** Levels of tags that are followed upwards; a circle among others ends there too. */
const mostLevels = 100;

function isOwnAncestor(tag: Tag, byName: ReadonlyMap<string, Tag>): boolean {
  let above = tag.parent;
  for (let level = 0; above !== null && level < mostLevels; level += 1) {
    if (above === tag.name) return true;
    above = byName.get(above)?.parent ?? null;
  }
  return false;
}

/** Reads a codebook. Never throws; what cannot be read is a problem, and the rest is used. */
export function parseCodebook(text: string): Codebook {
  const tags = new Map<string, Tag>();
  const faults: Problem[] = [];
  const checks: ((byName: ReadonlyMap<string, Tag>) => void)[] = [];
  const problems = readList(text, file, (entry, tell) => {
    const tag = readTag(entry, tell, tags);
    if (!tag) return;
    tags.set(tag.name, tag);
    const [start, end] = entry.map.range ?? [0, 0];
    checks.push((byName) => {
      const fault = parentFault(tag, byName);
      if (fault !== null) faults.push({ severity: 'warning', message: fault, start, end });
    });
  });
  for (const check of checks) check(tags);
  return { tags: [...tags.values()], problems: [...problems, ...faults].sort((a, b) => a.start - b.start) };
}

function parentFault(tag: Tag, byName: ReadonlyMap<string, Tag>): string | null {
  if (tag.parent === null) return null;
  if (!byName.has(tag.parent)) return `The parent of "${tag.name}", "${tag.parent}", is not in the codebook.`;
  return isOwnAncestor(tag, byName) ? `"${tag.name}" stands above itself.` : null;
}

/** A tag as it is written: only what it has. */
const entryFor = (tag: Tag): Readonly<Record<string, unknown>> => ({
  name: tag.name,
  ...(tag.colour === null ? {} : { colour: tag.colour }),
  ...(tag.definition === null ? {} : { definition: tag.definition }),
  ...(tag.parent === null ? {} : { parent: tag.parent }),
  ...(tag.deprecated ? { deprecated: true } : {}),
});

/**
 * The codebook's text with one more tag (comments and unknown keys stay); blank text gives a new file. Refused when
 * the file is broken or newer, or the tag has no name, no valid colour or the name of another tag.
 */
export function addTag(text: string, tag: Tag): Edited {
  const name = tag.name.trim();
  if (name === '') return { ok: false, message: 'A tag needs a name.' };
  if (tag.colour !== null && !isColour(tag.colour)) return { ok: false, message: `"${tag.colour}" is no colour.` };
  return editList(text, file, (list, document, entryAt) => {
    const isTaken = list.items.some((item) => entryAt(item)?.text('name')?.trim() === name);
    if (isTaken) return `The codebook has a tag "${name}" already.`;
    list.add(document.createNode(entryFor({ ...tag, name })));
    return null;
  });
}

/** The text of a new codebook. */
export const newCodebook = (tags: readonly Tag[]): string => newList(file, tags.map(entryFor));

const offered = (name: string, colour: string, definition: string): Tag => plainTag(name, { colour, definition });

/** What is offered while the folder has no codebook. */
export const defaultTags: readonly Tag[] = [
  offered('claim', 'charts.blue', 'A statement of fact that can be checked.'),
  offered('evidence', 'charts.green', 'What a claim rests on: a document, a figure, a witness.'),
  offered('quotation', 'charts.purple', 'Words given as someone said or wrote them.'),
  offered('event', 'charts.orange', 'Something that happened or is to happen, with a time and a place.'),
  offered('contradiction', 'charts.red', 'Does not agree with another passage of this or another source.'),
  offered('follow-up', 'charts.yellow', 'To be looked at again: an open question, an announced outcome.'),
  offered('background', 'charts.foreground', 'Context that is not news itself.'),
];
