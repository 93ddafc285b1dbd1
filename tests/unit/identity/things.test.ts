import { expect, test } from 'vitest';
import { idsOf } from './marked';

const ids = (marked: string): readonly (string | undefined)[] => idsOf(marked).map((line) => line.split(' = ')[1]);

test('an event of two years is two events', () => {
  expect(ids('the [E:2024 Velmar Regatta], the [E:2020 Velmar Regatta] and the [E:Velmar Regatta 2024]')).toEqual([
    'event:velmar-regatta-2024',
    'event:velmar-regatta-2020',
    'event:velmar-regatta-2024',
  ]);
});

test('a name without its year is the only year’s that the source names, else nobody’s', () => {
  expect(ids('The [E:Velmar Regatta] begins. [E:The 2024 Velmar Regatta]')[0]).toBe('event:velmar-regatta-2024');
  expect(ids('the [E:2024 Oslo Games], the [E:2020 Oslo Games] and the [E:Oslo Games]')[2]).toBe('event:oslo-games');
  expect(ids('the [E:79th Port Assembly] and the [E:80th Port Assembly]')).toEqual([
    'event:port-assembly-79th',
    'event:port-assembly-80th',
  ]);
});

test('the Olympics by their two names', () => {
  expect(new Set(ids('the [E:Oslo Olympics] and the [E:Oslo Olympic Games]')).size).toBe(1);
});

test('products by their names, numbers and all', () => {
  expect(ids('the [T:Velora Seven], [T:Velora Seven]’s battery and the [T:Velora 8]')).toEqual([
    'product:velora-seven',
    'product:velora-seven',
    'product:velora-8',
  ]);
});
