import { expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { createIndex } from '../../../server/index/workspaceIndex';
import { quietArticle } from '../../support/newsText';
import { noNameModel } from '../../../server/lsp/nameModels';
import { createSources } from '../../../server/lsp/sources';

const uri = 'file:///w/a.txt';
const article = (name: string): string =>
  `By Staff Reporter\nPublished: July 11, 2025\n\nPresident ${name} met reporters in Geneva on Friday, officials said.\n`;

/** Sources whose file reads are answered by hand, in any order. */
function manual() {
  const waiting: ((text: string | null) => void)[] = [];
  const index = createIndex();
  const sources = createSources(
    index,
    {
      document: () => null,
      decisions: () => [],
      nameOf: () => 'a.txt',
      files: () => ({
        list: () => Promise.resolve([]),
        read: () => new Promise((resolve) => waiting.push(resolve)),
      }),
      maxBytes: () => 1_000_000,
      models: noNameModel,
    },
    () => undefined,
  );
  const answer = async (text: string | null): Promise<void> => {
    waiting.shift()?.(text);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { index, sources, answer, waiting };
}

test('a file that changes while it is read is read again', async () => {
  const { sources, answer, waiting } = manual();
  const first = sources.load(uri);
  sources.forget(uri);
  const second = sources.load(uri);
  // The newer read is answered first, as a client may do it.
  const [older, newer] = waiting.splice(0);
  newer?.(article('Anna New'));
  await second;
  older?.(article('Berta Old'));
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  while (waiting.length > 0) await answer(article('Anna New'));
  expect((await first)?.text).toContain('Anna New');
  expect(sources.cached(uri)?.text).toContain('Anna New');
});

test('a file that goes away while it is read does not come back', async () => {
  const { index, sources, answer, waiting } = manual();
  const load = sources.load(uri);
  sources.remove(uri);
  await answer(article('Berta Old'));
  while (waiting.length > 0) await answer(null);
  expect(await load).toBeNull();
  expect(index.sources()).toEqual([]);
});

test('two that want a file at once read it once', async () => {
  const { sources, answer, waiting } = manual();
  const both = [sources.load(uri), sources.load(uri)];
  expect(waiting).toHaveLength(1);
  await answer(article('Anna New'));
  const [one, two] = await Promise.all(both);
  expect(one).toBe(two);
  expect(one?.text).toContain('Anna New');
});

test('a decision about a name makes stale what holds the name, and nothing else', async () => {
  let decisions: readonly Decision[] = [];
  const texts = new Map([
    ['file:///w/a.txt', quietArticle],
    ['file:///w/b.txt', quietArticle.replaceAll('Anna Berg', 'Leo Ohm').replaceAll('Berg', 'Ohm')],
  ]);
  const sources = createSources(
    createIndex(),
    {
      document: () => null,
      decisions: () => decisions,
      nameOf: (at) => at.slice('file:///w/'.length),
      files: () => ({ list: () => Promise.resolve([]), read: (at) => Promise.resolve(texts.get(at) ?? null) }),
      maxBytes: () => 1_000_000,
      models: noNameModel,
    },
    () => undefined,
  );
  const idsOf = async (at: string): Promise<readonly string[]> =>
    ((await sources.load(at))?.analysis.entities ?? []).map((e) => e.id).filter((id) => /berg|ohm/.test(id));
  const [a, b] = [...texts.keys()] as [string, string];
  expect([...(await idsOf(a)), ...(await idsOf(b))]).toEqual(['person:anna-berg', 'person:leo-ohm']);
  const same = {
    kind: 'same',
    source: null,
    type: 'person',
    quote: 'Anna Berg',
    context: null,
    name: 'Anita Berg',
  } as const;
  decisions = [same];
  expect([sources.isStale(a), sources.isStale(b)]).toEqual([true, false]);
  expect(await idsOf(a)).toEqual(['person:anita-berg']);
  expect([sources.isStale(a), sources.isStale(b)]).toEqual([false, false]);
  decisions = [];
  expect(sources.isStale(a)).toBe(true);
  expect(await idsOf(a)).toEqual(['person:anna-berg']);
});
