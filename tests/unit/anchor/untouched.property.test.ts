import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { characterIndexOf, offsetAtCharacter } from '../../../common/anchor/characters';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { anyRepetitiveText, anySpans } from '../../support/repetitiveText';

/** Texts that say the same sentences again and again, wrapped in different ways. */
const sayings = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'The envoys will meet the minister again in Oslo on Friday, her office said.',
        'No date has been set for the talks on the ferry line.',
        'Read more below.',
      ),
      fc.constantFrom(' ', ' ', '  ', '\n', '\r\n', '\n\n'),
    ),
    { minLength: 2, maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

/** Whether each passage is said to stand where it was stored, as nobody has touched the text. */
function expectUntouched(text: string, spans: readonly { readonly at: number; readonly length: number }[]): void {
  const [describe, resolver, index] = [createDescriber(text), createResolver(text), characterIndexOf(text)];
  for (const { at, length } of spans) {
    const start = Math.floor(at * text.length);
    const stored = describe({ start, end: start + length });
    if (stored.exact === '') continue;
    const from = offsetAtCharacter(index, stored.characters.startCharacter);
    const found = resolver.resolve(stored);
    expect([stored, found.state, found.span]).toEqual([
      stored,
      'exact',
      { start: from, end: from + stored.exact.length },
    ]);
  }
}

group('passages of a text that nobody has touched', () => {
  it('stand where they were stored, however often their words stand there', () => {
    fc.assert(fc.property(anyRepetitiveText(60), anySpans, expectUntouched), { numRuns: 800 });
  });

  it('stand where they were stored among the same sentences, wrapped in other ways', () => {
    fc.assert(fc.property(sayings, anySpans, expectUntouched), { numRuns: 300 });
  });

  it('stand where they were stored though their words stand there more often than anybody counts', () => {
    const sentence = 'The envoys will meet the minister again in Oslo on Friday, her office said. ';
    const text = Array.from({ length: 1200 }, (_, n) => `${n} of the ships. ${n % 100 === 0 ? sentence : ''}`).join('');
    const at = text.lastIndexOf('the minister') / text.length;
    expectUntouched(text, [
      { at, length: 3 },
      { at, length: 1 },
    ]);
  });
});
