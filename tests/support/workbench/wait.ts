/** Waits until something holds. @throws Error when it does not within the time, in milliseconds */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** @throws Error that shows the text, when it does not match */
export function mustMatch(text: string, ...patterns: readonly RegExp[]): void {
  for (const pattern of patterns)
    if (!pattern.test(text)) throw new Error(`${pattern} does not match ${JSON.stringify(text)}`);
}
