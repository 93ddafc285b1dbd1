import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../common/anchor/describe';
import { createResolver, resolve } from '../../../common/anchor/resolve';
import type { Selectors } from '../../../common/anchor/model';

const lines = (word: string): string =>
  [
    `The ${word} inspector measured seventeen granite bollards.`,
    `Her ${word} colleague photographed rusty cranes.`,
  ].join('\n');
const notice = 'Readers are asked to keep to the rules of the house.\n';
const text = `${lines('northern')}\nAlmonds, saffron and cardamom arrived by barge.\n${notice}Pilots described turbulence above Reykjavik.\n${lines('southern')}\n`;

function at(words: string): Selectors {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length });
}
const without = ({ characters, exact, prefix, suffix, alike }: Selectors): Selectors => ({
  characters,
  exact,
  prefix,
  suffix,
  alike,
});

group('landmarks', () => {
  it('are few rare words of the text around, beyond prefix and suffix', () => {
    const { landmarks, prefix, suffix } = at('keep to the rules');
    const words = [...(landmarks?.before.split(' ') ?? []), ...(landmarks?.after.split(' ') ?? [])];
    expect(words.length).toBeLessThanOrEqual(16);
    expect(words).toContain('saffron');
    expect(words).toContain('Reykjavik');
    for (const word of words) expect(`${prefix} ${suffix}`.split(/\W+/)).not.toContain(word);
    expect(landmarks?.isFormula).toBe(false);
  });

  it('say of words in a row that stand elsewhere too that they are a formula', () => {
    const twice = `${notice}Other words stand between the two notices here.\n${notice.replace('Readers', 'Visitors')}`;
    const start = twice.indexOf('keep to the rules');
    expect(describe(twice, { start, end: start + 17 }).landmarks?.isFormula).toBe(true);
  });

  it('keep a passage from being taken for its copy when the original was edited', () => {
    const words = 'asked to keep to the rules of the house';
    const after = `${text.replace('asked to keep', 'asked too keep')}${'Nothing else was said on the day.\n'.repeat(30)}${notice}`;
    expect(resolve(after, at(words)).span?.start ?? 0).toBeLessThan(text.length);
  });

  it('may be missing, as in what earlier versions have stored', () => {
    const after = `New first line.\n${text}`;
    const words = 'keep to the rules';
    expect(createResolver(after).resolve(without(at(words)))).toMatchObject({
      state: 'moved',
      span: { start: after.indexOf(words) },
    });
    const edited = after.replace('keep to the rules of the house', 'keep to the rule of the house');
    expect(resolve(edited, without(at('asked to keep to the rules of the house')))).toMatchObject({ state: 'edited' });
  });
});
