import type { EntityFact, MentionFact, RoleFact, SourceSummary } from '../../server/index/model';

const place = (
  uri: string,
  start: number,
  length: number,
): Omit<MentionFact, 'text' | 'type' | 'article' | 'aside'> => ({
  ...{ uri, start, end: start + length, line: start >> 7, column: start & 127, endLine: start >> 7 },
  endColumn: (start & 127) + length,
});

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = (n: number): string => `${'BCDFGHKLMNPRSTVZ'.charAt(n & 15)}${'aeiou'.charAt(n % 5)}${n.toString(36)}`;

/** The name of rank `n` among all: the first are in most sources, the last in one or two. */
function entityOf(uri: string, n: number, at: number, random: () => number): EntityFact {
  const type = (['person', 'place', 'organization', 'person'] as const)[n & 3] ?? 'person';
  const family = words(n >> 3);
  // Some sources have the surname alone.
  const bare = type === 'person' && random() < 0.05;
  const name =
    type === 'person' && !bare ? `${words(n + 7)} ${family}` : type === 'person' ? family : `${family} ${words(n)}`;
  const key = type === 'place' && n < 800 ? `country:${n}` : null;
  const count = 1 + Math.floor(random() * 4);
  const mentions = Array.from({ length: count }, (_, i): MentionFact => ({
    ...place(uri, at * 200 + i * 40, name.length),
    ...{ text: i === 0 ? name : family, type, article: 0, aside: false },
  }));
  const role = (): RoleFact => ({
    ...place(uri, at * 200, 8),
    ...{ title: 'minister', normalised: 'Minister', qualifier: null, tells: 'holds', since: null, until: null },
    ...{
      holderBy: 'stated',
      of: words(n % 40),
      ofBy: 'stated',
      why: null,
      date: '2024-05-06',
      outlet: null,
      quote: name,
      isBeside: true,
      office: null,
    },
  });
  return {
    ...{ id: `${type}:${name.toLowerCase().replaceAll(' ', '-')}`, type, name, key, of: null, decided: null, mentions },
    aliases: count > 1 && !bare ? [family] : [],
    roles: type === 'person' && random() < 0.5 ? [role()] : [],
  };
}

/**
 * The summary of source `i` among thousands, as a newsroom's are: forty names, of which a few stand in every second source,
 * and most in some; people share surnames, and some are named by surname alone.
 */
export function manySource(i: number, version = 0): SourceSummary {
  const uri = `file:///w/${String(i).padStart(5, '0')}.txt`;
  const random = numbers(i * 7919 + version * 104729 + 1);
  const ranks = new Set<number>();
  while (ranks.size < 40) ranks.add(Math.floor(20_000 * random() ** 4));
  const entities = new Map<string, EntityFact>();
  for (const rank of ranks) {
    const entity = entityOf(uri, rank, entities.size, random);
    entities.set(entity.id, entity);
  }
  const nothing = { articles: [], times: [], events: [], copies: [], quotes: [], claims: [], vacancies: [] };
  return { uri, entities: [...entities.values()], ...nothing };
}
