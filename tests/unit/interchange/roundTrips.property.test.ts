import * as fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { targetsOf } from '../../../common/annotation/ends';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { build } from '../../../common/interchange/build';
import { exportAnnotations } from '../../../common/interchange/exporting';
import { readFiles } from '../../../common/interchange/importing';
import type { Exported, ImportFormat } from '../../../common/interchange/model';
import { planImport } from '../../../common/interchange/plan';
import { charactersAt, characterIndexOf, offsetAtCharacter } from '../../../common/anchor/characters';
import { annotatedTexts, storeOf, type Texts } from '../../support/annotatedTexts';
import { annotations as anyAnnotations } from '../../support/anyAnnotation';
import { byId } from './byId';

const exported = (annotations: readonly Annotation[], texts: Texts, format: ImportFormat): Exported =>
  exportAnnotations({ store: storeOf(annotations, texts), annotations, tags: [], base: null }, format);

const back = ({ files }: Exported, texts: Texts, format: ImportFormat) =>
  build(readFiles(files, format), {
    sources: Object.keys(texts),
    textOf: (source) => texts[source] ?? null,
    now: '2026-01-01T00:00:00Z',
  });

/** Those of which the loss report says nothing. */
const whole = (annotations: readonly Annotation[], { losses }: Exported): readonly Annotation[] => {
  const lost = new Set(losses.map(({ id }) => id));
  return annotations.filter(({ id }) => !lost.has(id));
};

group.each(['jsonld', 'csv', 'brat'] as const)('%s', (format) => {
  it('comes back as it was, apart from what the loss report names', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts, annotations }) => {
        const out = exported(annotations, texts, format);
        const { annotations: read, problems } = back(out, texts, format);
        const expected = whole(annotations, out);
        const ids = new Set(expected.map(({ id }) => id));
        expect(byId(read.filter(({ id }) => ids.has(id)))).toEqual(byId(expected));
        expect(problems).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same bytes for the same input', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts, annotations }) => {
        const again = structuredClone({ texts, annotations });
        expect(exported(annotations, texts, format)).toEqual(exported(again.annotations, again.texts, format));
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing when it is read into the folder that it came from', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts, annotations }) => {
        const out = exported(annotations, texts, format);
        const complete = whole(annotations, out);
        const built = back(exported(complete, texts, format), texts, format);
        const plan = planImport(built, storeOf(annotations, texts));
        expect(plan).toMatchObject({ edits: [], added: 0, merged: 0, skipped: 0, unchanged: complete.length });
      }),
      { numRuns: 50 },
    );
  });

  it('stores quotes that are the very words at their place', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts, annotations }) => {
        const { annotations: read } = back(exported(annotations, texts, format), texts, format);
        for (const { target } of read.flatMap(targetsOf)) {
          const text = texts[target.source] ?? '';
          const index = characterIndexOf(text);
          const { startCharacter, endCharacter } = target.selectors.characters;
          expect(endCharacter).toBeLessThanOrEqual(charactersAt(index, text.length));
          const words = text.slice(offsetAtCharacter(index, startCharacter), offsetAtCharacter(index, endCharacter));
          expect(words).toBe(target.selectors.exact);
        }
      }),
      { numRuns: 50 },
    );
  });
});

group('jsonld', () => {
  it('gives the same bytes when it is exported again from a folder that has nothing but what came in', () => {
    fc.assert(
      fc.property(annotatedTexts, ({ texts, annotations }) => {
        const folder = storeOf(annotations, texts);
        const first = exported(allAnnotations(folder), texts, 'jsonld');
        const { annotations: read } = back(first, texts, 'jsonld');
        expect(exported(allAnnotations(storeOf(read, texts)), texts, 'jsonld').files).toEqual(first.files);
      }),
      { numRuns: 80 },
    );
  });

  it('loses nothing of any annotation, wherever it stands', () => {
    fc.assert(
      fc.property(anyAnnotations, (annotations) => {
        const sources = [...new Set(annotations.flatMap((one) => targetsOf(one)).map(({ target }) => target.source))];
        const out = exportAnnotations({ store: storeOf(annotations, {}), annotations, tags: [], base: null }, 'jsonld');
        const built = build(readFiles(out.files, 'jsonld'), { sources, textOf: () => null, now: '' });
        expect(byId(built.annotations)).toEqual(byId(annotations));
        expect(built.problems).toEqual([]);
      }),
    );
  });
});
