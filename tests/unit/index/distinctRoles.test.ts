import { expect, test } from 'vitest';
import { readMarked } from '../identity/marked';
import { indexOf } from './sources';

const others = (sources: Readonly<Record<string, string>>, marked: string, own: string): readonly string[] => {
  const index = indexOf({ ...sources, [own]: marked });
  const { analysis } = readMarked([marked]);
  return index
    .othersOf(own, analysis, (uri) => uri)
    .rolesOf(analysis.entities.findIndex((entity) => entity.type === 'person'))
    .map((role) => `${role.uri} ${role.normalised}`);
};

const numbered = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${String(i).padStart(3, '0')}`, text]));

test('what many sources repeat is kept often enough to be shown, and no more', () => {
  const said = '[N:Peruvian] President [P:Ana Ruiz] spoke.';
  const few = others(numbered(9, said), said, 'own');
  expect(few).toHaveLength(9);
  const many = others(numbered(300, said), said, 's000');
  expect(many.length).toBeGreaterThanOrEqual(10);
  expect(many.length).toBeLessThanOrEqual(20);
  expect(many.slice(0, 3)).toEqual(['s001 President', 's002 President', 's003 President']);
});

test('a title that one source alone gives is there among hundreds that give another', () => {
  const sources = numbered(200, '[N:Peruvian] President [P:Ana Ruiz] spoke.');
  sources['s150'] = '[N:Peruvian] Senator [P:Ana Ruiz] spoke.';
  const own = '[N:Peruvian] President [P:Ana Ruiz] left.';
  expect(others(sources, own, 'own')).toContain('s150 Senator');
});

test('one source that repeats itself leaves room for the others', () => {
  const sources = {
    a: Array.from({ length: 40 }, () => '[N:Peruvian] President [P:Ana Ruiz] spoke.').join(' '),
    b: '[N:Peruvian] President [P:Ana Ruiz] spoke.',
  };
  const said = others(sources, '[N:Peruvian] President [P:Ana Ruiz] left.', 'c');
  expect(said.filter((role) => role === 'a President')).toHaveLength(10);
  expect(said).toContain('b President');
});
