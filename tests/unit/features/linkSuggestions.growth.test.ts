import { test } from 'vitest';
import { sourcesToCompare, suggestLinks } from '../../../server/features/linkSuggestions';
import type { Source } from '../../../server/features/source';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { readSource } from '../../support/analyse';
import { expectLinear } from '../../support/cost';

const options = { assumeNews: true, published: '2025-03-25' };

/** Sources that all tell much the same, and what it takes to suggest other ends for the first one's first sentence. */
function suggesting(texts: readonly string[]): () => unknown {
  const index = createIndex();
  const sources = new Map<string, Source>();
  texts.forEach((text, i) => {
    const source = readSource(`s${i}`, `s${i}.txt`, text, [], options);
    sources.set(source.uri, source);
    index.replace(summarise(source.uri, text, source.analysis));
  });
  const [first] = sources.values();
  if (first === undefined) throw new Error('no source');
  const span = { start: 0, end: 40 };
  return () => {
    const others = sourcesToCompare(first, span, index, []).flatMap((uri) => sources.get(uri) ?? []);
    return suggestLinks(first, span, others, index, []);
  };
}

const sentence = (i: number): string => `Ana Ruiz met Leo Berg in Oslo on March ${1 + (i % 20)} to talk of boat${i}.`;

test('other ends cost what is like the passage, hardly what the workspace holds', () => {
  expectLinear((count) => suggesting(Array.from({ length: count }, (_, i) => sentence(i))), 100, 8);
});

test('other ends cost what the compared sources hold', () => {
  expectLinear(
    (count) => {
      const long = Array.from(
        { length: count },
        (_, i) => `${sentence(i)} "Boat${i} is late and we are sorry," she said.`,
      );
      return suggesting([long.join('\n\n'), long.toReversed().join('\n\n')]);
    },
    40,
    8,
  );
});
