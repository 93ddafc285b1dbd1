import {
  findTag,
  isPaletteName,
  paletteNames,
  type PaletteName,
  type Tag,
  type TagName,
} from '../../common/annotation/codebook';
import { isHex, isThemeColour, sixDigits } from '../../common/annotation/codebook/colourName';
import { readableOn } from './contrast';
import { backgrounds, fillAlpha, fillId, lineId, palette } from './palette';

/** One colour as the editor takes it: `#rrggbb` or `#rrggbbaa`, or the id of a theme colour. */
export type Paint = { readonly hex: string } | { readonly theme: string };

/** How passages are painted in one kind of theme; the fill lets the text through. */
export interface Look {
  readonly line: Paint;
  readonly fill: Paint;
}

/** A colour of the codebook for dark and light themes; each high-contrast theme takes that of its kind. */
export interface Colour {
  /** The same for equal looks. */
  readonly key: string;
  readonly dark: Look;
  readonly light: Look;
  /** Id of a theme colour for icons, the nearest one where the colour is a hex. */
  readonly icon: string;
}

/** A colour that themes know; its fill is that of the palette colour that it is like. */
function themed(id: string, like: PaletteName): Colour {
  const look: Look = { line: { theme: id }, fill: { theme: fillId(like) } };
  return { key: id, dark: look, light: look, icon: id };
}

const ofPalette = (name: PaletteName): Colour => themed(lineId(name), name);

/** Theme colours that are like one of the palette: `charts.blue`, `terminal.ansiRed`. */
const likeOf = (id: string): PaletteName => paletteNames.find((name) => id.toLowerCase().endsWith(name)) ?? 'grey';

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function distance(one: string, other: string): number {
  const others = channels(other);
  return channels(one).reduce((sum, channel, at) => sum + (channel - (others[at] ?? 0)) ** 2, 0);
}

const nearest = (hex: string): PaletteName =>
  paletteNames.reduce((best, name) =>
    distance(palette[name].dark, hex) < distance(palette[best].dark, hex) ? name : best,
  );

/** A hex colour; its line is made lighter or darker where it would not be seen on the theme's background. */
function ofHex(colour: string): Colour {
  const hex = sixDigits(colour);
  const look = (kind: 'dark' | 'light'): Look => ({
    line: { hex: readableOn(backgrounds[kind], hex) },
    fill: { hex: `${hex}${fillAlpha[kind]}` },
  });
  return { key: hex, dark: look('dark'), light: look('light'), icon: lineId(nearest(hex)) };
}

/** A colour as a codebook writes it; null for what is none. */
export function colourNamed(colour: string): Colour | null {
  if (isHex(colour)) return ofHex(colour);
  if (isPaletteName(colour)) return ofPalette(colour);
  return isThemeColour(colour) ? themed(colour, likeOf(colour)) : null;
}

/** A number that depends on the letters alone, so that a tag has the same colour on every machine. */
function numberOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
}

/** Colour that the codebook gives a tag: its own, else that of a tag above it; null where it gives none. */
export function givenColour({ name, on }: TagName, tags: readonly Tag[]): Colour | null {
  const seen = new Set<string>();
  let tag = findTag(tags, { name, on });
  while (tag !== undefined && !seen.has(tag.name)) {
    const { colour, parent } = tag;
    const own = colour === null ? null : colourNamed(colour);
    if (own) return own;
    seen.add(tag.name);
    tag = parent === null ? undefined : findTag(tags, { name: parent, on });
  }
  return null;
}

/** Colour of a passage's tag: its own, else that of a tag above it, else one of the palette's by its name. */
export const colourOf = (name: string, tags: readonly Tag[]): Colour =>
  givenColour({ name, on: 'passages' }, tags) ??
  ofPalette(paletteNames[numberOf(name) % paletteNames.length] ?? 'blue');

/** What notes, and links of kinds without a colour, are marked with. */
export const linkColour: Colour = themed('textLink.foreground', 'blue');
export const noteColour: Colour = themed('editorInfo.foreground', 'grey');
