import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { emptySidecar, parseSidecar, printSidecar } from '../../common/annotation/file';
import { motivations } from '../../common/annotation/model';
import { annotations, source } from '../support/anyAnnotation';

const schema = JSON.parse(readFileSync('docs/schema/annotations.schema.json', 'utf8')) as object;
const isValid = new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);
const printed = fc
  .tuple(source, annotations)
  .map(([path, all]) => printSidecar(path, { ...emptySidecar, annotations: all.slice(0, 2) }));

/** What no schema can say: it knows neither two values at once nor the folder. */
const beyond = /start lies behind end|is no source of the folder|is not the source of the first|same id/;
/** Whether an item is meant to be one of ours. */
const isOurs = (json: string): boolean => {
  const item = JSON.parse(json) as { readonly type?: unknown; readonly motivation?: unknown } | null;
  return item?.type === 'Annotation' && motivations.some((motivation) => motivation === item.motivation);
};

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in a JSON value: its container and the name there. */
function placesIn(value: unknown): readonly (readonly [Node, string])[] {
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [[value, name] as const, ...placesIn(part)]);
}

const odd = fc.constantFrom<unknown>(
  null,
  '',
  'x',
  'Person',
  'SpecificResource',
  0,
  -1,
  1.5,
  1001,
  2 ** 60,
  true,
  [],
  {},
  [null],
  ['x'],
  { type: 'TextualBody', purpose: 'tagging', value: 'x' },
  { name: 'x' },
  undefined,
);

group('the published schema', () => {
  it('accepts what we write', () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });

  it('judges spoilt pages as we do', () => {
    let refused = 0;
    let accepted = 0;
    fc.assert(
      fc.property(printed, fc.nat(), odd, (text, pick, value) => {
        const page: unknown = JSON.parse(text);
        const places = placesIn(page);
        const [container, name] = places[pick % places.length] ?? [];
        if (!container || name === undefined) return;
        // What was taken away is gone, a list's part as well.
        if (value !== undefined) Object.assign(container, { [name]: value });
        else if (Array.isArray(container)) container.splice(Number(name), 1);
        else delete container[name];
        const spoilt = JSON.stringify(page);
        const parsed = parseSidecar(spoilt);
        const faults = parsed.ok
          ? parsed.problems.flatMap(({ message }, at) => (isOurs(parsed.foreign[at] ?? '') ? [message] : []))
          : [parsed.error.message];
        const judged = isValid(page);
        if (judged) accepted += 1;
        else refused += 1;
        if (judged) expect(faults.filter((one) => !beyond.test(one))).toEqual([]);
        else expect(faults, spoilt).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(100);
  });

  it.each([
    [
      '{"type":"AnnotationPage","items":[{"type":"Annotation","motivation":"highlighting","target":"http://example.org/"}]}',
      true,
    ],
    ['{"type":"AnnotationPage","items":["urn:by-reference",{"anything":1}]}', true],
    ['{"type":"AnnotationPage","items":[{"id":"urn:a","type":"Annotation","motivation":"tagging"}]}', false],
    ['{"type":"AnnotationPage","copydesk:version":2,"items":[]}', false],
    ['{"type":"AnnotationCollection","items":[]}', false],
  ])('of %s says %s', (text, expected) => {
    expect(isValid(JSON.parse(text))).toBe(expected);
  });
});
