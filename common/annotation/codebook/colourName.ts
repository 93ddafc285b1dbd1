/** Colours that a tag can have by name. They follow the theme: each is readable in dark, light and high contrast. */
export const paletteNames = ['blue', 'green', 'orange', 'purple', 'red', 'yellow', 'teal', 'pink', 'grey'] as const;
export type PaletteName = (typeof paletteNames)[number];

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const dotted = /^[a-z][A-Za-z0-9]{0,60}(?:\.[A-Za-z0-9]{1,60}){1,6}$/;
/** Ids of VS Code's theme colours that have no dot. */
const undotted = [
  'foreground',
  'disabledForeground',
  'errorForeground',
  'descriptionForeground',
  'focusBorder',
  'contrastBorder',
  'contrastActiveBorder',
];

/** Whether a word is a colour of the palette. */
export const isPaletteName = (word: string): word is PaletteName => paletteNames.some((name) => name === word);

/** Whether a string is `#rgb` or `#rrggbb`. */
export const isHex = (colour: string): boolean => hex.test(colour);

/** `#rgb` or `#rrggbb` as `#rrggbb` in small letters. */
export const sixDigits = (colour: string): string =>
  (colour.length === 4 ? `#${colour.slice(1).replace(/./g, '$&$&')}` : colour).toLowerCase();

/** Whether a string may be the id of a theme colour; which ids there are depends on the extensions. */
export const isThemeColour = (colour: string): boolean => dotted.test(colour) || undotted.includes(colour);

/** Whether a string is a colour that a tag can have. */
export const isColour = (colour: string): boolean => isHex(colour) || isPaletteName(colour) || isThemeColour(colour);
