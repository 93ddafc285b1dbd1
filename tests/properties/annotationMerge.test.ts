import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { isJoined, mergeConflicts, printMerged, splitConflicts } from '../../common/annotation/conflicted';
import { emptySidecar, parseSidecar, printSidecar, type SidecarContent } from '../../common/annotation/file';
import { itemOf } from '../../common/annotation/itemOf';
import { mergeContents, mergeSides, type Merged } from '../../common/annotation/merge';
import type { Annotation } from '../../common/annotation/model';
import { byCode } from '../../common/text/sorted';
import { annotation, annotations, anyText, selectors } from '../support/anyAnnotation';

const path = 'north/a.txt';
const none: ReadonlySet<string> = new Set();
/** What a content is, whatever the order of its annotations. */
const bytesOf = (content: SidecarContent): string => printSidecar(path, content);
const foreignItem = fc
  .tuple(fc.option(fc.constantFrom('urn:x', 'urn:y')), fc.integer())
  .map(([id, value]) => JSON.stringify({ ...(id === null ? {} : { id }), type: 'Other', value }));
const unknown = fc.dictionary(fc.constantFrom('x:a', 'x:b', 'x:c'), fc.integer({ max: 3, min: 0 }));

const content: fc.Arbitrary<SidecarContent> = fc.record({
  annotations,
  foreign: fc.uniqueArray(foreignItem, { maxLength: 3 }),
  unknown,
});

/** One thing that a person does to an annotation. */
const edit: fc.Arbitrary<(one: Annotation) => Annotation | null> = fc.oneof(
  fc.constant(() => null),
  fc.constantFrom('claim', 'event', 'rumour').map((tag) => (one: Annotation) => ({
    ...one,
    tags: one.tags.includes(tag) ? one.tags.filter((other) => other !== tag) : [...one.tags, tag],
  })),
  anyText.map((note) => (one: Annotation) => ({ ...one, note })),
  fc.constant((one: Annotation) => ({ ...one, note: null })),
  selectors.map((chosen) => (one: Annotation) => ({ ...one, target: { ...one.target, selectors: chosen } })),
  fc.nat(500).map((by) => (one: Annotation) => {
    const { startCharacter, endCharacter } = one.target.selectors.characters;
    const characters = { startCharacter: startCharacter + by, endCharacter: endCharacter + by };
    return { ...one, target: { ...one.target, selectors: { ...one.target.selectors, characters } } };
  }),
  fc.constantFrom('quotes', 'updates').map((kind) => (one: Annotation) => ({
    ...one,
    linkKind: one.motivation === 'linking' ? kind : null,
  })),
  fc
    .constantFrom('2025-08-01T00:00:00Z', '2025-08-02T00:00:00Z')
    .map((modified) => (one: Annotation) => ({ ...one, modified })),
  fc.constant((one: Annotation) => ({
    ...one,
    unknown: { ...one.unknown, members: { ...one.unknown.members, annotation: { 'x:rights': 'none' } } },
  })),
);
type Work = readonly { readonly at: number; readonly change: (one: Annotation) => Annotation | null }[];
const work: fc.Arbitrary<Work> = fc.array(fc.record({ at: fc.nat(5), change: edit }), { maxLength: 6 });

/** What a side makes of the base: edits, then new annotations, foreign items and members of its own. */
function sideOf(
  base: SidecarContent,
  edits: Work,
  added: readonly Annotation[],
  other: SidecarContent,
): SidecarContent {
  let all = base.annotations;
  for (const { at, change } of edits) {
    all = all.flatMap((one, index) => (index === at ? (change(one) ?? []) : [one]));
  }
  const ids = new Set(all.map((one) => one.id));
  return {
    annotations: [...all, ...added.filter((one) => !ids.has(one.id))],
    foreign: [...new Set([...base.foreign.slice(0, 2), ...other.foreign])],
    unknown: { ...base.unknown, ...other.unknown },
  };
}

const sides = fc
  .tuple(
    content,
    work,
    work,
    fc.array(annotation, { maxLength: 2 }),
    fc.array(annotation, { maxLength: 2 }),
    content,
    content,
  )
  .map(([base, first, second, mine, yours, a, b]) => {
    const shared = mine[0] && yours[0] ? [{ ...yours[0], id: mine[0].id }] : [];
    const imported = mine[1] && yours[1] ? [{ ...mine[1], created: yours[1].created }] : [];
    const their = [...yours, ...shared, ...imported];
    return { base, ours: sideOf(base, first, mine, a), theirs: sideOf(base, second, their, b) };
  });

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted(byCode);
const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => sorted(all.map((one) => one.id));
const textOf = (one: Annotation): string => JSON.stringify(itemOf(one));
const keptIds = ({ content: { annotations: joined }, conflicts }: Merged): readonly string[] =>
  idsOf([...joined, ...conflicts]);

group('merging three versions of a sidecar', () => {
  it('gives what both sides have, and what one side alone changed', () => {
    fc.assert(
      fc.property(sides, ({ base, ours }) => {
        for (const [own, other] of [
          [ours, ours],
          [base, ours],
          [ours, base],
        ] as const) {
          const merged = mergeSides(base, own, other);
          expect(isJoined(merged)).toBe(true);
          expect(bytesOf(merged.content)).toBe(bytesOf(ours));
        }
      }),
    );
  });

  it('joins one import of both sides, as it was made first', () => {
    const instant = fc.constantFrom('2025-08-01T00:00:00Z', '2025-08-02T00:00:00Z', '2025-09-01T00:00:00Z');
    fc.assert(
      fc.property(content, instant, instant, (imported, first, second) => {
        const at = (created: string): SidecarContent => ({
          ...imported,
          annotations: imported.annotations.map((one) => ({ ...one, created })),
        });
        const merged = mergeSides(emptySidecar, at(first), at(second));
        expect(isJoined(merged)).toBe(true);
        expect(bytesOf(merged.content)).toBe(bytesOf(at([first, second].toSorted(byCode)[0] ?? '')));
      }),
    );
  });

  it('does not ask which side is which', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const one = mergeSides(base, ours, theirs);
        const other = mergeSides(base, theirs, ours);
        expect(bytesOf(one.content)).toBe(bytesOf(other.content));
        expect(idsOf(one.conflicts)).toEqual(idsOf(other.conflicts));
        for (const conflict of one.conflicts) {
          const twin = other.conflicts.find(({ id }) => id === conflict.id);
          expect(twin && [textOf(twin.theirs), textOf(twin.ours), twin.parts]).toEqual([
            textOf(conflict.ours),
            textOf(conflict.theirs),
            conflict.parts,
          ]);
        }
        expect(bytesOf(mergeContents(base, ours, theirs, none))).toBe(bytesOf(mergeContents(base, theirs, ours, none)));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no annotation, tag, note, foreign item or member that a side has made', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const merged = mergeSides(base, ours, theirs);
        const kept = keptIds(merged);
        expect(new Set(kept).size).toBe(kept.length);
        const before = new Map(base.annotations.map((one) => [one.id, one]));
        const versions = (id: string): readonly Annotation[] => [
          ...merged.content.annotations.filter((one) => one.id === id),
          ...merged.conflicts.filter((one) => one.id === id).flatMap((one) => [one.ours, one.theirs]),
        ];
        const settledOnes = new Map(mergeContents(base, ours, theirs, none).annotations.map((one) => [one.id, one]));
        for (const [side, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const) {
          for (const one of side.annotations) {
            const old = before.get(one.id);
            const isChanged = !old || textOf(old) !== textOf(one);
            if (isChanged) expect(kept).toContain(one.id);
            const now = versions(one.id);
            for (const tag of one.tags) {
              if (!old?.tags.includes(tag)) expect(now.some((version) => version.tags.includes(tag))).toBe(true);
            }
            if (one.note !== null && one.note !== (old?.note ?? null)) {
              expect(now.some((version) => version.note === one.note)).toBe(true);
              expect(settledOnes.get(one.id)?.note).toContain(one.note);
            }
            if (old && !isChanged && !other.annotations.some(({ id }) => id === one.id)) {
              expect(kept).not.toContain(one.id);
            }
          }
          const foreign = [...merged.content.foreign, ...merged.foreign.flatMap((both) => [both.ours, both.theirs])];
          for (const item of side.foreign) if (!base.foreign.includes(item)) expect(foreign).toContain(item);
          for (const name of Object.keys(side.unknown)) {
            if (!(name in base.unknown)) expect(Object.keys(merged.content.unknown)).toContain(name);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('settles in one step: merging the result with a side again changes nothing', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const once = mergeContents(base, ours, theirs, none);
        expect(bytesOf(mergeContents(theirs, once, theirs, none))).toBe(bytesOf(once));
        expect(bytesOf(mergeContents(ours, ours, once, none))).toBe(bytesOf(once));
      }),
    );
  });

  it('writes what it cannot join between marks, from which both sides can be read again', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const merged = { ...mergeSides(base, ours, theirs), members: [] };
        const text = printMerged(path, merged, { ours: 'HEAD', theirs: 'desk' });
        if (isJoined(merged)) {
          expect(text).toBe(bytesOf(merged.content));
          return;
        }
        expect(parseSidecar(text)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
        const parts = splitConflicts(text);
        expect(parts?.names).toEqual({ ours: 'HEAD', theirs: 'desk' });
        const read = [parts?.ours, parts?.theirs].map((one) => parseSidecar(one ?? ''));
        for (const side of read) expect(side.ok && idsOf(side.annotations)).toEqual(keptIds(merged));
        const again = mergeConflicts(text);
        expect(again.ok && keptIds(again.merged)).toEqual(keptIds(merged));
        expect(again.ok && again.merged.conflicts.map(({ id }) => id).toSorted(byCode)).toEqual(
          idsOf(merged.conflicts),
        );
      }),
      { numRuns: 300 },
    );
  });
});

group('conflict marks', () => {
  const line = fc.constantFrom(
    '<<<<<<< a',
    '=======',
    '>>>>>>> b',
    '||||||| c',
    '{',
    '"items": [',
    '    {',
    '    },',
    '  ]',
    '}',
    '',
  );

  it('in any order never throw, and what is between them is not lost', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, anyText), { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const parts = splitConflicts(text);
        mergeConflicts(text);
        if (!parts) return;
        const held = new Set([parts.ours, parts.theirs, parts.base ?? ''].flatMap((side) => side.split('\n')));
        const isMark = /^(<{7}|>{7}|={7}|\|{7})( |\r?$)/;
        for (const one of text.split('\n')) {
          if (!isMark.test(one) && parts.base !== null) expect(held).toContain(one);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a side that cannot be read leave everything as it is', () => {
    const text = '<<<<<<< HEAD\n{"type": "Annot\n=======\n{"type": "AnnotationPage", "items": []}\n>>>>>>> desk\n';
    expect(mergeConflicts(text)).toMatchObject({ ok: false, message: expect.stringMatching(/"HEAD" cannot be read/) });
  });

  it('tell an empty sidecar from none', () => {
    expect(splitConflicts(printSidecar(path, emptySidecar))).toBeNull();
  });
});
