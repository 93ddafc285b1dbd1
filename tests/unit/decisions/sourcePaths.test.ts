import { describe, expect, it } from 'vitest';
import { recorded, withPathsSince } from '../../../common/decisions/change';
import { parseDecisions } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import { withPathsNow } from '../../../common/decisions/sourcePaths';
import type { Edited } from '../../../common/text/problem';

const file = `# by hand
version: 1
decisions:
  # asked the desk
  - captured: 2025-07-29
    source: press/a.txt # the tram
  - {dateOrder: dmy, source: "press/a.txt"}
  - source:   'press/a.txt'
    published: 2025-07-11
  - outletOrder: dmy
    outlet: press/a.txt
  - dismissed: date.range
  - captured: 2025-07-30
    source: press/ab.txt
  - laterKind: yes
    source: press/a.txt
  - captured: no day
    source: press/a.txt
`;

const to = (path: string) => (source: string) => (source === 'press/a.txt' ? path : source);
function textOf(edited: Edited): string {
  if (!edited.ok) throw new Error(edited.message);
  return edited.text;
}

describe('the paths of sources in the decisions file', () => {
  it('are changed where an entry names the source, in its quotes, and everything else stays to the byte', () => {
    const moved = textOf(withPathsNow(file, to('b.txt')));
    expect(moved).toBe(
      file
        .replaceAll('source: press/a.txt', 'source: b.txt')
        .replace('"press/a.txt"', '"b.txt"')
        .replace("'press/a.txt'", "'b.txt'"),
    );
    expect(parseDecisions(moved).decisions.map(({ source }) => source)).toEqual([
      ...['b.txt', 'b.txt', 'b.txt', null, null],
      'press/ab.txt',
    ]);
    const back = withPathsNow(moved, (source) => (source === 'b.txt' ? 'press/a.txt' : source));
    expect(textOf(back)).toBe(file);
  });

  it('keep line ends', () => {
    const dos = file.replaceAll('\n', '\r\n');
    expect(textOf(withPathsNow(dos, to('b.txt')))).toBe(
      textOf(withPathsNow(file, to('b.txt'))).replaceAll('\n', '\r\n'),
    );
  });

  it.each(['a, b.txt', "it's.txt", 'no', '2024', '#1.txt', 'a: b.txt', '“c”.txt', ' blank.txt'])(
    'are written so that %j is read',
    (path) => {
      const moved = textOf(withPathsNow(file, to(path)));
      expect(parseDecisions(moved).decisions.filter(({ source }) => source === path)).toHaveLength(3);
    },
  );

  it('are changed in blocks and where an alias repeats them', () => {
    const odd =
      'decisions:\n  - captured: 2025-07-29\n    source: &s press/a.txt\n  - dateOrder: dmy\n    source: *s\n  - published: 2025-07-11\n    source: >-\n      press/a.txt\n  - captured: 2025-07-30\n    source: c.txt\n';
    const { decisions } = parseDecisions(textOf(withPathsNow(odd, to('b.txt'))));
    expect(decisions.map(({ source }) => source)).toEqual(['b.txt', 'b.txt', 'b.txt', 'c.txt']);
  });

  it('stay where none has moved', () => {
    expect(withPathsNow(file, (source) => source)).toEqual({ ok: true, text: file });
    expect(withPathsNow('', to('b.txt'))).toEqual({ ok: true, text: '' });
  });

  it('stay in a broken or newer file, and where something else would change with them', () => {
    expect(withPathsNow(`${file}  - [`, to('b.txt')).ok).toBe(false);
    expect(withPathsNow(file.replace('version: 1', 'version: 2'), to('b.txt')).ok).toBe(false);
    const shared =
      'decisions:\n  - captured: 2025-07-29\n    source: &s press/a.txt\n  - published: 2025-07-11\n    source: c.txt\n    article: *s\n';
    expect(withPathsNow(shared, to('b.txt'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('"press/a.txt" has another path now') as string,
    });
  });
});

it('a change is about the paths that its sources have now, with the texts that there would be', () => {
  const decision: Decision = { kind: 'captured', source: 'press/a.txt', value: '2025-08-01' };
  const made = recorded(file, decision);
  if (!made.ok) throw new Error(made.message);
  const { before, after, texts } = withPathsSince(made.change, to('b.txt'));
  expect([before?.source, after]).toEqual(['b.txt', { ...decision, source: 'b.txt' }]);
  expect(texts).toEqual(made.change.texts.map((text) => textOf(withPathsNow(text, to('b.txt')))));
});
