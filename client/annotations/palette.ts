import type { PaletteName } from '../../common/annotation/codebook';

/** Kinds of themes, as the manifest names them for colours of its own. */
export type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** Colours of lines by kind of theme; the manifest contributes them, so that themes and users can set others. */
export const palette: Readonly<Record<PaletteName, Readonly<Record<ThemeKind, string>>>> = {
  blue: { dark: '#4da3ff', light: '#0a64c8', highContrast: '#6cb6ff', highContrastLight: '#0a4fa0' },
  green: { dark: '#4ec07a', light: '#1c7a3a', highContrast: '#5fd68c', highContrastLight: '#14602c' },
  orange: { dark: '#f0953f', light: '#b35900', highContrast: '#ffab5c', highContrastLight: '#8a4300' },
  purple: { dark: '#b98cf0', light: '#7a3db8', highContrast: '#cba6ff', highContrastLight: '#5f2a96' },
  red: { dark: '#ff6b6b', light: '#c8252c', highContrast: '#ff8585', highContrastLight: '#a3151b' },
  yellow: { dark: '#e0b400', light: '#8f6a00', highContrast: '#ffd633', highContrastLight: '#6b4f00' },
  teal: { dark: '#2fc1c1', light: '#007b80', highContrast: '#40dede', highContrastLight: '#005a5e' },
  pink: { dark: '#ff7ac6', light: '#b8257f', highContrast: '#ff99d3', highContrastLight: '#94155f' },
  grey: { dark: '#a6a6a6', light: '#666666', highContrast: '#c4c4c4', highContrastLight: '#4d4d4d' },
};

/** What is added to a line's colour for the fill behind the words; in high contrast there is none. */
export const fillAlpha: Readonly<Record<'dark' | 'light', string>> = { dark: '33', light: '26' };

/** Backgrounds of VS Code's own themes, against which colours are made readable. */
export const backgrounds: Readonly<Record<ThemeKind, string>> = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
};

/** Id of the theme colour for a palette colour's lines. */
export const lineId = (name: PaletteName): string => `copydesk.tag.${name}`;

/** Id of the theme colour for the fill behind words. */
export const fillId = (name: PaletteName): string => `copydesk.tag.${name}Fill`;
