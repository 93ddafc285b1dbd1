// The web worker extension host has no node:assert; these few do for both hosts.

/** @throws Error with the message unless the value is truthy */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares by content, as JSON. @throws Error that shows both */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** @throws Error that shows the text, when it does not match */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${pattern} does not match ${JSON.stringify(text)}`);
}
