import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../../common/text/json';

const blank = fc.constantFrom('', '', '', ' ', '\n', '\t ');
const word = fc
  .constantFrom('a', 'b', '":', '\\"', 'é', '__proto__', ' :', ':', ': a', 'a:', ' ', 'a,', '\\', '\\\\":', '')
  .map((text) => JSON.stringify(text));

/** JSON as people and programs write it: blanks anywhere, names that stand twice, marks of JSON within strings. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constantFrom('1', '-2.5e3', 'true', 'null'),
    fc.array(tie('json'), { maxLength: 3 }).map((parts) => `[${parts.join(' ,')}]`),
    fc
      .array(fc.tuple(word, blank, blank, tie('json')), { maxLength: 3 })
      .map(
        (members) =>
          `{${members.map(([name, before, after, value]) => `${name}${before}:${after}${value}`).join(',')}}`,
      ),
  ),
}));

/** Whether a name stands twice in one object: by a reading that shares nothing with ours but the language. */
function hasTwins(text: string): boolean {
  // The reviver is given the whole value as a member, too.
  let names = -1;
  // The reviver sees every member that is left; each that was lost to its twin is one less.
  JSON.parse(text, function (this: unknown, _name: string, value: unknown) {
    if (!Array.isArray(this)) names += 1;
    return value;
  });
  const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return names !== (withoutStrings.match(/:/g) ?? []).length;
}

it('JSON is read as the engine reads it, unless a name stands twice, and every part is where it says', () => {
  let refused = 0;
  fc.assert(
    fc.property(json, (text) => {
      const parsed = parseJson(text);
      expect(parsed.ok).toBe(!hasTwins(text));
      if (!parsed.ok) {
        refused += 1;
        return;
      }
      expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const span = parsed.spanOf(value);
        expect(JSON.stringify(JSON.parse(text.slice(span?.start, span?.end)))).toBe(JSON.stringify(value));
        Object.values(value).forEach(look);
      };
      look(parsed.value);
    }),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(50);
});

it('of a text that is spoilt nothing is thrown', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.constantFrom('', '"', '{', ',', '\\', '\u0000'), (text, at, sign) => {
      const place = at % (text.length + 1);
      const spoilt = text.slice(0, place) + sign + text.slice(place + 1);
      const parsed = parseJson(spoilt);
      let isJson = true;
      try {
        JSON.parse(spoilt);
      } catch {
        isJson = false;
      }
      if (parsed.ok) expect(isJson).toBe(true);
      else if (isJson) expect(parsed.message).toMatch(/stands twice/);
    }),
    { numRuns: 2000 },
  );
});
