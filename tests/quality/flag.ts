/**
 * The number behind an option of the command line.
 *
 * @throws Error when something else stands there
 */
export function numberFlag(args: readonly string[], name: string, or: number): number {
  const at = args.indexOf(name);
  if (at < 0) return or;
  const value = Number(args[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`quality: ${name} N, a whole number above 0`);
  return value;
}
