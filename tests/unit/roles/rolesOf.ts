import { expect, test } from 'vitest';
import { readMarked } from '../identity/marked';

/** Roles of a marked text as "title: holder of owner", with what differs from a stated role that is held. */
export function rolesOf(marked: string): readonly string[] {
  const { analysis } = readMarked([marked]);
  const name = (entity: number | null): string => (entity === null ? '-' : (analysis.entities[entity]?.name ?? ''));
  return analysis.roles.map((role) => {
    const tells = role.tells === 'holds' ? '' : ` ${role.tells}`;
    const qualifier = role.qualifier === null ? '' : ` ${role.qualifier}`;
    const of = role.of === null ? '' : ` of ${name(role.of)}${role.ofBy === 'inferred' ? '?' : ''}`;
    return `${role.normalised}: ${name(role.holder)}${role.holderBy === 'inferred' ? '?' : ''}${of}${tells}${qualifier}`;
  });
}

/** One test for each row: a marked text and the roles it has, in text order. */
export const cases = (rows: readonly (readonly [string, ...string[]])[]): void => {
  test.each(rows.map(([text, ...roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
    expect(rolesOf(text)).toEqual(roles);
  });
};
