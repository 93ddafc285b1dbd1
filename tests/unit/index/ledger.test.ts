import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradicting, holdingsOf, isPresent, newestFirst } from '../../../server/index/ledger';
import type { Holding } from '../../../server/index/ledger';
import { daysBetween, nextDay, overlap, periodOf, span } from '../../../server/index/heldDays';
import type { RoleFact } from '../../../server/index/model';
import { roleFact } from './roleFact';

const show = ({ title, of, qualifier, held, endedBefore, statements }: Holding): string =>
  [qualifier, title, of, held && `${held.from}/${held.to}`, endedBefore && `over ${endedBefore}`, statements.length]
    .filter((part) => part !== null)
    .join(' ');
const holdings = (...roles: readonly Partial<RoleFact>[]): readonly string[] =>
  holdingsOf(roles.map(roleFact)).map(show);

describe('the roles of one person', () => {
  test('join one title in other words, of one owner', () => {
    expect(
      holdings(
        {},
        { normalised: 'Minister of Foreign Affairs', date: '2025-07-18' },
        { of: 'Sweden', date: '2025-07-20' },
      ),
    ).toEqual(['Foreign Minister Norway 2025-07-11/2025-07-19 2', 'Foreign Minister Sweden 2025-07-20/2025-07-21 1']);
  });

  test('take one without an owner to the only owner there is', () => {
    expect(holdings({}, { of: null, date: '2025-07-12' })).toEqual(['Foreign Minister Norway 2025-07-11/2025-07-13 2']);
    expect(holdings({}, { of: null }, { of: 'Sweden' })).toHaveLength(3);
  });

  test('keep acting ones and those of the elected apart', () => {
    expect(holdings({}, { qualifier: 'acting' }, { qualifier: 'elect' })).toHaveLength(3);
  });

  test('end before the day on which an article says "former"', () => {
    expect(holdings({ date: '2024-05-01' }, { qualifier: 'former' })).toEqual([
      'Foreign Minister Norway 2024-05-01/2024-05-02 over 2025-07-11 2',
    ]);
  });

  test('are former where nothing else is said', () => {
    expect(holdings({ qualifier: 'former' })).toEqual(['former Foreign Minister Norway over 2025-07-11 1']);
  });

  test('are not over where a later source says that they are held', () => {
    expect(holdings({ tells: 'left', date: '2025-07-01' }, {})).toEqual([
      'Foreign Minister Norway 2025-07-11/2025-07-12 2',
    ]);
  });

  test('begin with the day that is stated, of a stated year with the part that is sure', () => {
    expect(holdings({ since: '2025-03-02' })).toEqual(['Foreign Minister Norway 2025-03-02/2025-07-12 1']);
    expect(holdings({ since: '2019' })).toEqual(['Foreign Minister Norway 2020-01-01/2025-07-12 1']);
  });

  test('of the past have the days that are stated', () => {
    expect(holdings({ qualifier: 'former', since: '2010', until: '2014' })).toEqual([
      'former Foreign Minister Norway 2011-01-01/2014-01-01 over 2025-07-11 1',
    ]);
  });

  test('without a date are held at no day', () => {
    expect(holdings({ date: null })).toEqual(['Foreign Minister Norway 1']);
  });

  test('say nothing of the day on which somebody is named', () => {
    const [holding] = holdingsOf([roleFact({ tells: 'takes', since: '2025-08-01' })]);
    expect(holding).toMatchObject({ firstAttested: '2025-07-11', since: '2025-08-01', held: null });
  });

  test('come with the one first that tells best who that is now', () => {
    const newest = newestFirst(
      holdingsOf([
        roleFact({ normalised: 'Vice Foreign Minister' }),
        roleFact({ normalised: 'First Vice Foreign Minister' }),
        roleFact({ normalised: 'Ambassador', date: '2025-08-01', qualifier: 'former' }),
      ]),
    );
    expect(newest.map(({ title }) => title)).toEqual([
      'First Vice Foreign Minister',
      'Vice Foreign Minister',
      'Ambassador',
    ]);
    expect(newest.map(isPresent)).toEqual([true, true, false]);
  });

  test('contradict each other only where nobody holds both, in one week', () => {
    const against = (normalised: string, date: string): number => {
      const [one, ...others] = newestFirst(
        holdingsOf([roleFact({ date: '2025-07-20' }), roleFact({ normalised, date })]),
      );
      return one === undefined ? -1 : contradicting(one, others).length;
    };
    expect(against('Defense Minister', '2025-07-16')).toBe(1);
    expect(against('Defense Minister', '2025-07-01')).toBe(0);
    expect(against('Vice Foreign Minister', '2025-07-16')).toBe(0);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-07-${String(n).padStart(2, '0')}`);
const value = fc.oneof(day, fc.constantFrom('2024', '2025-07', '2019-11', 'XXXX', '2025-02-31'));
const fact = fc
  .record({
    uri: fc.constantFrom('a', 'b', 'c'),
    start: fc.nat(500),
    normalised: fc.constantFrom(
      'Foreign Minister',
      'Minister of Foreign Affairs',
      'FM',
      'President',
      'Vice President',
      'Editor',
    ),
    of: fc.constantFrom('Norway', 'Sweden', null),
    qualifier: fc.constantFrom(null, 'former' as const, 'acting' as const, 'elect' as const),
    tells: fc.constantFrom('holds' as const, 'takes' as const, 'left' as const),
    since: fc.option(value),
    until: fc.option(value),
    date: fc.option(day),
  })
  .map(roleFact);
// A source says one thing at one place.
const facts = fc.uniqueArray(fact, { maxLength: 14, selector: ({ uri, start }) => `${uri} ${start}` });

describe('ledger properties', () => {
  test('the order of the statements never matters', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (roles, keys) => {
        const shuffled = roles.map((role) => ({ role, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        expect(holdingsOf(shuffled.map(({ role }) => role))).toEqual(holdingsOf(roles));
      }),
    );
  });

  test('every statement is in one holding, and stays in one when a source is added', () => {
    fc.assert(
      fc.property(facts, fact, (roles, added) => {
        const all = holdingsOf([...roles, added]).flatMap(({ statements }) => statements);
        expect(new Set(all)).toEqual(new Set([...roles, added]));
        expect(all).toHaveLength(roles.length + 1);
      }),
    );
  });

  test('a holding lasts from its first day to the day after its last', () => {
    fc.assert(
      fc.property(facts, (roles) => {
        for (const { held, statements, firstAttested, lastAttested } of holdingsOf(roles)) {
          if (held !== null) expect(held.from < held.to).toBe(true);
          if (firstAttested !== null) expect(firstAttested <= (lastAttested ?? '')).toBe(true);
          for (const { date, tells, qualifier } of statements) {
            if (date === null || tells !== 'holds' || qualifier === 'former') continue;
            expect(held && held.from <= date && date < held.to).toBe(true);
          }
        }
      }),
    );
  });
});

describe('days', () => {
  const interval = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { from: a, to: nextDay(b) } : { from: b, to: nextDay(a) }));

  test('overlap is mutual, and is having a day in common', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        const days = Array.from({ length: 31 }, (_, i) => `2025-07-${String(i + 1).padStart(2, '0')}`);
        const inside = (one: typeof a, at: string): boolean => one.from <= at && at < one.to;
        expect(overlap(a, b)).toBe(days.some((at) => inside(a, at) && inside(b, at)));
        const both = span(a, b);
        expect(days.every((at) => !(inside(a, at) || inside(b, at)) || inside(both, at))).toBe(true);
      }),
    );
  });

  test('periods of TIMEX3 values are half-open', () => {
    expect(periodOf('2025-07-31')).toEqual({ from: '2025-07-31', to: '2025-08-01' });
    expect(periodOf('2024-12')).toEqual({ from: '2024-12-01', to: '2025-01-01' });
    expect(periodOf('2024')).toEqual({ from: '2024-01-01', to: '2025-01-01' });
    for (const other of ['2025-W28', 'XXXX', '2025-02-31', 'P3D', '']) expect(periodOf(other)).toBeNull();
    expect(daysBetween('2025-07-30', '2025-08-02')).toBe(3);
    expect(daysBetween('', '2025-08-02')).toBe(0);
    expect(nextDay('2025-02-28')).toBe('2025-03-01');
  });
});
