import { articlesOf, type ArticleLine, type WireLocation } from '../../common/protocol';
import { createSignal, type Ending } from '../files/signal';
import type { Server } from '../languageClient/server';
import { soon } from '../soon';

/** What the server knows of the articles that passages stand in, kept so that it can be shown at once. */
export interface Articles {
  /** What is known by now; asks for the rest, `onChange` tells when it came. */
  of(place: WireLocation): ArticleLine | null;
  /** Resolves when it is known of all the places; never rejects. Places of which nothing can be told stay unknown. */
  read(places: readonly WireLocation[]): Promise<void>;
  readonly onChange: (listener: () => void) => Ending;
  dispose(): void;
}

/** Places that are remembered at most; of others nothing is told until the index changes and they are forgotten. */
const most = 2000;

/** Questions that come within these milliseconds are asked together. */
const pause = 100;

const keyOf = ({ uri, range }: WireLocation): string => `${range.start.line} ${uri}`;

/** Knows nothing yet. What changed in the index is asked for anew. */
export function createArticles(server: Pick<Server, 'request' | 'onIndexChanged' | 'failed'>): Articles {
  const known = new Map<string, ArticleLine | null>();
  const places = new Map<string, WireLocation>();
  const wanted = new Map<string, WireLocation>();
  /** What is being asked for. */
  const asking = new Set<string>();
  const changed = createSignal<void>();

  async function ask(asked: ReadonlyMap<string, WireLocation>): Promise<void> {
    if (asked.size === 0) return;
    const questions = [...asked.values()].map(({ uri, range }) => ({ uri, position: range.start }));
    let answers: readonly (ArticleLine | null)[];
    for (const key of asked.keys()) asking.add(key);
    try {
      answers = await server.request(articlesOf, { places: questions });
    } catch (error) {
      server.failed('articles of linked passages', error);
      return;
    } finally {
      for (const key of asked.keys()) asking.delete(key);
    }
    let isNew = false;
    [...asked].forEach(([key, place], at) => {
      const answer = answers[at] ?? null;
      isNew ||= JSON.stringify(known.get(key) ?? null) !== JSON.stringify(answer);
      known.set(key, answer);
      places.set(key, place);
    });
    if (isNew) changed.fire();
  }

  const askWanted = soon(pause, () => {
    const asked = new Map(wanted);
    wanted.clear();
    void ask(asked);
  });

  const following = server.onIndexChanged(() => {
    if (places.size >= most) {
      known.clear();
      places.clear();
      changed.fire();
    }
    for (const [key, place] of places) wanted.set(key, place);
    if (wanted.size > 0) askWanted.call();
  });

  return {
    of(place) {
      const key = keyOf(place);
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      if (asking.has(key) || places.size + wanted.size >= most) return null;
      wanted.set(key, place);
      askWanted.call();
      return null;
    },
    read: (all) => ask(new Map(all.filter((place) => !known.has(keyOf(place))).map((place) => [keyOf(place), place]))),
    onChange: changed.listen,
    dispose() {
      following.dispose();
      askWanted.dispose();
    },
  };
}
