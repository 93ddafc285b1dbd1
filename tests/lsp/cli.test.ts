import { addDecision } from '../../common/decisions/file';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seeds } from '../support/lspClient';
import { faultyArticle, notNews, quietArticle } from '../support/newsText';
import { runCli } from '../support/runCli';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let folder: TempFolder;
const inFolder = (...words: readonly string[]) => runCli(words, '', folder.path);

beforeAll(() => {
  folder = tempFolder({
    'quiet/a.txt': quietArticle,
    'faulty/b.news': faultyArticle,
    'faulty/sub/list.TXT': notNews,
    'faulty/page.md': faultyArticle,
    'binary/x.txt': Buffer.from([0, 1, 2, 3, 0]),
  });
});
afterAll(() => folder.remove());

describe('copydesk', () => {
  test('--help and --version', async () => {
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('copydesk check PATH... [--format text|json|sarif]');
    expect((await runCli(['check', '--help'])).out).toBe(help.out);
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [[]],
    [['frobnicate']],
    [['check']],
    [['check', '--format', 'yaml', '.']],
    [['check', '--format']],
    [['check', '--loud', '.']],
    [['analyze']],
    [['analyze', '--jsonl', 'a.txt']],
    [['analyze', '--json']],
    [['anchors']],
    [['anchors', '--jsonl', 'a.txt']],
    [['timeline']],
    [['timeline', '--loud', '.']],
    [['timeline', 'nowhere']],
  ])('bad use %j exits with 2 and says why', async (words) => {
    const result = await runCli(words);
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.err).toMatch(/^copydesk: \S/);
  });
});

describe('copydesk timeline', () => {
  test('prints the dated sentences of all sources in order of time', async () => {
    const { code, out } = await inFolder('timeline', 'faulty', 'quiet');
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^2025-03-13\tquiet\/a\.txt:5:\d+\tNorwegian Trade Minister Anna Berg opened talks/);
    const days = lines.map((line) => line.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect(new Set(lines.map((line) => line.split('\t')[1]?.split(':')[0]))).toEqual(
      new Set(['quiet/a.txt', 'faulty/b.news']),
    );
  });

  test('--json writes one line of JSON for each', async () => {
    const { code, out } = await inFolder('timeline', '--json', 'quiet');
    expect(code).toBe(0);
    const [first] = out.trimEnd().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      ...{ from: '2025-03-13', to: '2025-03-14', clock: null, precision: 'day', text: 'Thursday', kind: 'meeting' },
      ...{ file: 'quiet/a.txt', line: 5, headline: 'Ministers open port talks in Oslo' },
    });
  });
});

describe('copydesk check', () => {
  test('prints file, line and column, and exits with 1 on a warning or an error', async () => {
    const { code, out } = await inFolder('check', 'faulty');
    const line = faultyArticle.split('\n').findIndex((l) => l.includes('Monday, March 25')) + 1;
    const column = (faultyArticle.split('\n')[line - 1] ?? '').indexOf('Monday') + 1;
    expect(out).toContain(`faulty/b.news:${line}:${column}: error date.weekday: `);
    expect(out).toMatch(/1 error, .* in 2 sources, 1 not news\n$/);
    expect(out).not.toContain('list.TXT:');
    expect(out).not.toContain('page.md');
    expect(code).toBe(1);
  });

  test('exits with 0 where nothing is wrong', async () => {
    expect(await inFolder('check', 'quiet')).toMatchObject({
      code: 0,
      out: '0 errors, 0 warnings, 0 information, 0 hints in 1 source\n',
    });
  });

  test('compares the given paths, with evidence in the other file', async () => {
    const { out } = await inFolder('check', 'quiet', 'faulty/b.news');
    expect(out).toContain('name.role.sources');
    expect(out).toMatch(/\n {4}quiet\/a\.txt:\d+:\d+: /);
  });

  test('checks a source once, however often it is named', async () => {
    const { out } = await inFolder('check', 'faulty', 'faulty/b.news', './faulty/../faulty');
    expect(out.match(/date\.weekday/g)).toHaveLength(1);
  });

  test('--format json', async () => {
    const { code, out } = await inFolder('check', 'faulty/b.news', '--format=json');
    const report = JSON.parse(out) as {
      sources: number;
      findings: { code: string; file: string; line: number; column: number }[];
    };
    expect(code).toBe(1);
    expect(report.sources).toBe(1);
    expect(report.findings.find((f) => f.code === 'date.weekday')).toMatchObject({
      file: 'faulty/b.news',
      severity: 'error',
      line: expect.any(Number),
    });
  });

  test('--format sarif', async () => {
    const { code, out } = await inFolder('check', '--format', 'sarif', 'faulty/b.news');
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; level: string; locations: unknown[] }[];
      }[];
    };
    expect(code).toBe(1);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = new Set(run?.tool.driver.rules.map((r) => r.id));
    for (const result of run?.results ?? []) expect(rules.has(result.ruleId)).toBe(true);
    expect(run?.results.find((r) => r.ruleId === 'date.weekday')).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'faulty/b.news' }, region: { startColumn: expect.any(Number) } },
        },
      ],
    });
  });

  test('reads the decisions of the folder', async () => {
    const { out } = await inFolder('check', 'faulty/b.news', '--format', 'json');
    const { findings } = JSON.parse(out) as {
      findings: { code: string; line: number; column: number; endColumn: number }[];
    };
    const found = findings.find((f) => f.code === 'date.weekday');
    const line = faultyArticle.split('\n')[(found?.line ?? 1) - 1] ?? '';
    const quote = line.slice((found?.column ?? 1) - 1, (found?.endColumn ?? 1) - 1);
    const decision = {
      kind: 'dismissed',
      code: 'date.weekday',
      source: 'faulty/b.news',
      quote,
      context: null,
      reason: 'seen',
    } as const;
    const edited = addDecision('', decision);
    if (!edited.ok) throw new Error('the decision was refused');
    const decisions = edited.text;
    const decided = tempFolder({ 'faulty/b.news': faultyArticle, '.copydesk/decisions.yaml': decisions });
    try {
      const result = await runCli(['check', 'faulty'], '', decided.path);
      expect(result.err).toBe('');
      expect(result.out).not.toContain('date.weekday');
      expect(result.code).toBe(0);
    } finally {
      decided.remove();
    }
  });

  test('exits with 2 on a missing path, and passes over binary files', async () => {
    expect(await inFolder('check', 'quiet', 'nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nowhere'),
    });
    expect((await inFolder('check', 'binary')).code).toBe(0);
    expect(await inFolder('check', 'binary/x.txt')).toMatchObject({
      code: 0,
      err: expect.stringContaining('not readable as text'),
    });
  });
});

interface Line {
  readonly id: unknown;
  readonly articles: {
    start: number;
    end: number;
    kind: string;
    headline: string | null;
    outlet: string | null;
    published: { value: string; witnesses: { start: number; end: number; text: string }[] } | null;
  }[];
  readonly captureRange: { from: string | null; to: string | null } | null;
  readonly sections: { start: number; end: number; kind: string }[];
  readonly times: {
    start: number;
    end: number;
    text: string;
    type: string;
    value: string;
    how: string;
    article: number;
  }[];
  readonly mentions: { start: number; end: number; text: string; type: string; entity: string }[];
  readonly entities: { id: string; type: string; name: string; aliases: string[] }[];
  readonly roles: { start: number; end: number; title: string; holder: string | null; of: string | null }[];
  readonly findings: { start: number; end: number; code: string; severity: string; message: string }[];
}
const analyze = async (input: string | Uint8Array): Promise<readonly unknown[]> => {
  const { code, out } = await runCli(['analyze', '--jsonl'], input);
  expect(code).toBe(0);
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
};
const one = async (job: object): Promise<Line> => (await analyze(`${JSON.stringify(job)}\n`))[0] as Line;

describe('copydesk analyze --jsonl', () => {
  test('writes the contract’s fields, spans agreeing with their words', async () => {
    const text = seeds.second.text;
    const line = await one({ id: 'second', text });
    expect(Object.keys(line)).toEqual([
      'id',
      'articles',
      'captureRange',
      'sections',
      'times',
      'mentions',
      'entities',
      'roles',
      'findings',
    ]);
    expect(line.id).toBe('second');
    expect(line.articles.map((a) => a.kind)).toEqual(['main', 'related', 'related', 'related']);
    expect(line.articles[0]?.published).toMatchObject({ value: '2025-07-18', witnesses: [{ text: '18-07-2025' }] });
    expect(line.articles[1]?.published).toBeNull();
    expect(line.captureRange).toMatchObject({ from: '2025-07-29', to: null });
    const witnesses = line.articles.flatMap((a) => a.published?.witnesses ?? []);
    for (const span of [...line.times, ...line.mentions, ...witnesses])
      expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const role of line.roles) expect(text.slice(role.start, role.end)).toBe(role.title);
    const ids = new Set(line.entities.map((e) => e.id));
    for (const mention of line.mentions) expect(ids.has(mention.entity)).toBe(true);
    for (const role of line.roles) expect(role.holder === null || ids.has(role.holder)).toBe(true);
    expect(line.times.filter((t) => ['2025-07-24', '2025-07-27'].includes(t.value)).map((t) => t.text)).toEqual([
      'July 24',
      '27',
    ]);
    expect(Object.keys(line.findings[0] ?? {})).toEqual(['start', 'end', 'code', 'severity', 'message']);
  });

  test('keeps the order, whatever the lines hold', async () => {
    const jobs = Array.from({ length: 40 }, (_, id) =>
      JSON.stringify({ id, text: id % 3 === 0 ? quietArticle : 'short' }),
    );
    const lines = await analyze(jobs.join('\n'));
    expect(lines.map((l) => (l as Line).id)).toEqual(jobs.map((_, id) => id));
  });

  test('answers a bad line with its error, number and id, and goes on', async () => {
    const good = JSON.stringify({ id: 'good', text: quietArticle });
    const bad = ['{"id": 1, "text":', '[1]', 'null', '{"id": 2}', '{"text": 5}', ''];
    bad.push('{"text": "x", "published": "yesterday"}');
    const lines = await analyze([...bad, good].join('\n'));
    const faults = bad.map((_, at) => ({ error: expect.any(String), line: at + 1, ...(at === 3 ? { id: 2 } : {}) }));
    expect(lines.slice(0, bad.length)).toEqual(faults);
    expect(lines[5]).toEqual({ error: 'the line is empty', line: 6 });
    expect(lines.at(-1)).toMatchObject({ id: 'good' });
  });

  test('takes `published` over what the text says', async () => {
    const line = await one({ id: 1, text: quietArticle, published: '2024-05-31' });
    expect(line.articles[0]?.published).toEqual({ value: '2024-05-31', witnesses: [] });
    const thursday = line.times.find((t) => t.text === 'Thursday');
    expect(thursday?.value).toBe('2024-05-30');
    const timed = await one({ id: 1, text: quietArticle, published: '2024-05-31T10:00:00Z' });
    expect(timed.articles[0]?.published?.value).toBe('2024-05-31');
  });

  test('takes `mentions` in place of its own, in any order, type spelling and nesting', async () => {
    const text = 'Anna Berg left for Velmar Port Council talks. The Velmar mayor met Berg.';
    const spanOf = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const mentions = [
      { ...spanOf('Berg', 30), type: 'PER' },
      { ...spanOf('Velmar Port Council'), type: 'ORG' },
      { ...spanOf('Velmar'), type: 'gpe' },
      { ...spanOf('Anna Berg'), type: 'person' },
    ];
    const line = await one({ id: 1, text, mentions });
    expect(line.mentions.map((m) => [m.text, m.type, m.entity])).toEqual([
      ['Anna Berg', 'person', 'person:anna-berg'],
      ['Velmar', 'place', 'place:velmar'],
      ['Velmar Port Council', 'organization', 'organization:velmar-port-council'],
      ['Berg', 'person', 'person:anna-berg'],
    ]);
    expect((await one({ id: 1, text, mentions: [] })).mentions).toEqual([]);
  });

  test('says which of the `mentions` is bad, and goes on', async () => {
    const good = { start: 0, end: 4, type: 'PER' };
    const bad: readonly (readonly [unknown, string])[] = [
      ['none', '"mentions" is no list'],
      [[null], '"mentions"[0] is not an object'],
      [[good, { ...good, end: 0 }], '"mentions"[1] has no "start" and "end"'],
      [[{ ...good, start: -1 }], '"mentions"[0] has no "start" and "end"'],
      [[{ ...good, end: 99 }], 'the length of the text'],
      [[{ ...good, start: 0.5 }], '"mentions"[0] has no "start" and "end"'],
      [[{ ...good, type: 'DATE' }], '"mentions"[0] has no "type" person'],
      [[{ start: 0, end: 4 }], '"mentions"[0] has no "type" person'],
    ];
    const jobs = [...bad.map(([mentions]) => mentions), [good]].map((mentions) => ({ text: 'Berg left.', mentions }));
    const lines = await analyze(jobs.map((job) => JSON.stringify(job)).join('\n'));
    bad.forEach(([, message], at) => {
      expect(lines[at]).toEqual({ error: expect.stringContaining(message), line: at + 1 });
    });
    expect((lines.at(-1) as Line).mentions.map((m) => m.text)).toEqual(['Berg']);
  });

  test('ids of entities mean the same from line to line; with --alone each line stands for itself', async () => {
    const job = (text: string, words: string): string =>
      JSON.stringify({
        text,
        mentions: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, type: 'ORG' }],
      });
    const short = '(HarWA)';
    const text = `The Harbor Workers Alliance ${short} met.`;
    const full = JSON.stringify({
      text,
      mentions: ['Harbor Workers Alliance', 'HarWA'].map((words) => ({
        ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length, type: 'ORG' },
      })),
    });
    const lines = `${full}\n${job('HarWA said no.', 'HarWA')}\n`;
    const entityOf = async (...options: readonly string[]): Promise<string | undefined> => {
      const { out } = await runCli(['analyze', '--jsonl', ...options], lines);
      return (JSON.parse(out.trimEnd().split('\n')[1] ?? '') as Line).mentions[0]?.entity;
    };
    expect(await entityOf()).toBe('organization:harbor-workers-alliance');
    expect(await entityOf('--alone')).toBe('organization:harwa');
  });

  test('analyses every text as news', async () => {
    const line = await one({ text: 'Anna Berg arrived on 3 May 2025.' });
    expect(line.id).toBeNull();
    expect(line.times.map((t) => t.value)).toEqual(['2025-05-03']);
  });

  test('takes any text: empty, lone surrogates, other line separators, CRLF, a byte order mark', async () => {
    const jobs = ['', '\ud800 \udc00', 'a\u2028b\u2029c', '\u0000'].map((text, id) => ({ id, text }));
    const raw = jobs.map((job) => JSON.stringify(job).replaceAll('\\u2028', '\u2028').replaceAll('\\u2029', '\u2029'));
    const lines = await analyze(`\ufeff${raw.join('\r\n')}\r\n`);
    expect(lines.map((l) => (l as Line).id)).toEqual([0, 1, 2, 3]);
  });

  test('gives nothing for nothing, and two equal runs give equal bytes', async () => {
    expect(await analyze('')).toEqual([]);
    const input = `${JSON.stringify({ id: 1, text: seeds.first.text })}\n`;
    const [a, b] = await Promise.all([runCli(['analyze', '--jsonl'], input), runCli(['analyze', '--jsonl'], input)]);
    expect(a.out).toBe(b.out);
  });
});

describe('copydesk analyze FILE', () => {
  test('gives one line for each file, the path as its id', async () => {
    const { code, out } = await inFolder('analyze', 'quiet/a.txt', 'faulty/b.news');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Line);
    expect(code).toBe(0);
    expect(lines.map((l) => l.id)).toEqual(['quiet/a.txt', 'faulty/b.news']);
    expect(lines[0]?.articles[0]?.published?.value).toBe('2025-03-14');
  });

  test('exits with 2 when a file cannot be read, after the others', async () => {
    const result = await inFolder('analyze', 'nowhere.txt', 'quiet/a.txt');
    expect(result.code).toBe(2);
    expect(result.err).toContain('nowhere.txt');
    expect(result.out).toContain('"quiet/a.txt"');
  });
});
