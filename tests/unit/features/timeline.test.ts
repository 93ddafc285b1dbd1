import { describe, expect, test } from 'vitest';
import { filteredItems, timelineOf } from '../../../server/features/timeline';
import type { ItemFilter } from '../../../server/features/timeline';
import { createIndex } from '../../../server/index/workspaceIndex';
import { analysedIndex } from '../index/analysed';

const index = analysedIndex({
  b: {
    published: '2025-07-18',
    text: [
      'Ingrid Solberg met Haruki Moriyama in Oslo on July 9, 2025.',
      'Moriyama will open the port of Bergen at 9:30 a.m. on July 24.',
      'The port was founded in 1904 by Norwegian traders.',
    ].join('\n'),
  },
  a: {
    published: '2025-07-18',
    text: 'Solberg was elected in July 2025. Ingrid Solberg said on Wednesday that she was glad. Prices rose again.',
  },
  c: { published: '', text: 'Lars Dahl resigned on Tuesday over the affair. He was born in Bergen on July 9, 2025.' },
});
const shown = (filter: ItemFilter = {}): readonly string[] =>
  filteredItems(timelineOf(index), filter).map(
    ({ event, from, clock }) =>
      `${event.uri} ${from} ${clock ?? '-'} ${event.precision}${clock === null ? ` ${event.words}` : ''}`,
  );

describe('the timeline', () => {
  test('is in order of time, the longer first, what has no date last', () => {
    expect(shown()).toEqual([
      'b 1904-01-01 - year 1904',
      'a 2025-07-01 - month July 2025',
      'b 2025-07-09 - day July 9, 2025',
      'c 2025-07-09 - day July 9, 2025',
      'a 2025-07-16 - day Wednesday',
      'b 2025-07-24 09:30 minute',
      'c null - day Tuesday',
    ]);
  });

  test('is filtered by source, precision and entity', () => {
    expect(shown({ uri: 'a' })).toEqual(['a 2025-07-01 - month July 2025', 'a 2025-07-16 - day Wednesday']);
    expect(shown({ precision: 'month' })).toHaveLength(6);
    expect(shown({ precision: 'minute' })).toEqual(['b 2025-07-24 09:30 minute']);
    expect(shown({ entity: 'person:ingrid-solberg', precision: 'day' })).toEqual([
      'b 2025-07-09 - day July 9, 2025',
      'a 2025-07-16 - day Wednesday',
    ]);
    expect(shown({ entity: 'person:nobody' })).toEqual([]);
  });

  test('names whom and what it is of, the most frequent first, and its sources', () => {
    const { entities, sources } = timelineOf(index);
    expect(entities[0]).toEqual({ id: 'person:ingrid-solberg', name: 'Ingrid Solberg', count: 3 });
    expect(entities.map(({ name }) => name)).toContain('Bergen');
    expect(sources).toEqual(['a', 'b', 'c']);
  });

  test('shows each sentence with the words of its time', () => {
    for (const { event } of timelineOf(index).items) {
      expect(event.quote.slice(...event.highlight)).toBe(event.words);
    }
  });

  test('of nothing is empty', () => {
    expect(timelineOf(createIndex())).toEqual({ items: [], entities: [], sources: [] });
  });
});
