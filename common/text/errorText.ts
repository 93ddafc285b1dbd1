/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The message of whatever was thrown, with the way there and its cause where they are known. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const because = cause instanceof Error ? `\nbecause of ${cause.stack ?? cause.message}` : '';
  return `${error.stack ?? error.message}${because}`;
}
