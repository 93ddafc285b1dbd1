import type { Analysis, Role } from '../model';

/** "acting Foreign Minister (Japan)". */
export function roleName(role: {
  readonly normalised: string;
  readonly qualifier: string | null;
  readonly of: string | null;
}): string {
  const qualifier = role.qualifier === null ? '' : role.qualifier === 'elect' ? 'elected ' : `${role.qualifier} `;
  return `${qualifier}${role.normalised}${role.of === null ? '' : ` (${role.of})`}`;
}

/** A role of this source with its country or organization by name. */
export const named = (
  analysis: Analysis,
  role: Role,
): { readonly normalised: string; readonly qualifier: Role['qualifier']; readonly of: string | null } => ({
  normalised: role.normalised,
  qualifier: role.qualifier,
  of: role.of === null ? null : (analysis.entities[role.of]?.name ?? null),
});

/**
 * Whether one title is a fuller form of the other: "Vice Foreign Minister", "First Vice Foreign Minister". A title of one
 * word ("Minister") is how news goes on with any.
 */
export const isFullerForm = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const short = x.length < y.length ? x : y;
  return x !== y && short.includes(' ') && (x.endsWith(` ${y}`) || y.endsWith(` ${x}`));
};
