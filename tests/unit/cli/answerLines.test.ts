import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeLines } from '../../../server/node/cli/analyze';
import { anchors } from '../../../server/node/cli/anchors';
import { answerLines } from '../../../server/node/cli/answerLines';

let out = '';

beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += String(words);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function* input(...lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(lines.join('\n')));
}

const answers = (): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** JSON that can be read, but not printed, also with the larger stack that a thread of the tests has. */
const tooDeep = '['.repeat(100_000) + ']'.repeat(100_000);

describe('answers to lines', () => {
  it('go on behind an id that is too deep to be printed, which is left out', async () => {
    const job = (id: string): string => `{"id":${id},"before":"abc","after":"abc","spans":[[0,3]]}`;
    expect(await anchors(input(job('1'), job(tooDeep), job('3')))).toBe(0);
    expect(answers()).toMatchObject([
      { id: 1, results: [{ start: 0, end: 3 }] },
      { error: '"id" is too deep or too long to be printed', line: 2 },
      { id: 3, results: [{ start: 0, end: 3 }] },
    ]);
    expect(answers()[1]).not.toHaveProperty('id');
  });

  it('go on behind such an id in a job of analyze', async () => {
    expect(await analyzeLines(input(`{"id":${tooDeep},"text":"a"}`, '{"id":2}'), true)).toBe(0);
    expect(answers()).toEqual([
      { error: '"id" is too deep or too long to be printed', line: 1 },
      { id: 2, error: '"text" is missing or no string', line: 2 },
    ]);
  });

  it('go on behind a line that is too long', async () => {
    await answerLines(input('{"id":1}', `{"id":2,"more":"${' '.repeat(20)}"}`, '{"id":3}'), (words) => words, 20);
    expect(answers()).toEqual([{ id: 1 }, { error: 'the line is longer than 20 bytes', line: 2 }, { id: 3 }]);
  });
});
