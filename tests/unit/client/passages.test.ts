import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLabel } from '../../../client/commands/passages/passageLabel';
import {
  passagesAt,
  plainSteps,
  stepsFrom,
  widthsOf,
  type PassageStep,
} from '../../../client/commands/passages/passageSpan';
import { contains } from '../../../common/text/span';

const text = 'Talks open\n\nAnna Berg spoke. She left.\n\nOslo is calm.\n';
const at = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const words = (steps: readonly { start: number; end: number }[]) =>
  steps.map(({ start, end }) => text.slice(start, end));
const step = (kind: PassageStep['kind'], of: string): PassageStep => ({ ...at(of), kind });
const around: readonly PassageStep[] = [
  step('name', 'Anna Berg'),
  step('sentence', 'Anna Berg spoke.'),
  step('paragraph', 'Anna Berg spoke. She left.'),
  { start: 0, end: text.length, kind: 'source' },
];

describe('what a passage at a cursor can be', () => {
  test('grows from the name to the whole text, without blanks at its ends', () => {
    const steps = stepsFrom(text, null, around);
    expect(steps.map(({ kind }) => kind)).toEqual(['name', 'sentence', 'paragraph', 'source']);
    expect(words(steps).at(-1)).toBe(text.trim());
  });

  test('begins with the selection, and goes on with what holds it', () => {
    const steps = stepsFrom(text, { ...at('Berg spoke'), end: at('Berg spoke').end }, around);
    expect(steps.map(({ kind }) => kind)).toEqual(['selection', 'sentence', 'paragraph', 'source']);
    const whole = stepsFrom(text, at('Anna Berg spoke.'), around);
    expect(whole.map(({ kind }) => kind)).toEqual(['selection', 'paragraph', 'source']);
  });

  test('is nothing where nothing but blanks was selected', () => {
    expect(stepsFrom(text, { start: 10, end: 12 }, around)).toEqual([]);
  });

  test('is told by the text alone without the server', () => {
    const steps = stepsFrom(text, null, plainSteps(text, at('left').start));
    expect(words(steps)).toEqual(['She left.', 'Anna Berg spoke. She left.', text.trim()]);
    expect(stepsFrom(text, null, plainSteps(text, 11)).map(({ kind }) => kind)).toEqual(['source']);
    expect(stepsFrom('', null, plainSteps('', 0))).toEqual([]);
  });

  test('always nests strictly, whatever is around', () => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    const steps = fc.array(span.map((one): PassageStep => ({ ...one, kind: 'paragraph' })));
    fc.assert(
      fc.property(fc.option(span), steps, (selection, chain) => {
        const found = stepsFrom(text, selection, chain);
        for (const [index, one] of found.entries()) {
          expect(text.slice(one.start, one.end).trim()).toBe(text.slice(one.start, one.end));
          const before = found[index - 1];
          if (before) expect(contains(one, before) && !contains(before, one)).toBe(true);
        }
      }),
    );
  });
});

describe('the passages of several cursors', () => {
  const oslo: readonly PassageStep[] = [step('name', 'Oslo'), step('sentence', 'Oslo is calm.')];
  const berg = stepsFrom(text, null, around);

  test('grow together, each by its own steps', () => {
    expect(words(passagesAt([oslo, berg], 0).spans)).toEqual(['Anna Berg', 'Oslo']);
    expect(words(passagesAt([oslo, berg], 1).spans)).toEqual(['Anna Berg spoke.', 'Oslo is calm.']);
    expect(widthsOf([oslo, berg])).toBe(4);
  });

  test('are one where they lie in each other', () => {
    expect(words(passagesAt([berg, berg], 0).spans)).toEqual(['Anna Berg']);
    expect(words(passagesAt([oslo, berg], 3).spans)).toEqual([text.trim()]);
  });

  test('are named', () => {
    expect(passageLabel(text, passagesAt([berg], 1))).toBe('sentence “Anna Berg spoke.”');
    expect(passageLabel(text, passagesAt([oslo, berg], 1))).toBe('2 sentences');
    expect(passageLabel(text, passagesAt([oslo, berg], 2))).toBe('2 passages');
  });
});
