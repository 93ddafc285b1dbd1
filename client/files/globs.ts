/** Globs that one setting may unfold to; what goes beyond is left as it is. */
const most = 200;

const innermost = /\{([^{}]{1,1000})\}/;

/** A glob without alternatives in braces: one for each choice. */
function unfolded(glob: string): readonly string[] {
  let globs: readonly string[] = [glob];
  while (globs.length < most && globs.some((one) => innermost.test(one))) {
    globs = globs.flatMap((one) => {
      const [braces, choices] = innermost.exec(one) ?? [];
      if (braces === undefined || choices === undefined) return [one];
      return choices.split(',').map((choice) => one.replace(braces, () => choice));
    });
  }
  return globs;
}

/**
 * One glob that matches what any of these match. Not every search understands braces within braces, so the globs' own
 * are unfolded first.
 */
export function anyOf(globs: readonly string[]): string {
  const all = [...new Set(globs.flatMap(unfolded))];
  return all.length === 1 ? (all[0] ?? '') : `{${all.join(',')}}`;
}
