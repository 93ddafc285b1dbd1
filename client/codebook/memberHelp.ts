import { paletteNames } from '../../common/annotation/codebook';
import type { TagMember } from '../../common/annotation/codebook/entries';

/** What each member of a tag is for, as Markdown. */
export const memberHelp: Readonly<Record<TagMember, string>> = {
  name: 'The tag’s name, as it stands in annotations. **Rename Symbol** changes it everywhere in the folder.',
  on: '`passages` (also when nothing is said), or `links`: then it is a kind of link.',
  colour: `${paletteNames.map((name) => `\`${name}\``).join(', ')} follow the theme. Else \`"#rrggbb"\` in quotes, or a theme colour such as \`charts.red\`. Without one, the colour of the tag above.`,
  definition: 'What the tag is for: shown in lists and when the mouse rests on a tagged passage.',
  examples: 'A list of passages that show what the tag is for.',
  parent: 'Name of the tag above it.',
  shortcut: 'A digit from 1 to 9: the chord that gives this tag.',
  deprecated:
    '`true`: no longer offered. What is tagged stays tagged; **Replace Deprecated Tags** puts the successor in its place.',
  successor: 'The tag to use in place of a deprecated one.',
};
