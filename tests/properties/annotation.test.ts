import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { addTag, parseCodebook, plainTag } from '../../common/annotation/codebook';
import { byPosition, emptySidecar, parseSidecar, printSidecar } from '../../common/annotation/file';
import { sidecarPathOf, sourceOfSidecar } from '../../common/annotation/sidecarPath';
import { addDecision, parseDecisions, removeDecision } from '../../common/decisions/file';
import type { Decision } from '../../common/decisions/model';
import { annotations, anyText, source } from '../support/anyAnnotation';
import { anyCharacter } from '../support/anyCharacter';

group('sidecar file', () => {
  it('parse(print(x)) is x, and print(parse(bytes)) is bytes', () => {
    fc.assert(
      fc.property(source, annotations, (path, all) => {
        const bytes = printSidecar(path, { ...emptySidecar, annotations: all });
        const parsed = parseSidecar(bytes);
        if (!parsed.ok) throw new Error(parsed.error.message);
        expect(parsed.problems).toEqual([]);
        expect(parsed.annotations).toEqual(all.toSorted(byPosition));
        expect(printSidecar(path, parsed)).toBe(bytes);
      }),
    );
  });

  it('keeps any other JSON value as an item, and any other member of the page', () => {
    fc.assert(
      fc.property(
        source,
        annotations,
        fc.array(fc.json()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (path, all, items, members) => {
          const unknown = Object.fromEntries(Object.entries(members).map(([name, value]) => [`x:${name}`, value]));
          const bytes = printSidecar(path, { annotations: all, foreign: items, unknown });
          const parsed = parseSidecar(bytes);
          if (!parsed.ok) return;
          expect(JSON.stringify(parsed.unknown)).toBe(JSON.stringify(unknown));
          expect(parsed.foreign.map((item) => JSON.parse(item) as unknown)).toEqual(
            items.map((item) => JSON.parse(item) as unknown),
          );
          expect(printSidecar(path, parsed)).toBe(bytes);
        },
      ),
    );
  });

  it('never throws on any text, and on a cut or changed file gives a message', () => {
    fc.assert(
      fc.property(annotations, fc.nat(), fc.string(), (all, at, put) => {
        const bytes = printSidecar('a.txt', { ...emptySidecar, annotations: all });
        const place = at % bytes.length;
        for (const text of [put, bytes.slice(0, place), bytes.slice(0, place) + put + bytes.slice(place)]) {
          const parsed = parseSidecar(text);
          if (!parsed.ok) expect(parsed.error.message).not.toBe('');
        }
      }),
    );
  });
});

group('sidecar path', () => {
  it('leads back to the source, and holds nothing that Windows refuses', () => {
    fc.assert(
      fc.property(source, (path) => {
        const sidecar = sidecarPathOf(path) ?? '';
        expect(sourceOfSidecar(sidecar)).toBe(path);
        expect(sidecar).not.toMatch(/[<>:"|?*\\]|[. ](?:\/|$)/);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (path) => {
        const sidecar = sidecarPathOf(path);
        if (sidecar !== null) expect(sidecar.split('/')).not.toContain('..');
        expect(() => sourceOfSidecar(path)).not.toThrow();
      }),
    );
  });
});

const yamlish = fc
  .array(
    fc
      .constantFrom(
        'tags:',
        'decisions:',
        'version: 1',
        '\n',
        '  ',
        '- ',
        'name: ',
        'published: ',
        'source: a',
        '[',
        ']',
      )
      .map(String),
    { maxLength: 30 },
  )
  .chain((parts) =>
    fc.tuple(fc.constant(parts.join('')), fc.string({ unit: anyCharacter })).map((both) => both.join('')),
  );
const day = fc.constantFrom('2025-07-11', '2024-02-29');
const line = fc.string({ unit: 'grapheme', minLength: 1 });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('published' as const), source: line, article: fc.option(line), value: day }),
  fc.record({
    kind: fc.constant('dateOrder' as const),
    source: line,
    order: fc.constantFrom('dmy' as const, 'mdy' as const),
  }),
  fc.record({
    kind: fc.constant('outletOrder' as const),
    source: fc.constant(null),
    outlet: line.filter((name) => name.trim() !== ''),
    order: fc.constantFrom('dmy' as const, 'mdy' as const),
  }),
  fc.record({
    kind: fc.constant('dismissed' as const),
    code: fc.constantFrom('date.weekday', 'text.duplicate'),
    source: fc.option(line),
    quote: fc.option(line),
    context: fc.option(line),
    reason: fc.string({ unit: 'grapheme' }),
  }),
);

group('YAML files', () => {
  it('are read without throwing, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, anyText), (text) => {
        for (const problem of [...parseCodebook(text).problems, ...parseDecisions(text).problems]) {
          expect(problem.message).not.toBe('');
          expect(problem.start).toBeLessThanOrEqual(problem.end);
        }
        const edited = addTag(text, plainTag('new'));
        if (edited.ok) expect(parseCodebook(edited.text).tags.some((tag) => tag.name === 'new')).toBe(true);
        else expect(edited.message).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('give back every decision that was recorded, and forget the one that was taken back', () => {
    fc.assert(
      fc.property(decision, decision, (first, second) => {
        const one = addDecision('', first);
        const two = one.ok ? addDecision(one.text, second) : one;
        if (!two.ok) throw new Error(two.message);
        expect(parseDecisions(two.text).problems).toEqual([]);
        expect(parseDecisions(two.text).decisions).toContainEqual(second);
        const rest = removeDecision(two.text, second);
        expect(rest.ok && parseDecisions(rest.text).decisions).not.toContainEqual(second);
      }),
    );
  });

  it('give back every tag', () => {
    const name = line.map((word) => word.trim()).filter((word) => word !== '');
    fc.assert(
      fc.property(name, fc.option(name), fc.option(name), (word, definition, parent) => {
        const tag = plainTag(word, { colour: '#abc', definition, parent, deprecated: true });
        const edited = addTag('', tag);
        if (!edited.ok) throw new Error(edited.message);
        expect(parseCodebook(edited.text).tags).toEqual([tag]);
      }),
    );
  });
});
