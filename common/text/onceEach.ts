/**
 * The same function, which works each object out once; what it remembers lives as long as the object. The objects must be
 * immutable; their callers share what is made of them.
 */
export function onceEach<K extends object, T extends object>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
