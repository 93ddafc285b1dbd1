import { describe, expect, it } from 'vitest';
import { mergeConflicts, splitConflicts } from '../../../common/annotation/conflicted';
import { emptySidecar, parseSidecar, printSidecar, type SidecarContent } from '../../../common/annotation/file';
import { foreignItems } from '../../../common/annotation/foreign';
import { mergeSides } from '../../../common/annotation/merge';
import { parseJson } from '../../../common/text/json';
import { costOf, expectLinear } from '../../support/cost';
import { numbered } from '../../support/manyAnnotations';

const contentOf = (size: number, note: string | null = null): SidecarContent => ({
  ...emptySidecar,
  annotations: Array.from({ length: size }, (_, number) => ({ ...numbered('a.txt', number), note })),
});
const foreign = (size: number): string =>
  `{"type":"AnnotationPage","items":[${Array.from({ length: size }, (_, n) => `{"id":"urn:${n}","target":"x"}`).join(',\n')}]}`;

describe('the cost of sidecars grows with them', () => {
  it('reading', () => {
    expectLinear(
      (size) => {
        const text = printSidecar('a.txt', contentOf(size));
        return () => parseSidecar(text);
      },
      500,
      16,
    );
  });

  it('reading quotes that look like JSON costs what reading others does', () => {
    const textWith = (prefix: string): string => {
      const content = contentOf(4000);
      const annotations = content.annotations.map((annotation) => {
        const { target } = annotation;
        return { ...annotation, target: { ...target, selectors: { ...target.selectors, prefix } } };
      });
      return printSidecar('a.txt', { ...content, annotations });
    };
    const [plain, signs] = [textWith('The envoy met '), textWith(': "no" : said\\": he')];
    parseSidecar(plain);
    parseSidecar(signs);
    expect(costOf(() => parseSidecar(signs))).toBeLessThan(2.5 * costOf(() => parseSidecar(plain)));
  });

  it('items of other tools', () => {
    expectLinear(
      (size) => {
        const text = foreign(size);
        return () => {
          const parsed = parseSidecar(text);
          if (parsed.ok) foreignItems(parsed);
        };
      },
      1000,
      16,
    );
  });

  it.each<[string, (size: number) => string]>([
    ['many', (size) => `{"type":"AnnotationPage","items":[${Array(size).fill('{"a":1e400},1e400').join(',')}]}`],
    ['long', (size) => `{"type":"AnnotationPage","items":[1${'0'.repeat(100 * size)}1, 0.${'0'.repeat(100 * size)}]}`],
    ['in words', (size) => `{"type":"AnnotationPage","items":["${'1234567890123456 \\"'.repeat(10 * size)}"]}`],
  ])('numbers that are kept as they are: %s', (_, textOf) => {
    expectLinear(
      (size) => {
        const text = textOf(size);
        return () => parseSidecar(text);
      },
      1000,
      16,
    );
  });

  it('merging, with a conflict in each annotation', () => {
    expectLinear(
      (size) => {
        const sides = [contentOf(size), contentOf(size, 'ours'), contentOf(size, 'theirs')] as const;
        return () => mergeSides(...sides);
      },
      200,
      16,
    );
  });

  it('conflict marks, as git leaves them and in heaps', () => {
    const one = '<<<<<<< a\n    },\n=======\n    }\n>>>>>>> b\n\n';
    for (const hostile of [one, '<<<<<<< a\n', '=======\n', '    }\n\n\n']) {
      expectLinear(
        (size) => {
          const text = hostile.repeat(size);
          return () => {
            splitConflicts(text);
            mergeConflicts(`${one}${text}`);
          };
        },
        2000,
        16,
      );
    }
  });

  it.each(['"a":1,', '{"a":', '[', '"\\u0061" :', '"\\":\\":', ' '])('JSON that begins with many %j', (part) => {
    expectLinear(
      (size) => {
        const text = `{${part.repeat(size)}`;
        return () => parseJson(text);
      },
      5000,
      16,
    );
  });
});
