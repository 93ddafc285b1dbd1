import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../common/text/json';

describe('parseJson', () => {
  it.each([
    '{"a":[1,-2.5e3,true,false,null,"x\\n\\u00e9\\ud83d\\ude00"],"b":{"c":{}}}',
    ' [ ] ',
    '"\\\\"',
    '0',
    '\ufeff{"bom":1}',
  ])('reads %s as JSON.parse does', (text) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ ok: true, value: JSON.parse(text.replace('\ufeff', '')) as unknown });
  });

  it.each<[string, number, RegExp]>([
    ['{"a":1', 6, /"," or "}" is expected where the file ends/],
    ['{"a" 1}', 5, /":" is expected/],
    ['[1,]', 3, /a value is expected where "]" stands/],
    ['{a:1}', 1, /a string in double quotes/],
    ['"line\nbreak"', 5, /the end of the string/],
    ['"open', 5, /the end of the string is expected where the file ends/],
    ['"open\\', 7, /the end of the string/],
    ['"\\x"', 0, /an escape that JSON does not know/],
    ['[1] 2', 4, /the end of the file/],
    ['{"a":1,"a":2}', 7, /"a" stands twice/],
    ['', 0, /a value is expected/],
    ['01', 1, /the end of the file/],
  ])('says where %j is wrong', (text, offset, message) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ ok: false, offset });
    expect(parsed.ok ? '' : parsed.message).toMatch(message);
  });

  it('tells where objects and arrays stand', () => {
    const text = '{ "items": [ {"x": 1}, [2] ] }';
    const parsed = parseJson(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const { items } = parsed.value as { items: readonly object[] };
    const sliceAt = (node: object): string => {
      const span = parsed.spanOf(node);
      return span ? text.slice(span.start, span.end) : '';
    };
    expect(items.map(sliceAt)).toEqual(['{"x": 1}', '[2]']);
  });

  it('keeps a member called __proto__ as a member', () => {
    const parsed = parseJson('{"__proto__": {"x": 1}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
  });

  it('refuses what is nested too deeply, without running out of stack', () => {
    expect(parseJson('['.repeat(1_000_000))).toMatchObject({ ok: false, message: expect.stringMatching(/nested/) });
  });
});
