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
      { error: '"before" is missing or no string', line: 2 },
      { id: 'c', results },
    ]);
  });
});
