import { expect, test } from 'vitest';
import { idsOf } from './marked';

const ids = (marked: string): readonly (string | undefined)[] => idsOf(marked).map((line) => line.split(' = ')[1]);

test('two names that the text says are one, with all that goes with either', () => {
  expect(new Set(ids('[P:Anna Berg], better known as [P:Skylark Moss], sang. [P:Berg] left. [P:Moss] came.'))).toEqual(
    new Set(['person:anna-berg']),
  );
  expect(
    new Set(ids('the [O:Harbor Front], formerly known as the [O:Velmar League], met. The [O:Harbor Front]')),
  ).toEqual(new Set(['organization:harbor-front']));
  expect(ids('[L:Velmar] (also known as [L:Port Gull]) lies by the sea.')[1]).toBe('place:velmar');
});

test('not where somebody without a name is meant, or another sentence', () => {
  expect(ids('[O:Velora] fears a group known as the [O:Night Gulls].')[1]).toBe('organization:night-gulls');
  expect(ids('[P:Anna Berg] left. The singer, also known as [P:Skylark], came.')[1]).toBe('person:skylark');
  expect(ids('[L:Velmar] has a mayor also known as [P:Skylark].')[1]).toBe('person:skylark');
});
