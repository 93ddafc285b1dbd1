import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { newCodebook, paletteNames, parseCodebook, starterCodebook } from '../../common/annotation/codebook';
import { tagMembers } from '../../common/annotation/codebook/entries';

interface Schema {
  readonly definitions: { readonly tag: { readonly properties: Readonly<Record<string, unknown>> } };
}
const schema = JSON.parse(readFileSync('docs/schema/codebook.schema.json', 'utf8')) as Schema & object;
const isValid = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }).compile(
  schema,
);

/** What no schema can say: it knows no two tags at once. */
const between =
  /is not in the codebook|stands twice; the first|above itself|own successor|No successor|gives ".*" already|is for (?:links|passages);/;

const odd = fc.constantFrom<unknown>(
  '',
  ' ',
  'x',
  'a\nb',
  0,
  3,
  10,
  1.5,
  true,
  null,
  [],
  {},
  ['x', 2],
  [null],
  { a: 1 },
  '#a0b',
  '#12',
);
const member = (...good: readonly unknown[]) =>
  fc.option(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, odd), { nil: undefined });
const tag = fc.record(
  {
    name: member('claim', 'event', 2024, 'a: b'),
    on: member('passages', 'links'),
    colour: member(...paletteNames, '#aabbcc', 'charts.red', 'foreground', 'crimson'),
    definition: member('What it is for.', 7),
    examples: member(['one', 'two'], 'one'),
    parent: member('claim', 'event'),
    shortcut: member(1, 9, '4'),
    deprecated: member(true, false, 'true'),
    successor: member('claim', 'event'),
    owner: member('desk'),
  },
  { requiredKeys: [] },
);

describe('the published schema of the codebook', () => {
  it('knows every member that we read', () => {
    expect(Object.keys(schema.definitions.tag.properties).toSorted()).toEqual([...tagMembers, 'color'].toSorted());
  });

  it('accepts what we write', () => {
    expect(isValid(parse(newCodebook(starterCodebook))), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('judges as we do', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 3 }), (tags) => {
        const text = stringify({ version: 1, tags });
        const told = parseCodebook(text).problems.filter(
          ({ severity, message }) => severity !== 'information' && !between.test(message),
        );
        const judged = isValid(parse(text));
        expect(judged, `${text}${JSON.stringify(told)}${JSON.stringify(isValid.errors)}`).toBe(told.length === 0);
        if (judged) accepted += 1;
        else refused += 1;
      }),
      { numRuns: 600 },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(30);
  });
});
