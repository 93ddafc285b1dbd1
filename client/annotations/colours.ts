import type { Tag } from '../../common/annotation/codebook';

/**
 * A colour of the codebook, as the editor can show it. A fill lets the text through (alpha 20 percent), so it suits dark
 * and light backgrounds; it is null where the theme alone knows the colour, which cannot be made transparent.
 */
export type Colour =
  | { readonly kind: 'hex'; readonly line: string; readonly fill: string }
  | { readonly kind: 'theme'; readonly id: string; readonly fill: string | null };

/** Theme colours for tags without a colour of their own, readable in all themes, with fills near to them. */
const palette: readonly { readonly id: string; readonly fill: string }[] = [
  { id: 'charts.blue', fill: '#3794ff33' },
  { id: 'charts.green', fill: '#38a35333' },
  { id: 'charts.orange', fill: '#e0801633' },
  { id: 'charts.purple', fill: '#a56bd633' },
  { id: 'charts.red', fill: '#e5484d33' },
  { id: 'charts.yellow', fill: '#cca70033' },
];
const themed = (id: string): Colour => ({
  kind: 'theme',
  id,
  fill: palette.find((colour) => colour.id === id)?.fill ?? null,
});

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const themeId = /^[a-z][\w-]{0,60}(?:\.[\w-]{1,60}){0,4}$/i;

const sixDigits = (colour: string): string =>
  colour.length === 4 ? `#${colour.slice(1).replace(/./g, '$&$&')}` : colour;

/** A number that depends on the letters alone, so that a tag has the same colour on every machine. */
function numberOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
}

/**
 * Colour of a tag: its own, else that of a tag above it, else one of the theme's by its name.
 */
export function colourOf(name: string, tags: readonly Tag[]): Colour {
  const seen = new Set<string>();
  let tag = tags.find((other) => other.name === name);
  while (tag !== undefined && !seen.has(tag.name)) {
    const { colour, parent } = tag;
    if (colour !== null && hex.test(colour))
      return { kind: 'hex', line: sixDigits(colour), fill: `${sixDigits(colour)}33` };
    if (colour !== null && themeId.test(colour)) return themed(colour);
    seen.add(tag.name);
    tag = parent === null ? undefined : tags.find((other) => other.name === parent);
  }
  return themed(palette[numberOf(name) % palette.length]?.id ?? 'charts.blue');
}

/** What links and notes are marked with. */
export const linkColour: Colour = { kind: 'theme', id: 'textLink.foreground', fill: '#3794ff1f' };
export const noteColour: Colour = { kind: 'theme', id: 'editorInfo.foreground', fill: '#8a8a8a26' };
