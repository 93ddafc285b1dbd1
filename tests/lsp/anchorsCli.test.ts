import { describe, expect, test } from 'vitest';
import { runCli } from '../support/runCli';

describe('copydesk anchors', () => {
  test('answers each line in order; a bad line gives its error and the rest goes on', async () => {
    const before = 'The envoy met the minister in Oslo.';
    const job = (id: string, known: boolean) =>
      JSON.stringify({ id, before, after: `Update: ${before}`, spans: [[14, 26]], known });
    const { code, out } = await runCli(['anchors', '--jsonl'], `${job('a', true)}\n{"id":"b"}\n${job('c', false)}\n`);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const results = [{ state: 'moved', start: 22, end: 34, score: expect.any(Number), reason: expect.any(String) }];
    expect(lines).toEqual([
      { id: 'a', results },
      { id: 'b', error: '"before" is missing or no string', line: 2 },
      { id: 'c', results },
    ]);
  });

  test('answers whatever the lines are: one for each, in order, with the id that can be read', async () => {
    const text = 'Ça \u{1f600} e\u0301 שלום.\r\nMore words.';
    const job = (id: unknown, spans: unknown) => JSON.stringify({ id, before: text, after: `\ufeff${text}`, spans });
    const inputs = [
      job(0, [[3, 5]]),
      'no JSON',
      '',
      job({ at: 1 }, [[5, 3]]),
      job(2, [[0, 999]]),
      job(3, []),
      '['.repeat(50_000),
      job(4, [
        [9, 13],
        [0, 2],
        [0, 2],
        [7, 7],
      ]),
    ];
    const { code, out } = await runCli(['anchors', '--jsonl'], `\ufeff${inputs.join('\r\n')}`);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    const answers = lines.map((line) => JSON.parse(line) as { id?: unknown; error?: string; results?: unknown[] });
    expect(answers.map(({ id, error, results }) => [id, error === undefined, results?.length])).toEqual([
      [0, true, 1],
      [undefined, false, undefined],
      [undefined, false, undefined],
      [{ at: 1 }, false, undefined],
      [2, false, undefined],
      [3, true, 0],
      [undefined, false, undefined],
      [4, true, 4],
    ]);
    expect(answers[7]?.results).toMatchObject([{ start: 10, end: 14 }, { start: 1, end: 3 }, { start: 1, end: 3 }, {}]);
  });
});
