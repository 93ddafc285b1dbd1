import { isPaletteName } from '../../common/annotation/codebook';
import { isHex, sixDigits } from '../../common/annotation/codebook/colourName';
import type { TagEntry } from '../../common/annotation/codebook/entries';
import type { Span } from '../../common/text/span';
import { palette, type ThemeKind } from '../annotations/palette';

/** A colour of the codebook with its place in the text; `hex` is `#rrggbb`. */
export interface Swatch {
  readonly span: Span;
  readonly hex: string;
}

/** The colours that can be shown beside their names: hex ones, and those of the palette as the theme shows them. */
export const swatchesOf = (entries: readonly TagEntry[], theme: ThemeKind): readonly Swatch[] =>
  entries.flatMap(({ tag: { colour }, fields }) => {
    const place = fields.get('colour');
    if (colour === null || !place) return [];
    if (isHex(colour)) return [{ span: place.value, hex: sixDigits(colour) }];
    return isPaletteName(colour) ? [{ span: place.value, hex: palette[colour][theme] }] : [];
  });

/** Red, green and blue of `#rrggbb`, each 0 to 1. */
export const sharesOf = (hex: string): readonly [number, number, number] => {
  const share = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [share(1), share(3), share(5)];
};

/** `#rrggbb` of shares from 0 to 1. */
export const hexOf = (shares: readonly number[]): string =>
  `#${shares
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A hex colour as a value of the codebook: in quotes, for `#` begins a comment. */
export const hexValue = (hex: string): string => `"${hex}"`;
