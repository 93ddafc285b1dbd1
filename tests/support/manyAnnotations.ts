import { createAnnotation } from '../../common/annotation/create';
import type { Annotation } from '../../common/annotation/model';

/** One of many annotations of a source that nobody reads; its id and passage by its number. */
export const numbered = (source: string, number: number, tag = 'claim'): Annotation =>
  createAnnotation({
    id: `urn:uuid:${number}`,
    motivation: 'tagging',
    tags: [tag],
    target: {
      source,
      selectors: {
        characters: { startCharacter: number * 7, endCharacter: number * 7 + 12 },
        exact: `words ${number}`,
        prefix: 'The envoy met ',
        suffix: ' in Oslo.',
        alike: null,
      },
    },
    created: '2025-07-11T08:00:00Z',
  });
