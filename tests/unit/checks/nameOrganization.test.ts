import { describe, expect, test } from 'vitest';
import { nameOrganization } from '../../../server/analysis/checks/nameOrganization';
import { applied, findingsAfter, findingsIn, fixesOf } from './findingsIn';

const opening = 'The council approved a new ferry terminal in the harbour on Friday, ending a dispute of three years.';

describe('never spelled out', () => {
  const twice = `${opening} The KFTU called the decision a mistake.\n\nA spokesman for the KFTU said that the work would not begin in autumn.`;

  test('is told once, where it stands first', () => {
    const [found, ...more] = findingsIn(nameOrganization, twice);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'hint', start: twice.indexOf('KFTU') });
    expect(fixesOf(found, 'command')).toMatchObject([{ args: [{ offset: twice.indexOf('KFTU') }] }]);
    const spelledOut = {
      kind: 'decision' as const,
      title: '',
      decision: {
        ...{ kind: 'same' as const, source: 'source.txt', type: 'organization' as const, quote: 'KFTU' },
        ...{ context: null, name: 'Karelian Ferry Trades Union' },
      },
    };
    expect(findingsAfter(nameOrganization, twice, [spelledOut])).toEqual([]);
  });

  test.each([
    twice.replace('The KFTU', 'The Karelian Ferry Trades Union (KFTU)'),
    twice.replace('The KFTU', 'The KFTU (Karelian Ferry Trades Union)'),
    `${twice} The Karelian Ferry Trades Union met on Friday.`,
    twice.replaceAll('KFTU', 'FBI'),
    twice.replaceAll('KFTU', 'HSBC'),
    // Once may be a slip, and what does nothing may be no body.
    `${opening} The KFTU called the decision a mistake.`,
    `${opening} It runs on KFTU chips. More KFTU chips were bought in autumn.`,
  ])('silent: %s', (text) => {
    expect(findingsIn(nameOrganization, text)).toEqual([]);
  });
});

describe('two spellings', () => {
  const both = (a: string, b: string): string =>
    `${opening} Officials of ${a} and of ${a} companies met in Oslo.\n\nLater ${b} officials said that the work would begin in autumn.`;

  test.each([
    ['ASEAN', 'Asean'],
    ['the U.S.', 'US'],
    ['the UN', 'U.N.'],
  ])('%s and %s', (a, b) => {
    const text = both(a, b);
    const [found, ...more] = findingsIn(nameOrganization, text);
    expect(more).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(b);
    expect(fixesOf(found, 'edit')).toHaveLength(2);
    for (const fix of fixesOf(found, 'edit')) expect(findingsIn(nameOrganization, applied(text, fix))).toEqual([]);
    expect(findingsAfter(nameOrganization, text, fixesOf(found, 'decision'))).toEqual([]);
  });

  test.each([
    both('ASEAN', 'ASEAN'),
    both('the U.S.', 'U.S.'),
    both('Oslo', 'OSLO'),
    both('Reuters', 'REUTERS'),
    `US and allies agree\n\n${both('the U.S.', 'U.S.')}`,
  ])('silent: %s', (text) => {
    expect(findingsIn(nameOrganization, text)).toEqual([]);
  });
});
