import { expect, test } from 'vitest';
import { nameSurnameAmbiguous } from '../../../server/analysis/checks/nameSurnameAmbiguous';
import { nameSurnameFirst } from '../../../server/analysis/checks/nameSurnameFirst';
import { nameVariant } from '../../../server/analysis/checks/nameVariant';
import { expectLinear } from '../../support/cost';
import { hostileUnits } from '../../support/hostile';
import { asOneParagraph } from './findingsIn';

const checks = [nameSurnameAmbiguous, nameSurnameFirst, nameVariant];
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A surname of its own for each number. */
const surname = (n: number): string => `Mor${[...String(n)].map((digit) => letters[Number(digit)]).join('')}ty`;

const makers: Readonly<Record<string, (n: number) => string>> = {
  'one surname': () => 'Helen Moriarty met Frank Moriarty. Moriarty said no. ',
  'one given name': (n) => `Helen ${surname(n)} said no. `,
  'surnames before names': (n) => `${surname(n)} said no. Helen ${surname(n)} agreed. `,
  'one title': (n) => `Foreign Minister Park Soo-${surname(n).toLowerCase()} said no. `,
  'two spellings': (n) => `Park Soo-min and Park Su-min met Helen ${surname(n)} and Hélen ${surname(n)}. `,
  organizations: (n) => `The ${surname(n)}-Hale Corp. and ${surname(n)} Hale Corp. said no. `,
  ...Object.fromEntries(Object.entries(hostileUnits).map(([name, unit]) => [name, () => unit])),
};

const build = (make: (n: number) => string, size: number): string => {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = make(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

test.each(Object.entries(makers))('work grows no faster than the text: %s', (_name, make) => {
  expectLinear(
    (size) => {
      const input = asOneParagraph(build(make, size));
      return () => checks.map((check) => check.run(input));
    },
    8_000,
    8,
  );
});

test('names in a row give findings', () => {
  const input = asOneParagraph(build((n) => `${surname(n)} said no. Helen ${surname(n)} agreed. `, 4_000));
  expect(checks.flatMap((check) => check.run(input)).length).toBeGreaterThan(0);
});
