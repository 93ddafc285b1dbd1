/** Contrast of colours as the Web Content Accessibility Guidelines reckon it. Colours are `#rrggbb`. */

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (hex: string): Channels => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What shows where a colour lies over another one; `share` of the upper, 0 to 1. */
export function blended(upper: string, lower: string, share: number): string {
  const below = channelsOf(lower);
  const [red, green, blue] = channelsOf(upper).map((channel, at) => channel * share + (below[at] ?? 0) * (1 - share));
  return hexOf([red ?? 0, green ?? 0, blue ?? 0]);
}

/** Least contrast of what is not text (WCAG 2.2, 1.4.11). */
export const leastLine = 3;
const steps = 20;

/** The colour, as far mixed with black or white as it takes to be seen on a background. */
export function readableOn(background: string, hex: string): string {
  const away = luminance(background) > 0.18 ? '#000000' : '#ffffff';
  for (let step = 0; step < steps; step += 1) {
    const mixed = blended(away, hex, step / steps);
    if (contrast(mixed, background) >= leastLine) return mixed;
  }
  return away;
}
