import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeLedger } from '../../../server/index/officeLedger';
import type { OfficeLedger } from '../../../server/index/officeLedger';
import { createOffices } from '../../../server/index/offices';
import type { RoleFact, SourceSummary, WorldEntity } from '../../../server/index/model';
import { roleFact } from './roleFact';

interface Said extends Partial<RoleFact> {
  /** Who holds it; null for a vacancy. */
  readonly by: string | null;
}

/** A source that says these things, each at a place of its own. */
function sourceOf(uri: string, says: readonly Said[]): SourceSummary {
  const roles = says.map(({ by, ...role }, i) => ({
    by,
    role: roleFact({ ...role, uri, start: 20 * i, ...(by === null ? { tells: 'vacant' } : {}) }),
  }));
  const names = [...new Set(says.flatMap(({ by }) => by ?? []))];
  return {
    uri,
    ...{ articles: [], times: [], events: [], copies: [], quotes: [], claims: [] },
    vacancies: roles.filter(({ by }) => by === null).map(({ role }) => role),
    entities: names.map((name) => ({
      ...{ id: name, type: 'person', name, aliases: [], key: null, of: null, decided: null, mentions: [] },
      roles: roles.filter(({ by }) => by === name).map(({ role }) => role),
    })),
  };
}

const worldOf = (id: string): WorldEntity => ({
  ...{ id, type: 'person', name: id, aliases: [], key: null, of: null, decided: null },
  ...{ roles: [], mentions: [], sources: [] },
});

function ledgerOf(...sources: readonly (readonly Said[])[]): OfficeLedger {
  const offices = createOffices();
  sources.forEach((says, i) => offices.add(sourceOf(`s${i}`, says)));
  const [key = ''] = offices.keys();
  return officeLedger(key, offices.of(key), (_uri, id) => worldOf(id));
}
const show = ({ tenures }: OfficeLedger): readonly string[] =>
  tenures.map(({ holder, held, disputed }) =>
    [holder?.name ?? 'vacant', held && `${held.from}/${held.to}`, disputed ? 'disputed' : null]
      .filter(Boolean)
      .join(' '),
  );
const at = (by: string | null, date: string, more: Partial<RoleFact> = {}): Said => ({ by, date, ...more });

describe('the holders of an office', () => {
  test('follow each other: a vacancy, then a holder, is a change', () => {
    expect(show(ledgerOf([at(null, '2025-07-11')], [at('Cho Hyun', '2025-07-21')]))).toEqual([
      'vacant 2025-07-11/2025-07-12',
      'Cho Hyun 2025-07-21/2025-07-22',
    ]);
  });

  test('are disputed where two hold it on the same days', () => {
    const ledger = ledgerOf([at('Ann Lee', '2025-07-11')], [at('Bo Ek', '2025-07-14')], [at('Ann Lee', '2025-07-18')]);
    expect(show(ledger)).toEqual(['Ann Lee 2025-07-11/2025-07-19 disputed', 'Bo Ek 2025-07-14/2025-07-15 disputed']);
    expect(ledger.disputed).toBe(true);
  });

  test('are disputed where one holds it while it is vacant', () => {
    expect(ledgerOf([at('Ann Lee', '2025-07-11')], [at(null, '2025-07-11')]).disputed).toBe(true);
  });

  test('are not disputed by former and acting ones, those who are named, and short forms of one name', () => {
    const held = [at('Ann Lee', '2025-07-11'), at('Ann Lee', '2025-07-18')];
    for (const other of [
      at('Bo Ek', '2025-07-14', { qualifier: 'former' }),
      at('Bo Ek', '2025-07-14', { qualifier: 'acting' }),
      at('Bo Ek', '2025-07-14', { qualifier: 'elect' }),
      at('Bo Ek', '2025-07-14', { tells: 'takes' }),
      at('Bo Ek', '2025-07-14', { tells: 'left' }),
      at('Lee', '2025-07-14'),
    ]) {
      expect(ledgerOf(held, [other]).disputed).toBe(false);
    }
  });

  test('come back after another one', () => {
    const ledger = ledgerOf([at('Ann Lee', '2018-01-01')], [at('Bo Ek', '2022-01-01')], [at('Ann Lee', '2025-01-01')]);
    expect(show(ledger).map((words) => words.split(' 20')[0])).toEqual(['Ann Lee', 'Bo Ek', 'Ann Lee']);
    expect(ledger.disputed).toBe(false);
  });

  test('of other offices and of those that many hold are left out', () => {
    const offices = createOffices();
    offices.add(sourceOf('a', [at('Ann Lee', '2025-07-11', { normalised: 'Senator', of: 'United States' })]));
    expect(offices.keys()).toEqual([]);
  });
});

const said = fc.record({
  by: fc.constantFrom('Ann Lee', 'Bo Ek', 'Cy Dahl', null),
  date: fc.option(fc.integer({ min: 1, max: 28 }).map((n) => `2025-07-${String(n).padStart(2, '0')}`)),
  of: fc.constantFrom('Norway', 'Sweden'),
});
const sources = fc.array(fc.array(said, { maxLength: 4 }), { maxLength: 6 });

describe('offices properties', () => {
  test('the order in which sources come and go never matters, and no statement is lost', () => {
    fc.assert(
      fc.property(sources, fc.nat(5), (all, gone) => {
        const summaries = all.map((says, i) => sourceOf(`s${i}`, says));
        const [straight, back] = [createOffices(), createOffices()];
        summaries.forEach((one) => straight.add(one));
        for (const one of summaries.toReversed()) back.add(one);
        const taken = summaries[gone];
        if (taken) {
          back.remove(taken);
          back.add(taken);
        }
        expect(back.keys()).toEqual(straight.keys());
        for (const key of straight.keys()) expect(back.of(key)).toEqual(straight.of(key));
        const kept = straight.keys().flatMap((key) => straight.of(key));
        expect(kept).toHaveLength(all.flat().length);
        const ledgers = straight.keys().map((key) => officeLedger(key, straight.of(key), (_uri, id) => worldOf(id)));
        expect(ledgers.flatMap(({ tenures }) => tenures.flatMap(({ statements }) => statements))).toHaveLength(
          kept.length,
        );
        for (const one of summaries) back.remove(one);
        expect(back.keys()).toEqual([]);
      }),
    );
  });

  test('what is near a day is what is dated near it', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const offices = createOffices();
        all.forEach((says, i) => offices.add(sourceOf(`s${i}`, says)));
        for (const key of offices.keys()) {
          const near = offices.near(key, '2025-07-10', 3).map(({ role }) => role);
          const dated = offices
            .of(key)
            .map(({ role }) => role)
            .filter(({ date }) => date !== null && date >= '2025-07-07' && date <= '2025-07-13');
          expect(near).toEqual(dated);
        }
      }),
    );
  });
});
