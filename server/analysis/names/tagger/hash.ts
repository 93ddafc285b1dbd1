/** Joins a value to a hash; both are 32-bit integers, and their order matters. Multiplicative hashing (Knuth 6.4). */
export function mix(hash: number, value: number): number {
  const product = Math.imul(Math.imul(hash, 0x85ebca6b) + value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Hash of the UTF-16 units of text in [from, to); every digit counts as 0, so that all years are one word. */
export function hashText(text: string, from: number, to: number): number {
  let hash = 0x2545f491;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    hash = mix(hash, code >= 48 && code <= 57 ? 48 : code);
  }
  return hash;
}
