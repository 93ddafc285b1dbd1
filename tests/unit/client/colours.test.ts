import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourNamed, colourOf, givenColour, type Paint } from '../../../client/annotations/colours';
import { blended, contrast, leastLine } from '../../../client/annotations/contrast';
import { backgrounds, fillAlpha, fillId, lineId, palette, type ThemeKind } from '../../../client/annotations/palette';
import { isColour, paletteNames, plainTag, starterTags, type Tag } from '../../../common/annotation/codebook';
import { readProject } from '../../support/hostTree';

const tag = (name: string, colour: string | null, parent: string | null = null): Tag =>
  plainTag(name, { colour, parent });
const kinds = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;
/** Colours of words in VS Code's own themes. */
const words: Readonly<Record<ThemeKind, string>> = {
  dark: '#cccccc',
  light: '#3b3b3b',
  highContrast: '#ffffff',
  highContrastLight: '#292929',
};
/** Bars of the Web Content Accessibility Guidelines: 1.4.11 for lines, 1.4.3 and 1.4.6 for text. */
const lineBar: Readonly<Record<ThemeKind, number>> = { dark: 4.5, light: 4.5, highContrast: 7, highContrastLight: 7 };
const share = (alpha: string): number => Number.parseInt(alpha, 16) / 255;
const hexOf = (paint: Paint): string => ('hex' in paint ? paint.hex : '');

describe('contrast', () => {
  test('is as the guidelines reckon it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#336699', '#336699')).toBe(1);
    expect(blended('#ffffff', '#000000', 0.2)).toBe('#333333');
  });
});

describe('the palette', () => {
  test.each(paletteNames.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    'has a line of %s that is seen in %s themes, and words are read on its fill',
    (name, kind) => {
      const line = palette[name][kind];
      expect(contrast(line, backgrounds[kind])).toBeGreaterThanOrEqual(lineBar[kind]);
      const alpha = kind === 'dark' || kind === 'light' ? share(fillAlpha[kind]) : 0;
      const fill = blended(line, backgrounds[kind], alpha);
      expect(contrast(words[kind], fill)).toBeGreaterThanOrEqual(alpha === 0 ? 7 : 4.5);
    },
  );

  test('is what the manifest contributes', () => {
    const manifest = JSON.parse(readProject('package.json')) as {
      readonly contributes: { readonly colors: readonly { readonly id: string; readonly defaults: object }[] };
    };
    const wanted = paletteNames.flatMap((name) => {
      const { dark, light } = palette[name];
      const fill = { dark: `${dark}${fillAlpha.dark}`, light: `${light}${fillAlpha.light}` };
      return [
        { id: lineId(name), defaults: palette[name] },
        { id: fillId(name), defaults: { ...fill, highContrast: '#00000000', highContrastLight: '#00000000' } },
      ];
    });
    expect(manifest.contributes.colors.map(({ id, defaults }) => ({ id, defaults }))).toEqual(wanted);
  });

  test('has every colour that we give tags', () => {
    for (const { colour } of starterTags) expect(paletteNames).toContain(colour);
  });
});

describe('colours of tags', () => {
  test('are their own, or those of a tag above', () => {
    const tags = [tag('a', '#0af'), tag('b', null, 'a'), tag('c', 'teal'), tag('d', 'terminal.ansiRed')];
    expect(colourOf('a', tags)).toMatchObject({ key: '#00aaff', dark: { line: { hex: '#00aaff' } } });
    expect(colourOf('b', tags)).toEqual(colourOf('a', tags));
    expect(colourOf('c', tags).light).toEqual({
      line: { theme: 'copydesk.tag.teal' },
      fill: { theme: 'copydesk.tag.tealFill' },
    });
    expect(colourOf('d', tags).dark).toEqual({
      line: { theme: 'terminal.ansiRed' },
      fill: { theme: 'copydesk.tag.redFill' },
    });
  });

  test('of hex have the nearest colour of the palette for icons', () => {
    expect(colourNamed('#ff0000')?.icon).toBe('copydesk.tag.red');
    expect(colourNamed('#0000cc')?.icon).toBe('copydesk.tag.blue');
  });

  test('are of the palette where there is none, a wrong one, or a circle', () => {
    const circle = [tag('a', null, 'b'), tag('b', 'no colour at all', 'a')];
    expect(givenColour({ name: 'a', on: 'passages' }, circle)).toBeNull();
    expect(colourOf('a', circle).icon).toMatch(/^copydesk\.tag\./);
    expect(colourOf('unknown', [])).toEqual(colourOf('unknown', circle));
  });

  test('of links are not those of passages', () => {
    const tags = [tag('background', 'red'), plainTag('background', { on: 'links', colour: 'teal' })];
    expect(givenColour({ name: 'background', on: 'links' }, tags)?.key).toBe('copydesk.tag.teal');
    expect(colourOf('background', tags).key).toBe('copydesk.tag.red');
  });

  test('are seen and let words through, whatever hex the user writes', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (channels) => {
        const hex = `#${channels.join('')}`;
        const colour = colourNamed(hex);
        for (const kind of ['dark', 'light'] as const) {
          for (const theme of kind === 'dark'
            ? (['dark', 'highContrast'] as const)
            : (['light', 'highContrastLight'] as const)) {
            const look = colour?.[kind];
            const line = look ? hexOf(look.line) : '';
            expect(contrast(line, backgrounds[theme])).toBeGreaterThanOrEqual(leastLine);
            const fill = look ? hexOf(look.fill) : '';
            const shown = blended(fill.slice(0, 7), backgrounds[theme], share(fill.slice(7)));
            expect(contrast(words[theme], shown)).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that are none are told apart', () => {
    for (const colour of ['#12', '12', 'crimson', '#12345g', 'a b', '']) {
      expect([colour, isColour(colour), colourNamed(colour)]).toEqual([colour, false, null]);
    }
    for (const colour of ['#abc', '#AABBCC', 'blue', 'charts.red', 'errorForeground'])
      expect(isColour(colour)).toBe(true);
  });
});
