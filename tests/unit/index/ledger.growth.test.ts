import { describe, expect, test } from 'vitest';
import { shortPeriod } from '../../../common/text/shortDays';
import { periodOf } from '../../../server/index/heldDays';
import { holdingsOf } from '../../../server/index/ledger';
import { officeLedger } from '../../../server/index/officeLedger';
import { createOffices } from '../../../server/index/offices';
import type { RoleFact, SourceSummary } from '../../../server/index/model';
import { costOf, expectLinear } from '../../support/cost';
import { roleFact } from './roleFact';

const day = (n: number): string => `2025-07-${String((n % 28) + 1).padStart(2, '0')}`;
const said = (n: number, more: Partial<RoleFact> = {}): RoleFact =>
  roleFact({ uri: `s${n}`, date: day(n), normalised: 'President', of: 'Peru', ...more });

/** A source that names the holder of one office, as thousands of sources do. */
const sourceOf = (n: number, role: RoleFact = said(n)): SourceSummary => ({
  uri: role.uri,
  ...{ articles: [], times: [], events: [], copies: [], quotes: [], claims: [] },
  vacancies: n % 50 === 0 ? [said(n, { tells: 'vacant', start: 40 })] : [],
  entities: [
    {
      ...{ id: `person:p${n % 3}`, type: 'person', name: `P${n % 3}`, aliases: [], key: null, of: null },
      ...{ decided: null, mentions: [], roles: [role] },
    },
  ],
});

describe('the ledger', () => {
  test('replacing one source and asking for the holders near its day does not cost the workspace', () => {
    const costIn = (count: number): number => {
      const offices = createOffices();
      for (let i = 0; i < count; i += 1) offices.add(sourceOf(i));
      const [key = ''] = offices.keys();
      const own = sourceOf(5);
      return costOf(() => {
        for (let i = 0; i < 200; i += 1) {
          offices.remove(own);
          offices.add(own);
          offices.near(key, day(5), 7);
        }
      });
    };
    const small = costIn(1000);
    expect(costIn(16_000)).toBeLessThan(6 * Math.max(2, small));
  });

  test('of an office is made in the time of what is said of it', () => {
    expectLinear(
      (size) => {
        const offices = createOffices();
        for (let i = 0; i < size; i += 1) offices.add(sourceOf(i));
        const [key = ''] = offices.keys();
        const statements = offices.of(key);
        return () => officeLedger(key, statements, () => null);
      },
      2000,
      8,
    );
  });

  test('of a person with very many titles is made in the time of what is said', () => {
    expectLinear(
      (size) => {
        const roles = Array.from({ length: size }, (_, n) => said(n, { normalised: `Minister of Thing${n}` }));
        return () => holdingsOf(roles);
      },
      500,
      8,
    );
  });

  test.each(['2', '2025-', '-07', '9999-99-99'])('reading a value of %j over and over is linear', (unit) => {
    expectLinear(
      (size) => {
        const value = unit.repeat(size / unit.length);
        return () => [periodOf(value), shortPeriod(value)];
      },
      50_000,
      8,
    );
  });
});
