import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { hover } from '../../../server/features/hover';
import type { EntityCard } from '../../../server/features/entityCard';
import type { TimeCard } from '../../../server/features/timeCard';
import { entityCardText } from '../../../server/lsp/messages/entityCard';
import { timeCardText } from '../../../server/lsp/messages/timeCard';
import type { Anchor, Interval } from '../../../server/analysis/model';
import type { Source } from '../../../server/features/source';
import { fixture, indexOf, offsetIn } from '../../support/fixture';

const first = fixture(
  'file:///w/a.txt',
  `Ministers meet in [place oslo:Oslo]
[date 2025-03-14:14 March 2025]
[role berg:Trade Minister] [person berg:Anna Berg] met [person vik:Jon Vik] on [date 2025-03-13:Thursday].
[person berg:Berg]'s [date 2025-03-13:remarks] were brief. She praised [person vik:Vik] (twice).`,
  '2025-03-14',
);
const second = fixture(
  'file:///w/b (copy).txt',
  `Talks go on
[date 2025-03-20:20 March 2025]
[role berg:Foreign Minister] [person berg:Anna Berg] said so on [date XXXX-WXX-2:Tuesday].`,
  '2025-03-20',
);
const index = indexOf(first, second);

const person = (words: string, inside = 1, nth = 0): EntityCard => {
  const card = hover(first, index, offsetIn(first, words, nth) + inside);
  if (card?.kind !== 'entity') throw new Error(`no entity card at ${words}`);
  return card;
};
const time = (source: typeof first, words: string): TimeCard => {
  const card = hover(source, index, offsetIn(source, words) + 1);
  if (card?.kind !== 'time') throw new Error(`no time card at ${words}`);
  return card;
};

describe('hover on a name', () => {
  test('gives the person over all sources, with every role, the newest first', () => {
    const card = person('Berg', 1, 1);
    expect(card.name).toBe('Anna Berg');
    expect(card.roles.map((r) => [r.holding.title, r.statements.map((s) => s.role.date)])).toEqual([
      ['Foreign Minister', ['2025-03-20']],
      ['Trade Minister', ['2025-03-14']],
    ]);
    expect(card.others.map((s) => [s.uri, s.count])).toEqual([['file:///w/b (copy).txt', 1]]);
    expect([card.here, card.total]).toEqual([2, 3]);
  });

  test('covers the possessive ending and no more', () => {
    const after = 'Berg'.length;
    expect(person('Berg', after + 1, 1).name).toBe('Anna Berg');
    expect(person('Berg', after + 2, 1).name).toBe('Anna Berg');
    expect(hover(first, index, offsetIn(first, ' were'))?.kind).toBe('time');
  });

  test('on a title gives the holder', () => {
    const card = person('Trade Minister');
    expect(card.name).toBe('Anna Berg');
    expect(card.by).toEqual({ kind: 'title', title: 'Trade Minister', why: null });
  });

  test('is nothing on other words', () => {
    expect(hover(first, index, offsetIn(first, 'She praised') + 5)).toBeNull();
    expect(hover(first, index, -5)).toBeNull();
    expect(hover(first, index, first.text.length + 5)).toBeNull();
  });

  test('reads as Markdown with working links', () => {
    const text = entityCardText(person('Anna Berg'), false);
    expect(text).toContain('**Anna Berg** (person)');
    expect(text).toContain('- **Trade Minister** · 14 Mar 2025 · [a.txt:3](file:///w/a.txt#L3,1)');
    expect(text).toContain('file:///w/b%20%28copy%29.txt#L3,');
    expect(text).toContain('3 mentions in 2 sources; in other sources (1): [b \\(copy\\).txt](');
    expect(text).toContain('Also called: Berg');
    expect(text).not.toContain('command:');
  });

  test('leads to the page of the person, where the client runs our commands', () => {
    const text = entityCardText(person('Anna Berg'), true);
    const id = encodeURIComponent(JSON.stringify([{ id: 'person:berg' }]));
    expect(text).toContain(`[Show Person](command:copydesk.showPerson?${id})`);
    expect(text).toContain(`[Compare Roles](command:copydesk.compareRoles?${id})`);
    expect(entityCardText(person('Oslo'), true)).not.toContain('command:');
  });

  test('shows three roles, and counts the others', () => {
    const titles = ['Mayor', 'Editor', 'Judge', 'Coach', 'Envoy'].map((t) => `[role dahl:${t}] [person dahl:Ole Dahl]`);
    const many = fixture('file:///w/c.txt', `Dahl\n${titles.join(' met ')}`, '2025-03-14');
    const card = hover(many, indexOf(many), offsetIn(many, 'Ole'));
    if (card?.kind !== 'entity') throw new Error('no card');
    const text = entityCardText(card, true);
    expect(text.match(/^- \*\*/gm)).toHaveLength(3);
    expect(text).toContain('- and 2 more');
  });

  test('leads to a role that contradicts the newest one', () => {
    const other = fixture(
      'file:///w/d.txt',
      `Again\n[date 2025-03-18:18 March 2025]\n[role berg:Defense Minister] [person berg:Anna Berg] said so.`,
      '2025-03-18',
    );
    const card = hover(first, indexOf(first, second, other), offsetIn(first, 'Anna'));
    if (card?.kind !== 'entity') throw new Error('no card');
    expect(card.against.map(({ role }) => role.title)).toEqual(['Defense Minister', 'Trade Minister']);
    expect(entityCardText(card, true)).toMatch(
      /See also: \*\*Defense Minister\*\* in \[d\.txt:3\]\(.*18 Mar 2025, which contradicts/,
    );
  });

  test('says for whose government a place stands', () => {
    const mentions = first.analysis.mentions.map((m) => (m.type === 'place' ? { ...m, acts: true as const } : m));
    const card = hover({ ...first, analysis: { ...first.analysis, mentions } }, index, offsetIn(first, 'Oslo'));
    if (card?.kind !== 'entity') throw new Error('no card');
    expect(entityCardText(card, true)).toContain('Stands for the government of Norway here');
    expect(entityCardText(person('Oslo'), true)).not.toContain('government');
  });

  test('tells what the user decided of the name', () => {
    const here = { source: 'a.txt', type: 'person', context: null } as const;
    const decisions: readonly Decision[] = [
      { kind: 'same', ...here, quote: 'A. Berg', name: 'Anna Berg' },
      { kind: 'different', ...here, quote: 'Berg', name: 'Jon Berg', context: 'Berg spoke' },
      { kind: 'renamed', source: null, type: 'person', name: 'Berg', preferred: 'Anna *Berg*' },
      { kind: 'same', ...here, quote: 'Vik', name: 'Jon Vik' },
    ];
    const card = hover(first, index, offsetIn(first, 'Anna Berg'), decisions);
    if (card?.kind !== 'entity') throw new Error('no card');
    const text = entityCardText(card, true);
    expect(text).toContain('You said that “A. Berg” is Anna Berg');
    expect(text).toContain('You said that “Berg” is not Jon Berg at one place of a.txt');
    expect(text).toContain('You chose the name “Anna \\*Berg\\*” for “Berg”');
    expect(text).not.toContain('Vik');
  });

  test('counts a repeated headline as one statement with copies', () => {
    const line = '[role dahl:Mayor] [person dahl:Ole Dahl] resigns';
    const twice = fixture('file:///w/c.txt', `${line}\n${line}\nThe town waits.`, '2025-03-14');
    const card = hover(twice, indexOf(twice), offsetIn(twice, 'Dahl'));
    if (card?.kind !== 'entity') throw new Error('no card');
    expect(card.roles.map((r) => r.statements.map((s) => [s.role.line, s.copies.map((c) => c.line)]))).toEqual([
      [[0, [1]]],
    ]);
  });

  test('says so where no role is stated', () => {
    expect(entityCardText(person('Jon Vik'), true)).toContain('No source states a role.');
  });
});

describe('hover on a time', () => {
  test('gives the date with its weekday, the anchor and the witnesses', () => {
    const card = time(first, 'Thursday');
    expect(card.days?.first).toMatchObject({ iso: '2025-03-13', weekday: 4 });
    expect(card.anchor).toMatchObject({ kind: 'published', day: { iso: '2025-03-14' }, place: { line: 1, column: 0 } });
    expect(card.agreeing).toEqual([]);
    const text = timeCardText(card);
    expect(text).toContain('**Thursday, 13 March 2025**');
    expect(text).toContain('Given by the fixture');
    expect(text).toContain('“Ministers meet in Oslo”');
  });

  test('on the stamp tells what it states and who agrees', () => {
    const card = time(first, '14 March');
    expect(card.stamp).toBe('published');
    expect(card.agreeing.map((w) => w.text)).toEqual(['14 March 2025']);
    const text = timeCardText(card);
    expect(text).toContain('States the publication date of the article.');
    expect(text).toContain('1 witness of this article states this day');
  });

  test('says what could not be resolved', () => {
    const card = time(second, 'Tuesday');
    expect(card.days).toBeNull();
    expect(timeCardText(card)).toContain('Not resolved. Given by the fixture');
  });

  test('shows witnesses that disagree', () => {
    const [article] = first.analysis.articles;
    if (article === undefined || article.published === null) throw new Error('the fixture has no date');
    const at = offsetIn(first, 'Thursday');
    const other = { start: at, end: at + 8, value: '2025-03-13', states: 'published' as const, rule: 'fixture' };
    const torn = { ...article, published: { ...article.published, conflicting: [other] } };
    const source = { ...first, analysis: { ...first.analysis, articles: [torn] } };
    const card = hover(source, index, offsetIn(source, '14 March'));
    if (card?.kind !== 'time') throw new Error('no card');
    expect(card.conflicting.map((w) => w.value)).toEqual(['2025-03-13']);
    expect(timeCardText(card)).toContain('Thursday, 13 March 2025');
  });

  test('names what it counts from when that is the capture day or a decision', () => {
    const at = offsetIn(first, 'Thursday') + 1;
    const anchored = (anchor: Anchor): string => {
      const times = first.analysis.times.map((t) => (t.start <= at && at < t.end ? { ...t, anchor } : t));
      const card = hover({ ...first, analysis: { ...first.analysis, times } }, index, at);
      return card?.kind === 'time' ? timeCardText(card) : '';
    };
    const captured = 'Counted from the day on which the page was captured, Friday, 14 March 2025';
    expect(anchored({ kind: 'captured', value: '2025-03-14' })).toContain(captured);
    expect(anchored({ kind: 'decision', value: '2025-03-13' })).toContain('You decided what these words mean');
    expect(anchored({ kind: 'none' })).not.toMatch(/Counted|decided/);
  });

  test('shows the days that are possible, where they are fewer than the month that is its value', () => {
    const at = offsetIn(first, 'Thursday') + 1;
    const head = (interval: Interval, mod: string | null): string => {
      const month = { value: '2025-03', interval, mod };
      const times = first.analysis.times.map((t) => (t.start <= at && at < t.end ? { ...t, ...month } : t));
      const card = hover({ ...first, analysis: { ...first.analysis, times } }, index, at);
      return card?.kind === 'time' ? (timeCardText(card).split('\n')[0] ?? '') : '';
    };
    const days = { from: '2025-03-12', to: '2025-03-14' };
    expect(head(days, null)).toBe('**Wednesday, 12 March 2025 to Thursday, 13 March 2025**');
    expect(head(days, 'MID')).toBe('**March 2025**');
    expect(head({ from: '2025-03-01', to: '2025-04-01' }, null)).toBe('**March 2025**');
  });

  describe('leads to times of other sources in the same days', () => {
    const other = (name: string, ...days: readonly string[]): Source =>
      fixture(
        `file:///w/${name}.txt`,
        `Talks of ${name}\n${days.map((day) => `Met [date ${day}:on ${day}].`).join(' ')}`,
      );

    test('of each source once, linked', () => {
      const full = indexOf(first, second, other('c', '2025-03-13', '2025-03-14'), other('d', '2025-03-13'));
      const card = hover(first, full, offsetIn(first, 'Thursday') + 1);
      if (card?.kind !== 'time') throw new Error('no card');
      expect(card.others.shown.map((t) => [t.place.uri, t.value])).toEqual([
        ['file:///w/c.txt', '2025-03-13'],
        ['file:///w/d.txt', '2025-03-13'],
      ]);
      const text = timeCardText(card);
      expect(text).toContain('Other sources:\n\n- [c.txt:2](file:///w/c.txt#L2,');
      expect(text).toContain('Thursday, 13 March 2025');
      expect(text).not.toContain('more');
    });

    test('five at most, the others counted', () => {
      const many = Array.from({ length: 120 }, (_, i) => other(`s${String(i).padStart(3, '0')}`, '2025-03-13'));
      const text = (sources: readonly Source[]): string => {
        const card = hover(first, indexOf(first, ...sources), offsetIn(first, 'Thursday') + 1);
        return card?.kind === 'time' ? timeCardText(card) : '';
      };
      expect(text(many.slice(0, 5))).not.toContain('more');
      expect(text(many.slice(0, 7))).toMatch(/- and 2 more$/);
      expect(text(many)).toMatch(/- and more than 95 more$/);
      expect(text(many).match(/^- \[s/gm)).toHaveLength(5);
    });

    test('none for what has no date', () => {
      expect(time(second, 'Tuesday').others).toEqual({ shown: [], more: 0, uncounted: false });
    });
  });
});
