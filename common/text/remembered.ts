/**
 * The same function, which works each text out once. What it remembers lives as long as the returned function: make one
 * for each piece of work, never one for the program.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
