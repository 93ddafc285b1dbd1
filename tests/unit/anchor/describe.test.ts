import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';

group('describe', () => {
  it('gives the words, up to 32 units on each side, and characters for positions', () => {
    const text = `${'x'.repeat(40)}😀 The minister spoke. ${'y'.repeat(40)}`;
    const start = text.indexOf('The');
    const selectors = describe(text, { start, end: start + 12 });
    expect(selectors.exact).toBe('The minister');
    expect(selectors.prefix).toBe(`${'x'.repeat(29)}😀 `);
    expect(selectors.suffix).toBe(` spoke. ${'y'.repeat(24)}`);
    expect(selectors.characters).toEqual({ startCharacter: 42, endCharacter: 54 });
    expect(selectors.alike).toBeNull();
  });

  it('cuts no surrogate pair and no CRLF at the ends of the context', () => {
    const text = `😀${'x'.repeat(31)}word${'y'.repeat(31)}😀`;
    const { prefix, suffix } = describe(text, { start: 33, end: 37 });
    expect(prefix).toBe('x'.repeat(31));
    expect(suffix).toBe('y'.repeat(31));
    const lines = `one\r\n${'x'.repeat(31)}word${'y'.repeat(31)}\r\ntwo`;
    const ofLines = describe(lines, { start: 36, end: 40 });
    expect(ofLines.prefix).toBe('x'.repeat(31));
    expect(ofLines.suffix).toBe('y'.repeat(31));
  });

  it('widens a passage that cuts a pair, and clamps one that reaches over the text', () => {
    expect(describe('a😀b', { start: 2, end: 3 }).exact).toBe('😀');
    expect(describe('a😀b', { start: -4, end: 99 }).exact).toBe('a😀b');
    expect(describe('abc', { start: 9, end: 4 })).toMatchObject({ exact: '', prefix: 'abc', suffix: '' });
  });

  it('says which copy it is of words that stand more than once', () => {
    const block = 'Filed from the capital by our own correspondent, Tuesday evening, for all the morning editions.';
    const text = `First. ${block} Second. ${block} Third: the capital.`;
    const inSecond = text.lastIndexOf('correspondent');
    expect(describe(text, { start: inSecond, end: inSecond + 13 }).alike).toEqual({ copy: 2, copies: 2 });
    const last = text.lastIndexOf('capital');
    expect(describe(text, { start: last, end: last + 7 }).alike).toEqual({ copy: 1, copies: 1 });
  });

  it('stays quick where one letter stands a million times', () => {
    const selectors = describe('a'.repeat(1_000_000), { start: 500_000, end: 500_001 });
    expect(selectors.alike).toEqual({ copy: 0, copies: 1000 });
  });
});
