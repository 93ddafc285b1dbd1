/** The same function, which works its value out when first asked and keeps it as long as it lives. */
export function lazily<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
